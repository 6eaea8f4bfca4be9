import type { Bundle, BundlePart } from '../model/bundle.ts';
import type { StoredQuote } from '../model/stored.ts';

export type FormatId =
  | 'csv'
  | 'csv-excel'
  | 'tsv'
  | 'jsonl'
  | 'json-ld'
  | 'json-ld-zip'
  | 'markdown'
  | 'markdown-zip'
  | 'html'
  | 'citations'
  | 'citations-apa'
  | 'citations-chicago'
  | 'citations-iso690'
  | 'ris'
  | 'bibtex'
  | 'csl-json'
  | 'qdpx'
  | 'webanno'
  | 'backup';

export type ExportLanguage = 'fr' | 'en' | 'ar';

export interface WriteOptions {
  /** Language of headings and citation style; default 'fr'. */
  readonly language?: ExportLanguage;
  /** Shown as the heading of a dossier and the project's name; default "Griot". */
  readonly title?: string;
  /** The reader's own template, without flaws; Markdown in one file only. */
  readonly template?: string;
  /** Time of the export, ISO 8601 in UTC; default now. Backups never hold it: the same data gives the same bytes. */
  readonly now?: string;
}

/** A piece of a file in the making. Strings are UTF-8 in the file. */
export interface Chunk {
  readonly data: string | Uint8Array;
  /** Share of the work done so far, 0..1, never falling. */
  readonly done: number;
}

/** A file of a row a quote: what stands before all rows, and each row with all its line ends. */
export interface Rows {
  readonly head: string;
  readonly row: (quote: StoredQuote) => string;
}

export interface Format {
  readonly id: FormatId;
  /** i18n key of its name. */
  readonly labelKey: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Parts that it reads; the caller may leave the others empty. */
  readonly needs: readonly BundlePart[];
  /** Lazy: the work is done while the caller iterates, so that it can pause, stream and stop. Never throws on odd text. */
  write(bundle: Bundle, options?: WriteOptions): Iterable<Chunk>;
  /** Where the file is a row a quote, so that it can be written while quotes are still being read. The bundle's own quotes are not looked at. */
  rows?(bundle: Bundle, options?: WriteOptions): Rows;
}
