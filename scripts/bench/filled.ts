import { Chromium } from '../lib/browser/chromium.ts';
import type { Browser, LaunchOptions } from '../lib/browser/driver.ts';
import { Firefox } from '../lib/browser/firefox.ts';
import { build } from '../lib/build.mjs';
import { findFirefox } from '../lib/find-browser.mjs';
import { fillCode } from './fill-code.ts';
import type { Print } from './index.ts';

/** GRIOT_BENCH_QUOTES makes a smaller library, to see that a bench itself works; GRIOT_BENCH_BROWSERS=chromium leaves the other out. */
const QUOTES = Number(process.env.GRIOT_BENCH_QUOTES ?? 100_000);
const WANTED = (process.env.GRIOT_BENCH_BROWSERS ?? 'chromium,firefox').split(',');
const SIZE = { articles: Math.ceil(QUOTES / 20), quotes: QUOTES };

/** Firefox may take twice as long. */
const BROWSERS = {
  chromium: { target: 'chrome', factor: 1, launch: (options: LaunchOptions): Promise<Browser> => Chromium.launch(options) },
  firefox: { target: 'firefox', factor: 2, launch: (options: LaunchOptions): Promise<Browser> => Firefox.launch(options) },
} as const;

/** Time of a mark that a page of Griot makes once it can be painted, in ms since navigation. */
export const marked = (name: string): Promise<number> =>
  new Promise<number>((resolve) => {
    const look = () => {
      const [mark] = performance.getEntriesByName(name);
      if (mark) resolve(mark.startTime);
      else setTimeout(look, 5);
    };
    look();
  });

/** Runs a bench in each browser with the built extension and a library of 100,000 quotes of 5,000 articles. */
export async function inFilledLibrary(print: Print, options: LaunchOptions, measure: (browser: Browser, factor: number) => Promise<void>): Promise<void> {
  const fill = await fillCode();
  for (const [name, { target, launch, factor }] of Object.entries(BROWSERS)) {
    if (!WANTED.includes(name)) continue;
    if (name === 'firefox' && findFirefox() === null) {
      print('  no Firefox found: skipped');
      continue;
    }
    const folder = `build/bench-${target}`;
    const { ok, output } = build(target, folder);
    if (!ok) throw new Error(output);
    const browser = await launch({ ...options, extension: folder });
    try {
      const page = await browser.newPage();
      // Opened once, so that the store is there.
      await page.goto(`${browser.origin}src/library/index.html`);
      await page.run(marked, 'griot-first-screen');
      const started = performance.now();
      const records = await page.run(fill, SIZE);
      await page.close();
      print(`  ${name}: ${SIZE.quotes} quotes of ${SIZE.articles} articles, ${records} records, put in ${Math.round((performance.now() - started) / 1000)} s`);
      await measure(browser, factor);
    } finally {
      await browser.close();
    }
  }
}
