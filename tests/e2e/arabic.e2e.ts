import { expect, it } from 'vitest';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { DEMO } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { exportAll } from './harness/export-all.ts';
import { words } from './harness/words.ts';

const CARD = '[role="dialog"]';
/** A direct quote of the demo page, and an indirect one with a hamza in it. */
const DIRECT = 'سترفع الحواجز عند الساعة الثامنة';
const INDIRECT = 'الأمن سيكون مسؤولية الجميع';
const GOVERNOR = 'سليمان كوروفينا';

inEachBrowser(
  'an Arabic article',
  (world) => {
    it('is painted, and its card says who speaks and why', async () => {
      const page = await world.open(DEMO.arabic);
      await painted(page);
      await page.click(...(await placeOfWords(page, DIRECT)));
      await see(page, CARD, words('card_kind_direct'));
      await see(page, `${CARD} h2`, GOVERNOR);
      await clickOn(page, `${CARD} button`, words('card_why'));
      await see(page, `${CARD} .panel`, 'قال');
      await clickOn(page, `${CARD} button`, words('card_keep'));
      await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
      await clickOn(page, `${CARD} button`, words('card_kept'));
      await see(page, `${CARD} button[aria-pressed="false"]`, words('card_keep'));
    });

    it('opens by keyboard, quote by quote', async () => {
      const page = await world.open(DEMO.arabic);
      await painted(page);
      await page.press('Alt+Shift+ArrowDown');
      await page.press('Enter');
      await see(page, CARD, words('card_why'));
    });

    it('is kept whole, found with and without hamza, and exported in every format', async () => {
      await painted(await world.open(DEMO.arabic));
      const popup = await world.popupOver(DEMO.arabic);
      await see(popup, '.voice', GOVERNOR);
      await clickOn(popup, 'button', words('popup_keep_all', 'en', 9));
      await see(popup, '.kept-item', DIRECT);
      for (const query of ['الأمن سيكون', 'الامن سيكون', 'مسؤوليه']) {
        const page = await world.openOwn('src/library/index.html');
        await see(page, '.selection-count', words('library_total', 'en', 9, 9));
        await page.press('/');
        await page.type(query);
        await see(page, '.selection-count', words('library_total', 'en', 1, 9));
        await see(page, '[role="row"]', INDIRECT);
      }
      const open = () => world.openOwn('src/library/index.html#data');
      await exportAll(world.browser, open, (format, said) => {
        for (const quote of [DIRECT, INDIRECT]) expect(said, `${format}: ${quote}`).toContain(quote);
      });
    });
  },
  { freshOnRetry: true },
);
