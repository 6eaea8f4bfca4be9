import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveArticle } from '../storage/articles.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { anArticle, freshDatabase, TOPIC } from '../storage/testing.ts';

const download = vi.hoisted(() => vi.fn(async (_: { url: string; filename: string }) => 1));
const contains = vi.hoisted(() => vi.fn(async () => true));
const search = vi.hoisted(() => vi.fn(async (_: { id: number }): Promise<{ state: string; error?: string }[]> => [{ state: 'complete' }]));
vi.mock('../shared/browser.ts', () => ({
  browser: { downloads: { download, search }, permissions: { contains }, runtime: { getPlatformInfo: async () => ({}) } },
}));
const { backupDue, backUpIfDue } = await import('./backup.ts');

const NOW = new Date('2024-03-06T09:00:00.000Z');

test.each([
  [{ every: 'never' }, false],
  [{ every: 'day' }, true],
  // the clock stood ahead; no time at all
  [{ every: 'day', last: '2076-03-06T01:00:00.000Z' }, true],
  [{ every: 'week', last: 'hier' }, true],
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
    // Not at every page again, but soon.
    expect(await backUpIfDue(db, new Date(NOW.getTime() + 60_000))).toBe(false);
    expect(await backUpIfDue(db, new Date(NOW.getTime() + 3_600_000))).toBe(true);
  });

  test('a download that broke off is no backup, and a change of mind meanwhile stands', async () => {
    const later = new Date(NOW.getTime() + 7_200_000);
    search.mockResolvedValueOnce([{ state: 'in_progress' }]).mockResolvedValueOnce([{ state: 'interrupted', error: 'FILE_NO_SPACE' }]);
    await expect(backUpIfDue(db, later)).rejects.toThrow('FILE_NO_SPACE');
    expect((await readSettings(db)).backup.last).toBeUndefined();
    const muchLater = new Date(NOW.getTime() + 14_400_000);
    search.mockImplementationOnce(async () => {
      await changeSettings(db, { backup: { every: 'week' } });
      return [{ state: 'complete' }];
    });
    expect(await backUpIfDue(db, muchLater)).toBe(true);
    expect((await readSettings(db)).backup).toEqual({ every: 'week', last: muchLater.toISOString() });
  });
});
