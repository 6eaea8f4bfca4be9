import search from 'approx-string-match';
import { edits } from '../model/edits.ts';
import { editsAtMost } from './edits.ts';
import { gathered } from './gathered.ts';
import { places } from './places.ts';
import {
  APPROXIMATE_LEAST,
  APPROXIMATE_MIN,
  CLOSEST_LEAST,
  CONTEXT_MIN,
  ENDS,
  ENDS_LEAST,
  LONG,
  MATCHES_MAX,
  PASSAGES_MAX,
  PLACES_LETTERS,
  PLACES_MAX,
  PLACES_MIN,
  WORD_MAX,
} from './thresholds.ts';
import { type Candidate, isWord, standsAfter, standsBefore, tierOf, type Wanted } from './wanted.ts';

export type Scored = Candidate & { readonly score: number };

/** The nearer edge of a word that an approximate match cut through; letters without end are no word. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < WORD_MAX && isWord(text[end - 1]) && isWord(text[end])) end++;
  return end - at < WORD_MAX ? end : at;
}
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < WORD_MAX && isWord(text[start]) && isWord(text[start - 1])) start--;
  return at - start < WORD_MAX ? start : at;
}

/** How alike two passages are, 0..1; of long ones it says less rather than more. */
function likenessOf(words: string, passage: string): number {
  const longer = Math.max(words.length, passage.length);
  const least = Math.abs(words.length - passage.length);
  if (words.length <= LONG) return 1 - edits(words, passage) / longer;
  return 1 - (least > longer * (1 - CLOSEST_LEAST) ? longer : editsAtMost(words, passage)) / longer;
}

/** Where an edited passage that begins at a place may end. A long one is known by its own end: its middle is judged later. */
function endsFrom(text: string, words: string, start: number, slack: number): number[] {
  if (words.length <= LONG) {
    const matches = search(text.slice(start, start + words.length + slack), words, slack);
    return matches
      .filter((match) => match.start <= slack)
      .slice(0, MATCHES_MAX)
      .map(({ end }) => wordEnd(text, start + end));
  }
  const from = start + words.length - slack - ENDS;
  const matches = search(text.slice(from, start + words.length + slack), words.slice(-ENDS), Math.floor(ENDS * (1 - ENDS_LEAST)));
  return matches.slice(0, MATCHES_MAX).map(({ end }) => wordEnd(text, from + end));
}
/** Where an edited passage that ends at a place may begin. */
function startsTo(text: string, words: string, end: number, slack: number): number[] {
  const from = Math.max(0, end - words.length - slack);
  if (words.length <= LONG) {
    const window = text.slice(from, end);
    const matches = search(window, words, slack);
    return matches
      .filter((match) => window.length - match.end <= slack)
      .slice(0, MATCHES_MAX)
      .map(({ start }) => wordStart(text, from + start));
  }
  const matches = search(text.slice(from, Math.max(0, end - words.length + slack + ENDS)), words.slice(0, ENDS), Math.floor(ENDS * (1 - ENDS_LEAST)));
  return matches.slice(0, MATCHES_MAX).map(({ start }) => wordStart(text, from + start));
}

const nearest = (list: readonly number[], saved: number, most: number): readonly number[] =>
  list.length <= most ? list : list.toSorted((a, b) => Math.abs(a - saved) - Math.abs(b - saved)).slice(0, most);

/** Passages of about the words' length next to a context that stands, with their likeness. */
export function editedPassages(text: string, wanted: Wanted, saved: number): Scored[] {
  const { words, before, after } = wanted;
  const slack = Math.ceil(words.length * (1 - APPROXIMATE_LEAST));
  const found = new Map<string, Scored>();
  const add = (start: number, end: number): void => {
    const key = `${start} ${end}`;
    if (end <= start || end - start > 2 * words.length + CONTEXT_MIN || found.size === PASSAGES_MAX || found.has(key)) return;
    found.set(key, { start, end, tier: tierOf(text, wanted, start, end), score: likenessOf(words, text.slice(start, end)) });
  };
  const most = Math.max(PLACES_MIN, Math.min(PLACES_MAX, Math.floor(PLACES_LETTERS / words.length)));
  const allStarts = [...places(text, before.core)].map((at) => at + before.core.length).filter((at) => standsBefore(text, before, at));
  const allEnds = [...places(text, after.core)].filter((at) => standsAfter(text, after, at));
  // A highlight of all that an article says has nothing around it.
  if (words.length > LONG && before.core === '' && before.edge) allStarts.push(0);
  if (words.length > LONG && after.core === '' && after.edge) allEnds.push(text.length);
  const starts = nearest(allStarts, saved, most);
  const ends = nearest(allEnds, saved + words.length, most);
  for (const start of starts) {
    for (const end of ends) add(start, end);
    for (const end of endsFrom(text, words, start, slack)) add(start, end);
  }
  for (const end of ends) for (const start of startsTo(text, words, end, slack)) add(start, end);
  return [...found.values()];
}

/** The most alike passage anywhere, for the reader to judge: where most of the words stand together, then by edits. Linear in the text. */
export function closest(text: string, words: string): Scored | null {
  if (words.length < APPROXIMATE_MIN) return null;
  const best = gathered(text, words);
  if (!best) return null;
  const from = Math.max(0, best.at - words.length);
  if (words.length <= LONG) {
    const found = search(text.slice(from, best.at + 2 * words.length), words, Math.floor(words.length * (1 - CLOSEST_LEAST)))[0];
    if (!found) return null;
    return { start: wordStart(text, from + found.start), end: wordEnd(text, from + found.end), tier: 0, score: 1 - found.errors / words.length };
  }
  if (best.share < CLOSEST_LEAST) return null;
  const errors = Math.floor(ENDS * (1 - ENDS_LEAST));
  const head = search(text.slice(from, best.at + words.length), words.slice(0, ENDS), errors)[0];
  const start = wordStart(text, head ? from + head.start : best.at);
  const tail = search(text.slice(start, start + 2 * words.length), words.slice(-ENDS), errors)[0];
  const end = wordEnd(text, tail ? start + tail.end : Math.min(text.length, start + words.length));
  const score = likenessOf(words, text.slice(start, end));
  return score < CLOSEST_LEAST ? null : { start, end, tier: 0, score };
}
