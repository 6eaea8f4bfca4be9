import type { Country, KnownActor, OfficeFact, Post, Tie } from './knowledge.ts';

/** How a form must be written in the text. */
export type CaseRule =
  /** Any case: "forces armées nationales" for "Forces armées nationales". */
  | 'any'
  /** The first word begins with a capital, as names do. */
  | 'capital'
  /** All capitals: acronyms such as UN, IS. */
  | 'upper';

/** One way of writing one thing that the knowledge base knows. */
export interface NameForm {
  /** seat: a place that is an actor unless something says place (le Kremlin); not: a phrase that hides the names inside it ("delta du Niger"). */
  readonly kind: 'actor' | 'country' | 'capital' | 'seat' | 'place' | 'demonym' | 'not';
  /** Actor id for actor; otherwise the country. */
  readonly ref: string;
  /** For country, capital and seat: the actor that it stands for where it acts. */
  readonly stands?: string;
  /** Words at its beginning that are a title and no part of the name: 1 for "colonel Goïta". */
  readonly skip: number;
  readonly rule: CaseRule;
  /** Only where the text speaks of its country or kin. */
  readonly context: boolean;
  /** Only after its full name stood in the text. */
  readonly neverAlone: boolean;
  /** Only in texts from this day on, and before that one: a rank with a surname is another man's once he rose. */
  readonly from?: string;
  readonly until?: string;
}

/** All forms as a trie over folded words; walking it costs one look-up a word, whatever its size. */
export interface NameIndex {
  /** Id of a folded word, 0 where no form has it. */
  word(key: string): number;
  /** Node after `word` from `node` (the root is 1), 0 where no form goes on so. */
  next(node: number, word: number): number;
  /** Forms that end at the node, null where none does. */
  forms(node: number): readonly NameForm[] | null;
}

/** Holders of an office on a date. */
export interface Holders {
  /** One fact a holder; several where terms overlap or a bound is uncertain. */
  readonly facts: readonly OfficeFact[];
  /** True where exactly one person held it for certain. */
  readonly certain: boolean;
}

/** Look-ups over what Griot ships; immutable, safe to share. */
export interface Knowledge {
  /** The day of this knowledge: who holds an office longer after it is not certain. */
  readonly date: string;
  readonly names: NameIndex;
  actor(id: string): KnownActor | undefined;
  post(id: string): Post | undefined;
  /** Posts whose office has this key (see officeKey); of every country. */
  postsByOffice(key: string): readonly Post[];
  /** Every term of the post, in no order. */
  termsOf(post: string): readonly OfficeFact[];
  /** Every post. */
  posts(): readonly Post[];
  /** Who held the post on the date (YYYY-MM-DD); without a date, nobody is certain. */
  holders(post: string, date: string | undefined): Holders;
  /** The office that the person held on the date. */
  officeOf(person: string, date: string | undefined): OfficeFact | undefined;
  /** Every office that the person held, oldest first; for dossiers. */
  officesOf(person: string): readonly OfficeFact[];
  /** What ties a body to others, in the order of the table. */
  tiesOf(body: string): readonly Tie[];
  /** True where the person held an office at most `years` before or after the date. */
  activeAround(person: string, date: string | undefined, years: number): boolean;
  /** Persons whose name ends with this folded word. */
  bySurname(key: string): readonly string[];
  /** True for a first word of a known person's name. */
  isGivenName(key: string): boolean;
  /** The government of a country. */
  governmentOf(country: Country): string | undefined;
  /** Actors of a type in a country: its army, its ministries. */
  bodiesOf(country: Country, type: string): readonly KnownActor[];
  /** Name of a country in the language, e.g. "Burkina Faso". */
  countryName(country: Country, language: string): string;
}
