/** The part of the name index that the actors' own names give: made when the knowledge is loaded, so that names need not be packed twice. */
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

/** Where the names stand among the columns of the table of actors: in French, English and Arabic, then all others, parted by "|". */
export const NAME_COLUMNS = [3, 4, 5, 6] as const;

/** What an actor is called, of the cells of its row. */
export function formsOfRow(cell: (column: number) => string): string[] {
  const [fr, en, ar, others] = NAME_COLUMNS.map(cell) as [string, string, string, string];
  const forms = [fr, en, ar].filter(Boolean);
  return others ? [...forms, ...others.split('|')] : forms;
}

/**
 * Every form of letters, spaces, hyphens and French elisions with its words as the index has them: most names. Each column is folded at
 * once, since a start of the worker waits for it.
 *
 * @param columns  of the table of actors, a line each, cells parted by tabs
 */
export function forEachPlainName(columns: readonly string[], take: (words: readonly string[], name: RowName) => void): void {
  const given = NAME_COLUMNS.map((at) => (columns[at] ?? '').split('\t'));
  const folded = NAME_COLUMNS.map((at) => foldText(columns[at] ?? '').split('\t'));
  const one = (form: string, key: string, row: number): void => takePlain(form, key, { row, form, of: 'actor' }, take);
  const rows = given[0]!.length;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) one(given[column]![row] ?? '', folded[column]![row] ?? '', row);
    const others = given[3]![row];
    if (!others) continue;
    const keys = folded[3]![row]!.split('|');
    others.split('|').forEach((form, at) => {
      one(form, keys[at]!, row);
    });
  }
}

/** The same of the names of countries. @param columns  of the table of countries: code, French, English */
export function forEachCountryName(columns: readonly string[], take: (words: readonly string[], name: RowName) => void): void {
  for (const column of columns.slice(1, 3)) {
    const folded = foldText(column).split('\t');
    column.split('\t').forEach((form, row) => {
      takePlain(form, folded[row]!, { row, form, of: 'country' }, take);
    });
  }
}

function takePlain(form: string, key: string, name: RowName, take: (words: readonly string[], name: RowName) => void): void {
  if (!key || (ARTICLE.test(key) && form.startsWith(key[0]!))) return;
  const plain = plainness(key);
  if (plain === 'no' || (plain === 'elided' && ELIDED.test(key))) return;
  const words = key.split(/[ -]/);
  if (plain === 'plain') take(words, name);
  else if (words.every((word) => !word.includes("'") || ELIDED.test(word))) {
    take(
      words.flatMap((word) => word.split("'")),
      name,
    );
    take(
      words.map((word) => word.replace("'", '')),
      name,
    );
  }
}

/** Are these letters with one space, hyphen or apostrophe between? Told by code, faster than by property: Latin and Arabic letters, as folded. */
function plainness(key: string): 'plain' | 'elided' | 'no' {
  let letter = false;
  let elided = false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if ((code > 96 && code < 123) || (code > 0x620 && code < 0x64b)) letter = true;
    else if (letter && (code === 32 || code === 45 || code === 39)) {
      letter = false;
      elided ||= code === 39;
    } else return 'no';
  }
  return !letter ? 'no' : elided ? 'elided' : 'plain';
}

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
