import { documentOf } from '../anchoring/dom.ts';
import type { Finding } from './findings.ts';
import { findingsAt } from './findings.ts';
import type { Reading } from './reading.ts';

export interface Hit {
  readonly reading: Reading;
  /** Topmost first, at least one. */
  readonly findings: readonly Finding[];
}

interface CaretPosition {
  readonly offsetNode: Node;
  readonly offset: number;
}
type CaretDocument = Document & {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots?: readonly ShadowRoot[] }): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/** The place between two letters that is nearest to a point. */
function caretAt(page: Document, x: number, y: number, shadowRoots: readonly ShadowRoot[]): { node: Node; offset: number } | null {
  const carets = page as CaretDocument;
  const position = carets.caretPositionFromPoint?.(x, y, shadowRoots.length ? { shadowRoots } : undefined);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A pointer between two lines of one mark is still on it: half of a usual line gap, in CSS pixels. */
const SLACK = 2;

const isOn = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) =>
    Array.from(range.getClientRects()).some((r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK),
  );

/**
 * What is painted at a point of a document's own viewport. The caret gives the offset in the text, our own index what stands there:
 * the same in both browsers, without the registry that pages share and Firefox wraps.
 */
export function hitTest(readings: readonly Reading[], x: number, y: number, page: Document = document): Hit | null {
  if (!readings.length) return null;
  const caret = caretAt(
    page,
    x,
    y,
    readings.flatMap(({ roots }) => roots).filter((root) => documentOf(root) === page),
  );
  if (caret?.node.nodeType !== 3) return null;
  const { node, offset } = caret;
  const length = (node as Text).data.length;
  for (const reading of readings) {
    // The letter at the pointer is after the caret or before it.
    for (const from of [offset, offset - 1]) {
      if (from < 0 || from >= length) continue;
      const at = reading.found.map.span({ startContainer: node, startOffset: from, endContainer: node, endOffset: from + 1 });
      if (!at) continue;
      const findings = findingsAt(reading.findings, at.start).filter(({ span }) => isOn(reading.rangesOf(span), x, y));
      if (findings.length) return { reading, findings };
    }
  }
  return null;
}
