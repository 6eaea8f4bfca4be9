/** Words of offices and who holds them. All folded. */

/** Nouns of which a country is the place: "la crise malienne". */
export const CRISES = /^(?:transition|coup|coups|mediation|crisis|junta|transition)$/;

export const CRISES_BEHIND = /^(?:crisis|junta|coup)$/;

/** Behind these "la présidence" is the office that speaks. */
export const OF_AN_OFFICE = /^(?:secretariat|services|service|source|sources|site|tweet|declaration)$/;

export const THE_YOUNGER = /^(?:jr|junior|sr)$/;

/** "Premier ministre", and no other "first". */
export const BEHIND_FIRST = /^(?:vice)$/;

/** Nouns for people that are verbs as well. */
export const VERB_AS_WELL = /^(?:guide)$/;

export const EX = /^ex$/;

export const NOBLE = /^(?:de|von|van)$/;

/** Offices that say little alone: whose they are tells. */
export const VAGUE_OFFICE = /^(?:spokesperson|chief|chef|head|leader|official|representative|envoy|director)$/;

/** Words that say nothing about which office it is. */
export const EMPTY_IN_OFFICE: ReadonlySet<string> = new Set('de du a charge charges of the for and to in s its his her madame'.split(' '));

/** Adjectives before an office that are no part of it. */
export const NO_PART_OF_OFFICE: ReadonlySet<string> = new Set(
  'ex current new former late then ousted deposed toppled overthrown unseated sacked dismissed detained jailed imprisoned captive fired elected democratically sitting outgoing'.split(
    ' ',
  ),
);
