import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { pressOn as pressOnPage } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, holds, openByKeyboard, pressOn } from './harness/reader.ts';
import { words } from './harness/words.ts';

const TRADERS = 'Coordination des commerçants de Dianbara';
const ALIAS = 'première voix du marché';

/** Every correction is made, seen, and taken back: what one case teaches Griot must not reach the next. */
inEachBrowser('corrections', (world) => {
  let count = 0;
  let address = '';
  async function fresh(more: { sentence?: string } = {}): Promise<BrowserPage> {
    address = `${OUTLET}/correction-${++count}`;
    const html = marketPage({ title: `${MARKET.title} (${count})` });
    world.site.add(address, more.sentence ? html.replace('</article>', `<p>${more.sentence}</p></article>`) : html);
    const page = await world.open(address);
    await painted(page);
    return page;
  }
  const state = () => pageState(world.browser, address);
  const speakerOf = async (quote: string) => {
    const { article, analysis } = await state();
    const at = article!.text.indexOf(quote);
    return analysis?.quotes.find(({ spans }) => spans.some((span) => span.start <= at && at < span.end))?.speaker?.name;
  };
  const undo = async (page: BrowserPage) => {
    await page.press('Escape');
    await page.press('Alt+Shift+KeyZ');
  };

  it('another speaker, chosen from the article’s actors by mouse', async () => {
    const page = await fresh();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_correct_speaker'));
    await clickOn(page, `${CARD} li button`, MARKET.mayor);
    // The open card follows at once.
    await see(page, `${CARD} h2`, MARKET.mayor);
    expect(await speakerOf(MARKET.first)).toBe(MARKET.mayor);
    await clickOn(page, `${CARD} button`, words('card_undo'));
    await see(page, `${CARD} h2`, MARKET.trader);
    expect(await speakerOf(MARKET.first)).toBe(MARKET.trader);
  });

  it('another speaker, not a quote and other limits, by keyboard alone', async () => {
    const page = await fresh();
    await openByKeyboard(page, MARKET.third);
    await see(page, CARD, MARKET.mayor);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_correct_speaker'));
    await holds(page, words('card_speaker_choose'));
    await page.type('Oumou Falakono');
    await page.press('Enter');
    await see(page, `${CARD} h2`, 'Oumou Falakono');
    await undo(page);
    await until('the speaker of before', async () => (await speakerOf(MARKET.third)) === MARKET.mayor);

    await openByKeyboard(page, MARKET.third);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_correct_span'));
    await pressOn(page, words('card_span_less'));
    await pressOn(page, words('card_span_save'));
    const { article } = await state();
    const cut = { start: article!.text.indexOf(MARKET.third) + 'Nous '.length, end: article!.text.indexOf(MARKET.third) + MARKET.third.length };
    await until('the shorter quote', async () =>
      (await state()).analysis?.quotes.some(({ spans }) => spans[0]?.start === cut.start && spans[0].end === cut.end),
    );
    await undo(page);
    await until('the whole quote', async () => (await state()).analysis?.quotes.some(({ spans }) => spans[0]?.start === cut.start - 'Nous '.length));

    await openByKeyboard(page, MARKET.third);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_correct_not_quote'));
    await until('no quote', async () => (await speakerOf(MARKET.third)) === undefined);
    await undo(page);
    await until('the quote again', async () => (await speakerOf(MARKET.third)) === MARKET.mayor);
  });

  it('“is also called”: the name is known here at once, and on other pages', async () => {
    const sentence = `« Tout est à refaire », a déclaré ${ALIAS[0]!.toUpperCase()}${ALIAS.slice(1)}.`;
    const page = await fresh({ sentence: sentence.replace(ALIAS, ALIAS) });
    await page.click(...(await placeOfWords(page, MARKET.trader)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_alias'));
    await clickOn(page, `${CARD} .field`);
    await page.type('Première voix du marché');
    await page.press('Enter');
    const named = async () =>
      (await state()).analysis?.actors.find(({ name }) => name === MARKET.trader)?.mentions.some(({ text }) => text === 'Première voix du marché');
    await until('the other name', named);
    expect(await speakerOf('Tout est à refaire')).toBe(MARKET.trader);
    await clickOn(page, `${CARD} button`, words('card_undo'));
    await until('the other name to go', async () => !(await named()));
  });

  it('the same by keyboard alone, from the actor’s card', async () => {
    const page = await fresh({ sentence: 'Plus tard, Première voix du marché a quitté la réunion.' });
    await openByKeyboard(page, `${words('kind_person')}: “${MARKET.trader}”`);
    await see(page, CARD, words('kind_person'));
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_alias'));
    await holds(page, words('card_alias_label', 'en', MARKET.trader));
    await page.type('Première voix du marché');
    await page.press('Enter');
    const named = async () =>
      (await state()).analysis?.actors.find(({ name }) => name === MARKET.trader)?.mentions.some(({ text }) => text === 'Première voix du marché');
    await until('the other name', named);
    await undo(page);
    await until('the other name to go', async () => !(await named()));
  });

  it('“these two are one”, by mouse and by keyboard', async () => {
    const page = await fresh();
    const both = async () => (await state()).analysis?.actors.map(({ name }) => name).filter((name) => name === MARKET.trader || name === MARKET.mayor);
    expect(await both()).toHaveLength(2);
    await page.click(...(await placeOfWords(page, MARKET.mayor)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_same'));
    await clickOn(page, `${CARD} li button`, MARKET.trader);
    await until('one actor', async () => (await both())?.join() === MARKET.trader);
    expect(await speakerOf(MARKET.third)).toBe(MARKET.trader);
    await undo(page);
    await until('two actors', async () => (await both())?.length === 2);
    await openByKeyboard(page, `${words('kind_person')}: “${MARKET.mayor}”`);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_same'));
    await pressOn(page, MARKET.trader);
    await until('one actor', async () => (await both())?.join() === MARKET.trader);
    await undo(page);
    await until('two actors', async () => (await both())?.length === 2);
  });

  it('one voice alone, and “not an actor here”, by keyboard alone', async () => {
    const page = await fresh();
    await openByKeyboard(page, `${words('kind_person')}: “${MARKET.mayor}”`);
    await pressOn(page, words('card_focus'));
    await see(page, `${CARD} button[aria-pressed="true"]`, words('card_focus_off'));
    await pressOn(page, words('card_focus_off'));
    await see(page, `${CARD} button[aria-pressed="false"]`, words('card_focus'));
    const known = async () => (await state()).analysis?.actors.some(({ name }) => name === MARKET.mayor);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_not_actor_here', 'en', MARKET.mayor));
    await until('the actor to go', async () => !(await known()));
    await undo(page);
    await until('the actor again', known);
  });

  it('an actor’s mentions and quotes are walked through in its card', async () => {
    const page = await fresh();
    const strong = () => page.run(() => Math.round(window.scrollY));
    await page.resize(1000, 360);
    await openByKeyboard(page, `${words('kind_person')}: “${MARKET.trader}”`);
    await see(page, CARD, words('card_counts_here', 'en', words('n_mentions_other', 'en', 2), words('n_quotes_other', 'en', 2)));
    const first = (await see(page, CARD)).box;
    await pressOn(page, words('card_next_mention'));
    await until(
      'the card to stand by the other mention',
      async () => JSON.stringify((await see(page, CARD)).box) !== JSON.stringify(first) || (await strong()) > 0,
    );
    await pressOn(page, words('card_previous_mention'));
    await pressOn(page, MARKET.second);
    await see(page, CARD, words('card_kind_direct'));
    await page.press('Escape');
    await gone(page, CARD);
    await page.resize(1280, 900);
  });

  it('“never an actor” is listed in the library with all the others, exported, and taken back there, by keyboard alone', async () => {
    const page = await fresh();
    await openByKeyboard(page, `“${TRADERS}”`);
    await see(page, CARD, TRADERS);
    await pressOn(page, words('card_correct'));
    await pressOn(page, words('card_not_actor'));
    const known = async () => (await state()).analysis?.actors.some(({ name }) => name === TRADERS);
    await until('the actor to go', async () => !(await known()));
    const library = await world.openOwn('src/library/index.html#corrections');
    await see(library, 'td', TRADERS);
    if (world.name === 'chromium') expect(await violations(library)).toEqual([]);
    const { bytes } = await savedBy(world.browser, library, () => pressOnPage(library, 'button', words('library_corrections_export')));
    const exported = JSON.parse(bytes.toString()) as { type: string; form?: string }[];
    expect(exported.map(({ type, form }) => `${type} ${form}`)).toEqual([`not-actor ${TRADERS}`]);
    await pressOnPage(library, 'td button', words('card_undo'));
    await gone(library, 'td', TRADERS);
    await until('the actor again', known);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
