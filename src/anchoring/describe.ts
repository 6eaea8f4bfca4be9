import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, foldArticle } from './fold.ts';
import { gathered } from './gathered.ts';
import { places, without } from './places.ts';
import { ALIKE_NEAR, ALIKE_SHARE, APPROXIMATE_MIN, CONTEXT_MAX, CONTEXT_MIN, CONTEXT_WIDER, OTHERS_MAX, OTHERS_MORE } from './thresholds.ts';

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

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

type Others = NonNullable<Selectors['context']>['others'];

/** Folded characters each side must hold to be unambiguous alone, and what stands around the same words elsewhere. */
function contextNeeded(folded: Folded, start: number, end: number): { before: number; after: number; others: Others } {
  const { text } = folded;
  const words = text.slice(start, end);
  let before = CONTEXT_MIN;
  let after = CONTEXT_MIN;
  const others: { before: string; after: string }[] = [];
  if (!words) return { before, after, others: null };
  for (const at of places(text, words)) {
    if (at === start) continue;
    // The 500th "Mali" adds nothing.
    if (others.length >= OTHERS_MAX * 10) break;
    const front = sharedBefore(text, start, at);
    const back = sharedAfter(text, end, at + words.length);
    before = Math.max(before, front + 1);
    after = Math.max(after, back + 1);
    others.push({
      before: text.slice(Math.max(0, at - front - OTHERS_MORE), at),
      after: text.slice(at + words.length, at + words.length + back + OTHERS_MORE),
    });
  }
  return { before: Math.min(before, CONTEXT_MAX), after: Math.min(after, CONTEXT_MAX), others: others.length > OTHERS_MAX ? null : others };
}

/**
 * The text nearly repeats itself nearby: something like the words, or like them with what is around them, stands there too. Copies
 * to the letter do not count: `others` tells those apart.
 */
function repeats(text: string, start: number, end: number): boolean {
  const stands = (from: number, to: number): boolean => {
    const wanted = text.slice(from, to);
    const sides = [text.slice(Math.max(0, start - ALIKE_NEAR), Math.min(from, start)), text.slice(Math.max(to, end), end + ALIKE_NEAR)];
    return sides.some((side) => (gathered(without(side, wanted), wanted)?.share ?? 0) >= ALIKE_SHARE);
  };
  return (end - start >= APPROXIMATE_MIN && stands(start, end)) || stands(Math.max(0, start - CONTEXT_MIN), end + CONTEXT_MIN);
}

/**
 * How a place in an article is remembered: position, words, and on each side as much context as makes the words
 * unambiguous by that side alone and some more, cut at word boundaries. `version` is the fingerprint of `text`; `name` says that the
 * words are one.
 */
export function describe(span: Span, text: string, version: string, { name = false }: { name?: boolean } = {}): Selectors {
  const folded = foldArticle(text);
  const start = folded.fromOriginal(span.start);
  const end = folded.fromOriginal(span.end);
  const need = contextNeeded(folded, start, end);
  const backTo = (length: number): number => (length > start ? 0 : Math.min(folded.startOf(start - length), span.start));
  const onTo = (length: number): number => (end + length > folded.text.length ? text.length : Math.max(folded.endOf(end + length - 1), span.end));
  let from = backTo(need.before + CONTEXT_WIDER);
  let to = onTo(need.after + CONTEXT_WIDER);
  while (from > 0 && isWord(text[from]) && isWord(text[from - 1])) from--;
  while (to < text.length && isWord(text[to - 1]) && isWord(text[to])) to++;
  return {
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    quote: { type: 'TextQuoteSelector', exact: text.slice(span.start, span.end), prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) },
    version,
    ...(name ? { name } : {}),
    context: {
      before: need.before > start ? span.start + 1 : span.start - backTo(need.before),
      after: end + need.after > folded.text.length ? text.length - span.end + 1 : onTo(need.after) - span.end,
      others: need.others,
      ...(repeats(folded.text, start, end) ? { alike: true as const } : {}),
    },
  };
}
