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
  /** True where the words stood only once in that text; absent where it is not known (imports). */
  readonly unique?: boolean;
}
