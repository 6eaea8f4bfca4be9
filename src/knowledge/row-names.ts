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

/** Where the names stand among the columns of the table of actors: those in Latin letters, and those in Arabic ones. */
export const LATIN = 3;
export const ARABIC = 4;

/** Names in the languages of the letters, then others parted by "|": "French~English~others", "Arabic~others". Alike beside alike packs smaller. */
export function packNames(names: readonly string[], others: readonly string[]): string {
  const parts = [...names, others.join('|')];
  while (parts.length > 1 && !parts.at(-1)) parts.pop();
  return parts.join('~');
}

/** Cells of the columns of names, folded. */
export type FoldedNames = Readonly<Record<number, readonly string[]>>;
export const foldNames = (columns: readonly string[]): FoldedNames =>
  Object.fromEntries([LATIN, ARABIC].map((column) => [column, foldText(columns[column] ?? '').split('\t')]));

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
 * Every form of letters, spaces, hyphens and French elisions with its words as the index has them: most names. Each column is folded at
 * once, since a start of the worker waits for it.
 *
 * @param columns  of the table of actors, a line each, cells parted by tabs
 */
export function forEachPlainName(
  columns: readonly string[],
  take: (words: readonly string[], name: RowName) => void,
  folded: FoldedNames = foldNames(columns),
): void {
  for (const column of [LATIN, ARABIC]) {
    const cells = folded[column]!;
    (columns[column] ?? '').split('\t').forEach((cell, row) => {
      const keys = namesIn(cells[row]!);
      namesIn(cell).forEach((form, at) => {
        takePlain(form, keys[at]!, { row, form, of: 'actor' }, take);
      });
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

/** Words of a folded name of letters, spaces and hyphens alone; null for others. */
export const plainWords = (key: string): string[] | null => (plainness(key) === 'plain' ? key.split(/[ -]/) : null);

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
