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
