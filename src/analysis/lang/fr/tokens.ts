import type { WordParts } from '../word-parts.ts';

/** How French words come apart. */
export const WORD_PARTS: WordParts = {
  elision: /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)[’'ʼ]/iu,
  // N'Djamena, M’Bow, N’daw (French elides before vowels only); d'Ivoire keeps its d'
  whole: /^(?:[NM][’'ʼ][\p{Lu}bcdfgkpqrstvz]|(?:[aA]ujourd|[pP]rud|[qQ]uelqu)[’'ʼ])/u,
  // inverted subjects: -t-il, -il, -elle …
  clitic: /[‑-](?:t[‑-])?(?:ils?|elles?|on|je|nous|vous|tu|ce)$/iu,
};
