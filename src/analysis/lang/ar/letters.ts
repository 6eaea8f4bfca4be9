/**
 * Letters as words are matched, never as they stand: offsets always point into the text as it was written. Hamza is dropped freely
 * by newsrooms (الانباء, الأنباء), ى and ي, ة and ه stand for each other at the end, the tatweel and vowel marks are ornaments.
 */

/** Vowel marks, the superscript alef, Quranic signs. */
const MARKS = /[\u064B-\u065F\u0670\u06D6-\u06ED]/g;
/** The tatweel, soft hyphens and what only tells the direction. */
const SILENT = /[\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFF]/;
const HAS = /[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFF]/;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  ژ: 'ج',
};
const OTHER = /[أإآٱىیئؤةکگچپڤژ]/g;
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Does a word hold letters of the Arabic script? */
export const isArabic = (word: string): boolean => HAS.test(word);

/** Without ornaments, letters kept: tells رأى from رأي. */
export function bareArabic(word: string): string {
  const plain = PRESENTATION.test(word) ? word.normalize('NFKC') : word;
  return plain.replace(MARKS, '').replace(SILENT, '');
}

/** As names and words are compared. */
export function foldArabic(word: string): string {
  return bareArabic(word)
    .replace(OTHER, (letter) => LETTERS[letter]!)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}
