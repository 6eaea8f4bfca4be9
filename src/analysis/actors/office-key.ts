import { fold } from '../text/2-tokens.ts';

/** Words that say nothing about which office it is. */
const EMPTY = new Set(
  'le la les l un une de du des d en et a au aux charge chargee chargees charges of the for and to in s sa son leur its his her monsieur madame'.split(' '),
);
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
