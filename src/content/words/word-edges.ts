const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Longer words are not news; a bound, so that a step never scans the whole text. */
const WINDOW = 400;

/** Start of the first word after `at`; null at the end of the text. */
export function nextWordStart(text: string, at: number): number | null {
  const slice = text.slice(at, at + WINDOW);
  for (const match of slice.matchAll(WORD)) if (match.index > 0) return at + match.index;
  return null;
}

/** Start of the last word that begins before `at`; null at the beginning. */
export function previousWordStart(text: string, at: number): number | null {
  const from = Math.max(0, at - WINDOW);
  const last = [...text.slice(from, at).matchAll(WORD)].at(-1);
  return last ? from + last.index : null;
}

/** End of the first word that ends after `at`; null at the end. */
export function nextWordEnd(text: string, at: number): number | null {
  for (const match of text.slice(at, at + WINDOW).matchAll(WORD)) return at + match.index + match[0].length;
  return null;
}

/** End of the last word that ends before `at`; null at the beginning. */
export function previousWordEnd(text: string, at: number): number | null {
  const from = Math.max(0, at - WINDOW);
  const ends = [...text.slice(from, at).matchAll(WORD)].map((match) => from + match.index + match[0].length).filter((end) => end < at);
  return ends.at(-1) ?? null;
}
