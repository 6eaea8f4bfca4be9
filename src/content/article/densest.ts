import { flatParent, tagOf, walkFlat } from '../../anchoring/dom.ts';
import { isHiddenByAttribute, NEVER_TEXT } from '../../anchoring/html-boxes.ts';

/** Paragraph text shorter than this says little about where the article is. */
const TELLING = 40;
/** Share of the page's running text that one box must hold to be the article's. */
const SHARE = 0.6;

/** Running text beyond this is not looked at: it would be cut from the article anyway. */
const TEXT_MAX = 2_000_000;

const RUNNING = new Set(['p', 'blockquote', 'pre', 'li', 'h2', 'h3', 'h4', 'figcaption', 'div', 'td']);

/**
 * For pages too big for Readability: the smallest box that holds most of the running text outside links. One walk,
 * linear in the page's size. Empty where no text runs.
 */
export function densestNodes(root: Element): Set<Text> {
  const weights = new Map<Node, number>();
  const nodes: Text[] = [];
  let links = 0;
  let total = 0;
  walkFlat(root, {
    enter(element, tag) {
      if (total > TEXT_MAX || NEVER_TEXT.has(tag) || tag === 'nav' || tag === 'footer' || tag === 'aside' || tag === 'dialog' || isHiddenByAttribute(element))
        return false;
      if (tag === 'a') links++;
      return true;
    },
    leave(_, tag) {
      if (tag === 'a') links--;
    },
    text(node) {
      if (links) {
        if (/\S/.test(node.data)) nodes.push(node);
        return;
      }
      const length = node.data.trim().length;
      if (!length) return;
      nodes.push(node);
      if (length < TELLING) return;
      total += length;
      // The text's own paragraph does not count for itself but for the box around.
      let box: Node | null = flatParent(node);
      while (box && box !== root && !RUNNING.has(tagOf(box))) box = flatParent(box);
      const around = (box && box !== root ? flatParent(box) : box) ?? root;
      weights.set(around, (weights.get(around) ?? 0) + length);
    },
  });
  // A box's weight is carried up until one holds its share.
  const sums = new Map<Node, number>();
  const depth = (node: Node): number => {
    let n = 0;
    for (let up: Node | null = node; up && up !== root; up = flatParent(up)) n++;
    return n;
  };
  for (const [box, weight] of weights) {
    for (let up: Node | null = box; up; up = up === root ? null : flatParent(up)) sums.set(up, (sums.get(up) ?? 0) + weight);
  }
  let best: Node = root;
  let bestDepth = 0;
  for (const [box, sum] of sums) {
    if (sum < total * SHARE) continue;
    const deep = depth(box);
    if (deep > bestDepth) [best, bestDepth] = [box, deep];
  }
  if (!total) return new Set();
  return new Set(
    nodes.filter((node) => {
      for (let up: Node | null = node; up; up = up === root ? null : flatParent(up)) if (up === best) return true;
      return false;
    }),
  );
}
