import { expect, it } from 'vitest';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-tactile`;
/** What a finger hits without care, in CSS pixels. */
const FINGER = 44;

/** Makes a page a phone's: narrow, with fingers and nothing else. */
async function phone(page: BrowserPage): Promise<void> {
  const { cdp } = page as ChromiumPage;
  await cdp.send('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 1, mobile: true, screenWidth: 360, screenHeight: 740 });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'pointer', value: 'coarse' },
      { name: 'hover', value: 'none' },
    ],
  });
}
const touch = async (page: BrowserPage, x: number, y: number, hold = 0): Promise<void> => {
  const { cdp } = page as ChromiumPage;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  if (hold) await new Promise((resolve) => setTimeout(resolve, hold));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
/** Touches what is called so, in the middle. */
async function tap(page: BrowserPage, css: string, text = ''): Promise<void> {
  await page.peek(
    (css: string, text: string) =>
      deepAll(css)
        .find((e) => (e.innerText || e.getAttribute('aria-label') || '').includes(text) && e.getClientRects().length)
        ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    css,
    text,
  );
  // Where it stands once nothing moves any more.
  let box = (await see(page, css, text)).box;
  await until(`${text || css} to stand still`, async () => {
    const before = box;
    await new Promise((resolve) => setTimeout(resolve, 60));
    box = (await see(page, css, text)).box;
    return before.x === box.x && before.y === box.y;
  });
  await touch(page, box.x + box.width / 2, box.y + box.height / 2);
}
/** What can be touched and is smaller than a finger; links within sentences may be. */
const small = async (page: BrowserPage, css: string): Promise<string[]> => {
  // Chromium forgets it where another tab was in front meanwhile.
  await (page as ChromiumPage).cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return page.peek(
    (css: string, finger: number) => {
      const parts = 'button, a[href], summary, select, input, textarea, [role="button"], [role="menuitem"]';
      return deepAll(css)
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(parts)])
        .filter((e) => e.getClientRects().length && getComputedStyle(e).visibility === 'visible' && !(e as HTMLButtonElement).disabled)
        .flatMap((e) => {
          const words = (e.innerText || e.getAttribute('aria-label') || (e as HTMLInputElement).name).slice(0, 30);
          // A box within its label is touched by the label.
          const target = e.matches('input[type="checkbox"], input[type="radio"]') ? (e.closest('label, .row-check') ?? e) : e;
          if (e.matches('a[href]') && getComputedStyle(e).display === 'inline') return [];
          const { width, height } = target.getBoundingClientRect();
          return height < finger - 0.5 || width < finger - 0.5 ? [`${e.tagName.toLowerCase()} “${words}” ${Math.round(width)} × ${Math.round(height)}`] : [];
        });
    },
    css,
    FINGER,
  );
};
const wide = (page: BrowserPage): Promise<number> => page.run(() => document.documentElement.scrollWidth);

/** A phone: everything that counts is reached by a finger alone, and large enough for one. */
inEachBrowser(
  'by touch alone at 360 pixels',
  (world) => {
    it('a reader steps, keeps, notes, takes back and closes', async () => {
      world.site.add(ADDRESS, marketPage());
      const page = await world.open(ADDRESS);
      await phone(page);
      await painted(page);
      await touch(page, ...(await placeOfWords(page, MARKET.first)));
      await see(page, CARD, MARKET.trader);
      expect(await small(page, CARD)).toEqual([]);
      await tap(page, `${CARD} button`, words('card_keep'));
      await until('the quote to be kept', async () => (await pageState(world.browser, ADDRESS)).kept.length === 1);
      await tap(page, `${CARD} button`, words('card_why'));
      expect(await small(page, CARD)).toEqual([]);
      await tap(page, `${CARD} button`, words('card_next_quote'));
      await see(page, CARD, MARKET.trader);
      await tap(page, `${CARD} button`, words('card_note'));
      await see(page, `${CARD} .field.long`);
      expect(await small(page, CARD)).toEqual([]);
      await tap(page, `${CARD} .field.long`);
      await page.type('À revoir');
      await tap(page, `${CARD} button`, words('card_note_save'));
      await until('the note', async () => (await pageState(world.browser, ADDRESS)).described?.some(({ note }) => note === 'À revoir'));
      await tap(page, `${CARD} button`, words('card_close'));
      await gone(page, CARD);
      expect(await wide(page)).toBeLessThanOrEqual(360);
    });

    it('popup, list, library, settings and dossier: nothing too small, nothing too wide', async () => {
      world.site.add(ADDRESS, marketPage());
      await painted(await world.open(ADDRESS));
      const popup = await world.popupOver(ADDRESS);
      await phone(popup);
      await tap(popup, 'footer .primary');
      await see(popup, '.kept-item');
      expect([await wide(popup), await small(popup, 'body')]).toEqual([360, []]);
      const list = await world.besideOver(ADDRESS);
      await phone(list);
      await see(list, '.entry');
      expect([await wide(list), await small(list, 'body')]).toEqual([360, []]);
      await tap(list, '.entry', MARKET.third);
      const library = await world.openOwn('src/library/index.html');
      await phone(library);
      await see(library, '.row', MARKET.third);
      expect([await wide(library), await small(library, '.library')]).toEqual([360, []]);
      await tap(library, '.row .row-words', MARKET.third);
      await see(library, '.detail h2', MARKET.mayor);
      expect([await wide(library), await small(library, '.detail')]).toEqual([360, []]);
      await tap(library, '.detail button', words('card_close'));
      await tap(library, '.row-check input');
      await tap(library, '.selection button', words('library_export_selected'));
      await see(library, 'dialog');
      expect(await small(library, 'dialog')).toEqual([]);
      await tap(library, 'dialog button', words('card_close'));
      await tap(library, '.sidebar a', words('library_view_actors'));
      await tap(library, '.actor-row', MARKET.mayor);
      await see(library, '#dossier-name', MARKET.mayor);
      expect([await wide(library), await small(library, '.dossier header')]).toEqual([360, []]);
      const settings = await world.openOwn('src/onboarding/index.html?view=settings');
      await phone(settings);
      await tap(settings, '.option', words('settings_collect_automatic'));
      await until('the choice to hold', () => settings.run(() => document.querySelector<HTMLInputElement>('input[value="automatic"]')?.checked));
      expect([await wide(settings), await small(settings, 'main')]).toEqual([360, []]);
      expect(await look(settings, '.shortcuts kbd')).not.toEqual([]);
    });

    it('has left nothing in the console', async () => {
      expect(await world.browser.consoleLines()).toEqual([]);
    });
  },
  { only: 'chromium' },
);
