/**
 * The anchoring table. By itself, to look at single cases:
 * npx tsx scripts/bench/anchoring.ts [SEED] [--imported] [--show wrong|orphan:FATE]
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchor, describe } from '../../src/anchoring/index.ts';
import { corpusTable, runCorpus } from '../../tests/anchoring/corpus.ts';
import type { Print, Row } from './index.ts';

/** A highlight of 32,000 letters after an edit, in milliseconds. */
const LONG_BAR = 150;

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
  print(longHighlights());
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

/** A highlight of a whole long article, of which the outlet changed every twelfth long word, or all. */
function longHighlights(): Row[] {
  const text = huge();
  return [8000, 16_000, 32_000, 64_000].map((length) => {
    const words = text.slice(0, length);
    const page = (body: string) => `Le titre de la page du jour.\n\n${body}\n\nLire la suite de nos articles demain matin.`;
    const start = page('').indexOf('\n\n') + 2;
    const selectors = describe({ start, end: start + length }, page(words), 'old');
    let n = 0;
    const some = page(words.replace(/\p{L}{5,}/gu, (word) => (++n % 12 === 0 ? 'changé' : word)));
    const all = page(words.replace(/\p{L}{4,}/gu, (word) => [...word].reverse().join('')));
    const best = (now: string) => Math.min(...[1, 2, 3].map((i) => timed(() => anchor(selectors, `${now}${' '.repeat(i)}`, `new ${i}`))));
    return { 'letters highlighted': length, 'some words changed, ms': best(some), 'all changed, ms': best(all), 'bar, ms': length === 32_000 ? LONG_BAR : '' };
  });
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
