/** The numbers of anchoring, each with its reason. Lengths are UTF-16 code units of folded text unless said. */

/** Context kept on each side even where the words are unique: what tells a moved passage from an equal one elsewhere. */
export const CONTEXT_MIN = 32;

/** Context is grown until each side alone tells the words from every other occurrence, but not beyond this. */
export const CONTEXT_MAX = 1000;

/** At or beyond this a side may have been cut by CONTEXT_MAX: alone it proves nothing. */
export const CONTEXT_SATURATED = CONTEXT_MAX * 0.9;

/** Words this long that stood once and stand once are the same words even if all around them changed. */
export const SELF_EVIDENT = 60;

/** Shorter quotes are never matched approximately: "Goïta" would find "conta". */
export const APPROXIMATE_MIN = 20;

/** Least likeness (1 - edits / length) of an edited passage: below, half the wrong jumps reported by others begin. */
export const APPROXIMATE_LEAST = 0.85;

/** Both contexts may be a little edited, if both stand this much: a mended typo on one side, a time stamp on the other. */
export const CONTEXT_LIKE = 0.75;

/** Contexts longer than this were grown because words repeat; then only an exact context counts. */
export const CONTEXT_LIKE_MAX = 80;

/** A closest passage less alike than this helps nobody. */
export const CLOSEST_LEAST = 0.5;
