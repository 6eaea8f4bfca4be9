import { type FoundArticle, looksLikeNews } from '../article/index.ts';
import type { Reading } from '../reading.ts';
import { isTranslated } from '../translated.ts';

/** Boxes of found articles, looked for once each. */
const boxes = new WeakMap<FoundArticle, readonly Element[]>();

/** The elements that hold most of an article's paragraphs: late paragraphs come into them. */
function boxesOf(found: FoundArticle): readonly Element[] {
  let known = boxes.get(found);
  if (!known) {
    const times = new Map<Element, number>();
    for (const node of found.map.nodes) {
      const box = node.parentElement?.parentElement;
      if (box) times.set(box, (times.get(box) ?? 0) + 1);
    }
    known = [...times]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([box]) => box);
    boxes.set(found, known);
  }
  return known;
}

/** What the head says of the article: single-page sites write it after the words, or mend it later. */
const headSign = (page: Document): string =>
  [
    ...page.head.querySelectorAll(
      'meta[property^="og:"],meta[property^="article:"],meta[name="author"],meta[name="date"],link[rel~="canonical"],script[type="application/ld+json"]',
    ),
  ]
    .map((element) => element.getAttribute('content') ?? element.getAttribute('href') ?? element.firstChild?.nodeValue?.length)
    .join();

/** How many boxes that were hidden at the reading are shown now. */
const shownSince = ({ found }: Reading): number => found.map.hidden.filter((element) => element.isConnected && element.checkVisibility?.()).length;

/**
 * Cheap sign of whether an article search could find something else: the articles' own words, what stands beside them in the
 * same boxes, and headlines. Paragraphs elsewhere (comments, teasers) are no reason to search.
 */
export function signOf(page: Document, readings: readonly Reading[]): string {
  const own = readings.map(
    ({ found }) =>
      found.map.intact() &&
      found.root.isConnected &&
      boxesOf(found)
        .map((box) => box.childElementCount)
        .join(' '),
  );
  const headlines = `${page.getElementsByTagName('h1').length} ${page.getElementsByTagName('article').length}`;
  return [
    ...own,
    headlines,
    page.title,
    isTranslated(page),
    ...(readings.length ? [headSign(page), ...readings.map(shownSince)] : []),
    ...(readings.length ? [] : [looksLikeNews(page)]),
  ].join('|');
}
