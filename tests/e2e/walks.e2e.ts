import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { savedFiles } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { isOn, tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage, newsPage } from './harness/pages.ts';
import { READ } from './harness/read-export.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const OTHER = 'http://www.studiotamani.org';
const SETTINGS = 'src/onboarding/index.html?view=settings';

/** Counts what a reader does with the hand: a click, a drag, a key, a field filled in. */
function hand() {
  let actions = 0;
  return {
    does: async <T>(work: Promise<T>): Promise<T> => {
      actions++;
      return work;
    },
    get actions() {
      return actions;
    },
  };
}

/** The five walks for which Griot is made, each with as few actions as it may take. */
inEachBrowser('walks', (world) => {
  const collectAll = async () => {
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.option', words('settings_collect_automatic'));
    await until('the choice to hold', () => settings.run(() => document.querySelector<HTMLInputElement>('input[value="automatic"]')?.checked));
  };
  const openArticle = async (address: string, html: string): Promise<BrowserPage> => {
    world.site.add(address, html);
    const page = await world.open(address);
    await painted(page);
    return page;
  };

  it('1, a reader: rests on a quote and knows who speaks and why; drags, notes, and finds the note again: 4 actions', async () => {
    const address = `${OUTLET}/marche-1`;
    const page = await openArticle(address, marketPage());
    await page.move(...(await placeOfWords(page, MARKET.first)));
    const card = await see(page, CARD, MARKET.trader);
    expect(card.text).toContain(words('card_sure'));
    await see(page, `${CARD} .rest`, MARKET.trader);
    await page.move(2, 2);
    await gone(page, CARD);
    const reader = hand();
    await reader.does(dragOver(page, MARKET.neutral));
    // The toolbar says which key does what.
    expect((await see(page, TOOLBAR)).text).toMatch(/Note\s*N/);
    await reader.does(page.press('n'));
    await see(page, `${CARD} .field.long`);
    await reader.does(page.type('Combien d’étals ?'));
    await reader.does(page.press('Escape'));
    await until('the note', async () => (await pageState(world.browser, address)).annotations[0]?.note === 'Combien d’étals ?');
    expect(reader.actions).toBeLessThanOrEqual(4);
    await page.reload();
    await painted(page);
    expect((await pageState(world.browser, address)).annotations[0]?.words).toBe(MARKET.neutral);
  });

  it('2, a researcher: finds a person’s own words of a year, leaves two out, takes both formats away: 9 actions', async () => {
    for (const n of [1, 2, 3]) {
      const address = `${OUTLET}/marche-2-${n}`;
      await openArticle(address, marketPage({ title: `${MARKET.title} (${n})` }));
      const popup = await world.popupOver(address);
      await clickOn(popup, 'footer .primary');
      await see(popup, '.kept-item');
    }
    const library = await world.openOwn('src/library/index.html');
    await see(library, '.row');
    const researcher = hand();
    await tabTo(library, '.search input');
    await researcher.does(library.type('ramatou 2024'));
    await researcher.does(clickOn(library, '.kind-buttons button', words('filter_kind_direct')));
    await see(library, '.selection-count', words('library_total', 'en', 6, 12));
    await researcher.does(clickOn(library, '.selection .plain', words('library_select_all')));
    await see(library, '.selection-count', words('library_selected', 'en', 6));
    await researcher.does(clickOn(library, '#row-0 input'));
    await researcher.does(clickOn(library, '#row-1 input'));
    await see(library, '.selection-count', words('library_selected', 'en', 4));
    await researcher.does(clickOn(library, '.selection button', words('library_export_selected')));
    await researcher.does(clickOn(library, 'dialog .panel-value', words('export_qdpx')));
    await researcher.does(clickOn(library, 'dialog .panel-value', words('export_ris')));
    const files = await savedFiles(world.browser, library, 2, () => researcher.does(clickOn(library, 'dialog button', words('library_export_do'))));
    expect(researcher.actions).toBeLessThanOrEqual(9);
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['qdpx', 'ris']);
    for (const [i, id] of (['qdpx', 'ris'] as const).entries()) {
      const said = READ[id](files[i]!.bytes);
      expect(said).toContain(MARKET.first);
      expect(said).toContain(MARKET.second);
      // A project for NVivo holds the whole articles.
      if (id === 'ris') expect(said).not.toContain(MARKET.third);
    }
  });

  it('2, going on: corrects a speaker by keyboard, and no letter of the name is a command', async () => {
    const library = await world.openOwn('src/library/index.html');
    await see(library, '.row', MARKET.third);
    await library.press('Home');
    await library.press('Enter');
    await see(library, '.detail h2');
    await tabTo(library, '.detail summary', words('card_correct_speaker'));
    // The letters t, c, e and x are commands of the list.
    await library.press('t');
    await library.press('e');
    expect(await look(library, 'dialog[open]')).toEqual([]);
    await library.press('Enter');
    await until('the field', () => isOn(library, '.detail .correct input'));
    await library.type('Cété Exta');
    await library.press('Enter');
    await see(library, '.told', words('card_corrected'));
    await see(library, '.detail h2', 'Cété Exta');
    expect(await look(library, 'dialog[open]')).toEqual([]);
  });

  it('3, a journalist: sees who carries a dispatch, and which verb each chose: 3 actions', async () => {
    await collectAll();
    const dispatch = (verb: string, title: string) =>
      newsPage({
        title,
        paragraphs: [
          'Une pirogue a chaviré lundi sur le fleuve Niger, près de Mopti, au centre du Mali, ont annoncé les autorités de la région après une nuit de recherches.',
          `« Le bateau portait deux fois plus de monde que permis », ${verb} Adama Wologuèmou, responsable de la navigation à Mopti.`,
          'Les recherches reprendront mardi avec des plongeurs venus de Ségou et de Bamako, selon la même source. Le fleuve est haut en cette saison des pluies.',
        ],
      });
    const said = 'Le bateau portait deux fois plus de monde';
    const theirs = `${OTHER}/pirogue-a`;
    const ours = `${OUTLET}/pirogue-b`;
    await openArticle(theirs, dispatch('a reconnu', 'Mali : naufrage près de Mopti'));
    const page = await openArticle(ours, dispatch('a indiqué', 'Naufrage sur le fleuve Niger'));
    const journalist = hand();
    await journalist.does(page.click(...(await placeOfWords(page, said))));
    const line = (await see(page, `${CARD} .carriers summary`)).text;
    expect(line).toContain(words('n_outlets_other', 'en', 2));
    for (const verb of ['a indiqué', 'a reconnu']) expect(line).toContain(`1 ${words('card_quoted', 'en', verb)}`);
    await journalist.does(clickOn(page, `${CARD} .carriers summary`));
    expect((await look(page, `${CARD} .carriers li`)).length).toBe(2);
    expect(journalist.actions).toBeLessThanOrEqual(3);
    // The record says the same, with links.
    const library = await world.openOwn('src/library/index.html#quotes?q=bateau');
    await clickOn(library, '.row', said);
    await see(library, '.carried', words('n_outlets_other', 'en', 2));
    expect((await look(library, '.carried a')).length).toBe(2);
  });

  it('4, an analyst: forgets a page that was only collected: 3 actions', async () => {
    await collectAll();
    const address = `${OUTLET}/marche-4`;
    await openArticle(address, marketPage({ title: 'Mali : marché à oublier' }));
    const analyst = hand();
    const popup = await analyst.does(world.popupOver(address));
    await see(popup, 'section[aria-labelledby="kept"]', words('popup_collected', 'en', words('n_quotes_other', 'en', 4)));
    await analyst.does(clickOn(popup, 'button', words('popup_forget')));
    await see(popup, '.said', words('popup_forgotten'));
    expect(analyst.actions).toBeLessThanOrEqual(3);
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.option', words('settings_collect_kept'));
    const library = await world.openOwn('src/library/index.html#articles');
    await see(library, '.row');
    expect(await look(library, '.row', 'marché à oublier')).toEqual([]);
  });

  it('5, an expert: teaches Griot an office that it does not know: 8 actions', async () => {
    const address = `${OUTLET}/connaissance-5`;
    const minister = 'Oumou Falakono';
    const page = await openArticle(
      address,
      newsPage({
        title: 'Mali : la diplomatie reprend langue avec les voisins',
        date: '2026-09-02',
        paragraphs: [
          `À Bamako, au Mali, une réunion a eu lieu mardi. « Nous parlerons à tous », a déclaré ${minister} devant la presse malienne.`,
          'Les ambassadeurs du Burkina Faso et du Niger étaient présents à Bamako. Aucun d’eux n’a parlé pendant la journée entière.',
        ],
      }),
    );
    const expert = hand();
    await expert.does(page.click(...(await placeOfWords(page, 'Nous parlerons à tous'))));
    await see(page, CARD, minister);
    await expert.does(clickOn(page, `${CARD} button`, words('card_correct')));
    await expert.does(clickOn(page, `${CARD} button`, words('card_add_person')));
    // The button opens a tab of the library; the case goes on in one of its own at the same address.
    const library = await world.openOwn(`src/library/index.html#knowledge?open=${encodeURIComponent(`new:${encodeURIComponent(minister)}:ML`)}`);
    await see(library, '.fact-form');
    await tabTo(library, 'select', words('own_gender'));
    await expert.does(library.type(words('own_gender_f')));
    await tabTo(library, 'select', words('own_office'));
    await expert.does(library.type('foreign'));
    await tabTo(library, 'input', words('own_from'));
    await expert.does(library.type('2026-09-01'));
    await tabTo(library, 'button', words('own_save'));
    await expert.does(library.press('Enter'));
    await see(library, '.lines th', minister);
    expect(expert.actions).toBeLessThanOrEqual(8);
    await until('her office on the open page', async () => {
      const { analysis } = await pageState(world.browser, address);
      return analysis?.actors.some(({ id, office }) => id === 'oumou-falakono' && office?.post === 'ml-fm');
    });
  });

  it('5, going on: finds a minister’s first day wrong, and corrects it with its source: 6 actions', async () => {
    const address = `${OUTLET}/connaissance-6`;
    const minister = 'Abdoulaye Diop';
    const page = await openArticle(
      address,
      newsPage({
        title: 'Mali : deux consulats vont rouvrir',
        date: '2021-06-20',
        paragraphs: [
          `À Bamako, au Mali, une rencontre a eu lieu mardi. « Deux consulats rouvriront », a déclaré ${minister} devant la presse malienne.`,
          'Les ambassadeurs du Burkina Faso et du Niger étaient présents à Bamako. Aucun d’eux n’a parlé pendant la journée entière.',
        ],
      }),
    );
    const office = async () => (await pageState(world.browser, address)).analysis?.actors.find(({ id }) => id === 'abdoulaye-diop')?.office;
    expect(await office()).toMatchObject({ post: 'ml-fm', start: '2021-06-11' });
    const expert = hand();
    await expert.does(page.click(...(await placeOfWords(page, 'Deux consulats rouvriront'))));
    await see(page, CARD, minister);
    await expert.does(clickOn(page, `${CARD} button`, words('card_correct')));
    await expert.does(clickOn(page, `${CARD} button`, words('card_know')));
    // The button opens a tab of the library; the case goes on in one of its own at the same address: the form for the very term that the card showed.
    const ask = ['actor', 'abdoulaye-diop', 'ml-fm', '2021-06-11'].map(encodeURIComponent).join(':');
    const library = await world.openOwn(`src/library/index.html#knowledge?open=${encodeURIComponent(ask)}`);
    await see(library, '.fact-form h3', words('own_form_correct'));
    expect(await library.run(() => document.querySelector<HTMLInputElement>('[name="start"]')?.value)).toBe('2021-06-11');
    await tabTo(library, 'input', words('own_from'));
    await expert.does(library.type('2021-06-25'));
    await tabTo(library, 'input', words('own_source'));
    await expert.does(library.type('https://journal-officiel.example/2021-06-25'));
    await expert.does(library.press('Enter'));
    await see(library, '.lines th', minister);
    expect(expert.actions).toBeLessThanOrEqual(8);
    // On the article's day he held it not yet: the open page says so, and the dossier has the new day.
    await until('the corrected day on the open page', async () => (await office())?.post !== 'ml-fm');
    const dossier = await world.openOwn('src/library/index.html#dossier/abdoulaye-diop');
    await see(dossier, '.offices li', '25 Jun 2021');
    expect(await look(dossier, '.offices li', '11 Jun 2021')).toEqual([]);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
