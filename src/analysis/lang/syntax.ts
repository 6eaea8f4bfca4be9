import type { Incises } from './incises.ts';
import type { SubjectWords } from './subjects.ts';
import type { Verdicts } from './verdicts.ts';
import type { Works } from './works.ts';

/** How a language builds its sentences, where the quote stage reads one otherwise than another; `grammar` has it. */
export interface Syntax {
  /** The head of a phrase stands first: "l’armée malienne"; else last: "the Malian army". */
  readonly headFirst: boolean;
  /** Behind a quote the verb stands before who said it: « … », a déclaré X; else "X said". */
  readonly verbFirst: boolean;
  /** A noun is a subject without an article: "Police said"; so a capital without one tells no name. */
  readonly bareSubjects: boolean;
  /** Pronouns with a gender mean people: he, she; "il" may be a ministry. */
  readonly gendersPeople: boolean;
  /** Somebody described whose name is known goes on as the subject whom a pronoun means: "Le maire …, il". */
  readonly describedGoOn: boolean;
  /** How nouns for several end. */
  readonly endsPlural: RegExp;
  /** That ending is beyond doubt; "repas", "fois" are one. */
  readonly pluralTold: boolean;
  /** Prepositions that have their article in them: au, du. */
  readonly contracted: ReadonlySet<string>;
  /** A title that stands between a noun and a name: "opposition leader General X". Folded. */
  readonly titleBetween: (fold: string) => boolean;
  /** A regular past by its ending; with accents, lower case. */
  readonly endsPast: (lower: string) => boolean;
  /** Does a word between marks tell that a sentence was said, beside `finite`: "parlons", "don’t"? */
  readonly tellsClause: (lower: string, fold: string) => boolean;
  /** Anybody, who is not named, as a subject right before its verb: on. */
  readonly anybody: ReadonlySet<string>;
  /** Words before a stretch of time that is over: "il y a un an". */
  readonly ago: readonly (readonly string[])[];
  /** Who hears it stands between a verb and how it was: "told the jury how A"; else the two touch: "raconte comment A". */
  readonly hearerBeforeHow: boolean;
  /** An aside between a verb and its clause opens on a participle: "said, citing a leaked memo, that"; else on anything. */
  readonly asidesOnGerunds: boolean;
  /** A word before an infinitive: "called on men to “look inside” themselves". */
  readonly infinitiveMark: ReadonlySet<string>;
  /** How many words stand before an infinitive that opens a sentence on what somebody said before: "après avoir affirmé", "non content d’affirmer"; 0 for none. */
  readonly opensInfinitive: (first: string, second: string) => number;
  /** What a participle that opens a sentence denies, blames or gives as a reason counts as said: "Niant toute violence, …". */
  readonly deniesInOpenings: boolean;
  /** Headings tell whose words they are: "X : CLAUSE". */
  readonly toldHeadings: boolean;
  /** "notre guide affirme": somebody whom the writer met, where "nos entreprises évoquent" is the writer's own. */
  readonly oursMet: boolean;
  /** Whatever stands behind "according to" is named as a source: "according to exit polls". */
  readonly namesSources: boolean;
  /** Behind these whatever has an article is a source, "selon l’accusation", but not what things vary by, "selon la saison". Lemmas; folded. */
  readonly sourceCue?: ReadonlySet<string>;
  readonly varies?: RegExp;
  readonly indefinite?: ReadonlySet<string>;
  readonly alternative?: ReadonlySet<string>;
  /** Nothing but words does what this verb says with this word behind it: "One account reported that". */
  readonly onlyWords?: (lemma: string, next: string) => boolean;
  /** What shows something and, without an article, is told by whose it is: "UN data shows". Folded. */
  readonly showing: ReadonlySet<string>;
  /** One who speaks for himself in a paragraph without marks below a line that announces him; undefined where such paragraphs stand between marks. */
  readonly unmarked?: RegExp;
  /** What tells whose the words are beside which it stands; undefined where that is read otherwise. */
  readonly verdicts?: Verdicts;
  /** Names of works between marks; undefined where titles are not written with capitals. */
  readonly works?: Works;
  /** Opens the entry of a verb that has itself as its object, in the list of speech verbs. */
  readonly reflexive?: RegExp;
  /** Its place among the languages that the learnt models tell apart. */
  readonly learntAs: number;
  /** Words by which the subject of a verb is found, of this language alone. */
  readonly subjects: SubjectWords;
  /** The phrase that touches a verb is its subject: "CLAUSE, witnesses told AP"; else the first of its clause. */
  readonly subjectsTouch: boolean;
  /** A relative may stand behind more than its noun: "solicitors from Leeds in the UK, who". */
  readonly relativesApart: boolean;
  /** Nouns in the form of verbs of speech stand right before a verb: "a new report says". */
  readonly nounsLikeVerbs: boolean;
  /** Incises inside the marks; undefined where the marks close before one. */
  readonly incises?: Incises;
}
