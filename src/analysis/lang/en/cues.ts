import { words } from '../roles.ts';
import { CONTENTIONS, COURTS, NEWS, SHOWN, SIGNS, VIEWS } from './asserted.ts';

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
  /** "’s" and what else ends so: a plural, or a verb of one person. */
  ENDS_S: /s$/,
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
  AT_PAINS: words('at'),
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
  THE: words('the'),
  /** ", reports Radio Dori". */
  ENDS_REPORTS: /(?:s|ed)$/,
  STATES: words('states'),
  WHO_WHICH: words('who which'),
  SUBJECT_BEFORE: words('they we you i who which he she it'),
  /** "reports from Dori that". */
  FROM_A_PLACE: words('from'),
  OBJECT_PRONOUN: words('him her them'),
  /** "A look into the letters shows they differ". */
  OPENS_A_LOOK: words('a an the new one this that each every'),
  FINDS: words('shows finds suggests claims reports notes'),
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
  /** "was quick to point out". */
  KEEN: words('quick keen careful anxious eager swift'),
  /** Words of set phrases between an auxiliary and its participle: so far, in the past, for years, to date. */
  BETWEEN: words('so far long since then thus in the past turn at times for years over recent weeks months days to date on several many occasions'),
};
