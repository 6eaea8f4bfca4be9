import { describe } from '../anchoring/index.ts';
import { citation } from '../model/citation.ts';
import { fingerprint } from '../model/hash.ts';
import type { Span } from '../model/span.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import type { ContentApi, PageState, PageStatus } from '../shared/messages.ts';
import { background, type Handlers, type Sender } from '../shared/rpc.ts';
import { runtime } from '../shared/runtime.ts';
import { luminance } from '../ui/colour.ts';
import { type FoundArticle, findArticlesGently, headSays, looksLikeNews } from './article/index.ts';
import { actorOf, sameTarget, type Target } from './findings.ts';
import { activeDocument, linesOf } from './frames.ts';
import { type Hit, hitTest } from './hit.ts';
import { measureGround } from './paint/ground.ts';
import { createPainter } from './paint/painter.ts';
import { type Choice, choosePalette } from './paint/palette.ts';
import { createReading, gather, lostIn, paintOf, type Reading } from './reading.ts';
import type { Actions, Taken, View } from './surface/actions.ts';
import { createSurface } from './surface/surface.ts';
import { isTranslated } from './translated.ts';
import { type Change, watchPage } from './watch.ts';
import { copy, richCitation } from './words/clipboard.ts';
import { officeName } from './words/office.ts';

/** A page that changes without end is searched again ever more rarely, up to this many milliseconds. */
const SEARCH_REST = 1500;
const SEARCH_REST_MAX = 30_000;
/** A page that never comes to rest is read all the same after this time. */
const RESTLESS_MAX = 3000;

/** Lets the page have the thread: no step of ours should be felt. A message is a task without the delay that browsers give nested timers. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** What is selected, in an open shadow root too where the browser says so; null where nothing is. */
function selectedIn(selection: Selection, roots: readonly ShadowRoot[]): AbstractRange | null {
  const inside = roots.length ? selection.getComposedRanges?.({ shadowRoots: [...roots] })[0] : undefined;
  const range = inside ?? selection.getRangeAt(0);
  return range.collapsed ? null : range;
}

/** False once the extension was updated or removed: this script is then a left-over that can reach nobody. */
function alive(): boolean {
  try {
    return runtime().runtime.id !== undefined;
  } catch {
    return false;
  }
}

export interface Session {
  readonly handlers: Handlers<ContentApi, Sender>;
  start(): Promise<void>;
  destroy(): void;
  alive(): boolean;
  /** What is painted at a point of the viewport of the page, or of one of its frames. */
  hit(x: number, y: number, where?: Document): Hit | null;
  /** The span of article text that is selected, with its reading; null where nothing of an article is. */
  selected(): { reading: Reading; span: Span } | null;
  readonly view: () => View | null;
  open(reading: Reading, target: Target, pinned: boolean): void;
  hover(reading: Reading | null, target: Target | null): void;
  /** Shows what can be done with the selected words, on request with the keyboard in it; false where none are. */
  toolbar(taken?: Taken): boolean;
  /** Words were dragged over; where the page lets none be selected, offers to mark the paragraph. False where it lets them. */
  unselectable(from: Element): boolean;
  /** To the next quote, or with `all` to the next of everything painted. */
  step(by: 1 | -1, all?: boolean): void;
  /** Opens the card of what was reached by keyboard; false where nothing was. */
  enter(): boolean;
  readonly actions: Actions;
  /** Does what the line on the screen offers; false where none does. */
  answer(): boolean;
  /** Forgets what was reached by keyboard. */
  rest(): void;
  owns(node: EventTarget | null): boolean;
}

interface SessionOptions {
  readonly page?: Document;
  readonly hovered: (inside: boolean) => void;
  /** Told in which documents the articles' words stand: frames have events of their own. */
  readonly spread?: (documents: readonly Document[]) => void;
}

