import { words } from '../roles.ts';

// Words of the sentences around speech. Folded; verbs by their lemmas.

/** "X, according to whom A": the source stands before. */
export const RELATIVE_SOURCE = words('whom which');
/** Between the head of a sentence and a source; a clause opens right before its source: "because, according to X". */
export const BEFORE_FIRST_SOURCE = words('and but');
export const OPENS_BEFORE_SOURCE = words('but and because that');
export const RELATIVE_OF_SOURCE = words('who');
/** ", a local NGO that works underground,", ", once mayor of Gao,": tells more of a source. */
export const ONE_OF_THEM = words('a an formerly previously currently once now');

/** "call on supporters to “come out”": before a fragment amid the writer's own words. */
export const GOVERNS_FRAGMENT = words('to');
/** "“…”: a student tells", "“…”: the story of X". */
export const OPENS_TELLER = words('a an');
export const LABEL_OF_TELLER = words('story account plea');

/** "According to a report published on Monday by the agency, A". */
export const PUBLISHED = /..ed$|^(?:written|seen|sent|made|held|shown)$/;
export const WHERE_PUBLISHED = /^(?:by|on|in|last|this|to|at|from|earlier|yesterday|today|\p{L}+day)$/u;
/** Papers that name bodies: "According to the newspaper, X". */
export const PRESS = /^(?:media|(?:newspaper|channel|station|network|broadcaster|outlet|daily|magazine|radio|site|website)s?)$/;
/** “The river will eat the town.” So wrote X · Those were the words of X. */
export const SO_WROTE = words('so thus');
export const THOSE_WERE = words('those these such');
export const THE_WORDS_OF = 'the words of';

/** "X, according to whom A": a cue whose source stands before. */
export const WHOM = words('whom');
/** Opens what only tells more of who closes a sentence. */
export const OPENS_APPOSITION = words('a an who which');
/** Bodies that speak in a heading by one word; a country's name tells where. */
export const SPEAKS_IN_HEADING = words(
  'un unhcr who wfp unicef msf hrw amnesty oxfam imf fao ocha nato pentagon kremlin police army government official officials source sources',
);
/** Documents that head a heading and say nothing. */
export const HEADS_AND_SAYS_NOTHING = words('video videos media interview interviews editorial editorials');
/** ", who denounced the raid, claiming that A". */
export const WHO_DID = 'who';
export const THAT = 'that';
export const AS_SAYING = 'as';
/** "Once officials say that A, B": nobody has said it yet. */
export const NOT_YET = words('once if until unless');
/** "Responding to allegations that A". */
export const RESPONDS_TO = 'to';
/** A verb of speech and the word behind it with which it is none: "time will tell whether A", "arguing with a widow". */
export const NO_REPORT_BEFORE = new Set(['tell whether', 'tell if', 'answer to']);
export const ARGUES = new Set(['argue with', 'argue over', 'argue about']);
/** "called a meeting to discuss the “tax”". */
export const CALLS_ONE = new Set(['call a', 'call an']);
export const TO_DISCUSS = 'to';
/** "claimed ten lives", "tells the story of". */
export const DOES_ELSE = /^(?:claim (?:lives|life|victims?)|tell (?:story|stories|tale|tales|truth|lies|jokes?|apart))$/;
export const MAY_DO_ELSE = words('claim tell');
/** "in, say, Gao". */
export const SAY_ALONE = 'say';
/** Verbs of a document that find something out themselves. */
export const FINDS_OUT = words('find determine calculate');
export const NOBODY_AT_ALL = words('no none nobody neither');
/** "and promised", before a participle that goes on. */
export const JOINS_PARTICIPLE = 'and';
export const CITES = 'cite';
/** "Asked about the tax, he smiled". */
export const ASKED = /ed$/;
/** "She puts it bluntly: A", "puts it this way: A". */
export const PUTS_IT = 'put it';
export const HOW_PUT = /..ly$|^this$/;
export const WAY = 'way';
/** "justified the curfew by the need to “restore order”". */
export const JUSTIFIES = words('justify defend explain');
export const BY_A_REASON = 'by';
export const QUESTIONS = 'question';
/** "is said to be ill". */
export const TO_BE = 'to';
export const RUMOURED = words('say report allege claim rumor rumour');
/** "blamed X for A": what leads to the charge, where it is another word than with other verbs. */
export const BLAMED_FOR: ReadonlyMap<string, string> = new Map([['blame', 'for']]);
export const TELLS_A_TALE = 'tell';
export const ABOUT_WHAT = words('of about');
export const HINTS_AT = new Set(['hint at', 'allude to']);
export const HOW_OR_WHY = words('how why');
export const NO_SUCH = words('no');
/** Verbs in several words whose noun tells what: "expressed hope that". */
export const EXPRESSES_A_NOUN = /^express/;
/** "reported 46 cases", but "reporting from Gao". */
export const REPORTS = words('report state');
export const DISMISSES = words('reject dismiss');
/** What is cited and says nothing of its own. */
export const CITED_LAW = /^(?:laws?|acts?|articles?|statutes?|rules?|conventions?|treaty|treaties|constitution|cases?|examples?|precedents?|amendments?)$/;
export const CITES_MARKS = words('cite describe');
/** "expressed its “disappointment”". */
export const EXPRESS = 'express';
export const REFERS = 'refer';
export const AGAINST_OR_ABOUT = words('against about');
/** "quoted X as saying “Q”". */
export const QUOTES_SOMEBODY = words('quote cite');
export const QUOTED_OR_REPORTED = words('quote cite report');
/** Where the writer says why or when: "announced the closure of bars as it tries to"; these two before any subject. */
export const WHY_OR_WHEN = words('as while after before because although though when');
export const AS_OR_WHILE = words('as while');
/** Where something was said: "in a letter", "on state television"; "cited fog for the delay". */
export const FOR_WHAT = 'for';
export const ONESELF = words('himself herself themselves');
export const LEADS_TO_PLACE = words('in via through during on at');
export const ON_AIR = 'on';
export const AIRED = words('state national public live local facebook twitter instagram television tv radio telegram');
export const OPENS_PLACE = words('a an his her its their');
export { ADDRESSES, COMPARES, POINTS_BACK } from './asserted.ts';
/** "far below what the unions say". */
export const FAR = words('far well much');
/** "warns of a hard winter as prices rise". */
export const BESIDE_IN_HEADING = words('as amid after ahead while before');
/** "the contention of the defence that". */
export const OF_WHOM = 'of';
/** Nouns of news that nobody tells, and of them those that tell themselves. */
export const NEWS_OF_NOBODY = words('report reports word news');
export const TELLS_ITSELF = /^(?:reports?|rumou?rs?)$/;
export const ARRIVES = words('word news');
export const ANSWERED = words('to on');
export const BEFORE_NEWS = words('amid despite after following over with were are been');
/** "will look into reports that", "there were claims that", "drew claims that". */
export const LOOKS_INTO = words('will would to can could may might must should is are was were been now also');
export const THERE_IS = words('were are been was is');
export const THERE = words('there have had');
export const DREW = words('described drew fuelled fueled sparked prompted faced faces facing face');
/** Where the main verb behind a noun's clause cannot stand; the rest of its group. */
export const ENDS_MAIN = words('and or but who which that as after before because while if when where');
export const IN_A_GROUP = /^(?:be|been|being|have|not|also)$|..ed$/;
/** "with officials saying that A", "as teachers refuse to return, citing B". */
export const WITH = 'with';
export const AS_CLAUSE = 'as';
/** Verbs of speech whose passive tells news. */
export const NEWS_IN_PASSIVE = words('announce confirm deny claim reveal disclose');
