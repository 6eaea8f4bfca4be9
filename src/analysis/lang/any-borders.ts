/**
 * Where what was said begins and ends, asked by role of French and of English at once, as `SAID` is.
 * A role that only one of them has is that one’s. Each is a name of its own, which the build shortens.
 */

import * as EN from './en/borders.ts';
import * as FR from './fr/borders.ts';
import { both } from './roles.ts';

export { ADDRESSES, HEARERS } from './en/asserted.ts';
export * from './en/borders.ts';
export * from './fr/borders.ts';

export const ADDS_MARKS = both(FR.ADDS_MARKS, EN.ADDS_MARKS);
export const AND_BUT = both(FR.AND_BUT, EN.AND_BUT);
export const ANOTHER_DEED = both(FR.ANOTHER_DEED, EN.ANOTHER_DEED);
export const BECAUSE = both(FR.BECAUSE, EN.BECAUSE);
export const BEFORE_SUBORDINATE = both(FR.BEFORE_SUBORDINATE, EN.BEFORE_SUBORDINATE);
export const COPULA = both(FR.COPULA, EN.COPULA);
export const INDEFINITE = both(FR.INDEFINITE, EN.INDEFINITE);
export const OPENS_BEFORE = both(FR.OPENS_BEFORE, EN.OPENS_BEFORE);
export const OTHER_BEFORE_THAT = both(FR.OTHER_BEFORE_THAT, EN.OTHER_BEFORE_THAT);
export const RELATIVE_OF_CUE = both(FR.RELATIVE_OF_CUE, EN.RELATIVE_OF_CUE);
export const SAME = both(FR.SAME, EN.SAME);
export const TELLS_A_HEARER = both(FR.TELLS_A_HEARER, EN.TELLS_A_HEARER);
export const WITHIN_DATELINE = both(FR.WITHIN_DATELINE, EN.WITHIN_DATELINE);
export const YET = both(FR.YET, EN.YET);