export function createSession({ page = document, hovered, spread = () => undefined }: SessionOptions): Session {
  const view = page.defaultView ?? window;
  const host = view.location.hostname.replace(/^www\./, '');
  const painter = createPainter(view);
  /** Said when nothing can be asked any more, so it is fetched while it can. */
  const staleLine = { text: t('page_stale'), close: t('card_close') };
  let stale = false;

  let settings: Settings = DEFAULT_SETTINGS;
  let status: PageStatus = 'no-article';
  let problem: string | undefined;
  let readings: readonly Reading[] = [];
  let choice: Choice = { name: 'light', firm: false };
  let asked = false;
  /** What is strong: under the pointer, and reached by keyboard. */
  let pointed: { reading: Reading; target: Target } | null = null;
  let current: { reading: Reading; target: Target } | null = null;
  let focus: { reading: Reading; actor: number } | null = null;
  let undoable: (() => Promise<void>) | null = null;
  let signature = '';
  let lastSearch = 0;
  let rest = SEARCH_REST;
  let searching: Promise<void> | null = null;
  /** Signs at the last look, and since when they have differed from those of the last reading. */
  let lastSign = '';
  let restless = 0;
  let destroyed = false;
  let toldLost = '';
  /** What the head said at the last reading, and what of it was said at the address before: a left-over while it stays the same. */
  let said: ReadonlySet<string> = new Set();
  let leftOver: ReadonlySet<string> = new Set();
  /** The readings of the address before: the same words are the same article, whatever the address bar says. */
  let previous: readonly Reading[] = [];
  let translated = false;
  /** Colours of the page when it was last looked at. */
  let lastLook = '';

  // --- Failures -------------------------------------------------------------------------------------------------

  /** Runs what asks the background. A stale script says so in one line; anything else that fails is told the reader. */
  const safely = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (!alive() || /context invalidated|dead object/i.test(String(error))) goStale();
      else if (!destroyed) surface.set({ line: { text: error instanceof GriotError ? t(error.key, ...error.values) : t('page_failed') } });
      return undefined;
    }
  };

  const goStale = () => {
    if (stale) return;
    stale = true;
    watch?.stop();
    try {
      surface.set({ view: null, line: staleLine, said: '' });
    } catch {
      // Then silence: the page comes first.
    }
  };

  // --- Paint ----------------------------------------------------------------------------------------------------

  /** The target and what belongs to the same speaker. */
  const withKin = (reading: Reading, target: Target): Target[] => {
    const analysis = reading.state.analysis;
    const actor = analysis && actorOf(target, analysis);
    if (!analysis || actor === null) return [target];
    const kin: Target[] = [target];
    analysis.quotes.forEach((quote, index) => {
      if (quote.speaker?.actor === actor) kin.push({ is: 'quote', quote: index });
    });
    analysis.actors[actor]?.mentions.forEach((mention, index) => {
      if (mention.kind !== 'pronoun') kin.push({ is: 'actor', actor, mention: index });
    });
    return kin.filter((one, at) => at === 0 || (!sameTarget(one, target) && settings.layers[layerOf(reading, one)]));
  };
  const layerOf = (reading: Reading, target: Target): keyof Settings['layers'] => {
    const { analysis } = reading.state;
    if (target.is === 'quote') return analysis?.quotes[target.quote]?.kind === 'indirect' ? 'indirect' : 'direct';
    if (target.is === 'actor') return analysis?.actors[target.actor]?.kind ?? 'other';
    return 'own';
  };

  const repaint = () => {
    if (destroyed || translated) return;
    painter.redraw(
      gather(
        readings.map((reading) =>
          paintOf(reading, choice, {
            strong: [pointed, current].flatMap((one) => (one?.reading === reading ? withKin(reading, one.target) : [])),
            focus: focus?.reading === reading ? focus.actor : null,
          }),
        ),
      ),
    );
  };

  const look = () => {
    const nodes = readings[0]?.found.map.nodes;
    if (!nodes?.length) return;
    lastLook = dress();
    const ground = measureGround(nodes, view);
    choice = choosePalette(ground);
    surface.theme(luminance(ground.back) < luminance(ground.ink) ? 'dark' : 'light');
  };

  // --- Reading the page -----------------------------------------------------------------------------------------

  /**
   * Cheap sign of whether an article search could find something else: the articles' own words, what stands beside them in the
   * same boxes, and headlines. Paragraphs elsewhere (comments, teasers) are no reason to search.
   */
  const sign = (): string => {
    const own = readings.map(({ found }) => living(() => found.map.intact() && found.root.isConnected && boxesOf(found).map(childrenOf).join(' '), false));
    const headlines = `${page.getElementsByTagName('h1').length} ${page.getElementsByTagName('article').length}`;
    return [
      ...own,
      headlines,
      page.title,
      isTranslated(page),
      ...(readings.length ? [headSign(), ...readings.map(shownSince)] : []),
      ...(readings.length ? [] : [looksLikeNews(page)]),
    ].join('|');
  };

  /** What the head says of the article: single-page sites write it after the words, or mend it later. */
  const headSign = (): string =>
    [
      ...page.head.querySelectorAll(
        'meta[property^="og:"],meta[property^="article:"],meta[name="author"],meta[name="date"],link[rel~="canonical"],script[type="application/ld+json"]',
      ),
    ]
      .map((element) => element.getAttribute('content') ?? element.getAttribute('href') ?? element.firstChild?.nodeValue?.length)
      .join();

  /** In Firefox what a frame showed before is dead once it shows another text: whoever asks it gets `gone`. */
  const living = <T>(ask: () => T, gone: T): T => {
    try {
      return ask();
    } catch {
      return gone;
    }
  };

  /** How many boxes that were hidden at the reading are shown now. */
  const shownSince = ({ found }: Reading): number =>
    living(() => found.map.hidden.filter((element) => element.isConnected && element.checkVisibility?.()).length, 0);

  /** Colours around the first words, cheaply: whether the page has changed its dress. */
  const dress = (): string => {
    const colours = (one: Element): string => {
      const { color, backgroundColor } = view.getComputedStyle(one);
      return color + backgroundColor;
    };
    return living(() => {
      const element = readings[0]?.found.map.nodes[0]?.parentElement;
      return element ? [element, readings[0]!.found.root, page.body, page.documentElement].map(colours).join() : '';
    }, '');
  };

  const boxes = new WeakMap<FoundArticle, readonly Element[]>();
  /** The elements that hold an article's paragraphs: late paragraphs come into them. */
  const boxesOf = (found: FoundArticle): readonly Element[] => {
    let known = boxes.get(found);
    if (!known) {
      const times = new Map<Element, number>();
      living(() => {
        for (const node of found.map.nodes) {
          const box = node.parentElement?.parentElement;
          if (box) times.set(box, (times.get(box) ?? 0) + 1);
        }
      }, undefined);
      known = [...times]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([box]) => box);
      boxes.set(found, known);
    }
    return known;
  };
  const childrenOf = (box: Element): number => box.childElementCount;

  const ask = async (found: FoundArticle): Promise<PageState> => background.analyse({ article: found.article, url: view.location.href, asked });

  const setReadings = (next: readonly Reading[]) => {
    readings = next;
    pointed = null;
    current = null;
    focus = focus && next.includes(focus.reading) ? focus : null;
    look();
    repaint();
    spread(next.flatMap(({ documents }) => documents));
    if (next.some(({ findings }) => findings.length)) surface.prepare();
    tellLost();
  };

  /** Annotations that lost their place are told once a page. */
  const tellLost = () => {
    const reading = readings.find((one) => lostIn(one) > 0);
    const key = [...(reading?.lost.map(({ annotation }) => annotation.id) ?? []), ...(reading?.state.lostQuotes?.map(({ quote }) => quote) ?? [])].join();
    if (!reading || key === toldLost) return;
    toldLost = key;
    const text = t('card_lost', lostIn(reading));
    surface.set({ line: { text, action: { label: t('card_show'), run: () => actions.showLost(reading) } }, said: text });
  };

  const wanted = (): boolean => !settings.offHosts.includes(host) && (asked || settings.where !== 'click');

  const leave = (why: PageStatus) => {
    status = why;
    if (readings.length) surface.set({ view: null });
    readings = [];
    painter.redraw(new Map());
    signature = sign();
  };

  /** The browser has put other words in the page's place: what was read stays known, nothing is painted or read, and a line says so. */
  const leaveTranslated = () => {
    painter.redraw(new Map());
    if (!readings.length) status = 'no-article';
    if (!translated && (readings.length || looksLikeNews(page))) {
      const text = t('page_translated');
      surface.set({ view: null, line: { text }, said: text });
    }
    translated = true;
    signature = sign();
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
    if (destroyed || stale) return;
    const address = view.location.href;
    if (!wanted()) return leave(settings.offHosts.includes(host) ? 'off' : 'not-sahel');
    if (isTranslated(page)) return leaveTranslated();
    translated = false;
    if (!asked && !looksLikeNews(page)) return leave('no-article');
    await breath();
    lastSearch = performance.now();
    said = headSays(page);
    const found = await findArticlesGently(page, { stale: leftOver }, breath);
    if (destroyed || stale || view.location.href !== address) return;
    signature = '';
    if (isTranslated(page)) return leaveTranslated();
    if (!found.length) return leave('no-article');
    const next: Reading[] = [];
    for (const one of found) {
      const version = fingerprint(one.article.text);
      const moved = previous.find((reading) => reading.version === version && reading.state.status === 'ready');
      const known = readings.find((reading) => reading.version === version && sameHead(reading, one)) ?? moved;
      if (known && (!again || known === moved)) {
        next.push(known.found.map.intact() ? known : createReading(dayed(one, known.state), known.state, version));
        continue;
      }
      await breath();
      const state = await safely(() => ask(one));
      if (destroyed || stale || view.location.href !== address) return;
      if (!state) {
        status = 'failed';
        problem = 'page_failed';
        continue;
      }
      await breath();
      settings = state.settings;
      status = state.status;
      if (state.status === 'ready') next.push(createReading(dayed(one, state), state, version));
      else next.push(createReading(dayed(one, state), { ...state, analysis: null }, version));
    }
    previous = [];
    setReadings(next);
    if (next.some(({ state }) => state.status === 'ready')) status = 'ready';
    signature = sign();
  };

  /** One search at a time; what comes meanwhile is done afterwards. */
  const queue = (again: boolean): Promise<void> => {
    const run = (searching ?? Promise.resolve()).then(() =>
      readPage(again).catch(() => {
        status = 'failed';
        problem = 'page_failed';
      }),
    );
    searching = run;
    return run;
  };

  /** Reads again where the signs differ from those of the last reading and the page has come to rest. */
  const onBeat = () => {
    if (destroyed || stale || signature === '' || !wanted()) return;
    const now = sign();
    if (now === signature) return;
    const time = performance.now();
    restless ||= time;
    const resting = now === lastSign || time - restless > RESTLESS_MAX;
    lastSign = now;
    if (!resting || time < lastSearch + rest) return;
    restless = 0;
    const before = readings.map(({ version }) => version).join();
    void queue(false).then(() => {
      rest = readings.map(({ version }) => version).join() === before ? Math.min(rest * 2, SEARCH_REST_MAX) : SEARCH_REST;
    });
  };

  const onChange = (change: Change) => {
    if (stale) return;
    if (!alive()) return;
    if (change === 'beat') {
      if (!translated) painter.redraw();
      if (readings.length && !translated && dress() !== lastLook) {
        look();
        repaint();
      }
      onBeat();
    } else if (change === 'look') {
      look();
      repaint();
    } else if (change === 'shown') void refresh();
    else {
      asked = false;
      rest = SEARCH_REST;
      toldLost = '';
      surface.set({ view: null, line: null });
      previous = readings;
      leftOver = said;
      readings = [];
      repaint();
      void queue(true);
    }
  };

  const refresh = async (): Promise<void> => {
    const next = await safely(() => background.settings({}));
    if (!next) return;
    settings = next;
    await queue(true);
    keepView();
  };

  /** After a correction the same quote may have another place in the list: the card follows it, or closes. */
  const keepView = () => {
    const { view: open } = surface.shown;
    if (!open) return;
    const reading = readings.find((one) => one.state.articleId === open.reading.state.articleId) ?? null;
    if (!reading) return surface.set({ view: null });
    if (open.is !== 'card') return surface.set({ view: open.is === 'lost' && !lostIn(reading) ? null : { ...open, reading } });
    const target = follow(open.reading, open.target, reading);
    surface.set({ view: target ? { ...open, reading, target } : null });
    if (target && current) current = { reading, target };
    repaint();
  };

  const follow = (from: Reading, target: Target, to: Reading): Target | null => {
    const [before, after] = [from.state.analysis, to.state.analysis];
    if (target.is === 'own') return to.own.some(({ annotation }) => annotation.id === target.annotation) ? target : null;
    if (!before || !after) return null;
    if (target.is === 'quote') {
      const old = before.quotes[target.quote];
      const same = after.quotes.findIndex((quote) => quote.id === old?.id);
      const near = same >= 0 ? same : after.quotes.findIndex((quote) => quote.spans.some((a) => old?.spans.some((b) => a.start < b.end && b.start < a.end)));
      return near >= 0 ? { is: 'quote', quote: near } : null;
    }
    const mention = before.actors[target.actor]?.mentions[target.mention];
    for (const [actor, one] of after.actors.entries()) {
      const at = one.mentions.findIndex((other) => other.start === mention?.start && other.kind !== 'pronoun');
      if (at >= 0) return { is: 'actor', actor, mention: at };
    }
    const actor = after.actors.findIndex((one) => one.id === before.actors[target.actor]?.id);
    return actor >= 0 ? { is: 'actor', actor, mention: 0 } : null;
  };

  // --- The reader's hand ----------------------------------------------------------------------------------------

  const reveal = (reading: Reading, span: Span) => {
    const range = reading.rangesOf(span)[0];
    if (!range) return;
    /** How far the words are from a third of the screen; 0 where all of them are well in view. */
    const away = (): number => {
      const boxes = linesOf(range);
      const [top, bottom] = [boxes[0]?.top ?? 0, boxes.at(-1)?.bottom ?? 0];
      return top < 60 || bottom > view.innerHeight - 60 ? top - view.innerHeight / 3 : 0;
    };
    if (!away()) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    view.scrollBy({ top: away(), behavior: 'instant' });
  };

  const offer = (text: string, undo: () => Promise<void>) => {
    undoable = undo;
    surface.set({ line: { text, action: { label: t('card_undo'), run: () => void actions.undo() } }, said: text });
  };

  const reread = async () => {
    await queue(true);
    keepView();
  };

  const quoteParts = (reading: Reading, index: number) => {
    const { analysis } = reading.state;
    const quote = analysis?.quotes[index];
    const { article } = reading.found;
    const spans = quote?.spans ?? [];
    const actor = quote?.speaker?.actor != null ? analysis?.actors[quote.speaker.actor] : undefined;
    const words = spans.map((span) => article.text.slice(span.start, span.end)).join(' […] ');
    return { quote, actor, words, first: spans[0] };
  };

  /** The words are what Griot takes for an actor's name; in Arabic nothing in their letters says so. */
  const isName = ({ state }: Reading, { start, end }: Span): boolean =>
    state.analysis?.actors.some(({ mentions }) => mentions.some((one) => one.kind === 'name' && one.start === start && one.end === end)) ?? false;

  const actions: Actions = {
    close() {
      current = surface.shown.view?.is === 'card' ? current : null;
      surface.set({ view: null, line: surface.shown.line, taken: null });
      pointed = null;
      repaint();
    },
    goTo(reading, target) {
      let to = target;
      if (to.is === 'actor' && to.mention < 0) {
        const names = reading.state.analysis?.actors[to.actor]?.mentions ?? [];
        to = {
          ...to,
          mention: Math.max(
            0,
            names.findIndex(({ kind }) => kind === 'name'),
          ),
        };
      }
      const span = spanOf(reading, to);
      if (span) reveal(reading, span);
      current = { reading, target: to };
      surface.set({ view: { is: 'card', reading, target: to, pinned: true }, line: null });
      repaint();
    },
    focusOn(reading, actor) {
      focus = actor === null ? null : { reading, actor };
      surface.set({ focus: actor });
      repaint();
    },
    async keep(reading, quote, kept) {
      const { articleId, analysis } = reading.state;
      if (!articleId || !analysis) return;
      const ids = await safely(() => background.keep({ articleId, article: reading.found.article, analysis, quotes: [quote], kept, url: view.location.href }));
      if (!ids) return;
      replaceState(reading, { kept: ids });
      offer(t(kept ? 'card_kept_done' : 'card_unkept_done'), async () => actions.keep(latest(reading), quote, !kept));
    },
    async describe(reading, quote, change) {
      const { articleId, analysis } = reading.state;
      if (!articleId || !analysis) return undefined;
      const done = await safely(async () => {
        if (!reading.state.kept.includes(quote))
          replaceState(reading, {
            kept: await background.keep({ articleId, article: reading.found.article, analysis, quotes: [quote], kept: true, url: view.location.href }),
          });
        return background.describeQuote({ articleId, quote, ...change });
      });
      if (!done) return undefined;
      const described = latest(reading).state.described ?? [];
      const before = described.find((one) => one.quote === quote);
      replaceState(reading, {
        described: [...described.filter((one) => one !== before), { quote, tags: change.tags ?? before?.tags ?? [], note: done.note }],
      });
      return done.note;
    },
    async cite(reading, index, style) {
      const { quote, actor, words, first } = quoteParts(reading, index);
      if (!quote) return false;
      const { article } = reading.found;
      const url = article.url ?? view.location.href;
      // Made where it weighs nothing: few readers of a page copy a citation of it.
      const link = first ? await safely(() => background.linkTo({ url, text: article.text, span: first })) : url;
      if (link === undefined) return false;
      const parts = {
        words,
        speaker: quote.speaker ? quote.speaker.name + (quote.certain ? '' : style === 'fr' ? '\u202f(?)' : ' (?)') : '',
        office: actor?.office ? officeName(actor.office, style) : (actor?.description ?? ''),
        outlet: article.outlet ?? host,
        date: article.date ?? '',
        link,
      };
      return copy(citation(parts, style), richCitation(parts, style), page);
    },
    async correct(correction) {
      const made = await safely(() => background.correct({ correction }));
      if (!made) return;
      await reread();
      offer(t('card_corrected'), async () => {
        await safely(() => background.undoCorrection({ id: made.id }));
        await reread();
      });
    },
    async undo() {
      const undo = undoable;
      undoable = null;
      surface.set({ line: null });
      if (!undo) return;
      await undo();
      // What undoing offers to undo in its turn is not another undo of the reader's.
      undoable = null;
      surface.set({ line: null, said: t('card_undone') });
    },
    async annotate(reading, span, { colour = 'yellow', speaker, tags, note = false }) {
      const { articleId } = reading.state;
      if (!articleId) return;
      const { article } = reading.found;
      const annotation = await safely(() =>
        background.annotate({
          annotation: {
            articleId,
            motivation: note ? 'commenting' : 'highlighting',
            colour,
            words: article.text.slice(span.start, span.end),
            selectors: describe(span, article.text, reading.version, { name: isName(reading, span) }),
            ...(speaker ? { speaker } : {}),
            ...(tags ? { tags } : {}),
          },
          article,
          url: view.location.href,
        }),
      );
      if (!annotation) return;
      for (const one of reading.documents) one.getSelection()?.removeAllRanges();
      const now = replaceState(reading, { annotations: [...latest(reading).state.annotations, annotation] });
      const target: Target = { is: 'own', annotation: annotation.id };
      current = { reading: now, target };
      surface.set({ view: { is: 'card', reading: now, target, pinned: true, note: !speaker && !tags }, taken: null });
      repaint();
      offer(t('card_marked'), async () => actions.remove(annotation));
    },
    async change(annotation, change) {
      const reading = holder(annotation.id);
      const updated = await safely(() => background.updateAnnotation({ id: annotation.id, ...change }));
      if (!updated || !reading) return undefined;
      replaceState(reading, { annotations: latest(reading).state.annotations.map((one) => (one.id === updated.id ? updated : one)) });
      const { colour, note, tags } = annotation;
      const back = {
        ...(change.colour ? { colour } : {}),
        ...(change.note !== undefined ? { note, was: updated.note } : {}),
        ...(change.tags ? { tags } : {}),
      };
      offer(t('card_changed'), async () => void (await actions.change(updated, back)));
      return updated.note;
    },
    async remove(annotation) {
      const reading = holder(annotation.id);
      const gone = await safely(() => background.deleteAnnotation({ id: annotation.id }));
      if (!gone || !reading) return;
      const open = surface.shown.view;
      if (open?.is === 'card' && open.target.is === 'own' && open.target.annotation === annotation.id) actions.close();
      replaceState(reading, { annotations: latest(reading).state.annotations.filter((one) => one.id !== annotation.id) });
      offer(t('card_deleted'), async () => {
        const done = await safely(async () => {
          await background.restoreAnnotation({ annotation: gone });
          return true;
        });
        if (done) replaceState(reading, { annotations: [...latest(reading).state.annotations, gone] });
      });
    },
    async accept(reading, { annotation, orphan }) {
      if (!orphan.closest) return;
      const selectors = describe(orphan.closest.span, reading.found.article.text, reading.version, annotation.selectors);
      const updated = await safely(() => background.updateAnnotation({ id: annotation.id, selectors }));
      if (!updated) return;
      const now = replaceState(reading, { annotations: latest(reading).state.annotations.map((one) => (one.id === updated.id ? updated : one)) });
      if (!lostIn(now)) actions.goTo(now, { is: 'own', annotation: annotation.id });
      offer(t('card_accepted'), async () => {
        const back = await safely(() => background.updateAnnotation({ id: annotation.id, selectors: annotation.selectors }));
        if (back) replaceState(reading, { annotations: latest(reading).state.annotations.map((one) => (one.id === back.id ? back : one)) });
      });
    },
    showLost(reading) {
      surface.set({ view: { is: 'lost', reading: latest(reading) }, line: null });
    },
    reveal,
    inLibrary: (actor) => background.actorInLibrary({ actor }),
    known: ({ found: { article } }, ids) => background.knownActors({ ids, ...(article.date ? { date: article.date } : {}) }),
    openLibrary(where) {
      void safely(() => background.openLibrary(where ? { view: where } : {}));
    },
    allTags: () => background.tags({}),
  };

  /** The words of an element, as a stretch of an article; null where they are none. */
  const paragraphOf = (element: Element): { reading: Reading; span: Span } | null => {
    for (const reading of readings) {
      if (!reading.state.articleId || !reading.found.root.contains(element) || element === reading.found.root) continue;
      const span = reading.found.map.span({ startContainer: element, startOffset: 0, endContainer: element, endOffset: element.childNodes.length });
      if (span) return { reading, span };
    }
    return null;
  };

  /** The paragraph of what was reached by keyboard: a way for pages that let nothing be selected. */
  const paragraphReached = (): { reading: Reading; span: Span } | null => {
    const place = current && spanOf(current.reading, current.target);
    const block = place && current?.reading.found.article.blocks.find(({ start, end }) => start <= place.start && place.start < end);
    return block ? { reading: current!.reading, span: { start: block.start, end: block.end } } : null;
  };

  const spanOf = (reading: Reading, target: Target): Span | null => {
    const { analysis } = reading.state;
    if (target.is === 'quote') return analysis?.quotes[target.quote]?.spans[0] ?? null;
    if (target.is === 'actor') return analysis?.actors[target.actor]?.mentions[target.mention] ?? null;
    return reading.own.find(({ annotation }) => annotation.id === target.annotation)?.span ?? null;
  };

  /** The reading of the same article as it is now. */
  const latest = (reading: Reading): Reading =>
    readings.find((one) => one.found === reading.found) ?? readings.find((one) => one.version === reading.version) ?? reading;
  const holder = (annotation: string): Reading | undefined => readings.find(({ state }) => state.annotations.some((one) => one.id === annotation));

  /** Puts part of a state in place, without asking: what was just done is known. */
  const replaceState = (reading: Reading, change: Partial<PageState>): Reading => {
    const old = latest(reading);
    const next = createReading(old.found, { ...old.state, ...change }, old.version);
    readings = readings.map((one) => (one === old ? next : one));
    const moved = <T extends { reading: Reading }>(one: T | null): T | null => (one?.reading === old ? { ...one, reading: next } : one);
    pointed = moved(pointed);
    current = moved(current);
    focus = moved(focus);
    const { view: open } = surface.shown;
    if (open?.reading === old) surface.set({ view: open.is === 'lost' && !lostIn(next) ? null : { ...open, reading: next } });
    repaint();
    return next;
  };

  const surface = createSurface({ actions, hovered, failed: () => !alive() && goStale(), load: () => background.loadCards({}), page });

  const watch = watchPage({ changed: onChange, page });

  /** The article most in view. */
  const inView = (): Reading | null => {
    if (readings.length < 2) return readings[0] ?? null;
    const middle = view.innerHeight / 2;
    const distance = ({ found }: Reading) => {
      const rect = found.root.getBoundingClientRect();
      return rect.top <= middle && rect.bottom >= middle ? 0 : Math.min(Math.abs(rect.top - middle), Math.abs(rect.bottom - middle));
    };
    return [...readings].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  };

  const pageState = (): PageState => {
    const reading = inView();
    const state: PageState = reading?.state ?? { status, articleId: null, article: null, analysis: null, kept: [], annotations: [], settings };
    return {
      ...state,
      ...(reading ? { article: reading.found.article, orphans: reading.lost.map(({ annotation }) => annotation.id) } : { status }),
      settings,
      ...(status === 'failed' && problem ? { status, problem } : {}),
    };
  };

  const session: Session = {
    actions,
    alive,
    view: () => surface.shown.view,
    owns: surface.owns,
    async start() {
      const known = await safely(() => background.settings({}));
      if (!known || destroyed) return;
      settings = known;
      await queue(false);
    },
    destroy() {
      destroyed = true;
      watch.stop();
      painter.destroy();
      surface.destroy();
    },
    hit: (x, y, where = page) => hitTest(readings, x, y, where),
    selected() {
      const where = activeDocument(page);
      const selection = where.getSelection();
      if (!selection?.rangeCount) return null;
      for (const reading of readings) {
        if (!reading.state.articleId || !reading.documents.includes(where)) continue;
        const range = selectedIn(selection, reading.roots);
        const span = range && reading.found.map.span(range);
        if (span && reading.rangesOf(span).length) return { reading, span };
      }
      return null;
    },
    open(reading, target, pinned) {
      if (stale || !alive()) return goStale();
      const open = surface.shown.view;
      if (open?.is === 'card' && open.reading === reading && sameTarget(open.target, target) && open.pinned === pinned) return;
      pointed = { reading, target };
      if (pinned) current = { reading, target };
      surface.set({ view: { is: 'card', reading, target, pinned }, line: null });
      repaint();
    },
    hover(reading, target) {
      if (pointed === null && target === null) return;
      if (pointed && target && pointed.reading === reading && sameTarget(pointed.target, target)) return;
      pointed = reading && target ? { reading, target } : null;
      repaint();
    },
    toolbar(taken = null) {
      const chosen = session.selected();
      if (!chosen) return false;
      if (stale || !alive()) {
        goStale();
        return false;
      }
      surface.set({ view: { is: 'toolbar', ...chosen }, taken, said: t('page_toolbar') });
      return true;
    },
    unselectable(from) {
      let forbids: Element | null = from;
      while (forbids && !/^none$/.test(view.getComputedStyle(forbids).userSelect || view.getComputedStyle(forbids).webkitUserSelect))
        forbids = forbids.parentElement;
      if (!forbids || page.getSelection()?.isCollapsed === false) return false;
      const place = paragraphOf(from);
      if (!place) return false;
      surface.set({
        line: { text: t('page_unselectable'), action: { label: t('page_mark_paragraph'), run: () => void actions.annotate(place.reading, place.span, {}) } },
      });
      return true;
    },
    step(by, all = false) {
      const reading = inView();
      if (!reading) return;
      if (stale || !alive()) return goStale();
      // A quote in several parts is one stop.
      const stops = [...new Map(reading.findings.toReversed().map((one) => [JSON.stringify(one.target), one])).values()]
        .toReversed()
        .filter(({ target }) => all || target.is === 'quote');
      if (!stops.length) return;
      const { length } = stops;
      const before = current?.reading === reading ? stops.findIndex(({ target }) => sameTarget(target, current?.target ?? null)) : -1;
      let at = before + by;
      if (before < 0) {
        // From what is in view, not from the top.
        const seen = stops.findIndex(({ span }) => (linesOf(reading.rangesOf(span)[0]!).at(-1)?.bottom ?? -1) > 0);
        at = by > 0 ? Math.max(seen, 0) : seen - 1;
      }
      at = (at + length) % length;
      const { target, span } = stops[at]!;
      const open = surface.shown.view;
      if (open?.is === 'card' && open.pinned) return actions.goTo(reading, target);
      reveal(reading, span);
      current = { reading, target };
      const quote = target.is === 'quote' ? quoteParts(reading, target.quote) : null;
      const words = quote?.words ?? reading.found.article.text.slice(span.start, span.end);
      const type = target.is === 'actor' && reading.state.analysis?.actors[target.actor]?.type;
      const who = quote ? (quote.quote?.speaker?.name ?? t('card_speaker_unknown')) : t(type ? `kind_${type}` : 'card_own');
      surface.set({ view: null, said: t(all ? 'page_step_any' : 'page_step', at + 1, length, who, words) });
      repaint();
    },
    enter() {
      if (!current || surface.shown.view) return false;
      const { reading, target } = current;
      session.open(reading, target, true);
      return true;
    },
    answer() {
      const run = surface.shown.line?.action?.run;
      run?.();
      return run !== undefined;
    },
    rest() {
      if (!current || surface.shown.view) return;
      current = null;
      surface.set({ said: '' });
      repaint();
    },
    handlers: {
      pageState: async () => {
        await searching;
        return pageState();
      },
      analyseNow: async () => {
        asked = true;
        await refresh();
        return pageState();
      },
      show: ({ quote, actor, annotation }) => {
        for (const reading of readings) {
          const { analysis } = reading.state;
          const quoteAt = quote === undefined ? -1 : (analysis?.quotes.findIndex(({ id }) => id === quote) ?? -1);
          const actorAt = actor === undefined ? -1 : (analysis?.actors.findIndex(({ id }) => id === actor) ?? -1);
          if (quoteAt >= 0) return actions.goTo(reading, { is: 'quote', quote: quoteAt });
          if (actorAt >= 0) return actions.goTo(reading, { is: 'actor', actor: actorAt, mention: -1 });
          if (annotation !== undefined && reading.own.some((one) => one.annotation.id === annotation)) return actions.goTo(reading, { is: 'own', annotation });
          if (annotation !== undefined && reading.lost.some((one) => one.annotation.id === annotation)) return actions.showLost(reading);
        }
      },
      refresh,
      stored: ({ articleId, version, ...rows }) => {
        const here = readings.filter(({ state }) => state.articleId === articleId);
        for (const reading of here) if (reading.version === version) replaceState(reading, rows);
        // Another state of the article: only its places tell which quote is which.
        if (here.some((reading) => reading.version !== version)) void refresh();
      },
      command: ({ name }) => {
        if (name === 'next-quote') session.step(1);
        else if (name === 'previous-quote') session.step(-1);
        else if (name === 'toggle') void toggle();
        else if (name === 'quote-by') session.toolbar('speaker');
        else {
          const chosen = session.selected() ?? paragraphReached();
          if (chosen) void actions.annotate(chosen.reading, chosen.span, { note: name === 'note' });
          else surface.set({ line: { text: t('page_select_first') } });
        }
      },
    },
  };

  /** Switches this site off or on. */
  const toggle = async () => {
    const off = settings.offHosts.includes(host);
    const changed = await safely(() =>
      background.changeSettings({ change: { offHosts: off ? settings.offHosts.filter((one) => one !== host) : [...settings.offHosts, host] } }),
    );
    if (changed) await refresh();
  };

  return session;
}
