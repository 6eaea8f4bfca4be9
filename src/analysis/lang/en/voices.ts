import { words } from '../roles.ts';

/** Words by which a text tells who may have said something. All folded. */
export const VOICES = {
  /** Before a noun for somebody met before: "the same official". */
  AGAIN: words('same'),
  /** Behind whoever it says something is of: "X’s brother"; of a plural it is the sign alone. */
  GENITIVE: /^['’]s?$/,
  ENDS_GENITIVE: /['’]s$/,
};
