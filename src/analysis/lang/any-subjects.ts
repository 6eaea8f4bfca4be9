/**
 * The words by which the subject of a verb is found where a text may mix its languages, of French and of English at once; as names of a
 * module, since a bundle shortens them. What only the text's own language may be asked stands in the grammar, see SubjectWords.
 */

import * as EN from './en/subjects.ts';
import * as FR from './fr/subjects.ts';
import { eitherPattern, eitherWord } from './roles.ts';

export * from './en/subjects.ts';
export * from './fr/subjects.ts';

export const SHORT_TITLE = eitherWord(FR.SHORT_TITLE, EN.SHORT_TITLE);
export const AND = eitherWord(FR.AND, EN.AND);
export const LEADS_TO_ARTICLE = eitherWord(FR.LEADS_TO_ARTICLE, EN.LEADS_TO_ARTICLE);
export const ENDS_PHRASE = eitherWord(FR.ENDS_PHRASE, EN.ENDS_PHRASE);
export const ENDS_PARTICIPLE = eitherPattern(FR.ENDS_PARTICIPLE, EN.ENDS_PARTICIPLE);
export const NEVER_LAST = eitherWord(FR.NEVER_LAST, EN.NEVER_LAST);
export const NO_SUBJECT = eitherWord(FR.NO_SUBJECT, EN.NO_SUBJECT);
export const SAME_SUBJECT = eitherWord(FR.SAME_SUBJECT, EN.SAME_SUBJECT);
export const LIKE = eitherWord(FR.LIKE, EN.LIKE);
export const OPEN_RELATIVE = eitherWord(FR.OPEN_RELATIVE, EN.OPEN_RELATIVE);
export const BEFORE_NOUN_FORM = eitherWord(FR.BEFORE_NOUN_FORM, EN.BEFORE_NOUN_FORM);
export const COUNTS = eitherWord(FR.COUNTS, EN.COUNTS);
export const BEHIND_COUNTS = eitherPattern(FR.BEHIND_COUNTS, EN.BEHIND_COUNTS);
export const ENDS_ADVERB = eitherPattern(FR.ENDS_ADVERB, EN.ENDS_ADVERB);
export const ENDS_LONG_ADVERB = eitherPattern(FR.ENDS_LONG_ADVERB, EN.ENDS_LONG_ADVERB);
export const ENDS_SCENE = eitherPattern(FR.ENDS_SCENE, EN.ENDS_SCENE);
export const POINTS = eitherWord(FR.POINTS, EN.POINTS);
