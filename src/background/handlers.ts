import { bodyFacts } from '../knowledge/bodies.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { fingerprint } from '../model/hash.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { isOff } from '../model/off.ts';
import { DEFAULT_SETTINGS, type Settings, type StoredArticle, type StoredCorrection, type StoredQuote } from '../model/stored.ts';
import { deepLink, passageIn } from '../model/text-fragment.ts';
import { GriotError, report } from '../shared/errors.ts';
import type { BackgroundApi, ContentApi, PageState } from '../shared/messages.ts';
import type { Handlers, Sender } from '../shared/rpc.ts';
import { hostOf } from '../storage/address.ts';
import { addAnnotation, annotationsOf, changeAnnotation, dropAnnotation, restoreAnnotation } from '../storage/annotations.ts';
import { articleById, articleIdFor, saveArticle, touchArticle } from '../storage/articles.ts';
import { carriersOf } from '../storage/carriers.ts';
import { addCorrection, allCorrections, correctedDate, undoCorrection } from '../storage/corrections.ts';
import { type GriotDatabase, opened } from '../storage/database.ts';
import { guarded } from '../storage/errors.ts';
import { ensureTags, tagsByUse } from '../storage/labels.ts';
import { dropLost, placeQuote, restoreLost } from '../storage/lost.ts';
import { ofArticle } from '../storage/of-article.ts';
import { actorCounts, describeQuote, keptQuotes, quoteText, releaseQuotes, storeMentions, storeQuotes } from '../storage/quotes.ts';
import { knownQuotes, plain, settleAgain } from '../storage/same-place.ts';
import { changeSettings, readSettings, settingsAfter } from '../storage/settings.ts';
import { storedAs } from '../storage/sound.ts';
import { checkSender, settingsFor } from './own-page.ts';
import { placesOf } from './places.ts';
import { type Analyse, dated, type Read, read, readTo, withFacts } from './read.ts';
import { isRequest } from './requests.ts';

export interface Parts {
  readonly db: GriotDatabase;
  readonly analyse: Analyse;
  readonly knowledge: () => Knowledge;
  /** What the browser does for the handlers; a test passes its own. */
  readonly outside: {
    setBadge(tabId: number, quotes: number): Promise<void>;
    refreshTabs(but?: number): Promise<void>;
    tellTabs(rows: Parameters<ContentApi['stored']>[0], but?: number): Promise<void>;
    openLibrary(view?: string): Promise<void>;
    /** The state of a tab's page, asked of its content script. */
    pageState(tabId: number): Promise<PageState>;
    settingsChanged(before: Settings, after: Settings): Promise<void>;
    /** Makes a scheduled backup where one is due; while the reader reads is when the worker is awake. */
    backUpIfDue(): void;
    /** Runs the script with the cards in a page. */
    loadCards(tabId: number, frameId: number): Promise<void>;
    /** Runs the script with the words of the language that the reader chose in a page. */
    loadWords(language: 'fr' | 'en' | 'ar', tabId: number, frameId: number): Promise<void>;
    /** Makes ready for a first article in a language, while its page looks for it. */
    rehearse(language: string): void;
    /** Has the articles that a correction concerns analysed again, soon. */
    workOff(): void;
  };
}

type Rows = Pick<PageState, 'kept' | 'described' | 'annotations' | 'places' | 'lostQuotes' | 'edited'>;

const isDescribed = ({ tags, note }: StoredQuote): boolean => tags.length > 0 || note !== '';

