import { findQuotes, type QuoteModels } from '../../src/analysis/quotes/index.ts';
import { isRight, pairUp } from './material.ts';
import { type Prepared, trainModels } from './models.ts';

/** Sums over documents; the figures are made of them at the end. */
interface Sums {
  gold: number;
  answers: number;
  found: number;
  right: number;
  sure: number;
  sureRight: number;
}

export interface Score {
  readonly any: number;
  readonly speaker: number;
  /** Of those shown as certain, right; and the share of all quotes that are shown so and right. */
  readonly sure: number;
  readonly sureShare: number;
}

const none = (): Sums => ({ gold: 0, answers: 0, found: 0, right: 0, sure: 0, sureRight: 0 });

export interface Point {
  readonly language: string;
  readonly confidence: number;
  readonly right: boolean;
}

function count({ material }: Prepared, models: QuoteModels, sums: Sums, points?: Point[]): void {
  const { doc, layer, gold } = material;
  const quotes = findQuotes(doc, layer, models);
  const pairs = pairUp(
    gold.text,
    gold.quotes,
    quotes.map((quote) => quote.spans),
  );
  sums.gold += gold.quotes.length;
  sums.answers += quotes.length;
  pairs.forEach((match, i) => {
    if (!match) return;
    const { speaker, certain, confidence } = quotes[i]!;
    const right = isRight(match, speaker?.name ?? null);
    sums.found++;
    if (right) sums.right++;
    if (speaker) points?.push({ language: gold.lang, confidence, right });
    if (!certain || !speaker) return;
    sums.sure++;
    if (right) sums.sureRight++;
  });
}

const scoreOf = (sums: Sums): Score => ({
  any: (2 * sums.found) / (sums.answers + sums.gold || 1),
  speaker: (2 * sums.right) / (sums.answers + sums.gold || 1),
  sure: sums.sureRight / (sums.sure || 1),
  sureShare: sums.sureRight / (sums.gold || 1),
});

/**
 * Scores of models that were trained without the part they are scored on; a row a part, and all together.
 * @param own  the project's cases, learnt from always and never scored
 */
export function crossValidate(
  documents: readonly Prepared[],
  partOf: (document: Prepared) => string,
  own: readonly Prepared[],
  learn: boolean,
  points?: Point[],
): { readonly all: Score; readonly rows: readonly (readonly [string, Score])[] } {
  const names = [...new Set(documents.map(partOf))].sort();
  const all = none();
  const rows = names.map((name) => {
    const models = learn ? trainModels([...documents.filter((document) => partOf(document) !== name), ...own]) : {};
    const sums = none();
    for (const document of documents) if (partOf(document) === name) count(document, models, sums, points);
    for (const key of Object.keys(all) as (keyof Sums)[]) all[key] += sums[key];
    return [name, scoreOf(sums)] as const;
  });
  return { all: scoreOf(all), rows };
}

/** The same models on other documents. */
export function scoreOn(documents: readonly Prepared[], models: QuoteModels): Score {
  const sums = none();
  for (const document of documents) count(document, models, sums);
  return scoreOf(sums);
}
