import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { boxesOfWords, painted } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { DEMO } from '../../scripts/lib/demo.ts';
import type { PageState } from '../../src/shared/messages.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { compare, type Difference } from './harness/pixels.ts';

/** All words that Griot paints on an article: quotes and names. */
function paintedWords({ article, analysis }: PageState): string[] {
  const spans = [
    ...(analysis?.quotes.flatMap((q) => q.spans) ?? []),
    ...(analysis?.actors.flatMap((a) => a.mentions.filter((m) => m.kind !== 'pronoun')) ?? []),
  ];
  return [...new Set(spans.map((span) => article!.text.slice(span.start, span.end)))];
}

const elements = (page: BrowserPage) => page.run<number>(() => document.querySelectorAll('*').length);

inEachBrowser('painting', (world) => {
  /** The demo article with Griot and, elsewhere, without: what differs, in the boxes of painted words and beyond them. */
  async function difference(page: BrowserPage, plain: BrowserPage, words: readonly string[]): Promise<Difference> {
    const boxes = await boxesOfWords(page, words, false);
    return compare(await plain.screenshot(), await page.screenshot(), boxes);
  }

  it('colours the words of quotes and actors, and not one pixel beside them', async () => {
    const page = await world.open(DEMO.french);
    await painted(page);
    const state = await pageState(world.browser, DEMO.french);
    expect(state.status).toBe('ready');
    const words = paintedWords(state);
    expect(words.length).toBeGreaterThan(10);
    const plain = await world.open(DEMO.plain);
    const { inside, outside, area } = await until('paint', async () => {
      const found = await difference(page, plain, words);
      return found.inside > 0 ? found : null;
    });
    expect(inside / area).toBeGreaterThan(0.2);
    expect(outside).toBe(0);
  });

  it('leaves the page as it was built: at most one element more', async () => {
    const page = await world.open(DEMO.french);
    await painted(page);
    await pageState(world.browser, DEMO.french);
    const plain = await world.open(DEMO.plain);
    const more = (await elements(page)) - (await elements(plain));
    expect(more).toBeGreaterThanOrEqual(0);
    expect(more).toBeLessThanOrEqual(1);
  });

  it('paints again after the page has cleared all highlights', async () => {
    const page = await world.open(DEMO.french);
    await painted(page);
    const words = paintedWords(await pageState(world.browser, DEMO.french));
    const plain = await world.open(DEMO.plain);
    await until('paint', async () => (await difference(page, plain, words)).inside > 0);
    await page.run(() => {
      const own = (window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window;
      (own as unknown as { CSS: typeof CSS }).CSS.highlights.clear();
    });
    await until('paint after clear()', async () => (await difference(page, plain, words)).inside > 0);
  });

  it('leaves a page about cooking on an outlet alone', async () => {
    const page = await world.open(DEMO.cooking);
    const state = await pageState(world.browser, DEMO.cooking);
    expect(state.status).toBe('not-sahel');
    expect(await page.run(() => CSS.highlights.size)).toBe(0);
    expect(await page.run(() => document.querySelectorAll('[data-griot]').length)).toBe(0);
  });

  it('stays out of a site that is on no list', async () => {
    const page = await world.open(DEMO.plain);
    await expect(pageState(world.browser, DEMO.plain, 1500)).rejects.toThrow('in vain');
    expect(await page.run(() => CSS.highlights.size)).toBe(0);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
