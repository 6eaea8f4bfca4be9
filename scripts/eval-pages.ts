/**
 * Scores article finding over the saved news pages of ../shared/pages that carry a whole body:
 * npx tsx scripts/eval-pages.ts [DIR] [--show ID]
 * Words are compared as bags; the headline, which the expected texts leave out, is not counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../src/content/article/index.ts';

export interface PageScore {
  readonly id: string;
  readonly language: string;
  readonly expected: number;
  readonly taken: number;
  /** Share of the expected words found, 0..1; null where the page has no whole body to compare with. */
  readonly recall: number | null;
  /** Share of the taken words that were expected, 0..1. */
  readonly precision: number | null;
  /** For pages with pieces only: wanted pieces found and unwanted pieces taken, of how many. */
  readonly pieces: { readonly found: number; readonly wanted: number; readonly taken: number; readonly unwanted: number } | null;
  readonly milliseconds: number;
}

interface Line {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly page?: string;
  readonly expected?: { readonly kind?: string; readonly text_file?: string; readonly with_?: readonly string[]; readonly without?: readonly string[] };
}

const WHOLE = /body|full|ground truth/;

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left) {
      both++;
      counts.set(word, left - 1);
    }
  }
  return both;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Scores every page of a folder, those without a whole body for not crashing only. Throws what article finding throws. */
export function scorePages(folder: string, only?: string): PageScore[] {
  const lines = readFileSync(path.join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  const scores: PageScore[] = [];
  for (const line of lines.map((l) => JSON.parse(l) as Line)) {
    if (only && line.id !== only) continue;
    const html = readFileSync(path.join(folder, line.file), 'utf8');
    const { document } = new JSDOM(html, { url: line.page ?? 'https://news.example/article', virtualConsole: new VirtualConsole() }).window;
    const start = performance.now();
    const found = findArticle(document);
    const milliseconds = performance.now() - start;
    const body = (found?.article.blocks ?? []).filter((block) => block.kind !== 'title');
    const bodyText = body.map((block) => found!.article.text.slice(block.start, block.end)).join('\n');
    const taken = words(bodyText);
    const plain = words(bodyText).join(' ');
    const has = (piece: string): boolean => plain.includes(words(piece).join(' '));
    const { with_: wanted = [], without: unwanted = [] } = line.expected ?? {};
    const whole = line.expected?.text_file && WHOLE.test(line.expected.kind ?? '') ? readFileSync(path.join(folder, line.expected.text_file), 'utf8') : null;
    const expected = whole === null ? null : words(whole);
    const both = expected ? shared(expected, taken) : 0;
    scores.push({
      id: line.id,
      language: line.language,
      expected: expected?.length ?? 0,
      taken: taken.length,
      recall: expected?.length ? both / expected.length : null,
      precision: expected ? (taken.length ? both / taken.length : 0) : null,
      pieces:
        wanted.length || unwanted.length
          ? { found: wanted.filter(has).length, wanted: wanted.length, taken: unwanted.filter(has).length, unwanted: unwanted.length }
          : null,
      milliseconds,
    });
    if (only) {
      const { text, ...rest } = found?.article ?? { text: '' };
      console.log(JSON.stringify({ ...rest, blocks: undefined }, null, 1));
      for (const block of found?.article.blocks ?? []) console.log(`[${block.kind}] ${text.slice(block.start, block.end)}`);
      if (whole !== null) {
        const missing = new Set(words(text));
        console.log('\nNOT FOUND:');
        for (const paragraph of whole.split('\n')) if (words(paragraph).filter((word) => !missing.has(word)).length > 3) console.log(`- ${paragraph}`);
        const known = new Set(words(whole));
        console.log('\nWRONGLY TAKEN:');
        for (const block of body) {
          const paragraph = text.slice(block.start, block.end);
          if (words(paragraph).filter((word) => !known.has(word)).length > words(paragraph).length / 4) console.log(`- ${paragraph}`);
        }
      }
    }
  }
  return scores;
}

/** A line a page and the median, as text. */
export function pageTable(scores: readonly PageScore[]): string {
  const percent = (value: number | null): string => (value === null ? '     –' : `${(100 * value).toFixed(1)} %`.padStart(7));
  const whole = scores.filter((score) => score.recall !== null);
  return [
    `${'page'.padEnd(32)} lang expected  taken   found  right`,
    ...scores.map(
      (s) =>
        `${s.id.padEnd(32)} ${s.language.padEnd(4)} ${String(s.expected || '–').padStart(8)} ${String(s.taken).padStart(6)} ${percent(s.recall)} ${percent(s.precision)}${s.pieces ? `   pieces: ${s.pieces.found} of ${s.pieces.wanted} found, ${s.pieces.taken} of ${s.pieces.unwanted} unwanted taken` : ''}`,
    ),
    `median of ${whole.length} pages with a whole body: ${percent(median(whole.map((s) => s.recall!)))} of the expected words found, ${percent(median(whole.map((s) => s.precision!)))} of the taken words expected`,
  ].join('\n');
}

/** The folder of saved pages beside the project, null where it is absent. */
export function pagesFolder(given?: string): string | null {
  const folder = given ?? fileURLToPath(new URL('../../shared/pages', import.meta.url));
  return existsSync(path.join(folder, 'index.jsonl')) ? folder : null;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const show = args.indexOf('--show');
  const folder = pagesFolder(args.find((arg, i) => !arg.startsWith('--') && i !== show + 1));
  if (!folder) console.log('Skipped: no saved pages (../shared/pages is absent).');
  else console.log(pageTable(scorePages(folder, show >= 0 ? args[show + 1] : undefined)));
}
