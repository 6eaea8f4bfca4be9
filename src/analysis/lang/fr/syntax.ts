import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { HEAD_FIRST } from './habits.ts';

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
  unmarked: /(?:^|[^\p{L}])(?:je|j[’']\p{L}+|nous|notre|nos|mon|ma|mes)(?=[^\p{L}])/iu,
  verdictsBeside: true,
  reflexive: /^(?:se_|s')/,
  learntAs: 0,
};
