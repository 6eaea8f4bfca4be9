import { expect, it } from 'vitest';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { articleOf, MARKET, marketPage, newsPage } from './harness/pages.ts';
import { compare } from './harness/pixels.ts';
import { words } from './harness/words.ts';

const CARD = '[role="dialog"]';
const TOOLBAR = '[role="toolbar"]';

/** The market's article where its words do not stand in the page's own tree. */
const NESTED = {
  frame: '<iframe id="inner" src="/inner" width="700" height="700" style="margin:40px 0 0 30px;border:5px solid gray;padding:7px"></iframe>',
  shadow: `<div id="inner" style="margin:40px 0 0 30px"></div><script>
    document.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article>${articleOf(marketPage())}</article>`)};</script>`,
} as const;

inEachBrowser('words in other trees', (world) => {
  for (const tree of ['frame', 'shadow'] as const) {
    let count = 0;
    let address = '';
    async function fresh(): Promise<BrowserPage> {
      address = `${OUTLET}/${tree}-${++count}`;
      // Each its own article: what one case keeps must not stand in the next.
      world.site.add(`${OUTLET}/inner`, marketPage());
      world.site.add(address, newsPage({ title: `${MARKET.title} (${tree} ${count})`, paragraphs: [], end: NESTED[tree] }));
      const page = await world.open(address);
      await until('Griot to paint', () => page.run(paintedIn));
      return page;
    }
    const state = () => pageState(world.browser, address);
    /** Where words stand in the window, whatever tree they are in. */
    const place = async (page: BrowserPage, what: string) => {
      const { x, y, width, height } = await page.run(boxIn, what);
      return [x + width / 2, y + height / 2] as const;
    };

    it(`paints words in a ${tree}, in their own place`, async () => {
      const page = await fresh();
      const { kept, analysis } = await state();
      expect(kept).toEqual([]);
      expect(analysis?.quotes.length).toBe(4);
      const box = await page.run(boxIn, MARKET.first);
      await page.move(1, 1);
      const on = await page.screenshot();
      await page.run(unpaint);
      const off = await page.screenshot();
      expect(compare(on, off, [box]).inside).toBeGreaterThan(box.width * box.height * 0.5);
    });

    it(`opens a card over words in a ${tree}: where the pointer rests, and where it clicks`, async () => {
      const page = await fresh();
      const [x, y] = await place(page, MARKET.first);
      await page.move(x, y);
      const card = await see(page, CARD, MARKET.trader);
      // Beside the words, not where they would stand if their tree began in the corner of the window.
      const gap = card.box.y > y ? card.box.y - y : y - (card.box.y + card.box.height);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(40);
      expect(Math.abs(card.box.x - (await page.run(boxIn, MARKET.first)).x)).toBeLessThan(40);
      await page.move(x, y - 150);
      await gone(page, CARD);
      await page.click(x, y);
      await clickOn(page, `${CARD} button`, words('card_keep'));
      await until('the quote to be kept', async () => (await state()).kept.length === 1);
      await page.press('Escape');
      await gone(page, CARD);
    });

    it(`highlights selected words in a ${tree}, by key and by toolbar`, async () => {
      const page = await fresh();
      const drag = async () => {
        const { x, y, width, height } = await page.run(boxIn, MARKET.neutral);
        await page.drag({ x: x + 1, y: y + height / 2 }, { x: x + width - 1, y: y + height / 2 });
        await see(page, TOOLBAR);
      };
      await drag();
      await page.press('Digit3');
      await until('the highlight', async () => (await state()).annotations[0]?.words === MARKET.neutral);
      expect((await state()).annotations[0]?.colour).toBe('blue');
      await clickOn(page, `${CARD} button`, words('card_delete'));
      await until('the deletion', async () => (await state()).annotations.length === 0);
      await drag();
      await clickOn(page, `${TOOLBAR} button`, words('card_colour_pink'));
      await until('the highlight', async () => (await state()).annotations[0]?.colour === 'pink');
    });

    it(`walks through quotes in a ${tree} by keyboard, with the keyboard in it or not`, async () => {
      const page = await fresh();
      await page.press('Alt+Shift+ArrowDown');
      await page.press('Enter');
      await see(page, CARD, MARKET.trader);
      await page.press('Escape');
      await page.click(...(await place(page, MARKET.neutral)));
      await page.press('Alt+Shift+ArrowUp');
      await page.press('Enter');
      await see(page, CARD);
      await page.press('Escape');
      await gone(page, CARD);
    });

    it(`follows a ${tree} that shows another text`, async () => {
      const page = await fresh();
      const other = marketPage().replaceAll(MARKET.first, 'Les pêcheurs sont prêts');
      world.site.add(`${OUTLET}/inner`, other);
      await page.run(
        (html: string) => {
          const inner = document.getElementById('inner')!;
          if (inner instanceof HTMLIFrameElement) inner.contentWindow!.location.reload();
          else inner.shadowRoot!.innerHTML = html;
        },
        `<article>${articleOf(other)}</article>`,
      );
      await until('a card over the other text', async () => {
        await page.click(...(await place(page, 'Les pêcheurs sont prêts')));
        await sleep(300);
        return (await look(page, CARD, MARKET.trader)).some(({ visible }) => visible);
      });
      expect((await state()).article?.text).toContain('Les pêcheurs sont prêts');
    });
  }

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});

/** Whether anything is painted in the page or its frame. */
function paintedIn(): boolean {
  const frame = document.querySelector('iframe');
  return CSS.highlights.size > 0 || ((frame?.contentWindow as (Window & typeof globalThis) | null)?.CSS?.highlights?.size ?? 0) > 0;
}

function unpaint(): void {
  const frame = document.querySelector('iframe');
  CSS.highlights.clear();
  (frame?.contentWindow as (Window & typeof globalThis) | null)?.CSS.highlights.clear();
}

/** The box of words in the inner tree, in the window, brought into view. */
function boxIn(what: string): { x: number; y: number; width: number; height: number } {
  const inner = document.getElementById('inner')!;
  const frame = inner instanceof HTMLIFrameElement ? inner : null;
  const root: Document | ShadowRoot = frame ? frame.contentDocument! : inner.shadowRoot!;
  const walker = (frame?.contentDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(what);
    if (at < 0 || node.parentElement?.closest('script,style,h1,title')) continue;
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = node.ownerDocument.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + what.length);
    const corner = frame?.getBoundingClientRect();
    const [dx, dy] = frame && corner ? [corner.x + 5 + 7, corner.y + 5 + 7] : [0, 0];
    const r = range.getClientRects()[0]!;
    return { x: r.x + dx, y: r.y + dy, width: r.width, height: r.height };
  }
  throw new Error(`not in the inner tree: ${what}`);
}
