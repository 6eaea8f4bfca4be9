/** The numbers of anchoring, each with its reason. Lengths are UTF-16 code units of folded text unless said. */

/** Context that must stand on each side even where the words are unique: what tells a moved passage from an equal one elsewhere. */
export const CONTEXT_MIN = 32;

/** Context is grown until each side alone tells the words from every other occurrence, but not beyond this. */
export const CONTEXT_MAX = 1000;

/** Kept beyond what is needed: where the outlet repeats a sentence (a pull quote), the wider context tells which was meant. */
export const CONTEXT_WIDER = 128;

/** Wider contexts that differ by less than this many characters do not tell two copies apart. */
export const WIDER_LEAST = 6;

/** Of a context that went elsewhere, so many characters more stand there: a mark, a verb and the beginning of a name. */
export const STAYED_LEAST = 12;

/** Other places of the same words that are remembered; beyond, one context alone does not prove a place. */
export const OTHERS_MAX = 24;

/** Characters remembered of another place beyond those it shares with the words' own. */
export const OTHERS_MORE = 10;

/** Words whose history is not known (imports) are believed on one context when they are this long and stand once. */
export const IMPORTED_LEAST = 13;

/** A whole sentence of this length that stood once and stands once is the same even if all around it changed. A long name is not. */
export const SENTENCE_SELF_EVIDENT = 30;

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

/** Places of one context that are looked at for edited words, the nearest to where they stood: boilerplate repeats thousands of times. */
export const PLACES_MAX = 40;

/** Where so much of the letters stands in as few characters elsewhere, the text repeats itself; two sentences of one article share a third. */
export const ALIKE_SHARE = 0.6;

/** How far such a repetition is looked for on each side: lines of a list stand together, and a book must not be read for each quote. */
export const ALIKE_NEAR = 20_000;

/** The same, where words are long: fewer places, since each costs in proportion to the words; in letters of all of them together. */
export const PLACES_LETTERS = 40_000;
export const PLACES_MIN = 3;

/** Of equally alike ends of a passage, so many are looked at; only words of one letter have more. */
export const MATCHES_MAX = 8;

/** Passages that are judged in all. */
export const PASSAGES_MAX = 400;

/** Longer words are found by their two ends and judged by the words they share: a table of all edits grows with the square. */
export const LONG = 800;

/** Letters of each end of long words that are looked for, and how alike they must be. */
export const ENDS = 200;
export const ENDS_LEAST = 0.8;

/** A word that is longer is not looked for the edge of. */
export const WORD_MAX = 100;
