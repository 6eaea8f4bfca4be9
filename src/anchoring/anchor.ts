import search from 'approx-string-match';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold, foldArticle } from './fold.ts';
import { gathered } from './gathered.ts';
import {
  APPROXIMATE_LEAST,
  APPROXIMATE_MIN,
  CLOSEST_LEAST,
  CONTEXT_LIKE,
  CONTEXT_LIKE_MAX,
  CONTEXT_MAX,
  CONTEXT_MIN,
  IMPORTED_LEAST,
  PLACES_MAX,
  SENTENCE_SELF_EVIDENT,
  WIDER_LEAST,
} from './thresholds.ts';

/** Names ("JNIM") are never matched approximately, nor by themselves without context. */
export type AnchorKind = 'words' | 'name';

const PARTICLE = /^(?:de|du|des|d['’]\p{L}+|l['’]\p{L}+|la|le|les|et|of|the|and|al|el|ag|ould|bin|ben|von|van|walet|\d+)$/u;
const NAME_WORDS_MAX = 8;

/** All capitals and particles: "Sadou Koné", "Cour de justice de la Cédéao". Arabic has no capitals and is told by the caller. */
function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/[\s-]+/u);
  return (
    parts.length <= NAME_WORDS_MAX && /^\p{Lu}/u.test(parts[0]!) && parts.every((part) => /^\p{Lu}[\p{L}\p{M}\p{N}'’.]*$/u.test(part) || PARTICLE.test(part))
  );
}

/** The place was found. `before` and `after` are given where the outlet changed the words. */
export interface Anchored {
  readonly anchored: true;
  readonly span: Span;
  readonly how: 'position' | 'exact' | 'approximate';
  readonly before?: string;
  readonly after?: string;
}

/**
 * The place was not found, or not surely. 'gone': nothing like it stands there; 'changed': too much was rewritten;
 * 'ambiguous': the words stand in several places and nothing tells them apart; 'context': the words stand, but
 * nothing around them is what it was.
 */
export interface Orphan {
  readonly anchored: false;
  readonly reason: 'gone' | 'changed' | 'ambiguous' | 'context';
  /** The words as they were saved. */
  readonly words: string;
  /** For the reader to accept or not. `score` is the likeness, 0..1. */
  readonly closest?: { readonly span: Span; readonly score: number };
}

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
interface Wanted {
  readonly words: string;
  readonly before: Side;
  readonly after: Side;
  /** Empty: the words stood once. Null: they stood often. Undefined: not known. */
  readonly others: NonNullable<Selectors['context']>['others'] | undefined;
  /** Something like it stood elsewhere, or nobody knows: then likeness proves nothing. */
  readonly alike: boolean;
}

/** A candidate's place in the folded text. Tier 3: both contexts stand; 2: one that is unambiguous alone; 1: both, a little edited; 0: neither. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly tier: 0 | 1 | 2 | 3;
}
type Scored = Candidate & { readonly score: number };

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

function sideOf(context: string, needed: number | undefined, atEdge: boolean, nearest: (context: string, length: number) => string): Side {
  const core = nearest(context, needed ?? context.length);
  // Without a word on what was needed, a short context was one at the text's edge.
  const edge = needed === undefined ? atEdge || context.length < CONTEXT_MIN : needed > context.length;
  return { core: fold(core).text, wide: fold(context).text, edge, saturated: core.length >= CONTEXT_MAX };
}

function wantedOf({ quote, position, context }: Selectors): Wanted {
  return {
    words: fold(quote.exact).text,
    before: sideOf(quote.prefix, context?.before, quote.prefix.length === position.start, (s, n) => s.slice(Math.max(0, s.length - n))),
    after: sideOf(quote.suffix, context?.after, false, (s, n) => s.slice(0, n)),
    others: context?.others,
    alike: !context || context.alike === true,
  };
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  if (words) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const standsBefore = (text: string, side: Side, at: number): boolean =>
  at >= side.core.length && text.startsWith(side.core, at - side.core.length) && (!side.edge || at === side.core.length);
const standsAfter = (text: string, side: Side, at: number): boolean => text.startsWith(side.core, at) && (!side.edge || at + side.core.length === text.length);

/** Edits between two strings; a small table, for contexts and passages. `freeEnd`: the rest of `b` costs nothing. */
function edits(a: string, b: string, freeEnd: boolean): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return freeEnd ? Math.min(...row) : row[b.length]!;
}

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

