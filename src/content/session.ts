import { isOff } from '../model/off.ts';
import type { Span } from '../model/span.ts';
import { t } from '../shared/i18n.ts';
import type { ContentApi } from '../shared/messages.ts';
import { background, type Handlers, type Sender } from '../shared/rpc.ts';
import { sameTarget, type Target } from './findings.ts';
import { linesOf } from './frames.ts';
import { type Hit, hitTest } from './hit.ts';
import { placeOf } from './place.ts';
import type { Reading } from './reading.ts';
import { createHand } from './session/hand.ts';
import { createReader } from './session/reader.ts';
import { alive, Scene } from './session/scene.ts';
import { forbidsSelection, paragraphOf, paragraphReached, selectedIn } from './session/selection.ts';
import { quoteParts } from './session/targets.ts';
import type { Actions, Taken, View } from './surface/actions.ts';
import { createSurface } from './surface/surface.ts';
import { watchPage } from './watch.ts';

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
  /** A frame's document goes: what was read in it goes with it. */
  leave(where: Document): void;
  /** Shows what can be done with the selected words, on request with the keyboard in it ('same': with the panel that is open); false where none are. */
  toolbar(taken?: Taken | 'same'): boolean;
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

/** One page under the reader's eyes: wires what is read, what is shown and what the hand does. */
export function createSession({ page = document, hovered, spread = () => undefined }: SessionOptions): Session {
  const scene = new Scene(page);
  const reader = createReader(scene, spread);
  const load = () => background.loadCards({});
  const actions = createHand(scene, reader, load);
  const surface = createSurface({ actions, hovered, failed: () => !alive() && scene.goStale(), load, page });
  scene.surface = surface;
  const watch = watchPage({ changed: reader.changed, page });
  scene.onStale = () => watch.stop();

  /** Switches this site off or on. */
  const toggle = async () => {
    const switchSite = { host: scene.host, on: isOff(scene.settings.offHosts, scene.host) };
    const changed = await scene.safely(() => background.changeSettings({ change: { switchSite } }));
    if (changed) await reader.refresh();
  };

  let starting: Promise<void> = Promise.resolve();
  const begin = async () => {
    const known = await scene.safely(() => background.settings({ language: page.documentElement.lang }));
    if (!known || scene.destroyed) return;
    scene.settle(known);
    await reader.read();
  };

  const session: Session = {
    actions,
    alive,
    view: () => surface.shown.view,
    owns: surface.owns,
    start() {
      starting = begin();
      return starting;
    },
    destroy() {
      scene.destroy();
      watch.stop();
      surface.destroy();
    },
    hit: (x, y, where = page) => hitTest(scene.readings, x, y, where),
    selected: () => selectedIn(scene),
    open(reading, target, pinned) {
      if (!scene.usable()) return;
      const open = surface.shown.view;
      if (open?.is === 'card' && open.reading === reading && sameTarget(open.target, target) && open.pinned === pinned) return;
      scene.pointed = { reading, target };
      if (pinned) scene.current = { reading, target };
      surface.set({ view: { is: 'card', reading, target, pinned }, line: null });
      scene.repaint();
    },
    leave: (where) => reader.leave(where),
    hover(reading, target) {
      const { pointed } = scene;
      if (pointed === null && target === null) return;
      if (pointed && target && pointed.reading === reading && sameTarget(pointed.target, target)) return;
      scene.pointed = reading && target ? { reading, target } : null;
      scene.repaint();
    },
    toolbar(taken = null) {
      const chosen = session.selected();
      if (!chosen || !scene.usable()) return false;
      surface.set({ view: { is: 'toolbar', ...chosen }, taken: taken === 'same' ? surface.shown.taken : taken, said: t('page_toolbar') });
      return true;
    },
    unselectable(from) {
      if (!forbidsSelection(from, scene)) return false;
      const place = paragraphOf(from, scene);
      if (!place) return false;
      surface.set({
        line: { text: t('page_unselectable'), action: { label: t('page_mark_paragraph'), run: () => void actions.annotate(place.reading, place.span, {}) } },
      });
      return true;
    },
    step(by, all = false) {
      const reading = scene.inView();
      if (!reading || !scene.usable()) return;
      // A quote in several parts is one stop.
      const stops = [...new Map(reading.findings.toReversed().map((one) => [JSON.stringify(one.target), one])).values()]
        .toReversed()
        .filter(({ target }) => all || target.is === 'quote');
      if (!stops.length) return;
      const { length } = stops;
      const { current } = scene;
      const before = current?.reading === reading ? stops.findIndex(({ target }) => sameTarget(target, current.target)) : -1;
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
      scene.reveal(reading, span);
      scene.current = { reading, target };
      const quote = target.is === 'quote' ? quoteParts(reading, target.quote) : null;
      const words = quote?.words ?? reading.found.article.text.slice(span.start, span.end);
      const type = target.is === 'actor' && reading.state.analysis?.actors[target.actor]?.type;
      const who = quote ? (quote.quote?.speaker?.name ?? t('card_speaker_unknown')) : t(type ? `kind_${type}` : 'card_own');
      surface.set({ view: null, said: t(all ? 'page_step_any' : 'page_step', at + 1, length, who, words) });
      scene.repaint();
    },
    enter() {
      if (!scene.current || surface.shown.view) return false;
      const { reading, target } = scene.current;
      session.open(reading, target, true);
      return true;
    },
    answer() {
      const run = surface.shown.line?.action?.run;
      run?.();
      return run !== undefined;
    },
    rest() {
      if (!scene.current || surface.shown.view) return;
      scene.current = null;
      surface.set({ said: '' });
      scene.repaint();
    },
    handlers: {
      pageState: async () => {
        // Asked while the settings are still on their way, the page is not one without an article.
        await starting;
        await reader.idle();
        return reader.state();
      },
      analyseNow: async () => {
        await reader.insist();
        return reader.state();
      },
      place: () => {
        const reading = scene.inView();
        return reading && placeOf(reading, scene.view.innerHeight);
      },
      show: ({ quote, actor, mention = -1, annotation, end }) => {
        for (const reading of scene.readings) {
          if (end && scene.showEnd(reading)) return;
          const { analysis } = reading.state;
          const quoteAt = quote === undefined ? -1 : (analysis?.quotes.findIndex(({ id }) => id === quote) ?? -1);
          const actorAt = actor === undefined ? -1 : (analysis?.actors.findIndex(({ id }) => id === actor) ?? -1);
          if (quoteAt >= 0) return actions.goTo(reading, { is: 'quote', quote: quoteAt });
          if (actorAt >= 0) return actions.goTo(reading, { is: 'actor', actor: actorAt, mention });
          if (annotation !== undefined && reading.own.some((one) => one.annotation.id === annotation)) return actions.goTo(reading, { is: 'own', annotation });
          if (annotation !== undefined && reading.lost.some((one) => one.annotation.id === annotation)) return actions.showLost(reading);
        }
      },
      refresh: () => reader.refresh(),
      stored: ({ articleId, version, ...rows }) => {
        const here = scene.readings.filter(({ state }) => state.articleId === articleId);
        for (const reading of here) if (reading.version === version) scene.replaceState(reading, rows);
        // Another state of the article: only its places tell which quote is which.
        if (here.some((reading) => reading.version !== version)) void reader.refresh();
      },
      command: ({ name }) => {
        if (name === 'next-quote') session.step(1);
        else if (name === 'previous-quote') session.step(-1);
        else if (name === 'toggle') void toggle();
        else if (name === 'quote-by') session.toolbar('speaker');
        else {
          const chosen = session.selected() ?? paragraphReached(scene);
          if (chosen) void actions.annotate(chosen.reading, chosen.span, { note: name === 'note' });
          else surface.set({ line: { text: t('page_select_first') } });
        }
      },
    },
  };

  return session;
}
