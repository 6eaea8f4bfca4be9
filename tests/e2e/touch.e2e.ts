import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { phone, small, tap, touch, wide } from './harness/touch.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-tactile`;
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
      // What is left to do stands on one line.
      const row = await Promise.all([words('popup_library'), words('popup_beside'), words('popup_export')].map((text) => see(popup, '.foot .button', text)));
      expect(new Set(row.slice(1).map(({ box }) => Math.round(box.y))).size).toBe(1);
      const list = await world.besideOver(ADDRESS);
      await phone(list);
      await see(list, '.entry');
      expect([await wide(list), await small(list, 'body')]).toEqual([360, []]);
      await tap(list, '.entry', MARKET.third);
      const library = await world.openOwn('src/library/index.html');
      await phone(library);
      await see(library, '.row', MARKET.third);
      expect([await wide(library), await small(library, '.library')]).toEqual([360, []]);
      const [looks, order] = [(await see(library, '.list-look .button')).box, (await see(library, '.sort select')).box];
      expect(Math.abs(looks.y + looks.height / 2 - order.y - order.height / 2)).toBeLessThan(2);
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

    it.each([320, 412])('nothing is wider than a window of %i pixels', async (width) => {
      const popup = await world.popupOver(ADDRESS);
      const list = await world.besideOver(ADDRESS);
      const own = ['src/library/index.html', 'src/library/index.html#pictures', 'src/library/index.html#data', 'src/onboarding/index.html?view=settings'];
      for (const page of [popup, list, ...(await Promise.all(own.map((path) => world.openOwn(path))))]) {
        await phone(page, width);
        await until('the page', () => page.run(() => document.body.innerText.trim().length > 40));
        expect(await wide(page)).toBeLessThanOrEqual(width);
      }
    });

    it('every other screen: nothing too small, nothing too wide', async () => {
      world.site.add(ADDRESS, marketPage());
      const page = await world.open(ADDRESS);
      await phone(page);
      await painted(page);
      await touch(page, ...(await placeOfWords(page, MARKET.trader)));
      await see(page, CARD, words('kind_person'));
      await tap(page, `${CARD} button`, words('card_correct'));
      expect(await small(page, CARD)).toEqual([]);
      await tap(page, `${CARD} button`, words('card_close'));
      const { article } = await pageState(world.browser, ADDRESS);
      expect(article?.title).toBe(MARKET.title);
      const stored = await world.openOwn('src/library/index.html#articles');
      await phone(stored);
      await tap(stored, '.row .article-title');
      await tap(stored, '.detail a', words('library_read'));
      await see(stored, '.reading-text');
      expect([await wide(stored), await small(stored, 'body')]).toEqual([360, []]);
      for (const view of ['quotes', 'actors', 'articles', 'notes', 'corrections', 'knowledge', 'pictures', 'data']) {
        const library = await world.openOwn(`src/library/index.html#${view}`);
        await phone(library);
        await see(library, '.sidebar [aria-current="page"]', words(`library_view_${view}`));
        await until('it is whole', async () => (await look(library, '.waiting, .filling')).length === 0);
        // What is folded away is touched as well.
        await library.run(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        if ((await look(library, '.filter-more')).length) await tap(library, '.filter-more');
        expect([view, await wide(library), await small(library, 'body')]).toEqual([view, 360, []]);
        await library.close();
      }
      const known = await world.openOwn('src/library/index.html#knowledge');
      await phone(known);
      await tap(known, 'button', words('own_add'));
      await see(known, '.fact-form');
      expect([await wide(known), await small(known, 'body')]).toEqual([360, []]);
      const welcome = await world.openOwn('src/onboarding/index.html');
      await phone(welcome);
      await until('the demo', async () => (await look(welcome, '.demo-waiting')).length === 0);
      await welcome.run(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect([await wide(welcome), await small(welcome, 'body')]).toEqual([360, []]);
    });

    it('has left nothing in the console', async () => {
      expect(await world.browser.consoleLines()).toEqual([]);
    });
  },
  { only: 'chromium' },
);
