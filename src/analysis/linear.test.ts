import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../scripts/lib/limits.mjs';
import { growth } from '../../tests/growth.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import { analyse } from './index.ts';
import { ARABIC_KINDS, ENGLISH_KINDS, FRENCH_KINDS, numbered } from './testing-kinds.ts';

const knowledge = loadKnowledge();
const BAR = LIMITS.growth.analysis;
const SIZE = 12_000;
/** How many times as long the longer text takes. */
function ratioOf(short: string, long: string, language = 'fr'): number {
  const run = (text: string) => () => analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge);
  return growth(run(short), run(long), BAR);
}

describe('time grows with the text, not faster', () => {
  const all = [
    ...Object.entries(FRENCH_KINDS).map((kind) => [...kind, 'fr'] as const),
    ...Object.entries(ENGLISH_KINDS).map((kind) => [...kind, 'en'] as const),
    ...Object.entries(ARABIC_KINDS).map((kind) => [...kind, 'ar'] as const),
  ];
  test.each(all)('%s', { timeout: 120_000 }, (_, of, language) => {
    expect(ratioOf(numbered(of, SIZE), numbered(of, 2 * SIZE), language)).toBeLessThan(BAR);
  });

  test('nested marks', { timeout: 120_000 }, () => {
    const nested = (depth: number): string => `${'« “ '.repeat(depth)}a${' ” »'.repeat(depth)}`;
    expect(ratioOf(nested(2000), nested(4000))).toBeLessThan(BAR);
  });
});
