import type { Cues } from './cues.ts';
import type { Incises } from './incises.ts';
import type { SubjectWords } from './subjects.ts';
import type { Supports } from './supports.ts';
import type { Works } from './works.ts';

/** How a language builds its sentences, where the quote stage reads one otherwise than another; `grammar` has it. What a language does not do it leaves out. */
export interface Syntax {
  /** The head of a phrase stands first: "l’armée malienne"; else last: "the Malian army". */
  readonly headFirst: boolean;
  /** Behind a quote the verb stands before who said it: « … », a déclaré X; else "X said". */
  readonly verbFirst?: boolean;
  /** A noun is a subject without an article: "Police said"; so a capital without one tells no name. */
  readonly bareSubjects?: boolean;
  /** Pronouns with a gender mean people: he, she; "il" may be a ministry. */
  readonly gendersPeople?: boolean;
  /** Somebody described whose name is known goes on as the subject whom a pronoun means: "Le maire …, il". */
  readonly describedGoOn?: boolean;
  /** How nouns for several end. */
  readonly endsPlural: RegExp;
  /** That ending is beyond doubt; "repas", "fois" are one. */
  readonly pluralTold?: boolean;
  /** Prepositions that have their article in them: au, du. */
  readonly contracted?: ReadonlySet<string>;
  /** A title that stands between a noun and a name: "opposition leader General X". Folded. */
  readonly titleBetween?: (fold: string) => boolean;
  /** A regular past by its ending; with accents, lower case. */
  readonly endsPast?: (lower: string) => boolean;
  /** Does a word between marks tell that a sentence was said, beside `finite`: "parlons", "don’t"? */
  readonly tellsClause: (lower: string, fold: string) => boolean;
  /** Anybody, who is not named, as a subject right before its verb: on. */
  readonly anybody?: ReadonlySet<string>;
  /** Words before a stretch of time that is over: "il y a un an". */
  readonly ago?: readonly (readonly string[])[];
  /** Who hears it stands between a verb and how it was: "told the jury how A"; else the two touch: "raconte comment A". */
  readonly hearerBeforeHow?: boolean;
  /** An aside between a verb and its clause opens on a participle: "said, citing a leaked memo, that"; else on anything. */
  readonly asidesOnGerunds?: boolean;
  /** A word before an infinitive: "called on men to “look inside” themselves". */
  readonly infinitiveMark?: ReadonlySet<string>;
  /** How many words stand before an infinitive that opens a sentence on what somebody said before: "après avoir affirmé", "non content d’affirmer"; 0 for none. */
  readonly opensInfinitive?: (first: string, second: string) => number;
  /** What a participle that opens a sentence denies, blames or gives as a reason counts as said: "Niant toute violence, …". */
  readonly deniesInOpenings?: boolean;
  /** Headings tell whose words they are: "X : CLAUSE". */
  readonly toldHeadings?: boolean;
  /** "notre guide affirme": somebody whom the writer met, where "nos entreprises évoquent" is the writer's own. */
  readonly oursMet?: boolean;
  /** Whatever stands behind "according to" is named as a source: "according to exit polls". */
  readonly namesSources?: boolean;
  /** Behind these whatever has an article is a source, "selon l’accusation", but not what things vary by, "selon la saison". Lemmas; folded. */
  readonly sourceCue?: ReadonlySet<string>;
  readonly varies?: RegExp;
  readonly indefinite?: ReadonlySet<string>;
  readonly alternative?: ReadonlySet<string>;
  /** Nothing but words does what this verb says with this word behind it: "One account reported that". */
  readonly onlyWords?: (lemma: string, next: string) => boolean;
  /** What shows something and, without an article, is told by whose it is: "UN data shows". Folded. */
  readonly showing?: ReadonlySet<string>;
  /** One who speaks for himself in a paragraph without marks below a line that announces him; undefined where such paragraphs stand between marks. */
  readonly unmarked?: RegExp;
  /** A sentence beside marked words tells whose they are: « … ». C’est le constat de X. */
  readonly verdictsBeside?: boolean;
  /** Names of works between marks; undefined where titles are not written with capitals. */
  readonly works?: Works;
  /** Opens the entry of a verb that has itself as its object, in the list of speech verbs. */
  readonly reflexive?: RegExp;
  /** Its place among the languages that the learnt models tell apart. */
  readonly learntAs: number;
  /** What was said may stand as a clause without a word for "that": "said he would". */
  readonly clauseAlone?: boolean;
  /** The plain words for and, for but. */
  readonly and: ReadonlySet<string>;
  readonly but: ReadonlySet<string>;
  /** May a lower-case word, folded, be the verb of a subject before an incise? */
  readonly endsVerb: (fold: string) => boolean;
  /** A source stands in its clause without commas, and what tells more of it holds marks: "le bilan est de B selon X", "Selon X, surnommé « le Lion », A". */
  readonly looseSources?: boolean;
  /** Only somebody named or of an office has a view: "For the mayor, A"; else whoever is a person: "Pour les élus, A". */
  readonly viewsNamed?: boolean;
  /** What has a source and no verb counts something: "Trois morts, selon X"; else it has some words. */
  readonly verblessCounts?: boolean;
  /** Whoever opens the clause of marks has said them: "shook her head: “No.”"; else whoever acts behind them, or has his verb in them: "X « suit de près » A". */
  readonly marksOfOpener?: boolean;
  /** Marks that stand alone are speech from so many words on. */
  readonly leastAlone: number;
  /** Marks that a preposition or an article governs name something: "un congrès sur « les crues »". */
  readonly governedNames?: boolean;
  /** Wordings, moods and what is read tell whose words are near them: "pour reprendre la formule de X", "X est formel : A". */
  readonly formulas?: boolean;
  /** Whose, by the word before what is his: "in its own words". */
  readonly owners?: ReadonlyMap<string, { readonly gender?: 'm' | 'f'; readonly plural?: boolean; readonly thing?: boolean }>;
  /** "to be" with a gerund is a finite verb: "is warning". */
  readonly progressive?: boolean;
  /** A past has one form for all persons. */
  readonly onePast?: boolean;
  /** A negation stands before its verb: "never said"; else behind it. */
  readonly negatesBefore?: boolean;
  /** A verb of speech that only leads to the infinitive of another gives way to it: "continue d’affirmer". */
  readonly leadingGivesWay?: boolean;
  /** One only tries to say what one wants to: it counts beside marks alone, and with verbs that take a clause. */
  readonly wishesOnlyTry?: boolean;
  /** Names of those who speak stand between marks: « gilets jaunes ». */
  readonly namesInMarks?: boolean;
  readonly cues: Cues;
  /** What leads to an infinitive of speech in several words: "n’a cessé de répéter". */
  readonly supportGroups?: Supports;
  /** Words by which the subject of a verb is found, of this language alone. */
  readonly subjects: SubjectWords;
  /** The phrase that touches a verb is its subject: "CLAUSE, witnesses told AP"; else the first of its clause. */
  readonly subjectsTouch?: boolean;
  /** A relative may stand behind more than its noun: "solicitors from Leeds in the UK, who". */
  readonly relativesApart?: boolean;
  /** Nouns in the form of verbs of speech stand right before a verb: "a new report says". */
  readonly nounsLikeVerbs?: boolean;
  /** Incises inside the marks; undefined where the marks close before one. */
  readonly incises?: Incises;
}
