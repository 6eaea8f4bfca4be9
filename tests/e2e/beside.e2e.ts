import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { pressOn, tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const CARD = '[role="dialog"]';
const ENTRY = '.entry';

inEachBrowser('the list beside the page', (world) => {
  let count = 0;
  async function open(end = ''): Promise<{ page: BrowserPage; list: BrowserPage }> {
    const address = `${OUTLET}/marche-liste-${++count}`;
    world.site.add(address, marketPage({ title: `${MARKET.title} (${count})`, end }));
    const page = await world.open(address);
    await painted(page);
    const list = await world.besideOver(address);
    await see(list, ENTRY, MARKET.first);
    return { page, list };
  }
  const lines = async (list: BrowserPage): Promise<string[]> => (await look(list, ENTRY)).map(({ text }) => text);

  it('has every quote in the order in which one reads, with who speaks', async () => {
    const { list } = await open();
    const all = await lines(list);
    expect(all.map((line) => [MARKET.first, MARKET.second, MARKET.indirect, MARKET.third].findIndex((said) => line.includes(said)))).toEqual([0, 1, 2, 3]);
    expect(all[0]).toContain(MARKET.trader);
    expect(all[3]).toContain(MARKET.mayor);
    if (world.name === 'chromium') expect(await violations(list)).toEqual([]);
  });

  it('narrows by kind and by words', async () => {
    const { list } = await open();
    await clickOn(list, '.chip', words('popup_actors_other'));
    await see(list, '.entry-actor', MARKET.trader);
    await clickOn(list, '.chip', words('popup_quotes_other'));
    await gone(list, ENTRY, MARKET.first);
    await clickOn(list, '.chip', words('popup_quotes_other'));
    await tabTo(list, 'input', words('beside_search'));
    await list.type('KOROFINA');
    await gone(list, ENTRY, MARKET.first);
    await see(list, ENTRY, MARKET.third);
  });

  it('goes to the words and opens their card', async () => {
    const { page, list } = await open();
    await clickOn(list, ENTRY, MARKET.third);
    await see(page, CARD, MARKET.mayor);
  });

  it('by keyboard alone: down, and to the words', async () => {
    const { page, list } = await open();
    await tabTo(list, ENTRY, MARKET.first);
    await list.press('ArrowDown');
    await list.press('Enter');
    await see(page, CARD, MARKET.trader);
    await pressOn(list, '.chip', words('beside_kept'));
    await gone(list, ENTRY, MARKET.first);
  });

  it('shows at once what is kept on the page', async () => {
    const { page, list } = await open();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await see(list, `${ENTRY}.kept`, MARKET.first);
  });

  it('follows the reader', async () => {
    const { page, list } = await open('<div style="height:3000px"></div>');
    await until('the first to be current', async () => (await look(list, `${ENTRY}[aria-current]`))[0]?.text.includes(MARKET.first));
    await page.run((said: string) => {
      const p = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(said));
      scrollTo(0, scrollY + (p?.getBoundingClientRect().top ?? 0) - 40);
    }, MARKET.third);
    await until('the last to be current', async () => (await look(list, `${ENTRY}[aria-current]`))[0]?.text.includes(MARKET.third));
  });
});
