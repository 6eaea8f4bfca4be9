import type { Span } from './span.ts';

/** ISO 639-1 code; the analysis knows 'fr' and 'en', other languages are passed through and find less. */
export type Language = string;

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list' | 'caption';

/** One block of the article's text, e.g. a paragraph. Blocks are sorted, disjoint and separated by white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A news article as plain text. `text` is never changed once made; all offsets in Griot point into it. */
export interface Article {
  readonly text: string;
  /** Empty where the text came without structure (a text file): the analysis then cuts it at line ends. */
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** Publication date, YYYY-MM-DD; absent where the page does not say. */
  readonly date?: string;
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  /** Canonical address, absent for files. */
  readonly url?: string;
}
