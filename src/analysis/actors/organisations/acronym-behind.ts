import type { Country } from '../../../model/knowledge.ts';
import { between, type Draft, mainCountry } from '../draft.ts';

/** Longest stretch of an organisation's name before its acronym in brackets. */
const LONGEST_NAME = 16;

export const mainCountryIfKnown = (draft: Draft): Country | undefined => mainCountry(draft);

/** Where "(ABC)" follows within reach and its letters begin the words before it. */
export function acronymAfter(draft: Draft, at: number, small = false): { last: number } | undefined {
  const { units } = draft;
  for (let i = at + 2; i < units.count && i - at <= LONGEST_NAME; i++) {
    if (units.sentence[i] !== units.sentence[at]) return undefined;
    if (between(draft, i - 1, i) !== '(') {
      if (!units.joined[i] && !commaOf(draft, i)) return undefined;
      continue;
    }
    if (!units.upper[i] && !/\d/.test(units.key[i]!)) return undefined;
    if (!lettersFit(units.key.slice(at, i), units.key[i]!)) return undefined;
    // a name in small letters is told by its letters alone: enough of them, and the words must be used up
    if (small && (units.key[i]!.length < 3 || !usedUp(draft, at, i))) return undefined;
    return { last: i };
  }
  return undefined;
}

/** "Cercle d'études, de recherches et de formation": a comma inside a name, before another "de". */
const commaOf = (draft: Draft, at: number): boolean =>
  between(draft, at - 1, at) === ',' && draft.lexicon.OF.has(draft.units.key[at]!) && draft.lexicon.HEAD_FIRST;

/** Have the words that carry meaning about as many as the acronym has letters? */
function usedUp({ units, lexicon }: Draft, first: number, at: number): boolean {
  let words = 0;
  for (let i = first; i < at; i++) if (!lexicon.FUNCTION_WORDS.has(units.key[i]!)) words++;
  return words <= units.key[at]!.replace(/[^a-z]/g, '').length + 2;
}

/** "Semip" for Société des eaux minérales du Plateau: the beginnings of three words or more, one behind the other, make up the whole of it. */
export function syllablesFit(words: readonly string[], acronym: string): boolean {
  if (acronym.length < 4 || acronym.length > 10 || words[0]?.[0] !== acronym[0]) return false;
  // how many words it takes at most to spell the first so many letters; -1 where they cannot
  let most = new Array<number>(acronym.length + 1).fill(-1);
  most[0] = 0;
  for (const word of words) {
    const next = [...most];
    for (let from = 0; from < acronym.length; from++) {
      if (most[from]! < 0) continue;
      for (let n = 1; n <= 4 && from + n <= acronym.length && word[n - 1] === acronym[from + n - 1]; n++)
        next[from + n] = Math.max(next[from + n]!, most[from]! + 1);
    }
    most = next;
  }
  return most[acronym.length]! >= 3;
}

/** Do the letters of the acronym begin the words, in order? Up to one letter may be missing. */
export function lettersFit(words: readonly string[], acronym: string): boolean {
  const letters = acronym.match(/[a-z]|\d+/g) ?? [];
  if (letters.length < 2 || words[0]?.[0] !== letters[0]) return false;
  let at = 0;
  let missing = 0;
  for (const letter of letters) {
    let i = at;
    while (i < words.length && !words[i]!.startsWith(letter)) i++;
    if (i < words.length) at = i + 1;
    else missing++;
  }
  return missing <= (letters.length > 3 ? 1 : letters.length > 2 && words.length > 4 ? 1 : 0);
}
