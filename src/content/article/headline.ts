import { flatParent, holds, labelOf, parentOf, precedes, queryIn, tagOf, textOf } from '../../anchoring/dom.ts';
import { isHiddenByAttribute } from '../../anchoring/html-boxes.ts';

const level = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Share of words two strings have in common, of the shorter one. */
export function likeness(a: string, b: string): number {
  const x = new Set(level(a).split(' ').filter(Boolean));
  const y = new Set(level(b).split(' ').filter(Boolean));
  if (!x.size || !y.size) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / Math.min(x.size, y.size);
}

/** A headline shares this much with what the page calls its title. */
export const TITLE_LIKE = 0.6;
const TITLE_MAX = 400;
const HEADINGS_MAX = 40;

function isShown(element: Element): boolean {
  for (let up: Element | null = element; up; up = flatParent(up)) {
    if (isHiddenByAttribute(up)) return false;
    if (tagOf(up) === 'nav' || tagOf(up) === 'footer') return false;
  }
  return true;
}

/**
 * The article's headline on the page: an <h1>, else another heading, that says what the page calls its title.
 * Null where none is shown.
 */
export function findHeadline(scope: ParentNode, title: string | undefined, firstText: Node | null): Element | null {
  let found: Element | null = null;
  let best = 0;
  for (const query of ['h1,[itemprop~="headline"],[role="heading"][aria-level="1"]', 'h2', 'h3']) {
    let seen = 0;
    for (const heading of scope.querySelectorAll(query)) {
      if (seen++ > HEADINGS_MAX) break;
      const text = textOf(heading).replace(/\s+/g, ' ').trim();
      if (!text || text.length > TITLE_MAX || !text.includes(' ')) continue;
      const before = !firstText || precedes(heading, firstText) || holds(heading, firstText);
      const like = title ? likeness(text, title) : 0;
      const main = query.startsWith('h1');
      // A headline says the title; where the page names none, it is the first heading of the first rank before the text.
      const score = (like >= TITLE_LIKE ? 2 * like : 0) + (main ? 0.5 : 0) + (before ? 0.5 : 0);
      const enough = like >= TITLE_LIKE || (main && before && (!title || like > 0.3));
      if (enough && score > best && isShown(heading)) [found, best] = [heading, score];
    }
    if (found) break;
  }
  return found;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|chapo|chapeau|chap[oô]|deck|dek|subtitle|sub-?title|sous-?titre|summary|lead|lede|intro|excerpt|teaser-?text|abstract|desc|description|kicker-?text|subhead\w*)(?=$|[\s_-])/i;
const STANDFIRST_MIN = 50;
const STANDFIRST_MAX = 1200;

/** The lead between headline and text, where Readability leaves it out: by its class, or because it says the page's description. */
export function findStandfirst(headline: Element | null, firstText: Node | null, description: string | undefined): Element | null {
  if (!headline || !firstText || !precedes(headline, firstText)) return null;
  // The boxes between: up from the headline until a box holds the text as well.
  let scope: Node = headline;
  for (let up = parentOf(scope); up && tagOf(up); up = parentOf(up)) {
    scope = up;
    if (holds(up, firstText)) break;
  }
  if (!tagOf(scope)) return null;
  let seen = 0;
  for (const element of queryIn(scope as Element, 'p,h2,h3,div,span,section,strong')) {
    if (holds(element, headline) || holds(headline, element) || !precedes(headline, element)) continue;
    if (holds(element, firstText) || !precedes(element, firstText)) {
      if (element === firstText || !precedes(element, firstText)) break;
      continue;
    }
    if (seen++ > 200) break;
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (text.length < STANDFIRST_MIN || text.length > STANDFIRST_MAX || !isShown(element)) continue;
    const linked = [...queryIn(element, 'a')].reduce((sum, a) => sum + textOf(a).length, 0);
    if (linked > text.length / 3) continue;
    if (STANDFIRST.test(labelOf(element)) || (description && likeness(text, description) > 0.8 && text.length < description.length * 2)) return element;
  }
  return null;
}
