import { join } from 'node:path';
import { build } from 'vite';
import { FORMATS } from '../../src/exchange/index.ts';
import { Chromium } from '../lib/browser/chromium.ts';
import { startSite } from '../lib/browser/site.ts';
import type { Figure } from './exchange-page.ts';
import type { Print } from './index.ts';

const ARTICLES = 5000;
const QUOTES = 100_000;
/** Seconds. */
const BARS: Readonly<Record<string, number>> = { csv: 3, qdpx: 10, backup: 20, 'restore: read, check and plan': 20 };
const ADDRESS = 'http://bench.example/exchange';

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(import.meta.dirname, 'exchange-page.ts'), formats: ['iife'], name: 'exchange' } },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: { code?: string }[] };
  return output.output[0]?.code ?? '';
}

declare const exchange: typeof import('./exchange-page.ts');

/** Every export of 100,000 quotes of 5,000 articles, backup and restore, in real Chromium. The store's own time is not in it. */
export default async function bench(print: Print): Promise<void> {
  const site = await startSite();
  site.add(ADDRESS, `<!doctype html><meta charset="utf-8"><title>Bench</title><script>${(await bundle()).replaceAll('</script', '<\\/script')}</script>`);
  const browser = await Chromium.launch({ site: site.port });
  try {
    const tab = await browser.newPage();
    await tab.goto(ADDRESS);
    await tab.run((articles: number, quotes: number) => exchange.prepare(articles, quotes), ARTICLES, QUOTES);
    const rows = [];
    const row = ({ what, ms, mb, longest }: Figure) => ({ what, s: ms / 1000, 'bar, s': BARS[what] ?? '', MB: mb, 'longest turn, ms': longest });
    for (const { id } of FORMATS.filter((format) => format.id !== 'backup')) rows.push(row(await tab.run((format: string) => exchange.write(format), id)));
    const { figures, identical } = await tab.run(() => exchange.backup());
    rows.push(...figures.map(row));
    print(rows);
    print(`  backup → restore → backup: ${identical ? 'identical byte for byte' : 'NOT IDENTICAL'}`);
  } finally {
    await browser.close();
    await site.close();
  }
}
