/** Words of a text, as shares of speech are counted: runs of letters and digits; "l’armée" is two. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
