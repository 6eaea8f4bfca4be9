import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { FORMATS } from '../../src/exchange/index.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { isOn, pressOn, tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { READ } from './harness/read-export.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-clavier`;
const QUOTES = [MARKET.first, MARKET.second, MARKET.indirect, MARKET.third];

/** Every task of the popup, by keyboard alone, in the order in which a reader comes to them. */
inEachBrowser('popup by keyboard', (world) => {
  async function open(): Promise<{ page: BrowserPage; popup: BrowserPage }> {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.voice');
    return { page, popup };
  }

  it('tells who is only spoken about, and actors by kind', async () => {
    const { popup } = await open();
    const silent = (await look(popup, '.chip.silent')).map(({ text }) => text).join('\n');
    for (const name of [MARKET.trader, MARKET.mayor]) expect(silent).not.toContain(name);
    expect(silent).toContain('Coordination des commerçants de Dianbara');
    await see(popup, '.kind-row', words('popup_kind_person'));
    expect((await see(popup, '.kind-row', words('popup_kind_person'))).text).toContain(MARKET.mayor);
  });

  it('keeps all, takes that back, keeps again', async () => {
    const { popup } = await open();
    await pressOn(popup, 'button', words('popup_keep_all', 'en', 4));
    await until('four kept', async () => (await look(popup, '.kept-item')).length === 4);
    await pressOn(popup, '.said button', words('ui_undo'));
    await gone(popup, '.kept-item');
    await pressOn(popup, 'button', words('popup_keep_all', 'en', 4));
    await until('four kept', async () => (await look(popup, '.kept-item')).length === 4);
  });

  it('tags and collects what was kept, and takes labels off', async () => {
    const { popup } = await open();
    await tabTo(popup, '.labels-input', words('popup_tags'));
    await popup.type('marchés');
    await popup.press('Enter');
    await see(popup, '.label-chip', 'marchés');
    await tabTo(popup, '.labels-input', words('popup_collections'));
    await popup.type('Chapitre 2');
    await popup.press('Enter');
    await see(popup, '.label-chip', 'Chapitre 2');
    await tabTo(popup, '.labels-input', words('popup_tags'));
    await popup.type('à jeter');
    await popup.press('Enter');
    await see(popup, '.label-chip', 'à jeter');
    await pressOn(popup, '.label-off', 'à jeter');
    await gone(popup, '.label-chip', 'à jeter');
    await see(popup, '.label-chip', 'marchés');
  });

  it('lets one quote go and takes that back, labels and all', async () => {
    const { popup } = await open();
    await see(popup, '.kept-item', MARKET.third);
    await pressOn(popup, '.drop', MARKET.third);
    await gone(popup, '.kept-item', MARKET.third);
    await pressOn(popup, '.said button', words('ui_undo'));
    await see(popup, '.kept-item', MARKET.third);
  });

  it('jumps to a quote on the page', async () => {
    const { page, popup } = await open();
    await see(popup, '.kept-item', MARKET.third);
    await pressOn(popup, '.kept-words', MARKET.third);
    await see(page, '[role="dialog"]', MARKET.mayor);
  });

  it('exports the page in every format', async () => {
    let { popup } = await open();
    const menu = words('popup_export');
    const only = world.name === 'chromium' ? FORMATS.filter(({ id }) => id !== 'backup') : FORMATS.filter(({ id }) => id === 'csv');
    for (const [i, { id, labelKey, extension }] of only.entries()) {
      if (id === 'backup') continue;
      // Chromium without a window asks nobody whether a page may save more than ten files.
      if (i > 0 && i % 5 === 0) popup = await world.popupOver(ADDRESS);
      await pressOn(popup, '.menu > button', menu);
      await see(popup, '[role="menuitem"]', words(labelKey));
      for (let step = 0; step < 20 && !(await isOn(popup, '[role="menuitem"]', words(labelKey))); step++) await popup.press('ArrowDown');
      const { name, bytes } = await savedBy(world.browser, popup, () => popup.press('Enter'));
      expect(name.endsWith(`.${extension}`), name).toBe(true);
      const said = READ[id](bytes);
      for (const quote of QUOTES) expect(said, id).toContain(quote);
    }
  });

  it('opens the library here', async () => {
    const { popup } = await open();
    const own = await world.openOwn('icons/16.png');
    const libraries = () =>
      own.peek<number>(async () => (await api.tabs.query({})).filter(({ url = '' }: { url?: string }) => url.includes('src/library/index.html')).length);
    expect(await libraries()).toBe(0);
    await pressOn(popup, 'footer button', words('popup_library'));
    await until('the library', async () => (await libraries()) === 1);
    await own.peek(async () => {
      for (const { id, url = '' } of await api.tabs.query({})) if (url.includes('src/library/index.html')) await api.tabs.remove(id);
    });
  });

  it('forgets the page and takes that back', async () => {
    const { popup } = await open();
    await see(popup, '.kept-item', MARKET.first);
    await pressOn(popup, 'button', words('popup_forget'));
    await gone(popup, '.kept-item');
    expect((await pageState(world.browser, ADDRESS)).kept).toEqual([]);
    await pressOn(popup, '.said button', words('ui_undo'));
    await see(popup, '.kept-item', MARKET.first);
    await see(popup, '.label-chip', 'marchés');
    await until('the page to know', async () => (await pageState(world.browser, ADDRESS)).kept.length === 4);
  });

  it('turns Griot off for the site and on again', async () => {
    const { page, popup } = await open();
    await pressOn(popup, '[role="switch"]', '', 'Space');
    await see(popup, 'p', words('popup_off_here', 'en', 'lefaso.net'));
    await until('no paint', () => page.run(() => CSS.highlights.size === 0));
    await pressOn(popup, 'button', words('popup_switch_on'));
    await see(popup, '.voice');
    await painted(page);
    await until('the page to be ready', async () => (await pageState(world.browser, ADDRESS)).status === 'ready');
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
