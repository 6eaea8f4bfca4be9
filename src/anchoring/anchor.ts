import search from 'approx-string-match';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold, foldArticle } from './fold.ts';
import {
  APPROXIMATE_LEAST,
  APPROXIMATE_MIN,
  CLOSEST_LEAST,
  CONTEXT_LIKE,
  CONTEXT_LIKE_MAX,
  CONTEXT_MIN,
  CONTEXT_SATURATED,
  SELF_EVIDENT,
} from './thresholds.ts';

/** Names ("JNIM") are never matched approximately. */
export type AnchorKind = 'words' | 'name';

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

/** A candidate's place in the folded text. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly tier: number;
}

interface Wanted {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
}

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);

function places(text: string, words: string): number[] {
  const found: number[] = [];
  if (words) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The whole context stands right before `at`. One shorter than CONTEXT_MIN began at the text's start and must still. */
const stands = {
  before: (text: string, prefix: string, at: number): boolean =>
    text.startsWith(prefix, at - prefix.length) && at >= prefix.length && (prefix.length >= CONTEXT_MIN || at === prefix.length),
  after: (text: string, suffix: string, at: number): boolean =>
    text.startsWith(suffix, at) && (suffix.length >= CONTEXT_MIN || at + suffix.length === text.length),
};

/** Edits between two strings; a small table, for contexts only. `freeEnd`: the rest of `b` costs nothing. */
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

function likeness(context: string, around: string): number {
  return context.length ? 1 - edits(context, around, true) / context.length : 0;
}

/** Both contexts stand, though a little edited. */
function bothAlike(text: string, wanted: Wanted, start: number, end: number): boolean {
  const { prefix, suffix } = wanted;
  if (prefix.length > CONTEXT_LIKE_MAX || suffix.length > CONTEXT_LIKE_MAX || prefix.length < CONTEXT_MIN || suffix.length < CONTEXT_MIN) return false;
  const before = text.slice(Math.max(0, start - prefix.length - 8), start);
  if (likeness(reversed(prefix), reversed(before)) < CONTEXT_LIKE) return false;
  return likeness(suffix, text.slice(end, end + suffix.length + 8)) >= CONTEXT_LIKE;
}

/** 3: both contexts stand; 2: one that is unambiguous alone; 1: both, a little edited; 0: neither. */
function tierOf(text: string, wanted: Wanted, start: number, end: number): number {
  const before = stands.before(text, wanted.prefix, start);
  const after = stands.after(text, wanted.suffix, end);
  if (before && after) return 3;
  if (before && wanted.prefix.length < CONTEXT_SATURATED) return 2;
  if (after && wanted.suffix.length < CONTEXT_SATURATED) return 2;
  return bothAlike(text, wanted, start, end) ? 1 : 0;
}

/** A name inside another word is another word: "Mali" is not in "Malien". */
function keepsWordEdges(text: string, wanted: Wanted, start: number, end: number): boolean {
  const wasOpenBefore = isWord(wanted.words[0]) && !isWord(wanted.prefix[wanted.prefix.length - 1]);
  const wasOpenAfter = isWord(wanted.words[wanted.words.length - 1]) && !isWord(wanted.suffix[0]);
  return !(wasOpenBefore && isWord(text[start - 1])) && !(wasOpenAfter && isWord(text[end]));
}

/** The one best candidate; null where several are equally good and none stands where it stood. */
function best(candidates: readonly Candidate[], position: number): Candidate | null {
  const top = Math.max(...candidates.map((c) => c.tier));
  const equal = candidates.filter((c) => c.tier === top);
  return equal.length === 1 ? equal[0]! : (equal.find((c) => c.start === position) ?? null);
}

