/** Words by which a sentence beside marked words tells whose they are: « … ». C’est le constat de X. Folded. */
export interface Verdicts {
  /** Nouns for what somebody says of a matter. */
  readonly nouns: ReadonlySet<string>;
  /** Of them, those for what was just said, with an article: "Les mots d’Awa Bah résonnent". */
  readonly sayings: ReadonlySet<string>;
  /** Nouns for what people want, before a colon. */
  readonly calls: ReadonlySet<string>;
  /** "Ainsi parle X", with what may stand before its verb, and the verbs. */
  readonly thus: ReadonlySet<string>;
  readonly thusAuxiliaries: ReadonlySet<string>;
  readonly thusVerbs: ReadonlySet<string>;
  /** Before the noun: "ces mots", "les mots". */
  readonly these: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Between the noun and whose it is: "L’appel est de X". */
  readonly isOf: ReadonlySet<string>;
  /** Two words that open on it: "c’est", "tel est", "voilà le". */
  readonly presents: ReadonlySet<string>;
  /** Of them, those behind which the noun stands before a colon too. */
  readonly thisIs: ReadonlySet<string>;
  /** Opens a relative that is the verdict: "ce qu’affirme X". */
  readonly what: ReadonlySet<string>;
  /** Before the verb of a relative. */
  readonly clitics: ReadonlySet<string>;
  /** Auxiliaries of such a verb; with accents. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Behind the preposition of an agent, and no agent: "par intérim". */
  readonly noAgents: ReadonlySet<string>;
  /** Whose of several. */
  readonly theirs: ReadonlySet<string>;
}
