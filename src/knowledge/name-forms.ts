/** How a name is put into the index: its words, its case rule, the title before it. For the packed tables and for the reader's own. */
import { formWords } from '../analysis/actors/form-words.ts';
import { BODY_HEADS as BODY_EN } from '../analysis/lang/en/organisations.ts';
import { TITLES as TITLES_EN } from '../analysis/lang/en/titles.ts';
import { BODY_HEADS as BODY_FR } from '../analysis/lang/fr/organisations.ts';
import { CIVIL_TITLES, TITLES as TITLES_FR } from '../analysis/lang/fr/titles.ts';
import { fold } from '../analysis/text/2-tokens.ts';

/** Words that are not part of a form where they stand first in lower case: "le Kremlin", "the Platform". */
const DETERMINER = /^(?:(?:le|la|les|the|un|une)\s+|l['’])/u;

/** Without what stands in brackets for people, and without its article. */
export const bareForm = (form: string): string =>
  form
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(DETERMINER, '')
    .trim();

/** Words as the matcher sees them, in both languages' ways where they differ. */
export function wordings(form: string): string[][] {
  const all = (['fr', 'en'] as const).map((language) => formWords(form, language, true));
  return JSON.stringify(all[0]) === JSON.stringify(all[1]) ? [all[0]!] : all;
}

export function caseRule(form: string): 'a' | 'c' | 'u' {
  const words = form.split(/[\s-]+/);
  const letters = form.replace(/[^\p{L}]/gu, '');
  if (!letters || letters.toLowerCase() === letters.toUpperCase()) return 'a';
  if (words.length === 1 && letters.length <= 12 && letters === letters.toUpperCase()) return 'u';
  const first = words[0]!.replace(/^[^\p{L}\p{N}]+/u, '');
  const capital = first[0] !== undefined && first[0] !== first[0].toLowerCase();
  if (!capital) return /^\p{N}/u.test(first) ? 'a' : 'a';
  if (words.length > 1 && (BODY_FR.has(fold(first)) || BODY_EN.has(fold(first)))) return 'a';
  return 'c';
}

/** "colonel Goïta" → 1; "Premier ministre" → 0. */
export function titleWords(form: string): number {
  const words = form.split(/\s+/);
  let skip = 0;
  while (skip < words.length - 1) {
    const word = words[skip]!;
    const plain = fold(word).replace(/\.$/, '');
    const lower = word[0] === word[0]!.toLowerCase() || CIVIL_TITLES.has(plain);
    if (!lower || !(TITLES_FR.has(plain) || TITLES_EN.has(plain) || CIVIL_TITLES.has(plain))) break;
    skip++;
  }
  return skip;
}
