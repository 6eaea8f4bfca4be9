import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { DEFAULT_SETTINGS, type Settings, type StoredArticle } from '../model/stored.ts';
import { deepLink, passageIn } from '../model/text-fragment.ts';
import { GriotError, report } from '../shared/errors.ts';
import type { BackgroundApi, ContentApi, PageState } from '../shared/messages.ts';
import type { Handlers, Sender } from '../shared/rpc.ts';
import { hostOf } from '../storage/address.ts';
import { addAnnotation, annotationsOf, changeAnnotation, dropAnnotation } from '../storage/annotations.ts';
import { articleById, articleIdFor, saveArticle, touchArticle } from '../storage/articles.ts';
import { addCorrection, allCorrections, correctedDate, undoCorrection } from '../storage/corrections.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { guarded } from '../storage/errors.ts';
import { ensureTags, tagsByUse } from '../storage/labels.ts';
import { ofArticle } from '../storage/of-article.ts';
import { actorCounts, describeQuote, keptQuotes, releaseQuotes, storeMentions, storeQuotes } from '../storage/quotes.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { type Analyse, dated, read, withFacts } from './read.ts';

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
    /** Has the articles that a correction concerns analysed again, soon. */
    workOff(): void;
  };
}

/** Settings that a page's content script may change; the rest belongs to Griot's own pages. */
const FROM_PAGES: readonly (keyof Settings)[] = ['layers', 'offHosts', 'citation'];

