import { words } from '../roles.ts';
import { ADDRESSES, HEARERS } from './asserted.ts';

const TELL = words('tell');

/** Where what was said begins and ends. Folded; verbs by their lemmas. */
export const BORDERS = {
  /** Before "that" that opens no complement: "such that", "now that". */
  OTHER_BEFORE_THAT: words('such so now given provided'),
  SAY: words('say'),
  TELL,
  /** Who hears it stands behind these. */
  TELLS_A_HEARER: TELL,
  HEARERS,
  CLAIMS: words('say claim insist'),
  /** "said whether it rains matters". */
  WHETHER: words('whether'),
  QUESTIONS: words('question'),
  ASKS_HOW: words('why whether how if'),
  /** What one campaigns on has a "that" of its own. */
  CAMPAIGNS: words('campaign'),
  MAKES_CLEAR: new Set(['make clear']),
  EXPLAINS_HOW: words('report explain recount tell recall describe'),
  /** A past that may be a participle: "the letter sent"; and whatever ends so. */
  PARTICIPLE: /[^e]ed$/,
  ENDS_PAST: /ed$/,
  /** "released by the party". */
  BEFORE_AGENT: /..(?:ed|en|wn|nt)$/,
  ENDS_ADVERB: /..ly$/,
  /** Behind "that" alone: "has said that more than once". */
  AFTER_WHAT_WAS_SAID: words('more again twice often once before as after since'),
  /** Behind a comma these go on with the verb. */
  JOINS_VERBS: words('and but or'),
  OPENS_CLAUSE: words('because although though while whereas'),
  MAY_OPEN_CLAUSE: words('because although though while whereas after before as when since until'),
  MAY_OPEN_PHRASE: words('as after before since until'),
  OPENS_CONDITION: words('if when while because although since after before until unless'),
  /** Begins a clause within another. */
  OPENS_WITHIN: words('who which whose whom where when while because although as after before since if until unless whether'),
  /** "had told officers so"; "so many" is told. */
  WHAT_WAS_SAID: words('so'),
  SO_MANY: words('many much few far'),
  /** "wrote to the prefect, who". */
  TELLS_OF_HEARER: words('who whom whose which'),
  /** An adjunct that opens what was said: "said to win trust, it was". */
  OPENS_ADJUNCT: words('to based given despite with without under due because as if'),
  OPENS_SCENE: words('since in at after before when if as during on by'),
  WHEN_OR_WHERE: words('in on at'),
  /** "warned his players against haste". */
  WARNED_OF: words('against about off away over not'),
  DENIED_REPORTS: words('reports rumours rumors suggestions'),
  /** "show June was the driest month". */
  VERB_OF_A_DAY: words('is was will had has'),
  /** "in a report published on Thursday". */
  MADE_PUBLIC: words('published released issued posted broadcast aired dated seen obtained sent signed carried circulated written made given read'),
  WILL_BE: words("will would shall is are was were has had won't wouldn't can could must should"),
  /** "disclosed this while". */
  POINTS: words('this that it these those'),
  POINTS_ALONE: words('this it these those'),
  THIS: words('this these'),
  THIS_OR_SO: words('this these those so'),
  RELATIVE_OF_THIS: words('who whose which that'),
  WHAT: words('what'),
  I: words('i'),
  HIM: words('him her them'),
  /** "informed him he was misquoted". */
  TOLD_ONE: words('him her them us me'),
  /** "no" that answers, or opens "no one". */
  NONE: words('no not'),
  OPENS_NO_CLAUSE: words('nothing little so yes no not goodbye how what why whether'),
  /** Before a number: "said over 200 traders had left". */
  ROUGHLY: words('over around about under nearly almost roughly up between from some at'),
  BETWEEN: words('between'),
  LEAST: words('least'),
  ENDS_NUMBER: /(?:..ty|teen|^eleven|^twelve)$/,
  /** Adverbs that open a clause. */
  OPENS_WITH_ADVERB: words('usually sometimes there'),
  NAMES_A_SOURCE: words('according per'),
  /** Plural, and no number of anybody. */
  COUNTS_NOBODY: words('these those our'),
  GROUP: words('group'),
  BEFORE_A_DAY: words('on late early last'),
  PLAIN_DAY: words('yesterday today'),
  WITHIN_A_TIME: words('on in of the'),
  /** Behind a finite verb, still of it: "had not been seen". */
  WITHIN_A_VERB: /^(?:be|been|being|not)$|..ed$/,
  BEFORE_ADJECTIVE: /^(?:more|most|very|less|so)$|..ly$/,
  /** Before a time: "the following week". */
  SAME: words('same following previous'),
  ENDS_MANNER: /..ly$/,
  /** Behind the comma that closes what somebody said who stands before: "X, accused of A, was". */
  IS_OR_HAS: words('was is has had were are'),
  HAS_DONE: words('has have'),
  BE: words('is are was were be been am'),
  HAD_OR_WAS: words('had has have was were been be'),
  ENDS_STRONG: /..(?:ed|en|wn|ung|ot)$/,
  OPENS_ON_PARTICIPLE: /..(?:ed|ing)$/,
  /** Before a participle that tells how something was done: "by threatening to leave". */
  BEFORE_A_DEED: words('and while by'),
  OPENS_BEFORE: /^before/,
  AGAINST: words('while whereas'),
  ALTHOUGH: words('although though'),
  JOINS_A_REPORT: words('and but while whereas'),
  RELATIVE_OF_CUE: words('who which whose'),
  RELATIVE_OF_NOUN: words('which who whose where'),
  /** Behind these nobody said it yet: "until X assures Y that A". */
  NOT_YET: words('until unless if'),
  ONLY_WHEN: words('until unless if before once because'),
  BEFORE_SUBORDINATE: words('or and but so'),
  /** “an incident” involving. */
  GOES_ON_FROM_NOUN: words('of involving between with against to over on in at from near'),
  AND_BUT: words('and but'),
  YET: words('but'),
  ANOTHER_DEED: words('and but'),
  ADDS_MARKS: words('and'),
  INDEFINITE: words('a an'),
  ADDRESSES,
  COPULA: words('is are was were will would has have had'),
  SAYS_BEHIND: words('say report'),
  /** "A second witness, identified only as K.": tells more of the subject. */
  OPENS_DESCRIPTION: /..ed$|^(?:known|named|called)$/,
  BEHIND_DESCRIPTION: words('in only by as at on with to'),
  TELLS_OF_ONE: words('who whose'),
  TELLS_BETWEEN: words('who whose which'),
  TELLS_WITHOUT_COMMA: words('when as after before while of from at in who'),
  TELLS_MORE: words('of from at for in'),
  OF_A_TRADE_BEHIND: words('for of at with in'),
  OPENS_WHO_SAYS: words('the one two some several his her its their'),
  SOMEBODY_NEW: words('a an one'),
  A: words('a an'),
  ENDS_LY: /ly$/,
  WHO_DID: words('who'),
  /** Behind an incise: the writer goes on. */
  JOINS_BEHIND: words('and but as while after before when although though since amid citing in on at without'),
  BESIDE_AN_INCISE: words('as while after before when although though since amid citing without'),
  OPPOSES: words('but yet so'),
  ON_CONDITION: words('asking requesting speaking citing declining'),
  SETS_THE_TIME: words('as when while after before since'),
  WHEN_ASKED: words('when if once'),
  /** "wrote in a note to staff, but". */
  WRITTEN_IN: words('in on via'),
  BEHIND_ADDRESS: words('and but as while adding'),
  BEFORE_TIMES: words('on in late early'),
  WITHIN_TIMES: words('on in the'),
  EARLY: words('early'),
  /** "as X noted", "or so the neighbours say". */
  AS_SAID: words('as'),
  OR: words('or'),
  /** Say it and name nobody: "as she put it". */
  PUTS_IT: new Set(['put it', 'point out', 'make clear']),
  BECAUSE: words('because'),
  /** "There was no truth, the palace insisted, in talk of an abdication"; not "in a low voice". */
  GOES_ON_INTO: words('in of for with from by because'),
  HOW_IT_WAS_SAID: words('voice tone tears smile comments remarks front return reference response an a his her their'),
  WITHIN_DATELINE: /^(?:the|and|with)$/,
};
