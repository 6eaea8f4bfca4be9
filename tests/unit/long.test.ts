import { expect, test } from 'vitest';
import { randomFrom } from '../../src/storage/testing-edits.ts';
import { trial } from '../long/trial.ts';

// A few of what npm run test:long tries a thousand times, so that it is never out of order.
test('a dozen articles × edits × kills: nothing confirmed is lost, nothing on other words or another speaker', async () => {
  const random = randomFrom(7);
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  for (let n = 0; n < 12; n++) wrong.push(...(await trial(n, random, counts)));
  expect(wrong).toEqual([]);
  expect(counts).toMatchObject({ operations: expect.any(Number), kills: expect.any(Number), kept: expect.any(Number) });
});
