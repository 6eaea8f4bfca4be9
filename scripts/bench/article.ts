/**
 * How long finding the article takes in real Chromium: npx tsx scripts/bench/article.ts [DIR]
 * Each page is opened without its scripts; the first call is the one that counts, in steps as on a real page; later ones run warm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { pagesFolder } from '../eval-pages.ts';

type FoundArticle = import('../../src/content/article/index.ts').FoundArticle;
declare global {
  interface Window {
    griotArticle: typeof import('../../src/content/article/index.ts');
  }
}

export interface ArticleTiming {
  readonly page: string;
  /** Milliseconds of work of the first call in a fresh page, in steps, without the pauses. */
  readonly first: number;
  /** The longest of these steps: how long the page is held up at most. */
  readonly longest: number;
  /** Median milliseconds of five more. */
  readonly warm: number;
  readonly elements: number;
  readonly characters: number;
}

/** The article finder as one script that sets window.griotArticle. */
export async function articleBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/content/article/index.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'griotArticle' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('the article finder did not build');
}

/** Times pages given as [name, html]. */
export async function timeArticles(browser: Browser, pages: readonly (readonly [string, string])[]): Promise<ArticleTiming[]> {
  const script = `${await articleBundle()};window.griotArticle=griotArticle`;
  const timings: ArticleTiming[] = [];
  for (const [name, html] of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" }, body: html })
        : route.abort(),
    );
    await page.goto('https://news.example/article', { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const timing = await page.evaluate(async () => {
      const steps: number[] = [];
      let since = performance.now();
      await window.griotArticle.findArticlesGently(document, {}, async () => {
        steps.push(performance.now() - since);
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      });
      steps.push(performance.now() - since);
      const warm: number[] = [];
      let found: FoundArticle | null = null;
      for (let run = 0; run < 5; run++) {
        const start = performance.now();
        found = window.griotArticle.findArticle(document);
        warm.push(performance.now() - start);
      }
      warm.sort((a, b) => a - b);
      return {
        first: steps.reduce((sum, time) => sum + time, 0),
        longest: Math.max(...steps),
        warm: warm[2]!,
        elements: document.querySelectorAll('*').length,
        characters: found?.article.text.length ?? 0,
      };
    });
    timings.push({ page: name, ...timing });
    await context.close();
  }
  return timings;
}

const isMain = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  const folder = pagesFolder(process.argv[2]) ?? process.argv[2];
  if (!folder) console.log('Skipped: no saved pages (../shared/pages is absent).');
  else {
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.html') && !name.includes('.expected.'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
    for (const t of await timeArticles(browser, pages)) {
      console.log(
        `${t.page.padEnd(38)} ${t.elements} elements ${t.characters} characters  first ${t.first.toFixed(1)} ms  longest step ${t.longest.toFixed(1)} ms  warm ${t.warm.toFixed(1)} ms`,
      );
    }
    await browser.close();
  }
}
