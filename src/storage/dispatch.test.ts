import { describe, expect, test } from 'vitest';
import { pairs } from './dispatch.pairs.ts';
import { buckets, containment, datesAllowCopy, foldedWords, SIGNATURE_LENGTH, sameDispatch, shingles, signature } from './dispatch.ts';

/** As the store does it: a shared bucket makes a candidate, the words decide. */
function judged(a: string, b: string): { met: boolean; same: boolean } {
  const [x, y] = [shingles(a), shingles(b)];
  const mine = new Set(buckets(signature(x)));
  const met = buckets(signature(y)).some((bucket) => mine.has(bucket));
  return { met, same: met && sameDispatch(x, y) };
}

test('near-duplicates over pairs of our own: precision ≥ 95 %, recall ≥ 90 %', () => {
  const all = pairs();
  expect(all.length).toBeGreaterThanOrEqual(200);
  const rows = new Map<string, { copy: boolean; pairs: number; found: number; containment: number[] }>();
  for (const { what, copy, a, b } of all) {
    const row = rows.get(what) ?? { copy, pairs: 0, found: 0, containment: [] };
    rows.set(what, row);
    row.pairs++;
    if (judged(a, b).same) row.found++;
    row.containment.push(containment(shingles(a), shingles(b)));
  }
  const sum = (copy: boolean, of: 'pairs' | 'found') => [...rows.values()].filter((row) => row.copy === copy).reduce((n, row) => n + row[of], 0);
  const [right, wrong] = [sum(true, 'found'), sum(false, 'found')];
  const precision = right / (right + wrong);
  const recall = right / sum(true, 'pairs');
  const lines = [...rows].map(([what, { copy, pairs: n, found, containment: c }]) => {
    const range = `${Math.min(...c).toFixed(2)}–${Math.max(...c).toFixed(2)}`;
    return `${copy ? 'copy ' : 'other'}  ${what.padEnd(30)} ${String(n).padStart(4)} ${String(found).padStart(6)}   ${range}`;
  });
  console.log(
    [
      `what   pair                           pairs  found   shared`,
      ...lines,
      `precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} %`,
    ].join('\n'),
  );
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

describe('words and shingles', () => {
  test('case, accents, composition and marks do not matter', () => {
    expect(foldedWords('L’Élysée « précise »')).toEqual(foldedWords("l'e\u0301lyse\u0301e PRECISE"));
    expect(foldedWords('قال الرئيسُ')).toEqual(foldedWords('قال الرئيس'));
    expect(foldedWords('قال الرئيس')).toHaveLength(2);
  });

  test('nothing, and hardly anything', () => {
    expect(signature(shingles(''))).toEqual([]);
    expect(buckets([])).toEqual([]);
    expect(signature(shingles('un mot'))).toHaveLength(SIGNATURE_LENGTH);
    expect(sameDispatch(shingles(''), shingles(''))).toBe(false);
  });

  test('short texts must be almost equal', () => {
    const a = shingles('Le président a reçu ce matin le ministre des Affaires étrangères au palais');
    const b = shingles('Le président a reçu ce matin le ministre de la Défense au palais');
    expect(sameDispatch(a, b)).toBe(false);
  });

  test('the same text gives the same signature, whatever the order of its shingles', () => {
    const a = shingles('un deux trois quatre cinq six sept huit neuf');
    expect(signature(a)).toEqual(signature(new Set([...a].reverse())));
  });

  test('ten megabytes do not stall', () => {
    const text = 'les forces armées ont annoncé avoir repris la ville '.repeat(200_000);
    const from = performance.now();
    signature(shingles(text));
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

test.each([
  ['2024-05-01', '2024-05-04', true],
  ['2024-05-01', '2024-05-20', false],
  [undefined, '2024-05-20', true],
  ['', '2024-05-20', true],
  ['not a date', '2024-05-20', true],
])('copies of a dispatch appear within days: %s, %s', (a, b, allowed) => {
  expect(datesAllowCopy(a, b)).toBe(allowed);
});
