import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { HEAD_FIRST } from './habits.ts';

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
  learntAs: 0,
};
