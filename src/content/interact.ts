import { viewOf } from '../anchoring/dom.ts';
import { HIGHLIGHT_COLOURS } from '../model/stored.ts';
import { activeDocument } from './frames.ts';
import type { Hit } from './hit.ts';
import type { Session } from './session.ts';

/** Rest of the pointer on words before a card opens, and away from them before it goes, in milliseconds. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 350;
/** A selection is settled when it has not changed for this long. */
const SELECTION_RESTS = 250;

/** A pointer that moved this far with its button down meant to select. CSS pixels. */
const DRAG = 30;

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';

const CONTROL = 'a[href], button, label, summary, input, textarea, select, [role="button"], [role="link"], [onclick]';

/** Whether an event comes from inside what fits, through open shadow roots; elements of a frame are of another kind of Element. */
const isIn = (event: Event, css: string): boolean => event.composedPath().some((node) => (node as Partial<Element>).matches?.(css));

/** Where keys are for writing; nothing of ours then. */
export const isWriting = (event: Event): boolean => isIn(event, EDITABLE) || (event.composedPath()[0] as Partial<HTMLElement>).isContentEditable === true;

export interface Hands {
  /** The pointer came over the card, or left it. */
  hovered(inside: boolean): void;
  /** Listens in frames' documents too; nothing happens where it does already. */
  attach(documents: readonly Document[]): void;
  stop(): void;
}

/** What the reader's hand did; a page's script sends events too, and they are none of Griot's business. */
const isTrusted = (event: Event): boolean => event.isTrusted;

/** After the hand's last touch of pointer or keys a selection is the reader's for this long; the handles of touch move it without an event. */
const HAND_LASTS = 1000;
const TOUCH_LASTS = 30_000;

