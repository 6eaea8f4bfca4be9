const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where most of some words stand together: a window of their length slides over a text, and `share` (0..1) of their letters is in
 * the best one, which begins at `at`; each word counts as often as it is wanted. Null where none stands. Linear in the text.
 */
export function gathered(text: string, words: string): { readonly at: number; readonly share: number } | null {
  const wanted = new Map<string, number>();
  let letters = 0;
  for (const word of words.toLowerCase().match(WORD) ?? []) {
    wanted.set(word, (wanted.get(word) ?? 0) + 1);
    letters += word.length;
  }
  const hits: { at: number; word: string }[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (wanted.has(word)) hits.push({ at: match.index, word });
  }
  const held = new Map<string, number>();
  let best = { at: -1, shared: 0 };
  let shared = 0;
  let first = 0;
  for (const hit of hits) {
    const count = (held.get(hit.word) ?? 0) + 1;
    held.set(hit.word, count);
    if (count <= wanted.get(hit.word)!) shared += hit.word.length;
    for (; hits[first]!.at < hit.at - words.length; first++) {
      const gone = hits[first]!.word;
      const left = held.get(gone)! - 1;
      held.set(gone, left);
      if (left < wanted.get(gone)!) shared -= gone.length;
    }
    if (shared > best.shared) best = { at: hits[first]!.at, shared };
  }
  return best.at < 0 ? null : { at: best.at, share: best.shared / letters };
}
