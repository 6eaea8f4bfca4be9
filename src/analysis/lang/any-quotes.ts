/**
 * What the quote stage asks for by role where a text may mix its languages: of French and of English at once, as `ANY` is for actors.
 * What only one of them has is that one's; what both have is joined below. Where a word of one would mislead in the other, it stands in
 * the grammar or its syntax instead. Imported as SAID: `SAID.AGAIN.has(word)`.
 */

import { CUES as EN_CUES } from './en/cues.ts';
import * as EN_REPORTING from './en/reporting.ts';
import * as EN_VOICES from './en/voices.ts';
import { CUES as FR_CUES } from './fr/cues.ts';
import * as FR_REPORTING from './fr/reporting.ts';
import * as FR_VOICES from './fr/voices.ts';
import { both, merge } from './roles.ts';

export * from './en/reporting.ts';
export * from './en/voices.ts';
export * from './fr/reporting.ts';
export * from './fr/verdicts.ts';
export * from './fr/voices.ts';

export const AGAIN = both(FR_VOICES.AGAIN, EN_VOICES.AGAIN);
export const ANSWERS = both(FR_VOICES.ANSWERS, EN_VOICES.ANSWERS);
export const ASKS = both(FR_VOICES.ASKS, EN_VOICES.ASKS);
export const MEDIUM = both(FR_REPORTING.MEDIUM, EN_REPORTING.MEDIUM);
export const SPEAKS_OF_HIMSELF = both(FR_VOICES.SPEAKS_OF_HIMSELF, EN_VOICES.SPEAKS_OF_HIMSELF);
export const TELLS_HOW = both(FR_REPORTING.TELLS_HOW, EN_REPORTING.TELLS_HOW);
/** By which verb groups and phrases are known that report speech, and what reporters add. */
export const CUE = merge(FR_CUES, EN_CUES);
