import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-importe`;
/** Words of the reader's own in a paragraph that holds no quote, and the same with what the outlet has never written. */
const OWN = 'sous une pluie fine';
const GONE = 'sous un soleil de plomb, comme chaque année depuis dix ans';

const hypothesis = (words: string, text: string) => ({
  id: `id-${words}`,
  uri: ADDRESS,
  text,
  tags: ['ailleurs'],
  created: '2024-01-01T00:00:00.000Z',
  updated: '2024-01-01T00:00:00.000Z',
  document: { title: [MARKET.title] },
  target: [{ source: ADDRESS, selector: [{ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }] }],
});

/** What comes in from other programs stands on its page when that is next opened. */
inEachBrowser('imports on their page', (world) => {
  async function bring(name: string, text: string): Promise<BrowserPage> {
    const page = await world.openOwn('src/library/index.html#data');
    await see(page, 'button', words('library_import_choose'));
    await page.run(
      (name: string, text: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    );
    await see(page, 'dialog tbody');
    return page;
  }
  async function restore(page: BrowserPage): Promise<void> {
    await clickOn(page, 'dialog button', words('library_import_do'));
    await see(page, '.told', words('library_import_done').split('$1')[0]!.trim());
  }
  async function openArticle(): Promise<BrowserPage> {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    return page;
  }

  it('a note of Hypothesis stands at its words; one whose words are not there is an orphan that says so', async () => {
    const page = await bring('hypothesis.json', JSON.stringify([hypothesis(OWN, 'Une note d’ailleurs'), hypothesis(GONE, 'Perdue')]));
    await see(page, 'dialog .remarks', 'Hypothesis');
    await restore(page);
    await openArticle();
    const state = await until('the notes', async () => {
      const now = await pageState(world.browser, ADDRESS);
      return now.annotations.length === 2 ? now : null;
    });
    expect(state.annotations.map(({ words, note, tags }) => [words, note, tags])).toEqual(
      expect.arrayContaining([
        [OWN, 'Une note d’ailleurs', ['ailleurs']],
        [GONE, 'Perdue', ['ailleurs']],
      ]),
    );
    const lost = state.annotations.find(({ words }) => words === GONE)!;
    expect(state.orphans).toEqual([lost.id]);
  });

  it('a quote of a colleague’s table is the one that the page says, with its note and tags', async () => {
    const table = `Citation;URL;Locuteur;Commentaire;Mots-clés\r\n${MARKET.first};${ADDRESS};${MARKET.trader};À vérifier;marchés\r\n`;
    await restore(await bring('table.csv', table));
    await openArticle();
    const state = await until('the kept quote', async () => {
      const now = await pageState(world.browser, ADDRESS);
      return now.kept.length > 0 ? now : null;
    });
    const quote = state.analysis!.quotes.find(({ spans }) => state.article!.text.slice(spans[0]!.start, spans[0]!.end) === MARKET.first)!;
    expect(state.kept).toEqual([quote.id]);
    expect(state.lostQuotes ?? []).toEqual([]);
    expect(state.described).toEqual([{ quote: quote.id, tags: ['marchés'], note: 'À vérifier' }]);
  });

  it('a table that was edited changes what was edited, after a preview, and a row without a place is told', async () => {
    const table = `Citation;URL;Locuteur;Commentaire;Mots-clés\r\n${MARKET.first};${ADDRESS};${MARKET.trader};Vérifié;marchés\r\nSans adresse;;Personne;;\r\n`;
    const page = await bring('edited.csv', table);
    await see(page, 'dialog', words('library_import_partial'));
    await see(page, 'dialog', words('library_import_left'));
    await see(page, 'dialog .problems', words('import_no_address', 'en', 3));
    await restore(page);
    await openArticle();
    await until('the note', async () => (await pageState(world.browser, ADDRESS)).described?.[0]?.note.includes('Vérifié'));
    expect((await pageState(world.browser, ADDRESS)).kept).toHaveLength(1);
  });
});
