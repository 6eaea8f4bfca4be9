import type { Bundle } from '../model/bundle.ts';
import { campOfStored } from '../model/camp.ts';
import type { StoredQuote } from '../model/stored.ts';
import { campWord, natureWord } from './camps.ts';
import type { ExportLanguage, Rows, WriteOptions } from './format.ts';
import { LABELS } from './labels.ts';
import { stanceWord } from './stances.ts';
import { officeOf, quoteLink, type View, viewOf } from './view.ts';

// A spreadsheet runs a cell that begins with one of OWASP's signs, or with the full-width ones that Excel takes for the same. It may cut a file at
// another separator than its writer did: after each of them a cell may begin, behind spaces and quotes that it takes away.
const FORMULA_AT_SEPARATOR = /(^|[,;|\t\r\n])(?=[ '"\u00A0\u202F]*[=+\-@＝＋－＠])/g;
const DEFUSED = /(^|[,;|\t\r\n])'(?=[ '"\u00A0\u202F]*[=+\-@＝＋－＠])/g;

/** An apostrophe before what a spreadsheet would run, wherever it cuts. Reversible: what begins with such an apostrophe already gets one more. */
export const defuse = (cell: string): string => (/^'*[\t\r\n]/.test(cell) ? "'" : '') + cell.replace(FORMULA_AT_SEPARATOR, "$1'");

/** The cell as it was before `defuse`. */
export const restoreCell = (cell: string): string => (cell.includes("'") ? (/^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell).replace(DEFUSED, '$1') : cell);

/** A list in a cell; a name with the separator, or with marks at its ends, stands between marks. */
export const joinList = (names: readonly string[]): string => names.map((name) => (/[;"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join('; ');

/** The names of such a cell; `commas` where those separate too. */
export function splitList(cell: string, { commas = false }: { commas?: boolean } = {}): string[] {
  const name = commas ? /\s*"((?:[^"]|"")*)"\s*(?=[;,]|$)|[^;,]+/g : /\s*"((?:[^"]|"")*)"\s*(?=;|$)|[^;]+/g;
  const names = [...cell.matchAll(name)].map(([part, marked]) => (marked === undefined ? part : marked.replaceAll('""', '"')).trim());
  return names.filter((part) => part !== '');
}

/** Without the words after the quote: they stand behind ",-", which a spreadsheet that cuts at commas would run. The words before it tell enough. */
function linkInCell(link: string): string {
  const after = link.lastIndexOf(',-');
  return after > link.indexOf(':~:text=') && link.includes(':~:text=') && !/[,&#]/.test(link.slice(after + 1)) ? link.slice(0, after) : link;
}

/** The code behind a word of a French table; a code, or a word that is none, comes back as it is. */
export const kindOf = (word: string): string => (['direct', 'indirect', 'mixed'] as const).find((kind) => LABELS.fr[kind] === word) ?? word;

/** Columns in order: the name in files for programs, the heading in files for French spreadsheets, and the value. */
export const COLUMNS: readonly {
  readonly name: string;
  readonly fr: string;
  readonly value: (quote: StoredQuote, view: View, language: ExportLanguage) => string;
  /** A code's word in French; the code stands in a column of its own at the end. */
  readonly word?: (quote: StoredQuote) => string;
}[] = [
  { name: 'speaker', fr: 'locuteur', value: (q) => q.speakerName },
  { name: 'office', fr: 'fonction à cette date', value: (q, _, language) => officeOf(q, language) },
  { name: 'country', fr: 'pays', value: (q) => q.speakerCountry ?? '' },
  { name: 'camp', fr: 'camp', value: (q) => campOfStored(q), word: (q) => campWord(campOfStored(q)) },
  { name: 'kind', fr: 'type', value: (q) => q.kind, word: (q) => LABELS.fr[q.kind] },
  { name: 'cue', fr: 'verbe introducteur', value: (q) => q.cue?.text ?? '' },
  { name: 'stance', fr: 'position', value: (q) => q.stance, word: (q) => stanceWord(q.stance, 'fr') },
  { name: 'words', fr: 'propos', value: (q) => q.text },
  { name: 'outlet', fr: 'média', value: (q) => q.outlet },
  { name: 'title', fr: 'titre', value: (q, view) => view.article(q.article)?.title ?? '' },
  { name: 'author', fr: 'auteur', value: (q, view) => view.article(q.article)?.author ?? '' },
  { name: 'date', fr: 'date', value: (q) => q.date },
  { name: 'address', fr: 'adresse', value: (q, view) => linkInCell(quoteLink(q, view.article(q.article))) },
  { name: 'tags', fr: 'étiquettes', value: (q) => joinList(q.tags) },
  { name: 'note', fr: 'note', value: (q) => q.note },
  { name: 'certain', fr: 'locuteur certain', value: (q) => (q.certain ? '1' : '0') },
  // What brings the table home again.
  { name: 'collections', fr: 'collections', value: (q, view) => joinList(view.collectionNames(q.collections)) },
  { name: 'language', fr: 'langue', value: (q, view) => view.article(q.article)?.language ?? '' },
  { name: 'article tags', fr: 'étiquettes de l’article', value: (q, view) => joinList(view.article(q.article)?.tags ?? []) },
  {
    name: 'article collections',
    fr: 'collections de l’article',
    value: (q, view) => joinList(view.collectionNames(view.article(q.article)?.collections ?? [])),
  },
  { name: 'nature', fr: 'nature du locuteur', value: (q) => q.speakerKind, word: (q) => natureWord(q.speakerKind) },
  { name: 'changed', fr: 'modifié le', value: (q) => q.updated },
  { name: 'id', fr: 'identifiant', value: (q) => q.id },
];

type Column = (typeof COLUMNS)[number];

/** A table's columns: a French one has words where the others have codes, and the codes at its end. */
export const columnsOf = (headings: 'name' | 'fr'): readonly { readonly heading: string; readonly value: Column['value'] }[] => {
  if (headings === 'name') return COLUMNS.map(({ name, value }) => ({ heading: name, value }));
  const codes = COLUMNS.filter(({ word }) => word !== undefined);
  return [
    ...COLUMNS.map(({ fr, value, word }) => ({ heading: fr, value: word ? (quote: StoredQuote) => word(quote) : value })),
    ...codes.map(({ fr, value }) => ({ heading: `code ${fr}`, value })),
  ];
};

interface Dialect {
  readonly mark: '' | '\uFEFF';
  readonly separator: ',' | ';' | '\t';
  readonly headings: 'name' | 'fr';
}

function rows(bundle: Bundle, { separator, headings, mark }: Dialect, language: ExportLanguage): Rows {
  const view = viewOf(bundle);
  const columns = columnsOf(headings);
  // Quoted wherever any dialect would cut; a tab would end a TSV cell for the many programs that know no quoting there.
  const special = /[",;|\t\r\n]/;
  const cell = (value: string): string => {
    const safe = defuse(value);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const head = `${mark}${columns.map(({ heading }) => cell(heading)).join(separator)}\r\n`;
  return { head, row: (quote) => `${columns.map(({ value }) => cell(value(quote, view, language))).join(separator)}\r\n` };
}

/** RFC 4180 without a byte-order mark, which scripts take for a part of the first heading: a row a quote, headings in English for programs. */
export const csvRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows => rows(bundle, { separator: ',', headings: 'name', mark: '' }, language);

/** For a spreadsheet set to French, which expects semicolons. */
export const excelRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows =>
  rows(bundle, { separator: ';', headings: language === 'en' ? 'name' : 'fr', mark: '\uFEFF' }, language);

/** Tab-separated, quoted as CSV where a cell holds a tab, a quote or a line end. */
export const tsvRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows =>
  rows(bundle, { separator: '\t', headings: 'name', mark: '\uFEFF' }, language);
