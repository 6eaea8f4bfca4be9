/** Words before a full stop that does not end a sentence; folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle mlles dr drs pr prof me mgr st ste gen col lt cdt cne cap adj sgt brig amb av bd cf ex env fig etc p pp art al vol no n° tel ndlr ed min max resp inc ltd'.split(
    ' ',
  ),
);

/** Little words that open a sentence; capitalised before a word in lower case they are part of no name. Folded. */
export const OPENERS: ReadonlySet<string> = new Set(
  "le la les l' un une des du au aux il elle ils elles on ce cette ces cet c' dans en selon pour par mais et depuis apres avant alors pendant lors si son sa ses leur leurs plusieurs malgre a nous vous je j' qui que comment pourquoi quand d' cela ceux celui voici".split(
    ' ',
  ),
);
