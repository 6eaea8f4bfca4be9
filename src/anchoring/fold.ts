/** A text as anchoring compares it: typography and white space levelled, everything else as it was. */
export interface Folded {
  readonly text: string;
  /** Folded offset → original span of that character. */
  startOf(folded: number): number;
  endOf(folded: number): number;
  /** Original offset → folded offset of the first character at or after it. */
  fromOriginal(offset: number): number;
}

const APOSTROPHE = 39;
const QUOTE = 34;
const HYPHEN = 45;
const DOT = 46;
const SPACE = 32;

/** 0: leave it out. -1: as it is. */
const LEVEL = new Map<number, number>([
  ...['\u2019', '\u2018', '\u02bc', '\u2032', '\u201b', '\u0060', '\u00b4'].map((c): [number, number] => [c.charCodeAt(0), APOSTROPHE]),
  ...['\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2039', '\u203a', '\u2033'].map((c): [number, number] => [c.charCodeAt(0), QUOTE]),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'].map((c): [number, number] => [c.charCodeAt(0), HYPHEN]),
  // Soft hyphen, zero-width space and joiner-likes, direction marks, Arabic tatweel. ZWJ and ZWNJ carry meaning and stay.
  ...[0xad, 0x200b, 0x2060, 0xfeff, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x061c, 0x0640].map(
    (c): [number, number] => [c, 0],
  ),
]);

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000;
const isCombining = (c: number): boolean => c >= 0x300 && c <= 0x36f;

/** French sets a space before these, or none, or a narrow one. */
const TIGHT_BEFORE = new Set([';', ':', '!', '?', '\u00bb', '\u203a', '\u201d', '%'].map((c) => c.charCodeAt(0)));
const TIGHT_AFTER = new Set(['\u00ab', '\u2039', '\u201c', '\u201e'].map((c) => c.charCodeAt(0)));

/** Levels apostrophes, quotation marks and the spaces inside them, dashes, white space, ellipses, accents' encodings. Linear. */
export function fold(original: string): Folded {
  const units: string[] = [];
  let chunk: number[] = [];
  let size = original.length + 16;
  let starts = new Int32Array(size);
  let ends = new Int32Array(size);
  let count = 0;
  const put = (unit: number, start: number, end: number): void => {
    if (count === size) {
      // An ellipsis makes three of one.
      size *= 2;
      const grown = [new Int32Array(size), new Int32Array(size)] as const;
      grown[0].set(starts);
      grown[1].set(ends);
      [starts, ends] = grown;
    }
    starts[count] = start;
    ends[count++] = end;
    chunk.push(unit);
    if (chunk.length === 8192) {
      units.push(String.fromCharCode(...chunk));
      chunk = [];
    }
  };
  const last = (): number => chunk[chunk.length - 1] ?? -1;

  let afterMark = false;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (isSpace(code)) {
      let end = at + 1;
      while (end < original.length && (isSpace(original.charCodeAt(end)) || LEVEL.get(original.charCodeAt(end)) === 0)) end++;
      const next = original.charCodeAt(end);
      if (!afterMark && !TIGHT_BEFORE.has(next)) put(SPACE, at, end);
      at = end - 1;
      continue;
    }
    const level = LEVEL.get(code) ?? -1;
    if (level === 0) continue;
    afterMark = TIGHT_AFTER.has(code);
    if (level > 0) put(level, at, at + 1);
    else if (code === 0x2026) for (let dots = 0; dots < 3; dots++) put(DOT, at, at + 1);
    else if (isCombining(code) && count && !isSpace(last())) {
      const composed = (String.fromCharCode(last()) + String.fromCharCode(code)).normalize('NFC');
      if (composed.length === 1 && chunk.length) {
        chunk[chunk.length - 1] = composed.charCodeAt(0);
        ends[count - 1] = at + 1;
      } else put(code, at, at + 1);
    } else put(code, at, at + 1);
  }
  units.push(String.fromCharCode(...chunk));
  const text = units.join('');

  return {
    text,
    startOf: (folded) => (folded < count ? starts[folded]! : original.length),
    endOf: (folded) => (folded < count ? ends[folded]! : original.length),
    fromOriginal(offset) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

let latest: { original: string; folded: Folded } | null = null;

/** `fold`, remembering the last text: many annotations are anchored on the same article. */
export function foldArticle(original: string): Folded {
  if (latest?.original !== original) latest = { original, folded: fold(original) };
  return latest.folded;
}
