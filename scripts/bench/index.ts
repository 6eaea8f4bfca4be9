/**
 * npm run bench [-- NAME…]: figures on this machine, beside their bars. Tests assert none of them: machines differ.
 * A bench is a file of this folder whose default export takes `print`, which gets a line, or rows for a table.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Row = Readonly<Record<string, string | number>>;
export type Print = (what: string | readonly Row[]) => void;
type Bench = (print: Print) => Promise<void>;

/** In the order in which they are run: what needs no browser first. */
const BENCHES: Readonly<Record<string, string>> = {
  sizes: 'what is shipped, gzipped',
  analysis: 'the analysis beside one pass of a word pattern, and beside general libraries',
  linear: 'the analysis of twice the text, and how long it holds other tabs back',
  actors: 'who is who, with more and more actors, beside general libraries',
  exchange: 'exports of a large library',
  tables: 'a table of a million rows and a large attic: time and memory',
  anchoring: 'notes that find their words again in edited pages: right, orphaned, wrong',
  article: 'finding the article on saved pages',
  load: 'from page load to painted on the demo article',
  pair: 'from page load to painted, an older build and this one in turn',
  paint: 'painting and hovering on a huge page',
  library: 'popup and library with very many quotes',
  beside: 'the list beside a page with 300 quotes',
  giving: 'exports, backup, restoring and forgetting of very many quotes, in the library',
};

const show = (value: string | number | undefined): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value ?? ''));

/** A line as it is, rows as a table in columns; numbers stand right. */
const print: Print = (what) => {
  if (typeof what === 'string') return console.log(what);
  const names = [...new Set(what.flatMap((row) => Object.keys(row)))];
  const widths = names.map((name) => Math.max(name.length, ...what.map((row) => show(row[name]).length)));
  const line = (cells: string[], right: boolean[]) =>
    console.log(`  ${cells.map((c, i) => (right[i] ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  ')}`.trimEnd());
  const numeric = names.map((name) => what.every((row) => typeof row[name] !== 'string'));
  line(names, numeric);
  for (const row of what)
    line(
      names.map((name) => show(row[name])),
      numeric,
    );
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length) {
  console.error(`No bench called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, title] of Object.entries(BENCHES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n${name}: ${title}`);
  const file = join(import.meta.dirname, `${name}.ts`);
  const bench = existsSync(file) ? ((await import(pathToFileURL(file).href)) as { default?: Bench }).default : undefined;
  if (!bench) {
    console.log('  not there yet');
    continue;
  }
  try {
    await bench(print);
  } catch (error) {
    process.exitCode = 1;
    console.log(`  failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
