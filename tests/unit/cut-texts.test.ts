import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { readQuoteCases } from '../cases/read-cases.ts';

// Teasers, captions and pages that load by pieces end anywhere: what looks ahead must not look behind the end.

const knowledge = loadKnowledge();
test.each(['quotes', 'forms'] as const)('texts of %s, cut anywhere, are read without a throw', (folder) => {
  let seed = 1;
  const thrown: string[] = [];
  for (const { text, language, date } of readQuoteCases(folder)) {
    seed = (seed * 48_271) % 2_147_483_647;
    const words = [...text.matchAll(/\s/g)];
    const part = text.slice(0, words[seed % words.length]?.index);
    try {
      analyse({ text: part, blocks: [], language, date }, knowledge);
    } catch (error) {
      thrown.push(`${language} ${JSON.stringify(part.slice(-120))}: ${String(error)}`);
    }
  }
  expect(thrown).toEqual([]);
});
