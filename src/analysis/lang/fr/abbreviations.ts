/** Words before a full stop that does not end a sentence; folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle mlles dr drs pr prof me mgr st ste gen col lt cdt cne cap adj sgt brig amb av bd cf ex env fig etc p pp art al vol no n° tel ndlr ed min max resp inc ltd'.split(
    ' ',
  ),
);
