/**
 * What the quote stage asks for by role where a text may mix its languages: of French and of English at once, as `ANY` is for actors.
 * Where a word of one language would mislead in the other, the role stands in `grammar` or its syntax instead.
 */

import { REPORTING as EN_REPORTING } from './en/reporting.ts';
import { VOICES as EN_VOICES } from './en/voices.ts';
import { REPORTING as FR_REPORTING } from './fr/reporting.ts';
import { READ_AS as FR_READ_AS, VOICES as FR_VOICES } from './fr/voices.ts';
import { merge } from './roles.ts';

export const SAID = {
  ...merge(FR_VOICES, EN_VOICES),
  ...merge(FR_REPORTING, EN_REPORTING),
};

/** Words, in lower case, that are read as others of the same kind. */
export const READ_AS: ReadonlyMap<string, string> = new Map(Object.entries(FR_READ_AS));
