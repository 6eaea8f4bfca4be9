import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { Chromium } from '../lib/browser/chromium.ts';
import { sleep } from '../lib/browser/driver.ts';
import { startSite } from '../lib/browser/site.ts';
import type { Print } from './index.ts';
import { median } from './median.ts';

const PARAGRAPHS = 5000;
const WORDS = 35;
const NAMES = 1350;
const QUOTES = 400;
const BURST = 20_000;
const RUNS = 5;
const BAR = { paint: 50, hover: 30, burst: 10 };
const HOST = 'http://lefaso.net/bench';

/** The measured code as one script. */
async function bundle(): Promise<string> {
  const folder = import.meta.dirname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry: join(folder, 'paint-page.ts'), formats: ['iife'], name: 'griotBench' } },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output: { code?: string }[] };
  return output.output[0]?.code ?? '';
}

/** A page of known size: names and quotes spread evenly over paragraphs of plain words. */
function page(script: string): string {
  const plain = 'le pays attend que la paix revienne dans les villages du nord et du centre depuis des mois sans que rien ne change vraiment'.split(' ');
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, p) => {
    const words = Array.from({ length: WORDS }, (_, w) => plain[(p * 7 + w) % plain.length]!);
    const every = PARAGRAPHS / NAMES;
    if (Math.floor(p / every) !== Math.floor((p - 1) / every)) words[10] = `Acteur${p % 40}`;
    if (p % 20 === 0) words[20] = 'Acteur1';
    const each = PARAGRAPHS / QUOTES;
    if (Math.floor(p / each) !== Math.floor((p - 1) / each)) {
      words[30] = `« ${words[30]}`;
      words[38] = `${words[38]} »`;
    }
    return `<p>${words.join(' ')}.</p>`;
  });
  const css = readFileSync(join(import.meta.dirname, '../../src/content/highlight.css'), 'utf8');
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta property="og:type" content="article"><title>Bench</title><style>body{font:16px/1.5 serif;max-width:800px;margin:auto}${css}</style><body><main><h1>Une page très longue</h1>${paragraphs.join('')}</main><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

interface Bench {
  paint(): Promise<{ findings: number; apply: number; frame: number }>;
  wrap(): Promise<{ findings: number; apply: number; frame: number }>;
  markJs(): Promise<{ findings: number; apply: number; frame: number }>;
  start(): Promise<number>;
  hover(): Promise<{ hit: number; card: number }[]>;
  scroll(hits: boolean): Promise<{ frames: number; late: number; longest: number; worst: number }>;
  own(): { script: number; calls: number; asked: number };
  burst(nodes: number, inArticle: boolean): Promise<number>;
}
declare const bench: Bench;

/** Painting, hovering, scrolling and watching a page of 5,000 paragraphs, beside wrapping in <mark> and mark.js, in real Chromium. */
export default async function paint(print: Print): Promise<void> {
  const site = await startSite();
  site.add(HOST, page(await bundle()));
  const browser = await Chromium.launch({ site: site.port });
  const markJs = readFileSync(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  /** A fresh page for every run: the ways differ in what they leave behind. */
  const run = async <T>(code: () => T | Promise<T>, prepare?: () => void): Promise<T> => {
    const tab = await browser.newPage();
    await tab.goto(HOST);
    if (prepare) await tab.run(prepare);
    await tab.page.evaluate(markJs);
    const result = await tab.run(code);
    await tab.close();
    return result;
  };
  try {
    const ways: [string, () => Promise<{ findings: number; apply: number; frame: number }>][] = [
      ['Griot (CSS highlights)', () => run(() => bench.paint())],
      ['<mark>, split text', () => run(() => bench.wrap())],
      ['mark.js markRanges', () => run(() => bench.markJs())],
    ];
    const rows = [];
    for (const [name, way] of ways) {
      const runs = [];
      for (let i = -1; i < RUNS; i++) {
        const result = await way();
        if (i >= 0) runs.push(result);
      }
      rows.push({
        '2,000 findings, ms': name,
        findings: runs[0]?.findings ?? 0,
        applied: median(runs.map((r) => r.apply)),
        'to next frame': median(runs.map((r) => r.frame)),
        worst: Math.max(...runs.map((r) => r.frame)),
      });
    }
    print(rows);
    print(`  bar: Griot ≤ ${BAR.paint} ms to the next frame`);

    const tab = await browser.newPage();
    await tab.goto(HOST);
    const bare = await tab.run(() => bench.scroll(false));
    await tab.run(() => bench.start());
    const hovers = (await tab.run(() => bench.hover())).slice(2);
    const scrolled = await tab.run(() => bench.scroll(true));
    print([
      { page: 'without Griot', frames: bare.frames, late: bare.late, 'longest, ms': bare.longest },
      { page: 'with Griot, hit test every frame', frames: scrolled.frames, late: scrolled.late, 'longest, ms': scrolled.longest },
    ]);
    print(`  longest hit test while scrolling ${scrolled.worst.toFixed(1)} ms`);
    const cards = hovers.map(({ card }) => card);
    print(
      `  hover card: median ${median(cards).toFixed(1)} ms, worst ${Math.max(...cards).toFixed(1)} ms (bar ≤ ${BAR.hover} ms); hit test median ${median(hovers.map(({ hit }) => hit)).toFixed(1)} ms`,
    );
    await tab.close();

    const bursts = [];
    for (const inArticle of [false, true]) {
      const measure = async (watched: boolean) => {
        const page = await browser.newPage();
        await page.goto(HOST);
        if (watched) await page.run(() => bench.start());
        await sleep(300);
        const before = await page.run(() => ({ ...bench.own() }));
        const adding = await page.run((n: number, inside: boolean) => bench.burst(n, inside), BURST, inArticle);
        // Long enough for the page to be quiet, and read again where that is due.
        await sleep(2200);
        const after = await page.run(() => ({ ...bench.own() }));
        await page.close();
        return { adding, script: after.script - before.script, asked: after.asked - before.asked };
      };
      const own = [];
      const without = [];
      for (let i = 0; i < RUNS; i++) {
        own.push(await measure(true));
        without.push(await measure(false));
      }
      const cost = median(own.map((r) => r.script)) + Math.max(0, median(own.map((r) => r.adding)) - median(without.map((r) => r.adding)));
      bursts.push({
        [`${BURST} nodes added, ms`]: inArticle ? 'inside the article' : 'beside the article',
        'adding, with Griot': median(own.map((r) => r.adding)),
        'adding, without': median(without.map((r) => r.adding)),
        'Griot’s script in the next 2 s': median(own.map((r) => r.script)),
        'Griot’s cost': cost,
        'read again': own.filter((r) => r.asked > 0).length,
      });
    }
    print(bursts);
    print(`  bar: ≤ ${BAR.burst} ms of Griot's own`);
  } finally {
    await browser.close();
    await site.close();
  }
}
