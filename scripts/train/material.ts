import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findActors } from '../../src/analysis/actors/index.ts';
import type { ActorLayer } from '../../src/analysis/actors/layer.ts';
import type { Document } from '../../src/analysis/document.ts';
import { readText } from '../../src/analysis/text/index.ts';
import type { Article } from '../../src/model/article.ts';
import { NO_READER_KNOWLEDGE } from '../../src/model/knowledge.ts';
import type { Knowledge } from '../../src/model/knowledge-base.ts';
import type { Span } from '../../src/model/span.ts';
import { readQuoteCases } from '../../tests/cases/read-cases.ts';

/** One quote as the annotators gave it. */
export interface GoldQuote {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly spans: readonly Span[];
  /** All names and descriptions that are right; none where nobody can be told. */
  readonly names: readonly string[];
}

export interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly about_sahel: boolean;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** An annotated text, read as far as the actors, which learning does not change. */
export interface Material {
  readonly gold: Gold;
  readonly source: string;
  readonly article: Article;
  readonly doc: Document;
  readonly layer: ActorLayer;
}

/** Annotated texts of a folder in the order of their ids; the reader of annotations lies in the shared folder. */
export async function loadMaterial(shared: string, folder: string, knowledge: Knowledge): Promise<Material[]> {
  const { loadAll } = (await import(pathToFileURL(join(shared, 'gold.mjs')).href)) as { loadAll: (folder: string) => Gold[] };
  return loadAll(folder).map((gold) => {
    const article: Article = { text: gold.text, blocks: [], language: gold.lang, ...(gold.date ? { date: gold.date } : {}) };
    const doc = readText(article);
    return { gold, source: sourceOf(gold.id), article, doc, layer: findActors(doc, knowledge, NO_READER_KNOWLEDGE) };
  });
}

/** The project's own cases as texts: what every speaker of the language agrees on, whatever the press does. */
export function ownCases(knowledge: Knowledge): Material[] {
  return readQuoteCases().map(({ file, language, date, text, expected }, index) => {
    const article: Article = { text, blocks: [], language, date };
    const doc = readText(article);
    const quotes = expected.map(({ kind, spans, speakers }) => ({ kind, spans, names: speakers.filter((name) => name !== '-') }));
    const gold: Gold = { id: `${file}-${index}`, lang: language, date, about_sahel: false, text, quotes };
    return { gold, source: 'own', article, doc, layer: findActors(doc, knowledge, NO_READER_KNOWLEDGE) };
  });
}

/** Where a text comes from, by its id: the press of the Sahel is one source, of whatever country. */
function sourceOf(id: string): string {
  const prefix = id.replace(/-?[\dp]+$/, '');
  return /^fr-(?:faso|mali|benin)$/.test(prefix) ? 'fr-sahel' : prefix;
}

/** A fold of a whole document, spread by a hash of its whole id, so that no fold is one source. */
export function foldOf(id: string, folds: number): number {
  return createHash('sha1').update(id).digest().readUInt32BE(0) % folds;
}

const EDGE = /[\s\p{P}\p{S}]/u;
function trim(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { start, end };
}
const size = (spans: readonly Span[]): number => spans.reduce((n, span) => n + span.end - span.start, 0);
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let n = 0;
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return n;
}

/** Share of words that two quotes have in common, 0 to 1, edges without marks. */
export function likeness(text: string, a: readonly Span[], b: readonly Span[]): number {
  const left = a.map((span) => trim(text, span));
  const right = b.map((span) => trim(text, span));
  const both = overlap(left, right);
  return both / (size(left) + size(right) - both || 1);
}

/** Which annotated quote each found one is, as the scorer pairs them; null for none. */
export function pairUp(text: string, gold: readonly GoldQuote[], found: readonly (readonly Span[])[], least = 0.5): (GoldQuote | null)[] {
  const all: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((spans, j) => {
      const like = likeness(text, g.spans, spans);
      if (like >= least) all.push([like, i, j]);
    });
  });
  all.sort((a, b) => b[0] - a[0]);
  const out: (GoldQuote | null)[] = found.map(() => null);
  const used = new Set<number>();
  for (const [, i, j] of all) {
    if (used.has(i) || out[j]) continue;
    used.add(i);
    out[j] = gold[i]!;
  }
  return out;
}

const foldName = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/^(?:(?:les|le|la|the|une|un|an|a|du|de la|des)\s+|[ld]'\s*)/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Is a name that would be shown (null: nobody) right for an annotated quote? */
export function isRight(gold: GoldQuote, shown: string | null): boolean {
  if (!gold.names.length) return shown === null;
  if (shown === null) return false;
  const folded = foldName(shown);
  return gold.names.some((name) => foldName(name) === folded);
}
