/** What stands right before the name of a programme, book or film between marks: "on CNN’s", "her book", "the show". */
export const WORK_BEFORE =
  /(?:\b(?:show|programme|program|broadcast|podcast|newscast|series|sitcom|episode|book|novel|memoir|biography|autobiography|album|song|single|film|movie|documentary|play|musical|magazine|newspaper|blog|column|article|essay|paper|entitled|titled|aka|alias)|\w[’']s)\s+$|\b(?:on|of)\s+$/i;
