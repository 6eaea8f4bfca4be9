import { anchor } from '../anchoring/anchor.ts';
import type { Anchored, Orphan } from '../model/anchored.ts';
import type { StoredAnnotation } from '../model/stored.ts';

/** Places by annotation, its selectors and the text: looked for once a version of an article. */
const known = new Map<string, Anchored | Orphan>();
const MOST = 2000;

/** Where annotations of other versions stand in a text, by their ids. One without any place to look for costs itself alone: it is not among them. */
export function placesOf(annotations: readonly StoredAnnotation[], text: string, version: string): Record<string, Anchored | Orphan> {
  const places: Record<string, Anchored | Orphan> = {};
  for (const { id, selectors } of annotations) {
    try {
      const { position, quote } = selectors;
      if (selectors.version === version && text.slice(position.start, position.end) === quote.exact) continue;
      const key = JSON.stringify([id, version, selectors.version, position.start, position.end]);
      const found = known.get(key) ?? anchor(selectors, text, version);
      if (known.size >= MOST) known.clear();
      known.set(key, found);
      places[id] = found;
    } catch {
      // Told under "needs attention".
    }
  }
  return places;
}
