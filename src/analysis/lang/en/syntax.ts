import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { HEAD_FIRST } from './habits.ts';
import { OWN_SUBJECTS } from './own-subjects.ts';
import { CIVIL_TITLES, TITLES } from './titles.ts';
import { WORKS } from './works.ts';

/** Subjects and short verbs of spoken sentences. */
const SHORT = words("i we you he she they it 're 's 'm let don't can't");

/** See Syntax. */
export const SYNTAX: Syntax = {
  headFirst: HEAD_FIRST,
  verbFirst: false,
  bareSubjects: true,
  gendersPeople: true,
  describedGoOn: false,
  endsPlural: /[^s]s$/,
  pluralTold: true,
  contracted: words(''),
  titleBetween: (fold) => TITLES.has(fold) || CIVIL_TITLES.has(fold),
  endsPast: (lower) => /..ed$/.test(lower),
  tellsClause: (lower, fold) => SHORT.has(fold) || /n['’]t$/.test(lower),
  anybody: words(''),
  ago: [],
  hearerBeforeHow: true,
  asidesOnGerunds: true,
  infinitiveMark: words('to'),
  opensInfinitive: () => 0,
  deniesInOpenings: false,
  toldHeadings: false,
  oursMet: false,
  namesSources: true,
  onlyWords: (lemma, next) => next === 'that' && lemma !== 'indicate',
  showing: words(
    'figures data images pictures photographs imagery footage findings records documents filings statistics files emails polls surveys studies research',
  ),
  works: WORKS,
  learntAs: 1,
  subjects: OWN_SUBJECTS,
  subjectsTouch: true,
  relativesApart: true,
  nounsLikeVerbs: true,
};
