/** A full stop behind these ends no sentence: titles, initials of agencies. Folded. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set('د ا م ف ب ص ه ق اف ر ت ن ج ش ك و'.split(' '));

/** No capitals tell a word that opens a sentence. */
export const OPENERS: ReadonlySet<string> = new Set();
