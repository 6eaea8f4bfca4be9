import { interfaceLanguage, isRtl } from '../../shared/i18n.ts';
import type { Actions } from './actions.ts';
import { type Cards, loadedCards } from './cards.ts';
import type { Host } from './host.ts';
import type { Shown, Surface } from './shown.ts';

/** A line goes by itself after this time, in milliseconds; long enough to read it and reach its button. */
const LINE_STAYS = 10_000;

export interface SurfaceOptions {
  readonly actions: Actions;
  readonly hovered: (inside: boolean) => void;
  /** Where drawing failed, e.g. because the extension was replaced. */
  readonly failed: (error: unknown) => void;
  /** Has the script with the cards run in this page. */
  readonly load: () => Promise<unknown>;
  readonly page?: Document;
}

export function createSurface({ actions, hovered, failed, load, page = document }: SurfaceOptions): Surface {
  // Asked now: a script whose extension was replaced meanwhile gets no more answers, and has one thing left to say.
  const speech = () => ({ language: interfaceLanguage(), direction: isRtl() ? ('rtl' as const) : ('ltr' as const), page });
  let own = speech();
  const shown: Shown = { view: null, line: null, said: '', focus: null, taken: null };
  let host: Host | null = null;
  let cards: Cards | undefined;
  let loading = false;
  let theme: 'light' | 'dark' = 'light';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the keyboard was before a card took it. */
  let before: HTMLElement | null = null;

  const fetchCards = () => {
    cards ??= loadedCards();
    if (cards || loading) return;
    loading = true;
    const done = () => {
      loading = false;
      cards = loadedCards();
      if (cards) draw();
    };
    load().then(done, done);
  };

  const draw = () => {
    const something = shown.view !== null || shown.line !== null || shown.said !== '';
    if (!host) {
      if (!something) return;
      fetchCards();
      if (!cards) return;
      host = cards.createHost(own);
      host.theme(theme);
    }
    if (something) host.show(true);
    try {
      cards?.draw(host, { ...shown, actions, hovered, dismiss: () => surface.set({ line: null }) });
    } catch (error) {
      failed(error);
    }
    if (shown.view === null && shown.line === null) host.show(shown.said !== '');
  };

  const surface: Surface = {
    prepare: fetchCards,
    shown,
    set(change) {
      const was = shown.view;
      Object.assign(shown, change);
      const pinned = shown.view?.is === 'card' && shown.view.pinned;
      if (pinned && !(was?.is === 'card' && was.pinned)) {
        const active = page.activeElement;
        before = active && active !== page.body && active !== host?.element ? (active as HTMLElement) : null;
      }
      const hadKeyboard = host !== null && page.activeElement === host.element;
      draw();
      if (shown.view === null && hadKeyboard) {
        before?.focus?.({ preventScroll: true });
        before = null;
      }
      if ('line' in change) {
        clearTimeout(timer);
        if (shown.line) timer = setTimeout(() => surface.set({ line: null }), LINE_STAYS);
      }
    },
    theme(name) {
      theme = name;
      host?.theme(name);
    },
    speak() {
      own = speech();
      host?.speak(own);
    },
    owns: (node) => host !== null && node === host.element,
    destroy() {
      clearTimeout(timer);
      if (!host) return;
      try {
        cards?.draw(host, null);
      } catch {
        // Going away all the same.
      }
      host.destroy();
      host = null;
    },
  };
  return surface;
}
