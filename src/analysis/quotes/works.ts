import { WORK_BEFORE as ENGLISH } from '../lang/en/works.ts';

const BEFORE: Readonly<Record<string, RegExp>> = { en: ENGLISH };
/** A title has at most so many words. */
const LONGEST_TITLE = 8;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs|with)$/;

/** What leads to the name of a work (a programme, a book, a film) in a language; undefined where titles are not written with capitals. */
export const workBefore = (language: string): RegExp | undefined => BEFORE[language];

/** “The Morning Desk,” — every word but the small ones has a capital, and no sentence ends. */
export function isWorkTitle(words: string): boolean {
  const plain = words.replace(/[,.]$/, '').trim();
  if (!plain || /[.!?;]\s/.test(plain)) return false;
  const all = plain.split(/\s+/);
  return all.length <= LONGEST_TITLE && all.every((word, i) => /^[\p{Lu}\p{N}(‘’'“#@]/u.test(word) || (i > 0 && SMALL.test(word)));
}
