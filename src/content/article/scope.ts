import { flatParent, holds, parentOf, tagOf, textOf } from '../../anchoring/dom.ts';

/** Paragraphs shorter than this say little about where the article is. */
const TELLING = 80;
/** Paragraphs looked at; a page with more has shown its pattern. */
const PARAGRAPHS_MAX = 1500;
/** Share of the page's telling paragraphs that a box must hold to be searched alone. */
const SHARE = 0.85;
const TEXT_LEAST = 1000;

const BOXES = 'main,article,[role="main"],[itemprop~="articleBody"]';

/**
 * Where the article must be: the smallest <main>, <article> or articleBody that holds nearly all running text, else the body.
 * Native queries only: searching less is what makes finding the article fast.
 */
export function likelyScope(body: Element): Element {
  const sums = new Map<Element, number>();
  let total = 0;
  let seen = 0;
  const boxes = new Set<Node>(body.querySelectorAll(BOXES));
  if (!boxes.size) return body;
  for (const paragraph of body.querySelectorAll('p')) {
    if (seen++ > PARAGRAPHS_MAX) break;
    const length = textOf(paragraph).trim().length;
    if (length < TELLING) continue;
    total += length;
    for (let up = parentOf(paragraph); up; up = parentOf(up)) if (boxes.has(up)) sums.set(up as Element, (sums.get(up as Element) ?? 0) + length);
  }
  let best = body;
  for (const [box, sum] of sums) if (sum >= TEXT_LEAST && sum >= total * SHARE && (best === body || holds(best, box))) best = box;
  // The text's own box needs its siblings: Readability looks at them, and the lead may be one.
  const around = best === body ? null : flatParent(best);
  return around && tagOf(best) !== 'article' && tagOf(best) !== 'main' ? around : best;
}
