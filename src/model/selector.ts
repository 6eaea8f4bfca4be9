/** W3C Web Annotation selectors, over the article's text. Offsets here are UTF-16 code units; exports convert. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Context grown on word boundaries until the quote is unambiguous. */
  readonly prefix: string;
  readonly suffix: string;
}

/** How a place in an article is remembered: both selectors and the text version they were made on. */
export interface Selectors {
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
  /** Fingerprint of the article's text. */
  readonly version: string;
  /** The words were known to be a name, which is never found by likeness; absent where nobody said so. */
  readonly name?: true;
  /** What told the words from others in that text; absent where it is not known (imports). */
  readonly context?: {
    /** Code units of prefix, nearest the words, that alone make them unambiguous; more than prefix has: only the text's beginning does. */
    readonly before: number;
    /** The same of suffix and the text's end. */
    readonly after: number;
    /** What stood around the same words elsewhere, up to where it differs; empty where they stood once, null where they stood too often. */
    readonly others: readonly { readonly before: string; readonly after: string }[] | null;
    /** Other words much like these, or much the same around other ones, stood nearby: a list, a table of results. */
    readonly alike?: true;
  };
}