export function makeHandlers({ db, analyse, knowledge, outside }: Parts): Handlers<BackgroundApi, Sender> {
  const readArticle = async (article: Article, articleId: string): Promise<Analysis> =>
    read(article, articleId, await allCorrections(db), analyse, knowledge());

  /** The rows of a page in the store. A store that fails costs what was kept, never the reading: its problem is told. */
  async function stored(articleId: string): Promise<Pick<PageState, 'kept' | 'described' | 'annotations'>> {
    const rows = await ofArticle(db.quotes, articleId).toArray();
    return {
      kept: rows.filter(({ status }) => status === 'kept').map(({ quote }) => quote),
      described: rows.filter(({ tags, note }) => tags.length > 0 || note !== '').map(({ quote, tags, note }) => ({ quote, tags, note })),
      annotations: await annotationsOf(db, articleId),
    };
  }

  async function page({ article, url, asked }: Parameters<BackgroundApi['analyse']>[0], settings: Settings): Promise<PageState> {
    const none = { article: null, analysis: null, kept: [], annotations: [], settings };
    if (!asked && (settings.where === 'click' || settings.offHosts.includes(hostOf(url)))) return { ...none, status: 'off', articleId: null };
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
    const articleId = await trying(() => articleIdFor(db, article, url), '');
    const analysis = await readArticle(article, articleId).catch((error: unknown) => {
      report('analysis', error);
      return null;
    });
    if (analysis === null) return { ...none, status: 'failed', articleId, problem: 'error_analysis' };
    const day = await trying(async () => correctedDate(await allCorrections(db), articleId), undefined);
    const met = { article: dated(article, day), url, topic: analysis.topic };
    const known = await trying<StoredArticle | undefined>(() => touchArticle(db, met), undefined);
    // What the reader kept something from stays of interest, whatever it is about.
    if (!analysis.topic.sahel && !asked && !known) return { ...none, status: 'not-sahel', articleId };
    if (settings.collect === 'automatic' && analysis.topic.sahel) await trying(() => collect(met, articleId, analysis), undefined);
    const rows = await trying(() => stored(known?.id ?? articleId), { kept: [], described: [], annotations: [] });
    return {
      status: 'ready',
      articleId: known?.id ?? articleId,
      article: met.article,
      analysis,
      ...rows,
      settings,
      ...(day === undefined ? {} : { date: day }),
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
    if (!kept) {
      const row = await articleById(db, articleId);
      if (!row) return [];
      const { collect: how } = await readSettings(db);
      await releaseQuotes(db, row.id, quotes, { collected: how === 'automatic' && row.topic.sahel });
      return keptQuotes(db, row.id);
    }
    const row = await saveArticle(db, { article, url: address, topic: analysis.topic }, { id: articleId, kept: true });
    await storeMentions(db, row, analysis);
    await storeQuotes(db, row, { analysis, text: article.text }, quotes, 'kept');
    return keptQuotes(db, row.id);
  }

  /** Other tabs that show the article show what was just stored of it. */
  const follow = (articleId: string, { tabId }: Sender): void => {
    stored(articleId)
      .then((rows) => outside.tellTabs({ articleId, ...rows }, tabId))
      .catch((error: unknown) => report('tabs', error));
  };

  const changed = async (sender: Sender): Promise<void> => {
    outside.workOff();
    void outside.refreshTabs(sender.tabId);
  };

  const handlers: Handlers<BackgroundApi, Sender> = {
    async analyse(request, { tabId }) {
      const settings = await guarded(() => readSettings(db)).catch(() => DEFAULT_SETTINGS);
      const state = await page(request, settings);
      if (tabId !== undefined) void outside.setBadge(tabId, state.analysis?.quotes.length ?? 0);
      if (settings.backup.every !== 'never') outside.backUpIfDue();
      return state;
    },

    async keep(request, sender) {
      const ids = await keep(request, sender);
      const row = await articleById(db, request.articleId);
      if (row) follow(row.id, sender);
      return ids;
    },

    async describeQuote({ articleId, quote, tags, note, was }, sender) {
      const words = { ...(tags ? { tags: await ensureTags(db, tags) } : {}), ...(note === undefined ? {} : { note, was }) };
      const row = await articleById(db, articleId);
      const kept = row && (await describeQuote(db, `${row.id}:${quote}`, words));
      if (row && kept !== undefined) {
        follow(row.id, sender);
        return { note: kept };
      }
      // Not stored yet: the page knows the quote.
      if (sender.tabId === undefined) throw new GriotError('error_gone');
      const { article, analysis } = await outside.pageState(sender.tabId);
      if (!article || !analysis) throw new GriotError('error_gone');
      await keep({ articleId, article, analysis, quotes: [quote], kept: true }, sender);
      const now = await articleById(db, articleId);
      const written = now && (await describeQuote(db, `${now.id}:${quote}`, words));
      if (!now || written === undefined) throw new GriotError('error_gone');
      follow(now.id, sender);
      return { note: written };
    },

    async annotate({ annotation, article, url }, sender) {
      const analysis = await readArticle(article, annotation.articleId);
      const row = await saveArticle(db, { article, url, topic: analysis.topic }, { id: annotation.articleId, kept: true });
      await storeMentions(db, row, analysis);
      const made = await addAnnotation(db, row.id, { ...annotation, tags: await ensureTags(db, annotation.tags ?? []) });
      follow(row.id, sender);
      return made;
    },

    async updateAnnotation({ id, tags, ...change }, sender) {
      const row = await changeAnnotation(db, id, { ...change, ...(tags ? { tags: await ensureTags(db, tags) } : {}) });
      follow(row.article, sender);
      return row;
    },

    async deleteAnnotation({ id }, sender) {
      const row = await dropAnnotation(db, id);
      follow(row.article, sender);
      return row;
    },

    async restoreAnnotation({ annotation }, sender) {
      await db.annotations.put(annotation);
      follow(annotation.article, sender);
    },

    async correct({ correction }, sender) {
      const made = await addCorrection(db, correction);
      await changed(sender);
      return made;
    },

    async undoCorrection({ id }, sender) {
      await undoCorrection(db, id);
      await changed(sender);
    },

    actorInLibrary: ({ actor }) => actorCounts(db, actor),

    linkTo: ({ url, text, span }) => deepLink(url, passageIn(text, span)),

    async knownActors({ ids, date }) {
      const all = withFacts(knowledge(), await allCorrections(db));
      return ids.flatMap((id) => {
        const known = all.actor(id);
        const office = known && all.officeOf(id, date);
        return known ? [{ id, name: known.name.fr, ...(office ? { office } : {}) }] : [];
      });
    },

    settings: () => readSettings(db),

    async changeSettings({ change }, sender) {
      if (!sender.ownPage && Object.keys(change).some((key) => !FROM_PAGES.includes(key as keyof Settings))) throw new GriotError('error_not_allowed');
      const before = await readSettings(db);
      const after = await changeSettings(db, change);
      await outside.settingsChanged(before, after);
      if (change.backup) outside.backUpIfDue();
      void outside.refreshTabs(sender.tabId);
      return after;
    },

    tags: () => tagsByUse(db),

    openLibrary: ({ view }) => outside.openLibrary(view),

    async loadCards(_, { tabId, frameId = 0 }) {
      if (tabId !== undefined) await outside.loadCards(tabId, frameId);
    },
  };
  return checked(handlers);
}

/** Every call must come from Griot's own page or from its content script in a tab; failures of the store are told as such. */
function checked(handlers: Handlers<BackgroundApi, Sender>): Handlers<BackgroundApi, Sender> {
  const entries = Object.entries(handlers as unknown as Record<string, (request: unknown, sender: Sender) => unknown>);
  return Object.fromEntries(
    entries.map(([name, handler]) => [
      name,
      (request: unknown, sender: Sender) => {
        if (!sender.ownPage && sender.tabId === undefined) throw new GriotError('error_not_allowed');
        return guarded(async () => handler(request, sender));
      },
    ]),
  ) as unknown as Handlers<BackgroundApi, Sender>;
}
