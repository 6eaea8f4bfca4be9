import type { Span } from '../model/span.ts';
import { documentOf, holds, precedes, rangeIn, viewOf } from './dom.ts';

/** A boundary in the DOM, as Range and StaticRange take it. */
export interface DomPosition {
  readonly node: Text;
  readonly offset: number;
}

/** What Range, StaticRange and the selection's ranges have in common. */
export type Boundaries = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Which stretch of text stands in which text node: written once in text order, then asked both ways. Offsets are UTF-16 code units. */
export class Runs {
  // A run: text [at, at + length) is node's data [from, from + length).
  readonly #at: number[] = [];
  readonly #length: number[] = [];
  readonly #from: number[] = [];
  readonly #node: number[] = [];
  /** 1 where the run before cannot share a range with this one. */
  readonly #apart: number[] = [];
  readonly nodes: Text[] = [];
  readonly #data: string[] = [];
  readonly #ofNode = new Map<Node, { first: number; last: number }>();

  #text = '';
  #views: readonly (readonly [Document, Window | null])[] = [];

  /** All words are in: `text` is what they make. */
  finish(text: string): void {
    this.#text = text;
    // A frame that shows another document leaves the old one's nodes in their tree, but without a window.
    this.#views = [...new Set(this.nodes.map(documentOf))].map((one) => [one, viewOf(one)] as const);
  }

  /** The words of a node from `from` on stand in the text at `at`; `apart`: nothing may join them to the words before. */
  add(node: Text, from: number, length: number, at: number, apart: boolean): void {
    const { nodes } = this;
    const index = nodes[nodes.length - 1] === node ? nodes.length - 1 : nodes.push(node) - 1;
    if (index === this.#data.length) this.#data.push(node.data);
    const last = this.#at.length - 1;
    if (last >= 0 && !apart && this.#node[last] === index && this.#from[last]! + this.#length[last]! === from && this.#at[last]! + this.#length[last]! === at) {
      this.#length[last]! += length;
      return;
    }
    this.#at.push(at);
    this.#length.push(length);
    this.#from.push(from);
    this.#node.push(index);
    this.#apart.push(apart ? 1 : 0);
    const known = this.#ofNode.get(node);
    if (known) known.last = last + 1;
    else this.#ofNode.set(node, { first: last + 1, last: last + 1 });
  }

  /** Index of the last run that begins at or before `offset`; -1 where there is none. */
  #runBefore(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #inRun(run: number, offset: number): DomPosition {
    return {
      node: this.nodes[this.#node[run]!]!,
      offset: this.#from[run]! + Math.max(0, Math.min(offset - this.#at[run]!, this.#length[run]!)),
    };
  }

  /** DOM position of an offset; between two nodes 'start' takes the later one, 'end' the earlier one. Null where there is no word. */
  position(offset: number, side: 'start' | 'end'): DomPosition | null {
    if (!this.#at.length) return null;
    let run = Math.max(0, this.#runBefore(offset));
    if (side === 'end') {
      if (this.#at[run] === offset && run > 0) run--;
    } else if (offset >= this.#at[run]! + this.#length[run]! && run + 1 < this.#at.length) run++;
    return this.#inRun(run, offset);
  }

  /** The live ranges that cover a span, in order; a new one where something else lies between. */
  ranges(span: Span): Range[] {
    const found: Range[] = [];
    if (!this.#at.length || span.end <= span.start) return found;
    let run = Math.max(0, this.#runBefore(span.start));
    if (this.#at[run]! + this.#length[run]! <= span.start) run++;
    let from = -1;
    const push = (to: number): void => {
      const start = this.#inRun(from, span.start);
      const end = this.#inRun(to, span.end);
      try {
        const range = rangeIn(documentOf(start.node));
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        if (!range.collapsed) found.push(range);
      } catch {
        // A node was cut since; `intact` says so.
      }
    };
    for (; run < this.#at.length && this.#at[run]! < span.end; run++) {
      if (from >= 0 && this.#apart[run]) {
        push(run - 1);
        from = run;
      }
      if (from < 0) from = run;
    }
    if (from >= 0) push(run - 1);
    return found;
  }

  /** Where a DOM boundary falls in the text: the first offset at or after it, or the last at or before it. */
  #offsetOf(container: Node, at: number, side: 'start' | 'end'): number | null {
    const known = this.#ofNode.get(container);
    if (known) {
      if (side === 'start') {
        for (let run = known.first; run <= known.last; run++) {
          const inside = at - this.#from[run]!;
          if (inside < this.#length[run]!) return this.#at[run]! + Math.max(0, inside);
        }
        const next = known.last + 1;
        return next < this.#at.length ? this.#at[next]! : this.#text.length;
      }
      for (let run = known.last; run >= known.first; run--) {
        const inside = at - this.#from[run]!;
        if (inside > 0) return this.#at[run]! + Math.min(inside, this.#length[run]!);
      }
      const before = known.first - 1;
      return before >= 0 ? this.#at[before]! + this.#length[before]! : 0;
    }
    // No mapped text: compare with the mapped nodes in document order.
    const child = container.nodeType === 1 || container.nodeType === 9 || container.nodeType === 11 ? (container.childNodes[at] ?? null) : null;
    const isAfter = (node: Text): boolean => {
      if (child) return child === node || holds(child, node) || precedes(child, node);
      return precedes(container, node) && !holds(container, node);
    };
    let best: number | null = null;
    for (let run = 0; run < this.#at.length; run++) {
      const node = this.nodes[this.#node[run]!]!;
      if (side === 'start') {
        if (isAfter(node)) best = best === null ? this.#at[run]! : Math.min(best, this.#at[run]!);
      } else if (!isAfter(node)) best = Math.max(best ?? 0, this.#at[run]! + this.#length[run]!);
    }
    return best;
  }

  /** The stretch of text a DOM range covers, without outer white space; null where it covers none. */
  span(range: Boundaries): Span | null {
    let start = this.#offsetOf(range.startContainer, range.startOffset, 'start');
    let end = this.#offsetOf(range.endContainer, range.endOffset, 'end');
    if (start === null || end === null) return null;
    while (start < end && /\s/.test(this.#text[start]!)) start++;
    while (end > start && /\s/.test(this.#text[end - 1]!)) end--;
    return start < end ? { start, end } : null;
  }

  /** False once a text node was changed or removed, or its frame went away. */
  intact(): boolean {
    try {
      return this.#views.every(([one, view]) => viewOf(one) === view) && this.nodes.every((node, index) => node.isConnected && node.data === this.#data[index]);
    } catch {
      // Firefox lets nobody touch what a frame showed before.
      return false;
    }
  }
}
