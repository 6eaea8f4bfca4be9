import type { Hit } from './hit.ts';
import type { Session } from './session.ts';

/** Rest of the pointer on words before a card opens, and away from them before it goes, in milliseconds. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 350;
/** A selection is settled when it has not changed for this long. */
const SELECTION_RESTS = 250;

const EDITABLE =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="searchbox"], [role="combobox"]';

/** Where keys are for writing; nothing of ours then. */
export function isWriting(event: Event): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  return target.closest(EDITABLE) !== null || (target as HTMLElement).isContentEditable === true;
}

/** What the page itself reacts to: a click there is not ours. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href], button, label, summary, input, textarea, select, [role="button"], [role="link"], [onclick]') !== null;

/** Pointer, touch and keys on the page. Nothing is ever prevented that the page could have used, but for our own shortcuts. */
export function listen(session: Session, page: Document = document): { hovered(inside: boolean): void; stop(): void } {
  const view = page.defaultView ?? window;
  const stop = new AbortController();
  const on = <K extends keyof DocumentEventMap>(type: K, react: (event: DocumentEventMap[K]) => void, options: AddEventListenerOptions = {}) =>
    page.addEventListener(
      type,
      (event) => {
        try {
          react(event);
        } catch {
          // Never an exception in the page.
        }
      },
      { ...options, signal: stop.signal },
    );

  let frame = 0;
  let point: { x: number; y: number } | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let selecting: ReturnType<typeof setTimeout> | undefined;
  let insideCard = false;
  let pressed = false;
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
    const hit = session.hit(point.x, point.y);
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
    (event) => {
      if (event.pointerType === 'touch') return;
      if (session.owns(event.target)) {
        clearTimeout(opening);
        return;
      }
      point = { x: event.clientX, y: event.clientY };
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
      if (!session.owns(event.target)) selectionSoon();
    },
    { passive: true },
  );
  on('pointercancel', () => {
    pressed = false;
  });
  on('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || session.owns(event.target) || isControl(event.target)) return;
    if (page.getSelection()?.isCollapsed === false) return;
    const hit = session.hit(event.clientX, event.clientY);
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
      if (chosen && !isFormActive(page)) session.toolbar();
      else if (shown?.is === 'toolbar' && !session.owns(page.activeElement)) session.actions.close();
    }, SELECTION_RESTS);
  };
  on('selectionchange', () => !pressed && !session.owns(page.activeElement) && selectionSoon());

  on(
    'scroll',
    () => {
      if (frame || !point) return;
      // Words move under a pointer that rests.
      frame = view.requestAnimationFrame(look);
    },
    { passive: true, capture: true },
  );

  on('keydown', (event) => {
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
        session.step(forward ? 1 : -1);
      } else if (event.code === 'KeyZ') {
        ours();
        void session.actions.undo();
      }
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shown = session.view();
    if (key === 'Escape') {
      if (shown) {
        ours();
        session.actions.close();
      } else session.rest();
      return;
    }
    if (key === 'Enter') {
      const active = page.activeElement;
      // Enter on a link or button of the page is the page's.
      if ((!active || active === page.body || active === page.documentElement) && session.enter()) ours();
      return;
    }
    if (shown?.is !== 'toolbar') return;
    const chosen = session.selected();
    if (!chosen) return;
    const letter = key.toLowerCase();
    if (letter === 'h') void session.actions.annotate(chosen.reading, chosen.span, {});
    else if (letter === 'n') void session.actions.annotate(chosen.reading, chosen.span, { note: true });
    else if (letter === 'q') session.toolbar(true);
    else return;
    ours();
  });

  return {
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

const isFormActive = (page: Document): boolean => page.activeElement?.matches(EDITABLE) ?? false;
