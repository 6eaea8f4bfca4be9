import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Box, type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { ELSEWHERE, OUTLET } from '../../scripts/lib/demo.ts';
import type { PageState } from '../../src/shared/messages.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { compare, steady } from './harness/pixels.ts';
import { REDEFINED } from './harness/redefined.ts';
import { layoutOf, linkLines, paintedBoxes } from './harness/untouched.ts';

/** Real saved pages, which are not part of the project. */
const FOLDER = '../shared/pages';
const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !name.includes('.expected')) : [];
/** Both browsers share the engine's part in this; Firefox is asked on pages that differ most: long, short, old, Arabic. */
const SAMPLE = /p06|p17|p18|p38/;

/** Scripts of saved pages ask for what is not there and differ from run to run: without them, what is left is the page. */
const policy = { 'content-security-policy': "script-src 'nonce-x'; img-src data:; media-src 'none'; frame-src 'none'" };
/** Nothing moves by itself. */
const STILL = '<style>*,*::before,*::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}</style>';

/**
 * Pixels around words that are still paint: lines under them, the line of a link, which the engine draws in pieces whose ends it
 * rounds, and the space at the end of a line, which Firefox underlines where it is selected.
 */
const MARGIN = 10;

const CARD = '[role="dialog"]';
const TOOLBAR = '[role="toolbar"]';

