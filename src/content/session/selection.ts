import type { Span } from '../../model/span.ts';
import { activeDocument } from '../frames.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from './scene.ts';
import { spanOf } from './targets.ts';

/** A stretch of an article. */
export interface Stretch {
  readonly reading: Reading;
  readonly span: Span;
}

/** What is selected, in an open shadow root too where the browser says so; null where nothing is. */
function rangeIn(selection: Selection, roots: readonly ShadowRoot[]): AbstractRange | null {
  const inside = roots.length ? selection.getComposedRanges?.({ shadowRoots: [...roots] })[0] : undefined;
  const range = inside ?? selection.getRangeAt(0);
  return range.collapsed ? null : range;
}

/** The selected words, as a stretch of an article; null where they are none. */
export function selectedIn({ page, readings }: Scene): Stretch | null {
  const where = activeDocument(page);
  const selection = where.getSelection();
  if (!selection?.rangeCount) return null;
  for (const reading of readings) {
    if (!reading.state.articleId || !reading.documents.includes(where)) continue;
    const range = rangeIn(selection, reading.roots);
    const span = range && reading.found.map.span(range);
    if (span && reading.rangesOf(span).length) return { reading, span };
  }
  return null;
}

/** The words of an element, as a stretch of an article; null where they are none. */
export function paragraphOf(element: Element, { readings }: Scene): Stretch | null {
  for (const reading of readings) {
    if (!reading.state.articleId || !reading.found.root.contains(element) || element === reading.found.root) continue;
    const span = reading.found.map.span({ startContainer: element, startOffset: 0, endContainer: element, endOffset: element.childNodes.length });
    if (span) return { reading, span };
  }
  return null;
}

/** The paragraph of what was reached by keyboard: a way for pages that let nothing be selected. */
export function paragraphReached({ current }: Scene): Stretch | null {
  const place = current && spanOf(current.reading, current.target);
  const block = place && current.reading.found.article.blocks.find(({ start, end }) => start <= place.start && place.start < end);
  return block ? { reading: current.reading, span: { start: block.start, end: block.end } } : null;
}

/** Whether the page lets no words of an element be selected. */
export function forbidsSelection(from: Element, { page, view }: Scene): boolean {
  let forbids: Element | null = from;
  while (forbids && !/^none$/.test(view.getComputedStyle(forbids).userSelect || view.getComputedStyle(forbids).webkitUserSelect))
    forbids = forbids.parentElement;
  return forbids !== null && page.getSelection()?.isCollapsed !== false;
}
