/** Kinds of signs, as they stand in a class of a pattern. */
export interface Signs {
  readonly letters: string;
  readonly marks: string;
  readonly numbers: string;
  readonly capitals: string;
}

/** Those of all scripts. A pattern of all letters that there are takes milliseconds to make, for which a start of the worker waits. */
export const ALL_SIGNS: Signs = { letters: '\\p{L}', marks: '\\p{M}', numbers: '\\p{N}', capitals: '\\p{Lu}' };

/** The same where a text has no other signs than those of the languages that are read, which is nearly always. */
export const COMMON_SIGNS: Signs = {
  letters: 'A-Za-zªµºÀ-ÖØ-öø-ÿŒœŸ\\u0620-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF',
  marks: '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED',
  numbers: '0-9²³¹¼½¾\\u0660-\\u0669\\u06F0-\\u06F9',
  capitals: 'A-ZÀ-ÖØ-ÞŒŸ',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
export const UNCOMMON = /[^\x00-ÿŒœŸ\u0600-\u06FF\u2000-\u206F€]/;
