import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, foldArticle } from './fold.ts';
import { CONTEXT_MAX, CONTEXT_MIN } from './thresholds.ts';

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

/** Occurrences looked at for growing the context: the 500th "Mali" adds nothing. */
const OCCURRENCES_MAX = 500;

function sharedBefore(text: string, a: number, b: number): number {
  let n = 0;
  while (n < CONTEXT_MAX && n < a && n < b && text.charCodeAt(a - 1 - n) === text.charCodeAt(b - 1 - n)) n++;
  return n;
}

function sharedAfter(text: string, a: number, b: number): number {
  let n = 0;
  while (n < CONTEXT_MAX && a + n < text.length && b + n < text.length && text.charCodeAt(a + n) === text.charCodeAt(b + n)) n++;
  return n;
}

/** Folded characters each side must hold to be unambiguous alone, and whether the words stand once. */
function contextNeeded(folded: Folded, start: number, end: number): { before: number; after: number; unique: boolean } {
  const { text } = folded;
  const words = text.slice(start, end);
  let before = CONTEXT_MIN;
  let after = CONTEXT_MIN;
  let seen = 0;
  if (!words) return { before, after, unique: false };
  for (let at = text.indexOf(words); at >= 0 && seen < OCCURRENCES_MAX; at = text.indexOf(words, at + 1)) {
    if (at === start) continue;
    seen++;
    before = Math.max(before, sharedBefore(text, start, at) + 1);
    after = Math.max(after, sharedAfter(text, end, at + words.length) + 1);
  }
  return { before: Math.min(before, CONTEXT_MAX), after: Math.min(after, CONTEXT_MAX), unique: seen === 0 };
}

/**
 * How a place in an article is remembered: position, words, and on each side as much context as makes the words
 * unambiguous by that side alone, cut at word boundaries. `version` is the fingerprint of `text`.
 */
export function describe(span: Span, text: string, version: string): Selectors {
  const folded = foldArticle(text);
  const start = folded.fromOriginal(span.start);
  const end = folded.fromOriginal(span.end);
  const need = contextNeeded(folded, start, end);
  let from = start - need.before <= 0 ? 0 : folded.startOf(start - need.before);
  let to = end + need.after >= folded.text.length ? text.length : folded.endOf(end + need.after - 1);
  from = Math.min(from, span.start);
  to = Math.max(to, span.end);
  while (from > 0 && isWord(text[from]) && isWord(text[from - 1])) from--;
  while (to < text.length && isWord(text[to - 1]) && isWord(text[to])) to++;
  return {
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    quote: { type: 'TextQuoteSelector', exact: text.slice(span.start, span.end), prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) },
    version,
    unique: need.unique,
  };
}