function tierOf(text: string, wanted: Wanted, start: number, end: number): Candidate['tier'] {
  const { words, before, after, others, alike: repeats } = wanted;
  const front = standsBefore(text, before, start);
  const back = standsAfter(text, after, end);
  if (front && back) return 3;
  if (others === undefined) {
    const alone = words.length >= IMPORTED_LEAST && text.indexOf(words) === text.lastIndexOf(words);
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
function keepsWordEdges(text: string, { words, before, after }: Wanted, start: number, end: number): boolean {
  const wasOpenBefore = isWord(words[0]) && !isWord(before.core[before.core.length - 1]);
  const wasOpenAfter = isWord(words[words.length - 1]) && !isWord(after.core[0]);
  return !(wasOpenBefore && isWord(text[start - 1])) && !(wasOpenAfter && isWord(text[end]));
}

/** Characters of the wider context that stand around a candidate. */
function widerStanding(text: string, { before, after }: Wanted, { start, end }: Candidate): number {
  let n = 0;
  const { wide } = before;
  while (n < wide.length && start - 1 - n >= 0 && wide.charCodeAt(wide.length - 1 - n) === text.charCodeAt(start - 1 - n)) n++;
  let m = 0;
  while (m < after.wide.length && after.wide.charCodeAt(m) === text.charCodeAt(end + m)) m++;
  return n + m;
}

/** The one best candidate: by tier, then by the wider context, then by where it stood. Null where nothing tells two apart. */
function best<C extends Candidate>(text: string, wanted: Wanted, candidates: readonly C[], position: number): C | null {
  const top = Math.max(...candidates.map((c) => c.tier));
  const equal = candidates.filter((c) => c.tier === top);
  if (equal.length === 1) return equal[0]!;
  const ranked = equal.map((c) => ({ c, wider: widerStanding(text, wanted, c) })).sort((a, b) => b.wider - a.wider);
  if (ranked[0]!.wider - ranked[1]!.wider >= WIDER_LEAST) return ranked[0]!.c;
  return equal.find((c) => c.start === position) ?? null;
}

/** The nearer edge of a word that an approximate match cut through. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text[end - 1]) && isWord(text[end])) end++;
  return end;
}
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWord(text[start]) && isWord(text[start - 1])) start--;
  return start;
}

/** Passages of about the words' length next to a context that stands, with their likeness. */
function editedPassages(text: string, wanted: Wanted, saved: number): Scored[] {
  const { words, before, after } = wanted;
  const slack = Math.ceil(words.length * (1 - APPROXIMATE_LEAST));
  const found: Scored[] = [];
  const add = (start: number, end: number): void => {
    if (end <= start || end - start > 2 * words.length + CONTEXT_MIN || found.some((c) => c.start === start && c.end === end)) return;
    const passage = text.slice(start, end);
    found.push({ start, end, tier: tierOf(text, wanted, start, end), score: 1 - edits(words, passage, false) / Math.max(words.length, passage.length) });
  };
  const starts = places(text, before.core)
    .map((at) => at + before.core.length)
    .filter((at) => standsBefore(text, before, at));
  const ends = places(text, after.core).filter((at) => standsAfter(text, after, at));
  for (const list of [starts, ends]) if (list.length > PLACES_MAX) list.sort((a, b) => Math.abs(a - saved) - Math.abs(b - saved)).splice(PLACES_MAX);
  for (const start of starts) {
    for (const end of ends) add(start, end);
    for (const match of search(text.slice(start, start + words.length + slack), words, slack)) {
      if (match.start <= slack) add(start, wordEnd(text, start + match.end));
    }
  }
  for (const end of ends) {
    const from = Math.max(0, end - words.length - slack);
    const window = text.slice(from, end);
    for (const match of search(window, words, slack)) if (window.length - match.end <= slack) add(wordStart(text, from + match.start), end);
  }
  return found;
}

/**
 * Edited words are believed only between two contexts that stand, of which one may be a little edited itself, but not be that of
 * the same words elsewhere: the lines of a list are all alike.
 */
function isBetweenContexts(text: string, wanted: Wanted, { start, end }: Candidate): boolean {
  const { before, after } = wanted;
  const front = standsBefore(text, before, start);
  const back = standsAfter(text, after, end);
  if (front && back) return true;
  if (wanted.alike) return false;
  if (front && alikeAfter(text, after, end) >= CONTEXT_LIKE) return !isOther(text, wanted, start, end, 'after');
  return back && alikeBefore(text, before, start) >= CONTEXT_LIKE && !isOther(text, wanted, start, end, 'before');
}

/** The most alike passage anywhere, for the reader to judge: where most of the words stand together, then by edits. Linear in the text. */
function closest(text: string, words: string): Scored | null {
  if (words.length < APPROXIMATE_MIN) return null;
  const best = gathered(text, words);
  if (!best) return null;
  const from = Math.max(0, best.at - words.length);
  const found = search(text.slice(from, best.at + 2 * words.length), words, Math.floor(words.length * (1 - CLOSEST_LEAST)))[0];
  if (!found) return null;
  return { start: wordStart(text, from + found.start), end: wordEnd(text, from + found.end), tier: 0, score: 1 - found.errors / words.length };
}

const spanOf = (folded: Folded, candidate: { start: number; end: number }): Span => ({
  start: folded.startOf(candidate.start),
  end: folded.endOf(candidate.end - 1),
});

/** The words are a sentence of their own, or several: nothing that merely mentions the same thing has them. */
function isSentence(before: string, words: string, after: string): boolean {
  const opens = /(?:^|\n|[.!?؟…][»”"')\]]*\s|[«“"]\s?)[«“"(\s]*$/u.test(before);
  const closes = /[.!?؟…][»”"')\]\s]*$/u.test(words) || /^[»”"')\]]*\s*(?:\n|$)/u.test(after);
  return opens && closes && /\s\S+\s/u.test(words.trim());
}

/** The nearest characters of a context; an x stands for what was cut off, so that a cut is not taken for the text's edge. */
const cut = (context: string, length: number): string =>
  context.length <= Math.abs(length) ? context : length < 0 ? `x${context.slice(length)}` : `${context.slice(0, length)}x`;

const stoodAsSentence = ({ quote, position, context }: Selectors): boolean =>
  isSentence(
    position.start === quote.prefix.length ? quote.prefix : `x${quote.prefix}`,
    quote.exact,
    context && context.after > quote.suffix.length ? quote.suffix : `${quote.suffix}x`,
  );

/**
 * Finds a remembered place in a text, maybe another version of it: at its position, else by its exact words with
 * unambiguous context, else (never for names) by similar words between standing contexts. Rather an orphan than other words.
 * Without `kind`, what was described as a name or is written like one is one.
 */
export function anchor(
  selectors: Selectors,
  text: string,
  version: string,
  { kind = selectors.name || looksLikeName(selectors.quote.exact) ? 'name' : 'words' }: { kind?: AnchorKind } = {},
): Anchored | Orphan {
  const { position, quote } = selectors;
  const { exact } = quote;
  if (exact && version === selectors.version && text.slice(position.start, position.end) === exact) {
    return { anchored: true, span: { start: position.start, end: position.end }, how: 'position' };
  }
  const folded = foldArticle(text);
  const wanted = wantedOf(selectors);
  const orphan = (reason: Orphan['reason'], near: Scored | null): Orphan => ({
    anchored: false,
    reason,
    words: exact,
    ...(near ? { closest: { span: spanOf(folded, near), score: near.score } } : {}),
  });
  if (!wanted.words.trim()) return orphan('gone', null);
  const saved = folded.fromOriginal(position.start);

  const all = places(folded.text, wanted.words)
    .map((start) => ({ start, end: start + wanted.words.length }))
    .filter((place) => keepsWordEdges(folded.text, wanted, place.start, place.end))
    .map((place): Candidate => ({ ...place, tier: tierOf(folded.text, wanted, place.start, place.end) }));
  const standing = all.filter((candidate) => candidate.tier > 0);
  if (standing.length) {
    const one = best(folded.text, wanted, standing, saved);
    if (!one) return orphan('ambiguous', { ...standing[0]!, score: 1 });
    const span = spanOf(folded, one);
    const same = span.start === position.start && one.tier === 3 && text.slice(span.start, span.end) === exact;
    return { anchored: true, span, how: same ? 'position' : 'exact' };
  }
  if (kind === 'words' && wanted.others?.length === 0 && all.length === 1 && wanted.words.length >= SENTENCE_SELF_EVIDENT && stoodAsSentence(selectors)) {
    const span = spanOf(folded, all[0]!);
    if (isSentence(cut(text.slice(0, span.start), -8), text.slice(span.start, span.end), cut(text.slice(span.end), 8))) {
      return { anchored: true, span, how: 'exact' };
    }
  }

  let near: Scored | null = null;
  if (kind === 'words' && wanted.words.length >= APPROXIMATE_MIN) {
    const passages = editedPassages(folded.text, wanted, saved);
    // Between contexts that stand, the very words with something put before or after them are still the very words.
    const inner = all.filter((place) => passages.some((p) => p.start <= place.start && place.end <= p.end && isBetweenContexts(folded.text, wanted, p)));
    if (inner.length === 1) return { anchored: true, span: spanOf(folded, inner[0]!), how: 'exact' };
    const alike = passages.filter((passage) => passage.score >= APPROXIMATE_LEAST && isBetweenContexts(folded.text, wanted, passage));
    if (alike.length) {
      const one = best(folded.text, wanted, alike, saved);
      if (!one) return orphan('ambiguous', alike[0]!);
      const span = spanOf(folded, one);
      return { anchored: true, span, how: 'approximate', before: exact, after: text.slice(span.start, span.end) };
    }
    near = passages.filter((passage) => passage.score >= CLOSEST_LEAST).sort((a, b) => b.score - a.score)[0] ?? null;
  }
  const byPlace = [...all].sort((a, b) => Math.abs(a.start - saved) - Math.abs(b.start - saved))[0];
  if (byPlace) return orphan(all.length > 1 ? 'ambiguous' : 'context', { ...byPlace, score: 1 });
  if (kind === 'words') near ??= closest(folded.text, wanted.words);
  return orphan(near ? 'changed' : 'gone', near);
}
