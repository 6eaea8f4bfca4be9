/**
 * What the passes ask for by role where a text may mix its languages, as the press of the Sahel does: of French and of English at once.
 * A role that only one of them has is that one's.
 */

import * as enBodies from './en/bodies.ts';
import * as enLinks from './en/links.ts';
import * as enOffices from './en/offices.ts';
import * as enPersons from './en/persons.ts';
import * as enPlaces from './en/places.ts';
import * as enPress from './en/press.ts';
import * as frBodies from './fr/bodies.ts';
import * as frLinks from './fr/links.ts';
import * as frOffices from './fr/offices.ts';
import * as frPersons from './fr/persons.ts';
import * as frPlaces from './fr/places.ts';
import * as frPress from './fr/press.ts';
import { merge } from './roles.ts';

export { is } from './roles.ts';

export const ANY = {
  ...merge(frLinks, enLinks),
  ...merge(frPlaces, enPlaces),
  ...merge(frBodies, enBodies),
  ...merge(frOffices, enOffices),
  ...merge(frPersons, enPersons),
  ...merge(frPress, enPress),
};
