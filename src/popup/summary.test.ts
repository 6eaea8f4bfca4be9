import { expect, test } from 'vitest';
import { anAnalysis, TEXT } from '../storage/testing.ts';
import { summarise, wordsOf } from './summary.ts';

const analysis = anAnalysis();

test('who speaks, by share of words, and who is only spoken about', () => {
  const third = {
    ...analysis.actors[0]!,
    id: 'x',
    name: 'Absente',
    kind: 'state' as const,
    mentions: [...analysis.actors[0]!.mentions, ...analysis.actors[0]!.mentions],
  };
  const summary = summarise({ ...analysis, actors: [...analysis.actors, third] }, TEXT);
  expect(summary.voices.map(({ name, direct, indirect }) => [name, direct, indirect])).toEqual([
    ['Amadou Test', 11, 0],
    ['Awa Essai', 0, 8],
  ]);
  expect(summary.voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  const named = summary.kinds.flatMap(({ actors }) => actors);
  expect(named.filter(({ silent }) => silent).map(({ actor, count }) => [actor.name, count])).toEqual([['Absente', 2]]);
  expect(summary.kinds.map(({ kind, actors }) => [kind, actors.length])).toEqual([
    ['person', 2],
    ['state', 1],
  ]);
  expect(summary.camps).toEqual([{ camp: 'person', share: 1 }]);
  const office = { ...third.office!, body: 'ministry' as const, country: 'ML' };
  const minister = summarise({ ...analysis, actors: [{ ...analysis.actors[0]!, office }, ...analysis.actors.slice(1)] }, TEXT);
  expect(minister.camps.map(({ camp }) => camp)).toEqual(['state-ML', 'person']);
});

test('who is named counts by names and descriptions, pronouns left out; who is only described counts too', () => {
  const [one] = analysis.actors;
  const mention = (kind: 'name' | 'nominal' | 'pronoun', start: number) => ({ start, end: start + 2, text: 'xx', kind, rule: 't' });
  const known = { ...one!, id: 'k', name: 'K', mentions: [mention('name', 0), mention('nominal', 4), mention('nominal', 8), mention('pronoun', 12)] };
  const described = { ...one!, id: 'd', name: 'D', mentions: [mention('nominal', 16)] };
  const spoken = { ...one!, id: 's', name: 'S', mentions: [mention('pronoun', 20)] };
  const { kinds } = summarise({ ...analysis, actors: [known, described, spoken], quotes: [] }, TEXT);
  expect(kinds.flatMap(({ actors }) => actors).map(({ actor, count, described: by }) => [actor.name, count, by])).toEqual([
    ['K', 3, 2],
    ['D', 1, 1],
  ]);
});

test('quotes without a speaker come last, unnamed speakers have their own bar, doubt is told', () => {
  const [one, two] = analysis.quotes;
  const summary = summarise(
    {
      ...analysis,
      quotes: [
        { ...one!, speaker: null },
        { ...two!, speaker: { actor: null, name: 'un habitant' }, certain: false },
      ],
    },
    TEXT,
  );
  expect(summary.voices.map(({ key, certain }) => [key, certain])).toEqual([
    ['name:un habitant', false],
    ['', true],
  ]);
  expect(summary.camps.map(({ camp }) => camp)).toEqual(['unnamed', 'unknown']);
});

test('a mixed quote is direct between its marks and indirect outside', () => {
  const text = 'que le pont « rouvrira lundi, quoi qu’il arrive » et que “rien” ne changera';
  const quote = { ...analysis.quotes[0]!, kind: 'mixed' as const, spans: [{ start: 0, end: text.length }] };
  expect(wordsOf(quote, text)).toEqual({ direct: 7, indirect: 7 });
});

test('nothing found is nothing, not a division by nought', () => {
  expect(summarise({ ...analysis, quotes: [], actors: [] }, '')).toEqual({ voices: [], kinds: [], camps: [] });
});

test('words in the headline that stand again below count once', () => {
  const text = 'Amadou Test : « Rien ne se fera sans nous ». Il l’a dit hier : « Rien ne se fera sans nous ». Une autre : « Rien ne se fera sans nous ».';
  const at = (n: number) => {
    let start = -1;
    for (let i = 0; i <= n; i++) start = text.indexOf('Rien', start + 1);
    return [{ start, end: text.indexOf(' »', start) }];
  };
  const [one] = analysis.quotes;
  const quote = (n: number, actor: number) => ({ ...one!, id: `q${n}`, spans: at(n), speaker: { actor, name: analysis.actors[actor]!.name } });
  const { voices } = summarise({ ...analysis, quotes: [quote(0, 0), quote(1, 0), quote(2, 1)] }, text);
  expect(voices.map(({ name, quotes, share }) => [name, quotes, share])).toEqual([
    ['Amadou Test', ['q1'], 0.5],
    ['Awa Essai', ['q2'], 0.5],
  ]);
});
