import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { HEAD_FIRST } from './habits.ts';
import { INCISES } from './incises.ts';
import { OWN_SUBJECTS } from './own-subjects.ts';
import { VERDICTS } from './verdicts.ts';

/** Nouns by which things vary, and what nobody said. */
const VARIES =
  /^(?:cas|saisons?|heures?|ages?|tailles?|poids|calendriers?|programmes?|regles?|usages?|coutumes?|traditions?|legendes?|adages?|proverbes?|dictons?|modeles?|methodes?|endroits?|lieux?|regions?|pays|periodes?|temps|meteo|gouts?|humeurs?|besoins?|moyens?|nombre|types?|nature|niveaux?|genres?|sexes?|formules?|expressions?|principes?|logiques?|contextes?|circonstances|modalites|criteres?|ordre|volonte|enseignements?|normes?|standards?|procedures?|rites?|processus|rythmes?|jours?|villes?|prix|origine|profils?)$/;

/** See Syntax. */
export const SYNTAX: Syntax = {
  headFirst: HEAD_FIRST,
  verbFirst: true,
  bareSubjects: false,
  gendersPeople: false,
  describedGoOn: true,
  endsPlural: /[^s]s$/,
  pluralTold: false,
  contracted: words('au aux du des'),
  titleBetween: () => false,
  endsPast: () => false,
  tellsClause: (lower, fold) => /..(?:ons|ez)$/.test(lower) || /..(?:aient|èrent|eront|eraient|ait|era)$/.test(lower) || fold === "c'",
  anybody: words('on'),
  ago: [['il', 'y', 'a'], ['voici'], ['voila']],
  hearerBeforeHow: false,
  asidesOnGerunds: false,
  infinitiveMark: words(''),
  opensInfinitive: (first, second) => (first === 'apres' ? 1 : first === 'non' && second.startsWith('content') ? 3 : 0),
  deniesInOpenings: true,
  toldHeadings: true,
  oursMet: true,
  namesSources: false,
  sourceCue: words('selon'),
  varies: VARIES,
  indefinite: words('un une'),
  alternative: words('ou'),
  showing: words(''),
  unmarked: /(?:^|[^\p{L}])(?:je|j[’']\p{L}+|nous|notre|nos|mon|ma|mes)(?=[^\p{L}])/iu,
  verdicts: VERDICTS,
  reflexive: /^(?:se_|s')/,
  learntAs: 0,
  subjects: OWN_SUBJECTS,
  subjectsTouch: false,
  relativesApart: false,
  nounsLikeVerbs: false,
  incises: INCISES,
};