inEachBrowser('saved news pages', (world) => {
  if (pages.length === 0) it.skip('skipped: ../shared/pages is not there', () => undefined);

  /** The same in both: what differs is Griot's. `ours`: where it may show something, beside its paint. */
  async function same(plain: BrowserPage, page: BrowserPage, ours: readonly Box[] = []) {
    const [before, after] = [await layoutOf(plain), await layoutOf(page)];
    expect(after.hosts).toBeLessThanOrEqual(1);
    expect(after.nodes).toBe(before.nodes);
    expect(after.markup).toBe(before.markup);
    expect(after.boxes).toEqual(before.boxes);
    const boxes = [...(await paintedBoxes(page)), ...ours];
    const lines = await linkLines(page);
    const seen = await steady(async () => compare(await plain.screenshot(), await page.screenshot(), [...boxes, ...lines], MARGIN));
    return { paint: boxes.length - ours.length, ...seen };
  }

  /** What differs beside the paint and what Griot shows, once that has come to its place. */
  async function settled(plain: BrowserPage, page: BrowserPage, css: string) {
    let last: Awaited<ReturnType<typeof same>> | undefined;
    const still = async () => {
      last = await same(plain, page, [(await see(page, css)).box]);
      return last.outside === 0;
    };
    // one look takes seconds where the machine is busy
    await until(`${css} to stand still`, still, 15_000).catch(() => undefined);
    return last;
  }

  /** The pointer rests on painted words until a card opens; words under something else of the page are passed over. */
  async function cardOpens(plain: BrowserPage, page: BrowserPage) {
    const inView = (await paintedBoxes(page)).filter(({ x, y, width, height }) => y > 60 && y + height < 860 && x > 0 && x + width < 1270);
    for (const { x, y, width, height } of inView) {
      for (const one of [plain, page]) await one.move(x + width / 2, y + height / 2);
      if (await see(page, CARD, '', 1_500).catch(() => null)) return settled(plain, page, CARD);
    }
    throw new Error('no painted words answer the pointer');
  }

  /** The words of the first paint in view are selected: a toolbar opens. */
  async function toolbarOpens(plain: BrowserPage, page: BrowserPage) {
    const [at] = (await paintedBoxes(page)).filter(({ y, height }) => y > 60 && y + height < 860);
    for (const one of [plain, page]) {
      await one.move(1, 1);
      // a selection is the reader's only right behind a key or a press of theirs
      await one.press('Shift');
      await one.run(
        (x: number, y: number) => {
          const place = document.caretPositionFromPoint(x, y);
          if (place) getSelection()?.setBaseAndExtent(place.offsetNode, 0, place.offsetNode, place.offsetNode.nodeValue?.length ?? 0);
        },
        at!.x + 2,
        at!.y + at!.height / 2,
      );
    }
    await see(page, TOOLBAR);
    return settled(plain, page, TOOLBAR);
  }

  /** The page's own lines that come when the browser finds time for them. */
  const own = world.name === 'chromium' ? /Manifest fetch/ : /Content-Security-Policy/;
  /** What the console says since line `from`, whatever the address. */
  const lines = async (from: number) =>
    (await world.browser.consoleLines())
      .slice(from)
      .map((line) => line.replaceAll(/https?:\/\/[^/\s)]+/g, '').replaceAll('/redefined/', '/saved/'))
      .filter((line) => !own.test(line));

  /** What is told of the analysis, to compare two. */
  const told = ({ status, analysis, article }: PageState) => ({
    status,
    words: article?.text.length,
    quotes: analysis?.quotes.map((q) => [q.kind, q.spans, q.speaker?.name]),
    actors: analysis?.actors.map((a) => [a.name, a.mentions.length]),
  });

  it.each(pages.filter((name) => world.name === 'chromium' || SAMPLE.test(name)))('%s stays as it was', async (name) => {
    const body = readFileSync(join(FOLDER, name), 'utf8').replaceAll(/<(animate\w*|set)\b/gi, '<g data-still') + STILL;
    const [address, elsewhere] = [`${OUTLET}/saved/${name}`, `${ELSEWHERE}/saved/${name}`];
    const hostile = `${OUTLET}/redefined/${name}`;
    world.site.add(address, { body, headers: policy });
    world.site.add(elsewhere, { body, headers: policy });
    world.site.add(hostile, { body: `<!doctype html><script nonce="x">${REDEFINED}</script>${body}`, headers: policy });

    const first = (await world.browser.consoleLines()).length;
    const plain = await world.open(elsewhere);
    const second = (await world.browser.consoleLines()).length;
    const page = await world.open(address);

    // As it comes.
    const { status } = await pageState(world.browser, address);
    expect(['no-article', 'not-sahel', 'ready']).toContain(status);
    expect(await same(plain, page)).toMatchObject({ outside: 0, ...(status === 'ready' ? {} : { paint: 0 }) });

    // Read because the reader asks, whatever it is about.
    const asked = await pageState(world.browser, address, 30_000, 'analyseNow');
    expect(['ready', 'no-article']).toContain(asked.status);
    const found = [...(asked.analysis?.quotes ?? []), ...(asked.analysis?.actors.flatMap((a) => a.mentions) ?? [])].length;
    if (found > 0) {
      const [first] = await until('the paint', async () => (await paintedBoxes(page)).filter((box) => box.width > 0).sort((a, b) => a.y - b.y));
      for (const one of [plain, page]) await one.run((y: number) => window.scrollTo({ top: y - innerHeight / 3, behavior: 'instant' }), first!.y);
    }
    const painted = await until('the paint', async () => {
      const seen = await same(plain, page);
      return seen.paint > 0 || found === 0 ? seen : null;
    });
    expect(painted.outside).toBe(0);
    if (found > 0) {
      expect(painted.inside).toBeGreaterThan(0);
      expect((await cardOpens(plain, page))?.outside).toBe(0);
      expect((await toolbarOpens(plain, page))?.outside).toBe(0);
    }

    const before = (await lines(first)).slice(0, second - first);
    expect((await lines(second)).filter((line) => !before.includes(line))).toEqual([]);

    // A page that redefines what everybody uses is read as well.
    const third = (await world.browser.consoleLines()).length;
    await world.open(hostile);
    expect(told(await pageState(world.browser, hostile, 30_000, 'analyseNow'))).toEqual(told(asked));
    expect((await lines(third)).filter((line) => !before.includes(line))).toEqual([]);
  });
});
