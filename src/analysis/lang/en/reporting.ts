import { words } from '../roles.ts';

/** Words beside verbs of speech and what was said. Folded; verbs by their lemmas. */

/** Nouns before the name of a medium. */
export const MEDIUM = words('magazine radio media site podcast');
/** Verbs that tell how or why something came about. Lemmas. */
export const TELLS_HOW = new Set([
  ...words(
    'document detail describe explain recount tell recall outline reveal show write speak highlight note relate testify hear remember report disclose say demonstrate talk',
  ),
  'set out',
  'lay out',
  'lay bare',
]);
/** "told the jury how A", "spoke of how A"; the preposition, and what it is not how something was behind: "how to", "how many". */
export const SO = 'how';
export const OF_HOW = words('of about');
export const NOT_HOW = words('to many much long far often old well');
/** Opens a time without being its noun: "said on Monday how". */
export const ON_A_DAY = 'on';
/** What is told how may be heard: "the court was told how", "heard how". */
export const HEARS = 'hear';
