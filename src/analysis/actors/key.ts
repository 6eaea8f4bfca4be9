import { ANY } from '../lang/any.ts';
import { fold } from '../text/2-tokens.ts';

/** Key of a word in the name index: folded, without apostrophes and dots, so that N'Djamena, NDjamena and U.N., UN meet. */
export function nameKey(word: string): string {
  const plain = fold(word);
  return /['.]/.test(plain) ? plain.replace(/['.]/g, '') : plain;
}

/** Which word of a name is the family's: "Kennedy" of James P. Kennedy Jr. */
export const familyAt = (keys: readonly string[]): number => keys.length - (keys.length > 2 && ANY.THE_YOUNGER.test(keys.at(-1)!) ? 2 : 1);
