import { words } from '../roles.ts';

// Where what was said begins and ends. Folded; verbs by their lemmas.

/** Before "that" that opens no complement: "such that", "now that". */
export const OTHER_BEFORE_THAT = words('such so now given provided');
export const SAY = words('say');
export const TELL = words('tell');
/** Who hears it stands behind these. */
export const TELLS_A_HEARER = words('tell');
export const CLAIMS = words('say claim insist');
/** "said whether it rains matters". */
export const WHETHER = words('whether');
export const QUESTIONS = words('question');
export const ASKS_HOW = words('why whether how if');
/** What one campaigns on has a "that" of its own. */
export const CAMPAIGNS = words('campaign');
export const MAKES_CLEAR = new Set(['make clear']);
export const EXPLAINS_HOW = words('report explain recount tell recall describe');
/** A past that may be a participle: "the letter sent"; and whatever ends so. */
export const PARTICIPLE = /[^e]ed$/;
/** "released by the party". */
export const BEFORE_AGENT = /..(?:ed|en|wn|nt)$/;
/** Behind "that" alone: "has said that more than once". */
export const AFTER_WHAT_WAS_SAID = words('more again twice often once before as after since');
/** Behind a comma these go on with the verb. */
export const JOINS_VERBS = words('and but or');
export const OPENS_CLAUSE = words('because although though while whereas');
export const MAY_OPEN_CLAUSE = words('because although though while whereas after before as when since until');
export const MAY_OPEN_PHRASE = words('as after before since until');
export const OPENS_CONDITION = words('if when while because although since after before until unless');
/** Begins a clause within another. */
export const OPENS_WITHIN = words('who which whose whom where when while because although as after before since if until unless whether');
/** "had told officers so"; "so many" is told. */
export const WHAT_WAS_SAID = words('so');
export const SO_MANY = words('many much few far');
/** "wrote to the prefect, who". */
export const TELLS_OF_HEARER = words('who whom whose which');
/** An adjunct that opens what was said: "said to win trust, it was". */
export const OPENS_ADJUNCT = words('to based given despite with without under due because as if');
export const OPENS_SCENE = words('since in at after before when if as during on by');
export const WHEN_OR_WHERE = words('in on at');
/** "warned his players against haste". */
export const WARNED_OF = words('against about off away over not');
export const DENIED_REPORTS = words('reports rumours rumors suggestions');
/** "show June was the driest month". */
export const VERB_OF_A_DAY = words('is was will had has');
/** "in a report published on Thursday". */
export const MADE_PUBLIC = words('published released issued posted broadcast aired dated seen obtained sent signed carried circulated written made given read');
export const WILL_BE = words("will would shall is are was were has had won't wouldn't can could must should");
/** "disclosed this while". */
export const POINTS = words('this that it these those');
export const POINTS_ALONE = words('this it these those');
export const THIS = words('this these');
export const THIS_OR_SO = words('this these those so');
export const RELATIVE_OF_THIS = words('who whose which that');
export const WHAT = words('what');
export const I = words('i');
export const HIM = words('him her them');
/** "informed him he was misquoted". */
export const TOLD_ONE = words('him her them us me');
/** "no" that answers, or opens "no one". */
export const NONE = words('no not');
export const OPENS_NO_CLAUSE = words('nothing little so yes no not goodbye how what why whether');
/** Before a number: "said over 200 traders had left". */
export const ROUGHLY = words('over around about under nearly almost roughly up between from some at');
export const BETWEEN = words('between');
export const LEAST = words('least');
export const ENDS_NUMBER = /(?:..ty|teen|^eleven|^twelve)$/;
/** Adverbs that open a clause. */
export const OPENS_WITH_ADVERB = words('usually sometimes there');
export const NAMES_A_SOURCE = words('according per');
/** Plural, and no number of anybody. */
export const COUNTS_NOBODY = words('these those our');
export const GROUP = words('group');
export const BEFORE_A_DAY = words('on late early last');
export const PLAIN_DAY = words('yesterday today');
export const WITHIN_A_TIME = words('on in of the');
/** Behind a finite verb, still of it: "had not been seen". */
export const WITHIN_A_VERB = /^(?:be|been|being|not)$|..ed$/;
export const BEFORE_ADJECTIVE = /^(?:more|most|very|less|so)$|..ly$/;
/** Before a time: "the following week". */
export const SAME = words('same following previous');
export const ENDS_MANNER = /..ly$/;
/** Behind the comma that closes what somebody said who stands before: "X, accused of A, was". */
export const IS_OR_HAS = words('was is has had were are');
export const HAS_DONE = words('has have');
export const BE = words('is are was were be been am');
export const HAD_OR_WAS = words('had has have was were been be');
export const ENDS_STRONG = /..(?:ed|en|wn|ung|ot)$/;
export const OPENS_ON_PARTICIPLE = /..(?:ed|ing)$/;
/** Before a participle that tells how something was done: "by threatening to leave". */
export const BEFORE_A_DEED = words('and while by');
export const OPENS_BEFORE = /^before/;
export const AGAINST = words('while whereas');
export const ALTHOUGH = words('although though');
export const JOINS_A_REPORT = words('and but while whereas');
export const RELATIVE_OF_CUE = words('who which whose');
export const RELATIVE_OF_NOUN = words('which who whose where');
/** Behind these nobody said it yet: "until X assures Y that A". */
export const NOT_YET = words('until unless if');
export const ONLY_WHEN = words('until unless if before once because');
export const BEFORE_SUBORDINATE = words('or and but so');
/** “an incident” involving. */
export const GOES_ON_FROM_NOUN = words('of involving between with against to over on in at from near');
export const AND_BUT = words('and but');
export const YET = words('but');
export const ANOTHER_DEED = words('and but');
export const ADDS_MARKS = words('and');
export const INDEFINITE = words('a an');
export const COPULA = words('is are was were will would has have had');
export const SAYS_BEHIND = words('say report');
/** "A second witness, identified only as K.": tells more of the subject. */
export const OPENS_DESCRIPTION = /..ed$|^(?:known|named|called)$/;
export const BEHIND_DESCRIPTION = words('in only by as at on with to');
export const TELLS_OF_ONE = words('who whose');
export const TELLS_BETWEEN = words('who whose which');
export const TELLS_WITHOUT_COMMA = words('when as after before while of from at in who');
export const TELLS_MORE = words('of from at for in');
export const OF_A_TRADE_BEHIND = words('for of at with in');
export const OPENS_WHO_SAYS = words('the one two some several his her its their');
export const SOMEBODY_NEW = words('a an one');
export const A = words('a an');
export const ENDS_LY = /ly$/;
export const WHO_DID = words('who');
/** Behind an incise: the writer goes on. */
export const JOINS_BEHIND = words('and but as while after before when although though since amid citing in on at without');
export const BESIDE_AN_INCISE = words('as while after before when although though since amid citing without');
export const OPPOSES = words('but yet so');
export const ON_CONDITION = words('asking requesting speaking citing declining');
export const SETS_THE_TIME = words('as when while after before since');
export const WHEN_ASKED = words('when if once');
/** "wrote in a note to staff, but". */
export const WRITTEN_IN = words('in on via');
export const BEHIND_ADDRESS = words('and but as while adding');
export const BEFORE_TIMES = words('on in late early');
export const WITHIN_TIMES = words('on in the');
export const EARLY = words('early');
/** "as X noted", "or so the neighbours say". */
export const AS_SAID = words('as');
export const OR = words('or');
/** Say it and name nobody: "as she put it". */
export const PUTS_IT = new Set(['put it', 'point out', 'make clear']);
export const BECAUSE = words('because');
/** "There was no truth, the palace insisted, in talk of an abdication"; not "in a low voice". */
export const GOES_ON_INTO = words('in of for with from by because');
export const HOW_IT_WAS_SAID = words('voice tone tears smile comments remarks front return reference response an a his her their');
export const WITHIN_DATELINE = /^(?:the|and|with)$/;
