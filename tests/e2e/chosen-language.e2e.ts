import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-choisi`;
const SETTINGS = 'src/onboarding/index.html?view=settings';

const speaks = (page: BrowserPage) => page.run(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);

/** A language that is not the browser's: chosen in the settings, it holds everywhere until the browser's is chosen again. */
inEachBrowser('a chosen language', (world) => {
  it('is spoken by settings, cards, popup, list and library, in its direction', async () => {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await see(page, CARD, words('card_keep'));
    const library = await world.openOwn('src/library/index.html');
    await see(library, '[aria-current="page"]', words('library_view_quotes'));
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.option', 'العربية');
    await see(settings, 'legend', words('settings_language', 'ar'));
    expect(await speaks(settings)).toEqual(['ar', 'rtl']);
    // A page of Griot's that is open follows, and so does the card of a page.
    await see(library, '[aria-current="page"]', words('library_view_quotes', 'ar'));
    await see(page, `${CARD} button`, words('card_keep', 'ar'));
    expect(await page.peek(() => getComputedStyle(deepAll('[role="dialog"]')[0]!).direction)).toBe('rtl');
    const popup = await world.popupOver(ADDRESS);
    await see(popup, 'h2', words('popup_who_speaks', 'ar'));
    expect(await speaks(popup)).toEqual(['ar', 'rtl']);
    const list = await world.besideOver(ADDRESS);
    await see(list, '.entry');
    expect(await speaks(list)).toEqual(['ar', 'rtl']);
  });

  it('holds for pages that come, and after the browser was closed; the browser’s own comes back', async () => {
    await world.browser.restart();
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await see(page, `${CARD} button`, words('card_keep', 'ar'));
    const settings = await world.openOwn(SETTINGS);
    await see(settings, 'h1', words('menu_settings', 'ar'));
    await clickOn(settings, '.option', words('settings_language_browser', 'ar', 'English'));
    await see(settings, 'h1', words('menu_settings'));
    await see(page, `${CARD} button`, words('card_keep'));
    await until('the card to read from the left', () => page.peek(() => getComputedStyle(deepAll('[role="dialog"]')[0]!).direction === 'ltr'));
  });

  it('can be chosen on the first page already', async () => {
    const welcome = await world.openOwn('src/onboarding/index.html');
    await clickOn(welcome, '.languages button', 'Français');
    await see(welcome, 'h1', words('onboarding_title', 'fr'));
    expect(await speaks(welcome)).toEqual(['fr', 'ltr']);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
