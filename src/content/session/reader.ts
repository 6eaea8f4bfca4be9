import { fingerprint } from '../../model/hash.ts';
import { isOff } from '../../model/off.ts';
import { t } from '../../shared/i18n.ts';
import type { PageState, PageStatus } from '../../shared/messages.ts';
import { nextTurn } from '../../shared/next-turn.ts';
import { background } from '../../shared/rpc.ts';
import { type FoundArticle, findArticlesGently, headSays, looksLikeNews } from '../article/index.ts';
import { createReading, lostIn, type Reading } from '../reading.ts';
import { isTranslated } from '../translated.ts';
import type { Change } from '../watch.ts';
import { alive, type Scene } from './scene.ts';
import { signOf } from './signs.ts';
import { follow } from './targets.ts';

/** A page that changes without end is searched again ever more rarely, up to this many milliseconds. */
const SEARCH_REST = 1500;
const SEARCH_REST_MAX = 30_000;
/** A page that never comes to rest is read all the same after this time. */
const RESTLESS_MAX = 3000;

/** Finds the page's articles, has them analysed, and does so again when the page has changed. */
export interface Reader {
  /** Reads once; what is under way is waited for. */
  read(): Promise<void>;
  /** Reads with what is stored now, even where the words are the same; an open card follows. */
  again(): Promise<void>;
  /** The same with the settings as they are now. */
  refresh(): Promise<void>;
  /** Reads whatever the page is about, since the reader asks. */
  insist(): Promise<void>;
  changed(change: Change): void;
  /** A frame's document goes. */
  leave(where: Document): void;
  /** Settles when nothing is being read. */
  idle(): Promise<void>;
  /** What can be said of the page now. */
  state(): PageState;
}

