const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';

/** What the Tab key comes to in `root`, in document order. */
const stopsOf = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.tabIndex >= 0 && one.getClientRects().length > 0);

/**
 * Where what has the focus goes away (a deleted line, a button that has done its work), the focus moves to what comes next, else to what
 * came before: Tab goes on from there, and nobody is thrown back to the beginning. What fits `home` goes before both where it is shown: a list
 * whose commands go away once they are done. Answers a function that ends it.
 */
export function holdFocus(root: HTMLElement, home?: string): () => void {
  const page = root.ownerDocument;
  let held: HTMLElement | null = null;
  /** Neighbours of what has the focus, nearest first. */
  let next: readonly HTMLElement[] = [];
  const remember = (event: Event) => {
    held = event.target as HTMLElement;
    const stops = stopsOf(root);
    const at = stops.indexOf(held);
    next = at < 0 ? [] : [...stops.slice(at + 1), ...stops.slice(0, at).toReversed()];
  };
  const observer = new MutationObserver(() => {
    if (!held || held.isConnected || (page.activeElement !== page.body && page.activeElement !== null)) return;
    held = null;
    const first = home === undefined ? null : root.querySelector<HTMLElement>(home);
    [...(first ? [first] : []), ...next].find((one) => one.isConnected && one.getClientRects().length > 0 && !one.matches(':disabled'))?.focus();
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
