/**
 * How long finding the article takes in real Chromium.
 * Each page is opened without its scripts; the first call is the one that counts, in steps as on a real page; later ones run warm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { pagesFolder } from '../eval-pages.ts';
import type { Print } from './index.ts';

type FoundArticle = import('../../src/content/article/index.ts').FoundArticle;
declare global {
  interface Window {
    griotArticle: typeof import('../../src/content/article/index.ts');
  }
}

interface ArticleTiming {
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
async function articleBundle(): Promise<string> {
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

async function timeOnce(browser: Browser, script: string, html: string): Promise<Omit<ArticleTiming, 'page'>> {
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
  await context.close();
  return timing;
}

/** Fresh pages a page: the median leaves out what else the machine was doing. */
const RUNS = 3;

/** Times pages given as [name, html]. */
async function timeArticles(browser: Browser, pages: readonly (readonly [string, string])[]): Promise<ArticleTiming[]> {
  const script = `${await articleBundle()};window.griotArticle=griotArticle`;
  const timings: ArticleTiming[] = [];
  for (const [name, html] of pages) {
    const runs: Omit<ArticleTiming, 'page'>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timeOnce(browser, script, html));
    const of = (what: 'first' | 'longest' | 'warm'): number => runs.map((run) => run[what]).toSorted((x, y) => x - y)[RUNS >> 1]!;
    timings.push({ ...runs[0]!, page: name, first: of('first'), longest: of('longest'), warm: of('warm') });
  }
  return timings;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const htmlIn = (folder: string): (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html') && !name.includes('.expected.'))
    .map((name) => [name.replace('.html', ''), readFileSync(path.join(folder, name), 'utf8')] as const);

/** One paragraph over and over: what a huge page costs. */
function hugePage(paragraphs: number): string {
  const text =
    'Le gouverneur a annoncé mardi la réouverture de onze puits. « L’eau n’attend pas la fin de la guerre », a déclaré le colonel lors d’une visite.';
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${i}. ${text}</p>`).join('');
  return `<html lang="fr"><head><title>Les puits rouvrent à Ménaka</title></head><body><h1>Les puits rouvrent à Ménaka</h1><article>${body}</article></body></html>`;
}

export default async function benchArticle(print: Print): Promise<void> {
  const saved = pagesFolder(process.env.PAGES);
  if (!saved) print('  saved pages skipped: ../shared/pages is absent');
  const pages = [...htmlIn(path.join(ROOT, 'demo')), ['5,000 paragraphs', hugePage(5000)] as const, ...(saved ? htmlIn(saved) : [])];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const timings = await timeArticles(browser, pages);
    print(
      timings.map((t) => ({
        page: t.page,
        elements: t.elements,
        characters: t.characters,
        'first ms': t.first,
        'longest step ms': t.longest,
        'warm ms': t.warm,
      })),
    );
    print(`  longest step of all: ${Math.max(...timings.map((t) => t.longest)).toFixed(1)} ms (bar: no task of ours over 50 ms)`);
  } finally {
    await browser.close();
  }
}
