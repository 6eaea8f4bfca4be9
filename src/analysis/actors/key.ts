import { fold } from '../text/2-tokens.ts';

/** Key of a word in the name index: folded, without apostrophes and dots, so that N'Djamena, NDjamena and U.N., UN meet. */
export function nameKey(word: string): string {
  const plain = fold(word);
  return /['.]/.test(plain) ? plain.replace(/['.]/g, '') : plain;
}
