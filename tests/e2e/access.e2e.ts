import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { contrast, parseColour } from '../../src/ui/colour.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-acces`;
const CARD = '[role="dialog"]';

for (const dark of [false, true])
  inEachBrowser(
    `access, ${dark ? 'dark' : 'light'}`,
    (world) => {
      async function openArticle() {
        const style = dark ? '<style>:root{color-scheme:dark}body{background:#16181b;color:#e6e4df}</style>' : '';
        world.site.add(ADDRESS, marketPage({ head: style }));
        const page = await world.open(ADDRESS);
        await painted(page);
        return page;
      }

      it('axe finds nothing in the card of a quote, with its panels', async () => {
        const page = await openArticle();
        await page.click(...(await placeOfWords(page, MARKET.first)));
        await see(page, CARD);
        expect(await violations(page, CARD)).toEqual([]);
        for (const panel of ['card_why', 'card_note', 'card_tags', 'card_correct'] as const) {
          await clickOn(page, `${CARD} button`, words(panel));
          expect(await violations(page, CARD), panel).toEqual([]);
        }
        await clickOn(page, `${CARD} button`, words('card_correct_speaker'));
        expect(await violations(page, CARD)).toEqual([]);
      });

      it('a button that cannot be pressed can be read', async () => {
        const page = await openArticle();
        await page.click(...(await placeOfWords(page, MARKET.first)));
        await clickOn(page, `${CARD} button`, words('card_date_correct'));
        await see(page, `${CARD} .primary:disabled`, words('card_date_use'));
        // Axe passes over what is disabled.
        const [ink, back] = await page.peek(() => {
          const { color, backgroundColor } = getComputedStyle(deepAll('[role="dialog"] .primary:disabled')[0]!);
          return [color, backgroundColor];
        });
        expect(contrast(parseColour(ink!)!, parseColour(back!)!)).toBeGreaterThanOrEqual(4.5);
      });

      it('axe finds nothing in the card of an actor', async () => {
        const page = await openArticle();
        await page.click(...(await placeOfWords(page, MARKET.trader)));
        await see(page, CARD, words('kind_person'));
        expect(await violations(page, CARD)).toEqual([]);
      });

      it('axe finds nothing in the toolbar over selected words', async () => {
        const page = await openArticle();
        // words are offered to the toolbar after a gesture of the reader's only: a page's script selects too
        await page.press('Shift');
        await page.run((what: string) => {
          const p = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(what));
          if (p) getSelection()?.setBaseAndExtent(p.firstChild!, 0, p.firstChild!, what.length);
        }, MARKET.neutral);
        await see(page, '[role="toolbar"]');
        expect(await violations(page, '[role="toolbar"]')).toEqual([]);
      });

      it('axe finds nothing in the popup', async () => {
        const page = await openArticle();
        await page.click(...(await placeOfWords(page, MARKET.first)));
        await clickOn(page, `${CARD} button`, words('card_keep'));
        await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
        const popup = await world.popupOver(ADDRESS);
        await see(popup, '.kept-item');
        expect(await violations(popup)).toEqual([]);
      });

      it.each(['src/onboarding/index.html', 'src/onboarding/index.html?view=settings', 'src/library/index.html'])('axe finds nothing in %s', async (path) => {
        const page = await world.openOwn(path);
        await see(page, 'h1, h2');
        await until('it is whole', async () => (await look(page, '.demo-waiting, .waiting, .filling')).length === 0);
        expect(await violations(page)).toEqual([]);
      });
    },
    { only: 'chromium', dark },
  );
