import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { Haystack } from './haystack.ts';
import { termsOf } from './terms.ts';

describe('fold', () => {
  it.each([
    ['L’Armée malienne, ŒUVRE !', ' l armee malienne oeuvre '],
    ['e\u0301te\u0301', ' ete '],
    ['  ', ''],
    ['…', ''],
    ['الحُكُومة المالية', ' الحكومه الماليه '],
    ['İstanbul STRASSE straße', ' istanbul strasse strasse '],
    ['M5-RFP 12,5 %', ' m5 rfp 12 5 '],
    ['ﬁn', ' fin '],
    ['Ŋgoni ɓoy', ' ngoni boy '],
    ['récolte\u202f🌾', ' recolte 🌾 '],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
  it('is the same a second time', () => expect(fold(fold('À l’Œil'))).toBe(' a l oeil '));
  it('folds a text longer than its buffer', () => expect(fold('é'.repeat(100_000)).length).toBe(100_002));
});

describe('terms', () => {
  it.each([
    ['Mali', [' mali'], []],
    ['paix  Mali', [' paix', ' mali'], []],
    ['"la paix"', [' la paix '], []],
    ['« la\u00a0paix » gao', [' la paix ', ' gao'], []],
    ['l’armée', [' l armee'], []],
    ['porte-parole -gao', [' porte parole'], [' gao']],
    ['-"la paix" x', [' x'], [' la paix ']],
    ['- …', [], []],
  ])('%s', (typed, needles, none) => expect(termsOf(typed)).toEqual({ needles, none }));
});

describe('haystack', () => {
  const words = ['paix', 'école', 'Mali', 'armée', 'gao'];
  const rows = Array.from({ length: 1300 }, (_, i) => `${words[i % 5]} n${i} ${words[(i >> 3) % 5]}`);
  const filled = () => {
    const haystack = new Haystack();
    for (const row of rows) haystack.add(fold(row));
    return haystack;
  };
  const found = (haystack: Haystack, needle: string, only?: Uint8Array) => {
    const hits = new Uint8Array(haystack.rows);
    haystack.mark(needle, hits, only);
    return [...hits.keys()].filter((i) => hits[i]);
  };
  it.each([' ecole', ' n12', ' ma', ' n1299 ', ' zzz', ' paix n0 '])('finds the rows that a plain scan finds: %s', (needle) => {
    expect(found(filled(), needle)).toEqual([...rows.keys()].filter((i) => fold(rows[i]!).includes(needle)));
  });
  it('finds a changed row by its new words only, in a closed segment and in the last', () => {
    const haystack = filled();
    for (const row of [3, 511, 512, 1299]) haystack.set(row, fold('Changé ici'));
    expect(found(haystack, ' change')).toEqual([3, 511, 512, 1299]);
    expect(found(haystack, ' n3 ')).toEqual([]);
    expect(found(haystack, ' n4 ')).toEqual([4]);
    expect(found(haystack, ' n1298 ')).toEqual([1298]);
  });
  it('leaves out segments without a row that still counts', () => {
    const only = new Uint8Array(1300);
    only[600] = 1;
    expect(found(filled(), ' n5', only).every((row) => row >= 512)).toBe(true);
  });
});
