/** Why the page may have to be read again. `beat`: nothing is known to have changed, look at cheap signs. */
export type Change = 'beat' | 'address' | 'shown' | 'look';

/** How often cheap signs are looked at, in milliseconds. */
const PULSE = 500;
/** After the page's height changed, the next look does not wait for the pulse. */
const SOON = 150;

export interface Watch {
  stop(): void;
}

interface WatchOptions {
  readonly changed: (change: Change) => void;
  readonly page?: Document;
}

/**
 * Tells when a page may have changed. No MutationObserver: over a whole page the browser writes a record for each node of every
 * burst (10 ms of the page's time for 20,000 nodes); a look at a few signs twice a second costs a hundredth of that, whatever the page does.
 */
export function watchPage({ changed, page = document }: WatchOptions): Watch {
  const view = page.defaultView ?? window;
  const stop = new AbortController();
  let address = view.location.href;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    soon = undefined;
    if (page.visibilityState !== 'visible') return;
    if (!moved()) changed('beat');
  };
  /** A new address in the same document; the fragment alone is a place in the same page. */
  const moved = (): boolean => {
    if (view.location.href === address) return false;
    const [before, now] = [new URL(address), new URL(view.location.href)];
    address = view.location.href;
    if (before.origin + before.pathname + before.search === now.origin + now.pathname + now.search) return false;
    changed('address');
    return true;
  };
  const on = (target: EventTarget, type: string, react: (event: Event) => void) => target.addEventListener(type, react, { signal: stop.signal });

  const beat = setInterval(look, PULSE);
  const grown =
    typeof ResizeObserver === 'function'
      ? new ResizeObserver(() => {
          soon ??= setTimeout(look, SOON);
        })
      : null;
  if (page.body) grown?.observe(page.body);
  on(view, 'pageshow', (event) => (event as PageTransitionEvent).persisted && changed('shown'));
  on(view, 'popstate', moved);
  on(page, 'visibilitychange', look);
  if (typeof view.matchMedia === 'function') on(view.matchMedia('(prefers-color-scheme: dark)'), 'change', () => changed('look'));

  return {
    stop() {
      stop.abort();
      clearInterval(beat);
      clearTimeout(soon);
      grown?.disconnect();
    },
  };
}
