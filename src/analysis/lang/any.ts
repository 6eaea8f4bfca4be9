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

type Role = RegExp | ReadonlySet<string>;
type Roles = Readonly<Record<string, Role>>;
type Merged<A, B> = { readonly [K in keyof A | keyof B]: (K extends keyof A ? A[K] : never) | (K extends keyof B ? B[K] : never) };

/** The words of either; of patterns, both are tried at the same place. */
function merge<A extends Roles, B extends Roles>(a: A, b: B): Merged<A, B> {
  const made: Record<string, Role> = { ...a, ...b };
  for (const [role, one] of Object.entries(a)) {
    const other = b[role];
    if (one instanceof RegExp && other instanceof RegExp) made[role] = new RegExp(`${one.source}|${other.source}`, one.flags);
    else if (one instanceof Set && other instanceof Set) made[role] = new Set([...one, ...other]);
  }
  return made as Merged<A, B>;
}

/** Is a word one of a role's? */
export const is = (role: RegExp, word: string | undefined): boolean => word !== undefined && role.test(word);

export const ANY = {
  ...merge(frLinks, enLinks),
  ...merge(frPlaces, enPlaces),
  ...merge(frBodies, enBodies),
  ...merge(frOffices, enOffices),
  ...merge(frPersons, enPersons),
  ...merge(frPress, enPress),
};
