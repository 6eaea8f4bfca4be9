import type { Span } from '../../model/span.ts';
import { letters, type Piece, wordByWord } from '../../ui/changes.ts';

/** The paragraph that a place stands in. */
function paragraphOf(text: string, { start, end }: Span): Span {
  const close = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, end: close < 0 ? text.length : close };
}

/** What of two texts is the same at the beginning and at the end, in whole paragraphs: an outlet edits little, and the rest need not be compared. */
function between(before: string, after: string): [Span, Span] {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  const close = before.indexOf('\n', before.length - end);
  end = close < 0 ? 0 : before.length - close;
  return [
    { start, end: before.length - end },
    { start, end: Math.max(start, after.length - end) },
  ];
}

/** What changed from one text to the next in the paragraph of a place of the first, word by word; [] where nothing did. */
export function changesIn(before: string, after: string, place: Span): readonly Piece[] {
  const paragraph = paragraphOf(before, place);
  const [was, now] = between(before, after);
  if (paragraph.end <= was.start || paragraph.start >= was.end) return [];
  // Of several paragraphs that changed, the one in the same place after those that stayed; else the one with most of its words.
  const old = before.slice(paragraph.start, paragraph.end);
  const words = new Set(old.match(/[\p{L}\p{N}]+/gu));
  let best = '';
  let most = 0;
  for (const one of after.slice(now.start, now.end).split('\n')) {
    const theirs = new Set(one.match(/[\p{L}\p{N}]+/gu));
    const shared = [...theirs].filter((word) => words.has(word)).length / Math.max(1, words.size + theirs.size);
    if (shared > most) [best, most] = [one, shared];
  }
  if (letters(best) === letters(old)) return [];
  // A paragraph of nearly other words is none that was edited: this one was taken out.
  return most < FEWEST ? [{ what: 'removed', text: old }] : wordByWord(old, best);
}

/** Share of its words that a paragraph must still have to be the same, of both paragraphs' words together (one half would be all). */
const FEWEST = 0.2;
