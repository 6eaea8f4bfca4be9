import type { Browser, LaunchOptions } from '../lib/browser/driver.ts';
import { fillCode } from './fill-code.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Print } from './index.ts';

/** The library that the bars were set for. */
const BARRED = 100_000;
/** GRIOT_BENCH_QUOTES makes a smaller library, to see that a bench itself works. */
const QUOTES = Number(process.env.GRIOT_BENCH_QUOTES ?? BARRED);
const SIZE = { articles: Math.ceil(QUOTES / 20), quotes: QUOTES };

const number = (of: number): string => of.toLocaleString('en');

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

/** Runs a bench in each browser with the built extension and a full library, whose size it prints: 100,000 quotes unless asked otherwise, which the bars are for. */
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
    print(
      `  ${name}: ${number(SIZE.quotes)} quotes of ${number(SIZE.articles)} articles, ${number(records)} records${SIZE.quotes === BARRED ? '' : ` (the bars are for ${number(BARRED)} quotes)`}, put in ${Math.round((performance.now() - started) / 1000)} s`,
    );
    await measure(browser, factor);
  });
}
