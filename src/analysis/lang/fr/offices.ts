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
  'le la les l un une de du des d en et a au aux charge chargee chargees charges s sa son leur monsieur madame'.split(' '),
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

export const NEW_IN_OFFICE = /^(?:nouveau|nouvel|nouvelle|new|interim|interimaire)$/;

export const ADDRESS = /^(?:m|mm|mme|monsieur|madame|messieurs|mr)$/;

export const PROFESSION_BEHIND = /^(?:expert)$/;

export const GENERAL_OF_CORPS = /^de corps d armee/;

export const GENERAL_OF_BRIGADE = /^(?:de (?:brigade|division)|d armee)/;

export const DOERS = /(?:teurs|trices|eurs|euses|istes|iens|iennes|ers|eres|ants|antes)$/;

export const POSTED =
  /^(?:ambassadeur|ambassadrice|consul|representant|representante|envoye|envoyee|correspondant|correspondante|coordinateur|directeur|directrice|responsable)$/;

export const MONTHS = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

export const MINISTER_STEM = /^minist/;

export const PORTFOLIO_NOUN = /^(?:ministere|ministre|secretaire|secretariat)$/;

export const CHARGED_WITH = /^chargee?s?$/;

export const TITLE_PREFIX = /^(?:president|presidente|ex|vice|premier|ministre|general|lieutenant|colonel)$/;

export const JUSTICE = /^(?:justice)$/;

export const LED_BY =
  /^(?:president|presidente|secretaire|general|generale|coordinateur|coordinatrice|coordonnateur|porte-parole|directeur|directrice|membre|responsable|fondateur|fondatrice|vice-president)$/;

export const COUNSEL = /^(?:me|maitre)$/;
