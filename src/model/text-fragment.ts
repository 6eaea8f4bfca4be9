import type { Selectors } from './selector.ts';
import type { Span } from './span.ts';
import type { StoredQuote } from './stored.ts';
import { wellFormed } from './well-formed.ts';

/** From this many words on, a fragment gives only the first and last words: shorter addresses, the same place. */
const LONG = 14;
/** First and last words of a long passage; more where they repeat. */
const EDGES: readonly number[] = [5, 8, 12];
/** A page says more than its article: fewer words than this, with their context, may well stand in a menu or a teaser. */
const TELLING = 4;
/** The same where the article's own text is not at hand. */
const TELLING_UNSURE = 7;
/** Words of context before and after that are tried, the fewest first. Long ones break where a page puts something between. */
const CONTEXTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 3],
  [3, 3],
  [6, 3],
  [8, 8],
];
/** White space that a page collapses; no-break spaces stay, since the page's text has them too. */
const SPACE = /[ \t\r\n\f]+/;
const LINES = /[\r\n]+/;
/** Spaces that a page would collapse, or a second block. */
const UNEVEN = /[\t\r\n\f]| {2}/;

/** Words on a page and what stands around them. */
export interface Passage {
  readonly words: string;
  /** Text next to the words, as much as is known. */
  readonly before?: string;
  readonly after?: string;
  /** The same words elsewhere, with what stands around them there. */
  readonly elsewhere?: readonly string[];
  /** True where other places of the same words may not be known. */
  readonly unsure?: boolean;
}

/** A passage of a text that is at hand as a whole. */
export const passageIn = (text: string, { start, end }: Span): Passage => ({
  before: text.slice(0, start),
  words: text.slice(start, end),
  after: text.slice(end),
});

/** A passage as it was remembered; `words` where only its beginning is meant, e.g. the first part of an interrupted quote. */
export function passageOf({ quote, context }: Selectors, words = quote.exact): Passage {
  const part = words !== quote.exact;
  if (part && !quote.exact.startsWith(words)) return { words, unsure: true };
  return {
    words,
    // An import's context may be cut inside a word, which is then none that a browser finds.
    before: context ? quote.prefix : quote.prefix.replace(/^\S+(?=\s)/u, ''),
    after: quote.exact.slice(words.length) + (context ? quote.suffix : quote.suffix.replace(/(?<=\s)\S+$/u, '')),
    elsewhere: (context?.others ?? []).map((other) => other.before + quote.exact + other.after),
    unsure: part || !context?.others,
  };
}

/** The first part of a stored quote: one that is interrupted stands in the page with its cue in between. */
export function quotePassage({ text, spans, selectors }: Pick<StoredQuote, 'text' | 'spans' | 'selectors'>): Passage {
  const [first] = spans;
  const { exact } = selectors.quote;
  if (!exact) return { words: text.split(' […] ')[0] ?? text, unsure: true };
  return passageOf(selectors, spans.length > 1 && first ? exact.slice(0, first.end - first.start) : exact);
}

