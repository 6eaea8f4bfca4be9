import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { fileName } from '../exchange/file-name.ts';
import type { Format } from '../exchange/index.ts';
import { isOff } from '../model/off.ts';
import type { Collection, StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import { GriotError, report } from '../shared/errors.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import type { BackgroundApi, ContentApi, PageState } from '../shared/messages.ts';
import type { Caller } from '../shared/rpc.ts';
import { hostOf } from '../storage/address.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { storeError } from '../storage/errors.ts';
import { forgetArticles } from '../storage/forget.ts';
import { allCollections, collectPicked, ensureCollection, tagPicked, tagsByUse } from '../storage/labels.ts';
import { restoreLost } from '../storage/lost.ts';
import { ofArticle } from '../storage/of-article.ts';
import { putBack } from '../storage/put-back.ts';
import { readSettings } from '../storage/settings.ts';
import { counted } from '../ui/words.ts';
import { citationOf, pageBundle } from './bundle.ts';
import { type Summary, summarise } from './summary.ts';

export interface PopupParts {
  readonly db: GriotDatabase;
  readonly tab: { readonly id: number; readonly url: string };
  readonly content: Caller<ContentApi>;
  readonly background: Pick<Caller<BackgroundApi>, 'keep' | 'changeSettings' | 'openLibrary'>;
  /** What the browser does; a test passes its own. */
  readonly outside: {
    /** Starts the content script in the tab; rejects where no extension may run. */
    inject(): Promise<void>;
    /** Whether Griot starts on the page by itself because its outlet is listed. */
    isListed(): boolean;
    mayReadPage(): Promise<boolean>;
    mayRead(host: string): Promise<boolean>;
    /** Asks the reader's leave, in the browser's own words. Must run straight from a click. */
    grant(host: string): Promise<boolean>;
    revoke(host: string): Promise<void>;
    copy(text: string): Promise<void>;
    save(name: string, mime: string, pieces: readonly BlobPart[]): void;
    /** Opens the list beside the page, or in a tab where the browser has no such place. Must run straight from a click. */
    beside(): Promise<void>;
    /** Closes the popup so that the page is seen. */
    leave(): void;
    /** Closes it where it is one. */
    close(): void;
  };
  readonly now?: () => Date;
}

/** 'asking' before the page answered; 'none': Griot does not run there; 'closed': no extension may. */
export type Access = 'asking' | 'reading' | 'none' | 'closed';

/** What was kept from the page and how it is labelled; null until something is stored of it. */
export interface Stored {
  readonly article: StoredArticle;
  readonly quotes: readonly StoredQuote[];
  readonly annotations: readonly StoredAnnotation[];
  /** Quotes that were stored without a click. */
  readonly collected: number;
  /** Other outlets that carry the same dispatch, as far as it is stored. */
  readonly carriers: readonly string[];
}

export interface PopupModel {
  readonly host: ReadonlySignal<string>;
  readonly access: Signal<Access>;
  readonly page: Signal<PageState | null>;
  readonly summary: ReadonlySignal<Summary | null>;
  readonly stored: Signal<Stored | null>;
  readonly collections: Signal<readonly Collection[]>;
  readonly tags: Signal<readonly string[]>;
  readonly site: Signal<{ always: boolean; listed: boolean; everywhere: boolean }>;
  /** Empty until the writers are loaded, after the popup was shown. */
  readonly formats: Signal<readonly Format[]>;
  /** True while the page is being read at the reader's wish. */
  readonly busy: Signal<boolean>;
  /** One line that says what was just done or went wrong. */
  readonly said: Signal<{ text: string; undo?: () => Promise<void> } | null>;
  load(): Promise<void>;
  loadFormats(): Promise<void>;
  analyse(): Promise<void>;
  switchSite(on: boolean): Promise<void>;
  grant(): Promise<void>;
  revoke(): Promise<void>;
  keepAll(): Promise<void>;
  release(quote: string): Promise<void>;
  show(what: { quote?: string; actor?: string; annotation?: string; end?: boolean }): Promise<void>;
  copyAll(): Promise<void>;
  exportJson(): void;
  exportAs(format: string): Promise<void>;
  tag(name: string, on: boolean): Promise<void>;
  collect(name: string): Promise<void>;
  uncollect(id: string): Promise<void>;
  /** Forgets what is stored of this page; can be undone while the popup is open. */
  forget(): Promise<void>;
  openLibrary(view?: string): Promise<void>;
  openBeside(): Promise<void>;
  stop(): void;
}

export function createPopupModel({ db, tab, content, background, outside, now = () => new Date() }: PopupParts): PopupModel {
  const access = signal<Access>('asking');
  const page = signal<PageState | null>(null);
  const stored = signal<Stored | null>(null);
  const collections = signal<readonly Collection[]>([]);
  const tags = signal<readonly string[]>([]);
  const site = signal({ always: true, listed: true, everywhere: false });
  const formats = signal<readonly Format[]>([]);
  const busy = signal(false);
  const said = signal<PopupModel['said']['value']>(null);
  const summary = computed(() => {
    const { article, analysis } = page.value ?? {};
    return article && analysis ? summarise(analysis, article.text) : null;
  });
  const address = () => tab.url || page.value?.article?.url || '';
  /** '' for pages that are not of the web: their host is nobody's name. */
  const host = computed(() => (/^https?:/.test(address()) ? hostOf(address()) : ''));

  let watched: string | null = null;
  let watching: { unsubscribe(): void } | undefined;
  const watch = (articleId: string | null) => {
    if (articleId === watched) return;
    watched = articleId;
    watching?.unsubscribe();
    if (!articleId) return;
    watching = liveQuery(async () => {
      const article = await db.articles.get(articleId);
      if (!article) return null;
      const [quotes, annotations, copies] = await Promise.all([
        ofArticle(db.quotes, articleId).toArray(),
        db.annotations.where('article').equals(articleId).sortBy('created'),
        db.articles.where('dispatch').equals(article.dispatch).toArray(),
      ]);
      return {
        article,
        quotes: quotes.filter(({ status }) => status === 'kept').sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
        annotations,
        collected: quotes.filter(({ status }) => status === 'collected').length,
        carriers: [...new Set(copies.filter(({ id }) => id !== articleId).map(({ outlet }) => outlet))].sort(),
      };
    }).subscribe({
      next: (rows) => {
        stored.value = rows;
        if (rows) watchLabels();
      },
      error: fail,
    });
  };
  let labels: { unsubscribe(): void } | undefined;
  /** Suggestions for the fields of kept things: asked for only where those are shown. */
  const watchLabels = () => {
    labels ??= liveQuery(async () => [await allCollections(db), await tagsByUse(db)] as const).subscribe({
      next: ([all, names]) =>
        batch(() => {
          collections.value = all;
          tags.value = names;
        }),
      error: fail,
    });
  };

  function fail(cause: unknown): void {
    const error = storeError(cause);
    report('popup', error);
    said.value = { text: error instanceof GriotError ? t(error.key, ...error.values) : t('popup_failed') };
  }
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      fail(error);
    }
  };

  const take = (state: PageState): void =>
    batch(() => {
      page.value = state;
      access.value = 'reading';
      watch(state.articleId);
    });

  const lookAtSite = async (): Promise<void> => {
    // Firefox lets the reader take a listed outlet's permission back.
    const listed = outside.isListed() && (await outside.mayReadPage());
    const { sites, where } = await readSettings(db);
    const granted = (where === 'everywhere' || sites.includes(host.value)) && host.value !== '' && (await outside.mayRead(host.value));
    site.value = { listed, always: listed || granted, everywhere: where === 'everywhere' && granted };
  };

  /** Asks the page again after something changed that it shows. */
  const again = async (): Promise<void> => {
    await content.refresh({});
    take(await content.pageState({}));
  };

  const keep = async (quotes: readonly string[], kept: boolean): Promise<void> => {
    const { articleId, article, analysis } = page.value ?? {};
    if (!articleId || !article || !analysis || !page.value) return;
    const now = await background.keep({ articleId, article, analysis, quotes, kept, url: address() });
    page.value = { ...page.value, kept: now };
    await content.refresh({}).catch(() => undefined);
  };

  const bundle = () => (page.value ? pageBundle(page.value, address(), now().toISOString()) : null);
  const fileStem = () => fileName(page.value?.article?.title || host.value);

  return {
    host,
    access,
    page,
    summary,
    stored,
    collections,
    tags,
    site,
    formats,
    busy,
    said,

    async load() {
      try {
        take(await content.pageState({}));
      } catch {
        // Nobody answers: Griot does not run there. A page that is not of the web takes no extension.
        access.value = tab.url !== '' && !/^https?:/.test(tab.url) ? 'closed' : 'none';
      }
      await trying(lookAtSite);
    },

    loadFormats: () =>
      trying(async () => {
        formats.value = (await import('../exchange/index.ts')).FORMATS;
      }),

    async analyse() {
      busy.value = true;
      try {
        if (access.value === 'none') await outside.inject();
        const { settings } = page.value ?? {};
        if (settings && isOff(settings.offHosts, host.value)) {
          await background.changeSettings({ change: { switchSite: { host: host.value, on: true } } });
        }
        take(await content.analyseNow({}));
      } catch (error) {
        if (access.value === 'none') access.value = 'closed';
        else fail(error);
      } finally {
        busy.value = false;
      }
    },

    switchSite: (on) =>
      trying(async () => {
        const settings = page.value?.settings;
        if (!settings || host.value === '') return;
        const after = await background.changeSettings({ change: { switchSite: { host: host.value, on } } });
        if (page.value) page.value = { ...page.value, settings: after };
        await again();
      }),

    grant: () =>
      trying(async () => {
        const name = host.value;
        // Asked first thing: the browser wants the click still fresh. The wish is stored meanwhile, since the popup may
        // close under the browser's question; without the permission it does nothing.
        const asked = outside.grant(name);
        const { sites } = await readSettings(db);
        await background.changeSettings({ change: { ownSite: { host: name, on: true } } });
        if (await asked) said.value = { text: t('popup_granted', name) };
        else if (!sites.includes(name)) await background.changeSettings({ change: { ownSite: { host: name, on: false } } });
        await lookAtSite();
      }),

    revoke: () =>
      trying(async () => {
        const { where } = await background.changeSettings({ change: { ownSite: { host: host.value, on: false } } });
        if (where !== 'everywhere') await outside.revoke(host.value);
        await lookAtSite();
        said.value = { text: t('popup_revoked', host.value) };
      }),

    keepAll: () =>
      trying(async () => {
        const before = new Set(page.value?.kept);
        const fresh = (page.value?.analysis?.quotes ?? []).map(({ id }) => id).filter((id) => !before.has(id));
        await keep(fresh, true);
        said.value = { text: t('popup_kept_all', counted('quotes', fresh.length)), undo: () => trying(() => keep(fresh, false)) };
      }),

    release: (quote) =>
      trying(async () => {
        const id = stored.value?.quotes.find((one) => one.quote === quote)?.id;
        const row = id === undefined ? undefined : await db.quotes.get(id);
        await keep([quote], false);
        const back = async () => {
          await keep([quote], true);
          // Its note and tags come back with it.
          if (row) await restoreLost(db, { quotes: [row], corrections: [] });
        };
        said.value = { text: t('popup_let_go'), undo: () => trying(back) };
      }),

    show: (what) =>
      trying(async () => {
        await content.show(what);
        outside.leave();
      }),

    copyAll: () =>
      trying(async () => {
        const { quotes, articles } = bundle() ?? { quotes: [], articles: [] };
        const style = page.value?.settings.citation ?? (interfaceLanguage() === 'en' ? 'en' : 'fr');
        await outside.copy(quotes.map((quote) => citationOf(quote, articles[0]!, style)).join('\n\n'));
        said.value = { text: t('popup_copied', counted('quotes', quotes.length)) };
      }),

    exportJson() {
      const { article, analysis } = page.value ?? {};
      if (!article || !analysis) return;
      outside.save(`${fileStem()}.json`, 'application/json', [JSON.stringify({ address: address(), article, analysis }, null, 2)]);
    },

    exportAs: (id) =>
      trying(async () => {
        const all = bundle();
        if (!all) return;
        const format = formats.value.find((one) => one.id === id);
        if (!format) return;
        // Apart from the popup's own code, so that it opens without the writers of fourteen formats.
        const { exportChunks } = await import('../exchange/index.ts');
        const pieces = await exportChunks(format, all, { language: interfaceLanguage(), title: fileStem(), now: now().toISOString() });
        if (pieces) outside.save(`${fileStem()}.${format.extension}`, format.mime, pieces);
      }),

    tag: (name, on) =>
      trying(async () => {
        if (!stored.value) return;
        await tagPicked(
          db,
          { articles: [stored.value.article.id], quotes: stored.value.quotes.map(({ id }) => id) },
          on ? { add: [name] } : { remove: [name] },
        );
      }),

    collect: (name) =>
      trying(async () => {
        if (!stored.value) return;
        const { id } = await ensureCollection(db, name);
        await collectPicked(db, { articles: [stored.value.article.id], quotes: stored.value.quotes.map((quote) => quote.id) }, { add: [id] });
      }),

    uncollect: (id) =>
      trying(async () => {
        if (!stored.value) return;
        await collectPicked(db, { articles: [stored.value.article.id], quotes: stored.value.quotes.map((quote) => quote.id) }, { remove: [id] });
      }),

    forget: () =>
      trying(async () => {
        if (!stored.value) return;
        const removed = await forgetArticles(db, [stored.value.article.id]);
        await again();
        const back = async () => {
          await putBack(db, removed);
          await again();
        };
        said.value = { text: t('popup_forgotten'), undo: () => trying(back) };
      }),

    openLibrary: (view) =>
      trying(async () => {
        await background.openLibrary(view === undefined ? {} : { view });
        outside.leave();
      }),

    openBeside: () =>
      trying(async () => {
        await outside.beside();
        outside.close();
      }),

    stop() {
      watching?.unsubscribe();
      labels?.unsubscribe();
    },
  };
}
