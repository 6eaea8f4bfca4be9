import { documentOf, viewOf } from '../anchoring/dom.ts';

/** The frame element around a document; null at the top, or where it went away or is another site's. */
function frameAround(page: Document): HTMLElement | null {
  try {
    return (viewOf(page)?.frameElement as HTMLElement | null) ?? null;
  } catch {
    return null;
  }
}

/** The document with the keyboard: the page's own, or that of a frame of the same origin. */
export function activeDocument(page: Document): Document {
  try {
    const inner = (page.activeElement as HTMLIFrameElement | null)?.contentDocument;
    return inner ? activeDocument(inner) : page;
  } catch {
    return page;
  }
}

/** Where a range stands in the top window, a box a line: a range in a frame counts from that frame's corner. */
export function linesOf(range: Range): DOMRect[] {
  let x = 0;
  let y = 0;
  for (let frame = frameAround(documentOf(range.startContainer)); frame; frame = frameAround(documentOf(frame))) {
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    x += box.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    y += box.top + frame.clientTop + Number.parseFloat(style.paddingTop);
  }
  return Array.from(range.getClientRects(), (r) => new DOMRect(r.x + x, r.y + y, r.width, r.height));
}
