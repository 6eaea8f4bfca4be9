import { endOf } from '../../model/end-of.ts';
import type { Span } from '../../model/span.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/stored.ts';
import { GriotError } from '../../shared/errors.ts';
import { chooseWords, t } from '../../shared/i18n.ts';
import type { PageState } from '../../shared/messages.ts';
import { background } from '../../shared/rpc.ts';
import { runtime } from '../../shared/runtime.ts';
import { luminance } from '../../ui/colour.ts';
import { linesOf } from '../frames.ts';
import { measureGround } from '../paint/ground.ts';
import { createPainter } from '../paint/painter.ts';
import { type Choice, choosePalette } from '../paint/palette.ts';
import { createReading, gather, lostIn, paintOf, type Reading } from '../reading.ts';
import type { Surface } from '../surface/shown.ts';
import { type Place, withKin } from './targets.ts';

/** False once the extension was updated or removed: this script is then a left-over that can reach nobody. */
export function alive(): boolean {
  try {
    return runtime().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** What one page shows and what of it is emphasised: the state that the parts of a session share. */
export class Scene {
  readonly view: Window & typeof globalThis;
  readonly host: string;
  settings: Settings = DEFAULT_SETTINGS;
  readings: readonly Reading[] = [];
  /** Strong because the pointer is over it. */
  pointed: Place | null = null;
  /** Strong because it was reached by keyboard. */
  current: Place | null = null;
  focus: { readonly reading: Reading; readonly actor: number } | null = null;
  stale = false;
  destroyed = false;
  /** The browser has put other words in the page's place: nothing is painted. */
  translated = false;
  /** The visible side; put here by the session, which makes it after what it calls. */
  surface!: Surface;
  /** Asked here alone: an error of another script's copy would not be known by its kind. */
  readonly background = background;
  /** Called once nobody can be asked any more. */
  onStale: () => void = () => undefined;
  readonly #painter;
  #choice: Choice = { name: 'light', firm: false };
  /** Colours of the page when it was last looked at. */
  #dress = '';
  /** Said when nothing can be asked any more, so it is fetched while it can. */
  #staleLine = { text: t('page_stale'), close: t('card_close') };

  constructor(readonly page: Document) {
    this.view = page.defaultView ?? window;
    this.host = this.view.location.hostname.replace(/^www\./, '');
    this.#painter = createPainter(this.view);
  }

  /** Takes the reader's settings, and the language with them; words that were chosen stand in the page already. */
  settle(settings: Settings): void {
    this.settings = settings;
    if (settings.language === 'browser') chooseWords(undefined);
    this.#staleLine = { text: t('page_stale'), close: t('card_close') };
    this.surface.speak();
  }

  // --- Failures -------------------------------------------------------------------------------------------------

  /** Runs what asks the background. A stale script says so in one line; anything else that fails is told the reader. */
  async safely<T>(ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!alive() || /context invalidated|dead object/i.test(String(error))) this.goStale();
      else if (!this.destroyed) this.surface.set({ line: { text: error instanceof GriotError ? t(error.key, ...error.values) : t('page_failed') } });
      return undefined;
    }
  }

  goStale(): void {
    if (this.stale) return;
    this.stale = true;
    this.onStale();
    try {
      this.surface.set({ view: null, line: this.#staleLine, said: '' });
    } catch {
      // Then silence: the page comes first.
    }
  }

  /** Whether the background can still be asked; says so on the page where not. */
  usable(): boolean {
    if (!this.stale && alive()) return true;
    this.goStale();
    return false;
  }

  // --- Paint ----------------------------------------------------------------------------------------------------

  repaint(): void {
    if (this.destroyed || this.translated) return;
    this.#painter.redraw(
      gather(
        this.readings.map((reading) =>
          paintOf(reading, this.#choice, {
            strong: [this.pointed, this.current].flatMap((one) => (one?.reading === reading ? withKin(reading, one.target, this.settings.layers) : [])),
            focus: this.focus?.reading === reading ? this.focus.actor : null,
          }),
        ),
      ),
    );
  }

  /** Paints again what the page has cleared, and in other colours where it has changed its dress. */
  keepPaint(): void {
    if (this.translated) return;
    this.#painter.redraw();
    if (this.readings.length && this.#dressed() !== this.#dress) this.lookAgain();
  }

  unpaint(): void {
    this.#painter.redraw(new Map());
  }

  /** Chooses the colours that can be seen on this page. */
  look(): void {
    const nodes = this.readings[0]?.found.map.nodes;
    if (!nodes?.length) return;
    this.#dress = this.#dressed();
    const ground = measureGround(nodes, this.view);
    this.#choice = choosePalette(ground);
    this.surface.theme(luminance(ground.back) < luminance(ground.ink) ? 'dark' : 'light');
  }

  lookAgain(): void {
    this.look();
    this.repaint();
  }

  /** Colours around the first words, cheaply. */
  #dressed(): string {
    const colours = (one: Element): string => {
      const { color, backgroundColor } = this.view.getComputedStyle(one);
      return color + backgroundColor;
    };
    const element = this.readings[0]?.found.map.nodes[0]?.parentElement;
    return element ? [element, this.readings[0]!.found.root, this.page.body, this.page.documentElement].map(colours).join() : '';
  }

  destroy(): void {
    this.destroyed = true;
    this.#painter.destroy();
  }

  // --- Readings -------------------------------------------------------------------------------------------------

  /** The reading of the same article as it is now. */
  latest(reading: Reading): Reading {
    return this.readings.find((one) => one.found === reading.found) ?? this.readings.find((one) => one.version === reading.version) ?? reading;
  }

  holder(annotation: string): Reading | undefined {
    return this.readings.find(({ state }) => state.annotations.some((one) => one.id === annotation));
  }

  /** Puts part of a state in place, without asking: what was just done is known. */
  replaceState(reading: Reading, change: Partial<PageState>): Reading {
    const old = this.latest(reading);
    const next = createReading(old.found, { ...old.state, ...change }, old.version);
    this.readings = this.readings.map((one) => (one === old ? next : one));
    const moved = <T extends { readonly reading: Reading }>(one: T | null): T | null => (one?.reading === old ? { ...one, reading: next } : one);
    this.pointed = moved(this.pointed);
    this.current = moved(this.current);
    this.focus = moved(this.focus);
    const { view: open } = this.surface.shown;
    if (open?.reading === old) this.surface.set({ view: open.is === 'lost' && !lostIn(next) ? null : { ...open, reading: next } });
    this.repaint();
    return next;
  }

  /** A frame's document goes: what was read in it goes with it. */
  leave(where: Document): void {
    const stays = (one: { readonly reading: Reading } | null): boolean => !one?.reading.documents.includes(where);
    const staying = this.readings.filter((reading) => stays({ reading }));
    if (staying.length === this.readings.length) return;
    this.readings = staying;
    if (!stays(this.pointed)) this.pointed = null;
    if (!stays(this.current)) this.current = null;
    if (!stays(this.focus)) this.focus = null;
    if (!stays(this.surface.shown.view)) this.surface.set({ view: null });
    this.repaint();
  }

  /** Shows what lost its place in an article. */
  showLost(reading: Reading): void {
    this.surface.set({ view: { is: 'lost', reading: this.latest(reading) }, line: null });
  }

  /** The article most in view. */
  inView(): Reading | null {
    if (this.readings.length < 2) return this.readings[0] ?? null;
    const middle = this.view.innerHeight / 2;
    const distance = ({ found }: Reading) => {
      const rect = found.root.getBoundingClientRect();
      return rect.top <= middle && rect.bottom >= middle ? 0 : Math.min(Math.abs(rect.top - middle), Math.abs(rect.bottom - middle));
    };
    return [...this.readings].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  /** Brings words into view where they are not; at a third of the screen. */
  /** Where the analysis of a very long text ended; false where it did not end before the text. */
  showEnd(reading: Reading): boolean {
    const { readTo } = reading.state;
    if (readTo === undefined) return false;
    const end = { start: readTo - 1, end: readTo };
    this.reveal(reading, end);
    const text = t('page_read_to', endOf(reading.found.article.text, readTo));
    this.surface.set({ view: null, line: { text }, said: text });
    return true;
  }

  reveal(reading: Reading, span: Span): void {
    const range = reading.rangesOf(span)[0];
    if (!range) return;
    /** How far the words are from a third of the screen; 0 where all of them are well in view. */
    const away = (): number => {
      const boxes = linesOf(range);
      const [top, bottom] = [boxes[0]?.top ?? 0, boxes.at(-1)?.bottom ?? 0];
      return top < 60 || bottom > this.view.innerHeight - 60 ? top - this.view.innerHeight / 3 : 0;
    };
    if (!away()) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.view.scrollBy({ top: away(), behavior: 'instant' });
  }
}
