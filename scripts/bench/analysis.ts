import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findActors } from '../../src/analysis/actors/index.ts';
import { analyse } from '../../src/analysis/index.ts';
import { findQuotes } from '../../src/analysis/quotes/index.ts';
import { learntModels } from '../../src/analysis/quotes/learned/models.ts';
import { readText } from '../../src/analysis/text/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Article } from '../../src/model/article.ts';
import { NO_READER_KNOWLEDGE } from '../../src/model/knowledge.ts';
import { generateBundle } from './generate.ts';
import type { Print, Row } from './index.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SIZES = [1_000, 10_000, 100_000];
const BAR = { quotes: 20, whole: 40 };
/** Repeats a size: small texts need many, since a run takes less than a millisecond. */
const REPEATS = new Map([
  [1_000, 60],
  [10_000, 15],
  [100_000, 5],
]);

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
/** The middle one: half the runs were faster. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Texts joined and cut to so many words. Paragraphs recur where there are too few, as names and turns do in the news. */
function compose(texts: readonly string[], words: number): string {
  const parts: string[] = [];
  for (let have = 0, i = 0; have < words; i++) {
    const text = texts[i % texts.length]!;
    parts.push(text);
    have += wordsIn(text);
  }
  const all = parts.join('\n\n');
  let left = words;
  for (const found of all.matchAll(WORD)) if (--left === 0) return `${all.slice(0, found.index + found[0].length)}.`;
  return all;
}

const ownTexts = (): string[] => generateBundle({ articles: 60, quotes: 300 }).versions.map(({ text }) => text);

function newsTexts(): string[] {
  const folder = join(import.meta.dirname, '../../../shared/corpus');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^fr-.*\.txt$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Times every pass in turn, again and again, so that what else the machine does falls on all of them. */
function measure(article: Article, repeats: number): Map<string, number[]> {
  const knowledge = loadKnowledge();
  const doc = readText(article);
  const layer = findActors(doc, knowledge, NO_READER_KNOWLEDGE);
  const passes: readonly (readonly [string, () => unknown])[] = [
    ['floor', () => wordsIn(article.text)],
    ['text', () => readText(article)],
    ['actors', () => findActors(doc, knowledge, NO_READER_KNOWLEDGE)],
    ['quotes', () => findQuotes(doc, layer, learntModels())],
    ['whole', () => analyse(article, knowledge)],
  ];
  const times = new Map<string, number[]>(passes.map(([name]) => [name, []]));
  for (let run = -Math.ceil(repeats / 2); run < repeats; run++) {
    for (const [name, pass] of passes) {
      const start = performance.now();
      pass();
      const took = performance.now() - start;
      if (run >= 0) times.get(name)!.push(took);
    }
  }
  return times;
}

/** The passes of the analysis as multiples of the floor: one pass of a word pattern over the same text. */
export default async function benchAnalysis(print: Print): Promise<void> {
  const worst = { quotes: 0, whole: 0 };
  for (const [what, texts] of [
    ['own texts', ownTexts()],
    ['saved news', newsTexts()],
  ] as const) {
    if (!texts.length) {
      print(`  ${what} skipped: ../shared/corpus is absent`);
      continue;
    }
    const rows: Row[] = SIZES.map((words) => {
      const text = compose(texts, words);
      const times = measure({ text, blocks: [], language: 'fr', date: '2023-03-01' }, REPEATS.get(words)!);
      const floor = median(times.get('floor')!);
      const ratio = (pass: string): number => median(times.get(pass)!) / floor;
      const least = (pass: string): number => Math.min(...times.get(pass)!) / Math.min(...times.get('floor')!);
      worst.quotes = Math.max(worst.quotes, ratio('quotes'));
      worst.whole = Math.max(worst.whole, ratio('whole'));
      return {
        // the floor alone runs more than twice as fast where no letter is beyond Latin-1
        [what]: `${words.toLocaleString('en')} words${/[^\0-\xFF]/.test(text) ? '' : ' (one byte a letter)'}`,
        'floor ms': floor,
        'text ×': ratio('text'),
        'actors ×': ratio('actors'),
        'quotes ×': ratio('quotes'),
        'whole ×': ratio('whole'),
        'whole ms': median(times.get('whole')!),
        'quotes × (minima)': least('quotes'),
        'whole × (minima)': least('whole'),
      };
    });
    print(rows);
  }
  for (const part of ['quotes', 'whole'] as const)
    print(`  ${part}: at most ${worst[part].toFixed(1)} × the floor (bar ≤ ${BAR[part]})${worst[part] > BAR[part] ? ': MISSED' : ''}`);
}
