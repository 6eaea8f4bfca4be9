import { edits } from '../model/edits.ts';

/** Tables up to this many cells are filled; a larger stretch is judged by the words that it shares. */
const CELLS = 40_000;
/**
 * By what a stretch is divided, and each of its parts again: first by long runs of words that stand once in both, then by shorter
 * ones, last by single words. A number alone holds nothing in its place: an outlet may count anew.
 */
const RUNS = [31, 15, 7, 3, 1, 1] as const;
const tokensIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The longest rising run of numbers: which of them, by place. */
function rising(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(numbers.length);
  numbers.forEach((number, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const run: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) run.push(i);
  return run.reverse();
}

type Tokens = readonly string[];
const lengthOf = (tokens: Tokens, from: number, to: number): number => {
  let length = 0;
  for (let i = from; i < to; i++) length += tokens[i]!.length;
  return length;
};

/** Where each run of tokens stands; -1: more than once. */
function standing(tokens: Tokens, from: number, to: number, run: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i + run <= to; i++) {
    const key = run === 1 ? tokens[i]! : tokens.slice(i, i + run).join('');
    found.set(key, found.has(key) ? -1 : i);
  }
  return found;
}

function between(a: Tokens, b: Tokens, fromA: number, toA: number, fromB: number, toB: number, level: number): number {
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    fromA++;
    fromB++;
  }
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA--;
    toB--;
  }
  const [longA, longB] = [lengthOf(a, fromA, toA), lengthOf(b, fromB, toB)];
  if (longA === 0 || longB === 0) return longA + longB;
  if (longA * longB <= CELLS) return edits(a.slice(fromA, toA).join(''), b.slice(fromB, toB).join(''));
  const run = RUNS[level];
  if (run === undefined) return Math.max(longA, longB);
  const other = standing(b, fromB, toB, run);
  const shared = [...standing(a, fromA, toA, run)].filter(([key, i]) => i >= 0 && (other.get(key) ?? -1) >= 0).map(([key, i]) => ({ i, j: other.get(key)! }));
  const held = rising(shared.map(({ j }) => j)).map((n) => shared[n]!);
  let sum = 0;
  let [lastA, lastB] = [fromA, fromB];
  for (const { i, j } of held) {
    sum += between(a, b, lastA, i, lastB, j, level + 1);
    [lastA, lastB] = [i + 1, j + 1];
  }
  return sum + between(a, b, lastA, toA, lastB, toB, level + 1);
}

/**
 * Edits between two long strings, never fewer than there are: what stands once in both is taken to be the same, and what
 * lies between them is counted. In time that grows with the strings, not with their product.
 */
export const editsAtMost = (a: string, b: string): number => {
  const [tokensA, tokensB] = [tokensIn(a), tokensIn(b)];
  return between(tokensA, tokensB, 0, tokensA.length, 0, tokensB.length, 0);
};
