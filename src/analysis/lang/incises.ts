type Words = ReadonlySet<string>;

/** By what a language shows an incise inside the marks: « Personne ne vient, regrette le syndicaliste. Ni sur … ». Folded. */
export interface Incises {
  readonly auxiliaries: Words;
  /** Behind its verb: "dit-il", "a-t-elle dit". */
  readonly clitic: RegExp;
  readonly reflexive: Words;
  /** "résume une autre", "l’un d’eux". */
  readonly one: Words;
  /** The verb that looks like a preposition without its accent: a, à; lower case. */
  readonly verb: Words;
  /** Opens a relative clause of the speaker; any relative that may stand in what tells more. */
  readonly relative: Words;
  readonly relatives: Words;
  /** How it was said: "souffle à voix basse une vendeuse". */
  readonly manner: Words;
  /** Within a name, and no capital. */
  readonly particles: Words;
  /** Behind an age. */
  readonly years: Words;
  /** Before a noun that tells more of the speaker: "une localité", "le maire". */
  readonly articles: Words;
  /** Open what tells more of the speaker: "venu de Gao", "qui a fui". */
  readonly tells: Words;
  /** Begin a clause of the speaker's own. */
  readonly ownClause: Words;
  /** When and where it was said: "hier, devant 20 000 personnes". */
  readonly adjunct: Words;
}
