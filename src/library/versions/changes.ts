import { diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words of unchanged text left on either side of a change. */
const AROUND = 8;
/** A comparison of very different texts is given up after so many changes: they are two texts. */
const MOST_EDITS = 1500;

/** The first or last words of a text, with the space that is beside them. */
const firstWords = (text: string, count: number): string => new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`).exec(text)![0];
function lastWords(text: string, count: number): string {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.length <= count ? text : words.slice(-count).join('');
}

/** What changed between two texts, each change among a few words that stayed; [] where nothing but white space did. */
export function changesOf(before: string, after: string): Piece[] {
  const [one, other] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  if (one === other) return [];
  const parts = diffWordsWithSpace(one, other, { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return [
      { what: 'removed', text: one },
      { what: 'added', text: other },
    ];
  return parts.map(({ value, added, removed }, i) => {
    if (added || removed) return { what: added ? 'added' : 'removed', text: value };
    const start = i === 0 ? '' : firstWords(value, AROUND);
    const end = i === parts.length - 1 ? '' : lastWords(value, AROUND);
    const short = start.length + end.length >= value.length;
    return { what: 'same', text: short ? value : [start.trimEnd(), '…', end.trimStart()].filter((part) => part !== '').join(' ') };
  });
}
