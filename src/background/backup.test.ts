import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveArticle } from '../storage/articles.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { anArticle, freshDatabase, TOPIC } from '../storage/testing.ts';

const download = vi.hoisted(() => vi.fn(async (_: { url: string; filename: string }) => 1));
const contains = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../shared/browser.ts', () => ({ browser: { downloads: { download }, permissions: { contains } } }));
const { backupDue, backUpIfDue } = await import('./backup.ts');

const NOW = new Date('2024-03-06T09:00:00.000Z');

test.each([
  [{ every: 'never' }, false],
  [{ every: 'day' }, true],
  [{ every: 'day', last: '2024-03-05T10:00:00.000Z' }, true],
  [{ every: 'day', last: '2024-03-06T01:00:00.000Z' }, false],
  [{ every: 'week', last: '2024-03-01T09:00:00.000Z' }, false],
  [{ every: 'week', last: '2024-02-28T10:00:00.000Z' }, true],
] as const)('%o is due: %s', (backup, due) => {
  expect(backupDue(backup, NOW)).toBe(due);
});

describe('into the downloads folder', () => {
  let db: GriotDatabase;
  beforeEach(async () => {
    vi.clearAllMocks();
    contains.mockResolvedValue(true);
    db = freshDatabase();
    await saveArticle(db, { article: anArticle(), url: anArticle().url!, topic: TOPIC }, { kept: true });
    await changeSettings(db, { backup: { every: 'day' } });
  });

  test('once, and again only when due', async () => {
    expect(await backUpIfDue(db, NOW)).toBe(true);
    expect(download.mock.calls[0]![0]).toMatchObject({ filename: 'griot/griot-2024-03-06.griot.gz' });
    expect((await readSettings(db)).backup).toEqual({ every: 'day', last: NOW.toISOString() });
    expect(await backUpIfDue(db, NOW)).toBe(false);
  });

  test('in a worker without object addresses, the file itself is in the address', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
    await backUpIfDue(db, NOW);
    vi.unstubAllGlobals();
    const { url } = download.mock.calls[0]![0];
    const bytes = Buffer.from(url.replace('data:application/gzip;base64,', ''), 'base64');
    expect([bytes[0], bytes[1]]).toEqual([0x1f, 0x8b]);
    const { gunzipSync } = await import('node:zlib');
    expect(gunzipSync(bytes).toString('utf8')).toContain('pont-tessaoua');
  });

  test('not without the permission, not when it failed', async () => {
    contains.mockResolvedValue(false);
    expect(await backUpIfDue(db, NOW)).toBe(false);
    contains.mockResolvedValue(true);
    download.mockRejectedValueOnce(new Error('disk full'));
    await expect(backUpIfDue(db, NOW)).rejects.toThrow('disk full');
    expect((await readSettings(db)).backup.last).toBeUndefined();
    expect(await backUpIfDue(db, NOW)).toBe(true);
  });
});
