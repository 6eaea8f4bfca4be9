// A text longer than any article: its beginning is analysed, and the reader is told where that ends.
import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { LONGEST } from '../../src/background/read.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-sans-fin`;
const said = (part: string) => words(part, 'en', '|').split('|')[0]!.trim();
const day = (n: number) =>
  `Jour ${n}. Les marchands de Dianbara attendent au bord du fleuve, et les pirogues de Mopti arrivent une à une sous la pluie du matin, chargées de riz.`;

inEachBrowser('a text without end', (world) => {
  it('says on the page, in the popup and in the list where the analysis ended, and goes there', async () => {
    const days = Array.from({ length: 1600 }, (_, i) => day(i + 1));
    world.site.add(ADDRESS, marketPage({ end: '' }).replace('</article>', `${days.map((p) => `<p>${p}</p>`).join('\n')}</article>`));
    const page = await world.open(ADDRESS);
    await painted(page);
    await until('the line', () => page.peek((text: string) => deepAll('.line').some((e) => e.innerText.includes(text)), words('page_long')));

    const state = await pageState(world.browser, ADDRESS);
    const { text } = state.article!;
    expect(text.length).toBeGreaterThan(LONGEST);
    expect(state.readTo).toBeLessThanOrEqual(LONGEST);
    // Between two paragraphs, not within one.
    expect(text.slice(state.readTo!).trimStart()).toMatch(/^Jour \d+\./);
    expect(state.analysis!.quotes.length).toBeGreaterThan(2);

    const beside = await world.besideOver(ADDRESS);
    await see(beside, '.entries .read-to', said('page_read_to'));
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.voice', MARKET.mayor);
    await see(popup, '.read-to', said('page_read_to'));
    await clickOn(popup, '.read-to button', words('card_show'));
    const last = /Jour (\d+)\.[^.]*\.\s*$/.exec(text.slice(0, state.readTo))![1]!;
    await until('the end of what was analysed to be in view', () =>
      page.run((start: string) => {
        const p = [...document.querySelectorAll('p')].find((one) => one.textContent!.startsWith(start))!.getBoundingClientRect();
        return p.bottom > 0 && p.top < innerHeight;
      }, `Jour ${last}.`),
    );
  });
});
