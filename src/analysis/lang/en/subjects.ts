import { words } from '../roles.ts';
import type { SubjectWords } from '../subjects.ts';

/** A pronoun and its verb in one word. */
const PRONOUN_AND_VERB = /^(?:(?:he|she|it|they|we|i|you)['’](?:d|re|ve|ll|m)|(?:he|she|it|that|there)['’]s)$/;

/** Words by which the subject of a verb is found, asked of any text. Folded unless said. */
export const SUBJECTS = {
  PRONOUN_AND_VERB,
  SHORT_TITLE: words(
    'gen col lt dr st mr mrs ms sgt maj capt brig hon prof rev sen sens gov govs rep reps del det supt insp asst atty msgr cpl pvt const adm cmdr amb pres messrs drs',
  ),
  /** "the following speaker". */
  LIKE_ADJECTIVE: words('following'),
  AND: words('and'),
  LEADS_TO_ARTICLE: words('and'),
  ENDS_PHRASE: words('himself herself'),
  /** Lower case. */
  ENDS_PARTICIPLE: /ed$/,
  NEVER_LAST: words('and'),
  /** Before an article, within one phrase: "all the traders". */
  BEFORE_ARTICLE: words('& all both half such'),
  /** A subject, or whose what follows is: "her lawyer". */
  PRONOUN_OR_WHOSE: words('her'),
  NO_SUBJECT: words('him her them'),
  /** Nobody, but a relative before a verb. */
  NOBODY_OR_RELATIVE: words('what which that this'),
  WHO: words('who'),
  /** "six men, one of whom says". */
  WHOM: words('whom'),
  SAME_SUBJECT: words('and or but'),
  /** Behind these a form of a verb is a noun: "the met office". */
  BEFORE_MODIFIER: words('the a an its his their'),
  /** Behind these another clause begins, with its own subject. */
  OPENS_A_CLAUSE: words('after before since until as but that'),
  /** Where somebody is from: "Anna Dorval of Columbia". */
  FROM_A_PLACE: words('of from in'),
  /** Before those who were counted: "while about four in 10 voters say". */
  BEFORE_COUNTED: words('that while as though although'),
  NUMBER_WORD: words(
    'one two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands two-thirds three-quarters one-third one-quarter half third thirds quarter quarters majorities majority',
  ),
  /** Of these, those that are counted without more: "half of them said". */
  PART: /^(?:half|majorit)/,
  /** Before a number: "at least"; and of these, those that tell no count alone. */
  ABOUT_SO_MANY: words('about nearly almost around roughly only just some over under at more fewer less least most than a an another the other'),
  ARTICLE_OF_COUNT: words('a an the some'),
  IN_SO_MANY: words('in of'),
  /** "%", "percent", "per cent": in one word, in two. */
  PERCENT: words('% percent'),
  PER_CENT: words('per'),
  BEHIND_COUNTED: words('of in from among across overall nationwide surveyed polled asked interviewed'),
  /** Documents in the plural, and what needs no article: "internal documents show", "analysis shows". */
  SEVERAL_DOCUMENTS: /(?:[^s]s|data|media|research)$/,
  BARE_INQUIRY: words('investigation analysis'),
  /** "an audit published on Tuesday found". */
  ISSUED: words('published released issued conducted commissioned seen obtained filed unsealed compiled carried led written leaked'),
  /** "close to", "familiar with": people tied to others. */
  CLOSE: words('close familiar loyal opposed'),
  BEHIND_CLOSE: words('to with'),
  /** Tell more of somebody, up to the verb; the second, with all that follows. */
  TELLS_MORE: words('who with close familiar near from at in on for present'),
  TELLS_TO_THE_VERB: words('close familiar from'),
  ENDS_S: /s$/,
  /** Between people and their places: "Traders in Gao". */
  BEFORE_A_PLACE: words('in from at near across around of'),
  /** "Phone records obtained by the paper show". */
  MADE: /..ed$|^(?:seen|made|held|sent|written|shown|taken|drawn|hung|stuck)$/,
  WHO_OR_WHICH: words('who which'),
  WHO_OR_WHOSE: words('who whose'),
  WHO_WHICH_WHOSE: words('who which whose'),
  /** Relatives behind which a clause has its own subject; and those that may be either. */
  OBJECT_RELATIVE: words('where whom whose'),
  THAT_OR_WHICH: words('that which'),
  /** Open an aside behind its comma: "Aid workers, who …, said". */
  OPENS_ASIDE: /^(?:who|which|whose|whom|though|however|meanwhile|instead|too|then|again|while)$|..ed$/,
  FOR: words('for'),
  EXAMPLE: words('example instance his her their its one'),
  WHERE_IT_STANDS: words('in from at of on by'),
  /** Between a comma and the name that follows it: "which Anna Dorval, a nurse, told". */
  BEFORE_NAME: words('which that whom as and but'),
  ARTICLE: words('a an the'),
  LIKE: words('as'),
  OPEN_RELATIVE: words('whose where'),
  /** A past by its ending, lower case; pasts without it that are participles too. */
  ENDS_PAST: /ed$/,
  OTHER_PAST: words('found left felt met ran lay saw fell fled spoke wore broke wound'),
  /** Subjects that are no pronouns of a third person, and of these those that take a plain verb. */
  OTHER_SUBJECT: words('i we you who which'),
  PLAIN_SUBJECT: words('they we you i who'),
  /** Before a participle. */
  BE_OR_GET: words('be been being get gets got having'),
  /** Go with a verb: "burned down", "set fire". */
  PARTICLE: words('up down out off back away fire'),
  /** Behind people these tell more of them, and no verb stood before. */
  TELLS_OF_PEOPLE: words('in at as from with'),
  BEFORE_NOUN_FORM: words('the a of'),
  /** "at least eleven traders". */
  COUNTS: words('at more less about nearly around over almost'),
  BEHIND_COUNTS: /^(?:least|most|than|\d.*)$/,
  ENDS_ADVERB: /..ly$/,
  ENDS_LONG_ADVERB: /....ly$/,
  ENDS_SCENE: /(?:ed|ing)$/,
  /** "The Sunday Ledger". */
  THE: words('the'),
  POINTS: words('this that'),
};

