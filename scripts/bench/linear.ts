/** Whether the analysis takes time in proportion to the text, on kinds of text that made some pass slow, and how long it holds other tabs back. */
import { analysisSteps } from '../../src/analysis/index.ts';
import { ARABIC_KINDS, ENGLISH_KINDS, FRENCH_KINDS, numbered } from '../../src/analysis/testing-kinds.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Print, Row } from './index.ts';

const SIZES = [100_000, 200_000, 400_000] as const;
const RATIO_BAR = 2.3;
const BLOCK_BAR = 200;
/** Below this a run says nothing of its growth, in milliseconds. */
const LEAST = 20;

/** Milliseconds of the processor's time, in all and of the longest step. */
function measured(text: string, language: string): { all: number; step: number } {
  const steps = analysisSteps({ text, blocks: [], language, date: '2023-03-01' }, loadKnowledge());
  let all = 0;
  let step = 0;
  for (;;) {
    const start = process.cpuUsage();
    const { done } = steps.next();
    const took = process.cpuUsage(start).user / 1000;
    all += took;
    step = Math.max(step, took);
    if (done) return { all, step };
  }
}

export default async function linear(print: Print): Promise<void> {
  const rows: Row[] = [];
  for (const [language, kinds] of [
    ['fr', FRENCH_KINDS],
    ['en', ENGLISH_KINDS],
    ['ar', ARABIC_KINDS],
  ] as const) {
    for (const [kind, of] of Object.entries(kinds)) {
      const runs = SIZES.map((size) => {
        const text = numbered(of, size);
        const [one, two] = [measured(text, language), measured(text, language)];
        return { all: Math.min(one.all, two.all), step: Math.min(one.step, two.step) };
      });
      const ratios = runs.slice(1).map(({ all }, i) => Math.max(all, LEAST) / Math.max(runs[i]!.all, LEAST));
      rows.push({
        kind: `${kind} (${language})`,
        ...Object.fromEntries(SIZES.map((size, i) => [`${size / 1000} kB, ms`, Math.round(runs[i]!.all)])),
        'worst ratio': Math.round(Math.max(...ratios) * 100) / 100,
        'longest step at 200 kB, ms': Math.round(runs[1]!.step),
      });
    }
  }
  const worst = rows.toSorted((a, b) => Number(b['worst ratio']) - Number(a['worst ratio']));
  print(worst);
  const over = worst.filter((row) => Number(row['worst ratio']) > RATIO_BAR).length;
  const held = Math.max(...rows.map((row) => Number(row['longest step at 200 kB, ms'])));
  print(`  ${rows.length} kinds, ${over} above ${RATIO_BAR} × for twice the text; other tabs wait ${held} ms at most (bar ${BLOCK_BAR})`);
}
