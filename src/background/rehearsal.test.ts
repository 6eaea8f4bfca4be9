import { expect, test } from 'vitest';
import { rehearsalSteps } from '../analysis/rehearsal.ts';
import { finish } from '../analysis/steps.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import type { Analysis } from '../model/analysis.ts';
import { makeRehearsal } from './rehearsal.ts';

function counted(steps: number) {
  const done: string[] = [];
  const turns: (() => void)[] = [];
  const rehearsal = makeRehearsal(
    function* (language) {
      for (let i = 0; i < steps; i++) {
        done.push(language);
        yield;
      }
    },
    () => new Promise((resolve) => void turns.push(resolve)),
  );
  const turn = async () => {
    turns.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { rehearsal, done, turn };
}

test('an example is read once, a step a turn', async () => {
  const { rehearsal, done, turn } = counted(3);
  rehearsal.begin('fr');
  rehearsal.begin('en');
  expect(done).toEqual([]);
  for (let i = 0; i < 6; i++) await turn();
  rehearsal.begin('fr');
  await turn();
  expect(done).toEqual(['fr', 'fr', 'fr']);
});

test('an article comes first, and leaves nothing to rehearse', async () => {
  const { rehearsal, done, turn } = counted(3);
  rehearsal.begin('fr');
  await turn();
  rehearsal.stop();
  await turn();
  rehearsal.begin('fr');
  await turn();
  expect(done).toEqual(['fr']);
});

test.each(['fr', 'en-GB', 'ar', ''])('the example of "%s" has quotes of actors in it', (language) => {
  const { quotes } = finish(rehearsalSteps(language, loadKnowledge())) as Analysis;
  expect(quotes.filter(({ speaker }) => speaker?.actor != null).length).toBeGreaterThanOrEqual(3);
});
