import { formWords } from '../analysis/actors/form-words.ts';
import { nameKey } from '../analysis/actors/key.ts';
import { TITLES as TITLES_EN } from '../analysis/lang/en/titles.ts';
import { CIVIL_TITLES, TITLES as TITLES_FR } from '../analysis/lang/fr/titles.ts';
import { titleWords } from './name-forms.ts';
import { plainWords } from './row-names.ts';
import type { TableName, TableNames } from './unpack.ts';

/** Who bears which family name, and what is a given name. */
export interface People {
  /** Ids in the order of the table, by the last word of a name. */
  bearers(key: string): readonly string[];
  isGiven(key: string): boolean;
}

/** The last word of a name as the matcher has it; most are letters only and need no reading. */
const lastWord = (word: string): string | undefined =>
  /^[a-z]+$/i.test(word) ? word.toLowerCase() : /^[\p{L}\p{M}]+$/u.test(word) ? nameKey(word) : formWords(word, 'fr', true).at(-1);

/** The first word of a name of several, and its last, without titles. */
function endsOf({ form, key }: TableName): { first?: string; last: string | undefined } {
  // a title is written small or civil; most names have none, and fold word by word
  const code = form.charCodeAt(0);
  const small = (code > 96 && code < 123) || (code > 0xdf && code < 0x100);
  const words = small ? null : plainWords(key);
  if (words && !CIVIL_TITLES.has(words[0]!)) return { last: words.at(-1), ...(form.includes(' ') ? { first: words[0]! } : {}) };
  const bare = form.split(/\s+/).slice(titleWords(form));
  return { last: lastWord(bare.at(-1)!), ...(bare.length > 1 ? { first: nameKey(bare[0]!.split('-')[0]!) } : {}) };
}

/** Read off the index of names when a text has the word: shorter than a table of people, and nothing is made of all of them. */
export function peopleOf(names: TableNames, idAt: (row: number) => string): People {
  /** Names that do not begin and end with their first and last letters: those with titles and signs. Few. */
  const read = new Map<readonly TableName[], { readonly bearers: ReadonlyMap<string, number[]>; readonly given: ReadonlySet<string> }>();
  const othersLike = (key: string) => {
    const others = names.otherPersons(key);
    const known = read.get(others);
    if (known) return known;
    const bearers = new Map<string, number[]>();
    const given = new Set<string>();
    const titles = new Set([...TITLES_FR, ...TITLES_EN, ...CIVIL_TITLES].map((title) => title.split('-', 1)[0]!));
    for (const name of [...others, ...[...titles].flatMap((title) => names.personsBeginning(names.word(title)))]) {
      const { first, last } = endsOf(name);
      if (last) bearers.set(last, [...(bearers.get(last) ?? []), name.row]);
      if (first) given.add(first);
    }
    read.set(others, { bearers, given });
    return { bearers, given };
  };
  const bearersOf = (key: string): string[] => {
    const plain = names.personsEnding(names.word(key)).filter((name) => endsOf(name).last === key);
    return [...new Set([...plain.map(({ row }) => row), ...(othersLike(key).bearers.get(key) ?? [])])].sort((a, b) => a - b).map(idAt);
  };
  const isGiven = (key: string): boolean =>
    othersLike(key).given.has(key) || names.personsBeginning(names.word(key)).some((name) => endsOf(name).first === key);
  // words of names only are remembered: texts have any number of others
  const bearers = remembered(bearersOf, (key) => names.word(key) !== 0);
  return { bearers: (key) => (key.length > 1 ? bearers(key) : []), isGiven: remembered(isGiven, (key) => names.word(key) !== 0) };
}

function remembered<T>(answer: (key: string) => T, worth: (key: string) => boolean): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = answer(key);
      if (worth(key)) known.set(key, value);
    }
    return value;
  };
}
