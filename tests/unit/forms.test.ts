import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { readQuoteCases } from '../cases/read-cases.ts';

// Sentences written as newspapers write them, by people who had not seen the code (decision 0042): a measure of breadth, so a floor for each file,
// and no list of what must hold. A case is right where its quotes are those found, marks at the edges aside.

const FLOORS: Readonly<Record<string, number>> = {
  'ar.tsv': 0.88,
  'en-constructions.tsv': 0.72,
  'en-speakers-borders.tsv': 0.81,
  'fr-constructions.tsv': 0.81,
  'fr-speakers-borders.tsv': 0.83,
  'passages.tsv': 0.72,
};

const knowledge = loadKnowledge();
const cases = readQuoteCases('forms');
/** The same words but for marks and spaces at the edges. */
const bare = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

test.each(Object.entries(FLOORS))('%s', (file, floor) => {
  const own = cases.filter((one) => one.file === file);
  const words = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans.map(({ start, end }) => bare(text.slice(start, end))).join(' … ');
  const right = own.filter(({ text, language, date, expected }) => {
    const { quotes } = analyse({ text, blocks: [], language, date }, knowledge);
    const found = quotes.map((quote) => words(text, quote.spans));
    return found.length === expected.length && expected.every(({ spans }) => found.includes(words(text, spans)));
  }).length;
  console.log(`${file}: ${right} of ${own.length}`);
  expect(own.length).toBeGreaterThan(150);
  expect(right / own.length).toBeGreaterThanOrEqual(floor);
});
