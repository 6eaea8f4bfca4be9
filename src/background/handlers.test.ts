import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Knowledge } from '../model/knowledge-base.ts';
import type { PageState } from '../shared/messages.ts';
import type { Sender } from '../shared/rpc.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { anAnalysis, anArticle, freshDatabase } from '../storage/testing.ts';
import { makeHandlers } from './handlers.ts';
import { workOffStale } from './stale.ts';

const NO_KNOWLEDGE = { actor: () => undefined, officeOf: () => undefined } as unknown as Knowledge;
const TAB: Sender = { tabId: 7, frameId: 0, ownPage: false, url: 'https://www.journal.example/actu/pont-tessaoua' };
const OWN: Sender = { ownPage: true, url: 'chrome-extension://x/src/popup/index.html' };
const URL_1 = TAB.url!;

let db: GriotDatabase;
let sahel: boolean;
const outside = {
  setBadge: vi.fn(async () => undefined),
  refreshTabs: vi.fn(async () => undefined),
  openLibrary: vi.fn(async () => undefined),
  pageState: vi.fn(async (): Promise<PageState> => await handlers().analyse({ article: anArticle(), url: URL_1, asked: true }, TAB)),
  settingsChanged: vi.fn(async () => undefined),
  backUpIfDue: vi.fn(),
  loadCards: vi.fn(async () => undefined),
  rehearse: vi.fn(),
  loadWords: vi.fn(async (_language: string, _tab: number, _frame: number) => undefined),
  tellTabs: vi.fn(async () => undefined),
  workOff: vi.fn(),
};
const analyse = vi.fn((article: { text: string }) => {
  const analysis = anAnalysis(article.text);
  return { ...analysis, topic: { ...analysis.topic, sahel } };
});
const handlers = () => makeHandlers({ db, analyse, knowledge: () => NO_KNOWLEDGE, outside });
const open = (asked = false, article = anArticle()) => Promise.resolve(handlers().analyse({ article, url: URL_1, asked }, TAB));

beforeEach(() => {
  db = freshDatabase();
  sahel = true;
  vi.clearAllMocks();
});

describe('a page is read', () => {
  test('about the Sahel: answered, badge set, nothing stored', async () => {
    const state = await open();
    expect(state).toMatchObject({ status: 'ready', kept: [], annotations: [] });
    expect(state.analysis?.quotes).toHaveLength(2);
    expect(outside.setBadge).toHaveBeenCalledWith(7, 2);
    expect(await db.articles.count()).toBe(0);
    expect(state.articleId).not.toBe('');
  });

  test('about something else: left alone until asked', async () => {
    sahel = false;
    expect(await open()).toMatchObject({ status: 'not-sahel', analysis: null });
    expect(outside.setBadge).toHaveBeenCalledWith(7, 0);
    expect(await open(true)).toMatchObject({ status: 'ready' });
    expect(await db.articles.count()).toBe(0);
  });

  test('about something else, but the reader kept something from it: read', async () => {
    const state = await open(true);
    await handlers().keep({ articleId: state.articleId!, article: anArticle(), analysis: state.analysis!, quotes: ['q1'], kept: true }, TAB);
    sahel = false;
    expect(await open()).toMatchObject({ status: 'ready', kept: ['q1'] });
  });

  test('where Griot is off, or waits for a click, nothing is even analysed', async () => {
    await handlers().changeSettings({ change: { switchSite: { host: 'journal.example', on: false } } }, TAB);
    expect(await open()).toMatchObject({ status: 'off', analysis: null });
    await handlers().changeSettings({ change: { switchSite: { host: 'journal.example', on: true }, where: 'click' } }, OWN);
    expect(await open()).toMatchObject({ status: 'off', analysis: null });
    expect(analyse).not.toHaveBeenCalled();
    expect(await open(true)).toMatchObject({ status: 'ready' });
  });

  test('in a private window: answered, and no trace of the visit; what the reader keeps by hand is kept', async () => {
    const HIDDEN: Sender = { ...TAB, hidden: true };
    await handlers().changeSettings({ change: { collect: 'automatic' } }, OWN);
    const state = await handlers().analyse({ article: anArticle(), url: URL_1, asked: false }, HIDDEN);
    expect(state).toMatchObject({ status: 'ready', kept: [] });
    expect([await db.articles.count(), await db.quotes.count(), await db.mentions.count()]).toEqual([0, 0, 0]);
    await handlers().keep({ articleId: state.articleId!, article: anArticle(), analysis: state.analysis!, quotes: ['q1'], kept: true }, HIDDEN);
    const before = await db.articles.toArray();
    expect((await handlers().analyse({ article: anArticle({ text: `${anArticle().text}\n\nMise à jour.` }), url: URL_1, asked: false }, HIDDEN)).kept).toEqual([
      'q1',
    ]);
    expect(await db.articles.toArray()).toEqual(before);
    expect(await db.quotes.count()).toBe(1);
  });

  test('collected where the settings say so, and only about the Sahel', async () => {
    await handlers().changeSettings({ change: { collect: 'automatic' } }, OWN);
    expect((await open()).kept).toEqual([]);
    expect(await db.quotes.toArray()).toMatchObject([{ status: 'collected' }, { status: 'collected' }]);
    sahel = false;
    await open(
      true,
      anArticle({ url: 'https://www.journal.example/b', title: 'Une tout autre histoire, ailleurs', text: 'Une tarte aux poires. '.repeat(40) }),
    );
    expect(await db.articles.count()).toBe(1);
  });

  test('an analysis that fails is told, and costs nothing else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    analyse.mockImplementationOnce(() => {
      throw new Error('bug');
    });
    expect(await open()).toMatchObject({ status: 'failed', problem: 'error_analysis' });
    expect(await open()).toMatchObject({ status: 'ready' });
  });

  test('a store that fails costs what was kept, never the reading', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(db.articles, 'where').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    const state = await open();
    expect(state).toMatchObject({ status: 'ready', problem: 'error_quota', kept: [] });
    expect(state.analysis?.quotes).toHaveLength(2);
  });

  test('ten megabytes: the beginning is read', async () => {
    await open(true, anArticle({ text: 'les mots '.repeat(1_200_000) }));
    expect(analyse.mock.calls[0]![0].text.length).toBeLessThan(500_000);
  });
});