/** See SubjectWords. */
export const OWN_SUBJECTS: SubjectWords = {
  ONE: words('one'),
  AND: words('and'),
  OPENS_BEFORE_A_WORD: words('still'),
  OPENS_ANOTHER: words('the a an his her its their'),
  OPENS_A_QUESTION: words('how why whether'),
  SUBJECT_PRONOUN: words('he she they it we'),
  PRONOUN_AND_VERB,
  ATTACHES: words('to for'),
  TIED: new Map([
    ['familiar', ['with']],
    ['close', ['to']],
    ['briefed', ['on']],
    ['involved', ['in']],
    ['knowledgeable', ['about']],
    ['loyal', ['to']],
    ['allied', ['with', 'to']],
    ['opposed', ['to']],
    ['linked', ['to']],
    ['affiliated', ['with']],
  ]),
  BEFELL: /[^e]ed$|^(?:seen|written|sent|made|given|shown|read|held|led|hung)$/,
  BEHIND_BEFELL: words('by during in on at last since between out aloud from to'),
  NO_GERUND: /-/,
  ADJECTIVE_ADVERB: /./,
  NAMES_PEOPLE: /ed$/,
  BEFORE_PEOPLE: words('the these those'),
  PAST: /[^e]ed$/,
  BEFORE_DOCUMENT: words('a an the this its his her their'),
  ENDS_ADVERB: /..ly$/,
  SUBJECT_RELATIVE: words('who which that'),
  PERSON_RELATIVE: words('who'),
  FREE_RELATIVE: words('who whom which'),
  PARTY: /^[dri]$/,
  PARTY_AND_STATE: /^[dri][-–]/,
  THOSE_WHO: words('those'),
  NOT_ONE: words('nobody none neither no'),
  BEFORE_PLAIN_VERB: words('they we i you'),
  BEFORE_THIRD: words('he she it'),
  THIRD: /[^s]s$/,
  LONG_THIRD: /[a-z][^s]s$/,
  OBJECT_OF_THIRD: words('him them us me'),
  SHORT_VERB: /^['’]s$/,
  BEFORE_SHORT_VERB: words('he she it that there what who'),
  BEFORE_ATTRIBUTE: words('the a an his its their our my your no'),
  datedLines: true,
};
