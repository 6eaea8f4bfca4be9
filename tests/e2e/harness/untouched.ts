import type { Box, BrowserPage } from '../../../scripts/lib/browser/driver.ts';

/** All that tells whether a page is built and laid out as it was; Griot's one element left out. */
export interface Layout {
  /** The markup, attributes and all. */
  readonly markup: string;
  /** Nodes of any kind: a text cut in two would not stand in the markup. */
  readonly nodes: number;
  /** Name and rectangle (CSS pixels, from the page's top left) of each element in order. */
  readonly boxes: readonly string[];
  /** How many elements of Griot's there are. */
  readonly hosts: number;
}

export const layoutOf = (page: BrowserPage): Promise<Layout> =>
  page.run(() => {
    const hosts = [...document.querySelectorAll('[data-griot]')];
    let markup = document.documentElement.outerHTML;
    for (const host of hosts) markup = markup.replace(host.outerHTML, '');
    let nodes = 0;
    for (const walker = document.createTreeWalker(document); walker.nextNode(); ) if (!hosts.includes(walker.currentNode as Element)) nodes++;
    const boxes = [...document.querySelectorAll('*')]
      .filter((e) => !hosts.includes(e))
      .map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return `${e.localName} ${[x + scrollX, y + scrollY, width, height].map((n) => n.toFixed(2)).join(' ')}`;
      });
    boxes.push(`page ${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`);
    return { markup, nodes, boxes, hosts: hosts.length };
  });

/** Every line of words under a highlight of Griot's, in CSS pixels of the window: where its paint may be, and nowhere else. */
export const paintedBoxes = (page: BrowserPage): Promise<Box[]> =>
  page.run(() => {
    // In Firefox this code sees the page through a wrapper that cannot iterate; the page's own view can.
    const own = ((window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as unknown as { CSS: typeof CSS };
    const found: Box[] = [];
    own.CSS.highlights.forEach((highlight: Highlight, name: string) => {
      if (!name.startsWith('griot-')) return;
      highlight.forEach((range: AbstractRange) => {
        for (const { x, y, width, height } of (range as Range).getClientRects()) if (width > 0) found.push({ x, y, width, height });
      });
    });
    return found;
  });

/**
 * The lines under links whose words are painted in part, in CSS pixels of the window: the engine draws such a line in pieces and rounds
 * the ends of each, so that its far end may fall a pixel otherwise.
 */
export const linkLines = (page: BrowserPage): Promise<Box[]> =>
  page.run(() => {
    const own = ((window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as unknown as { CSS: typeof CSS };
    const links = new Set<Element>();
    own.CSS.highlights.forEach((highlight: Highlight, name: string) => {
      if (!name.startsWith('griot-')) return;
      highlight.forEach((range: AbstractRange) => {
        const link = (range.startContainer.parentElement as Element | null)?.closest('a');
        if (link) links.add(link);
      });
    });
    return [...links].flatMap((link) => [...link.getClientRects()].map(({ x, bottom, width }) => ({ x, y: bottom - 4, width, height: 4 })));
  });
