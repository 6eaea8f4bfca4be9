/**
 * Finding the same dispatch in several outlets. Candidates by MinHash over word shingles with banded buckets; each is
 * then checked on the words themselves, so that a bucket met by chance never joins two stories.
 */

/** Words a shingle: three survive light editing, and different stories on one event seldom share them outside quotes. */
const SHINGLE_WORDS = 3;
/** 32 bands of 2 rows: two texts that share 30 % of their shingles meet with p = 0.95, 1 % with p = 0.003. */
const BANDS = 32;
const ROWS = 2;
export const SIGNATURE_LENGTH = BANDS * ROWS;
/** Longer texts are not news; the first words suffice to know a copy. */
const MAX_WORDS = 20_000;
/**
 * Share of the shorter text's shingles that the other must hold. A cut or lightly edited copy keeps well over half;
 * two stories on one event share quotes and background, short ones up to half (see the table in the test).
 */
export const COPY_CONTAINMENT = 0.55;
/** Below this many shingles (a headline, a caption) hardly anything is evidence: the texts must be almost equal. */
const SHORT_TEXT = 30;
const SHORT_CONTAINMENT = 0.85;
/** A dispatch is carried within days; a later article that repeats it is another article. */
export const COPY_DAYS = 10;

/** The words of a text with case and accents folded: U+00E9 and e + U+0301 and E are one. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Murmur's finaliser: spreads every bit. */
function mix(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes of a text's runs of three words. A text shorter than that has one, of all its words. */
export function shingles(text: string): Set<number> {
  const words = foldedWords(text).slice(0, MAX_WORDS).map(hashWord);
  const set = new Set<number>();
  if (words.length === 0) return set;
  const width = Math.min(SHINGLE_WORDS, words.length);
  for (let i = 0; i + width <= words.length; i++) {
    let h = 0;
    for (let j = 0; j < width; j++) h = mix(Math.imul(h, 31) + words[i + j]!);
    set.add(h);
  }
  return set;
}

const SEEDS = Array.from({ length: SIGNATURE_LENGTH }, (_, i) => mix(0x9e3779b9 * (i + 1)));

/** MinHash signature: SIGNATURE_LENGTH unsigned 32-bit numbers; empty for a text without words. */
export function signature(set: ReadonlySet<number>): number[] {
  if (set.size === 0) return [];
  const mins = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const shingle of set) {
    for (let i = 0; i < SIGNATURE_LENGTH; i++) {
      const h = mix(shingle ^ SEEDS[i]!);
      if (h < mins[i]!) mins[i] = h;
    }
  }
  return [...mins];
}

/** The buckets of a signature, one a band, as whole numbers below 2^53. */
export function buckets(sign: readonly number[]): number[] {
  if (sign.length < SIGNATURE_LENGTH) return [];
  return Array.from({ length: BANDS }, (_, band) => band * 2 ** 32 + mix(Math.imul(sign[band * ROWS]!, 31) + sign[band * ROWS + 1]!));
}

/** Share of the smaller set that the other holds, 0..1; 0 where one is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** True where one text is a copy of the other: cut, re-headlined or lightly edited. */
export function sameDispatch(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const least = Math.min(a.size, b.size) < SHORT_TEXT ? SHORT_CONTAINMENT : COPY_CONTAINMENT;
  return containment(a, b) >= least;
}

/** False where two dates (YYYY-MM-DD) are too far apart for copies of one dispatch; true where one is unknown. */
export function datesAllowCopy(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return !(days > COPY_DAYS);
}
