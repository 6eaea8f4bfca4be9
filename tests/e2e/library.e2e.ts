import { expect, it } from 'vitest';
import type { BrowserPage } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { pressOn, tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-biblio`;

inEachBrowser('library', (world) => {
  /** The library with the four quotes of the market. */
  async function openLibrary(): Promise<BrowserPage> {
    const page = await world.openOwn('src/library/index.html');
    await see(page, '.selection-count', words('library_total', 'en', 4, 4));
    return page;
  }

  it('holds what was kept on the page', async () => {
    world.site.add(ADDRESS, marketPage());
    await painted(await world.open(ADDRESS));
    const popup = await world.popupOver(ADDRESS);
    await clickOn(popup, 'button', words('popup_keep_all', 'en', 4));
    await see(popup, '.kept-item');
    const page = await openLibrary();
    for (const text of [MARKET.first, MARKET.second, MARKET.indirect, MARKET.third]) await see(page, '[role="row"]', text);
  });

  it('finds, by keyboard alone', async () => {
    const page = await openLibrary();
    await page.press('/');
    await page.type('poisson');
    await see(page, '.selection-count', words('library_total', 'en', 1, 4));
    await see(page, '[role="row"]', MARKET.second);
    await gone(page, '[role="row"]', MARKET.first);
  });

  it('selects, deletes and undoes, by keyboard alone', async () => {
    const page = await openLibrary();
    await page.press('Control+KeyA');
    await see(page, '.selection-count', words('library_selected', 'en', 4));
    await page.press('Delete');
    await gone(page, '[role="row"]', MARKET.first);
    await page.press('Control+KeyZ');
    await see(page, '[role="row"]', MARKET.first);
    await see(page, '.selection-count', words('library_total', 'en', 4, 4));
  });

  it('shows actors and a dossier', async () => {
    const page = await openLibrary();
    await page.press('2');
    await clickOn(page, '[role="row"]', MARKET.mayor);
    await see(page, 'h1, h2', MARKET.mayor);
    await see(page, 'body', MARKET.third);
  });

  it('corrects a speaker, by keyboard alone, and takes that back', async () => {
    const page = await openLibrary();
    await page.press('/');
    await page.type('prix');
    await see(page, '.selection-count', words('library_total', 'en', 1, 4));
    await page.press('Enter');
    await page.press('Enter');
    await see(page, '.detail h2', MARKET.mayor);
    await pressOn(page, '.detail summary', words('card_correct_speaker'));
    await tabTo(page, '.detail .correct input');
    await page.type(MARKET.trader);
    await page.press('Enter');
    await see(page, '.detail h2', MARKET.trader);
    await see(page, '.detail .row-foot', words('library_corrected'));
    await page.press('Escape');
    await pressOn(page, '.sidebar a', words('library_view_corrections'));
    await pressOn(page, 'main li button, main td button', words('card_undo'));
    await pressOn(page, '.sidebar a', words('library_view_quotes'));
    await page.press('/');
    await page.type('prix');
    await see(page, '.row', MARKET.mayor);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
