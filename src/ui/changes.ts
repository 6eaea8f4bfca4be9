import { diffArrays } from 'diff';

export interface Piece {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words of unchanged text left on either side of a change. */
const AROUND = 8;
/** A comparison of very different texts is given up after so many changes: they are two texts. */
const MOST_EDITS = 1500;

/** Words of any script, spaces and marks, each by itself: a letter that changed marks its word, and nothing more. */
const pieced = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** The first or last words of a text, with the space that is beside them. */
const firstWords = (text: string, count: number): string => new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`).exec(text)![0];
function lastWords(text: string, count: number): string {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.length <= count ? text : words.slice(-count).join('');
}

/** All of two texts, word by word. What was taken away stands before what came in its place, and words that changed one after the other are one change. */
function compare(before: string, after: string): Piece[] {
  const parts = diffArrays(pieced(before), pieced(after), { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return [
      { what: 'removed', text: before },
      { what: 'added', text: after },
    ];
  const pieces: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed) pieces.push({ what: 'removed', text: removed });
    if (added) pieces.push({ what: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [i, part] of parts.entries()) {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else if (removed && added && i < parts.length - 1 && /^\s+$/.test(text)) {
      // A space between two changed words belongs to both.
      removed += text;
      added += text;
    } else {
      settle();
      pieces.push({ what: 'same', text });
    }
  }
  settle();
  return pieces;
}

/** Of what stayed, a few words beside each change. */
const shortened = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => {
    if (piece.what !== 'same') return piece;
    const start = i === 0 ? '' : firstWords(piece.text, AROUND);
    const end = i === pieces.length - 1 ? '' : lastWords(piece.text, AROUND);
    const short = start.length + end.length >= piece.text.length;
    return { what: 'same', text: short ? piece.text : [start.trimEnd(), '…', end.trimStart()].filter((part) => part !== '').join(' ') };
  });

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** What changed between two texts, each change among a few words that stayed; [] where nothing but white space did. */
export function changesOf(before: string, after: string): Piece[] {
  const [one, other] = [plain(before).trim(), plain(after).trim()];
  return one === other ? [] : shortened(compare(one, other));
}

/** Below this share of letters that stayed, two wordings are read one after the other: marked word by word they would be crumbs. */
const SAME_LEAST = 0.3;

/** Two wordings whole, word by word; one after the other where they have little in common. */
export function wordByWord(before: string, after: string): Piece[] {
  const [one, other] = [plain(before).trim(), plain(after).trim()];
  const pieces = compare(one, other);
  const same = pieces.reduce((sum, { what, text }) => sum + (what === 'same' ? text.length : 0), 0);
  if (same >= SAME_LEAST * Math.min(one.length, other.length)) return pieces;
  return [
    { what: 'removed', text: one },
    { what: 'added', text: other },
  ];
}

/** What stands around words: before them and after them. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** What a text says: another space or another kind of mark is no change. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Words that stayed and tell where one is: fewer stand anywhere. */
const FIRM = 3;
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Comparison of what was known before some words with what stands there now and farther. Until words that stayed tell where one is, what was added is only
 * what stood farther off; but as much of it as stands for words that went.
 */
function compareBefore(was: string, now: string): Piece[] {
  if (letters(now).endsWith(letters(was))) return [];
  const pieces = compare(was, now);
  const firm = pieces.findIndex(({ what, text }) => what === 'same' && countWords(text) >= FIRM);
  const edge = firm < 0 ? pieces.length : firm;
  const kept = pieces.slice(0, edge).flatMap((piece, i): Piece[] => {
    if (piece.what !== 'added') return [piece];
    const gone = pieces[i - 1]?.what === 'removed' ? countWords(pieces[i - 1]!.text) : 0;
    return gone > 0 ? [{ what: 'added', text: lastWords(piece.text, gone) }] : [];
  });
  return [...kept, ...pieces.slice(edge)];
}

const backwards = (text: string): string => pieced(text).reverse().join('');
/** The same after some words: the text is read from its end, word by word. */
const compareAfter = (was: string, now: string): Piece[] => {
  if (letters(now).startsWith(letters(was))) return [];
  return compareBefore(backwards(was), backwards(now))
    .reverse()
    .map(({ what, text }) => ({ what, text: backwards(text) }));
};

/**
 * What changed around words that stayed: the pieces before them and after them, null where nothing did. `now` may reach farther than what was known
 * (`was`): what only its outer ends have is no change.
 */
export function changesAround(was: Around, now: Around): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } | null {
  const before = compareBefore(plain(was.before), plain(now.before));
  const after = compareAfter(plain(was.after), plain(now.after));
  if (![...before, ...after].some(({ what }) => what !== 'same')) return null;
  // The words stand between the two: what is beside them stays whole.
  const one = shortened([...before, { what: 'added', text: '' }]).slice(0, -1);
  const other = shortened([{ what: 'added', text: '' }, ...after]).slice(1);
  return { before: one, after: other };
}
