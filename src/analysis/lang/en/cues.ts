import { words } from '../roles.ts';
import { UNSAID } from '../unsaid.ts';
import {
  ABOUT,
  ADDRESSES,
  ASSERTED,
  BEARING,
  BELIED,
  BESIDES,
  CONTENTIONS,
  COUNTED,
  COURTS,
  LIKENED,
  NEWS,
  OCCASIONS,
  QUALITY,
  REACTIONS,
  SHOWN,
  SIGNS,
  TAKEN_UP,
  VIEWS,
} from './asserted.ts';

/** Words within and beside verb groups that report speech; folded. */
export const CUES = {
  /** "per square mile". */
  RATE: words('per'),
  /** "To hear the traders tell it". */
  TELLS_IT: words('tell tells'),
  IT: words('it'),
  /** "by her own account". */
  OWN: words('own'),
  /** "In the bank’s view". */
  VIEW: VIEWS,
  /** "word came that": it may stand behind a time. */
  SPREADS: words('has had have spread spreads reached reaches came comes got went emerged surfaced circulated soon quickly'),
  /** Behind these a noun is no verb: "are claims". */
  ARE: words('were are been'),
  /** "said in a statement that": the noun is the verb’s. */
  WITHIN: words('in via through during'),
  /** "her contention is that". */
  IS: words('is was remains'),
  CONTENTION: CONTENTIONS,
  /** "responded to allegations its soldiers": a clause without "that". */
  ANSWERS_TO: words('to over amid despite following'),
  /** A form behind one of these is no gerund. */
  MAKES_NO_GERUND: words('the a an'),
  BEEN: words('been'),
  ENDS_ADVERB: /ly$/,
  /** What has it that nobody tells. */
  RUMOUR: words('rumour rumor legend gossip word tradition'),
  /** "the order reads simply". */
  READS_HOW: words('in as simply only partly'),
  SIGN: SIGNS,
  COURT: COURTS,
  FORESEES: words('forecast'),
  RECORDS_SHOW: SHOWN,
  /** Nouns without a plural: "data shows". */
  MASS_NOUN: words('data research'),
  /** "is believed and said to". */
  AND_OR: words('and or'),
  /** "was at pains to stress". */
  PAINS: words('pains'),
  AT: words('at'),
  /** What is said in order to be heard, by lemma; and what somebody does to say it: "took to Twitter to say". */
  SAID_ON_PURPOSE: words(
    'say announce declare argue insist claim warn proclaim explain deny tell complain add reiterate accuse denounce condemn criticise criticize reveal confirm vent describe',
  ),
  DOES_TO_SAY: words('took appeared wrote used called phoned tweeted posted returned spoke emerged telephoned intervened changed issued released rang emailed'),
  WENT: words('went came'),
  /** "as the report shows". */
  AS_WHO: words('as'),
  /** Before a verb whose object a noun is: "will investigate reports", "is checking claims". */
  BEFORE_A_BASE: words('will would to can could may might must should'),
  BEFORE_AN_ING: words('is are was were been'),
  ENDS_ING: /ing$/,
  /** After these a form that is noun and verb is a noun: "the report". */
  BEFORE_A_NOUN: words(
    'the a an this that these those his her its their our my no any some of in on by with for new first latest official public joint two three several many u.s.',
  ),
  /** Verbs that are no nouns: "the said". */
  NEVER_A_NOUN: words('said told wrote'),
  /** Stand for people where no plural follows: "many claimed". */
  SEVERAL: words('some many several these those'),
  THIS_OR_THAT: words('this that'),
  /** Nouns wherever nobody stands before them; of them the one that a name does: "Acme projects". */
  DOCUMENTS: words('document documents project projects'),
  PROJECTS: words('projects'),
  /** Behind a verb: its object. */
  OPENS_AN_OBJECT: words('the it this him them'),
  /** ", reports Radio Dori". */
  ENDS_REPORTS: /(?:s|ed)$/,
  STATES: words('states'),
  SUBJECT_BEFORE: words('they we you i who which he she it'),
  /** "reports from Dori that". */
  FROM_A_PLACE: words('from'),
  /** "A look into the letters shows they differ". */
  OPENS_A_LOOK: words('a an the new one this that each every'),
  FINDS: words('shows finds suggests claims reports notes'),
  /** "but did not give a date", "without giving details": what the reporter misses. */
  LEAVES_OPEN: words('but and though although without'),
  WITHOUT_DETAILS: words('without'),
  WHO_DECLINES: words('he she they it'),
  DECLINES: words("did didn't declined refused gave offered provided would could"),
  DETAILS: words('elaborate elaborating specify specifying comment details detail evidence further date timeline'),
  GIVES_DETAILS: words('give giving say saying provide providing offer offering name naming identify identifying disclose explain explaining reveal'),
  /** ", amid protests", ", days after the raid": what was going on. */
  AMID: words('amid'),
  SPANS: words('hours days weeks months'),
  FROM_THEN: words('after before ahead'),
  /** ", only to drop him". */
  ONLY: words('only'),
  /** ", next to a photograph", ", beneath a video": where it was posted. */
  NEXT: words('next'),
  BESIDE_A_PICTURE: words('alongside beneath beside'),
  /** ", but offered no proof". */
  BUT: words('but'),
  OFFERED: words('offered gave provided produced presented showed'),
  NO_PROOF: words('no little few scant'),
  REACTION: REACTIONS,
  MEANWHILE: BESIDES,
  /** ", even though his own commissioner had put it at 40". */
  EVEN: words('even'),
  TAKEN_UP,
  /** "was sorry, then wept". */
  THEN: words('then'),
  WAS_OR_HAD: words('was were is had'),
  THEN_DID: words('wept left fell sat rose went ran stood hung broke put took began threw shook'),
  /** ", which was later disproved". */
  WHICH: words('which'),
  TURNS_OUT: words('was were is has had proved turned later turns'),
  BELIED,
  /** ", his hands still shaking", ", tears in his eyes". */
  BEARING,
  TEARS: words('tears'),
  AND_NEXT: words('and'),
  AFTER: words('after'),
  OCCASION: OCCASIONS,
  /** Of what is to come, or did not: no occasion on which it was said stands behind it. */
  NOT_PAST: words('will would must should can could may might did not'),
  /** ", which it denies", ", something she disputes". */
  ANSWERED: words('which something allegations accusations charges claims'),
  /** "the first such admission", "its clearest warning". */
  COUNTS: /^(?:first|second|third|fourth|fifth|latest|last|only|most)$|....est$/,
  /** ", and within an hour", ", and by nightfall", ", and minutes later": the tale goes on. */
  WITHIN_A_TIME: words('within'),
  OF_A_TIME: words('a an the hours minutes days two three'),
  BY_A_TIME: words('by'),
  DAYTIME: words(
    'nightfall dawn dusk noon midday midnight sunset morning afternoon evening night day week monday tuesday wednesday thursday friday saturday sunday',
  ),
  NEXT_TIME: words('minutes hours moments seconds days weeks soon'),
  SOON: words('soon'),
  LATER: words('later after'),
  FOLLOWING: words('next following'),
  /** "would not run again and left the room": a deed of the speaker’s. */
  ACTS_NEXT: words('and but then'),
  AT_ONCE: words('then promptly immediately later quickly'),
  MODAL: words("will would shall should can could may might must won't wouldn't can't couldn't cannot"),
  /** Pasts that are neither bases nor participles. */
  STRONG_PAST: words(
    'left went took gave hung sat stood rose drove walked threw tore ran fell began flew wept shook held led made put got kept broke spoke wrote drew rode sent',
  ),
  CARRIES_NO_MODAL: words('and or but who which that be been have was were had'),
  /** "in remarks carried live". */
  IN: words('in'),
  OF_AN_ADDRESS: words('a an the his her their its'),
  ADDRESS: new Set([...ADDRESSES, 'remarks', 'comments']),
  CARRIED: words('broadcast carried aired televised shown streamed posted published released seen read sent'),
  /** "as crews dug through the rubble". */
  IN_A_SCENE: words('dug fought sought swept were was'),
  /** Before whose they are, where they speak: "one of the lawyers". */
  ONE_OF: words('two one'),
  SOURCES: words('sources'),
  THEIR: words('their'),
  /** "figures given by X". */
  BY: words('by'),
  ENDS_DONE: /(?:ed|en|ade)$/,
  NO_TELLER: words('video videos radio television'),
  /** Whose trade it is to find out, and what they do it by. */
  INQUIRER:
    /^(?:researchers?|scientists?|academics?|scholars?|economists?|investigators?|auditors?|inspectors?|pollsters?|prosecutors?|panels?|watchdog|experts?|analysts?|regulators?|judges?|jury|court|documents?|images|records|figures|data|analysis|reviews?|emails|findings|look|dive|examination|tally|count|search|comparison|simulations?|models?|tests?|samples?|interviews)$/,
  VIEWS_IT: words('him her them'),
  CLAIMS_DEEDS: words('claim'),
  REJECTS: words('reject dismiss'),
  /** "declared their withdrawal", not "declared war"; "justified the raid as a reply". Lemmas. */
  DECLARES: words('declare'),
  JUSTIFIES: words('justify'),
  AS_OR_BY: words('as by'),
  ATTRIBUTES: words('attribute'),
  TO_WHAT: words('to'),
  /** Behind how something is: "called it unfair and". */
  CLOSES_A_QUALITY: words('for and but'),
  QUALITY,
  COUNTED,
  ROUGHLY: ABOUT,
};

