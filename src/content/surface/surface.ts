import { h, render } from 'preact';
import { interfaceLanguage, isRtl } from '../../shared/i18n.ts';
import { App } from './App.tsx';
import type { Actions, Line, Taken, View } from './actions.ts';
import { createHost, type Host } from './host.ts';

/** What is shown now. */
export interface Shown {
  view: View | null;
  line: Line | null;
  said: string;
  focus: number | null;
  taken: Taken;
}

/** The visible side of the content script: made on first use, so that a page that is only read gets no element at all. */
export interface Surface {
  readonly shown: Readonly<Shown>;
  set(change: Partial<Shown>): void;
  theme(name: 'light' | 'dark'): void;
  /** True for nodes that are ours. */
  owns(node: EventTarget | null): boolean;
  destroy(): void;
}

/** A line goes by itself after this time, in milliseconds; long enough to read it and reach its button. */
const LINE_STAYS = 10_000;

export interface SurfaceOptions {
  readonly actions: Actions;
  readonly hovered: (inside: boolean) => void;
  /** Where drawing failed, e.g. because the extension was replaced. */
  readonly failed: (error: unknown) => void;
  readonly page?: Document;
}

export function createSurface({ actions, hovered, failed, page = document }: SurfaceOptions): Surface {
  // Asked now: a script whose extension was replaced meanwhile gets no more answers, and has one thing left to say.
  const own = { language: interfaceLanguage(), direction: isRtl() ? ('rtl' as const) : ('ltr' as const), page };
  const shown: Shown = { view: null, line: null, said: '', focus: null, taken: null };
  let host: Host | null = null;
  let theme: 'light' | 'dark' = 'light';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the keyboard was before a card took it. */
  let before: HTMLElement | null = null;

  const draw = () => {
    const something = shown.view !== null || shown.line !== null || shown.said !== '';
    if (!host) {
      if (!something) return;
      host = createHost(own);
      host.theme(theme);
    }
    if (something) host.show(true);
    try {
      render(h(App, { ...shown, actions, hovered, dismiss: () => surface.set({ line: null }) }), host.mount);
    } catch (error) {
      failed(error);
    }
    if (shown.view === null && shown.line === null) host.show(shown.said !== '');
  };

  const surface: Surface = {
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
    owns: (node) => host !== null && node === host.element,
    destroy() {
      clearTimeout(timer);
      if (!host) return;
      try {
        render(null, host.mount);
      } catch {
        // Going away all the same.
      }
      host.destroy();
      host = null;
    },
  };
  return surface;
}
