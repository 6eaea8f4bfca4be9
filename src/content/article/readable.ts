import { Readability } from '@mozilla/readability';
import { reducedClone } from './reduced-clone.ts';

/** Private switches of the pinned Readability: with them its attempts are made here, each on a fresh copy, because its own retry re-parses HTML and so loses the way back to the live nodes. */
interface Switches {
  _flags: number;
}
const STRIP_UNLIKELY = 1;
const WEIGH_CLASSES = 2;
const CLEAN_CONDITIONALLY = 4;
const ATTEMPTS = [STRIP_UNLIKELY | WEIGH_CLASSES | CLEAN_CONDITIONALLY, WEIGH_CLASSES | CLEAN_CONDITIONALLY, CLEAN_CONDITIONALLY];

/** Readability's own measure of "this is an article". */
const ENOUGH = 500;

/** The live text nodes Readability takes for the article, in steps; empty where it finds none. Throws where the page breaks Readability. */
export function* readableNodes(document: Document, root: Element, title: string): Generator<void, Set<Text>> {
  let best = new Set<Text>();
  let bestLength = 0;
  for (const flags of ATTEMPTS) {
    const clone = reducedClone(document, root, title);
    yield;
    const kept = new Set<Text>();
    let length = 0;
    const take = (content: Node): string => {
      const stack: Node[] = [content];
      for (let node = stack.pop(); node; node = stack.pop()) {
        const live = clone.live.get(node);
        if (live) {
          kept.add(live);
          length += live.data.trim().length;
        }
        for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      }
      return 'kept';
    };
    const reader = new Readability(clone.document, { charThreshold: 1, disableJSONLD: true, keepClasses: true, serializer: take as (content: Node) => string });
    (reader as unknown as Switches)._flags = flags;
    reader.parse();
    if (length > bestLength) {
      best = kept;
      bestLength = length;
    }
    if (bestLength >= ENOUGH) break;
    yield;
  }
  return best;
}
