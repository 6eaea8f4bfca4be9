import { words } from '../roles.ts';
import type { Syntax } from '../syntax.ts';
import { OWN } from './cues.ts';
import { HEAD_FIRST } from './habits.ts';
import { OWN_SUBJECTS } from './own-subjects.ts';
import { CIVIL_TITLES, TITLES } from './titles.ts';
import { WORKS } from './works.ts';

/** Subjects and short verbs of spoken sentences. */
const SHORT = words("i we you he she they it 're 's 'm let don't can't");

/** See Syntax. */
export const SYNTAX: Syntax = {
  headFirst: HEAD_FIRST,
  bareSubjects: true,
  gendersPeople: true,
  endsPlural: /[^s]s$/,
  pluralTold: true,
  titleBetween: (fold) => TITLES.has(fold) || CIVIL_TITLES.has(fold),
  endsPast: (lower) => /..ed$/.test(lower),
  tellsClause: (lower, fold) => SHORT.has(fold) || /n['’]t$/.test(lower),
  hearerBeforeHow: true,
  asidesOnGerunds: true,
  infinitiveMark: words('to'),
  namesSources: true,
  onlyWords: (lemma, next) => next === 'that' && lemma !== 'indicate',
  showing: words(
    'figures data images pictures photographs imagery footage findings records documents filings statistics files emails polls surveys studies research',
  ),
  works: WORKS,
  learntAs: 1,
  clauseAlone: true,
  and: words('and'),
  but: words('but'),
  endsVerb: (fold) => /(?:s|ed)$/.test(fold),
  viewsNamed: true,
  marksOfOpener: true,
  leastAlone: 3,
  owners: new Map([
    ['his', { gender: 'm' }],
    ['her', { gender: 'f' }],
    ['its', { thing: true }],
    ['their', { plural: true }],
  ]),
  progressive: true,
  onePast: true,
  negatesBefore: true,
  wishesOnlyTry: true,
  cues: OWN,
  subjects: OWN_SUBJECTS,
  subjectsTouch: true,
  relativesApart: true,
  nounsLikeVerbs: true,
};