describe('quotes are kept', () => {
  test('kept, described, let go', async () => {
    const { articleId, analysis } = await open();
    const request = { articleId: articleId!, article: anArticle(), analysis: analysis! };
    expect(await handlers().keep({ ...request, quotes: ['q1', 'q2'], kept: true }, TAB)).toEqual(['q1', 'q2']);
    await handlers().describeQuote({ articleId: articleId!, quote: 'q1', tags: { add: ['Eau', 'eau'] }, note: 'n' }, TAB);
    expect((await open()).described).toEqual([{ quote: 'q1', tags: ['Eau'], note: 'n' }]);
    expect(await handlers().tags({}, TAB)).toEqual(['Eau']);
    expect(await handlers().keep({ ...request, quotes: ['q1'], kept: false }, TAB)).toEqual(['q2']);
    expect(await handlers().actorInLibrary({ actor: 'local:awa-essai' }, TAB)).toEqual({ quotes: 1, articles: 1 });
  });

  test('one that is let go comes back with its note, tags and collections, and with what another tab wrote of it meanwhile', async () => {
    const { articleId, analysis } = await open();
    const request = { articleId: articleId!, article: anArticle(), analysis: analysis! };
    await handlers().keep({ ...request, quotes: ['q1', 'q2'], kept: true }, TAB);
    await handlers().describeQuote({ articleId: articleId!, quote: 'q1', tags: { add: ['Eau'] }, note: 'n' }, TAB);
    const stored = () => db.quotes.filter(({ quote }) => quote === 'q1');
    await stored().modify({ collections: ['c1'] });
    const gone = await handlers().letGo({ ...request, quote: 'q1' }, TAB);
    expect(gone.kept).toEqual(['q2']);
    expect((await open()).described).toEqual([]);
    await handlers().restoreLost({ articleId: articleId!, dropped: gone.dropped }, TAB);
    expect(await stored().toArray()).toMatchObject([{ status: 'kept', note: 'n', tags: ['Eau'], collections: ['c1'] }]);
    const again = await handlers().letGo({ ...request, quote: 'q1' }, TAB);
    await handlers().describeQuote({ articleId: articleId!, quote: 'q1', tags: { add: ['Prix'] }, note: 'd’ailleurs' }, TAB);
    await handlers().restoreLost({ articleId: articleId!, dropped: again.dropped }, TAB);
    const [both] = await stored().toArray();
    expect(both).toMatchObject({ tags: ['Eau', 'Prix'], collections: ['c1'] });
    expect(both!.note).toMatch(/^d’ailleurs[\s\S]+n$/);
  });

  test('a link leads to words of a text, told from the same ones before', async () => {
    const text = 'Il a dit non. Puis il a redit non.';
    const link = await handlers().linkTo({ url: 'https://x.example/a', text, span: { start: 30, end: 33 } }, TAB);
    expect(decodeURIComponent(link)).toBe('https://x.example/a#:~:text=il a redit-,non');
  });

  test('describing one that is not kept keeps it', async () => {
    const { articleId } = await open();
    await handlers().describeQuote({ articleId: articleId!, quote: 'q2', note: 'n' }, TAB);
    expect((await open()).kept).toEqual(['q2']);
    await expect(handlers().describeQuote({ articleId: articleId!, quote: 'nope', note: 'n' }, TAB)).rejects.toMatchObject({ key: 'error_gone' });
  });

  test('a note that another tab wrote meanwhile keeps both texts, and one that follows it does not', async () => {
    const { articleId } = await open();
    const quote = { articleId: articleId!, quote: 'q1' };
    await handlers().describeQuote({ ...quote, note: 'du premier', was: '' }, TAB);
    const both = await handlers().describeQuote({ ...quote, note: 'du second', was: '' }, TAB);
    const note = (await open()).described![0]!.note;
    expect(note).toContain('du premier');
    expect(note).toContain('du second');
    expect(both).toBeDefined();
    await handlers().describeQuote({ ...quote, note: 'choisie', was: note }, TAB);
    expect((await open()).described![0]!.note).toBe('choisie');
  });

  test('tags that tabs put on and take off in the same instant all count', async () => {
    const { articleId } = await open();
    const quote = { articleId: articleId!, quote: 'q1' };
    await handlers().describeQuote({ ...quote, tags: { add: ['Sel', 'Mil'] } }, TAB);
    await Promise.all([
      handlers().describeQuote({ ...quote, tags: { add: ['Eau'] } }, TAB),
      handlers().describeQuote({ ...quote, tags: { add: ['eau', 'Prix'] } }, TAB),
      handlers().describeQuote({ ...quote, tags: { remove: ['Mil'] } }, TAB),
      handlers().describeQuote({ ...quote, note: 'n' }, TAB),
    ]);
    expect((await open()).described).toEqual([{ quote: 'q1', tags: ['Sel', 'Eau', 'Prix'], note: 'n' }]);
    expect((await db.tags.toArray()).length).toBe(4);
  });

  test('two sites that are switched off in the same instant are both off', async () => {
    const off = (host: string, sender: Sender) => handlers().changeSettings({ change: { switchSite: { host, on: false } } }, sender);
    const at = (host: string): Sender => ({ ...TAB, url: `https://${host}/x` });
    await Promise.all([off('un.example', at('un.example')), off('deux.example', at('deux.example')), off('trois.example', OWN), off('quatre.example', OWN)]);
    const { offHosts } = await handlers().settings({}, OWN);
    expect(offHosts.toSorted()).toEqual(['deux.example', 'quatre.example', 'trois.example', 'un.example']);
  });

  test('what two tabs change of the settings in the same instant is all changed', async () => {
    const changes = [
      { layers: { person: false } },
      { layers: { own: false } },
      { ownSite: { host: 'un.example', on: true } },
      { ownSite: { host: 'deux.example', on: true } },
      { ownSite: { host: 'un.example', on: true } },
      { backup: { every: 'day' } },
      { backup: { last: '2026-01-01T00:00:00.000Z' } },
    ] as const;
    await Promise.all(changes.map((change) => handlers().changeSettings({ change }, OWN)));
    const { layers, sites, backup } = await handlers().settings({}, OWN);
    expect(layers).toMatchObject({ person: false, own: false, state: true });
    expect(sites.toSorted()).toEqual(['deux.example', 'un.example']);
    expect(backup).toEqual({ every: 'day', last: '2026-01-01T00:00:00.000Z' });
    await handlers().changeSettings({ change: { ownSite: { host: 'un.example', on: false } } }, OWN);
    expect((await handlers().settings({}, OWN)).sites).toEqual(['deux.example']);
  });

  test('the id that two tabs were given before anything was stored goes on to work', async () => {
    const moved = anArticle({ url: 'https://www.journal.example/archives/991' });
    const one = await open();
    const two = await handlers().analyse({ article: moved, url: moved.url!, asked: false }, TAB);
    expect(two.articleId).not.toBe(one.articleId);
    await handlers().keep({ articleId: one.articleId!, article: anArticle(), analysis: one.analysis!, quotes: ['q1'], kept: true }, TAB);
    await handlers().keep({ articleId: two.articleId!, article: moved, analysis: two.analysis!, quotes: ['q2'], kept: true }, { ...TAB, url: moved.url! });
    expect(await db.articles.count()).toBe(1);
    await handlers().describeQuote({ articleId: two.articleId!, quote: 'q2', note: 'ici' }, TAB);
    expect((await open()).kept).toEqual(['q1', 'q2']);
  });
});

