/** How English builds its phrases, where the passes read it otherwise than the other. */

/** The head of a phrase stands last: "the Malian army". */
export const HEAD_FIRST = false;
/** Headlines may be written with a capital at every word. */
export const CAPITAL_HEADLINES = true;
/** Whose is written with ’s. */
export const GENITIVE = true;
/** Outlets are named by titles with their article, written as any name. */
export const TITLES_OF_PRESS = false;
/** The language in which an actor is shown. */
export const SHOWN_IN = 'en';
/** The country whose own bodies are named without it: none. */
export const HOME = '';
