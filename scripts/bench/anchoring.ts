/**
 * The anchoring table. By itself, to look at single cases:
 * npx tsx scripts/bench/anchoring.ts [SEED] [--imported] [--show wrong|orphan:FATE]
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchor, describe } from '../../src/anchoring/index.ts';
import { corpusTable, runCorpus } from '../../tests/anchoring/corpus.ts';
import type { Print } from './index.ts';

/** A megabyte of sentences that differ in their numbers only: the hardest to tell apart. */
const huge = (): string =>
  Array.from(
    { length: 9000 },
    (_, i) => `Phrase ${i}, où le ministre ${i * 7} du pays ${i % 50} répond encore à ${i * 13} questions posées par la presse réunie.`,
  ).join('\n\n');

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export default async function benchAnchoring(print: Print): Promise<void> {
  print(corpusTable(runCorpus()));
  const text = huge();
  const span = { start: 500_000, end: 500_380 };
  const selectors = describe(span, text, 'old');
  print([
    { 'one annotation on 1 MB': 'describe', ms: timed(() => describe(span, `${text} `, 'old')) },
    { 'one annotation on 1 MB': 'anchor, words moved', ms: timed(() => anchor(selectors, `x ${text}`, 'new')) },
    { 'one annotation on 1 MB': 'anchor, words edited', ms: timed(() => anchor(selectors, text.slice(0, 500_100) + text.slice(500_104), 'new')) },
    { 'one annotation on 1 MB': 'anchor, words gone', ms: timed(() => anchor(selectors, text.slice(0, span.start) + text.slice(span.end), 'new')) },
  ]);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const cases = runCorpus(Number(process.argv[2]) || 1, { asImported: process.argv.includes('--imported') });
  console.log(corpusTable(cases));
  const at = process.argv.indexOf('--show');
  const [outcome, fate] = at < 0 ? [] : (process.argv[at + 1]?.split(':') ?? []);
  for (const c of cases) {
    if (c.outcome === outcome && (!fate || c.fate === fate))
      console.log(`\n${c.page} · ${c.edit} · ${c.fate} · ${c.kind} · ${c.how}\n  saved: ${c.words}\n  found: ${c.found ?? ''}`);
  }
}
