/**
 * What the passes ask for by role where a text may mix its languages, as the press of the Sahel does: of French and of English at once.
 * A role that only one of them has is that one's.
 */

import { BODIES as EN_BODIES } from './en/bodies.ts';
import { LINKS as EN_LINKS } from './en/links.ts';
import { LOCAL_BODIES as EN_LOCAL } from './en/local-bodies.ts';
import { NAMESAKES as EN_NAMESAKES } from './en/namesakes.ts';
import { OFFICES as EN_OFFICES, ONE_OFFICE as EN_ONE } from './en/offices.ts';
import { PERSONS as EN_PERSONS } from './en/persons.ts';
import { PLACES as EN_PLACES } from './en/places.ts';
import { PRESS as EN_PRESS } from './en/press.ts';
import { BODIES as FR_BODIES } from './fr/bodies.ts';
import { LINKS as FR_LINKS } from './fr/links.ts';
import { LOCAL_BODIES as FR_LOCAL } from './fr/local-bodies.ts';
import { NAMESAKES as FR_NAMESAKES } from './fr/namesakes.ts';
import { OFFICES as FR_OFFICES, ONE_OFFICE as FR_ONE } from './fr/offices.ts';
import { PERSONS as FR_PERSONS } from './fr/persons.ts';
import { PLACES as FR_PLACES } from './fr/places.ts';
import { PRESS as FR_PRESS } from './fr/press.ts';
import { merge } from './roles.ts';

export { is } from './roles.ts';

export const ANY = {
  ...merge(FR_LINKS, EN_LINKS),
  ...merge(FR_PLACES, EN_PLACES),
  ...merge(FR_BODIES, EN_BODIES),
  ...merge(FR_LOCAL, EN_LOCAL),
  ...merge(FR_OFFICES, EN_OFFICES),
  ...merge(FR_PERSONS, EN_PERSONS),
  ...merge(FR_PRESS, EN_PRESS),
  ...merge(FR_NAMESAKES, EN_NAMESAKES),
};

/** Offices that have several names, by their keys, and the one that stands for all. */
export const ONE_OFFICE_OF: ReadonlyMap<string, string> = new Map(Object.entries({ ...FR_ONE, ...EN_ONE }));
