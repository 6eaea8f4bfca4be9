import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { analyse } from './index.ts';
import { ARABIC_KINDS, ENGLISH_KINDS, FRENCH_KINDS, numbered } from './testing-kinds.ts';

const knowledge = loadKnowledge();
/** Twice the text may take this many times as long; what is quadratic takes four times. */
const BAR = 2.6;
const SIZE = 12_000;
/** A measure that says too much is made again: a busy machine or a sweep of memory makes single runs long, never short. */
const ROUNDS = 12;
/** Below this a run says nothing, in milliseconds. */
const LEAST = 8;

type Took = readonly [clock: number, processor: number];

/** By the clock, which other programs make run on, and by the processor, whose time the engine's own helpers share: what is slow is so by both. */
function time(text: string, language: string): Took {
  const [clock, start] = [performance.now(), process.cpuUsage()];
  analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge);
  return [performance.now() - clock, process.cpuUsage(start).user / 1000];
}

const best = (a: Took, b: Took): Took => [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
const ratio = (most: number, least: number): number => Math.max(most, LEAST) / Math.max(least, LEAST);

/** How many times as long the longer text takes: of runs of both in turn, the shortest of each. */
function ratioOf(short: string, long: string, language = 'fr'): number {
  time(short, language);
  let [least, most]: [Took, Took] = [time(short, language), time(long, language)];
  for (let round = 0; ; round++) {
    const now = Math.min(ratio(most[0], least[0]), ratio(most[1], least[1]));
    if (now < BAR || round === ROUNDS) return now;
    least = best(least, time(short, language));
    most = best(most, time(long, language));
  }
}

describe('time grows with the text, not faster', () => {
  const all = [
    ...Object.entries(FRENCH_KINDS).map((kind) => [...kind, 'fr'] as const),
    ...Object.entries(ENGLISH_KINDS).map((kind) => [...kind, 'en'] as const),
    ...Object.entries(ARABIC_KINDS).map((kind) => [...kind, 'ar'] as const),
  ];
  test.each(all)('%s', { timeout: 120_000 }, (_, of, language) => {
    expect(ratioOf(numbered(of, SIZE), numbered(of, 2 * SIZE), language)).toBeLessThan(BAR);
  });

  test('nested marks', { timeout: 120_000 }, () => {
    const nested = (depth: number): string => `${'« “ '.repeat(depth)}a${' ” »'.repeat(depth)}`;
    expect(ratioOf(nested(2000), nested(4000))).toBeLessThan(BAR);
  });
});
