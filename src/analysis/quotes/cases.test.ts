import { describe, expect, test } from 'vitest';
import { compare, readQuoteCases } from '../../../tests/cases/read-cases.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { NO_READER_KNOWLEDGE } from '../../model/knowledge.ts';
import { findActors } from '../actors/index.ts';
import { analyse } from '../index.ts';
import { readText } from '../text/index.ts';
import { findQuotes } from './index.ts';

const knowledge = loadKnowledge();
const cases = readQuoteCases();
/** Share of the cases that the whole must get right: what was learnt may lose a few that the rules alone get. */
const LEAST_RIGHT = 0.95;

for (const file of new Set(cases.map((one) => one.file))) {
  describe(`${file}, by the rules alone`, () => {
    for (const one of cases.filter((other) => other.file === file)) {
      (one.fails ? test.fails : test)(one.marked, () => {
        const doc = readText({ text: one.text, blocks: [], language: one.language, date: one.date });
        const { found, right } = compare(one, findQuotes(doc, findActors(doc, knowledge, NO_READER_KNOWLEDGE), {}));
        expect(found).toEqual(right);
      });
    }
  });
}

test('what was learnt gets nearly all of them right too, and names no other speaker as certain', () => {
  const wrong: string[] = [];
  const surelyWrong: string[] = [];
  const solved = cases.filter((one) => !one.fails);
  for (const one of solved) {
    const { quotes } = analyse({ text: one.text, blocks: [], language: one.language, date: one.date }, knowledge);
    const { found, right } = compare(one, quotes);
    if (JSON.stringify(found) === JSON.stringify(right)) continue;
    wrong.push(one.marked);
    found.forEach((quote, i) => {
      const expected = right.find((other) => other.words === quote.words);
      if (expected && expected.speaker !== quote.speaker && quotes[i]!.certain) surelyWrong.push(`${one.marked} → ${quote.speaker}`);
    });
  }
  console.log(
    `${solved.length - wrong.length} of ${solved.length} cases right with what was learnt; a wrong speaker shown as certain in ${surelyWrong.length}`,
  );
  expect((solved.length - wrong.length) / solved.length).toBeGreaterThan(LEAST_RIGHT);
  expect(surelyWrong.length / solved.length).toBeLessThan(0.02);
}, 60_000);
