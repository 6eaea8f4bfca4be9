import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const CARD = '[role="dialog"]';
const ADDRESS = `${OUTLET}/marche-garde`;

inEachBrowser('keeping', (world) => {
  async function openArticle(): Promise<BrowserPage> {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    return page;
  }

  it('shows in the popup who speaks, in words that can be counted', async () => {
    await openArticle();
    const popup = await world.popupOver(ADDRESS);
    await see(popup, 'h1', MARKET.title);
    const voices = await until('two voices', async () => {
      const all = await look(popup, '.voice');
      return all.length === 2 ? all : null;
    });
    // 4 + 6 words of the trader, both direct; 5 retold and 4 direct of the mayor.
    expect(voices[0]?.text).toContain(MARKET.trader);
    expect(voices[0]?.text).toMatch(/53\s?%/);
    expect(voices[0]?.text).toContain(`2 ${words('popup_quotes_other')}`);
    expect(voices[0]?.text).toMatch(/direct 100\s?%/);
    expect(voices[1]?.text).toContain(MARKET.mayor);
    expect(voices[1]?.text).toMatch(/47\s?%/);
    expect(voices[1]?.text).toMatch(/direct 44\s?%, indirect 56\s?%/);
    await see(popup, 'button', words('popup_keep_all', 'en', 4));
    await see(popup, 'section', words('popup_nothing_kept'));
  });

  it('shows on the button how many quotes there are', async () => {
    await openArticle();
    await pageState(world.browser, ADDRESS);
    const own = await world.openOwn('icons/16.png');
    const badge = await own.peek<string>(async (address: string) => {
      const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
      return api.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === address)?.id });
    }, ADDRESS);
    expect(badge).toBe('4');
  });

  it('keeps a quote although the worker was stopped before and after', async () => {
    const page = await openArticle();
    await world.browser.stopBackground();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
    await world.browser.stopBackground();
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.kept-item', MARKET.first);
    await see(popup, 'button', words('popup_keep_all', 'en', 3));
  });

  it('has it still after the browser was closed and started again', async () => {
    await world.browser.restart();
    const page = await openArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.kept-item', MARKET.first);
  });

  it('keeps all at once from the popup, and lets one go', async () => {
    await openArticle();
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.kept-item', MARKET.first);
    await clickOn(popup, 'button', words('popup_keep_all', 'en', 3));
    await until('four kept', async () => (await look(popup, '.kept-item')).length === 4);
    await clickOn(popup, '.kept-item button.drop', MARKET.third);
    await gone(popup, '.kept-item', MARKET.third);
    await until('three kept', async () => (await pageState(world.browser, ADDRESS)).kept.length === 3);
  });

  it('says what was switched off, and on again', async () => {
    const page = await openArticle();
    const popup = await world.popupOver(ADDRESS);
    await until('three kept', async () => (await look(popup, '.kept-item')).length === 3);
    await clickOn(popup, '[role="switch"]');
    await until('the paint to go', async () => (await pageState(world.browser, ADDRESS)).status === 'off');
    expect(await page.run(() => CSS.highlights.size)).toBe(0);
    await see(popup, 'p', words('popup_off_here', 'en', 'lefaso.net'));
    await clickOn(popup, 'button', words('popup_switch_on'));
    await until('the paint', async () => (await pageState(world.browser, ADDRESS)).status === 'ready');
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
