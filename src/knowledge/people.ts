import { formWords } from '../analysis/actors/form-words.ts';
import { nameKey } from '../analysis/actors/key.ts';
import { CIVIL_TITLES } from '../analysis/lang/fr/titles.ts';
import { titleWords } from './name-forms.ts';
import { plainWords } from './row-names.ts';

/** Who bears which family name, and what is a given name. */
export interface People {
  /** Ids by the last word of a name. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlySet<string>;
}

/** The last word of a name as the matcher has it; most are letters only and need no reading. */
const lastWord = (word: string): string | undefined => (/^[\p{L}\p{M}]+$/u.test(word) ? nameKey(word) : formWords(word, 'fr', true).at(-1));

/** A name and how it folds. */
export type NamePair = readonly [form: string, folded: string];

/** Read off the names of the persons when first asked: shorter than a table of them, and done in a blink. */
export function indexPeople(persons: Iterable<{ readonly id: string; readonly names: readonly NamePair[] }>): People {
  const bearers = new Map<string, string[]>();
  const given = new Set<string>();
  for (const { id, names } of persons)
    for (const [form, folded] of names) {
      if (!form) continue;
      const { first, last } = endsOf(form, folded);
      if (last && last.length > 1) {
        const ids = bearers.get(last);
        if (!ids) bearers.set(last, [id]);
        else if (!ids.includes(id)) ids.push(id);
      }
      if (first) given.add(first);
    }
  return { bearers, given };
}

/** The first word of a name of several, and its last, without titles. */
function endsOf(form: string, folded: string): { first?: string; last: string | undefined } {
  // a title is written small or civil; most names have none, and fold word by word
  const code = form.charCodeAt(0);
  const small = (code > 96 && code < 123) || (code > 0xdf && code < 0x100);
  const words = small ? null : plainWords(folded);
  if (words && !CIVIL_TITLES.has(words[0]!)) return { last: words.at(-1), ...(form.includes(' ') ? { first: words[0]! } : {}) };
  const bare = form.split(/\s+/).slice(titleWords(form));
  return { last: lastWord(bare.at(-1)!), ...(bare.length > 1 ? { first: nameKey(bare[0]!.split('-')[0]!) } : {}) };
}
