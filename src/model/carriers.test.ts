import { expect, it } from 'vitest';
import { type Carrying, outletsOf, verbsOf } from './carriers.ts';

const by = (outlet: string, text: string, lemma: string, more: object = {}): Carrying => ({
  outlet,
  cue: { text, lemma, negated: false, conditional: false, ...more },
});

it('counts outlets by verb, most used first, without a verb last', () => {
  const all = [
    by('A', 'a reconnu', 'reconnaître'),
    by('B', 'a indiqué', 'indiquer'),
    { outlet: 'C', cue: null },
    by('D', 'indique', 'indiquer'),
    by('E', 'a indiqué', 'indiquer'),
  ];
  expect(verbsOf(all)).toEqual([
    { text: 'a indiqué', outlets: ['B', 'D', 'E'] },
    { text: 'a reconnu', outlets: ['A'] },
    { text: '', outlets: ['C'] },
  ]);
  expect(outletsOf(all)).toBe(5);
});

it('keeps a denial and hearsay apart from the verb', () => {
  const all = [
    by('A', 'a confirmé', 'confirmer'),
    by('B', 'n’a pas confirmé', 'confirmer', { negated: true }),
    by('C', 'aurait confirmé', 'confirmer', { conditional: true }),
  ];
  expect(verbsOf(all).map(({ outlets }) => outlets)).toEqual([['A'], ['B'], ['C']]);
});

it('counts an outlet with two articles once', () => {
  const all = [by('A', 'dit', 'dire'), by('A', 'a dit', 'dire')];
  expect(verbsOf(all)).toEqual([{ text: 'dit', outlets: ['A'] }]);
  expect(outletsOf(all)).toBe(1);
});

it('has nothing to say of nothing', () => expect(verbsOf([])).toEqual([]));
