// Broken records in the store: page, popup, library and exports go on, and the reader finds them under "needs attention".
import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-abime`;

inEachBrowser('broken records', (world) => {
  /** Writes copies of the stored quote and article with damage of several kinds, and some records of nothing. */
  const damage = (page: BrowserPage) =>
    page.run(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('griot');
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = (table: string) =>
        new Promise<Record<string, unknown>[]>((resolve) => {
          const got = db.transaction(table).objectStore(table).getAll();
          got.onsuccess = () => resolve(got.result);
        });
      const put = (table: string, record: unknown) =>
        new Promise<void>((resolve, reject) => {
          const writing = db.transaction(table, 'readwrite');
          writing.objectStore(table).put(record);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        });
      const [article] = await all('articles');
      const [quote] = await all('quotes');
      const id = String(article!.id);
      await put('quotes', { id: `${id}:empty` });
      await put('quotes', { ...quote, id: `${id}:nulls`, quote: 'nulls', text: null, spans: null, selectors: null, why: null, tags: null, note: null });
      await put('quotes', { ...quote, id: `${id}:types`, quote: 'types', tags: 'x', note: {}, date: Number.NaN });
      await put('annotations', { id: 'broken', article: id, words: null, selectors: { quote: { exact: 'a' } }, note: null, tags: null, created: 5 });
      await put('corrections', { id: 'broken', created: '2024-01-01T00:00:00.000Z', type: 'alias', actor: null, name: null, form: null });
      await put('articles', { ...article, id: 'broken', title: null, urls: null, tags: null, countries: null });
      await put('versions', { id: `${id}:broken`, article: id, text: null });
      await put('settings', { id: 'settings', value: { offHosts: null, sites: null, layers: 5, backup: 'x', where: 'nowhere' } });
      db.close();
    });

  it('cost themselves alone, on the page, in the popup and in the library', async () => {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the quote to be kept', async () => (await pageState(world.browser, ADDRESS)).kept.length === 1);
    await damage(await world.openOwn('src/onboarding/index.html'));

    await page.reload();
    await painted(page);
    expect(await pageState(world.browser, ADDRESS)).toMatchObject({ status: 'ready', kept: [expect.any(String)], annotations: [] });
    const popup = await world.popupOver(ADDRESS);
    await see(popup, '.kept-item', MARKET.first);
    const library = await world.openOwn('src/library/index.html');
    await see(library, '[role="row"]', MARKET.first);
  });

  it('are found, repaired, deleted and brought back', async () => {
    const page = await world.openOwn('src/library/index.html');
    await clickOn(page, '.attention-link');
    await see(page, '#data-attention', words('library_attention'));
    const rows = () => page.run(() => document.querySelectorAll('.attention-lines li').length);
    const before = await until('the list', async () => ((await rows()) >= 5 ? await rows() : null));
    if (world.name === 'chromium') expect(await violations(page, 'main, body')).toEqual([]);
    await clickOn(page, '.attention-lines button', words('library_attention_repair'));
    await until('one less', async () => (await rows()) === before - 1);
    await clickOn(page, '.attention-lines button.danger', words('card_delete'));
    await until('two less', async () => (await rows()) === before - 2);
    await page.press('Control+KeyZ');
    await until('one less again', async () => (await rows()) === before - 1);
    await gone(page, '.status .bad');
  });

  it('leave nothing in the console but what is told of them', async () => {
    expect((await world.browser.consoleLines()).filter((line) => /TypeError|undefined|null/.test(line))).toEqual([]);
  });
});
