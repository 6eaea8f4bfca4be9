import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const PANELS = ['card_why', 'card_note', 'card_tags', 'card_correct', 'card_date_correct'] as const;

/** The open card, the panel in it, and the edge of the screen that the words are at. */
const standing = (page: BrowserPage, said: string) =>
  page.peek((said: string) => {
    const box = (element?: Element) => {
      const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
      return { top, bottom };
    };
    const text = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(said))!.firstChild!;
    const range = document.createRange();
    const start = text.textContent!.indexOf(said);
    range.setStart(text, start);
    range.setEnd(text, start + said.length);
    const { top, bottom } = range.getBoundingClientRect();
    return { card: box(deepAll('[role="dialog"]')[0]), panel: box(deepAll('[role="dialog"] .panel').at(-1)), words: { top, bottom }, screen: innerHeight };
  }, said);

inEachBrowser('where a card stands', (world) => {
  const openCard = async (name: string, width: number, height: number, head: string) => {
    const address = `${OUTLET}/place/${name}`;
    world.site.add(address, marketPage({ head: `<style>body{padding-bottom:1500px}${head}</style>` }));
    const page = await world.open(address);
    await page.resize(width, height);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await see(page, CARD);
    return page;
  };

  it('a panel that opens leaves it on its side of the words, and is in view', async () => {
    const page = await openCard('laptop', 1280, 900, 'article{padding-top:300px}');
    const before = await until('the card below', async () => {
      const now = await standing(page, MARKET.first);
      return now.card.top >= now.words.bottom ? now : null;
    });
    for (const panel of PANELS) {
      await clickOn(page, `${CARD} button`, words(panel));
      const last = await until(`${words(panel)} in view`, async () => {
        const now = await standing(page, MARKET.first);
        return now.panel.bottom > 0 && now.panel.bottom <= now.card.bottom + 1 && now.card.bottom <= now.screen ? now : null;
      });
      expect(last.card.top, panel).toBe(before.card.top);
      expect(last.panel.top, panel).toBeGreaterThanOrEqual(last.card.top);
      await clickOn(page, `${CARD} button`, words(panel));
      await gone(page, `${CARD} .panel`);
    }
  });

  it('a sheet never hides its words', async () => {
    const page = await openCard('phone', 360, 800, 'article{padding-top:240px}');
    const free = () =>
      until('the words above the sheet', async () => {
        const now = await standing(page, MARKET.first);
        return now.words.top >= 0 && now.words.bottom <= now.card.top ? now : null;
      });
    await free();
    for (const panel of PANELS) {
      const { box } = await see(page, `${CARD} button`, words(panel));
      await page.click(box.x + box.width / 2, box.y + box.height / 2);
      await see(page, `${CARD} .panel`);
      const { card, screen } = await free();
      expect(card.bottom - card.top, panel).toBeLessThanOrEqual(screen * 0.6 + 1);
      await page.press('Escape');
      await gone(page, CARD);
      await page.click(...(await placeOfWords(page, MARKET.first)));
    }
  });
});
