/**
 * npm run analyse -- FILE… [--date YYYY-MM-DD] [--lang fr|en] [--out DIR] [--format json|text|csv|jsonld]
 * Texts and saved pages in, answers out: a file ID.json (or .txt) each with --out, to standard output without.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/index.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { answerOf, answerText } from './lib/answer.ts';
import { fromUser, InputError, idOf, inputFiles, readArticle } from './lib/input.ts';

const FORMATS = ['json', 'text', 'csv', 'jsonld'];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: 'string' }, lang: { type: 'string' }, out: { type: 'string' }, format: { type: 'string', default: 'json' } },
  });
  if (values.date && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) throw new InputError(`--date ${values.date}: not a date. Write it as 2021-09-26.`);
  if (values.lang && !/^(?:fr|en)$/.test(values.lang)) throw new InputError(`--lang ${values.lang}: not a language Griot reads. Use fr or en.`);
  if (!FORMATS.includes(values.format)) throw new InputError(`--format ${values.format}: unknown. Use ${FORMATS.join(', ')}.`);
  const said = { ...(values.date ? { date: values.date } : {}), ...(values.lang ? { language: values.lang } : {}) };
  const files = inputFiles(positionals);
  const out = values.out ? fromUser(values.out) : null;
  if (out) mkdirSync(out, { recursive: true });
  const knowledge = loadKnowledge();
  const failed: string[] = [];
  for (const [index, file] of files.entries()) {
    if (out && files.length > 1 && process.stderr.isTTY) process.stderr.write(`\r${bar(index + 1, files.length)} ${idOf(file).slice(0, 40).padEnd(40)}`);
    try {
      const article = await readArticle(file, said);
      const analysis = analyse(article, knowledge);
      const text = values.format === 'text' ? answerText(article, analysis) : `${JSON.stringify(answerOf(article, analysis), null, 1)}\n`;
      if (out) writeFileSync(join(out, `${idOf(file)}.${values.format === 'text' ? 'txt' : 'json'}`), text);
      else process.stdout.write(text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push(error.message);
    }
  }
  if (out && process.stderr.isTTY && files.length > 1) process.stderr.write('\n');
  for (const message of failed) console.error(message);
  if (failed.length) process.exitCode = 1;
}

const bar = (done: number, all: number): string => `[${'█'.repeat(Math.round((20 * done) / all)).padEnd(20, '·')}] ${done}/${all}`;

main().catch((error: unknown) => {
  const usage = error instanceof InputError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(usage ? (error as Error).message : error);
  process.exitCode = 1;
});
