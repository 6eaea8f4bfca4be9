import { words } from '../roles.ts';

/** Words by which a text tells who may have said something. All folded. */

/** Before a noun for somebody met before: "the same official". */
export const AGAIN = words('same');
/** Who asks, as the label of a turn: "Host: …". */
export const ASKS = words('q question interviewer journalist reporter host moderator presenter');
/** Who answers. */
export const ANSWERS = words('a answer response reply');
/** Of somebody who speaks for himself; in lower case, signs kept. */
export const SPEAKS_OF_HIMSELF = words("i i’m i've i’ve i'm we my our");
/** Acronyms that would be little words in lower case: "the WHO said". */
export const ACRONYMS = words('who it us or as is');
/** Behind whoever it says something is of: "X’s brother"; of a plural it is the sign alone. */
export const GENITIVE = /^['’]s?$/;
export const ENDS_GENITIVE = /['’]s$/;
