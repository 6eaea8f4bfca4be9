/** The part of the name index that the actors' own rows give: made when the knowledge is loaded, so that names need not be packed twice. */
import { foldText } from '../analysis/text/2-tokens.ts';
import type { NameForm } from '../model/knowledge-base.ts';
import { bareForm, caseRule, titleWords } from './name-forms.ts';

/** Case rules from the laxest on; a rule's code is its first letter. */
const RULES = { a: 'any', c: 'capital', u: 'upper' } as const;
const LAXEST = 'acu';
/** Folded articles that are no part of a name in small letters. */
const ARTICLE = /^(?:l[ae]|les|the|une?) /;

/** One form of an actor. */
export interface RowName {
  /** Which row of the table of actors it comes from, from 0 on. */
  readonly row: number;
  readonly form: string;
}

/** What an actor is called, of a packed row: its names in three languages, then the others. */
export function formsOfRow(row: string): string[] {
  const cells = row.split('\t', 7);
  const forms = cells.slice(3, 6).filter(Boolean);
  return cells[6] ? [...forms, ...cells[6].split('|')] : forms;
}

/**
 * Every form of letters, spaces and hyphens with its words as the index has them: most names, which every language parts alike. The table
 * is folded at once, since a start of the worker waits for it.
 */
export function forEachPlainName(rows: readonly string[], take: (words: readonly string[], name: RowName) => void): void {
  const folded = foldText(rows.join('\n')).split('\n');
  rows.forEach((line, row) => {
    const forms = formsOfRow(line);
    const plain = formsOfRow(folded[row]!);
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at]!;
      const key = plain[at]!;
      if (!isPlain(key) || (ARTICLE.test(key) && form.startsWith(key[0]!))) continue;
      take(key.split(/[ -]/), { row, form });
    }
  });
}

/** Letters with one space or hyphen between; told by code, faster than by property. Latin and Arabic letters only, as folded. */
function isPlain(key: string): boolean {
  let letter = false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if ((code > 96 && code < 123) || (code > 0x620 && code < 0x64b)) letter = true;
    else if (letter && (code === 32 || code === 45)) letter = false;
    else return false;
  }
  return letter;
}

/** All forms that end at one place of the index, an actor's laxest spelling standing for its others. */
export function readRowNames(names: readonly RowName[], idOf: (row: number) => string): NameForm[] {
  const byRow = new Map<number, NameForm>();
  for (const { row, form } of names) {
    const bare = bareForm(form);
    const skip = titleWords(bare);
    const rule = RULES[skip ? 'a' : caseRule(bare)];
    const known = byRow.get(row);
    if (!known || LAXEST.indexOf(rule[0]!) < LAXEST.indexOf(known.rule[0]!))
      byRow.set(row, { kind: 'actor', rule, context: false, neverAlone: false, skip, ref: idOf(row) });
  }
  return [...byRow.values()];
}
