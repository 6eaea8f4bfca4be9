/**
 * Scores what is read of a page, day, author, outlet and body beside each other: over the saved news pages of ../shared/pages, over
 * pages that fooled other tools, and over the kinds of sites of tests/pages.
 * npx tsx scripts/eval-pages.ts [DIR] [--show ID]
 * Words are compared as bags; the headline, which the expected texts leave out, is not counted.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../src/content/article/index.ts';
import type { Article } from '../src/model/article.ts';
import { faults } from '../tests/pages/faults.ts';
import { SAVED } from '../tests/pages/saved.ts';
import { NOW, STRUCTURES } from '../tests/pages/structures.ts';
import { bodyText, readPage, shared, type Verdict, verdict, words } from './lib/page-facts.ts';

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
  readonly date: Verdict;
  readonly author: Verdict;
  readonly outlet: Verdict;
}

interface Line {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly page?: string;
  readonly expected?: { readonly kind?: string; readonly text_file?: string; readonly with_?: readonly string[]; readonly without?: readonly string[] };
}

const WHOLE = /body|full|ground truth/;

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
    // Where the list does not say where it was saved, the page does.
    const said = /<link[^>]*rel="?canonical"?[^>]*href="?(https?:[^"\s>]+)|<meta[^>]*og:url[^>]*content="(https?:[^"]+)/i.exec(html);
    const { document } = new JSDOM(html, { url: line.page ?? said?.[1] ?? said?.[2] ?? 'https://news.example/article', virtualConsole: new VirtualConsole() })
      .window;
    const start = performance.now();
    const found = findArticle(document);
    const milliseconds = performance.now() - start;
    const body = (found?.article.blocks ?? []).filter((block) => block.kind !== 'title');
    const taken = words(bodyText(found?.article));
    const plain = taken.join(' ');
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
      ...verdicts(SAVED[line.id], found?.article),
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

const SHORT: Readonly<Record<Verdict, string>> = { right: 'right ', none: 'none  ', wrong: 'WRONG ', unasked: '–     ' };

type Facts3 = { readonly date?: string | null; readonly author?: string | null; readonly outlet?: string | null };
const verdicts = (facts: Facts3 | undefined, article: Article | undefined) => ({
  date: verdict(facts?.date, article?.date),
  author: verdict(facts?.author, article?.author),
  outlet: verdict(facts?.outlet, article?.outlet),
});

/** Pages that fooled other tools, and kinds of sites: all that is known of them is asked. */
export function scoreOwnPages(): { readonly faults: PageScore[]; readonly structures: PageScore[] } {
  const score = (facts: Parameters<typeof readPage>[0]): PageScore => {
    const start = performance.now();
    const { id, date, author, outlet, found, right, article } = readPage(facts);
    return {
      id,
      language: article?.language ?? '',
      expected: words(facts.body?.join('\n') ?? '').length,
      taken: words(bodyText(article)).length,
      recall: facts.body?.length ? found : null,
      precision: facts.body?.length ? right : null,
      pieces: null,
      milliseconds: performance.now() - start,
      date,
      author,
      outlet,
    };
  };
  return { faults: faults().map(score), structures: STRUCTURES.map((one) => score({ ...one, now: NOW })) };
}

/** How often each is right, none where there was something to find, and wrong. */
export function factsLine(what: string, scores: readonly PageScore[]): string {
  const part = (key: 'date' | 'author' | 'outlet'): string => {
    const asked = scores.filter((one) => one[key] !== 'unasked');
    const count = (is: Verdict) => asked.filter((one) => one[key] === is).length;
    return `${key} ${count('right')} right, ${count('none')} none, ${count('wrong')} wrong`;
  };
  const whole = scores.filter((one) => one.recall !== null);
  const body = whole.length
    ? `body ${(100 * median(whole.map((one) => one.recall!))).toFixed(1)} / ${(100 * median(whole.map((one) => one.precision!))).toFixed(1)} % on the median page, least ${(100 * Math.min(...whole.map((one) => one.recall!))).toFixed(0)} / ${(100 * Math.min(...whole.map((one) => one.precision!))).toFixed(0)} %`
    : '';
  return `${what}, ${scores.length}: ${part('date')}; ${part('author')}; ${part('outlet')}; ${body}`;
}

/** All that is asked of pages, as text: the saved ones a line each, then sums. */
export function pagesReport(saved: readonly PageScore[]): string {
  const own = scoreOwnPages();
  const odd = [...own.faults, ...own.structures].filter(
    (one) => one.date !== 'right' || one.author === 'wrong' || one.outlet === 'wrong' || (one.recall ?? 1) < 0.95 || (one.precision ?? 1) < 0.9,
  );
  return [
    ...(saved.length ? [pageTable(saved), factsLine('saved pages', saved)] : []),
    factsLine('pages that fooled other tools', own.faults),
    factsLine('kinds of sites', own.structures),
    ...(odd.length ? ['not as they should be:', pageTable(odd)] : []),
  ].join('\n');
}

/** A line a page and the median, as text. */
export function pageTable(scores: readonly PageScore[]): string {
  const percent = (value: number | null): string => (value === null ? '     –' : `${(100 * value).toFixed(1)} %`.padStart(7));
  const whole = scores.filter((score) => score.recall !== null);
  return [
    `${'page'.padEnd(32)} lang date   author outlet expected  taken   found  right`,
    ...scores.map(
      (s) =>
        `${s.id.padEnd(32)} ${s.language.padEnd(4)} ${SHORT[s.date]} ${SHORT[s.author]} ${SHORT[s.outlet]} ${String(s.expected || '–').padStart(8)} ${String(s.taken).padStart(6)} ${percent(s.recall)} ${percent(s.precision)}${s.pieces ? `   pieces: ${s.pieces.found} of ${s.pieces.wanted} found, ${s.pieces.taken} of ${s.pieces.unwanted} unwanted taken` : ''}`,
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
  const folder = pagesFolder(args.find((arg, i) => !arg.startsWith('--') && (show < 0 || i !== show + 1)));
  if (!folder) console.log('Skipped: no saved pages (../shared/pages is absent).');
  else if (show >= 0) console.log(pageTable(scorePages(folder, args[show + 1])));
  else console.log(pagesReport(scorePages(folder)));
}
