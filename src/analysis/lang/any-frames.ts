/**
 * What is asked by role about the sentences around speech, where a text may mix its languages: what only French or English has is that
 * one's, and what both have is joined below. Imported as FRAME: `FRAME.WORDING.has(word)`.
 */

import * as EN from './en/frames.ts';
import * as FR from './fr/frames.ts';
import { both } from './roles.ts';

export * from './en/frames.ts';
export * from './fr/frames.ts';

export const ABOUT_WHAT = both(FR.ABOUT_WHAT, EN.ABOUT_WHAT);
export const BEFORE_FIRST_SOURCE = both(FR.BEFORE_FIRST_SOURCE, EN.BEFORE_FIRST_SOURCE);
export const CITES_MARKS = both(FR.CITES_MARKS, EN.CITES_MARKS);
export const GOVERNS_FRAGMENT = both(FR.GOVERNS_FRAGMENT, EN.GOVERNS_FRAGMENT);
export const LABEL_OF_TELLER = both(FR.LABEL_OF_TELLER, EN.LABEL_OF_TELLER);
export const NOBODY_AT_ALL = both(FR.NOBODY_AT_ALL, EN.NOBODY_AT_ALL);
export const NO_SUCH = both(FR.NO_SUCH, EN.NO_SUCH);
export const ONE_OF_THEM = both(FR.ONE_OF_THEM, EN.ONE_OF_THEM);
export const OPENS_APPOSITION = both(FR.OPENS_APPOSITION, EN.OPENS_APPOSITION);
export const OPENS_BEFORE_SOURCE = both(FR.OPENS_BEFORE_SOURCE, EN.OPENS_BEFORE_SOURCE);
export const OPENS_TELLER = both(FR.OPENS_TELLER, EN.OPENS_TELLER);
export const RELATIVE_OF_SOURCE = both(FR.RELATIVE_OF_SOURCE, EN.RELATIVE_OF_SOURCE);
export const RELATIVE_SOURCE = both(FR.RELATIVE_SOURCE, EN.RELATIVE_SOURCE);
export const WHOM = both(FR.WHOM, EN.WHOM);
