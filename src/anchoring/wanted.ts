import { edits } from '../model/edits.ts';
import type { Selectors } from '../model/selector.ts';
import { fold } from './fold.ts';
import { places } from './places.ts';
import { CONTEXT_LIKE, CONTEXT_LIKE_MAX, CONTEXT_MAX, CONTEXT_MIN, IMPORTED_LEAST } from './thresholds.ts';

/** One side's context, folded. */
interface Side {
  /** Next to the words; alone it makes them unambiguous unless `saturated`. */
  readonly core: string;
  /** The core and more. */
  readonly wide: string;
  /** The text's edge belongs to the core. */
  readonly edge: boolean;
  /** Cut by CONTEXT_MAX: alone it proves nothing. */
  readonly saturated: boolean;
}

/** What is looked for, folded. */
export interface Wanted {
  readonly words: string;
  readonly before: Side;
  readonly after: Side;
  /** Empty: the words stood once. Null: they stood often. Undefined: not known. */
  readonly others: NonNullable<Selectors['context']>['others'] | undefined;
  /** Something like it stood elsewhere, or nobody knows, or the words were put into the text once more since: then likeness proves nothing. */
  readonly alike: boolean;
  /** Long enough to be known by themselves, and in the text once. */
  readonly alone: boolean;
}

/** A candidate's place in the folded text. Tier 3: both contexts stand; 2: one that is unambiguous alone; 1: both, a little edited; 0: neither. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly tier: 0 | 1 | 2 | 3;
}

export const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

function sideOf(context: string, needed: number | undefined, atEdge: boolean, nearest: (context: string, length: number) => string): Side {
  const core = nearest(context, needed ?? context.length);
  // Without a word on what was needed, a short context was one at the text's edge.
  const edge = needed === undefined ? atEdge || context.length < CONTEXT_MIN : needed > context.length;
  return { core: fold(core).text, wide: fold(context).text, edge, saturated: core.length >= CONTEXT_MAX };
}

/** Whether words stand more often than so many times. */
function standsMore(text: string, words: string, times: number): boolean {
  let n = 0;
  for (const _ of places(text, words)) if (++n > times) return true;
  return false;
}
const standsOnce = (text: string, words: string): boolean => standsMore(text, words, 0) && !standsMore(text, words, 1);

/** What selectors want of a text (folded). */
export function wantedOf({ quote, position, context }: Selectors, text: string): Wanted {
  const words = fold(quote.exact).text;
  return {
    words,
    before: sideOf(quote.prefix, context?.before, quote.prefix.length === position.start, (s, n) => s.slice(Math.max(0, s.length - n))),
    after: sideOf(quote.suffix, context?.after, false, (s, n) => s.slice(0, n)),
    others: context?.others,
    alike: !context || context.alike === true || (context.others !== null && standsMore(text, words, context.others.length + 1)),
    alone: words.length >= IMPORTED_LEAST && standsOnce(text, words),
  };
}

export const standsBefore = (text: string, side: Side, at: number): boolean =>
  at >= side.core.length && text.startsWith(side.core, at - side.core.length) && (!side.edge || at === side.core.length);
export const standsAfter = (text: string, side: Side, at: number): boolean =>
  text.startsWith(side.core, at) && (!side.edge || at + side.core.length === text.length);

const reversed = (s: string): string => [...s].reverse().join('');
const likeness = (context: string, around: string): number => (context.length ? 1 - edits(context, around, true) / context.length : 0);

/** How much a context was edited that no longer stands to the letter; 0 where only the letter counts. */
function alikeBefore(text: string, { core, edge }: Side, at: number): number {
  if (edge || core.length > CONTEXT_LIKE_MAX || core.length < CONTEXT_MIN / 2) return 0;
  return likeness(reversed(core), reversed(text.slice(Math.max(0, at - core.length - 8), at)));
}
function alikeAfter(text: string, { core, edge }: Side, at: number): number {
  if (edge || core.length > CONTEXT_LIKE_MAX || core.length < CONTEXT_MIN / 2) return 0;
  return likeness(core, text.slice(at, at + core.length + 8));
}

/** One side reads as it did at another place of the same words: the candidate is that place. */
const isOther = (text: string, { others }: Wanted, start: number, end: number, side: 'before' | 'after'): boolean =>
  others?.some((other) =>
    side === 'before' ? text.startsWith(other.before, start - other.before.length) && start >= other.before.length : text.startsWith(other.after, end),
  ) ?? false;

export function tierOf(text: string, wanted: Wanted, start: number, end: number): Candidate['tier'] {
  const { words, before, after, others, alone, alike: repeats } = wanted;
  const front = standsBefore(text, before, start);
  const back = standsAfter(text, after, end);
  if (front && back) return 3;
  if (others === undefined) {
    // Others end their context with the paragraph, or give none: what they give must stand.
    const stands = text.startsWith(before.core, start - before.core.length) && text.startsWith(after.core, end);
    if (alone && stands && start >= before.core.length) return 2;
    return (front && before.core.length >= CONTEXT_MIN) || (back && after.core.length >= CONTEXT_MIN) ? (alone ? 2 : 0) : 0;
  }
  if (others === null) return 0;
  // The side that does not stand must not be that of another place: a deletion can join one's words to the other's context.
  // The text's edge says little by itself: another article may begin with the same name.
  const enough = (side: Side): boolean => !side.saturated && (!side.edge || side.core.length + words.length >= CONTEXT_MIN);
  // Lines of a list are told apart by little, which a correction may give to another line: there more must stand.
  const wideBefore = !repeats || (start >= before.wide.length && text.startsWith(before.wide, start - before.wide.length));
  const wideAfter = !repeats || text.startsWith(after.wide, end);
  if (front && wideBefore && enough(before) && !isOther(text, wanted, start, end, 'after')) return 2;
  if (back && wideAfter && enough(after) && !isOther(text, wanted, start, end, 'before')) return 2;
  if (repeats) return 0;
  const alike = alikeBefore(text, before, start) >= CONTEXT_LIKE && alikeAfter(text, after, end) >= CONTEXT_LIKE;
  return alike && !isOther(text, wanted, start, end, 'before') && !isOther(text, wanted, start, end, 'after') ? 1 : 0;
}

/** A name inside another word is another word: "Mali" is not in "Malien". */
export function keepsWordEdges(text: string, { words, before, after }: Wanted, start: number, end: number): boolean {
  const wasOpenBefore = isWord(words[0]) && !isWord(before.core[before.core.length - 1]);
  const wasOpenAfter = isWord(words[words.length - 1]) && !isWord(after.core[0]);
  return !(wasOpenBefore && isWord(text[start - 1])) && !(wasOpenAfter && isWord(text[end]));
}

/**
 * Edited words are believed only between two contexts that stand, of which one may be a little edited itself, but not be that of
 * the same words elsewhere: the lines of a list are all alike.
 */
export function isBetweenContexts(text: string, wanted: Wanted, { start, end }: Candidate): boolean {
  const { before, after } = wanted;
  const front = standsBefore(text, before, start);
  const back = standsAfter(text, after, end);
  if (front && back) return true;
  if (wanted.alike) return false;
  if (front && alikeAfter(text, after, end) >= CONTEXT_LIKE) return !isOther(text, wanted, start, end, 'after');
  return back && alikeBefore(text, before, start) >= CONTEXT_LIKE && !isOther(text, wanted, start, end, 'before');
}
