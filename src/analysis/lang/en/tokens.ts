import type { WordParts } from '../word-parts.ts';

/** How English words come apart. */
export const WORD_PARTS: WordParts = { possessive: /[’'ʼ]s$/iu };
