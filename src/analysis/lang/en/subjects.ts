import { words } from '../roles.ts';

// Words by which the subject of a verb is found, asked of any text. Folded unless said.

/** A pronoun and its verb in one word. */
export const PRONOUN_AND_VERB = /^(?:(?:he|she|it|they|we|i|you)['’](?:d|re|ve|ll|m)|(?:he|she|it|that|there)['’]s)$/;

export const SHORT_TITLE = words(
  'gen col lt dr st mr mrs ms sgt maj capt brig hon prof rev sen sens gov govs rep reps del det supt insp asst atty msgr cpl pvt const adm cmdr amb pres messrs drs',
);
/** "the following speaker". */
export const LIKE_ADJECTIVE = words('following');
export const AND = words('and');
export const LEADS_TO_ARTICLE = words('and');
export const ENDS_PHRASE = words('himself herself');
/** Lower case. */
export const ENDS_PARTICIPLE = /ed$/;
export const NEVER_LAST = words('and');
/** Before an article, within one phrase: "all the traders". */
export const BEFORE_ARTICLE = words('& all both half such');
/** A subject, or whose what follows is: "her lawyer". */
export const PRONOUN_OR_WHOSE = words('her');
export const NO_SUBJECT = words('him her them');
/** Nobody, but a relative before a verb. */
export const NOBODY_OR_RELATIVE = words('what which that this');
export const WHO = words('who');
/** "six men, one of whom says". */
export const WHOM = words('whom');
export const SAME_SUBJECT = words('and or but');
/** Behind these a form of a verb is a noun: "the met office". */
export const BEFORE_MODIFIER = words('the a an its his their');
/** Behind these another clause begins, with its own subject. */
export const OPENS_A_CLAUSE = words('after before since until as but that');
/** Where somebody is from: "Anna Dorval of Columbia". */
export const FROM_A_PLACE = words('of from in');
/** Before those who were counted: "while about four in 10 voters say". */
export const BEFORE_COUNTED = words('that while as though although');
export const NUMBER_WORD = words(
  'one two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands two-thirds three-quarters one-third one-quarter half third thirds quarter quarters majorities majority',
);
/** Of these, those that are counted without more: "half of them said". */
export const PART = /^(?:half|majorit)/;
/** Before a number: "at least"; and of these, those that tell no count alone. */
export const ABOUT_SO_MANY = words('about nearly almost around roughly only just some over under at more fewer less least most than a an another the other');
export const ARTICLE_OF_COUNT = words('a an the some');
export const IN_SO_MANY = words('in of');
/** "%", "percent", "per cent": in one word, in two. */
export const PERCENT = words('% percent');
export const PER_CENT = words('per');
export const BEHIND_COUNTED = words('of in from among across overall nationwide surveyed polled asked interviewed');
/** Documents in the plural, and what needs no article: "internal documents show", "analysis shows". */
export const SEVERAL_DOCUMENTS = /(?:[^s]s|data|media|research)$/;
export const BARE_INQUIRY = words('investigation analysis');
/** "an audit published on Tuesday found". */
export const ISSUED = words('published released issued conducted commissioned seen obtained filed unsealed compiled carried led written leaked');
/** "close to", "familiar with": people tied to others. */
export const CLOSE = words('close familiar loyal opposed');
export const BEHIND_CLOSE = words('to with');
/** Tell more of somebody, up to the verb; the second, with all that follows. */
export const TELLS_MORE = words('who with close familiar near from at in on for present');
export const TELLS_TO_THE_VERB = words('close familiar from');
export const ENDS_S = /s$/;
/** Between people and their places: "Traders in Gao". */
export const BEFORE_A_PLACE = words('in from at near across around of');
/** "Phone records obtained by the paper show". */
export const MADE = /..ed$|^(?:seen|made|held|sent|written|shown|taken|drawn|hung|stuck)$/;
export const WHO_OR_WHICH = words('who which');
export const WHO_OR_WHOSE = words('who whose');
export const WHO_WHICH_WHOSE = words('who which whose');
/** Relatives behind which a clause has its own subject; and those that may be either. */
export const OBJECT_RELATIVE = words('where whom whose');
export const THAT_OR_WHICH = words('that which');
/** Open an aside behind its comma: "Aid workers, who …, said". */
export const OPENS_ASIDE = /^(?:who|which|whose|whom|though|however|meanwhile|instead|too|then|again|while)$|..ed$/;
export const FOR = words('for');
export const EXAMPLE = words('example instance his her their its one');
export const WHERE_IT_STANDS = words('in from at of on by');
/** Between a comma and the name that follows it: "which Anna Dorval, a nurse, told". */
export const BEFORE_NAME = words('which that whom as and but');
export const ARTICLE = words('a an the');
export const LIKE = words('as');
export const OPEN_RELATIVE = words('whose where');
/** A past by its ending, lower case; pasts without it that are participles too. */
export const ENDS_PAST = /ed$/;
export const OTHER_PAST = words('found left felt met ran lay saw fell fled spoke wore broke wound');
/** Subjects that are no pronouns of a third person, and of these those that take a plain verb. */
export const OTHER_SUBJECT = words('i we you who which');
export const PLAIN_SUBJECT = words('they we you i who');
/** Before a participle. */
export const BE_OR_GET = words('be been being get gets got having');
/** Go with a verb: "burned down", "set fire". */
export const PARTICLE = words('up down out off back away fire');
/** Behind people these tell more of them, and no verb stood before. */
export const TELLS_OF_PEOPLE = words('in at as from with');
export const BEFORE_NOUN_FORM = words('the a of');
/** "at least eleven traders". */
export const COUNTS = words('at more less about nearly around over almost');
export const BEHIND_COUNTS = /^(?:least|most|than|\d.*)$/;
export const ENDS_ADVERB = /..ly$/;
export const ENDS_LONG_ADVERB = /....ly$/;
export const ENDS_SCENE = /(?:ed|ing)$/;
/** "The Sunday Ledger". */
export const THE = words('the');
export const POINTS = words('this that');
