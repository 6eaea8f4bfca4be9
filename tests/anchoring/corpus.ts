/** Pages × passages × edits, all made by us and the same each time; and what anchoring makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnchorKind, anchor, describe } from '../../src/anchoring/index.ts';
import { fingerprint } from '../../src/model/hash.ts';
import type { Selectors } from '../../src/model/selector.ts';
import type { Span } from '../../src/model/span.ts';
import type { Fate } from './draft.ts';
import { EDITS, type Page } from './edits.ts';
import { pick, random } from './random.ts';

const FOLDER = fileURLToPath(new URL('./articles', import.meta.url));

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function pageOf(id: string, text: string): Page {
  return {
    id,
    language: id.slice(0, 2) as Page['language'],
    text,
    paragraphs: spansOf(text, /[^\n]+/g),
    sentences: spansOf(text, /[^\n.!?؟]+(?:[.!?؟]+[»”"]*|(?=\n)|$)(?=\s|$)/g).map((s) => {
      const lead = /^\s*/.exec(text.slice(s.start, s.end))![0].length;
      return { start: s.start + lead, end: s.end };
    }),
  };
}

/** Our articles, and for each language one that repeats a sentence of its own as a pull quote. */
export function pages(): Page[] {
  const plain = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => pageOf(name.replace('.txt', ''), readFileSync(path.join(FOLDER, name), 'utf8').trim()));
  const repeated = ['fr-sommet', 'en-grain', 'ar-maaber'].map((id) => {
    const page = plain.find((p) => p.id === id)!;
    const quote = page.sentences[Math.floor(page.sentences.length / 2)]!;
    const first = page.paragraphs[1]!.start;
    return pageOf(`${id}-pull-quote`, `${page.text.slice(0, first)}${page.text.slice(quote.start, quote.end)}\n\n${page.text.slice(first)}`);
  });
  return [...plain, ...repeated];
}

interface Passage extends Span {
  readonly kind: AnchorKind;
}

/** Passages of 4 to 400 characters: names, words that occur often, clauses, sentences, several sentences, paragraphs, edges. */
function passagesOf(page: Page, next: () => number): Passage[] {
  const { text, paragraphs, sentences } = page;
  const found: Passage[] = [];
  const add = (start: number, end: number, kind: AnchorKind = 'words'): void => {
    let [s, e] = [start, end];
    while (s < e && /\s/.test(text[s]!)) s++;
    while (e > s && /\s/.test(text[e - 1]!)) e--;
    if (e - s >= 4 && e - s <= 400) found.push({ start: s, end: e, kind });
  };
  const words = spansOf(text, /[\p{L}\p{M}\p{N}]+/gu);
  const names = spansOf(text, page.language === 'ar' ? /(?:إبراهيم|باماكو|ميناكا|باسكنو|نواكشوط)/g : /(?<=[\p{L},] )\p{Lu}[\p{L}]{3,11}(?!\p{L})/gu);
  for (let i = 0; i < 3; i++) {
    const name = pick(names, next);
    add(name.start, name.end, 'name');
  }
  // A word that occurs several times: its first, a middle and its last place.
  const counts = new Map<string, Span[]>();
  for (const w of words) if (w.end - w.start >= 4) counts.set(text.slice(w.start, w.end), [...(counts.get(text.slice(w.start, w.end)) ?? []), w]);
  const often = [...counts.values()].filter((list) => list.length >= 3);
  if (often.length) {
    const list = pick(often, next);
    for (const w of [list[0]!, list[list.length - 1]!]) add(w.start, w.end);
  }
  for (const length of [3, 5, 8, 13, 20, 35]) {
    const first = Math.floor(next() * Math.max(1, words.length - length));
    add(words[first]!.start, words[Math.min(words.length, first + length) - 1]!.end);
  }
  const long = Math.floor(next() * (words.length / 2));
  add(words[long]!.start, words.findLast((w) => w.end - words[long]!.start <= 400)!.end);
  for (let i = 0; i < 3; i++) {
    const s = pick(sentences, next);
    add(s.start, s.end);
  }
  const two = Math.floor(next() * (sentences.length - 1));
  add(sentences[two]!.start, sentences[two + 1]!.end);
  const paragraph = pick(
    paragraphs.filter((p) => p.end - p.start <= 400),
    next,
  );
  add(paragraph.start, paragraph.end);
  add(paragraphs[0]!.start, paragraphs[0]!.end);
  const last = sentences[sentences.length - 1]!;
  add(last.start, last.end);
  return found;
}