/** The same, asked of English texts alone. */
export const OWN = {
  LEADS_TO_INFINITIVE: words('to'),
  /** By lemma. */
  AUXILIARY: words('have be'),
  TO_BE: 'be',
  /** "Awa Bolo, for whom A". */
  WHOM: words('whom'),
  /** Lemmas: what a court does, and who speaks before it. */
  HEAR: 'hear',
  TELL: 'tell',
  /** What a text does that words stand on. */
  READ: 'read',
  /** "ruled out": no judgement. */
  RULE: 'rule',
  OUT: words('out'),
  RUMOUR_HAS: 'have it that',
  /** Before a phrase of whose view it is. */
  OPENS_VIEW: words('in by on'),
  /** A plural opens a sentence with its clause: "Allegations that". */
  OPENS_AS_PLURAL: /s$/,
  /** "Reports emerged that"; "Shortly before dusk word came that". */
  NEWS,
  NEWS_LATER: words('word news'),
  TIME_OF_DAY: words('dusk dawn noon nightfall midday'),
  /** "as earlier reported": told at another time. */
  AS_TOLD: words('as'),
  EARLIER: words('earlier previously first widely already'),
  ENDS_ED: /ed$/,
  /** "a report published on Thursday". */
  PUBLISHED: words('published posted written broadcast'),
  DOCUMENT:
    /^(?:reports?|statements?|letters?|articles?|stud(?:y|ies)|videos?|messages?|posts?|interviews?|documents?|notes?|memos?|editorials?|surveys?|polls?|tweets?|columns?|papers?|books?)$/,
  /** "when pressed on": what he was asked; but not with these verbs. */
  WHEN_ASKED: words('when once if though although while'),
  NEVER_ASKED: words('say add'),
  /** "It goes without saying". */
  WITHOUT: words('without'),
  /** "are protesting" says nothing. */
  ACTS: words('protest'),
  /** "in a media briefing": a noun. */
  OF_A_BRIEFING: words('a an the this his her its their'),
  /** "went on to say". */
  GOES_ON_TO: new Set(['on to', ', to']),
  /** Report only with a clause: "held that". */
  NEEDS_CLAUSE: words('hold intimate brief'),
  /** "an email seen by the paper": not the paper’s. */
  HANDLED: UNSAID.en!.handled,
  /** "the coach’s departure". */
  OWNS: /^['’]s?$/,
  /** Put what is counted at a number; by lemma, the first only what is listed. */
  PUT: 'put',
  NUMBERS: words('estimate put'),
  /** "called the protests counterproductive": such a quality is enough. */
  CALLS: words('call label brand'),
  LIKENED,
  ASSERTED,
  /** "dismissed the claim": it only points back. */
  POINTS_BACK: words('reject dismiss'),
  /** "warned of a “lost decade”, where schools stood empty", "predicts frost, and growers light fires": a clause behind a noun is the reporter’s. */
  WHERE: words('where'),
  BEHIND_A_NOUN: words('and but though although'),
  /** "was quick to point out". */
  KEEN: words('quick keen careful anxious eager swift'),
  /** Words of set phrases between an auxiliary and its participle: so far, in the past, for years, to date. */
  BETWEEN: words('so far long since then thus in the past turn at times for years over recent weeks months days to date on several many occasions'),
};
