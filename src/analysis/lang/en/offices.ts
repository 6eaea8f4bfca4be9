import { words } from '../roles.ts';

/** Words of offices and who holds them. All folded. */
export const OFFICES = {
  /** Nouns of which a country is the place: "la crise malienne". */
  CRISES: /^(?:transition|coup|coups|mediation|crisis|junta|transition)$/,
  CRISES_BEHIND: /^(?:crisis|junta|coup)$/,
  /** Behind these "la présidence" is the office that speaks. */
  OF_AN_OFFICE: /^(?:secretariat|services|service|source|sources|tweet|declaration)$/,
  THE_YOUNGER: /^(?:jr|junior|sr)$/,
  /** Keep their full stop at the end of a name. */
  ABBREVIATED_END: /^(?:jr|sr|co|bros)$/,
  /** "Premier ministre", and no other "first". */
  BEHIND_FIRST: /^(?:vice)$/,
  /** Nouns for people that are verbs as well. */
  VERB_AS_WELL: /^(?:guide)$/,
  RULER: /(?:junta|coup|strongman)/,
  EX: /^ex$/,
  FATE_IN_A_WORD: /^ex-|-elect$/,
  /** Offices that say little alone: whose they are tells. */
  VAGUE_OFFICE: /^(?:spokesperson|chief|chef|head|leader|official|representative|envoy|director)$/,
  /** Words that say nothing about which office it is. */
  EMPTY_IN_OFFICE: words('a charges of the for and to in s its his her madame'),
  /** Adjectives before an office that are no part of it. */
  NO_PART_OF_OFFICE: words(
    'ex current new former late then ousted deposed toppled overthrown unseated sacked dismissed detained jailed imprisoned captive fired elected elect democratically sitting outgoing',
  ),
  FIRST_MINISTER: /^(?:prime minister|vice president)$/,
  NEW_IN_OFFICE: /^(?:new|interim|acting)$/,
  ADDRESS: /^(?:madame|mr)$/,
  PROFESSION_BEHIND:
    /^(?:writer|poet|economist|historian|analyst|researcher|activist|journalist|lawyer|professor|teacher|artist|singer|musician|blogger|expert|founder|strategist|farmer|engineer|doctor)$/,
  DOERS: /(?:iens|ers|ants)$/,
  POSTED: /^(?:consul)$/,
  MONTHS: /^(?:mars)$/,
  PORTFOLIO_NOUN: /^(?:secretariat)$/,
  TITLE_PREFIX: /^(?:president|ex|vice|minister|general|lieutenant|colonel|secretary|governor)$/,
  OFFICE_LETTERS: /^(?:mp|mps|ceo|cfo)$/,
  OF_A_SHOW: /^(?:host|presenter|anchor|show)$/,
  MANY_IN_A_TEXT: /^(?:minister|president|director|chief|head|leader|secretary|official|representative|member)$/,
  ONE_IN_A_TEXT: /^(?:spokesperson|spokesman|spokeswoman)$/,
  JUSTICE: /^(?:justice)$/,
  ADVOCATE: /^(?:barr)$/,
  LED_BY: /^(?:president|general|vice-president)$/,
  COUNSEL: /^(?:me)$/,
};

/** Offices with several names, by their keys. */
export const ONE_OFFICE: Readonly<Record<string, string>> = {
  'head state': 'president',
  'president republic': 'president',
  'head government': 'prime minister',
  premier: 'prime minister',
  pm: 'prime minister',
  'top diplomat': 'foreign minister',
  'minister foreign affairs': 'foreign minister',
  'minister defence': 'defence minister',
};
