import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, openByKeyboard, pressOn, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

/** What is marked, what the outlet makes of it: little, so much that nobody can be sure, and nothing at all. */
const MARKED = 'on y vient de trois régions et des villages de la frontière avec le Niger';
const RETOUCHED = 'on y vient de trois régions et de villages de la frontière avec le Niger';
const REWRITTEN = 'on y arrive de quatre régions, et même des bourgs de la frontière du Niger';

for (const dark of [false, true])
  inEachBrowser(
    `marks on a page that changes, ${dark ? 'dark' : 'light'}`,
    (world) => {
      let count = 0;
      let address = '';
      const show = (text: string | null) => {
        const html = marketPage({ title: `${MARKET.title} (${count})`, head: dark ? '<style>body{background:#181818;color:#eee}</style>' : '' });
        world.site.add(address, text === null ? html.replace(` : ${MARKED}`, '') : html.replace(MARKED, text));
      };
      const state = () => pageState(world.browser, address);
      const keepPicture = async (page: BrowserPage, name: string) => {
        if (!process.env.GRIOT_LOOK) return;
        mkdirSync(process.env.GRIOT_LOOK, { recursive: true });
        writeFileSync(join(process.env.GRIOT_LOOK, `${name}-${world.name}-${dark ? 'dark' : 'light'}.png`), await page.screenshot());
      };
      async function marked(): Promise<BrowserPage> {
        address = `${OUTLET}/changing-${++count}`;
        show(MARKED);
        const page = await world.open(address);
        await painted(page);
        await dragOver(page, MARKED);
        await see(page, TOOLBAR);
        await page.press('KeyH');
        await until('the highlight', async () => (await state()).annotations[0]?.words === MARKED);
        return page;
      }
      async function changedTo(page: BrowserPage, text: string | null) {
        show(text);
        await page.reload();
        await painted(page);
      }

      it('little changed: the mark stands, and its card shows before and after', async () => {
        const page = await marked();
        await changedTo(page, RETOUCHED);
        expect((await state()).orphans).toEqual([]);
        await page.click(...(await placeOfWords(page, RETOUCHED)));
        // Word by word: the one that changed, and no other.
        expect((await see(page, `${CARD} del`)).text).toBe('des');
        expect((await see(page, `${CARD} ins`)).text).toBe('de');
        await see(page, `${CARD} .edited`, RETOUCHED.slice(30));
        await keepPicture(page, 'before-after');
        if (world.name === 'chromium') expect(await violations(page, CARD)).toEqual([]);
      });

      it('much changed: the orphan keeps its words, says why, and the passage offered is accepted, by mouse', async () => {
        const page = await marked();
        await changedTo(page, REWRITTEN);
        await clickOn(page, '[role="status"] button', words('card_show'));
        await see(page, CARD, MARKED);
        await see(page, CARD, words('card_lost_changed'));
        await see(page, CARD, REWRITTEN.slice(0, 30));
        await keepPicture(page, 'orphan');
        if (world.name === 'chromium') expect(await violations(page, CARD)).toEqual([]);
        expect((await state()).orphans).toHaveLength(1);
        await clickOn(page, `${CARD} button`, words('card_accept'));
        await until('the mark to stand', async () => (await state()).orphans?.length === 0);
        // It stands after a reload, and shows what it was and what it is.
        await page.reload();
        await painted(page);
        expect((await state()).orphans).toEqual([]);
        await page.click(...(await placeOfWords(page, REWRITTEN.slice(10, 40))));
        await see(page, `${CARD} del`, 'vient');
        await see(page, `${CARD} ins`, 'arrive');
      });

      it('the words stand, and what is around them changed: the card says so', async () => {
        const page = await marked();
        world.site.add(
          address,
          marketPage({ title: `${MARKET.title} (${count})` })
            .replace('une pluie fine', 'une pluie battante')
            .replace(`${MARKED}.`, `${MARKED} et le Bénin.`),
        );
        await page.reload();
        await painted(page);
        await page.click(...(await placeOfWords(page, MARKED)));
        await see(page, CARD, words('card_edited_around'));
        await see(page, `${CARD} .around del`, 'fine');
        await see(page, `${CARD} .around ins`, 'battante');
        await see(page, `${CARD} .around b`, MARKED);
        await see(page, `${CARD} .around ins`, 'et le Bénin');
        expect((await see(page, CARD)).text).not.toContain(words('card_edited'));
      });

      if (!dark) {
        it('the same by keyboard alone, and back again', async () => {
          const page = await marked();
          await changedTo(page, REWRITTEN);
          await see(page, '[role="status"]', words('card_lost', 'en', 1));
          await page.press('Alt+Shift+Enter');
          await see(page, CARD, MARKED);
          await pressOn(page, words('card_accept'));
          // What was, and what is, at once.
          await see(page, `${CARD} ins`, 'arrive');
          await until('the mark to stand', async () => (await state()).orphans?.length === 0);
          await page.press('Escape');
          await page.press('Alt+Shift+KeyZ');
          await until('the orphan again', async () => (await state()).orphans?.length === 1);
          await openByKeyboard(page, MARKET.trader);
          await page.press('Escape');
        });

        it('the passage deleted: an orphan without an offer, which the reader may delete and take back', async () => {
          const page = await marked();
          await changedTo(page, null);
          await clickOn(page, '[role="status"] button', words('card_show'));
          await see(page, CARD, words('card_lost_gone'));
          expect((await see(page, CARD)).text).not.toContain(words('card_accept'));
          await pressOn(page, words('card_delete'));
          await until('the deletion', async () => (await state()).annotations.length === 0);
          await gone(page, CARD);
          await page.press('Alt+Shift+KeyZ');
          await until('the orphan again', async () => (await state()).orphans?.length === 1);
          // The words come back: so does the mark.
          await changedTo(page, MARKED);
          expect((await state()).orphans).toEqual([]);
          await openByKeyboard(page, `${words('card_own')}: “${MARKED}”`);
          await see(page, CARD, words('card_own'));
          expect((await see(page, CARD)).text).not.toContain(words('card_edited'));
        });
      }

      if (!dark) {
        it('a kept quote that was rewritten is told, put at what the article has now, taken back, and deleted', async () => {
          const quote = 'Nous surveillerons chaque matin les prix du mil et du riz sur tous les étals';
          const rewritten = 'Nous veillerons tous les jours sur le prix du riz et du mil, étal par étal';
          const says = (said: string) => marketPage({ title: `${MARKET.title} (${count})` }).replace(MARKET.third, said);
          address = `${OUTLET}/changing-${++count}`;
          world.site.add(address, says(quote));
          const page = await world.open(address);
          await painted(page);
          await page.click(...(await placeOfWords(page, quote.slice(0, 30))));
          await clickOn(page, `${CARD} button`, words('card_keep'));
          await until('the quote to be kept', async () => (await state()).kept.length === 1);
          world.site.add(address, says(rewritten));
          await page.reload();
          await painted(page);
          await until('the loss to be told', async () => (await state()).lostQuotes?.length === 1);
          await clickOn(page, '[role="status"] button', words('card_show'));
          await see(page, CARD, quote);
          await see(page, CARD, rewritten);
          if (world.name === 'chromium') expect(await violations(page, CARD)).toEqual([]);
          await clickOn(page, `${CARD} button`, words('card_accept'));
          await until('the quote to stand', async () => (await state()).lostQuotes?.length === 0 && (await state()).kept.length === 1);
          expect((await state()).edited).toMatchObject([{ before: quote }]);
          await page.press('Escape');
          await page.press('Alt+Shift+KeyZ');
          await until('the loss again', async () => (await state()).lostQuotes?.length === 1);
          await page.reload();
          await painted(page);
          await clickOn(page, '[role="status"] button', words('card_show'));
          await clickOn(page, `${CARD} button.danger`, words('card_delete'));
          await until('the deletion', async () => (await state()).lostQuotes?.length === 0);
          expect((await state()).kept).toEqual([]);
          await page.press('Alt+Shift+KeyZ');
          await until('the loss once more', async () => (await state()).lostQuotes?.length === 1);
        });
      }

      it('has left nothing in the console', async () => {
        expect(await world.browser.consoleLines()).toEqual([]);
      });
    },
    { dark },
  );
