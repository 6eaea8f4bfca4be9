/**
 * By which a phrase tells whom it means, asked by role of French and of English at once, as `SAID` is.
 * A role that only one of them has is that one’s. Each is a name of its own, which the build shortens.
 */

import * as EN from './en/phrases.ts';
import * as FR from './fr/phrases.ts';
import { both } from './roles.ts';

export { WITH_ANOTHER } from './en/asserted.ts';
export * from './en/phrases.ts';
export * from './fr/phrases.ts';

export const ARMED_MEMBERS = both(FR.ARMED_MEMBERS, EN.ARMED_MEMBERS);
export const COURTESY = both(FR.COURTESY, EN.COURTESY);
export const EMBASSY = both(FR.EMBASSY, EN.EMBASSY);
export const IN_A_DOCUMENT = both(FR.IN_A_DOCUMENT, EN.IN_A_DOCUMENT);
export const JOINS_TWO = both(FR.JOINS_TWO, EN.JOINS_TWO);
export const KIND_OF_NAME = both(FR.KIND_OF_NAME, EN.KIND_OF_NAME);
export const POINTING = both(FR.POINTING, EN.POINTING);
