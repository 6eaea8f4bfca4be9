import type { Bundle } from '../model/bundle.ts';
import type { StoredQuote } from '../model/stored.ts';
import type { ExportLanguage, Rows, WriteOptions } from './format.ts';
import { officeOf, quoteLink, type View, viewOf } from './view.ts';

/** A spreadsheet runs a cell that starts like this; OWASP's list, with the full-width signs that Excel takes for the same. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe before what a spreadsheet would run. Reversible: cells that begin with such an apostrophe already get one more. */
export const defuse = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `defuse`. */
export const restoreCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Columns in order: the name in files for programs, the heading in files for French spreadsheets, and the value. */
export const COLUMNS: readonly {
  readonly name: string;
  readonly fr: string;
  readonly value: (quote: StoredQuote, view: View, language: ExportLanguage) => string;
}[] = [
  { name: 'speaker', fr: 'locuteur', value: (q) => q.speakerName },
  { name: 'office', fr: 'fonction à cette date', value: (q, _, language) => officeOf(q, language) },
  { name: 'country', fr: 'pays', value: (q) => q.speakerCountry ?? '' },
  { name: 'camp', fr: 'camp', value: (q) => q.speakerKind },
  { name: 'kind', fr: 'type', value: (q) => q.kind },
  { name: 'cue', fr: 'verbe introducteur', value: (q) => q.cue?.text ?? '' },
  { name: 'stance', fr: 'position', value: (q) => q.stance },
  { name: 'words', fr: 'propos', value: (q) => q.text },
  { name: 'outlet', fr: 'média', value: (q) => q.outlet },
  { name: 'title', fr: 'titre', value: (q, view) => view.article(q.article)?.title ?? '' },
  { name: 'author', fr: 'auteur', value: (q, view) => view.article(q.article)?.author ?? '' },
  { name: 'date', fr: 'date', value: (q) => q.date },
  { name: 'address', fr: 'adresse', value: (q, view) => quoteLink(q, view.article(q.article)) },
  { name: 'tags', fr: 'étiquettes', value: (q) => q.tags.join('; ') },
  { name: 'note', fr: 'note', value: (q) => q.note },
  { name: 'certain', fr: 'locuteur certain', value: (q) => (q.certain ? '1' : '0') },
];

interface Dialect {
  readonly separator: ',' | ';' | '\t';
  readonly headings: 'name' | 'fr';
}

function rows(bundle: Bundle, { separator, headings }: Dialect, language: ExportLanguage): Rows {
  const view = viewOf(bundle);
  // A tab would end a TSV cell for the many programs that know no quoting there; in all three a quoted cell may hold line ends.
  const special = separator === ',' ? /[",\r\n]/ : separator === ';' ? /[";\r\n]/ : /["\t\r\n]/;
  const cell = (value: string): string => {
    const safe = defuse(value);
    return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const head = `\uFEFF${COLUMNS.map((column) => cell(column[headings])).join(separator)}\r\n`;
  return { head, row: (quote) => `${COLUMNS.map((column) => cell(column.value(quote, view, language))).join(separator)}\r\n` };
}

/** RFC 4180 with a byte-order mark: a row a quote, headings in English for programs. */
export const csvRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows => rows(bundle, { separator: ',', headings: 'name' }, language);

/** For a spreadsheet set to French, which expects semicolons. */
export const excelRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows =>
  rows(bundle, { separator: ';', headings: language === 'en' ? 'name' : 'fr' }, language);

/** Tab-separated, quoted as CSV where a cell holds a tab, a quote or a line end. */
export const tsvRows = (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows => rows(bundle, { separator: '\t', headings: 'name' }, language);