/** @param spread told in which documents the articles' words stand: frames have events of their own. */
export function createReader(scene: Scene, spread: (documents: readonly Document[]) => void): Reader {
  const { page, view, host } = scene;
  let status: PageStatus = 'no-article';
  let problem: string | undefined;
  let asked = false;
  let readBefore = false;
  /** Signs at the last reading; '' while one is under way. */
  let signature = '';
  let lastSearch = 0;
  let rest = SEARCH_REST;
  let searching: Promise<void> | null = null;
  /** Signs at the last look, and since when they have differed from those of the last reading. */
  let lastSign = '';
  let restless = 0;
  let toldLost = '';
  let toldLong: string | null = null;
  /** What the head said at the last reading, and what of it was said at the address before: a left-over while it stays the same. */
  let said: ReadonlySet<string> = new Set();
  let leftOver: ReadonlySet<string> = new Set();
  /** The readings of the address before: the same words are the same article, whatever the address bar says. */
  let previous: readonly Reading[] = [];

  const ask = async (found: FoundArticle): Promise<PageState> =>
    background.analyse({ article: found.article, url: view.location.href, asked, ...(readBefore ? { again: true } : {}) });

  const setReadings = (next: readonly Reading[]) => {
    scene.readings = next;
    scene.pointed = null;
    scene.current = null;
    scene.focus = scene.focus && next.includes(scene.focus.reading) ? scene.focus : null;
    scene.look();
    scene.repaint();
    spread(next.flatMap(({ documents }) => documents));
    if (next.some(({ findings }) => findings.length)) scene.surface.prepare();
    tellLong();
    tellLost();
  };

  /** Where an absurdly long text was not read to its end, it is said once a page; the popup goes on saying it. */
  const tellLong = () => {
    const reading = scene.readings.find(({ state }) => state.readTo !== undefined);
    if (!reading || toldLong === reading.state.articleId) return;
    toldLong = reading.state.articleId;
    const text = t('page_long');
    scene.surface.set({ line: { text, action: { label: t('card_show'), run: () => void scene.showEnd(reading) } }, said: text });
  };

  /** Annotations that lost their place are told once a page. */
  const tellLost = () => {
    const reading = scene.readings.find((one) => lostIn(one) > 0);
    const key = [...(reading?.lost.map(({ annotation }) => annotation.id) ?? []), ...(reading?.state.lostQuotes?.map(({ quote }) => quote) ?? [])].join();
    if (!reading || key === toldLost) return;
    toldLost = key;
    const text = t('card_lost', lostIn(reading));
    scene.surface.set({ line: { text, action: { label: t('card_show'), run: () => scene.showLost(reading) } }, said: text });
  };

  const wanted = (): boolean => !isOff(scene.settings.offHosts, host) && (asked || scene.settings.where !== 'click');

  const leave = (why: PageStatus) => {
    status = why;
    if (scene.readings.length) scene.surface.set({ view: null });
    scene.readings = [];
    scene.unpaint();
    signature = signOf(page, scene.readings);
  };

  /** The browser has put other words in the page's place: what was read stays known, nothing is painted or read, and a line says so. */
  const leaveTranslated = () => {
    scene.unpaint();
    if (!scene.readings.length) status = 'no-article';
    if (!scene.translated && (scene.readings.length || looksLikeNews(page))) {
      const text = t('page_translated');
      scene.surface.set({ view: null, line: { text }, said: text });
    }
    scene.translated = true;
    signature = signOf(page, scene.readings);
  };

  const sameHead = ({ found, state }: Reading, other: FoundArticle): boolean =>
    (['url', 'title', 'date', 'author', 'outlet'] as const).every(
      (key) => found.article[key] === other.article[key] || (key === 'date' && state.date !== undefined),
    );

  /** The article with the day that the reader gave it. */
  const dayed = (found: FoundArticle, { date }: PageState): FoundArticle => {
    if (date === undefined) return found;
    const { date: _, ...rest } = found.article;
    return { ...found, article: date === null ? rest : { ...rest, date } };
  };

  /** Finds, asks, paints; only what changed is asked again. `again` asks even for the same text. */
  const readPage = async (again: boolean): Promise<void> => {
    if (scene.destroyed || scene.stale) return;
    const address = view.location.href;
    if (!wanted()) return leave(isOff(scene.settings.offHosts, host) ? 'off' : 'not-sahel');
    if (isTranslated(page)) return leaveTranslated();
    scene.translated = false;
    if (!asked && !looksLikeNews(page)) return leave('no-article');
    await nextTurn();
    lastSearch = performance.now();
    said = headSays(page);
    const found = await findArticlesGently(page, { stale: leftOver }, nextTurn);
    if (scene.destroyed || scene.stale || view.location.href !== address) return;
    signature = '';
    if (isTranslated(page)) return leaveTranslated();
    if (!found.length) return leave('no-article');
    const next: Reading[] = [];
    for (const one of found) {
      const version = fingerprint(one.article.text);
      const moved = previous.find((reading) => reading.version === version && reading.state.status === 'ready');
      const known = scene.readings.find((reading) => reading.version === version && sameHead(reading, one)) ?? moved;
      if (known && (!again || known === moved)) {
        next.push(known.found.map.intact() ? known : createReading(dayed(one, known.state), known.state, version));
        continue;
      }
      await nextTurn();
      const state = await scene.safely(() => ask(one));
      if (scene.destroyed || scene.stale || view.location.href !== address) return;
      if (!state) {
        status = 'failed';
        problem = 'page_failed';
        continue;
      }
      await nextTurn();
      scene.settings = state.settings;
      status = state.status;
      if (state.status === 'ready') next.push(createReading(dayed(one, state), state, version));
      else next.push(createReading(dayed(one, state), { ...state, analysis: null }, version));
    }
    previous = [];
    setReadings(next);
    if (next.some(({ state }) => state.status === 'ready')) status = 'ready';
    signature = signOf(page, scene.readings);
  };

  /** One search at a time; what comes meanwhile is done afterwards. */
  const queue = (again: boolean): Promise<void> => {
    const run = (searching ?? Promise.resolve()).then(() =>
      readPage(again).catch(() => {
        status = 'failed';
        problem = 'page_failed';
        // What was found may have gone meanwhile, as a frame does: the next beat tries anew.
        signature ||= 'failed';
      }),
    );
    searching = run;
    return run;
  };

  /** Reads again where the signs differ from those of the last reading and the page has come to rest. */
  const onBeat = () => {
    if (scene.destroyed || scene.stale || signature === '' || !wanted()) return;
    const now = signOf(page, scene.readings);
    if (now === signature) return;
    const time = performance.now();
    restless ||= time;
    const resting = now === lastSign || time - restless > RESTLESS_MAX;
    lastSign = now;
    if (!resting || time < lastSearch + rest) return;
    restless = 0;
    const before = scene.readings.map(({ version }) => version).join();
    void queue(false).then(() => {
      rest = scene.readings.map(({ version }) => version).join() === before ? Math.min(rest * 2, SEARCH_REST_MAX) : SEARCH_REST;
    });
  };

  const onChange = (change: Change) => {
    if (scene.stale) return;
    if (!alive()) return;
    if (change === 'beat') {
      scene.keepPaint();
      onBeat();
    } else if (change === 'look') scene.lookAgain();
    else if (change === 'shown') void refresh();
    else {
      asked = false;
      rest = SEARCH_REST;
      toldLost = '';
      scene.surface.set({ view: null, line: null });
      previous = scene.readings;
      leftOver = said;
      scene.readings = [];
      scene.repaint();
      void queue(true);
    }
  };

  /** `seen`: the article was read here before, and nothing new is to be stored of it. */
  const refresh = async (seen = true): Promise<void> => {
    const next = await scene.safely(() => background.settings({}));
    if (!next) return;
    scene.settle(next);
    readBefore = seen;
    await queue(true);
    readBefore = false;
    keepView();
  };

  /** After a correction the same quote may have another place in the list: the card follows it, or closes. */
  const keepView = () => {
    const { view: open } = scene.surface.shown;
    if (!open) return;
    const reading = scene.readings.find((one) => one.state.articleId === open.reading.state.articleId) ?? null;
    if (!reading) return scene.surface.set({ view: null });
    if (open.is !== 'card') return scene.surface.set({ view: open.is === 'lost' && !lostIn(reading) ? null : { ...open, reading } });
    const target = follow(open.reading, open.target, reading);
    scene.surface.set({ view: target ? { ...open, reading, target } : null });
    if (target && scene.current) scene.current = { reading, target };
    scene.repaint();
  };

  return {
    read: () => queue(false),
    async again() {
      await queue(true);
      keepView();
    },
    refresh: () => refresh(),
    async insist() {
      asked = true;
      await refresh(false);
    },
    changed: onChange,
    leave(where) {
      previous = previous.filter(({ documents }) => !documents.includes(where));
      scene.leave(where);
    },
    idle: async () => void (await searching),
    state() {
      const reading = scene.inView();
      const known: PageState = reading?.state ?? {
        status,
        articleId: null,
        article: null,
        analysis: null,
        kept: [],
        annotations: [],
        settings: scene.settings,
      };
      return {
        ...known,
        ...(reading ? { article: reading.found.article, orphans: reading.lost.map(({ annotation }) => annotation.id) } : { status }),
        settings: scene.settings,
        ...(status === 'failed' && problem ? { status, problem } : {}),
      };
    },
  };
}
