import { describe, expect, it } from 'vitest';
import type { Actor, Analysis, Quote } from '../model/analysis.ts';
import { DEFAULT_SETTINGS, type StoredAnnotation } from '../model/stored.ts';
import { actorOf, complement, findingsAt, findingsOf, sameTarget, spansOf } from './findings.ts';

const actor = (id: string, spans: [number, number][]): Actor => ({
  id,
  name: id,
  type: 'person',
  kind: 'person',
  mentions: spans.map(([start, end]) => ({ start, end, text: '', kind: 'name', rule: 'test' })),
});
const quote = (id: string, kind: Quote['kind'], spans: [number, number][], speaker: number | null): Quote => ({
  id,
  kind,
  spans: spans.map(([start, end]) => ({ start, end })),
  cue: null,
  speaker: speaker === null ? null : { actor: speaker, name: 'x' },
  confidence: 1,
  certain: true,
  candidates: [],
  why: { frame: 'clause', chain: [] },
});
const analysis: Analysis = {
  language: 'fr',
  topic: { sahel: true, score: 1, countries: [] },
  actors: [
    actor('a', [
      [0, 5],
      [30, 35],
    ]),
    { ...actor('b', [[12, 16]]), mentions: [{ start: 12, end: 16, text: 'elle', kind: 'pronoun', rule: 'test' }] },
  ],
  quotes: [
    quote(
      'q',
      'direct',
      [
        [20, 40],
        [50, 60],
      ],
      0,
    ),
    quote('i', 'indirect', [[70, 80]], null),
  ],
};
const own = [{ annotation: { id: 'n', colour: 'green' } as StoredAnnotation, span: { start: 32, end: 45 } }];
const { layers } = DEFAULT_SETTINGS;
const TEXT = 'x'.repeat(100);

describe('what is painted', () => {
  it('is quotes, names and own marks in text order; pronouns only explain', () => {
    expect(findingsOf(analysis, own, layers, TEXT).map(({ layer, span }) => `${layer} ${span.start}`)).toEqual([
      'person 0',
      'direct 20',
      'person 30',
      'own 32',
      'direct 50',
      'indirect 70',
    ]);
  });
  it.each([
    ['person', ['direct', 'own', 'direct', 'indirect']],
    ['direct', ['person', 'person', 'own', 'indirect']],
    ['indirect', ['person', 'direct', 'person', 'own', 'direct']],
    ['own', ['person', 'direct', 'person', 'direct', 'indirect']],
  ] as const)('is less without the layer %s', (layer, left) =>
    expect(findingsOf(analysis, own, { ...layers, [layer]: false }, TEXT).map((one) => one.layer)).toEqual(left),
  );
  it('is descriptions too, quietly, around the names in them', () => {
    const text = 'le président de la CEDEAO';
    const body = { ...actor('ecowas', [[19, 25]]), type: 'igo' as const, kind: 'international' as const };
    const person: Actor = { ...actor('p', []), mentions: [{ start: 0, end: 25, text, kind: 'nominal', rule: 'office' }] };
    const found = findingsOf({ ...analysis, actors: [person, body], quotes: [] }, [], layers, TEXT);
    expect(found.map(({ layer, span, quiet }) => [layer, text.slice(span.start, span.end), quiet ?? false])).toEqual([
      ['person', 'le président de la', true],
      ['international', 'CEDEAO', false],
    ]);
    expect(findingsAt(found, 3).map(({ target }) => target)).toEqual([{ is: 'actor', actor: 0, mention: 0 }]);
    expect(findingsOf({ ...analysis, actors: [person, body], quotes: [] }, [], { ...layers, person: false }, TEXT)).toHaveLength(1);
  });
  it.each([
    [
      'qu’il s’agit d’un « abandon en plein vol » du pays, rien de plus',
      ['indirect qu’il s’agit d’un', 'direct abandon en plein vol', 'indirect du pays, rien de plus'],
    ],
    ['« assumer », « corriger » et partir', ['direct assumer', 'direct corriger', 'indirect et partir']],
    ['that it was “a choice”.', ['indirect that it was', 'direct a choice']],
    ['que c’est « ouvert', ['direct que c’est « ouvert']],
    ['«»', ['direct «»']],
  ])('is the own words of a mixed quote and what is retold around them, marks apart: %s', (text, parts) => {
    const quotes = [quote('m', 'mixed', [[0, text.length]], 0)];
    const found = findingsOf({ ...analysis, actors: [], quotes }, [], layers, text);
    expect(found.map(({ layer, span }) => `${layer} ${text.slice(span.start, span.end)}`)).toEqual(parts);
    expect(new Set(found.map(({ target }) => JSON.stringify(target))).size).toBe(1);
  });
  it('is nothing before the analysis but own marks', () => expect(findingsOf(null, own, layers, TEXT).map(({ layer }) => layer)).toEqual(['own']));
});

describe('what is under the pointer', () => {
  const at = (offset: number) => findingsAt(findingsOf(analysis, own, layers, TEXT), offset).map(({ target }) => target.is);
  it.each([
    [33, ['own', 'actor', 'quote']],
    [31, ['actor', 'quote']],
    [40, ['own']],
    [45, []],
    [59, ['quote']],
    [60, []],
  ] as const)('at %i', (offset, expected) => expect(at(offset)).toEqual(expected));
});

it('a quote is about its speaker, an own mark about nobody', () => {
  expect(actorOf({ is: 'quote', quote: 0 }, analysis)).toBe(0);
  expect(actorOf({ is: 'quote', quote: 1 }, analysis)).toBeNull();
  expect(actorOf({ is: 'actor', actor: 1, mention: 0 }, analysis)).toBe(1);
  expect(actorOf({ is: 'own', annotation: 'n' }, analysis)).toBeNull();
});

it('targets have all their spans, and none when they are gone', () => {
  expect(spansOf({ is: 'quote', quote: 0 }, analysis, own)).toHaveLength(2);
  expect(spansOf({ is: 'actor', actor: 0, mention: 1 }, analysis, own)).toMatchObject([{ start: 30 }]);
  expect(spansOf({ is: 'own', annotation: 'n' }, analysis, own)).toEqual([{ start: 32, end: 45 }]);
  expect(spansOf({ is: 'quote', quote: 7 }, analysis, own)).toEqual([]);
  expect(spansOf({ is: 'own', annotation: 'gone' }, analysis, own)).toEqual([]);
});

it('targets are the same by what they point at', () => {
  expect(sameTarget({ is: 'quote', quote: 1 }, { is: 'quote', quote: 1 })).toBe(true);
  expect(sameTarget({ is: 'quote', quote: 1 }, { is: 'quote', quote: 2 })).toBe(false);
  expect(sameTarget({ is: 'actor', actor: 1, mention: 0 }, { is: 'actor', actor: 1, mention: 1 })).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
  expect(sameTarget(null, { is: 'own', annotation: 'n' })).toBe(false);
});

describe('what is dimmed is the rest', () => {
  it.each([
    [[], 10, [[0, 10]]],
    [[[0, 10]], 10, []],
    [
      [
        [6, 8],
        [2, 4],
      ],
      10,
      [
        [0, 2],
        [4, 6],
        [8, 10],
      ],
    ],
    [
      [
        [2, 8],
        [3, 5],
      ],
      10,
      [
        [0, 2],
        [8, 10],
      ],
    ],
  ] as [number[][], number, number[][]][])('%j of %i', (keep, length, rest) =>
    expect(
      complement(
        keep.map(([start, end]) => ({ start: start!, end: end! })),
        length,
      ),
    ).toEqual(rest.map(([start, end]) => ({ start, end }))),
  );
});
