import type { Browser, LaunchOptions } from '../lib/browser/driver.ts';
import { fillCode } from './fill-code.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Print } from './index.ts';

/** GRIOT_BENCH_QUOTES makes a smaller library, to see that a bench itself works. */
const QUOTES = Number(process.env.GRIOT_BENCH_QUOTES ?? 100_000);
const SIZE = { articles: Math.ceil(QUOTES / 20), quotes: QUOTES };

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
  await inEachBrowser(print, options, async (browser, { name, factor }) => {
    const page = await browser.newPage();
    // Opened once, so that the store is there.
    await page.goto(`${browser.origin}src/library/index.html`);
    await page.run(marked, 'griot-first-screen');
    const started = performance.now();
    const records = await page.run(fill, SIZE);
    await page.close();
    print(`  ${name}: ${SIZE.quotes} quotes of ${SIZE.articles} articles, ${records} records, put in ${Math.round((performance.now() - started) / 1000)} s`);
    await measure(browser, factor);
  });
}
