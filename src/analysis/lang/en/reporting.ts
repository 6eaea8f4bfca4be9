import { words } from '../roles.ts';
import { TELLS_HOW } from './asserted.ts';

/** Words beside verbs of speech and what was said. Folded; verbs by their lemmas. */
export const REPORTING = {
  /** Nouns before the name of a medium. */
  MEDIUM: words('magazine radio media site podcast'),
  /** Verbs that tell how. */
  TELLS_HOW,
  /** "told the jury how A", "spoke of how A"; the preposition, and what it is not how something was behind: "how to", "how many". */
  SO: words('how'),
  ABOUT: words('of about'),
  NOT_HOW: words('to many much long far often old well'),
  /** Opens a time without being its noun: "said on Monday how". */
  ON_A_DAY: words('on'),
  /** What is told how may be heard: "the court was told how", "heard how". */
  HEARS: words('hear'),
};
