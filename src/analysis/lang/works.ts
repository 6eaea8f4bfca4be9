/** How the names of works (programmes, books, films) between marks are told. */
export interface Works {
  /** What leads to one. */
  readonly before: RegExp;
  /** Words without a capital within one. */
  readonly small: ReadonlySet<string>;
}
