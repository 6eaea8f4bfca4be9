import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-langues`;
const CARD = '[role="dialog"]';

/** Mean lightness, 0 to 1. */
function lightness(shot: Buffer): number {
  const { data } = PNG.sync.read(shot);
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
  return sum / (data.length / 4) / 255;
}

for (const language of ['fr', 'en', 'ar'] as const)
  for (const dark of language === 'fr' ? [false, true] : [false])
    inEachBrowser(
      `interface in ${language}${dark ? ', dark' : ''}`,
      (world) => {
        it('card and popup speak it', async ({ skip }) => {
          const own = await world.openOwn('icons/16.png');
          const spoken = await own.peek<string>(() => api.i18n.getUILanguage());
          if (!spoken.startsWith(language)) skip(`this ${world.name} has no ${language} interface: install its language package (Debian: chromium-l10n)`);
          world.site.add(ADDRESS, marketPage());
          const page = await world.open(ADDRESS);
          await painted(page);
          await page.click(...(await placeOfWords(page, MARKET.first)));
          await see(page, CARD, words('card_kind_direct', language));
          await clickOn(page, `${CARD} button`, words('card_keep', language));
          await see(page, `${CARD} button`, words('card_kept', language));
          const direction = await page.peek(() => getComputedStyle(deepAll('[role="dialog"]')[0]!).direction);
          expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
          const popup = await world.popupOver(ADDRESS);
          await see(popup, 'h2', words('popup_who_speaks', language));
          await see(popup, 'button', words('popup_library', language));
          expect(await popup.run(() => [document.documentElement.lang.slice(0, 2), getComputedStyle(document.body).direction])).toEqual([
            language,
            language === 'ar' ? 'rtl' : 'ltr',
          ]);
          const light = lightness(await popup.screenshot());
          if (dark) expect(light).toBeLessThan(0.35);
          else expect(light).toBeGreaterThan(0.7);
        });
      },
      { language, dark },
    );
