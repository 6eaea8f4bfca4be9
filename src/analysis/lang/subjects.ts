type Words = ReadonlySet<string>;

/** What the finder of subjects asks of the text's own language only: in another the same words are something else. Folded unless said. */
export interface SubjectWords {
  /** "one of the guards", "one man says": counts somebody. */
  readonly ONE?: Words;
  readonly AND: Words;
  /** Open a sentence with a capital and begin no name: "Hier"; the second, before another word only: "Still others said". */
  readonly OPENS_NOBODY?: Words;
  readonly OPENS_BEFORE_A_WORD?: Words;
  /** Words that name nobody, alone before a comma: "Bref, une tradition rapporte". */
  readonly NAMES_NOBODY?: Words;
  /** An article where an adjective stands behind it and no noun before: "de nombreux éleveurs". */
  readonly PARTITIVE_OF?: Words;
  /** Begin a phrase right behind another: "told Lake News the mayor"; lower case. */
  readonly OPENS_ANOTHER?: Words;
  /** The same, where an office begins: "à l’AFP un responsable". */
  readonly OPENS_ANEW?: Words;
  /** "told the inquiry how the boat sank". */
  readonly OPENS_A_QUESTION?: Words;
  /** "told the hearing he had": a clause begins. */
  readonly SUBJECT_PRONOUN?: Words;
  readonly PRONOUN_AND_VERB?: RegExp;
  /** "an adviser to the president". */
  readonly ATTACHES?: Words;
  /** Two nouns for several, the second without an article: "les prêcheuses et prêcheurs". */
  readonly ENDS_JOINED?: RegExp;
  /** "plus prudente que les autres". */
  readonly COMPARES?: Words;
  /** What ties people to what they know or do, and the prepositions behind it: "familiar with the talks". */
  readonly TIED?: ReadonlyMap<string, readonly string[]>;
  /** Participles of what befell somebody or something, which end a phrase before the next words: "des vendeurs filmés par"; lower case. */
  readonly BEFELL: RegExp;
  readonly BEHIND_BEFELL: Words;
  /** Of these, those that end it before anything: "une lettre datée"; lower case. */
  readonly DATED?: RegExp;
  /** No gerunds, whatever their ending: "director-general-serving". */
  readonly NO_GERUND?: RegExp;
  /** Adverbs that are adjectives behind a determiner: "le même". */
  readonly ADJECTIVE_ADVERB: RegExp;
  /** "the wounded said": a past that names people, lower case; undefined where documents look like verbs: "une dépêche". */
  readonly NAMES_PEOPLE?: RegExp;
  readonly BEFORE_PEOPLE?: Words;
  /** A past that is in no list: "the colonel scolded". */
  readonly PAST?: RegExp;
  /** Open a phrase for a document: "a new report from the government says". */
  readonly BEFORE_DOCUMENT?: Words;
  /** Adverbs by their ending, where `SUBJECTS` would take too many. */
  readonly ENDS_ADVERB?: RegExp;
  /** Stand for the subject of a relative clause. */
  readonly SUBJECT_RELATIVE: Words;
  /** Of these the one for people. */
  readonly PERSON_RELATIVE: Words;
  /** Behind a preposition it has its own subject: "à qui le maire avait promis". */
  readonly GOVERNED_RELATIVE?: Words;
  /** The same, by itself: "who police say crossed". */
  readonly FREE_RELATIVE?: Words;
  /** A party before a state: "D-N.M.". */
  readonly PARTY?: RegExp;
  readonly PARTY_AND_STATE?: RegExp;
  /** "Those around the president". */
  readonly THOSE_WHO?: Words;
  /** "Nobody at the firm, which …, has said". */
  readonly NOT_ONE?: Words;
  /** "celle qui confie": of one, of her. */
  readonly THE_ONE_WHO?: Words;
  readonly THE_ONE_SHE?: Words;
  /** Open an aside on the one before its comma. */
  readonly ASIDE_RELATIVE?: Words;
  /** Before a verb that is denied, or done to oneself. */
  readonly NOT?: Words;
  readonly ONESELF?: Words;
  /** First and second persons, and verbs in their forms; lower case. */
  readonly SPEAKS_OR_HEARS?: Words;
  readonly FIRST_OR_SECOND?: RegExp;
  /** Any verb stands behind these: "they trust it". */
  readonly BEFORE_PLAIN_VERB?: Words;
  /** The same, for verbs of a third person: "it reverses". */
  readonly BEFORE_THIRD?: Words;
  /** How a third person ends in the present; the second, of no short word. */
  readonly THIRD?: RegExp;
  readonly LONG_THIRD?: RegExp;
  /** "the law silences them". */
  readonly OBJECT_OF_THIRD?: Words;
  /** Is, has, in one sign behind its subject: "that’s". */
  readonly SHORT_VERB?: RegExp;
  readonly BEFORE_SHORT_VERB?: Words;
  /** Behind these a participle is an adjective: "the forced departures". */
  readonly BEFORE_ATTRIBUTE?: Words;
  /** Behind a place and this the sentence begins: "DORI | Le maire". */
  readonly DATELINE_BAR?: Words;
  /** A line that leads to another page: "LIRE AUSSI - …". */
  readonly READ_ALSO?: Words;
  /** A date may end a dateline: "LEMRA, March 3 - ". */
  readonly datedLines?: true;
  /** How nouns of a list without articles end: "Jeunes, femmes et anciens". */
  readonly ENDS_LISTED?: RegExp;
  /** A gerund that opens an adjunct before an object: "Représentant le ministre"; little words before it: "S’adressant à". */
  readonly OPENING_GERUND?: RegExp;
  readonly BEFORE_GERUND?: Words;
  readonly BEHIND_GERUND?: Words;
  /** Participles that set a scene though they look like somebody: "Jugé par défaut"; lower case. */
  readonly SETS_SCENE?: RegExp;
  /** "Le Soir": papers by their capitals; undefined where a day stands in their names: "The Sunday Ledger". */
  readonly DAILY?: Words;
  /** Adverbs that are prepositions behind a verb. */
  readonly NO_ADVERB?: Words;
  /** « Q », confie, en ce printemps, un élu: an aside of when or where. */
  readonly OPENS_WHEN?: Words;
  /** Nouns for a medium whose name may stand between marks: "l’hebdomadaire « Le Fleuve » écrit"; undefined where marks name none. */
  readonly NAMED_BY_MARKS?: Words;
  readonly CLITIC_OF_MARKED?: Words;
}