/** Pointer, touch and keys on the page. Nothing is ever prevented that the page could have used, but for our own shortcuts. */
export function listen(session: Session, page: Document = document, trusted = isTrusted): Hands {
  const view = page.defaultView ?? window;
  const stop = new AbortController();
  const attached = new WeakSet<Document>();
  const reactions: ((where: Document) => void)[] = [];
  const on = <K extends keyof DocumentEventMap>(type: K, react: (event: DocumentEventMap[K], where: Document) => void, options: AddEventListenerOptions = {}) =>
    reactions.push((where) =>
      where.addEventListener(
        type,
        (event) => {
          try {
            if (trusted(event)) react(event, where);
          } catch {
            // Never an exception in the page.
          }
        },
        { ...options, signal: stop.signal },
      ),
    );

  let frame = 0;
  let point: { x: number; y: number; where: Document } | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let selecting: ReturnType<typeof setTimeout> | undefined;
  let insideCard = false;
  /** The drag that has just ended found nothing to select, and was answered. */
  let offered = false;
  let from: { x: number; y: number; target: EventTarget | null } | null = null;
  let pressed = false;
  /** Until when a selection is taken for the reader's own. */
  let handUntil = 0;
  const hand = (event: Event) => {
    handUntil = Math.max(handUntil, performance.now() + ((event as Partial<PointerEvent>).pointerType === 'touch' ? TOUCH_LASTS : HAND_LASTS));
  };
  let over: Hit | null = null;

  const hoverCard = (): boolean => {
    const shown = session.view();
    return shown?.is === 'card' && !shown.pinned;
  };
  const leaveSoon = () => {
    clearTimeout(closing);
    if (hoverCard()) closing = setTimeout(() => !insideCard && hoverCard() && session.actions.close(), CLOSE_AFTER);
  };

  const look = () => {
    frame = 0;
    if (!point || pressed) return;
    const hit = session.hit(point.x, point.y, point.where);
    const first = hit?.findings[0];
    const before = over?.findings[0];
    over = hit;
    if (!hit || !first) {
      clearTimeout(opening);
      session.hover(null, null);
      leaveSoon();
      return;
    }
    session.hover(hit.reading, first.target);
    if (before === first) return;
    clearTimeout(opening);
    clearTimeout(closing);
    const shown = session.view();
    if (shown && !(shown.is === 'card' && !shown.pinned)) return;
    opening = setTimeout(() => {
      const now = session.view();
      if (!pressed && over?.findings[0] === first && !(now && !(now.is === 'card' && !now.pinned))) session.open(hit.reading, first.target, false);
    }, OPEN_AFTER);
  };

  on(
    'pointermove',
    (event, where) => {
      if (event.pointerType === 'touch') return;
      if (session.owns(event.target)) {
        clearTimeout(opening);
        return;
      }
      point = { x: event.clientX, y: event.clientY, where };
      if (!frame) frame = view.requestAnimationFrame(look);
    },
    { passive: true },
  );
  on('pointerleave', () => {
    point = null;
    clearTimeout(opening);
    session.hover(null, null);
    leaveSoon();
  });
  on(
    'pointerdown',
    (event) => {
      if (session.owns(event.target)) return;
      hand(event);
      from = event.button === 0 ? { x: event.clientX, y: event.clientY, target: event.target } : null;
      pressed = true;
      clearTimeout(opening);
      const shown = session.view();
      // A press elsewhere puts a card away, as it would a menu.
      if (shown) session.actions.close();
    },
    { passive: true },
  );
  on(
    'pointerup',
    (event) => {
      pressed = false;
      if (session.owns(event.target)) return;
      hand(event);
      selectionSoon();
      const dragged = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG;
      const start = from?.target as Element | null | undefined;
      from = null;
      offered = Boolean(dragged && start && !isIn(event, CONTROL) && session.unselectable(start));
    },
    { passive: true },
  );
  on('pointercancel', (event) => {
    pressed = false;
    hand(event);
  });
  on('click', (event, where) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || session.owns(event.target) || isIn(event, CONTROL)) return;
    // The end of a drag is no click.
    if (offered || session.selected()) return;
    const hit = session.hit(event.clientX, event.clientY, where);
    const first = hit?.findings[0];
    if (hit && first) session.open(hit.reading, first.target, true);
  });

  const selectionSoon = () => {
    clearTimeout(selecting);
    selecting = setTimeout(() => {
      const shown = session.view();
      if (pressed) return;
      if (shown?.is === 'card' && shown.pinned) return;
      const chosen = session.selected();
      if (chosen && !activeDocument(page).activeElement?.matches(EDITABLE)) {
        // One that was asked for meanwhile keeps its open panel.
        if (!isShown()) session.toolbar('same');
      } else if (shown?.is === 'toolbar' && !session.owns(page.activeElement)) session.actions.close();
    }, SELECTION_RESTS);
  };
  on('selectionchange', () => {
    if (pressed || session.owns(page.activeElement)) return;
    if (performance.now() < handUntil) selectionSoon();
    else if (session.view()?.is === 'toolbar' && !isShown()) session.actions.close();
  });
  // Shift and the arrows select, and Ctrl+A; what a page does with the key itself is heard in front of it.
  on('keydown', (event) => !session.owns(event.target) && hand(event), { capture: true, passive: true });

  /** The toolbar's words are the ones selected; a page's script may have selected others since. */
  const isShown = (): boolean => {
    const shown = session.view();
    const chosen = session.selected();
    return shown?.is === 'toolbar' && chosen !== null && shown.span.start === chosen.span.start && shown.span.end === chosen.span.end;
  };

  on(
    'scroll',
    () => {
      if (frame || !point) return;
      // Words move under a pointer that rests.
      frame = view.requestAnimationFrame(look);
    },
    { passive: true, capture: true },
  );

  on('keydown', (event, where) => {
    if (event.defaultPrevented || event.isComposing || session.owns(event.target) || isWriting(event)) return;
    const { key } = event;
    const ours = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
      const forward = key === 'ArrowRight' || key === 'ArrowDown';
      if (forward || key === 'ArrowLeft' || key === 'ArrowUp') {
        ours();
        session.step(forward ? 1 : -1, key === 'ArrowRight' || key === 'ArrowLeft');
      } else if (key === 'Enter') {
        if (session.answer()) ours();
      } else if (event.code === 'KeyZ') {
        ours();
        void session.actions.undo();
      }
      return;
    }
    // Figures that need the shift key (AZERTY) are figures all the same.
    if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && key !== '?' && !/^Digit[1-5]$/.test(event.code))) return;
    const shown = session.view();
    if (key === 'Escape') {
      if (shown) {
        ours();
        session.actions.close();
      } else session.rest();
      return;
    }
    if (key === '?' && shown && shown.is !== 'help') {
      ours();
      session.actions.help(shown.reading);
      return;
    }
    if (key === 'Enter') {
      // Enter on a link or button of the page is the page's.
      if (isNowhere(where) && session.enter()) ours();
      return;
    }
    if (shown?.is !== 'toolbar') return;
    const chosen = session.selected();
    if (!chosen) return;
    if (!isShown()) return session.actions.close();
    // By letter where the layout has Latin letters, else by place; figures by place as well.
    const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? key);
    const colour = HIGHLIGHT_COLOURS[Number(/^Digit([1-5])$/.exec(event.code)?.[1] ?? key) - 1];
    if (letter === 'h' || colour) void session.actions.annotate(chosen.reading, chosen.span, colour ? { colour } : {});
    else if (letter === 'n') void session.actions.annotate(chosen.reading, chosen.span, { note: true });
    else if (letter === 'q') session.toolbar('speaker');
    else if (letter === 't') session.toolbar('tags');
    else if (key === 'Tab' && isNowhere(where)) session.toolbar('first');
    else return;
    ours();
  });

  /** A frame shows something else from now on; in Firefox whoever asks what stood there gets an exception. */
  const leave = (where: Document) => {
    attached.delete(where);
    if (point?.where === where) point = null;
    over = null;
    session.leave(where);
  };
  const attach = (documents: readonly Document[]) => {
    for (const where of documents) {
      if (attached.has(where)) continue;
      attached.add(where);
      for (const react of reactions) react(where);
      if (where !== page) viewOf(where)?.addEventListener('pagehide', (event) => trusted(event) && leave(where), { signal: stop.signal });
    }
  };
  attach([page]);

  return {
    attach,
    hovered(inside) {
      insideCard = inside;
      clearTimeout(closing);
      if (!inside) leaveSoon();
    },
    stop() {
      stop.abort();
      clearTimeout(opening);
      clearTimeout(closing);
      clearTimeout(selecting);
      if (frame) view.cancelAnimationFrame(frame);
    },
  };
}

/** Nothing on the page holds the keyboard. */
const isNowhere = ({ activeElement, body, documentElement }: Document): boolean =>
  !activeElement || activeElement === body || activeElement === documentElement;
