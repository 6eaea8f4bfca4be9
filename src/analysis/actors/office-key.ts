import { ANY } from '../lang/any.ts';
import { fold } from '../text/2-tokens.ts';

/** Words that say nothing about which office it is. */
const EMPTY = ANY.EMPTY_IN_OFFICE;
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  etrangere: 'etrangeres',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chairperson',
  chairwoman: 'chairperson',
  presidente: 'president',
  ministres: 'ministre',
  cheffe: 'chef',
  directrice: 'directeur',
  premiere: 'premier',
  armees: 'armee',
};

/** Key of one word of an office, empty where it carries none. */
export function officeWord(word: string): string {
  const plain = fold(word).replace(/['.]/g, '');
  if (EMPTY.has(plain)) return '';
  return SAME[plain] ?? plain;
}

/** "ministre de la Défense" → "ministre defence": the words that carry meaning, folded, in order. */
export function officeKey(phrase: string): string {
  return phrase
    .split(/[\s,-]+|(?<=[’'])/u)
    .map(officeWord)
    .filter(Boolean)
    .join(' ');
}
