// The second half of npm start, once packages and build are there.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { outlets } from './data/outlets.ts';
import { Chromium } from './lib/browser/chromium.ts';
import type { Browser, BrowserPage } from './lib/browser/driver.ts';
import { Firefox } from './lib/browser/firefox.ts';
import { openPopup, pageState } from './lib/browser/own-pages.ts';
import { startSite } from './lib/browser/site.ts';
import { decode } from './lib/decode.ts';
import { DEMO, OUTLET, serveDemo } from './lib/demo.ts';

type Wanted = ({ kind: 'demo' } | { kind: 'file'; file: string } | { kind: 'address'; address: string }) & {
  target: 'chrome' | 'firefox' | 'dev';
  headless: boolean;
};

/** Where a headless run leaves what it saw. */
const SEEN = 'build/start';
/** ms until the popup over a page on no list is taken as it stands. */
const PATIENCE = 20_000;

const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted;

const site = wanted.kind === 'address' ? null : await startSite();
if (site) serveDemo(site);
let address: string = DEMO.french;
if (wanted.kind === 'address') address = wanted.address;
if (wanted.kind === 'file') {
  address = `${OUTLET}/${encodeURIComponent(basename(wanted.file))}`;
  const bytes = readFileSync(wanted.file);
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    console.error(`${wanted.file} ${decoded.problem}`);
    await site?.close();
    process.exit(2);
  }
  const page = /^\.x?html?$/i.test(extname(wanted.file));
  // No charset for a page: it says itself which it is in.
  site?.add(address, page ? { body: bytes, type: 'text/html' } : { body: pageOf(decoded.text, basename(wanted.file)) });
}

/** What the reader names is to be read, whatever it is about and wherever it stands: as if they had clicked Griot's button there. */
const asked = wanted.kind !== 'demo';
const unlisted =
  wanted.kind === 'address' && !outlets().some(({ host }) => new URL(address).hostname === host || new URL(address).hostname.endsWith(`.${host}`));
const extension = unlisted ? withAccess(`dist/${wanted.target}`, new URL(address)) : `dist/${wanted.target}`;
const options = { extension, headless: wanted.headless, ...(site ? { site: site.port } : {}) };
const browser: Browser = await (wanted.target === 'firefox' ? Firefox.launch(options) : Chromium.launch(options));
const page = await browser.newPage();
try {
  await page.goto(address);
} catch {
  console.error(`${address} does not answer: check the address and the network.`);
  await browser.close().catch(() => undefined);
  await site?.close();
  process.exit(1);
}
if (asked) await pageState(browser, address, PATIENCE, 'analyseNow').catch(() => undefined);

if (wanted.headless) await report(page);
else await accompany();
await browser.close().catch(() => undefined);
await site?.close();

/** Says what there is to see, and waits until the reader closes the browser. */
async function accompany() {
  console.log(
    unlisted
      ? `Griot is open on ${address}, which is on no list of outlets: it reads there as if you had clicked its button.`
      : `Griot is open on ${wanted.kind === 'demo' ? 'the demo article' : address}. Rest the pointer on a name or a quote; click Griot's button in the toolbar.`,
  );
  console.log('This is a profile of its own: what you keep here is gone once you close the browser, which also ends this command.');
  await browser.ended();
}

/** The build with access to one more site: what a click on the button would give for a visit. */
function withAccess(folder: string, { protocol, hostname }: URL): string {
  const copy = 'build/start-extension';
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const pattern = `${protocol}//${hostname}/*`;
  manifest.host_permissions = [...(manifest.host_permissions ?? []), pattern];
  manifest.content_scripts[0].matches.push(pattern);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** A text as a page: its first line is the headline, its other lines are paragraphs. */
function pageOf(text: string, name: string): string {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const title = (lines[0]?.length ?? 0) <= 160 ? lines.shift()! : name;
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:type" content="article">
<style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto;padding:0 1em}</style>
<main><article><h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></main>`;
}

async function shoot(seen: BrowserPage, name: string): Promise<string> {
  mkdirSync(SEEN, { recursive: true });
  const file = resolve(join(SEEN, `${name}.png`));
  writeFileSync(file, await seen.screenshot());
  return file;
}

/** Prints what the popup shows, and writes screenshots. */
async function report(seen: BrowserPage) {
  try {
    const state = await pageState(browser, address, PATIENCE);
    if (state.status === 'failed') process.exitCode = 1;
    if (state.status === 'no-article') console.log(`Griot finds no article on ${address}.`);
  } catch {
    console.log(`Griot does not run on ${address}: the browser shows a page there that no extension may read.`);
  }
  if (unlisted) console.log(`${new URL(address).host} is on no list of outlets: Griot reads it as if you had clicked its button.`);
  const pictures = [await shoot(seen, 'page')];
  const popup = await openPopup(browser, address);
  await popup.resize(500, 800);
  await settled(popup);
  console.log(`\nThe popup on ${address}:\n`);
  console.log(await textOf(popup));
  pictures.push(await shoot(popup, 'popup'));
  console.log('\nNo display here, so no window. Screenshots:');
  for (const file of pictures) console.log(`  ${file}`);
}

/** What the popup shows, a line for each thing that stands on a line of its own. */
function textOf(popup: BrowserPage): Promise<string> {
  return popup.run(() => {
    const LINES = 'h1, h2, h3, p, li, button, a, label, dt, dd';
    const words = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.textContent ?? '')
        : [...node.childNodes].map(words).join(node instanceof HTMLElement && getComputedStyle(node).display.includes('inline') ? '' : ' ');
    return [...document.querySelectorAll<HTMLElement>(LINES)]
      .filter((e) => e.getClientRects().length && !e.querySelector(LINES))
      .map((e) => {
        const text = words(e)
          .replace(/\s+/g, ' ')
          .replace(/ ([,.)])/g, '$1')
          .trim();
        const name = text.length > 1 ? text : (e.getAttribute('aria-label') ?? text);
        if (/^H[1-3]$/.test(e.tagName)) return `\n${name}`;
        return e.tagName === 'BUTTON' && !e.closest('li') ? `  [${name}]` : `  ${name}`;
      })
      .join('\n')
      .trim();
  });
}

/** Waits until the popup's text no longer changes. */
async function settled(popup: BrowserPage) {
  let before = '';
  for (let i = 0; i < 40; i++) {
    await new Promise((done) => setTimeout(done, 150));
    const now = await textOf(popup);
    if (now && now === before) return;
    before = now;
  }
}
