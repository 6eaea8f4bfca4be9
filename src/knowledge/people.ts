import { formWords } from '../analysis/actors/form-words.ts';
import { nameKey } from '../analysis/actors/key.ts';
import { titleWords } from './name-forms.ts';

/** Who bears which family name, and what is a given name. */
export interface People {
  /** Ids by the last word of a name. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlySet<string>;
}

/** The last word of a name as the matcher has it; most are letters only and need no reading. */
const lastWord = (word: string): string | undefined => (/^[\p{L}\p{M}]+$/u.test(word) ? nameKey(word) : formWords(word, 'fr', true).at(-1));

/** Read off the names of the persons when first asked: shorter than a table of them, and done in a blink. */
export function indexPeople(persons: Iterable<{ readonly id: string; readonly forms: readonly string[] }>): People {
  const bearers = new Map<string, string[]>();
  const given = new Set<string>();
  for (const { id, forms } of persons)
    for (const form of forms) {
      const bare = form.split(/\s+/).slice(titleWords(form));
      const last = lastWord(bare.at(-1)!);
      if (last && last.length > 1) {
        const ids = bearers.get(last);
        if (!ids) bearers.set(last, [id]);
        else if (!ids.includes(id)) ids.push(id);
      }
      if (bare.length > 1) given.add(nameKey(bare[0]!.split('-')[0]!));
    }
  return { bearers, given };
}
