/**
 * Verb forms as they are kept: verbs that are conjugated alike share one pattern of endings. A line is a pattern, a tab, and the
 * stems that take it; a pattern is the ending of the dictionary form, then "ending tag" pairs, parted by commas.
 *
 * @returns one line a form, "form lemma tag", sorted
 */
export function unpackVerbForms(packed: string): string {
  const lines: string[] = [];
  for (const line of packed.trim().split('\n')) {
    const [pattern = '', stems = ''] = line.split('\t');
    const [ending = '', ...forms] = pattern.split(',');
    for (const stem of stems.split(' ')) {
      const lemma = stem === '-' ? ending : stem + ending;
      for (const form of forms) {
        const space = form.indexOf(' ');
        lines.push(`${stem === '-' ? '' : stem}${form.slice(0, space)} ${lemma} ${form.slice(space + 1)}`);
      }
    }
  }
  return lines.sort().join('\n');
}

/** @param lines  one line a form, "form lemma tag" */
export function packVerbForms(lines: readonly string[]): string {
  const verbs = new Map<string, [form: string, tag: string][]>();
  for (const line of lines) {
    const [form = '', lemma = '', tag = ''] = line.split(' ');
    const known = verbs.get(lemma);
    if (known) known.push([form, tag]);
    else verbs.set(lemma, [[form, tag]]);
  }
  const patterns = new Map<string, string[]>();
  for (const [lemma, forms] of verbs) {
    let length = lemma.length;
    for (const [form] of forms) while (length > 0 && !form.startsWith(lemma.slice(0, length))) length--;
    const pattern = [lemma.slice(length), ...forms.map(([form, tag]) => `${form.slice(length)} ${tag}`)].join(',');
    const stem = lemma.slice(0, length) || '-';
    const known = patterns.get(pattern);
    if (known) known.push(stem);
    else patterns.set(pattern, [stem]);
  }
  return [...patterns].map(([pattern, stems]) => `${pattern}\t${stems.join(' ')}`).join('\n');
}

/** Sorted words, each with what it shares with the one before as one character (from "0" on), parted by spaces: a fifth of their size. */
export function packWords(words: readonly string[]): string {
  let previous = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(previous.length, word.length, 60) && previous[shared] === word[shared]) shared++;
      previous = word;
      return String.fromCharCode(48 + shared) + word.slice(shared);
    })
    .join(' ');
}

/** What is generated is written by it. @public */
export function unpackWords(packed: string): string[] {
  let word = '';
  return packed.split(' ').map((entry) => {
    word = word.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
    return word;
  });
}
