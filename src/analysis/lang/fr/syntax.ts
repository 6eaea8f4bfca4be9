import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { HEAD_FIRST } from './habits.ts';
import { VERDICTS } from './verdicts.ts';

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
  toldHeadings: true,
  oursMet: true,
  namesSources: false,
  showing: words(''),
  unmarked: /(?:^|[^\p{L}])(?:je|j[’']\p{L}+|nous|notre|nos|mon|ma|mes)(?=[^\p{L}])/iu,
  verdicts: VERDICTS,
  reflexive: /^(?:se_|s')/,
  learntAs: 0,
};
