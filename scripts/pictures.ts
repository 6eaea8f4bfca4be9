// Takes the README's pictures of the demo pages in docs/pictures: npm run pictures (after npm run build).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chromium, type ChromiumPage } from './lib/browser/chromium.ts';
import { type BrowserPage, type LaunchOptions, sleep } from './lib/browser/driver.ts';
import { clickOn, painted, placeOfWords, see } from './lib/browser/look.ts';
import { openPopup } from './lib/browser/own-pages.ts';
import { type Site, startSite } from './lib/browser/site.ts';
import { DEMO, serveDemo } from './lib/demo.ts';

const FOLDER = 'docs/pictures';
const CARD = '[role="dialog"]';
/** A quote whose speaker stands before it, at length. */
const QUOTE = 'Le transport par pirogue';
const NAME = 'Souleymane Korofina';

mkdirSync(FOLDER, { recursive: true });

async function take(page: BrowserPage, name: string) {
  // Behind another tab, e.g. the welcome page, a page is slowed down.
  await (page as ChromiumPage).page.bringToFront();
  await sleep(600);
  writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot());
  console.log(join(FOLDER, `${name}.png`));
}

async function withBrowser(options: LaunchOptions, use: (browser: Chromium, site: Site) => Promise<void>) {
  const site = await startSite();
  serveDemo(site);
  const browser = await Chromium.launch({ extension: join(process.env.GRIOT_DIST ?? 'dist', 'chrome'), site: site.port, width: 1100, height: 760, ...options });
  try {
    await use(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The demo article as one reads it, its cookie banner sent away. */
async function openDemo(browser: Chromium, address: string = DEMO.french): Promise<BrowserPage> {
  const page = await browser.newPage();
  await page.goto(address);
  await painted(page);
  await page.run(() => document.getElementById('cookies')?.remove());
  return page;
}

async function openCard(page: BrowserPage, words: string) {
  await page.click(...(await placeOfWords(page, words)));
  await see(page, CARD);
}

for (const dark of [false, true])
  await withBrowser({ language: 'fr', dark }, async (browser) => {
    const suffix = dark ? 'dark' : 'light';
    const page = await openDemo(browser);
    await openCard(page, QUOTE);
    await take(page, `page-${suffix}`);
    if (!dark) {
      await page.press('Escape');
      // Room for the whole of a tall card beside its words.
      await page.resize(1100, 900);
      await openCard(page, NAME);
      await take(page, 'actor');
    }
    const popup = await openPopup(browser, DEMO.french);
    await popup.resize(500, 760);
    await see(popup, '.voice');
    await clickOn(popup, 'footer .primary');
    await see(popup, '.kept-item');
    await popup.run(() => window.scrollTo(0, 0));
    await popup.resize(396, 760);
    await take(popup, `popup-${suffix}`);
    await openDemo(browser, DEMO.english);
    const english = await openPopup(browser, DEMO.english);
    await clickOn(english, 'footer .primary');
    await see(english, '.kept-item');
    const library = await browser.newPage();
    await library.goto(`${browser.origin}src/library/index.html`);
    await sleep(1500);
    await take(library, `library-${suffix}`);
    if (dark) return;
    const welcome = await browser.newPage();
    await welcome.goto(`${browser.origin}src/onboarding/index.html`);
    await sleep(1500);
    await take(welcome, 'welcome');
  });

await withBrowser({ language: 'ar' }, async (browser) => {
  const page = await openDemo(browser);
  await openCard(page, QUOTE);
  await take(page, 'page-arabic');
});

await withBrowser({ language: 'fr', width: 390, height: 780 }, async (browser) => {
  const page = await openDemo(browser);
  await openCard(page, QUOTE);
  await take(page, 'page-phone');
});

await withBrowser({ language: 'fr', width: 794, height: 1123 }, async (browser) => {
  const page = await openDemo(browser);
  const pages = browser.context.pages();
  await pages.at(-1)!.emulateMedia({ media: 'print' });
  await take(page, 'print');
});
