import { words } from '../roles.ts';

// Words by which a phrase tells whom it means. Folded.

/** Before a name they only say what kind it is. */
export const KIND_OF_NAME = words('group movement organisation organization');
export const JOINS_TWO = words('and');
export const JOINS_NAMES = words('and &');
/** "the group known as JNIM". */
export const CALLED = words('known called named dubbed nicknamed styled');
export const BEHIND_CALLED = words('as the locally widely commonly');
export const STYLED = words('named called');
/** Behind a name: it only says with whom somebody else goes. */
export const LINKED = /^[-‑–](?:linked|affiliated|backed|aligned|allied|led|based|inspired|controlled|supported|funded|trained|born|owned|run)\b/;
/** Behind a name: where somebody comes from. */
export const OWNS = /^['’]s$/;
export const THE = words('the');
export const THE_LATTER = /^the latter$/i;
export const THE_ONE_OF_AGE = /^the \d+-year-old$/i;
export const AGE_BEHIND = /^,? (?:\(|who is |a |an )?(\d+)\b/;
/** "the rights group": what a body helps or watches. */
export const BODY_THAT_HELPS = words('group organisation organization watchdog charity body');
export const CHARITABLE = words('rights aid advocacy humanitarian relief charity watchdog campaign medical');
export const POINTING = words('this that');
/** What stands behind somebody described, up to the verb: "Farmers in Kaduna said"; but "in return" is how. */
export const TOUCHES = words('from in at behind near outside inside around with');
export const TELLS_HOW_SAID = words('time present public private turn return response reply');
/** Somebody by his nation: "The Frenchwoman". */
export const ENDS_NATION = /(?:an|ian|ese|ish|woman|man|spaniard|briton|i)$/;
export const ARMED_MEMBERS = words('fighters militants rebels insurgents gunmen');
export const EMBASSY = /^(?:embassy|consulate)\b/i;
export const IN_A_DOCUMENT = words('in');
export const RELATIVE_OF_SPEAKER = words('who which that');
export const COURTESY = words('mr mrs ms');
export const ENDS_SEVERAL = /[^s]s$|^(?:wo|police)?men$|^children$/;
export const SEVERAL_ALONE = words('police people personnel');
