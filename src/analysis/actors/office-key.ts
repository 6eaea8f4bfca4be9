import type { Post } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import { ANY, ONE_OFFICE_OF } from '../lang/any.ts';
import { SAME_IN_OFFICE as EN } from '../lang/en/roles.ts';
import { SAME_IN_OFFICE as FR } from '../lang/fr/roles.ts';
import { fold } from '../text/2-tokens.ts';

/** Words that say nothing about which office it is. */
const EMPTY = ANY.EMPTY_IN_OFFICE;
const SAME: Readonly<Record<string, string>> = { ...FR, ...EN };

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

/** Posts of an office, by the words for it or by the name that stands for all its names: "the president of the republic". */
export function postsCalled(knowledge: Knowledge, key: string): readonly Post[] {
  const posts = knowledge.postsByOffice(key);
  return posts.length ? posts : knowledge.postsByOffice(ONE_OFFICE_OF.get(key) ?? '');
}
