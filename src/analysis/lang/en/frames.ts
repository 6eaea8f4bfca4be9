import { words } from '../roles.ts';

/** Words of the sentences around speech. Folded; verbs by their lemmas. */
export const FRAMES = {
  /** "X, according to whom A": the source stands before. */
  RELATIVE_SOURCE: words('whom which'),
  /** Between the head of a sentence and a source; a clause opens right before its source: "because, according to X". */
  BEFORE_FIRST_SOURCE: words('and but'),
  OPENS_BEFORE_SOURCE: words('but and because that'),
  RELATIVE_OF_SOURCE: words('who'),
  /** ", a local NGO that works underground,", ", once mayor of Gao,": tells more of a source. */
  ONE_OF_THEM: words('a an formerly previously currently once now'),
  ADVERB_ENDING: /..ly$/,

  /** "call on supporters to “come out”": before a fragment amid the writer's own words. */
  GOVERNS_FRAGMENT: words('to'),
  /** "“…”: a student tells", "“…”: the story of X". */
  OPENS_TELLER: words('a an'),
  LABEL_OF_TELLER: words('story account plea'),
};

/** Words of the sentences around speech that are asked of English text alone. Folded; verbs by their lemmas. */
export const OWN_FRAMES = {
  /** "According to a report published on Monday by the agency, A". */
  PUBLISHED: /..ed$|^(?:written|seen|sent|made|held|shown)$/,
  WHERE_PUBLISHED: /^(?:by|on|in|last|this|to|at|from|earlier|yesterday|today|\p{L}+day)$/u,
  /** Papers that name bodies: "According to the newspaper, X". */
  PRESS: /^(?:media|(?:newspaper|channel|station|network|broadcaster|outlet|daily|magazine|radio|site|website)s?)$/,
  /** “The river will eat the town.” So wrote X · Those were the words of X. */
  SO_WROTE: words('so thus'),
  THOSE_WERE: words('those these such'),
  THE_WORDS_OF: new Set(['the words of']),
};
