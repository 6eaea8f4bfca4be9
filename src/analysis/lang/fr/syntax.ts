import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { OWN } from './cues.ts';
import { HEAD_FIRST } from './habits.ts';
import { INCISES } from './incises.ts';
import { OWN_SUBJECTS } from './own-subjects.ts';
import { SUPPORTS } from './supports.ts';

/** Nouns by which things vary, and what nobody said. */
const VARIES =
  /^(?:cas|saisons?|heures?|ages?|tailles?|poids|calendriers?|programmes?|regles?|usages?|coutumes?|traditions?|legendes?|adages?|proverbes?|dictons?|modeles?|methodes?|endroits?|lieux?|regions?|pays|periodes?|temps|meteo|gouts?|humeurs?|besoins?|moyens?|nombre|types?|nature|niveaux?|genres?|sexes?|formules?|expressions?|principes?|logiques?|contextes?|circonstances|modalites|criteres?|ordre|volonte|enseignements?|normes?|standards?|procedures?|rites?|processus|rythmes?|jours?|villes?|prix|origine|profils?)$/;

/** See Syntax. */
export const SYNTAX: Syntax = {
  headFirst: HEAD_FIRST,
  verbFirst: true,
  describedGoOn: true,
  endsPlural: /[^s]s$/,
  contracted: words('au aux du des'),
  tellsClause: (lower, fold) => /..(?:ons|ez)$/.test(lower) || /..(?:aient|èrent|eront|eraient|ait|era)$/.test(lower) || fold === "c'",
  anybody: words('on'),
  ago: [['il', 'y', 'a'], ['voici'], ['voila']],
  opensInfinitive: (first, second) => (first === 'apres' ? 1 : first === 'non' && second.startsWith('content') ? 3 : 0),
  deniesInOpenings: true,
  toldHeadings: true,
  oursMet: true,
  sourceCue: words('selon'),
  varies: VARIES,
  indefinite: words('un une'),
  alternative: words('ou'),
  unmarked: /(?:^|[^\p{L}])(?:je|j[’']\p{L}+|nous|notre|nos|mon|ma|mes)(?=[^\p{L}])/iu,
  verdictsBeside: true,
  reflexive: /^(?:se_|s')/,
  learntAs: 0,
  and: words('et'),
  but: words('mais'),
  endsVerb: (fold) => /(?:e|a|t|d|nt)$/.test(fold) && !/(?:ee|ment)$/.test(fold),
  looseSources: true,
  verblessCounts: true,
  leastAlone: 2,
  governedNames: true,
  formulas: true,
  leadingGivesWay: true,
  namesInMarks: true,
  cues: OWN,
  supportGroups: SUPPORTS,
  subjects: OWN_SUBJECTS,
  incises: INCISES,
};
