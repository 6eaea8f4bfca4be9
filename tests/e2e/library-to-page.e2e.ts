import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-suivi`;

/** What is written in the library stands on the pages that are open, and never over what was written there meanwhile. */
inEachBrowser('from the library to open pages', (world) => {
  const described = async () => (await pageState(world.browser, ADDRESS)).described?.map(({ note }) => note) ?? [];

  it('a note written in the library is on the page at once, and one written on the page meanwhile is not lost', async () => {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    const { articleId, kept } = await until('the quote to be kept', async () => {
      const state = await pageState(world.browser, ADDRESS);
      return state.kept.length === 1 ? state : null;
    });
    const library = await world.openOwn(`src/library/index.html#quotes?open=${encodeURIComponent(`${articleId}:${kept[0]}`)}`);
    const write = async (text: string) => {
      await see(library, '.detail textarea');
      await library.run((text: string) => {
        const field = document.querySelector<HTMLTextAreaElement>('.detail textarea')!;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    };
    await write('De la bibliothèque');
    await until('the note on the page', async () => (await described()).includes('De la bibliothèque'));
    // Both write from the same state: both notes stand, until one is chosen.
    await write('Encore de la bibliothèque');
    await until('the second note', async () => (await described()).includes('Encore de la bibliothèque'));
    await library.run(
      (id: string) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('griot');
          opening.onsuccess = () => {
            const store = opening.result.transaction('quotes', 'readwrite').objectStore('quotes');
            const asked = store.get(id);
            asked.onsuccess = () => {
              store.put({ ...asked.result, note: 'De la page' }).onsuccess = () => {
                opening.result.close();
                resolve();
              };
            };
          };
        }),
      `${articleId}:${kept[0]}`,
    );
    await write('Troisième');
    await until('both', async () => {
      const [note = ''] = await described();
      return note.includes('De la page') && note.includes('Troisième');
    });
    expect(await library.run(() => document.querySelector<HTMLTextAreaElement>('.detail textarea')!.value)).toContain('De la page');
  });

  it('what is deleted in the library is gone from the page', async () => {
    const page = await world.open(ADDRESS);
    await painted(page);
    const { articleId, kept } = await pageState(world.browser, ADDRESS);
    expect(kept).toHaveLength(1);
    const library = await world.openOwn(`src/library/index.html#quotes?open=${encodeURIComponent(`${articleId}:${kept[0]}`)}`);
    await clickOn(library, '.detail button.danger', words('card_delete'));
    await until('none to be kept', async () => (await pageState(world.browser, ADDRESS)).kept.length === 0);
  });
});
