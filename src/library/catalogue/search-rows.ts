import type { Haystack } from '../search/haystack.ts';
import type { Terms } from '../search/terms.ts';

/**
 * One byte a row: 1 where `live` is 1, the row holds every needle and none of the others. `also` marks rows that hold
 * a needle elsewhere (in a quote's article, say).
 */
export function searchRows(live: Uint8Array, haystack: Haystack | null, terms: Terms, also?: (needle: string, hits: Uint8Array) => void): Uint8Array {
  const marked = (needle: string, only?: Uint8Array) => {
    const hits = new Uint8Array(live.length);
    haystack?.mark(needle, hits, only);
    also?.(needle, hits);
    return hits;
  };
  let left = live;
  terms.needles.forEach((needle, i) => {
    const hits = marked(needle, i === 0 ? undefined : left);
    for (let row = 0; row < hits.length; row++) hits[row]! &= left[row]!;
    left = hits;
  });
  if (terms.none.length > 0) left = left.slice();
  for (const needle of terms.none) {
    const hits = marked(needle, left);
    for (let row = 0; row < hits.length; row++) if (hits[row]) left[row] = 0;
  }
  return left;
}
