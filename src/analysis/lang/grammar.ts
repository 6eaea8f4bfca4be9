import type { ActorType } from '../../model/knowledge.ts';
import type { Syntax } from './syntax.ts';

/** The closed classes that the quote stage reads; one file a language gives them. All folded unless said. */
export interface Grammar extends Syntax {
  /** 'le', 'the' … what a noun phrase may begin with. */
  readonly determiners: ReadonlySet<string>;
  /** Definite ones: "le chercheur" points back, "un chercheur" does not. */
  readonly definite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with the noun before them: de, du, of. */
  readonly complement: ReadonlySet<string>;
  /** May stand between subject and verb, or within a verb group. */
  readonly adverbs: ReadonlySet<string>;
  /** Subject pronouns → gender and number. */
  readonly pronouns: ReadonlyMap<string, { readonly gender?: 'm' | 'f'; readonly plural: boolean; readonly thing?: boolean }>;
  /** Subject pronouns that are the writer, the hearer or nobody: on, je, we, it … */
  readonly nobody: ReadonlySet<string>;
  /** Object clitics and negation left of a verb. */
  readonly clitics: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  /** Words of time that stand without a preposition: samedi, hier, Tuesday. */
  readonly temporal: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Begin a new clause with its own subject. */
  readonly subordinators: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Of a degree that a clause behind it tells: telle, tellement, si. */
  readonly degrees: ReadonlySet<string>;
  /** Open a clause behind which "selon X" between commas may stand: et, qui, which. */
  readonly joints: ReadonlySet<string>;
  /** Open a sentence without being its subject: mais, however. */
  readonly connectives: ReadonlySet<string>;
  /** Words (joined by spaces) at which what somebody said gives way to the writer's own: alors que. */
  readonly breaks: readonly string[];
  /** Finite forms of common verbs, with accents, lower case: tells a clause from a phrase. */
  readonly finite: ReadonlySet<string>;
  /** Finite forms that are participles, adjectives or nouns as well: "found", "left"; finite only where a subject stands before. */
  readonly mayBeFinite: (lower: string) => boolean;
  /** Does a lower-case word, accents kept, end as only finite verbs do? For verbs that are too rare for `finite`. */
  readonly endsFinite: (lower: string) => boolean;
  /** Forms of speech verbs that are mostly nouns or adjectives: "rapport", "protests". Folded. */
  readonly nounLike: ReadonlySet<string>;
  /** Words that open a sentence whose main clause comes second: "si", "étant donné que", "after". */
  readonly openers: readonly (readonly string[])[];
  /** Verbs in -ing, -ant and the like that open an adjunct. */
  readonly isGerund: (fold: string) => boolean;
  /** "selon", "according to": folded words, longest first. */
  readonly according: readonly (readonly string[])[];
  /** Opens a source only at the head of a sentence and before a person: "Pour X, …". */
  readonly viewpoint: readonly string[];
  /** Nouns after "selon" that are no source: cas, besoins. */
  readonly notSources: ReadonlySet<string>;
  /** Nouns for documents that speak: communiqué, rapport, tweet → gender. */
  readonly documents: ReadonlyMap<string, 'm' | 'f'>;
  /** Nouns for somebody's words: "selon le récit d’un habitant" is the habitant's. Folded. */
  readonly utterances: ReadonlySet<string>;
  /** The writer's own: "selon nos informations" names nobody. */
  readonly ours: ReadonlySet<string>;
  /** Of somebody who speaks for himself: I, we, my, je, nous. */
  readonly firstPersons: ReadonlySet<string>;
  /** Nouns for persons and groups who may speak though unnamed: habitant, témoins, conférenciers. */
  readonly people: ReadonlySet<string>;
  /** Does a noun name somebody: one of `people`, or made with a suffix of doers (-teur, -iste, -logue)? Folded. */
  readonly isPerson: (fold: string) => boolean;
  /** The gender that a noun for one person tells by its ending: directrice, éleveuse, spokeswoman; undefined where it tells none. */
  readonly genderOf: (fold: string) => 'm' | 'f' | undefined;
  /** Bodies that find, as documents show: "the inquiry found that". */
  readonly inquiries: ReadonlySet<string>;
  /** Sources that are cited but do not speak: "selon les chiffres", never "les chiffres confirment". */
  readonly evidence: ReadonlySet<string>;
  /** "des centaines de jeunes": the noun behind tells who. */
  readonly quantities: ReadonlySet<string>;
  /** Nouns that newspapers use again for the one person who just spoke: "le chercheur", "the official". */
  readonly generic: ReadonlySet<string>;
  /** Nouns for bodies → types of actor that they stand for again: "l’armée". */
  readonly bodies: ReadonlyMap<string, readonly ActorType[]>;
  /** Nouns that report with a clause of their own: "the announcement that". */
  readonly reportNouns: ReadonlySet<string>;
  /** Forms of verbs by which one gives such a noun: "issued a notice that". */
  readonly issuing: ReadonlySet<string>;
  /** What one rejects when one denies: "rejette les accusations". */
  readonly accusations: ReadonlySet<string>;
  /** Offices of one holder: "le maire" is not the biologist who just spoke. */
  readonly offices: ReadonlySet<string>;
  /** Nouns for people that take whose they are behind "to" and "for": adviser, lawyer. */
  readonly attached: ReadonlySet<string>;
  /** Adjectives for somebody on another's side, before "to": close, loyal. */
  readonly near: ReadonlySet<string>;
  /** Prepositions for those about somebody: "those around X". */
  readonly around: ReadonlySet<string>;
  /** Participles that tell how somebody was met, and end the description: "un officier joint à Bamako". */
  readonly met: ReadonlySet<string>;
  /** Verbs that only lead to another: "s’est borné à rappeler que". Folded lemmas. */
  readonly supports: ReadonlySet<string>;
  /** Words between a verb and its que that are no object: "la main sur le cœur". */
  readonly setPhrases: readonly (readonly string[])[];
  /** Answers of one word: "Faux, rétorque X". */
  readonly answers: ReadonlySet<string>;
  /** Adjectives that look like nouns for somebody: "l’ancien élu". */
  readonly qualifiers: ReadonlySet<string>;
  /** Whose: "son directeur" is somebody new. */
  readonly possessives: ReadonlySet<string>;
  /** Does a subject pronoun before these words (folded) mean nobody: "il y a", "il faut", "il s’agit"? */
  readonly impersonal: ReadonlySet<string>;
  /** Nouns for whatever document was spoken of: "ce texte". */
  readonly anyDocument: ReadonlySet<string>;
  /** Deeds that one claims or denies: "revendique l’attaque". */
  readonly deeds: ReadonlySet<string>;
  /** Prepositions before whoever did it, behind a passive: par, by. */
  readonly agents: ReadonlySet<string>;
  /** Prepositions before whoever is told something: à, au, to. */
  readonly hearers: ReadonlySet<string>;
  /** Determiners and quantities of a plural phrase: les, plusieurs, these. */
  readonly plurals: ReadonlySet<string>;
  /** What a programme, a talk or a campaign is called: no speech, wherever it stands before the marks. */
  readonly themes: ReadonlySet<string>;
  /** Nouns before marks that name or label rather than quote: mot, terme, film, intitulé, surnommé. */
  readonly labels: ReadonlySet<string>;
}