const encodeTerm = (term: string): string =>
  // encodeURIComponent leaves the dash, which the fragment's own grammar uses, and brackets, which end a link in plain text.
  encodeURIComponent(wellFormed(term)).replace(/[-()']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const levelOf = (character: string): string =>
  character
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    // The same letter at the end of a word.
    .replaceAll('ς', 'σ');
/** What a code unit becomes, as it was met: one unit, NONE, or MANY for what a table of units cannot say. Exports ask for millions. */
const levels = new Uint16Array(0x10000);
const [NONE, MANY] = [1, 2];

/** Letters and digits without case and accents: browsers look for words without regard to these and the kind of apostrophe. */
function level(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (levels[unit] === 0) {
      const one = levelOf(text[at]!);
      levels[unit] = (unit & 0xf800) === 0xd800 || one.length > 1 ? MANY : one === '' ? NONE : one.charCodeAt(0);
    }
    const to = levels[unit]!;
    if (to === MANY) return levelOf(text);
    if (to !== NONE) units.push(to);
  }
  return units.length < 10_000 ? String.fromCharCode(...units) : levelOf(text);
}

const count = (text: string, needle: string): number => {
  let found = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found++;
  return found;
};

const wordsOf = (text: string): string[] => {
  const words = text.split(SPACE);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
};
const holdsWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A character next to which no word goes on. */
const PARTS = /[\s,;!?«»“”"()[\]]/;

/** Nothing longer is one word. */
const GLUED_MOST = 1000;

/** What of a word stands before the passage, which begins inside it: browsers find whole words only, and "qu’il" is one. */
const cutBefore = (before: string, words: string): string =>
  before !== '' && !PARTS.test(before.at(-1)!) && /^[\p{L}\p{M}\p{N}_]/u.test(words)
    ? (/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_’'ʼ.:]*$/u.exec(before.slice(-GLUED_MOST))?.[0] ?? '')
    : '';
const cutAfter = (words: string, after: string): string =>
  after === '' || PARTS.test(after[0]!)
    ? ''
    : /[\p{L}\p{M}\p{N}_]$/u.test(words)
      ? (/^(?:[’'ʼ.:]?[\p{L}\p{M}\p{N}_]+)+/u.exec(after.slice(0, GLUED_MOST))?.[0] ?? '')
      : /[’'ʼ]$/u.test(words)
        ? (/^[\p{L}\p{M}\p{N}_]+/u.exec(after)?.[0] ?? '')
        : '';

/**
 * The `n` words of a context that are nearest the passage, or more where those are only marks, within its line. `beyond`: where that
 * line has no word, from the next that has. `back`: the context before the passage.
 */
function nearest(context: string, n: number, beyond: boolean, back: boolean): string {
  const turned = <T>(list: T[]): T[] => (back ? list.reverse() : list);
  const [own = '', ...more] = turned(context.split(LINES));
  const words = turned(wordsOf(beyond && !holdsWord(own) ? (more.find(holdsWord) ?? '') : own));
  let to = n;
  while (to > 0 && to < words.length && !holdsWord(words.slice(0, to).join(' '))) to++;
  const chosen = turned(words.slice(0, to)).join(' ');
  return holdsWord(chosen) ? chosen : '';
}

/**
 * The directive of a passage as most are: whole words in one line, as many as tell and no more than a fragment may give in full, that
 * stand once. Empty where it is not so simple. Exports of everything ask this first, a hundred thousand times.
 */
function plainDirective(words: string, before: string, after: string, { elsewhere, unsure }: Passage): string {
  if (UNEVEN.test(words)) return '';
  let n = 1;
  for (let at = words.indexOf(' '); at >= 0 && n <= LONG; at = words.indexOf(' ', at + 1)) n++;
  if (n < (unsure ? TELLING_UNSURE : TELLING) || n > LONG) return '';
  const term = level(words);
  const known = level(before) + term + level(after) + (elsewhere ?? []).map(level).join('');
  return count(known, term) === 1 ? `:~:text=${encodeTerm(words)}` : '';
}

/**
 * A text directive (`:~:text=[prefix-,]start[,end][,-suffix]`) for words on a page: the shortest whose words stand there once, as far
 * as is known, and that begins and ends at whole words. Words over several blocks or longer than LONG words become `first words,last
 * words`. Empty for words without a letter or digit, which browsers never find.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: Passage | string): string {
  const given: Passage = typeof passage === 'string' ? { words: passage } : passage;
  const words = given.words.trim();
  if (!holdsWord(words)) return '';
  const lead = given.words.length - given.words.trimStart().length;
  const before = (given.before ?? '') + given.words.slice(0, lead);
  const after = given.words.slice(lead + words.length) + (given.after ?? '');
  const glueBefore = cutBefore(before, words);
  const glueAfter = cutAfter(words, after);
  const plain = glueBefore === '' && glueAfter === '' ? plainDirective(words, before, after, given) : '';
  if (plain !== '') return plain;
  /** Of pieces, one after the other, each worked out once: the same ones are asked for again and again. */
  const leveled = new Map<string, string>();
  const levelOfAll = (parts: readonly string[]): string => {
    let all = '';
    for (const part of parts) {
      let one = leveled.get(part);
      if (one === undefined) {
        one = level(part);
        leveled.set(part, one);
      }
      all += one;
    }
    return all;
  };
  const known = levelOfAll([before, words, after, ...(given.elsewhere ?? [])]);
  const telling = given.unsure ? TELLING_UNSURE : TELLING;

  const prefixOf = (n: number, beyond = false) => nearest(before, glueBefore ? Math.max(1, n) : n, beyond, true);
  const suffixOf = (n: number, beyond = false) => nearest(after, glueAfter ? Math.max(1, n) : n, beyond, false);
  const once = (...parts: string[]): boolean => count(known, levelOfAll(parts)) <= 1;
  const enough = (...parts: string[]): boolean => parts.reduce((sum, part) => sum + wordsOf(part).length, 0) >= telling;

  const lines = words
    .split(LINES)
    .map(wordsOf)
    .filter((line) => holdsWord(line.join(' ')));
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];

  /** The first context with which the words stand once and tell enough; else what tells them best. */
  const contextFor = (term: string, sides: 'both' | 'before'): readonly [string, string] => {
    let best: readonly [string, string] = [prefixOf(0), sides === 'both' ? suffixOf(0) : ''];
    let alone = once(best[0], term, best[1]);
    for (const [n, m] of CONTEXTS) {
      if (sides === 'before' && m > 0 && n < 6) continue;
      const tried = [prefixOf(n), sides === 'both' ? suffixOf(m) : ''] as const;
      const stands = once(tried[0], term, tried[1]);
      if (stands && enough(tried[0], term, tried[1])) return tried;
      if (stands || !alone) best = tried;
      alone ||= stands;
    }
    if (alone) return best;
    // Only the neighbouring paragraphs tell them apart.
    const beyond = [prefixOf(3, true), sides === 'both' ? suffixOf(3, true) : ''] as const;
    return beyond[0] || beyond[1] ? beyond : best;
  };
  const directive = (prefix: string, terms: readonly string[], suffix: string): string =>
    `:~:text=${[...(prefix ? [`${encodeTerm(prefix)}-`] : []), ...terms.map(encodeTerm), ...(suffix ? [`-${encodeTerm(suffix)}`] : [])].join(',')}`;

  // A line end in the words is a block end on the page, which one term may not cross.
  if (lines.length === 1 && first.length <= LONG) {
    const term = first.join(' ');
    const [prefix, suffix] = contextFor(term, 'both');
    return directive(prefix, [term], suffix);
  }

  const room = lines.length === 1 ? Math.floor(first.length / 2) : Number.POSITIVE_INFINITY;
  const heads = EDGES.map((n) => first.slice(0, Math.min(n, room)).join(' '));
  const head = heads.find((one) => once(prefixOf(0), one)) ?? heads[0]!;
  const [prefix] = contextFor(head, 'before');
  const middle = levelOfAll([words]).slice(level(head).length);
  const tails = EDGES.map((n) => last.slice(-Math.min(n, room)).join(' '));
  const firstToEnd = (tail: string): boolean => middle.indexOf(level(tail)) === middle.length - level(tail).length;
  const tail = tails.find(firstToEnd) ?? tails.at(-1)!;
  return directive(prefix, [head, tail], firstToEnd(tail) ? suffixOf(0) : suffixOf(3, true));
}

/** The address of words on a page; the address alone where there are no words. Keeps the page's own fragment. */
export function deepLink(url: string, passage: Passage | string): string {
  if (url === '') return '';
  const directive = textFragment(passage);
  if (directive === '') return url;
  const bare = url.replace(/:~:.*$/su, '');
  return bare.includes('#') ? bare + directive : `${bare}#${directive}`;
}
