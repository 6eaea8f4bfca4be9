import type { Works } from '../lang/works.ts';

/** A title has at most so many words. */
const LONGEST_TITLE = 8;

/** “The Morning Desk,” — every word but the small ones has a capital, and no sentence ends. */
export function isWorkTitle({ small }: Works, words: string): boolean {
  const plain = words.replace(/[,.]$/, '').trim();
  if (!plain || /[.!?;]\s/.test(plain)) return false;
  const all = plain.split(/\s+/);
  return all.length <= LONGEST_TITLE && all.every((word, i) => /^[\p{Lu}\p{N}(‘’'“#@]/u.test(word) || (i > 0 && small.has(word)));
}
