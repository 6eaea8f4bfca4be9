import type { BlockKind } from '../model/article.ts';
import { attributeOf, documentOf, hasAttributes, viewOf } from './dom.ts';

/** What lies in them is never text on the page. */
export const NEVER_TEXT = new Set(
  'script style noscript template head title meta link svg math canvas video audio object embed select option datalist textarea input button progress meter img picture map'.split(
    ' ',
  ),
);

const BLOCK_TAGS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset frame h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr iframe legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BLOCK_DISPLAY = /^(block|flex|grid|list-item|flow-root|table)/;

/** Kind of the block that a tag makes; undefined where the tag says nothing. */
export function kindOfTag(tag: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return undefined;
}

/** Not shown by its own attributes: what can be known without a layout. */
export function isHiddenByAttribute(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** The computed style in a browser; null in the document libraries of tests and command lines. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  const view = viewOf(documentOf(element));
  // CSS.highlights stands for "a real browser": elsewhere computed styles are slow, wrong or missing.
  return view && 'CSS' in view && 'Highlight' in view ? view.getComputedStyle(element) : null;
}

/** Its children stand in another tree than its neighbours: no range spans both. */
export const isOtherTree = (element: Element, tag: string): boolean => tag === 'iframe' || tag === 'frame' || tag === 'slot' || Boolean(element.shadowRoot);

/** Whether an element stands on lines of its own. */
export function isBlock(tag: string, style: CSSStyleDeclaration | null): boolean {
  if (BLOCK_TAGS.has(tag)) return true;
  // A floated first letter counts as a block in CSS and as part of its word for the reader.
  return style !== null && BLOCK_DISPLAY.test(style.display) && style.float === 'none' && !/absolute|fixed/.test(style.position);
}