/** Passages of about the words' length next to a context that stands, with their likeness. */
function editedPassages(text: string, wanted: Wanted): (Candidate & { score: number })[] {
  const { words, prefix, suffix } = wanted;
  const slack = Math.ceil(words.length * (1 - APPROXIMATE_LEAST));
  const found: (Candidate & { score: number })[] = [];
  const seen = new Set<string>();
  const add = (start: number, end: number, tier: number): void => {
    const key = `${start}-${end}`;
    if (end <= start || seen.has(key)) return;
    seen.add(key);
    const passage = text.slice(start, end);
    found.push({ start, end, tier, score: 1 - edits(words, passage, false) / Math.max(words.length, passage.length) });
  };
  const starts = places(text, prefix)
    .map((at) => at + prefix.length)
    .filter((at) => stands.before(text, prefix, at));
  const ends = places(text, suffix).filter((at) => stands.after(text, suffix, at));
  for (const start of starts) {
    const between = ends.filter((end) => end > start && end - start <= words.length + 2 * slack + 200);
    if (between.length) {
      for (const end of between) add(start, end, 3);
      continue;
    }
    if (prefix.length >= CONTEXT_SATURATED) continue;
    const window = text.slice(start, start + words.length + slack);
    for (const match of search(window, words, slack)) if (match.start <= slack) add(start, wordEnd(text, start + match.end), 2);
  }
  if (suffix.length < CONTEXT_SATURATED) {
    for (const end of ends) {
      if (found.some((c) => c.end === end)) continue;
      const from = Math.max(0, end - words.length - slack);
      const window = text.slice(from, end);
      for (const match of search(window, words, slack)) if (window.length - match.end <= slack) add(wordStart(text, from + match.start), end, 2);
    }
  }
  return found;
}

/** The nearer end of a word that an approximate match cut through. */
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

/** The most alike passage anywhere, for the reader to judge. */
function closest(text: string, words: string): (Candidate & { score: number }) | null {
  if (words.length < APPROXIMATE_MIN) return null;
  const found = search(text, words, Math.floor(words.length * (1 - CLOSEST_LEAST)))[0];
  if (!found) return null;
  return { start: wordStart(text, found.start), end: wordEnd(text, found.end), tier: 0, score: 1 - found.errors / words.length };
}

const spanOf = (folded: Folded, candidate: { start: number; end: number }): Span => ({
  start: folded.startOf(candidate.start),
  end: folded.endOf(candidate.end - 1),
});

/**
 * Finds a remembered place in a text, maybe another version of it: at its position, else by its exact words with
 * unambiguous context, else (never for names) by similar words with standing context. Rather an orphan than other words.
 */
export function anchor(selectors: Selectors, text: string, version: string, { kind = 'words' }: { kind?: AnchorKind } = {}): Anchored | Orphan {
  const { position, quote } = selectors;
  const { exact } = quote;
  if (exact && version === selectors.version && text.slice(position.start, position.end) === exact) {
    return { anchored: true, span: { start: position.start, end: position.end }, how: 'position' };
  }
  const folded = foldArticle(text);
  const wanted: Wanted = { words: fold(exact).text, prefix: fold(quote.prefix).text, suffix: fold(quote.suffix).text };
  const orphan = (reason: Orphan['reason'], near: (Candidate & { score: number }) | null): Orphan => ({
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
    const one = best(standing, saved);
    if (!one) return orphan('ambiguous', { ...standing[0]!, score: 1 });
    const span = spanOf(folded, one);
    const same = span.start === position.start && one.tier === 3 && text.slice(span.start, span.end) === exact;
    return { anchored: true, span, how: same ? 'position' : 'exact' };
  }
  if (kind === 'words' && selectors.unique && all.length === 1 && wanted.words.length >= SELF_EVIDENT) {
    return { anchored: true, span: spanOf(folded, all[0]!), how: 'exact' };
  }

  let near: (Candidate & { score: number }) | null = null;
  if (kind === 'words' && wanted.words.length >= APPROXIMATE_MIN) {
    const passages = editedPassages(folded.text, wanted);
    const alike = passages.filter((passage) => passage.score >= APPROXIMATE_LEAST);
    if (alike.length) {
      const one = best(alike, saved);
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
