/** Why the page may have to be read again. */
export type Change = 'content' | 'address' | 'shown' | 'look';

/** Quiet after the last change before the page is read again, in milliseconds: frameworks render in several steps. */
const QUIET = 400;
/** A page that never rests is read all the same. */
const LONGEST = 2500;
/** How often cheap signs are looked at that no event tells: the address, a registry that the page cleared. */
const PULSE = 1000;

export interface Watch {
  /** Elements whose size tells of late content, e.g. the articles found. */
  follow(elements: readonly Element[]): void;
  stop(): void;
}

interface WatchOptions {
  readonly changed: (change: Change) => void;
  /** Called now and then while the page is visible; must be cheap. */
  readonly pulse: () => void;
  readonly page?: Document;
  /** Nodes that are ours. */
  readonly ignore?: (node: Node) => boolean;
}

/**
 * Tells when a page changed. A mutation record is only the sign that something moved: the observer listens for the first one,
 * then sleeps until the page is quiet, so that a burst of any size costs one callback.
 */
export function watchPage({ changed, pulse, page = document, ignore = () => false }: WatchOptions): Watch {
  const view = page.defaultView ?? window;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let asleep = false;
  let stopped = false;
  let address = view.location.href;

  const tell = () => {
    quiet = undefined;
    first = 0;
    listen();
    changed('content');
  };
  const stir = () => {
    const now = performance.now();
    first ||= now;
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(QUIET, first + LONGEST - now)));
  };

  const mutations = new MutationObserver((records) => {
    // Only the last few are looked at: our own host coming and going is one record.
    if (records.length <= 2 && records.every((r) => [...r.addedNodes, ...r.removedNodes].every(ignore) && r.addedNodes.length + r.removedNodes.length > 0))
      return;
    mutations.disconnect();
    asleep = true;
    stir();
  });
  const listen = () => {
    if (stopped || !page.body) return;
    asleep = false;
    mutations.observe(page.documentElement, { childList: true, subtree: true, characterData: true });
  };

  // While the observer sleeps, a growing page says that it is still changing.
  let sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => asleep && stir()) : null;

  const checkAddress = () => {
    if (view.location.href === address) return;
    const before = new URL(address);
    address = view.location.href;
    const now = new URL(address);
    if (before.origin + before.pathname + before.search !== now.origin + now.pathname + now.search) changed('address');
  };
  const beat = setInterval(() => {
    if (page.visibilityState !== 'visible') return;
    checkAddress();
    pulse();
  }, PULSE);

  const onShow = (event: PageTransitionEvent) => event.persisted && changed('shown');
  const onVisible = () => page.visibilityState === 'visible' && pulse();
  const onLook = () => changed('look');
  const scheme = typeof view.matchMedia === 'function' ? view.matchMedia('(prefers-color-scheme: dark)') : null;
  view.addEventListener('pageshow', onShow);
  view.addEventListener('popstate', checkAddress);
  view.addEventListener('hashchange', checkAddress);
  page.addEventListener('visibilitychange', onVisible);
  scheme?.addEventListener('change', onLook);
  listen();

  return {
    follow(elements) {
      sizes?.disconnect();
      for (const element of elements) sizes?.observe(element);
    },
    stop() {
      stopped = true;
      clearTimeout(quiet);
      clearInterval(beat);
      mutations.disconnect();
      sizes?.disconnect();
      sizes = null;
      view.removeEventListener('pageshow', onShow);
      view.removeEventListener('popstate', checkAddress);
      view.removeEventListener('hashchange', checkAddress);
      page.removeEventListener('visibilitychange', onVisible);
      scheme?.removeEventListener('change', onLook);
    },
  };
}
