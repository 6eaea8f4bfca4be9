import { send } from './own-events.ts';

// A page can't read a note, but it can call focus() on something of its own, and have all letters from then on. The frame's field hears
// at once that it has lost the keyboard, and takes it back in a microtask: no key falls between what a script does and what follows it.

interface Guarded {
  readonly field: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** The reader went elsewhere, or the page could not be kept off. */
  readonly left: () => void;
  /** The page takes the keyboard again and again: no more is done against it. */
  readonly taken: () => void;
}

/** So many thefts within so many milliseconds are answered: a page that goes on in the same breath is not fought forever. */
const MOST = 40;
const WITHIN = 1000;
/** So often in a row the keyboard may be gone again at once. */
const MOST_AT_ONCE = 5;
/** Of a frame of another site, which runs beside the page and may get a letter before it is heard of. */
const MOST_BESIDE = 3;

/** A frame of another process has the keyboard a moment before the page is told that it was a frame: so often that is asked, each so many milliseconds. */
const ASKED_AGAIN = 60;
const REST = 16;

/** What the reader's own hand sends before the keyboard moves on the page. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click'] as const;

const isBeside = (element: Element | null): boolean => element instanceof HTMLIFrameElement && element.contentDocument === null;

/** Keeps the keyboard in a field that the reader writes in, until the reader takes it elsewhere; answers how to stop. */
export function guardKeyboard({ field, frame, left, taken }: Guarded): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const page = frame.ownerDocument;
  const root = frame.getRootNode() as ShadowRoot;
  const card = frame.closest('[role="dialog"], [role="toolbar"]');
  const dialog = frame.closest('dialog');
  /** The reader's own hand moves the keyboard away. */
  let going = false;
  let asked = false;
  let thefts = 0;
  let atOnce = 0;
  let again = 0;

  const holds = () => field.ownerDocument.hasFocus() && field.ownerDocument.activeElement === field;
  /** The reader has let go, or is in another part of the card; the card itself takes a keyboard that nobody has. */
  const isGone = () => going || !frame.isConnected || ![null, frame, card].includes(root.activeElement);

  const focus = () => {
    // A field that is its own document's focused one already would not be asked for again.
    field.blur();
    field.focus({ preventScroll: true });
  };
  /** Nothing of the page can take the keyboard from a modal dialog by asking for it; one of the page's own is over ours until it is opened anew. */
  const takeBack = () => {
    if (dialog?.open) dialog.close();
    dialog?.showModal();
    focus();
  };
  const isTooMuch = () => {
    if (thefts === 0) setTimeout(() => (thefts = 0), WITHIN);
    return ++thefts > (isBeside(page.activeElement) ? MOST_BESIDE : MOST) || atOnce > MOST_AT_ONCE;
  };
  const giveUp = () => {
    left();
    taken();
  };
  const look = () => {
    asked = false;
    if (signal.aborted || holds()) return;
    if (isGone()) return left();
    if (!page.hasFocus()) {
      if (again++ < ASKED_AGAIN) setTimeout(look, REST);
      else left();
      return;
    }
    if (isTooMuch()) return giveUp();
    asked = true;
    takeBack();
    asked = false;
    if (holds()) atOnce = 0;
    else {
      // In the midst of a change of the browser's own nothing can be asked for.
      atOnce++;
      setTimeout(look);
    }
  };

  const lost = () => {
    if (asked) return;
    asked = true;
    again = 0;
    queueMicrotask(look);
  };
  // The window's too: a field that a frame of another process was focused over says nothing itself.
  for (const one of [field, field.ownerDocument.defaultView]) one?.addEventListener('blur', lost, { signal });
  field.addEventListener('focus', () => (going = false), { signal });
  field.addEventListener('keydown', (event) => (going = event.isTrusted && ['Tab', 'Escape'].includes(event.key)), { signal });
  for (const type of PRESSES) addEventListener(type, (event) => (going ||= event.isTrusted), { capture: true, signal });
  // Beside a modal card nothing can be pressed but what lies behind it: the press puts the card away, as a press on the page does.
  dialog?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target === dialog) send(frame, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    },
    { signal },
  );
  return () => {
    stop.abort();
    if (dialog?.open) dialog.close();
  };
}
