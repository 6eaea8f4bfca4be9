import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { boxesOfWords, clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage, newsPage } from './harness/pages.ts';
import { CARD, holds, pressOn, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

/** Selects words as a reader who drags over them; keyboards select with the caret, which needs no pointer. */
async function dragOver(page: BrowserPage, what: string) {
  const [box] = await boxesOfWords(page, [what]);
  const y = box!.y + box!.height / 2;
  await page.drag({ x: box!.x + 1, y }, { x: box!.x + box!.width - 1, y });
}

inEachBrowser('reading', (world) => {
  let count = 0;
  let address = '';
  /** An article that no case has touched before. */
  async function freshArticle(): Promise<BrowserPage> {
    address = `${OUTLET}/marche-${++count}`;
    world.site.add(address, marketPage({ title: `${MARKET.title} (${count})` }));
    const page = await world.open(address);
    await painted(page);
    return page;
  }
  const state = () => pageState(world.browser, address);

  it('opens a card where the pointer rests on a quote, and puts it away again', async () => {
    const page = await freshArticle();
    await page.move(...(await placeOfWords(page, MARKET.first)));
    const card = await see(page, CARD);
    expect(card.text).toContain(words('card_kind_direct'));
    const [x, y] = await placeOfWords(page, MARKET.neutral);
    await page.move(x, y + 200);
    await gone(page, CARD);
  });

  it('keeps a card open after a click, until Escape', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await see(page, CARD, words('card_keep'));
    await page.press('Escape');
    await gone(page, CARD);
  });

  it('keeps a quote by mouse, and lets it go', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the quote to be kept', async () => (await state()).kept.length === 1);
    await clickOn(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
    await until('the quote to be let go', async () => (await state()).kept.length === 0);
  });

  it('does all that by keyboard alone', async () => {
    const page = await freshArticle();
    await page.press('Alt+Shift+ArrowDown');
    await page.press('Enter');
    await see(page, CARD);
    // The card has the keyboard: its close button, then what it offers.
    for (let i = 0; i < 8 && (await focused(page)) !== words('card_keep'); i++) await page.press('Tab');
    expect(await focused(page)).toBe(words('card_keep'));
    await page.press('Enter');
    await until('the quote to be kept', async () => (await state()).kept.length === 1);
    await page.press('Escape');
    await gone(page, CARD);
  });

  it('copies a quote as a citation with a link to the passage', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_cite'));
    await see(page, `${CARD} [role="status"]`, words('card_copied'));
    await page.press('Escape');
    await page.run(() => {
      document.body.innerHTML = '<textarea id="paste" rows="9" cols="60"></textarea>';
      document.getElementById('paste')?.focus();
    });
    await page.press('Control+KeyV');
    const pasted = await until('the paste', () => page.run(() => (document.getElementById('paste') as HTMLTextAreaElement).value));
    expect(pasted).toContain(MARKET.first);
    expect(pasted).toContain(`${address}#:~:text=`);
  });

  it('says why a quote is given to its speaker', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.third)));
    await see(page, `${CARD} h2`, MARKET.mayor);
    await clickOn(page, `${CARD} button`, words('card_why'));
    await see(page, `${CARD} .panel`, MARKET.mayor);
  });

  it('shows who somebody is on their name', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.trader)));
    const card = await see(page, CARD, words('kind_person'));
    expect(card.text).toContain(MARKET.trader);
    await see(page, CARD, words('card_counts_here', 'en', words('n_mentions_other', 'en', 2), words('n_quotes_other', 'en', 2)));
  });

  it('says of a body how long it was there, what it is tied to, and that no source was opened for that', async () => {
    address = `${OUTLET}/mouvements-${++count}`;
    world.site.add(
      address,
      newsPage({
        title: 'Mali : la CMA suspend sa participation',
        date: '2021-10-05',
        paragraphs: [
          'À Bamako, au Mali, la Coordination des mouvements de l’Azawad (CMA) a suspendu mardi sa participation aux travaux de la commission.',
          '« Nous attendrons une réponse écrite », a déclaré Ibrahim Wandiama devant la presse malienne. Les élus de Kidal et de Gao étaient présents.',
        ],
      }),
    );
    const page = await world.open(address);
    await painted(page);
    await page.click(...(await placeOfWords(page, 'Coordination des mouvements de l’Azawad')));
    const { text } = await until('what is known of it', async () => {
      const card = await see(page, CARD, words('kind_armed_group'));
      return card.text.includes(words('tie_member_of_from')) ? card : null;
    });
    expect(text).toContain('2014 – 30 November 2024');
    expect(text).toMatch(/Members: National Movement for the Liberation of Azawad \(June 2014 – 30 November 2024\)/);
    expect(text).toContain('Member of: Permanent Strategic Framework (May 2021 – 30 November 2024)');
    expect(text).toContain(words('card_no_source'));
  });

  it('copies, notes and tags a quote by keyboard alone', async () => {
    const page = await freshArticle();
    await page.press('Alt+Shift+ArrowDown');
    await page.press('Enter');
    await see(page, CARD);
    await pressOn(page, words('card_cite'));
    await see(page, `${CARD} [role="status"]`, words('card_copied'));
    await pressOn(page, words('card_note'));
    await holds(page, words('card_note_label'));
    await page.type('À relire');
    await page.press('Tab');
    await until('the note', async () => (await state()).described?.some(({ note }) => note === 'À relire'));
    await pressOn(page, words('card_tags'));
    await holds(page, words('card_tag_label'));
    await page.type('commerce');
    await page.press('Enter');
    await until('the tag', async () => (await state()).described?.some(({ tags }) => tags.includes('commerce')));
    await page.press('Escape');
    await gone(page, CARD);
  });

  it('highlights selected words, with a note, another colour, deleted and undone', async () => {
    const page = await freshArticle();
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await see(page, `${CARD} .field.long`);
    await clickOn(page, `${CARD} .field.long`);
    await page.type('à vérifier');
    await clickOn(page, `${CARD} button`, words('card_note_save'));
    await until('the note', async () => (await state()).annotations[0]?.note === 'à vérifier');
    expect((await state()).annotations[0]?.words).toBe(MARKET.neutral);
    await clickOn(page, `${CARD} button`, words('card_colour_blue'));
    await until('the colour', async () => (await state()).annotations[0]?.colour === 'blue');
    await clickOn(page, `${CARD} button`, words('card_delete'));
    await until('the deletion', async () => (await state()).annotations.length === 0);
    await clickOn(page, 'button', words('card_undo'));
    await until('the undoing', async () => (await state()).annotations[0]?.note === 'à vérifier');
  });

  it('highlights selected words by one key', async () => {
    const page = await freshArticle();
    await dragOver(page, MARKET.neutral);
    await see(page, TOOLBAR);
    await page.press('KeyH');
    await until('the highlight', async () => (await state()).annotations[0]?.words === MARKET.neutral);
  });

  it('leaves keys alone where the reader writes', async () => {
    const page = await freshArticle();
    await page.run(() => {
      const field = document.createElement('input');
      document.querySelector('nav')?.append(field);
      field.focus();
    });
    await page.press('KeyH');
    await page.press('Alt+Shift+ArrowDown');
    await page.press('Enter');
    expect(await page.run(() => document.querySelector('input')?.value)).toBe('h');
    expect((await look(page, CARD)).filter((card) => card.visible)).toEqual([]);
  });

  it('takes a correction of the speaker, everywhere and with a way back', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_correct_speaker'));
    await see(page, `${CARD} .field`);
    await clickOn(page, `${CARD} .field`);
    await page.type('Fanta Koulibanga');
    await page.press('Enter');
    const speaker = async () => (await state()).analysis?.quotes.find((q) => (q.spans[0] ? q : null) && q.speaker?.name === 'Fanta Koulibanga');
    await until('the correction', async () => (await speaker()) !== undefined);
    await page.press('Escape');
    await page.press('Alt+Shift+KeyZ');
    await until('the undoing', async () => (await speaker()) === undefined);
  });

  it('takes “not a quote” and limits that are moved', async () => {
    const page = await freshArticle();
    const before = (await state()).analysis!.quotes.length;
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_correct_not_quote'));
    await until('one quote less', async () => (await state()).analysis?.quotes.length === before - 1);
    await page.press('Escape');
    await page.click(...(await placeOfWords(page, MARKET.third)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_correct_span'));
    await clickOn(page, `${CARD} [aria-label="${words('card_span_start')}"] button`, words('card_span_less'));
    await clickOn(page, `${CARD} button`, words('card_span_save'));
    const cut = MARKET.third.slice(MARKET.third.indexOf(' ') + 1);
    await until('the shorter quote', async () => {
      const { article, analysis } = await state();
      return analysis?.quotes.some((q) => q.spans.some((span) => article!.text.slice(span.start, span.end) === cut));
    });
  });

  it('tags a quote', async () => {
    const page = await freshArticle();
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_tags'));
    await clickOn(page, `${CARD} .field`);
    await page.type('commerce');
    await page.press('Enter');
    await until('the tag', async () => (await state()).described?.some(({ tags }) => tags.includes('commerce')));
  });

  it('leaves one voice when asked, and all of them again', async () => {
    const page = await freshArticle();
    const names = () => page.run(() => CSS.highlights.size);
    await page.click(...(await placeOfWords(page, MARKET.mayor)));
    await clickOn(page, `${CARD} button`, words('card_focus'));
    await see(page, `${CARD} button[aria-pressed="true"]`, words('card_focus_off'));
    const dimmed = await names();
    await clickOn(page, `${CARD} button`, words('card_focus_off'));
    await see(page, `${CARD} button[aria-pressed="false"]`, words('card_focus'));
    expect(dimmed).toBeGreaterThan(0);
  });

  it('takes “not an actor”, for good', async () => {
    const page = await freshArticle();
    const body = 'Coordination des commerçants de Dianbara';
    const known = async () => (await state()).analysis?.actors.some(({ name }) => name === body);
    expect(await known()).toBe(true);
    await page.click(...(await placeOfWords(page, body)));
    await clickOn(page, `${CARD} button`, words('card_correct'));
    await clickOn(page, `${CARD} button`, words('card_not_actor_here', 'en', body));
    await until('the actor to go', async () => !(await known()));
    await page.reload();
    await painted(page);
    expect(await known()).toBe(false);
  });

  it('adds a quote that was missed, by somebody', async () => {
    const page = await freshArticle();
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_quote_by'));
    await clickOn(page, `${TOOLBAR} li button`, MARKET.mayor);
    await until('the quote by the mayor', async () => (await state()).annotations[0]?.speaker?.name === MARKET.mayor);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});

/** The words of the element that has the keyboard, in whatever shadow root it is. */
const focused = (page: BrowserPage): Promise<string> =>
  page.peek(() => {
    const inside = deepAll('button, a[href], iframe, [tabindex]').find(
      (e) => (e.getRootNode() as Document | ShadowRoot).activeElement === e && e.getClientRects().length,
    );
    return (inside?.innerText ?? '').trim();
  });