export interface Case {
  readonly page: string;
  readonly edit: string;
  readonly words: string;
  readonly kind: AnchorKind;
  readonly fate: Fate['fate'];
  readonly outcome: 'right' | 'orphan' | 'wrong';
  /** What was found instead, for looking at failures. */
  readonly found?: string;
  readonly how: string;
}

const SAME_PLACE = { edited: 0.8, partly: 0.6 };

function overlap(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const bare = (text: string): string => text.replace(/[\s\u200e\u200f]/g, '');

function isRight(fate: Fate, span: Span, text: string): boolean {
  if (!fate.span || fate.fate === 'gone') return false;
  if (fate.fate !== 'stands') return overlap(span, fate.span) >= SAME_PLACE[fate.fate];
  return overlap(span, fate.span) > 0 && bare(text.slice(span.start, span.end)) === bare(text.slice(fate.span.start, fate.span.end));
}

/** Selectors as others make them: 32 characters on each side and nothing more known. */
const imported = ({ position, quote, version }: Selectors): Selectors => ({
  position,
  quote: { ...quote, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) },
  version,
});

/** Runs the corpus. `seed` changes passages and edits; `asImported` gives the selectors no more than other annotators keep. */
export function runCorpus(seed = 1, { asImported = false }: { asImported?: boolean } = {}): Case[] {
  const all = pages();
  const cases: Case[] = [];
  all.forEach((page, number) => {
    const next = random(seed * 1000 + number);
    const version = fingerprint(page.text);
    for (const passage of passagesOf(page, next)) {
      const own = describe(passage, page.text, version);
      const selectors = asImported ? imported(own) : own;
      for (const edit of EDITS) {
        const draft = edit.apply(page, passage, all, next);
        if (!draft) continue;
        const { text } = draft;
        const fate = draft.fateOf(passage);
        const result = anchor(selectors, text, fingerprint(text), passage.kind === 'name' ? { kind: 'name' } : {});
        cases.push({
          page: page.id,
          edit: edit.name,
          words: page.text.slice(passage.start, passage.end),
          kind: passage.kind,
          fate: fate.fate,
          outcome: !result.anchored ? 'orphan' : isRight(fate, result.span, text) ? 'right' : 'wrong',
          how: result.anchored ? result.how : result.reason,
          ...(result.anchored ? { found: text.slice(result.span.start, result.span.end) } : {}),
        });
      }
    }
  });
  return cases;
}

/** Right, orphaned and wrong, a line an edit and what became of the words. */
export function corpusTable(cases: readonly Case[]): string {
  const rows = new Map<string, { right: number; orphan: number; wrong: number }>();
  const count = (key: string, outcome: Case['outcome']): void => {
    const row = rows.get(key) ?? { right: 0, orphan: 0, wrong: 0 };
    row[outcome]++;
    rows.set(key, row);
  };
  for (const { edit, fate, outcome } of cases) count(`${edit.padEnd(54)} ${fate}`, outcome);
  for (const fate of ['stands', 'edited', 'partly', 'gone'] as const) {
    for (const { outcome } of cases.filter((c) => c.fate === fate)) count(`${'ALL'.padEnd(54)} ${fate}`, outcome);
  }
  const line = (key: string, row: { right: number; orphan: number; wrong: number }): string =>
    `${key.padEnd(62)} ${String(row.right).padStart(5)} ${String(row.orphan).padStart(8)} ${String(row.wrong).padStart(5)}`;
  return [`${'edit'.padEnd(54)} words    right orphaned wrong`, ...[...rows].map(([key, row]) => line(key, row))].join('\n');
}
