import { computePosition, offset, type Platform, type Rect, shift } from '@floating-ui/core';
import tokens from '../../ui/tokens.css?inline';
import { isOurs } from './own-events.ts';
import css from './surface.css?inline';

/** Where words stand on the screen: what a card is placed by. */
export interface AnchorWords {
  rects(): readonly DOMRect[];
}

/** The one element Griot adds to a page, made when something is to be shown; everything visible lives in its shadow root. */
export interface Host {
  /** Where Preact renders. */
  readonly mount: HTMLElement;
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Light or dark, as the page is. */
  theme(name: 'light' | 'dark'): void;
  /** The language that cards are in. */
  speak(words: Pick<HostOptions, 'language' | 'direction'>): void;
  /** Brings the host above the page's own dialogs, or takes it away. */
  show(visible: boolean): void;
  destroy(): void;
}

export interface HostOptions {
  /** The interface's language and direction, whatever the page's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly page?: Document;
}

/** Below this width a card is a sheet at the bottom of the screen. */
const PHONE = 520;

const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
  // The page's print shows paint, not cards.
  display: 'block',
};

/** Names of custom properties that no page can know: one that a page registers (`@property`) is registered for every shadow root too. */
const ownNames = (sheet: string): string => sheet.replaceAll(/--(?=[a-z])/g, `--g${crypto.getRandomValues(new Uint32Array(1))[0]}-`);

/** Keys and pointers used in a card go no further: a page's handlers in its own tree do not act on them. */
const OWN_EVENTS =
  'keydown keyup keypress beforeinput input change click dblclick auxclick pointerdown pointerup mousedown mouseup touchstart touchend paste copy cut focusin focusout wheel contextmenu'.split(
    ' ',
  );