export function makeHandlers({ db, analyse, knowledge, outside }: Parts): Handlers<BackgroundApi, Sender> {
  const quotesOf = async (articleId: string): Promise<StoredQuote[]> =>
    (await ofArticle(db.quotes, articleId).toArray()).filter((row) => storedAs(row) === undefined);

  const readArticle = async (
    article: Article,
    articleId: string,
    { corrections, quotes = [] }: { corrections?: readonly StoredCorrection[]; quotes?: readonly StoredQuote[] } = {},
  ): Promise<Read> => read(article, articleId, { corrections: corrections ?? (await allCorrections(db)), quotes }, analyse, knowledge());

  /** The rows of a page in the store. A store that fails costs what was kept, never the reading: its problem is told. */
  async function stored(articleId: string, text: string, { analysis, lost }: Read): Promise<Rows> {
    const [rows, annotations] = await Promise.all([quotesOf(articleId), annotationsOf(db, articleId)]);
    const byId = new Map(rows.map((row) => [row.quote, row]));
    const here = analysis.quotes.flatMap((quote) => {
      const row = byId.get(quote.id);
      return row ? [{ row, words: quoteText(text, quote.spans) }] : [];
    });
    return {
      kept: here.filter(({ row }) => row.status === 'kept').map(({ row }) => row.quote),
      described: here.filter(({ row }) => isDescribed(row)).map(({ row: { quote, tags, note } }) => ({ quote, tags, note })),
      edited: here
        .filter(({ row, words }) => row.status === 'kept' && plain(row.text) !== plain(words))
        .map(({ row: { quote, text: before } }) => ({ quote, before })),
      // What was only collected was never the reader's, and goes on in the library.
      lostQuotes: lost.flatMap(({ id, ...place }) => {
        const row = byId.get(id);
        if (row && row.status !== 'kept' && !isDescribed(row) && !row.corrected) return [];
        const { speakerName: speaker = '', note = '', tags = [] } = row ?? {};
        return [{ quote: id, ...place, kept: row !== undefined, speaker, note, tags }];
      }),
      annotations,
      places: placesOf(annotations, text, fingerprint(text)),
    };
  }

  /** The ids under which the quotes of a page's analysis are, or would be, stored. */
  async function storedIds(articleId: string, article: Article, found: Analysis): Promise<ReturnType<typeof settleAgain>> {
    const known = knownQuotes(await quotesOf(articleId), await allCorrections(db), articleId);
    return settleAgain(found, article.text, fingerprint(article.text), known);
  }

  /** The id of a quote that a page speaks of, by its place there. */
  async function storedId(articleId: string, quote: string, { tabId }: Sender): Promise<string> {
    const page = tabId === undefined ? null : await outside.pageState(tabId).catch(() => null);
    if (!page?.article || !page.analysis) return quote;
    return (await storedIds(articleId, page.article, page.analysis)).ids.get(quote) ?? quote;
  }

  async function page({ article, url, asked, again }: Parameters<BackgroundApi['analyse']>[0], settings: Settings, hidden: boolean): Promise<PageState> {
    const none = { article: null, analysis: null, kept: [], annotations: [], settings };
    if (!asked && (settings.where === 'click' || isOff(settings.offHosts, hostOf(url)))) return { ...none, status: 'off', articleId: null };
    let problem: string | undefined;
    const trying = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
      try {
        return await guarded(work);
      } catch (error) {
        problem = error instanceof GriotError ? error.key : 'error_store_open';
        report('store', error);
        return otherwise;
      }
    };
    // Asked at once: each answer of the store costs the page some milliseconds.
    const asking = trying(() => allCorrections(db), []);
    const articleId = await trying(() => articleIdFor(db, article, url), '');
    const [rowsBefore, corrections] = await Promise.all([trying(() => quotesOf(articleId), []), asking]);
    const found = await readArticle(article, articleId, { corrections, quotes: rowsBefore }).catch((error: unknown) => {
      report('analysis', error);
      return null;
    });
    if (found === null) return { ...none, status: 'failed', articleId, problem: 'error_analysis' };
    const { analysis } = found;
    const day = correctedDate(corrections, articleId);
    const met = { article: dated(article, day), url, topic: analysis.topic };
    // A visit in a private window leaves no trace; what the reader keeps there by hand is kept.
    const known = await trying<StoredArticle | undefined>(() => (hidden ? articleById(db, articleId) : touchArticle(db, met)), undefined);
    // Its day may have been mended.
    if (known && !hidden) outside.workOff();
    // What the reader kept something from stays of interest, whatever it is about.
    if (!analysis.topic.sahel && !asked && !known) return { ...none, status: 'not-sahel', articleId };
    if (!hidden && (known || !again) && settings.collect === 'automatic' && analysis.topic.sahel)
      await trying(() => collect(met, articleId, analysis), undefined);
    const to = readTo(article.text);
    const rows = await trying<Rows>(() => stored(known?.id ?? articleId, article.text, found), { kept: [], annotations: [] });
    return {
      status: 'ready',
      articleId: known?.id ?? articleId,
      article: met.article,
      analysis,
      ...rows,
      settings,
      ...(day === undefined ? {} : { date: day }),
      ...(to === undefined ? {} : { readTo: to }),
      ...(problem ? { problem } : {}),
    };
  }

  async function collect(met: Parameters<typeof saveArticle>[1], id: string, analysis: Analysis): Promise<void> {
    const row = await saveArticle(db, met, { id, kept: false });
    await storeMentions(db, row, analysis);
    await storeQuotes(
      db,
      row,
      { analysis, text: met.article.text },
      analysis.quotes.map(({ id: quote }) => quote),
      'collected',
    );
  }

  async function keep({ articleId, article, analysis, quotes, kept, url }: Parameters<BackgroundApi['keep']>[0], sender: Sender): Promise<string[]> {
    const address = url ?? (sender.ownPage ? undefined : sender.url) ?? article.url ?? '';
    const known = kept
      ? await saveArticle(db, { article, url: address, topic: analysis.topic }, { id: articleId, kept: true })
      : await articleById(db, articleId);
    if (!known) return [];
    const now = await storedIds(known.id, article, analysis);
    // One without a place in the page's text is let go by the id it is told lost by.
    const wanted = quotes.map((quote) => now.ids.get(quote) ?? quote);
    if (kept) {
      await storeMentions(db, known, analysis);
      await storeQuotes(db, known, { analysis: now.analysis, text: article.text }, wanted, 'kept');
    } else {
      const { collect: how } = await readSettings(db);
      await releaseQuotes(db, known.id, wanted, { collected: how === 'automatic' && known.topic.sahel });
    }
    const ids = new Set(await keptQuotes(db, known.id));
    return [...now.ids].filter(([, id]) => ids.has(id)).map(([asked]) => asked);
  }

  /** Other tabs that show the article show what was just stored of it; those with another state of its text read it again. */
  const follow = (articleId: string, { tabId }: Sender): void => {
    const tell = async (): Promise<void> => {
      const rows = (await quotesOf(articleId)).filter((row) => row.status === 'kept' || isDescribed(row));
      const version = (await db.articles.get(articleId))?.version ?? '';
      const annotations = await annotationsOf(db, articleId);
      const moved = annotations.filter(({ selectors }) => selectors.version !== version);
      const text = moved.length > 0 ? (await db.versions.get(`${articleId}:${version}`))?.text : undefined;
      await outside.tellTabs(
        {
          articleId,
          version,
          kept: rows.filter(({ status }) => status === 'kept').map(({ quote }) => quote),
          described: rows.filter(isDescribed).map(({ quote, tags, note }) => ({ quote, tags, note })),
          annotations,
          ...(text === undefined ? {} : { places: placesOf(moved, text, version) }),
        },
        tabId,
      );
    };
    tell().catch((error: unknown) => report('tabs', error));
  };

  const changed = async (sender: Sender): Promise<void> => {
    outside.workOff();
    void outside.refreshTabs(sender.tabId);
  };

  const handlers: Handlers<BackgroundApi, Sender> = {
    async analyse(request, sender) {
      const { tabId } = sender;
      const settings = await guarded(() => readSettings(db)).catch(() => DEFAULT_SETTINGS);
      const state = await page(request, settings, sender.hidden ?? false);
      if (tabId !== undefined) void outside.setBadge(tabId, state.analysis?.quotes.length ?? 0);
      if (settings.backup.every !== 'never') outside.backUpIfDue();
      return { ...state, settings: settingsFor(sender, state.settings) };
    },

    async keep(request, sender) {
      const ids = await keep(request, sender);
      const row = await articleById(db, request.articleId);
      if (row) follow(row.id, sender);
      return ids;
    },

    async letGo({ quote, ...request }, sender) {
      const row = await articleById(db, request.articleId);
      const id = row && ((await storedIds(row.id, request.article, request.analysis)).ids.get(quote) ?? quote);
      const before = id === undefined ? [] : (await quotesOf(row!.id)).filter((one) => one.quote === id);
      const kept = await keep({ ...request, quotes: [quote], kept: false }, sender);
      if (row) follow(row.id, sender);
      return { kept, dropped: { quotes: before, corrections: [] } };
    },

    async describeQuote({ articleId, quote, tags, note, was }, sender) {
      const words = { ...(tags ? { tags } : {}), ...(note === undefined ? {} : { note, was }) };
      const row = await articleById(db, articleId);
      const kept = row && (await describeQuote(db, `${row.id}:${await storedId(row.id, quote, sender)}`, words));
      if (row && kept !== undefined) {
        follow(row.id, sender);
        return kept;
      }
      // Not stored yet: the page knows the quote.
      if (sender.tabId === undefined) throw new GriotError('error_gone');
      const { article, analysis } = await outside.pageState(sender.tabId);
      const request = article && analysis && { articleId, article, analysis, quotes: [quote], kept: true };
      if (!request || !isRequest('keep', request)) throw new GriotError('error_gone');
      await keep(request, sender);
      const now = await articleById(db, articleId);
      const written = now && (await describeQuote(db, `${now.id}:${await storedId(now.id, quote, sender)}`, words));
      if (!now || written === undefined) throw new GriotError('error_gone');
      follow(now.id, sender);
      return written;
    },

    async annotate({ annotation, article, url }, sender) {
      const { analysis } = await readArticle(article, annotation.articleId);
      const row = await saveArticle(db, { article, url, topic: analysis.topic }, { id: annotation.articleId, kept: true });
      await storeMentions(db, row, analysis);
      const made = await addAnnotation(db, row.id, { ...annotation, tags: await ensureTags(db, annotation.tags ?? []) });
      follow(row.id, sender);
      return made;
    },

    async updateAnnotation({ id, ...change }, sender) {
      const row = await changeAnnotation(db, id, change);
      follow(row.article, sender);
      return row;
    },

    async deleteAnnotation({ id }, sender) {
      const row = await dropAnnotation(db, id);
      follow(row.article, sender);
      return row;
    },

    async restoreAnnotation({ annotation }, sender) {
      await restoreAnnotation(db, annotation);
      follow(annotation.article, sender);
    },

    async placeQuote({ articleId, quote, place }, sender) {
      const row = await articleById(db, articleId);
      if (!row) throw new GriotError('error_gone');
      const before = await placeQuote(db, `${row.id}:${quote}`, place);
      follow(row.id, sender);
      return before;
    },

    async dropLost({ articleId, quote }, sender) {
      const row = await articleById(db, articleId);
      if (!row) throw new GriotError('error_gone');
      const dropped = await dropLost(db, row.id, quote);
      follow(row.id, sender);
      return dropped;
    },

    async restoreLost({ articleId, dropped }, sender) {
      await restoreLost(db, dropped);
      follow(articleId, sender);
    },

    async storedHere({ articles }, sender) {
      if (!sender.ownPage) throw new GriotError('error_not_allowed');
      if (articles) for (const id of articles) follow(id, sender);
      else void outside.refreshTabs(sender.tabId);
    },

    async correct({ correction }, sender) {
      const row = 'quote' in correction ? await articleById(db, correction.article) : undefined;
      const settled = row && 'quote' in correction ? { ...correction, quote: await storedId(row.id, correction.quote, sender) } : correction;
      const made = await addCorrection(db, settled);
      await changed(sender);
      return made;
    },

    async undoCorrection({ id }, sender) {
      await undoCorrection(db, id);
      await changed(sender);
    },

    async actorInLibrary({ actor }) {
      const body = bodyFacts(withFacts(knowledge(), await allCorrections(db)), actor);
      return { ...(await actorCounts(db, actor)), ...(body ? { body } : {}) };
    },

    async carriers({ articleId, words, speaker, name }) {
      const row = await articleById(db, articleId);
      const found = row ? await carriersOf(db, row, { words, speaker, name }) : [];
      return found.map(({ quote, article: { outlet } }) => ({ outlet, cue: quote.cue }));
    },

    linkTo: ({ url, text, span }) => deepLink(url, passageIn(text, span)),

    async knownActors({ ids, date }) {
      const all = withFacts(knowledge(), await allCorrections(db));
      return ids.flatMap((id) => {
        const known = all.actor(id);
        const office = known && all.officeOf(id, date);
        return known ? [{ id, name: known.name.fr, ...(office ? { office } : {}) }] : [];
      });
    },

    async settings({ language: written = '' }, sender) {
      const settings = await readSettings(db);
      const { language } = settings;
      // Before the page is told anything: its first word is in that language. Where the browser lets none in, its own has to do.
      if (!sender.ownPage && sender.tabId !== undefined && language !== 'browser')
        await outside.loadWords(language, sender.tabId, sender.frameId ?? 0).catch(() => undefined);
      if (!sender.ownPage && settings.where !== 'click' && !isOff(settings.offHosts, hostOf(sender.url ?? ''))) outside.rehearse(written);
      return settingsFor(sender, settings);
    },

    async changeSettings({ change }, sender) {
      const before = await readSettings(db);
      const after = await changeSettings(db, settingsAfter(change));
      await outside.settingsChanged(before, after);
      if (change.backup) outside.backUpIfDue();
      void outside.refreshTabs(sender.tabId);
      return settingsFor(sender, after);
    },

    tags: () => tagsByUse(db),

    openLibrary: ({ view }) => outside.openLibrary(view),

    async loadCards(_, { tabId, frameId = 0 }) {
      if (tabId !== undefined) await outside.loadCards(tabId, frameId);
    },
  };
  return checked(db, handlers);
}

/** Calls that need nothing of the store: where that does not open, the reader must still be told so. */
const WITHOUT_STORE: ReadonlySet<string> = new Set<keyof BackgroundApi>(['loadCards', 'linkTo', 'openLibrary']);

/**
 * Every call must come from Griot's own page or from its content script in a tab, be of its shape, and touch nothing but the page's own; failures of
 * the store are told as such.
 */
function checked(db: GriotDatabase, handlers: Handlers<BackgroundApi, Sender>): Handlers<BackgroundApi, Sender> {
  const entries = Object.entries(handlers as unknown as Record<string, (request: unknown, sender: Sender) => unknown>);
  return Object.fromEntries(
    entries.map(([name, handler]) => [
      name,
      (request: unknown, sender: Sender) => {
        if (!sender.ownPage && sender.tabId === undefined) throw new GriotError('error_not_allowed');
        if (!isRequest(name, request)) throw new GriotError('error_not_allowed');
        return guarded(async () => {
          if (!WITHOUT_STORE.has(name)) await opened(db);
          await checkSender(db, name as keyof BackgroundApi, request as never, sender);
          return handler(request, sender);
        });
      },
    ]),
  ) as unknown as Handlers<BackgroundApi, Sender>;
}
