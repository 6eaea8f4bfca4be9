import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('other work has its turn between the steps of a long one, and the answer is the same', async () => {
  let clock = 0;
  const order: string[] = [];
  function* long(): Generator<void, string> {
    for (let i = 0; i < 4; i++) {
      order.push(`step ${i}`);
      clock += 20;
      yield;
    }
    return 'done';
  }
  const working = inTurns(long(), { now: () => clock });
  setTimeout(() => order.push('another tab'));
  expect(await working).toBe('done');
  expect(order.indexOf('another tab')).toBeLessThan(order.indexOf('step 3'));
});

test('a short one is done at once', async () => {
  let turns = 0;
  const turn = async () => void turns++;
  function* short(): Generator<void, number> {
    yield;
    yield;
    return 7;
  }
  expect(await inTurns(short(), { now: () => 0, turn })).toBe(7);
  expect(turns).toBe(0);
});
