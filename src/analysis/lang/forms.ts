/** Stems of verbs that are conjugated alike: the ending of their dictionary forms, and those of the others with their tags. */
export interface Conjugation {
  readonly lemma: string;
  readonly endings: readonly (readonly [ending: string, tag: string])[];
  readonly stems: readonly string[];
}

/**
 * Verb forms as they are kept: verbs that are conjugated alike share one pattern of endings. A line is a pattern, a tab, and the
 * stems that take it; a pattern is the ending of the dictionary form, then "ending tag" pairs, parted by commas.
 */
export const unpackVerbForms = (packed: string): Conjugation[] =>
  packed
    .trim()
    .split('\n')
    .map((line) => {
      const [pattern = '', stems = ''] = line.split('\t');
      const [lemma = '', ...forms] = pattern.split(',');
      const endings = forms.map((form) => form.split(' ') as [string, string]);
      return { lemma, endings, stems: stems.split(' ').map((stem) => (stem === '-' ? '' : stem)) };
    });

/** The forms whose lemma and tag are wanted, as stem and ending. */
export function* formsWith(conjugations: readonly Conjugation[], lemmas: RegExp, tags: RegExp): Generator<readonly [stem: string, endings: readonly string[]]> {
  for (const { lemma, endings, stems } of conjugations) {
    const wanted = endings.filter(([, tag]) => tags.test(tag)).map(([ending]) => ending);
    for (const stem of stems) if (lemmas.test(stem + lemma)) yield [stem, wanted];
  }
}

/** Readings of verb forms, found by stem and ending: no list of all forms is made. */
export class VerbForms {
  readonly #byStem = new Map<string, { readonly lemma: string; readonly tags: ReadonlyMap<string, readonly string[]> }[]>();
  #longest = 0;

  constructor(conjugations: readonly Conjugation[]) {
    for (const { lemma, endings, stems } of conjugations) {
      const tags = new Map<string, string[]>();
      for (const [ending, tag] of endings) {
        const known = tags.get(ending);
        if (known) known.push(tag);
        else tags.set(ending, [tag]);
      }
      for (const stem of stems) {
        const known = this.#byStem.get(stem);
        if (known) known.push({ lemma, tags });
        else this.#byStem.set(stem, [{ lemma, tags }]);
        this.#longest = Math.max(this.#longest, stem.length);
      }
    }
  }

  /** "lemma tag" of each reading, in their order. */
  of(form: string): string[] {
    const found: string[] = [];
    for (let at = Math.min(form.length, this.#longest); at >= 0; at--) {
      const stem = form.slice(0, at);
      for (const { lemma, tags } of this.#byStem.get(stem) ?? []) for (const tag of tags.get(form.slice(at)) ?? []) found.push(`${stem}${lemma} ${tag}`);
    }
    return found.length > 1 ? found.sort() : found;
  }
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

/** Letters that a word takes off the one before it: "A" none, "Z" 25, several add up. They part the words too. */
const MARK = 65;
const MOST = 25;

/** Sorted words, each behind how many letters of the one before it drops: a fifth of their size. Words with capitals have none of these marks. */
export function packWords(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort();
  if (sorted.some((word) => /[A-Z]/.test(word))) return packCapitals(sorted);
  let previous = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(previous.length, word.length) && previous[shared] === word[shared]) shared++;
      const drop = previous.length - shared;
      previous = word;
      return 'Z'.repeat(Math.floor(drop / MOST)) + String.fromCharCode(MARK + (drop % MOST)) + word.slice(shared);
    })
    .join('');
}

/** Words with capitals, each with what it shares with the one before as one character (from "0" on), parted by spaces. */
function packCapitals(sorted: readonly string[]): string {
  let previous = '';
  return sorted
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
  if (packed.startsWith('0'))
    return packed.split(' ').map((entry) => {
      word = word.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
      return word;
    });
  let marks = 0;
  return [...packed.matchAll(/[^A-Z]+/g)].map(({ 0: rest, index }) => {
    let keep = word.length;
    for (; marks < index; marks++) keep -= packed.charCodeAt(marks) - MARK;
    marks = index + rest.length;
    word = word.slice(0, keep) + rest;
    return word;
  });
}
