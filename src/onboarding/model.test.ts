import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveArticle } from '../storage/articles.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { changeSettings, readSettings, settingsAfter } from '../storage/settings.ts';
import { anArticle, freshDatabase, TOPIC } from '../storage/testing.ts';
import type { SettingsModel } from './model.ts';

vi.mock('../shared/browser.ts', () => ({ browser: {} }));
vi.mock('../shared/runtime.ts', () => ({ runtime: () => ({ i18n: { getMessage: (key: string) => key, getUILanguage: () => 'fr' } }) }));
const { createSettingsModel } = await import('./model.ts');
const { outletHosts } = await import('./outlets.ts');

let db: GriotDatabase;
let model: SettingsModel;
const outside = {
  askEverywhere: vi.fn(async () => true),
  leaveEverywhere: vi.fn(async () => undefined),
  askDownloads: vi.fn(async () => true),
  reopen: vi.fn(),
  grant: vi.fn(async () => true),
  revoke: vi.fn(async () => undefined),
};

beforeEach(() => {
  vi.clearAllMocks();
  db = freshDatabase();
  model = createSettingsModel({ db, background: { changeSettings: ({ change }) => changeSettings(db, settingsAfter(change)) }, outside });
  return () => model.stop();
});

test('another language is kept, and then the page opened anew', async () => {
  let stored: string | undefined;
  outside.reopen.mockImplementationOnce(() => {
    stored = model.settings.value.language;
  });
  await model.speak('ar');
  expect(stored).toBe('ar');
  expect((await readSettings(db)).language).toBe('ar');
});

describe('where Griot runs', () => {
  test('everywhere only with the browser’s leave', async () => {
    outside.askEverywhere.mockResolvedValueOnce(false);
    await model.runWhere('everywhere');
    expect(model.settings.value.where).toBe('outlets');
    expect(model.said.value?.text).toBe('settings_refused');
    await model.runWhere('everywhere');
    expect(model.settings.value.where).toBe('everywhere');
  });

  test('elsewhere gives the leave back', async () => {
    await model.runWhere('click');
    expect(outside.leaveEverywhere).toHaveBeenCalledOnce();
    expect(model.settings.value.where).toBe('click');
  });

  test('a site that was granted or switched off goes back to how it was', async () => {
    await changeSettings(db, { sites: ['a.example'], offHosts: ['b.example'] });
    await vi.waitFor(() => expect(model.settings.value.sites).toEqual(['a.example']));
    await model.revoke('a.example');
    await model.switchSite('b.example', true);
    expect(model.settings.value).toMatchObject({ sites: [], offHosts: [] });
    expect(outside.revoke).toHaveBeenCalledWith('a.example');
  });
});

test('what another tab changed meanwhile stays', async () => {
  await changeSettings(db, { sites: ['a.example'], offHosts: ['b.example'], backup: { every: 'never', last: '2026-01-01T00:00:00.000Z' } });
  // This page has not heard of it yet.
  expect(model.settings.value).toMatchObject({ sites: [], offHosts: [] });
  await Promise.all([model.addSite('c.example'), model.switchSite('d.example', false), model.backUp('day'), model.change({ layers: { own: false } })]);
  expect(await readSettings(db)).toMatchObject({
    sites: ['a.example', 'c.example'],
    offHosts: ['b.example', 'd.example'],
    backup: { every: 'day', last: '2026-01-01T00:00:00.000Z' },
    layers: { own: false, person: true },
  });
});

test('a site of one’s own: as typed or pasted, with the browser’s leave only', async () => {
  expect(await model.addSite('https://www.mon-journal.example/actu?x=1')).toBe(true);
  expect(model.settings.value.sites).toEqual(['mon-journal.example']);
  outside.grant.mockResolvedValueOnce(false);
  expect(await model.addSite('autre.example')).toBe(false);
  expect(model.settings.value.sites).toEqual(['mon-journal.example']);
  outside.grant.mockClear();
  for (const wrong of ['journal', 'ftp://x.example', ' ', 'deux mots.example']) expect(await model.addSite(wrong), wrong).toBe(false);
  expect(outside.grant).not.toHaveBeenCalled();
});

test('a period is forgotten by when it was read, and comes back', async () => {
  const seen = async (url: string, day: string) => {
    const { id } = await saveArticle(db, { article: anArticle({ url, title: url, text: `${url} `.repeat(40) }), url, topic: TOPIC }, { kept: true });
    await db.articles.update(id, { lastSeen: new Date(`${day}T12:00:00`).toISOString() });
  };
  await seen('https://a.example/1', '2026-03-01');
  await seen('https://a.example/2', '2026-03-15');
  await seen('https://a.example/3', '2026-04-02');
  await model.forgetPeriod('2026-03-10', '2026-03-31');
  expect((await db.articles.toArray()).map(({ url }) => url).sort()).toEqual(['https://a.example/1', 'https://a.example/3']);
  await model.said.value?.undo?.();
  expect(await db.articles.count()).toBe(3);
  await model.forgetPeriod('2026-03-10', '');
  expect((await db.articles.toArray()).map(({ url }) => url)).toEqual(['https://a.example/1']);
});

test('a backup is scheduled only where files may be written', async () => {
  outside.askDownloads.mockResolvedValueOnce(false);
  await model.backUp('day');
  expect(model.settings.value.backup.every).toBe('never');
  await model.backUp('week');
  expect(model.settings.value.backup.every).toBe('week');
  await model.backUp('never');
  expect(outside.askDownloads).toHaveBeenCalledTimes(2);
});

describe('forgetting', () => {
  test('a site, with a way back; then everything', async () => {
    await saveArticle(db, { article: anArticle(), url: anArticle().url!, topic: TOPIC }, { kept: true });
    await vi.waitFor(() => expect(model.sites.value).toEqual([{ host: 'journal.example', articles: 1 }]));
    await model.forgetSite('journal.example');
    await vi.waitFor(() => expect(model.sites.value).toEqual([]));
    await model.said.value?.undo?.();
    await vi.waitFor(() => expect(model.sites.value).toHaveLength(1));
    await model.forgetAll();
    expect(await db.articles.count()).toBe(0);
  });

  test('that takes long says how far it is, and forgets nothing where it is stopped', async () => {
    await saveArticle(db, { article: anArticle(), url: anArticle().url!, topic: TOPIC }, { kept: true });
    // Another page writes: forgetting has to wait.
    let go = () => {};
    const writing = db.transaction('rw', db.articles, () => db.articles.count().then(() => wait()));
    const wait = async (): Promise<void> => {
      let waiting = true;
      go = () => {
        waiting = false;
      };
      while (waiting) await db.articles.count();
    };
    const forgotten = model.forgetAll();
    await vi.waitFor(() => expect(model.said.value?.cancel).toBeDefined(), 3000);
    model.said.value!.cancel!();
    go();
    await writing;
    await forgotten;
    expect(await db.articles.count()).toBe(1);
    expect(model.said.value).toEqual({ text: 'library_cancelled' });
  });
});

test('outlets as the manifest has them', () => {
  expect(outletHosts(['*://*.b.example/*', '*://www.a.example/afrique/*', '*://*.b.example/x/*'])).toEqual(['a.example', 'b.example']);
});
