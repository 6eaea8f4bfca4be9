/** Words of offices and who holds them. All folded. */

/** Nouns of which a country is the place: "la crise malienne". */
export const CRISES = /^(?:crise|putsch|junte|transition|coup|coups|mediation|transition)$/;

export const CRISES_BEHIND = /^(?:coup)$/;

/** Behind these "la présidence" is the office that speaks. */
export const OF_AN_OFFICE =
  /^(?:communique|communiques|parole|secretaire|secretariat|services|service|source|sources|site|compte|conseiller|palais|tweet|declaration|selon)$/;

/** "Premier ministre", and no other "first". */
export const BEHIND_FIRST = /^(?:ministre|vice)$/;

/** Nouns for people that are verbs as well. */
export const VERB_AS_WELL = /^(?:juge|guide)$/;

export const ADJECTIVE_OF_HER = /^(?:premiere|ancienne|nouvelle)$/;

export const EX = /^ex$/;

export const NOBLE = /^(?:de|von|van)$/;

/** Offices that say little alone: whose they are tells. */
export const VAGUE_OFFICE = /^(?:porte-parole|chef|leader|representant|envoy|envoye|directeur|responsable|patron)$/;

export const PRESIDENCY = /^(?:presidence)$/;

/** Words that say nothing about which office it is. */
export const EMPTY_IN_OFFICE: ReadonlySet<string> = new Set(
  'le la les l un une de du des d en et a au aux charge chargee chargees charges s sa son leur its monsieur madame'.split(' '),
);

/** Adjectives before an office that are no part of it. */
export const NO_PART_OF_OFFICE: ReadonlySet<string> = new Set(
  'nouveau nouvel nouvelle actuel actuelle ancien ancienne ex new futur future jeune sortant sortante dechu dechue renverse renversee evince evincee limoge limogee destitue destituee depose deposee elu elue democratiquement detenu detenue captive interimaire defunt feu'.split(
    ' ',
  ),
);

export const FIRST = /^(?:premier)$/;

/** Offices that are given names as well. */
export const GIVEN_NAME_AS_WELL = /^(?:pape)$/;

/** Offices of heads of state and government, by their French name in the knowledge base. */
export const HEAD_OF_STATE =
  /^(?:présidente?(?: de la (?:République|Transition|Confédération|Fédération)| du (?:Ghana|Nigeria|Sénégal))?|chef(?:fe)? de l[’']État|premi(?:er|ère) ministre|chef du gouvernement|chanceli(?:er|ère)|roi|reine|émir|sultan)$/i;
