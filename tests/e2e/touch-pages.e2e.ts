import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { gone, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { DEMO, OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { phone, small, tap, touch } from './harness/touch.ts';
import { paintedBoxes } from './harness/untouched.ts';
import { words } from './harness/words.ts';

/** Real saved pages, which are not part of the project. */
const FOLDER = '../shared/pages';
const saved = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !name.includes('.expected')) : [];
/** Scripts of saved pages ask for what is not there. */
const policy = { 'content-security-policy': "script-src 'none'; img-src data:; media-src 'none'; frame-src 'none'" };
const PHONE = { width: 360 };
/** Pages have dialogs of their own. */
const CARD = '[role="dialog"].card';

/** Real pages as a phone shows them: what is painted answers a finger, and the card fits, can be hit and goes again. */
inEachBrowser(
  'pages by touch at 360 pixels',
  (world) => {
    /** The first painted words that no part of the page lies over: touched until one of them answers. */
    async function open(page: BrowserPage): Promise<void> {
      const [first] = await until('the paint', async () => (await paintedBoxes(page)).filter(({ width }) => width > 0).sort((a, b) => a.y - b.y));
      await page.run((y: number) => window.scrollTo({ top: scrollY + y - 240, behavior: 'instant' }), first!.y);
      const inView = (await paintedBoxes(page)).filter(({ x, y, width, height }) => y > 90 && y + height < 400 && x >= 0 && x + width <= PHONE.width);
      for (const { x, y, width, height } of inView) {
        await touch(page, x + width / 2, y + height / 2);
        if (await see(page, CARD, '', 1_500).catch(() => null)) return;
      }
      throw new Error('no painted words answer a finger');
    }

    async function card(page: BrowserPage): Promise<void> {
      const { box } = await see(page, CARD);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
      expect(await small(page, CARD)).toEqual([]);
      await tap(page, `${CARD} button`, words('card_close'));
      await gone(page, CARD);
    }

    it.each([DEMO.french, DEMO.english, DEMO.arabic])('%s', async (address) => {
      const page = await world.open(address);
      await phone(page);
      await painted(page);
      await page.run(() => document.getElementById('cookies')?.remove());
      await open(page);
      await card(page);
    });

    it.each(saved)('%s', async (name) => {
      const address = `${OUTLET}/touched/${name}`;
      world.site.add(address, { body: readFileSync(join(FOLDER, name), 'utf8'), headers: policy });
      const page = await world.open(address);
      await phone(page, PHONE.width, false);
      const { analysis } = await pageState(world.browser, address, 30_000, 'analyseNow');
      if (!analysis?.quotes.length && !analysis?.actors.length) return;
      await open(page);
      await card(page);
    });
  },
  { only: 'chromium' },
);