describe('notes and corrections', () => {
  const selectors = {
    position: { type: 'TextPositionSelector', start: 0, end: 7 },
    quote: { type: 'TextQuoteSelector', exact: 'Le pont', prefix: '', suffix: ' de' },
    version: 'v',
  } as const;

  test('an annotation keeps the tags of all tabs, and is restored once', async () => {
    const { articleId } = await open();
    const annotation = { articleId: articleId!, motivation: 'highlighting', colour: 'yellow', words: 'Le pont', selectors } as const;
    const made = await handlers().annotate({ annotation, article: anArticle(), url: URL_1 }, TAB);
    await Promise.all(['a', 'b', 'c'].map((name) => handlers().updateAnnotation({ id: made.id, tags: { add: [name] } }, TAB)));
    expect((await db.annotations.get(made.id))!.tags.toSorted()).toEqual(['a', 'b', 'c']);
    const gone = await handlers().deleteAnnotation({ id: made.id }, TAB);
    await handlers().restoreAnnotation({ annotation: gone }, TAB);
    await handlers().updateAnnotation({ id: made.id, note: 'depuis' }, TAB);
    await handlers().restoreAnnotation({ annotation: gone }, TAB);
    expect((await db.annotations.get(made.id))!.note).toBe('depuis');
  });

  test('an annotation stores its article, can be changed, deleted and restored', async () => {
    const { articleId } = await open();
    const annotation = { articleId: articleId!, motivation: 'highlighting', colour: 'yellow', words: 'Le pont', selectors } as const;
    const made = await handlers().annotate({ annotation, article: anArticle(), url: URL_1 }, TAB);
    expect((await open()).annotations).toEqual([made]);
    await handlers().updateAnnotation({ id: made.id, colour: 'blue', tags: { add: ['x'] } }, TAB);
    const gone = await handlers().deleteAnnotation({ id: made.id }, TAB);
    expect(gone).toMatchObject({ colour: 'blue', tags: ['x'] });
    expect((await open()).annotations).toEqual([]);
    await handlers().restoreAnnotation({ annotation: gone }, TAB);
    expect((await open()).annotations).toEqual([gone]);
  });

  test('a correction applies at once, to later readings and to what is stored, and is undone', async () => {
    const { articleId, analysis } = await open();
    await handlers().keep({ articleId: articleId!, article: anArticle(), analysis: analysis!, quotes: ['q1'], kept: true }, TAB);
    const correction = await handlers().correct(
      { correction: { type: 'speaker', article: articleId!, quote: 'q1', selectors, speaker: { actor: 'local:awa-essai', name: 'Awa Essai' } } },
      TAB,
    );
    expect(outside.workOff).toHaveBeenCalled();
    expect(outside.refreshTabs).toHaveBeenCalledWith(7);
    expect((await open()).analysis?.quotes[0]?.speaker?.actor).toBe(1);
    await workOffStale(db, analyse, () => NO_KNOWLEDGE);
    expect(await db.quotes.toArray()).toMatchObject([{ speaker: 'local:awa-essai', corrected: true }]);
    await handlers().undoCorrection({ id: correction.id }, TAB);
    await workOffStale(db, analyse, () => NO_KNOWLEDGE);
    expect(await db.quotes.toArray()).toMatchObject([{ speaker: 'ml-test', corrected: false }]);
    expect((await open()).analysis?.quotes[0]?.speaker?.actor).toBe(0);
  });

  test('a worker stopped half-way goes on where it was', async () => {
    await db.stale.bulkPut([{ article: 'gone' }, { article: 'gone-too' }]);
    analyse.mockClear();
    expect(await workOffStale(db, analyse, () => NO_KNOWLEDGE)).toBe(2);
    expect(await db.stale.count()).toBe(0);
    expect(analyse).not.toHaveBeenCalled();
  });
});

