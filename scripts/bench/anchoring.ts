/** The anchoring table: npx tsx scripts/bench/anchoring.ts [SEED] [--imported] [--show wrong|orphan:FATE] */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusTable, runCorpus } from '../../tests/anchoring/corpus.ts';

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [seed] = process.argv.slice(2);
  const cases = runCorpus(Number(seed) || 1, { asImported: process.argv.includes('--imported') });
  console.log(corpusTable(cases));
  const show = process.argv[process.argv.indexOf('--show') + 1]?.split(':') ?? [];
  if (process.argv.includes('--show')) {
    for (const c of cases)
      if (c.outcome === show[0] && (!show[1] || c.fate === show[1]))
        console.log(`\n${c.page} · ${c.edit} · ${c.fate} · ${c.kind} · ${c.how}\n  saved: ${c.words}\n  found: ${c.found ?? ''}`);
  }
}
