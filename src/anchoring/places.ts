/** Longer words are looked for by a table of their own repetitions: the engine's search takes their length at each place in a text of one letter. */
const LONG = 200;

/** For each length of a beginning of the words: how long a shorter beginning it ends with. */
function borders(words: string): Int32Array {
  const table = new Int32Array(words.length);
  for (let i = 1, k = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    while (k > 0 && words.charCodeAt(k) !== unit) k = table[k - 1]!;
    if (words.charCodeAt(k) === unit) k++;
    table[i] = k;
  }
  return table;
}

/** Where words stand in a text, also over one another, in order. Linear in both, whatever they are. */
export function* places(text: string, words: string): Generator<number> {
  if (!words) return;
  if (words.length <= LONG) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
  const table = borders(words);
  for (let i = 0, k = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    while (k > 0 && words.charCodeAt(k) !== unit) k = table[k - 1]!;
    if (words.charCodeAt(k) === unit) k++;
    if (k === words.length) {
      yield i - k + 1;
      k = table[k - 1]!;
    }
  }
}

/** A text without some words. */
export function without(text: string, words: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const at of places(text, words)) {
    if (at < from) continue;
    kept.push(text.slice(from, at));
    from = at + words.length;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}
