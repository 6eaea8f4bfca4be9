import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('other work has its turn between the steps of a long one, and the answer is the same', async () => {
  let clock = 0;
  const order: string[] = [];
  function* long(): Generator<void, string> {
    for (let i = 0; i < 3; i++) {
      order.push(`step ${i}`);
      clock += 20;
      yield;
    }
    return 'done';
  }
  const turn = async () => void order.push('turn');
  expect(await inTurns(long(), { now: () => clock, turn })).toBe('done');
  expect(order).toEqual(['step 0', 'turn', 'step 1', 'turn', 'step 2', 'turn']);
});

test('a turn is one of the event loop: what waits there comes before the end', async () => {
  let clock = 0;
  let others = 0;
  let working = true;
  const other = (): void => {
    others++;
    if (working) setImmediate(other);
  };
  setImmediate(other);
  function* long(): Generator<void, void> {
    for (let i = 0; i < 200; i++) {
      clock += 20;
      yield;
    }
  }
  await inTurns(long(), { now: () => clock });
  working = false;
  expect(others).toBeGreaterThan(0);
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
