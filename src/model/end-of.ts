/** Letters of the end of a text that are shown so that its place is known. */
const SHOWN = 60;

/** The last whole words before a place, for "analysed up to …". */
export function endOf(text: string, at: number): string {
  const words = text
    .slice(Math.max(0, at - SHOWN), at)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return at > SHOWN && words.includes(' ') ? `… ${words.slice(words.indexOf(' ') + 1)}` : words;
}
