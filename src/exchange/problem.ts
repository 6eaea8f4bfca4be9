/** What is wrong in a file, and where. `key` is an i18n key; its placeholders are `values`. */
export interface Problem {
  readonly key: ProblemKey;
  readonly values: readonly string[];
  /** 1-based line or row of the (unpacked) file. */
  readonly line?: number;
  /** Part and id of the record, as far as they could be read. */
  readonly record?: string;
  /** Path inside the record: "spans.0.start". */
  readonly field?: string;
}

export type ProblemKey =
  | 'import_not_known'
  | 'import_empty'
  | 'import_too_large'
  | 'import_damaged'
  | 'import_truncated'
  | 'import_checksum'
  | 'import_newer'
  | 'import_not_json'
  | 'import_unknown_part'
  | 'import_bad_field'
  | 'import_duplicate'
  | 'import_no_words'
  | 'import_no_address'
  | 'import_csv_columns'
  | 'import_csv_quote'
  | 'import_csv_short'
  | 'import_csv_many'
  | 'import_columns_read'
  | 'import_columns_left'
  | 'import_encoding'
  | 'import_from'
  | 'import_replies_left'
  | 'import_rows_left'
  | 'import_bookmarks'
  | 'import_without_page'
  | 'import_nothing_in'
  | 'import_is_mac_roman'
  | 'import_is_workbook'
  | 'import_is_document'
  | 'import_is_web_page'
  | 'import_is_bibtex'
  | 'import_is_zip'
  | 'import_is_elsewhere'
  | 'import_is_other'
  | 'import_is_database'
  | 'import_zip_read'
  | 'import_more_problems';

export const problem = (key: ProblemKey, values: readonly (string | number)[] = [], place: Pick<Problem, 'line' | 'record' | 'field'> = {}): Problem => ({
  key,
  values: values.map(String),
  ...place,
});

/** More than this many are only counted: a file of another kind would give one a line. */
const MOST = 100;

/** A record that has no place here is left out and named; the file is sound all the same. */
const LEFT_OUT: ReadonlySet<ProblemKey> = new Set(['import_no_words', 'import_no_address', 'import_csv_many']);

/** Problems as they come, the first MOST of them in full. */
export class Problems {
  readonly list: Problem[] = [];
  #more = 0;
  #damaged = false;

  add(found: Problem): void {
    this.#damaged ||= !LEFT_OUT.has(found.key);
    if (this.list.length < MOST) this.list.push(found);
    else this.#more++;
  }

  /** True where something is wrong with the file itself. */
  get damaged(): boolean {
    return this.#damaged;
  }

  all(): Problem[] {
    return this.#more > 0 ? [...this.list, problem('import_more_problems', [this.#more])] : this.list;
  }
}
