/** The part of the name index that the actors' own names give, so that names need not be packed twice. */
import { foldText } from '../analysis/text/2-tokens.ts';
import type { NameForm } from '../model/knowledge-base.ts';
import { bareForm, caseRule, titleWords } from './name-forms.ts';

/** Case rules from the laxest on; a rule's code is its first letter. */
const RULES = { a: 'any', c: 'capital', u: 'upper' } as const;
const LAXEST = 'acu';
/** Folded articles that are no part of a name in small letters. */
const ARTICLE = /^(?:l[ae]|les|the|une?) /;
/** "d'autodefense": French reads two words there, English one. */
const ELIDED = /^[dl]'/;

/** One form of an actor or a country. */
export interface RowName {
  /** Which row of its table it comes from, from 0 on. */
  readonly row: number;
  readonly form: string;
  readonly of: 'actor' | 'country';
}

/** Parts the cells of a packed column, and packed lines: no string has to escape it as it has a tab. */
export const CELL = '^';

/** Where the names stand among the columns of the table of actors: those in Latin letters, and those in Arabic ones. */
export const LATIN = 3;
export const ARABIC = 4;

/** Names in the languages of the letters, then others parted by "|": "French~English~others", "Arabic~others". Alike beside alike packs smaller. */
export function packNames(names: readonly string[], others: readonly string[]): string {
  const parts = [...names, others.join('|')];
  while (parts.length > 1 && !parts.at(-1)) parts.pop();
  return parts.join('~');
}

/** The names of a cell in order, a name that is not told as ''. */
export function namesIn(cell: string): string[] {
  const parts = cell.split('~');
  return parts.length < 2 ? parts : [...parts.slice(0, -1), ...parts.at(-1)!.split('|')];
}

/** What an actor is called, of the cells of its row. */
export function readNames(cell: (column: number) => string): { fr: string; en: string; ar: string; others: string[] } {
  const [fr = '', en = '', ...latin] = namesIn(cell(LATIN));
  const [ar = '', ...arabic] = namesIn(cell(ARABIC));
  return { fr, en, ar, others: [...latin, ...arabic].filter(Boolean) };
}

/**
 * Every form of letters, spaces, hyphens and French elisions with its words as the index has them: most names.
 *
 * @param columns  of the table of actors, a line each, cells parted by CELL
 */
export function forEachPlainName(columns: readonly string[], take: (words: readonly string[], name: RowName) => void): void {
  for (const column of [LATIN, ARABIC]) {
    const cells = foldText(columns[column] ?? '').split(CELL);
    (columns[column] ?? '').split(CELL).forEach((cell, row) => {
      const keys = namesIn(cells[row]!);
      namesIn(cell).forEach((form, at) => {
        takePlain({ row, form, of: 'actor' }, keys[at]!, take);
      });
    });
  }
}

/** The same of the names of countries. @param columns  of the table of countries: code, French, English */
export function forEachCountryName(columns: readonly string[], take: (words: readonly string[], name: RowName) => void): void {
  for (const column of columns.slice(1, 3)) {
    const keys = foldText(column).split(CELL);
    column.split(CELL).forEach((form, row) => {
      takePlain({ row, form, of: 'country' }, keys[row]!, take);
    });
  }
}

/** A name's words as the index has them, of those whose words are read off their letters. @param key  the name folded */
export function takePlain(name: RowName, key: string, take: (words: readonly string[], name: RowName) => void): void {
  if (ARTICLE.test(key) && name.form.startsWith(key[0]!)) return;
  for (const words of plainWordings(key)) take(words, name);
}

/** The words of a folded name of letters, spaces, hyphens and French elisions: in two ways where something is elided; none for other names. */
export function plainWordings(key: string): string[][] {
  const plain = plainness(key);
  if (plain === 'no' || (plain === 'elided' && ELIDED.test(key))) return [];
  const words = key.split(/[ -]/);
  if (plain === 'plain') return [words];
  return words.every((word) => !word.includes("'") || ELIDED.test(word))
    ? [words.flatMap((word) => word.split("'")), words.map((word) => word.replace("'", ''))]
    : [];
}

/** Words of a folded name of letters, spaces and hyphens alone; null for others. */
export const plainWords = (key: string): string[] | null => (plainness(key) === 'plain' ? key.split(/[ -]/) : null);

/** Latin or Arabic letters, as folded, with one space, hyphen or apostrophe between. */
const PLAIN = /^(?:[a-z]+(?:[ '-][a-z]+)*|[\u0621-\u064a]+(?:[ '-][\u0621-\u064a]+)*)$/;
/** What is to be done to read its words. */
export const plainness = (key: string): 'plain' | 'elided' | 'no' => (!PLAIN.test(key) ? 'no' : key.includes("'") ? 'elided' : 'plain');

/** What the names stand for: of an actor by its row, of a country by its row. */
export interface Referents {
  actor(row: number): string;
  country(row: number): { readonly code: string; readonly stands: string };
}

/** All forms that end at one place of the index, the laxest spelling of an actor or a country standing for its others. */
export function readRowNames(names: readonly RowName[], referents: Referents): NameForm[] {
  const byRow = new Map<string, NameForm>();
  for (const { row, form, of } of names) {
    const bare = bareForm(form);
    const known = byRow.get(`${of} ${row}`);
    const skip = of === 'actor' ? titleWords(bare) : 0;
    const rule = of === 'country' ? (ACRONYM.test(form) ? 'upper' : 'capital') : RULES[skip ? 'a' : caseRule(bare)];
    if (known && LAXEST.indexOf(rule[0]!) >= LAXEST.indexOf(known.rule[0]!)) continue;
    const plain = { rule, context: false, neverAlone: false, skip };
    if (of === 'actor') byRow.set(`${of} ${row}`, { kind: 'actor', ...plain, ref: referents.actor(row) });
    else {
      const { code, stands } = referents.country(row);
      byRow.set(`${of} ${row}`, { kind: 'country', ...plain, ref: code, ...(stands ? { stands } : {}) });
    }
  }
  return [...byRow.values()];
}
/** A country that is called by letters: USA. */
const ACRONYM = /^[A-Z.]+$/;
