// The second half of npm start, once packages and build are there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Chromium } from './lib/browser/chromium.ts';
import type { Browser, BrowserPage } from './lib/browser/driver.ts';
import { Firefox } from './lib/browser/firefox.ts';
import { openPopup, pageState } from './lib/browser/own-pages.ts';
import { startSite } from './lib/browser/site.ts';
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
  // No charset here: the page itself says which it is in.
  site?.add(address, { body: readFileSync(wanted.file), type: 'text/html' });
}

const options = { extension: `dist/${wanted.target}`, headless: wanted.headless, ...(site ? { site: site.port } : {}) };
const browser: Browser = await (wanted.target === 'firefox' ? Firefox.launch(options) : Chromium.launch(options));
const page = await browser.newPage();
try {
  await page.goto(address);
} catch (error) {
  console.error(`Could not open ${address}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  if (wanted.headless) process.exitCode = 1;
}

if (wanted.headless) await report(page);
else await accompany();
await browser.close().catch(() => undefined);
await site?.close();

/** Says what there is to see, and waits until the reader closes the browser. */
async function accompany() {
  console.log(
    wanted.kind === 'address'
      ? `Griot is open on ${address}. On a site that is not on its list, click its button in the toolbar.`
      : `Griot is open on ${wanted.kind === 'demo' ? 'the demo article' : address}. Rest the pointer on a name or a quote; click Griot's button in the toolbar.`,
  );
  console.log('This is a profile of its own: what you keep here is gone once you close the browser, which also ends this command.');
  await browser.ended();
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
  } catch {
    console.log(`Griot does not run on ${address} by itself: it is on no list of outlets, or could not be opened.`);
  }
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
