import { words } from '../roles.ts';

/** Words of offices and who holds them. All folded. */
export const OFFICES = {
  /** Nouns of which a country is the place: "la crise malienne". */
  CRISES: /^(?:crise|putsch|junte|transition|coup|coups|mediation|transition)$/,
  CRISES_BEHIND: /^(?:coup)$/,
  /** Behind these "la présidence" is the office that speaks. */
  OF_AN_OFFICE:
    /^(?:communique|communiques|parole|secretaire|secretariat|services|service|source|sources|site|compte|conseiller|palais|tweet|declaration|selon)$/,
  /** "Premier ministre", and no other "first". */
  BEHIND_FIRST: /^(?:ministre|vice)$/,
  /** Nouns for people that are verbs as well. */
  VERB_AS_WELL: /^(?:juge|guide)$/,
  ADJECTIVE_OF_HER: /^(?:premiere|ancienne|nouvelle)$/,
  EX: /^ex$/,
  NOBLE: /^(?:de|von|van)$/,
  /** Offices that say little alone: whose they are tells. */
  VAGUE_OFFICE: /^(?:porte-parole|chef|leader|representant|envoy|envoye|directeur|responsable|patron)$/,
  PRESIDENCY: /^(?:presidence)$/,
  /** Words that say nothing about which office it is. */
  EMPTY_IN_OFFICE: words('le la les l un une de du des d en et a au aux charge chargee chargees charges s sa son leur monsieur madame'),
  /** Adjectives before an office that are no part of it. */
  NO_PART_OF_OFFICE: words(
    'nouveau nouvel nouvelle actuel actuelle ancien ancienne ex new futur future jeune sortant sortante dechu dechue renverse renversee evince evincee limoge limogee destitue destituee depose deposee elu elue democratiquement detenu detenue captive interimaire defunt feu',
  ),
  FIRST: /^(?:premier)$/,
  /** Offices that are given names as well. */
  GIVEN_NAME_AS_WELL: /^(?:pape)$/,
  /** Offices of heads of state and government, by their French name in the knowledge base. */
  HEAD_OF_STATE:
    /^(?:présidente?(?: de la (?:République|Transition|Confédération|Fédération)| du (?:Ghana|Nigeria|Sénégal))?|chef(?:fe)? de l[’']État|premi(?:er|ère) ministre|chef du gouvernement|chanceli(?:er|ère)|roi|reine|émir|sultan)$/i,
  FIRST_MINISTER: /^(?:premier ministre|vice president)$/,
  SIDE_TAKEN: /^(?:pro|anti)$/,
  NEW_IN_OFFICE: /^(?:nouveau|nouvel|nouvelle|new|interim|interimaire)$/,
  ADDRESS: /^(?:m|mm|mme|monsieur|madame|messieurs|mr)$/,
  PROFESSION_BEHIND: /^(?:expert)$/,
  GENERAL_OF_CORPS: /^de corps d armee/,
  GENERAL_OF_BRIGADE: /^(?:de (?:brigade|division)|d armee)/,
  DOERS: /(?:teurs|trices|eurs|euses|istes|iens|iennes|ers|eres|ants|antes)$/,
  POSTED:
    /^(?:ambassadeur|ambassadrice|consul|representant|representante|envoye|envoyee|correspondant|correspondante|coordinateur|directeur|directrice|responsable)$/,
  MONTHS: /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/,
  MINISTER_STEM: /^minist/,
  PORTFOLIO_NOUN: /^(?:ministere|ministre|secretaire|secretariat)$/,
  /** Whoever took power is meant in the first days as well. */
  RULER: /(?:junte|putschistes?|homme fort)$/,
  WITH_SOMEBODY: /^aupres$/,
  /** "secrétaire d'État à", "ministre déléguée aux": what the office is for follows. */
  CHARGED_AT: /^(?:etat|deleguee?)$/,
  CHARGED_WITH: /^chargee?s?$/,
  TITLE_PREFIX: /^(?:president|presidente|ex|vice|premier|ministre|general|lieutenant|colonel)$/,
  /** Offices of which a text has several, each of something; and those of which it has one, until it names another. */
  MANY_IN_A_TEXT: /^(?:ministre|president|presidente|directeur|chef|cheffe|secretaire|responsable|representant|membre|dirigeant)$/,
  ONE_IN_A_TEXT: /^(?:porte-parole|parrain|marraine|conferencier|conferenciere|paneliste)$/,
  JUSTICE: /^(?:justice)$/,
  LED_BY:
    /^(?:president|presidente|secretaire|general|generale|coordinateur|coordinatrice|coordonnateur|porte-parole|directeur|directrice|membre|responsable|fondateur|fondatrice|vice-president)$/,
  COUNSEL: /^(?:me|maitre)$/,
};

/** Offices with several names, by their keys. */
export const ONE_OFFICE: Readonly<Record<string, string>> = {
  'chef etat': 'president',
  'president republique': 'president',
  'chef gouvernement': 'premier ministre',
  'chef diplomatie': 'ministre affaires etrangeres',
  'ministre ae': 'ministre affaires etrangeres',
  'ministre armee': 'ministre defense',
  'chef executif': 'president',
};
