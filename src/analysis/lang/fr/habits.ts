/** How French builds its phrases, where the passes read it otherwise than the other. */

/** The head of a phrase stands first: "l’armée malienne". */
export const HEAD_FIRST = true;
/** Headlines have capitals where names have them. */
export const CAPITAL_HEADLINES = false;
/** Whose is written with ’s. */
export const GENITIVE = false;
/** Outlets are named by titles with their article: Le Monde, Les Échos. */
export const TITLES_OF_PRESS = true;
/** The language in which an actor is shown. */
export const SHOWN_IN = 'fr';
/** The country whose own bodies are named without it. */
export const HOME = 'FR';
