import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

/** Context starts here and doubles until the quote is unambiguous; longer context than this tells nothing more. */
const FIRST_CONTEXT = 32;
const MAX_CONTEXT = 256;

/** Position and quote selectors of a span of a text; the context grows until prefix + exact + suffix is unique, and ends on word boundaries. */
export function describeSpan(text: string, version: string, span: Span): Selectors {
  const exact = text.slice(span.start, span.end);
  let size = FIRST_CONTEXT;
  let quote = context(text, span, exact, size);
  while (size < MAX_CONTEXT && !unique(text, quote.prefix + exact + quote.suffix)) {
    size *= 2;
    quote = context(text, span, exact, size);
  }
  return { position: { type: 'TextPositionSelector', start: span.start, end: span.end }, quote, version };
}

function context(text: string, span: Span, exact: string, size: number): Selectors['quote'] {
  let from = Math.max(0, span.start - size);
  let to = Math.min(text.length, span.end + size);
  while (from > 0 && from > span.start - size - 24 && !/\s/.test(text[from - 1]!)) from--;
  while (to < text.length && to < span.end + size + 24 && !/\s/.test(text[to]!)) to++;
  return { type: 'TextQuoteSelector', exact, prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) };
}

const unique = (text: string, needle: string): boolean => text.indexOf(needle) === text.lastIndexOf(needle);
