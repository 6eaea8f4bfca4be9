import { words } from '../roles.ts';

// Words of the sentences around speech. Folded; verbs by their lemmas.

/** "X, according to whom A": the source stands before. */
export const RELATIVE_SOURCE = words('whom which');
/** Between the head of a sentence and a source; a clause opens right before its source: "because, according to X". */
export const BEFORE_FIRST_SOURCE = words('and but');
export const OPENS_BEFORE_SOURCE = words('but and because that');
export const RELATIVE_OF_SOURCE = words('who');
/** ", a local NGO that works underground,", ", once mayor of Gao,": tells more of a source. */
export const ONE_OF_THEM = words('a an formerly previously currently once now');
export const ADVERB_ENDING = /..ly$/;

/** "call on supporters to “come out”": before a fragment amid the writer's own words. */
export const GOVERNS_FRAGMENT = words('to');
/** "“…”: a student tells", "“…”: the story of X". */
export const OPENS_TELLER = words('a an');
export const LABEL_OF_TELLER = words('story account plea');

/** "According to a report published on Monday by the agency, A". */
export const PUBLISHED = /..ed$|^(?:written|seen|sent|made|held|shown)$/;
export const WHERE_PUBLISHED = /^(?:by|on|in|last|this|to|at|from|earlier|yesterday|today|\p{L}+day)$/u;
/** Papers that name bodies: "According to the newspaper, X". */
export const PRESS = /^(?:media|(?:newspaper|channel|station|network|broadcaster|outlet|daily|magazine|radio|site|website)s?)$/;
/** “The river will eat the town.” So wrote X · Those were the words of X. */
export const SO_WROTE = words('so thus');
export const THOSE_WERE = words('those these such');
export const THE_WORDS_OF = new Set(['the words of']);