const SELECTORS = {
  position: { type: 'TextPositionSelector', start: 0, end: 7 },
  quote: { type: 'TextQuoteSelector', exact: 'Le pont', prefix: '', suffix: ' de' },
  version: 'v',
} as const;

describe('days', () => {
  test('what an import or an older Griot stored gives way to the page’s own day, and its quotes follow', async () => {
    const { articleId, analysis, article } = await open();
    await handlers().keep({ articleId: articleId!, article: article!, analysis: analysis!, quotes: ['q1'], kept: true }, TAB);
    const own = article!.date!;
    await db.articles.update(articleId!, { date: '2014-01-01' });
    await db.quotes.toCollection().modify({ date: '2014-01-01' });
    expect((await open()).article?.date).toBe(own);
    expect(outside.workOff).toHaveBeenCalled();
    await workOffStale(db, analyse, () => NO_KNOWLEDGE);
    expect(await db.articles.get(articleId!)).toMatchObject({ date: own });
    expect(await db.quotes.toArray()).toMatchObject([{ date: own }]);
    await open();
    expect(await db.stale.count()).toBe(0);
  });
});

describe('what Griot’s own pages store', () => {
  test('is told to the tabs that show the article, or to all; a page’s script may not say so', async () => {
    const { articleId, article, analysis } = await open();
    await handlers().keep({ articleId: articleId!, article: article!, analysis: analysis!, quotes: ['q1'], kept: true }, TAB);
    await db.quotes.toCollection().modify({ note: 'De la bibliothèque' });
    outside.tellTabs.mockClear();
    await handlers().storedHere({ articles: [articleId!] }, OWN);
    await vi.waitFor(() => expect(outside.tellTabs).toHaveBeenCalledOnce());
    expect((outside.tellTabs.mock.calls as unknown[][])[0]![0]).toMatchObject({ articleId, described: [{ quote: 'q1', note: 'De la bibliothèque' }] });
    await handlers().storedHere({}, OWN);
    expect(outside.refreshTabs).toHaveBeenCalledWith(undefined);
    await expect((async () => handlers().storedHere({}, TAB))()).rejects.toMatchObject({ key: 'error_not_allowed' });
  });
});

