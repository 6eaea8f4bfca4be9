import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';
import { saveArticle } from '../storage/articles.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { storeQuotes } from '../storage/quotes.ts';
import { changeSettings, readSettings, settingsAfter } from '../storage/settings.ts';
import { anAnalysis, anArticle, freshDatabase, TEXT, TOPIC } from '../storage/testing.ts';
import type { PopupModel, PopupParts } from './model.ts';

vi.mock('../shared/runtime.ts', () => ({
  runtime: () => ({ i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '), getUILanguage: () => 'fr' } }),
}));
const { createPopupModel } = await import('./model.ts');

const URL_1 = 'https://www.journal.example/actu/pont-tessaoua';
let db: GriotDatabase;
let page: PageState;
let model: PopupModel;
let outside: { [K in keyof PopupParts['outside']]: ReturnType<typeof vi.fn> };
let there: boolean;

const content = {
  pageState: vi.fn(async () => {
    if (!there) throw new Error('no answer');
    return page;
  }),
  analyseNow: vi.fn(async () => page),
  show: vi.fn(async () => undefined),
  place: vi.fn(async () => null),
  refresh: vi.fn(async () => undefined),
  stored: vi.fn(async () => undefined),
  command: vi.fn(async () => undefined),
};
const background = {
  keep: vi.fn(async ({ quotes, kept }: { quotes: readonly string[]; kept: boolean }) => {
    const row = await saveArticle(db, { article: anArticle(), url: URL_1, topic: TOPIC }, { kept: true });
    if (kept) await storeQuotes(db, row, { analysis: anAnalysis(), text: TEXT }, quotes, 'kept');
    else await db.quotes.bulkDelete(quotes.map((quote) => `${row.id}:${quote}`));
    return (await db.quotes.toArray()).map(({ quote }) => quote);
  }),
  changeSettings: vi.fn(async ({ change }) => {
    const settings = await changeSettings(db, settingsAfter(change));
    page = { ...page, settings };
    return settings;
  }),
  openLibrary: vi.fn(async () => undefined),
};

const make = async (url = URL_1) => {
  model = createPopupModel({ db, tab: { id: 1, url }, content, background, outside: outside as never, now: () => new Date('2024-03-06') });
  await model.load();
};

beforeEach(async () => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  db = freshDatabase();
  there = true;
  const { id } = await saveArticle(freshDatabase(), { article: anArticle(), url: URL_1, topic: TOPIC }, { kept: true });
  page = { status: 'ready', articleId: id, article: anArticle(), analysis: anAnalysis(), kept: [], annotations: [], settings: DEFAULT_SETTINGS };
  outside = {
    inject: vi.fn(async () => {
      there = true;
    }),
    isListed: vi.fn(() => false),
    mayReadPage: vi.fn(async () => true),
    mayRead: vi.fn(async () => true),
    grant: vi.fn(async () => true),
    revoke: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    save: vi.fn(),
    leave: vi.fn(),
    beside: vi.fn(async () => undefined),
    close: vi.fn(),
  };
  return () => model.stop();
});

describe('how things stand', () => {
  test('a page that is read', async () => {
    await make();
    expect(model.access.value).toBe('reading');
    expect(model.host.value).toBe('journal.example');
    expect(model.summary.value?.voices).toHaveLength(2);
  });

  test('a page without Griot: read after a click', async () => {
    there = false;
    await make();
    expect(model.access.value).toBe('none');
    await model.analyse();
    expect(outside.inject).toHaveBeenCalledOnce();
    expect(model.access.value).toBe('reading');
  });

  test('a page of the browser’s own', async () => {
    there = false;
    await make('chrome://settings');
    expect(model.access.value).toBe('closed');
  });

  test('a page that lets nobody in says so after the click', async () => {
    there = false;
    outside.inject.mockRejectedValue(new Error('cannot be scripted'));
    await make();
    await model.analyse();
    expect(model.access.value).toBe('closed');
  });

  test('asking for a page of a site that is off switches it on', async () => {
    page = { ...page, status: 'off', article: null, analysis: null, settings: { ...DEFAULT_SETTINGS, offHosts: ['journal.example', 'x.example'] } };
    await make();
    await model.analyse();
    expect(background.changeSettings).toHaveBeenCalledWith({ change: { switchSite: { host: 'journal.example', on: true } } });
  });

  test('the sites that are off elsewhere, of which a page knows nothing, stay off', async () => {
    await changeSettings(db, { offHosts: ['x.example', 'y.example'] });
    await make();
    expect(model.page.value?.settings.offHosts).toEqual([]);
    await model.switchSite(false);
    expect((await readSettings(db)).offHosts).toEqual(['x.example', 'y.example', 'journal.example']);
    await model.switchSite(true);
    expect((await readSettings(db)).offHosts).toEqual(['x.example', 'y.example']);
  });
});

describe('keeping', () => {
  test('all, and back', async () => {
    await make();
    await model.keepAll();
    expect(model.page.value?.kept).toEqual(['q1', 'q2']);
    await vi.waitFor(() => expect(model.stored.value?.quotes.map(({ quote }) => quote)).toEqual(['q1', 'q2']));
    expect(content.refresh).toHaveBeenCalled();
    await model.said.value?.undo?.();
    await vi.waitFor(() => expect(model.stored.value?.quotes).toEqual([]));
  });

  test('letting one go can be undone, note and all', async () => {
    await make();
    await model.keepAll();
    await vi.waitFor(() => expect(model.stored.value?.quotes).toHaveLength(2));
    await db.quotes.update(model.stored.value!.quotes[0]!.id, { note: 'mienne' });
    await vi.waitFor(() => expect(model.stored.value?.quotes[0]?.note).toBe('mienne'));
    await model.release('q1');
    await vi.waitFor(() => expect(model.stored.value?.quotes).toHaveLength(1));
    await model.said.value?.undo?.();
    await vi.waitFor(() => expect(model.stored.value?.quotes[0]?.note).toBe('mienne'));
  });

  test('tags and collections of the page and what was kept from it', async () => {
    await make();
    await model.keepAll();
    await vi.waitFor(() => expect(model.stored.value).not.toBeNull());
    await model.tag('pont', true);
    await model.collect('Mémoire');
    await vi.waitFor(() => expect(model.stored.value?.article).toMatchObject({ tags: ['pont'] }));
    await vi.waitFor(() => expect(model.collections.value.map(({ name }) => name)).toEqual(['Mémoire']));
    expect(await db.quotes.where('tags').equals('pont').count()).toBe(2);
    await model.uncollect(model.collections.value[0]!.id);
    expect(await db.quotes.where('collections').equals(model.collections.value[0]!.id).count()).toBe(0);
  });
});

describe('forgetting this page', () => {
  test('all of it, and back', async () => {
    await make();
    await model.keepAll();
    await vi.waitFor(() => expect(model.stored.value).not.toBeNull());
    await model.forget();
    expect(await db.articles.count()).toBe(0);
    expect(await db.quotes.count()).toBe(0);
    await model.said.value?.undo?.();
    await vi.waitFor(() => expect(model.stored.value?.quotes).toHaveLength(2));
  });

  test('other outlets that carry the same dispatch are named', async () => {
    await make();
    await model.keepAll();
    await vi.waitFor(() => expect(model.stored.value).not.toBeNull());
    const copy = anArticle({ url: 'https://copie.example/a', outlet: 'La Copie', title: 'Un autre titre pour le même texte' });
    await saveArticle(db, { article: copy, url: copy.url!, topic: TOPIC }, { kept: false });
    await vi.waitFor(() => expect(model.stored.value?.carriers).toEqual(['La Copie']));
  });
});

describe('taking away', () => {
  test('all quotes as citations', async () => {
    await make();
    await model.copyAll();
    const [text] = outside.copy.mock.calls[0] as [string];
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('— Amadou Test, Le Journal, 5 mars 2024, https://www.journal.example/actu/pont-tessaoua#:~:text=');
  });

  test('as JSON and in the formats of the exchange', async () => {
    await make();
    await model.loadFormats();
    model.exportJson();
    expect(outside.save.mock.calls[0]![0]).toMatch(/\.json$/);
    expect(JSON.parse(outside.save.mock.calls[0]![2][0]).analysis.quotes).toHaveLength(2);
    for (const { id } of model.formats.value) await model.exportAs(id);
    expect(outside.save.mock.calls.length).toBe(1 + model.formats.value.length);
    expect(model.formats.value.length).toBeGreaterThan(10);
    expect(model.said.value).toBeNull();
  });
});

describe('this site', () => {
  test('granted for good, and taken back', async () => {
    await make();
    expect(model.site.value).toMatchObject({ always: false });
    await model.grant();
    expect(model.site.value).toEqual({ always: true, listed: false, everywhere: false });
    await model.revoke();
    expect(outside.revoke).toHaveBeenCalledWith('journal.example');
    expect(model.site.value.always).toBe(false);
  });

  test('a listed outlet counts only while the browser allows it', async () => {
    outside.isListed.mockReturnValue(true);
    await make();
    expect(model.site.value).toMatchObject({ always: true, listed: true });
    outside.mayReadPage.mockResolvedValue(false);
    await make();
    expect(model.site.value).toMatchObject({ always: false, listed: false });
  });

  test('refused: nothing is left behind', async () => {
    outside.grant.mockResolvedValue(false);
    await make();
    await model.grant();
    expect(page.settings.sites).toEqual([]);
    expect(model.site.value.always).toBe(false);
  });

  test('on and off', async () => {
    await make();
    await model.switchSite(false);
    expect(model.page.value?.settings.offHosts).toEqual(['journal.example']);
    await model.switchSite(true);
    expect(model.page.value?.settings.offHosts).toEqual([]);
  });

  test('a jump shows the page', async () => {
    await make();
    await model.show({ quote: 'q1' });
    expect(content.show).toHaveBeenCalledWith({ quote: 'q1' });
    expect(outside.leave).toHaveBeenCalled();
  });

  test('what fails is said', async () => {
    await make();
    content.show.mockRejectedValueOnce(new Error('gone'));
    await model.show({ quote: 'q1' });
    expect(model.said.value?.text).toBe('popup_failed');
  });
});
