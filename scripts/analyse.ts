/**
 * npm run analyse -- FILE… [--date YYYY-MM-DD] [--lang fr|en|ar] [--out DIR] [--format json|text|csv|jsonld]
 * Texts, saved pages and folders of them in, answers out: json and text give a file ID.json (or .txt) each with --out, and go to
 * standard output without; csv and jsonld give one file of all quotes, griot.csv or griot.jsonld.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/index.ts';
import { exportBytes, type FormatId, formatOf } from '../src/exchange/index.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { type Analysed, bundleFromAnalysis } from './exchange-analysis.ts';
import { answerOf, answerText } from './lib/answer.ts';
import { InputError, inputFiles, outputFolder, readArticle, uniqueIds } from './lib/input.ts';

type Write = (one: Analysed) => string;

/** A file for each text … */
const EACH: Readonly<Record<string, { readonly extension: string; readonly write: Write }>> = {
  json: { extension: 'json', write: ({ article, analysis }) => `${JSON.stringify(answerOf(article, analysis), null, 1)}\n` },
  text: { extension: 'txt', write: ({ article, analysis }) => answerText(article, analysis) },
};
/** … or one for all of them. */
const ALL: Readonly<Record<string, FormatId>> = { csv: 'csv', jsonld: 'json-ld' };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, lang: { type: 'string' }, out: { type: 'string' }, format: { type: 'string', default: 'json' } },
  });
  const formats = [...Object.keys(EACH), ...Object.keys(ALL)];
  if (values.date && !isDate(values.date)) throw new InputError(`--date ${values.date}: not a date. Write it as 2021-09-26.`);
  if (values.lang && !/^(?:fr|en|ar)$/.test(values.lang)) throw new InputError(`--lang ${values.lang}: not a language Griot reads. Use fr, en or ar.`);
  if (!formats.includes(values.format)) throw new InputError(`--format ${values.format}: unknown. Use ${formats.join(', ')}.`);
  const said = { ...(values.date ? { date: values.date } : {}), ...(values.lang ? { language: values.lang } : {}) };
  const files = inputFiles(positionals);
  const out = values.out ? outputFolder(values.out) : null;
  const ids = uniqueIds(files);
  const each = EACH[values.format];
  const knowledge = loadKnowledge();
  const together: Analysed[] = [];
  const failed: string[] = [];
  for (const [index, file] of files.entries()) {
    const id = ids[index]!;
    if (files.length > 1) progress(index, files.length, id);
    try {
      const article = await readArticle(file, said, (note) => console.error(note));
      const one: Analysed = { id, article, analysis: analyse(article, knowledge) };
      if (!each) together.push(one);
      else if (out) writeFileSync(join(out, `${one.id}.${each.extension}`), each.write(one));
      else process.stdout.write(each.write(one));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(error.message);
    }
  }
  if (files.length > 1) progress(files.length, files.length, '', true);
  const all = ALL[values.format];
  const read = files.length - failed.length;
  let file = `a file each, .${each?.extension}`;
  if (all && read > 0) {
    const format = formatOf(all);
    file = `griot.${format.extension}`;
    const bytes = exportBytes(format, bundleFromAnalysis(together, new Date().toISOString()), { language: values.lang === 'en' ? 'en' : 'fr' });
    if (out) writeFileSync(join(out, file), bytes);
    else process.stdout.write(bytes);
  }
  if (out && read > 0) console.error(`${read} of ${files.length} texts in ${out}: ${file}`);
  for (const message of failed) console.error(message);
  if (failed.length) process.exitCode = 1;
}

/** A real day, written YYYY-MM-DD. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A bar on the terminal; nothing where nobody watches. */
function progress(done: number, all: number, name: string, last = false): void {
  if (!process.stderr.isTTY) return;
  const bar = '█'.repeat(Math.round((20 * done) / all)).padEnd(20, '·');
  process.stderr.write(`\r[${bar}] ${done}/${all} ${name.slice(0, 40).padEnd(40)}${last ? '\n' : ''}`);
}

main().catch((error: unknown) => {
  const expected = error instanceof InputError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
});
