/**
 * What a reader was told is kept stays, on its own words and its own speaker, whatever the outlet does to the article and however often the
 * browser ends the worker: LONG_TRIALS articles (1,000 by default), from LONG_SEED on.
 */
import { expect, test } from 'vitest';
import { randomFrom } from '../../src/storage/testing-edits.ts';
import { trial } from './trial.ts';

const TRIALS = Number(process.env.LONG_TRIALS ?? 1000);
const SEED = Number(process.env.LONG_SEED ?? 20261127);

test(`${TRIALS} articles × edits × kills (seed ${SEED}): nothing confirmed is lost, nothing on other words or another speaker`, async () => {
  const random = randomFrom(SEED);
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  for (let n = 0; n < TRIALS; n++) wrong.push(...(await trial(n, random, counts)));
  console.log(JSON.stringify({ trials: TRIALS, ...counts, wrong: wrong.length }));
  expect(wrong).toEqual([]);
  expect(counts.kept).toBeGreaterThan(TRIALS / 2);
});
