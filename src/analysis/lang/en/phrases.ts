import { words } from '../roles.ts';
import { WITH_ANOTHER } from './asserted.ts';

/** Words by which a phrase tells whom it means. Folded. */
export const PHRASES = {
  WITH_ANOTHER,
  /** Before a name they only say what kind it is. */
  KIND_OF_NAME: words('group movement organisation organization'),
  JOINS_TWO: words('and'),
  JOINS_NAMES: words('and &'),
  /** "the group known as JNIM". */
  CALLED: words('known called named dubbed nicknamed styled'),
  BEHIND_CALLED: words('as the locally widely commonly'),
  STYLED: words('named called'),
  /** Behind a name: it only says with whom somebody else goes. */
  LINKED: /^[-‑–](?:linked|affiliated|backed|aligned|allied|led|based|inspired|controlled|supported|funded|trained|born|owned|run)\b/,
  /** Behind a name: where somebody comes from. */
  OWNS: /^['’]s$/,
  THE: words('the'),
  THE_LATTER: /^the latter$/i,
  THE_ONE_OF_AGE: /^the \d+-year-old$/i,
  AGE_BEHIND: /^,? (?:\(|who is |a |an )?(\d+)\b/,
  /** "the rights group": what a body helps or watches. */
  BODY_THAT_HELPS: words('group organisation organization watchdog charity body'),
  CHARITABLE: words('rights aid advocacy humanitarian relief charity watchdog campaign medical'),
  POINTING: words('this that'),
  /** What stands behind somebody described, up to the verb: "Farmers in Kaduna said"; but "in return" is how. */
  TOUCHES: words('from in at behind near outside inside around with'),
  TELLS_HOW_SAID: words('time present public private turn return response reply'),
  /** Somebody by his nation: "The Frenchwoman". */
  ENDS_NATION: /(?:an|ian|ese|ish|woman|man|spaniard|briton|i)$/,
  ARMED_MEMBERS: words('fighters militants rebels insurgents gunmen'),
  EMBASSY: /^(?:embassy|consulate)\b/i,
  IN_A_DOCUMENT: words('in'),
  RELATIVE_OF_SPEAKER: words('who which that'),
  COURTESY: words('mr mrs ms'),
  ENDS_SEVERAL: /[^s]s$|^(?:wo|police)?men$|^children$/,
  SEVERAL_ALONE: words('police people personnel'),
};
