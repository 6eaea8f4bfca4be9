import { Chromium } from '../lib/browser/chromium.ts';
import type { Browser, LaunchOptions } from '../lib/browser/driver.ts';
import { Firefox } from '../lib/browser/firefox.ts';
import { build } from '../lib/build.mjs';
import { findFirefox } from '../lib/find-browser.mjs';
import type { Print } from './index.ts';

/** GRIOT_BENCH_BROWSERS=chromium leaves the other out. */
const WANTED = (process.env.GRIOT_BENCH_BROWSERS ?? 'chromium,firefox').split(',');

/** Firefox may take twice as long. */
const BROWSERS = {
  chromium: { target: 'chrome', factor: 1, launch: (options: LaunchOptions): Promise<Browser> => Chromium.launch(options) },
  firefox: { target: 'firefox', factor: 2, launch: (options: LaunchOptions): Promise<Browser> => Firefox.launch(options) },
} as const;

/** Runs a bench in each browser, started with the built extension for it; by `factor` a bar is wider there. */
export async function inEachBrowser(
  print: Print,
  options: LaunchOptions,
  measure: (browser: Browser, one: { readonly name: string; readonly factor: number }) => Promise<void>,
): Promise<void> {
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
      await measure(browser, { name, factor });
    } finally {
      await browser.close();
    }
  }
}