describe('who may ask', () => {
  test('pages may not change where Griot runs; its own pages may', async () => {
    await expect((async () => handlers().changeSettings({ change: { where: 'everywhere' } }, TAB))()).rejects.toMatchObject({ key: 'error_not_allowed' });
    await handlers().changeSettings({ change: { where: 'click' } }, OWN);
    expect((await handlers().settings({}, OWN)).where).toBe('click');
    expect(outside.settingsChanged).toHaveBeenCalledTimes(1);
    await handlers().changeSettings({ change: { layers: { person: false } } }, OWN);
    expect((await handlers().settings({}, TAB)).layers).toMatchObject({ person: false, state: true });
    // No card changes these.
    for (const change of [{ layers: { person: true } }, { citation: 'en' }] as const)
      await expect((async () => handlers().changeSettings({ change }, TAB))()).rejects.toMatchObject({ key: 'error_not_allowed' });
  });

  test('a page gets the words of a chosen language before anything else, and none where the browser’s do', async () => {
    await handlers().settings({}, TAB);
    expect(outside.loadWords).not.toHaveBeenCalled();
    await handlers().changeSettings({ change: { language: 'ar' } }, OWN);
    expect((await handlers().settings({}, { ...TAB, frameId: 3 })).language).toBe('ar');
    expect(outside.loadWords.mock.calls).toEqual([['ar', 7, 3]]);
    await handlers().settings({}, OWN);
    expect(outside.loadWords).toHaveBeenCalledTimes(1);
    // A page that the browser lets no script into speaks the browser’s language.
    outside.loadWords.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect((await handlers().settings({}, TAB)).language).toBe('ar');
  });

  describe('from a page', () => {
    const ELSEWHERE: Sender = { ...TAB, tabId: 8, url: 'https://autre.example/une' };
    const refused = { key: 'error_not_allowed' };
    async function stored() {
      const { articleId, analysis } = await open();
      const keep = { articleId: articleId!, article: anArticle(), analysis: analysis!, quotes: ['q1'], kept: true };
      await handlers().keep(keep, TAB);
      const annotation = { articleId: articleId!, motivation: 'highlighting', colour: 'yellow', words: 'Le pont', selectors: SELECTORS } as const;
      const made = await handlers().annotate({ annotation, article: anArticle(), url: URL_1 }, TAB);
      const correction = { type: 'not-quote', article: articleId!, quote: 'q2', selectors: SELECTORS } as const;
      return { articleId: articleId!, keep, annotation, made, correction, undone: await handlers().correct({ correction }, TAB) };
    }
    const everything = async () =>
      JSON.stringify([await db.quotes.toArray(), await db.annotations.toArray(), await db.corrections.toArray(), await db.articles.count()]);

    test('only what is stored of its own site’s articles is touched', async () => {
      const { articleId, keep, annotation, made, correction, undone } = await stored();
      const before = await everything();
      const api = handlers();
      const place = { selectors: SELECTORS, spans: [{ start: 0, end: 7 }] };
      const attempts: (() => unknown)[] = [
        () => api.keep({ ...keep, kept: false }, ELSEWHERE),
        () => api.letGo({ articleId, article: keep.article, analysis: keep.analysis, quote: 'q1' }, ELSEWHERE),
        () => api.keep({ ...keep, url: URL_1 }, ELSEWHERE),
        () => api.analyse({ article: anArticle(), url: URL_1, asked: true }, ELSEWHERE),
        () => api.describeQuote({ articleId, quote: 'q1', note: 'x' }, ELSEWHERE),
        () => api.annotate({ annotation, article: anArticle(), url: ELSEWHERE.url! }, ELSEWHERE),
        () => api.updateAnnotation({ id: made.id, note: 'x' }, ELSEWHERE),
        () => api.deleteAnnotation({ id: made.id }, ELSEWHERE),
        () => api.restoreAnnotation({ annotation: { ...made, note: 'x' } }, ELSEWHERE),
        () => api.placeQuote({ articleId, quote: 'q1', place }, ELSEWHERE),
        () => api.dropLost({ articleId, quote: 'q1' }, ELSEWHERE),
        () => api.restoreLost({ articleId: 'other', dropped: { quotes: [], corrections: [{ ...correction, id: 'x', created: 'x' }] } }, ELSEWHERE),
        () => api.correct({ correction }, ELSEWHERE),
        () => api.undoCorrection({ id: undone.id }, ELSEWHERE),
        () => api.correct({ correction: { type: 'pack', name: 'x', facts: [] } }, TAB),
      ];
      for (const attempt of attempts) await expect((async () => attempt())(), String(attempt)).rejects.toMatchObject(refused);
      expect(await everything()).toBe(before);
      // Another page of the same outlet, and a mobile address, are its own.
      await api.updateAnnotation({ id: made.id, note: 'ici' }, { ...TAB, url: 'https://m.journal.example/autre' });
      expect(await db.annotations.toArray()).toMatchObject([{ note: 'ici' }]);
    });

    test('a request that is not of its shape changes nothing', async () => {
      const { articleId, keep, annotation, made } = await stored();
      const before = await everything();
      const api = handlers() as unknown as Record<string, (request: unknown, sender: Sender) => unknown>;
      const odd: [string, unknown][] = [
        ['keep', { ...keep, analysis: { ...keep.analysis, quotes: [{ ...keep.analysis.quotes[0], spans: [{ start: 0, end: 1e9 }] }] } }],
        ['keep', { ...keep, analysis: { ...keep.analysis, actors: [] } }],
        ['keep', { ...keep, quotes: 'q1' }],
        ['annotate', { annotation: { ...annotation, selectors: null }, article: anArticle(), url: URL_1 }],
        ['annotate', { annotation: { ...annotation, colour: '<b>' }, article: anArticle(), url: URL_1 }],
        ['restoreAnnotation', { annotation: { ...made, tags: 'x' } }],
        ['restoreAnnotation', { annotation: { id: 'zz', anything: true } }],
        ['updateAnnotation', { id: made.id, note: {} }],
        ['describeQuote', { articleId, quote: 'q1', tags: [5] }],
        ['placeQuote', { articleId, quote: 'q1', place: { selectors: SELECTORS, spans: 'x' } }],
        ['restoreLost', { articleId, dropped: { quotes: [{ id: `${articleId}:zz` }], corrections: [] } }],
        ['correct', { correction: { type: 'alias', actor: null, name: null, form: null } }],
        ['correct', { correction: { type: 'other' } }],
        ['correct', { correction: null }],
        ['changeSettings', { change: { offHosts: ['journal.example'] } }],
        ['changeSettings', { change: { sites: ['journal.example'] } }],
        ['changeSettings', { change: { templates: [] } }],
        ['changeSettings', { change: { switchSite: 'journal.example' } }],
        ['changeSettings', { change: { switchSite: { host: null, on: true } } }],
        ['changeSettings', { change: { citation: { x: 1 } } }],
        ['changeSettings', null],
        ['deleteAnnotation', {}],
        ['tags', undefined],
      ];
      for (const [call, request] of odd)
        for (const sender of [TAB, OWN])
          await expect((async () => api[call]!(request, sender))(), `${call} ${JSON.stringify(request)}`).rejects.toMatchObject(refused);
      expect(await everything()).toBe(before);
      expect(await db.settings.count()).toBe(0);
    });

    test('of the settings it gets what it needs, and switches off nothing but itself', async () => {
      const off = (host: string, sender: Sender, on = false) => handlers().changeSettings({ change: { switchSite: { host, on } } }, sender);
      await off('autre.example', OWN);
      await handlers().changeSettings({ change: { ownSite: { host: 'secret.example', on: true }, retentionDays: 30 } }, OWN);
      expect(await handlers().settings({}, TAB)).toMatchObject({ offHosts: [], sites: [], retentionDays: 0 });
      expect((await open(true)).settings).toMatchObject({ offHosts: [], sites: [] });
      await off('journal.example', TAB);
      for (const attempt of [off('lefaso.net', TAB), off('autre.example', TAB, true)]) await expect(attempt).rejects.toMatchObject(refused);
      expect(await handlers().settings({}, OWN)).toMatchObject({ offHosts: ['autre.example', 'journal.example'], sites: ['secret.example'] });
      expect((await handlers().settings({}, TAB)).offHosts).toEqual(['journal.example']);
      await off('journal.example', TAB, true);
      expect((await handlers().settings({}, OWN)).offHosts).toEqual(['autre.example']);
    });

    test('what was corrected everywhere is taken back from a page while it is fresh', async () => {
      const fresh = await handlers().correct({ correction: { type: 'not-actor', form: 'Essai' } }, TAB);
      const old = await handlers().correct({ correction: { type: 'not-actor', form: 'Test' } }, TAB);
      await db.corrections.update(old.id, { created: '2024-01-01T00:00:00.000Z' });
      await handlers().undoCorrection({ id: fresh.id }, TAB);
      await expect((async () => handlers().undoCorrection({ id: old.id }, TAB))()).rejects.toMatchObject(refused);
      expect(await db.corrections.toArray()).toMatchObject([{ form: 'Test' }]);
    });
  });

  test('somebody without a tab and without a page of ours gets nothing', () => {
    expect(() => handlers().tags({}, { ownPage: false })).toThrow('error_not_allowed');
  });
});

test('whom an ambiguous name could mean comes with names and offices; ids that nobody knows are left out', async () => {
  const office = { post: 'p', office: { fr: 'maire', en: 'mayor' } };
  const knowledge = {
    actor: (id: string) => (id === 'known' ? { name: { fr: 'Awa Diallo', en: 'Awa Diallo' } } : undefined),
    officeOf: (_: string, date?: string) => (date === '2024-03-06' ? office : undefined),
  } as unknown as Knowledge;
  const asked = (date?: string) =>
    makeHandlers({ db, analyse, knowledge: () => knowledge, outside }).knownActors({ ids: ['known', 'gone'], ...(date ? { date } : {}) }, TAB);
  expect(await asked('2024-03-06')).toEqual([{ id: 'known', name: 'Awa Diallo', office }]);
  expect(await asked()).toEqual([{ id: 'known', name: 'Awa Diallo' }]);
});