export function createHost({ language, direction, page = document }: HostOptions): Host {
  const element = page.createElement('div');
  // A plain element: a page may have its own idea of any custom one.
  element.dataset.griot = '';
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  // Closed: what is shown is the reader's, not the page's. What is written stands in frames of its own inside (PrivateField).
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownNames(tokens + css));
  shadow.adoptedStyleSheets = [sheet];
  // A dialog, that it can be made modal where a page takes the keyboard from a note (keyboard-guard).
  const mount = page.createElement('dialog');
  mount.className = 'griot';
  mount.role = 'presentation';
  Object.assign(mount, { lang: language, dir: direction });
  shadow.append(mount);
  for (const type of OWN_EVENTS) {
    // Nothing that a page sends acts for the reader, should it ever find a way in.
    shadow.addEventListener(
      type,
      (event) => {
        if (isOurs(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }

  const popover = typeof element.showPopover === 'function';
  let shown = false;
  return {
    mount,
    element,
    shadow,
    theme(name) {
      mount.dataset.theme = name;
    },
    speak({ language: lang, direction: dir }) {
      Object.assign(mount, { lang, dir });
    },
    show(visible) {
      if (visible && !element.isConnected) {
        page.documentElement.append(element);
        shown = false;
      }
      // A page that zooms its root would move and blow up what is placed in pixels of the window.
      const zoom = (page.documentElement as Partial<{ currentCSSZoom: number }>).currentCSSZoom ?? 1;
      element.style.setProperty('zoom', String(1 / zoom), 'important');
      if (visible === shown) return;
      shown = visible;
      try {
        if (popover && visible) {
          element.popover = 'manual';
          element.showPopover();
        } else if (popover) element.hidePopover();
      } catch {
        // Not connected, or the page forbids it: fixed position and z-index do.
      }
      element.style.setProperty('display', visible ? 'block' : 'none', 'important');
    },
    destroy() {
      element.remove();
    },
  };
}

/** A quote taller than this share of the screen is no longer placed by as a whole, but by its first line in view. */
const TALL = 0.4;

/** The box of the words in view. */
function boxOf(rects: readonly DOMRect[]): Rect {
  const seen = rects.filter((r) => r.bottom > 0 && r.top < innerHeight);
  const some = seen.length ? seen : rects.slice(0, 1);
  if (!some.length) return { x: 0, y: 0, width: 0, height: 0 };
  const top = Math.min(...some.map((r) => r.top));
  const bottom = Math.max(...some.map((r) => r.bottom));
  const lines = bottom - top > innerHeight * TALL ? some.slice(0, 1) : some;
  const left = Math.min(...lines.map((r) => r.left));
  const end = Math.max(...lines.map((r) => r.bottom));
  return { x: left, y: top, width: Math.max(...lines.map((r) => r.right)) - left, height: end - top };
}

/** Fixed boxes in one viewport need no more of floating-ui's DOM side than this. */
const platformOf = (words: AnchorWords, floating: HTMLElement): Platform => ({
  getElementRects: () => ({ reference: boxOf(words.rects()), floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight } }),
  getDimensions: () => ({ width: floating.offsetWidth, height: floating.offsetHeight }),
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  isRTL: () => getComputedStyle(floating).direction === 'rtl',
});

/** A card is made lower to fit beside its words, but not below this; it is never higher than that. CSS pixels. */
const ROOM_LEAST = 220;
const HEIGHT_MOST = 560;
/** Between the words and a card, and a card and the edge. */
const GAP = 8;

export interface PlaceOptions {
  /** Above or below the words, where there is room. */
  readonly side?: Side;
  /** Scrolls the page out from under a sheet that has come to hide the words; for what the reader asked for, or the words would leave the pointer. */
  readonly uncover?: boolean;
}
type Side = 'top' | 'bottom';
const OTHER = { top: 'bottom', bottom: 'top' } as const;

/** Keeps `floating` beside the words while they scroll; answers how to stop. */
export function placeBy(words: AnchorWords, floating: HTMLElement, { side: first = 'bottom', uncover = false }: PlaceOptions = {}): () => void {
  const platform = platformOf(words, floating);
  let frame = 0;
  /** Where it stands: it stays there while there is room to read it, or it would leap when a panel opens. */
  let side: Side | null = null;
  /** How high the sheet was when the words were last brought out from under it. */
  let cleared = 0;
  const clear = () => {
    const high = floating.offsetHeight;
    if (!uncover || high <= cleared) return;
    cleared = high;
    const { y, height } = boxOf(words.rects());
    const hidden = Math.min(y + height + GAP - (innerHeight - high), y - GAP);
    if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
  };
  const place = () => {
    frame = 0;
    // As the style sheet tells it: on a page wider than the phone, the window's own width is the page's.
    if (matchMedia(`(max-width: ${PHONE}px)`).matches) {
      floating.style.removeProperty('left');
      floating.style.removeProperty('top');
      floating.style.removeProperty('max-height');
      clear();
      return;
    }
    const { y, height } = boxOf(words.rects());
    const rooms = { top: y - 2 * GAP, bottom: innerHeight - y - height - 2 * GAP };
    if (!side || rooms[side] < Math.min(floating.offsetHeight, ROOM_LEAST)) {
      floating.style.maxHeight = '';
      side = rooms[first] >= floating.offsetHeight || rooms[first] >= rooms[OTHER[first]] ? first : OTHER[first];
    }
    // No taller than its side, where that is enough to be read: the words stay in view.
    floating.style.maxHeight = rooms[side] >= ROOM_LEAST ? `${Math.min(rooms[side], HEIGHT_MOST)}px` : '';
    const middleware = [offset(GAP), shift({ padding: GAP, crossAxis: true })];
    computePosition(null, floating, { platform, strategy: 'fixed', placement: first === 'top' ? side : `${side}-start`, middleware }).then(
      ({ x, y }) => {
        floating.style.left = `${Math.round(x)}px`;
        floating.style.top = `${Math.round(y)}px`;
      },
      () => undefined,
    );
  };
  const soon = () => {
    frame ||= requestAnimationFrame(place);
  };
  const grown = typeof ResizeObserver === 'function' ? new ResizeObserver(soon) : null;
  grown?.observe(floating);
  addEventListener('scroll', soon, { passive: true, capture: true });
  addEventListener('resize', soon, { passive: true });
  place();
  return () => {
    cancelAnimationFrame(frame);
    grown?.disconnect();
    removeEventListener('scroll', soon, { capture: true });
    removeEventListener('resize', soon);
  };
}
