import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { knowledgeZip } from '../../scripts/lib/knowledge-zip.mjs';
import { violations } from './harness/axe.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { pressOn, tabTo } from './harness/keyboard.ts';
import { newsPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

const LIBRARY = 'src/library/index.html#knowledge';
const MINISTER = 'Oumou Falakono';
const OFFICE = 'ml-fm';
const SAID = 'Nous parlerons à tous';
const BY_OFFICE = 'Le dialogue continue';
const scratch = mkdtempSync(join(tmpdir(), 'griot-knowledge-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const html = newsPage({
  title: 'Mali : la diplomatie reprend langue avec les voisins',
  date: '2026-09-02',
  paragraphs: [
    `À Bamako, au Mali, une réunion a eu lieu mardi. « ${SAID} », a déclaré ${MINISTER} devant la presse malienne.`,
    `« ${BY_OFFICE} », a déclaré la ministre malienne des Affaires étrangères.`,
    'Les ambassadeurs du Burkina Faso et du Niger étaient présents à Bamako. Aucun d’eux n’a parlé.',
  ],
});

/** The whole way of a fact: from a card into the form, onto the open page, out to a file, into another profile. */
inEachBrowser('own knowledge', (world) => {
  const address = `${OUTLET}/connaissance`;
  let article: BrowserPage;
  const speakers = async (): Promise<Record<string, string | undefined>> => {
    const { article: text, analysis } = await pageState(world.browser, address);
    const of = (quote: string) => {
      const at = text!.text.indexOf(quote);
      const found = analysis?.quotes.find(({ spans }) => spans.some((span) => span.start <= at && at < span.end));
      const actor = typeof found?.speaker?.actor === 'number' ? analysis?.actors[found.speaker.actor] : undefined;
      return actor && `${actor.id} ${actor.office?.post ?? '-'} ${actor.own ?? actor.office?.own ?? '-'}`;
    };
    return { said: of(SAID), office: of(BY_OFFICE) };
  };
  /** Tabs are closed after each case. */
  async function open(): Promise<void> {
    article = await world.open(address);
    await painted(article);
  }
  /** Fills the form as somebody who types, by keyboard alone. */
  async function fill(library: BrowserPage, start: string): Promise<void> {
    await see(library, '.fact-form');
    await tabTo(library, 'select', words('own_gender'));
    await library.type(words('own_gender_f'));
    await tabTo(library, 'select', words('own_country'));
    await library.type('Mali');
    await tabTo(library, 'select', words('own_office'));
    // no blank: in Firefox it opens the list
    await library.type('foreign');
    await tabTo(library, 'input', words('own_from'));
    await library.type(start);
  }

  it('somebody unknown is added from the card, and named on the open page within a second', async () => {
    world.site.add(address, html);
    await open();
    expect((await speakers()).said).toMatch(/^local:/);
    await article.click(...(await placeOfWords(article, SAID)));
    await see(article, CARD, MINISTER);
    await clickOn(article, `${CARD} button`, words('card_correct'));
    await see(article, `${CARD} button`, words('card_add_person'));
    // The button opens a tab of the library; the case goes on in one of its own at the same address.
    const library = await world.openOwn(`src/library/index.html#knowledge?open=${encodeURIComponent(`new:${encodeURIComponent(MINISTER)}:ML`)}`);
    await fill(library, '2026-09-01');
    if (world.name === 'chromium') expect(await violations(library)).toEqual([]);
    await pressOn(library, 'button', words('own_save'));
    await see(library, '.lines th', MINISTER);
    const saved = Date.now();
    await until('her name on the open page', async () => (await speakers()).said === `oumou-falakono ${OFFICE} mine`);
    // Asking costs two tabs of its own each time, the reading itself is measured in the bench.
    expect(Date.now() - saved).toBeLessThan(3000);
    expect((await speakers()).office).toBe(`oumou-falakono ${OFFICE} mine`);
    if (world.name === 'chromium') expect(await violations(library)).toEqual([]);
  });

  it('the card says whose knowledge it is', async () => {
    await open();
    await article.click(...(await placeOfWords(article, MINISTER)));
    await see(article, CARD, words('card_own_mine'));
    await article.press('Escape');
    await gone(article, CARD);
  });

  it('the rules of data/ are told in plain words, and nothing is stored', async () => {
    const library = await world.openOwn(`${LIBRARY}?open=new`);
    await see(library, '.fact-form');
    await library.type('le gouvernement');
    await pressOn(library, 'button', words('own_save'));
    await see(library, '[role=alert]');
    await see(library, '.field', words('own_flaw_common', 'en', 'le gouvernement'));
    await see(library, '.field', words('own_flaw_gender'));
    await pressOn(library, 'button', words('library_cancel'));
    await until('one line', async () => (await look(library, '.lines tbody tr')).length === 1);
  });

  it('survives a restart', async () => {
    await world.browser.restart();
    await open();
    expect((await speakers()).said).toBe(`oumou-falakono ${OFFICE} mine`);
  });

  let file: Buffer;
  it('goes out as lines of data/ and as a file', async () => {
    const library = await world.openOwn(LIBRARY);
    await see(library, '.lines th', MINISTER);
    await pressOn(library, 'button', words('own_export_lines'));
    const lines = await library.run(() => document.querySelector<HTMLTextAreaElement>('.own-lines textarea')!.value);
    expect(lines).toContain('oumou-falakono\tperson\tML\tOumou Falakono');
    expect(lines).toMatch(/ml-fm\toumou-falakono\t2026-09-01\t\tmedium/);
    const { name, bytes } = await savedBy(world.browser, library, () => clickOn(library, 'button', words('own_export_file')));
    expect(name).toMatch(/^griot-knowledge-\d{4}-\d\d-\d\d\.zip$/);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['actors/own.tsv', 'memberships/own.tsv']);
    file = bytes;
  });

  it('is taken out and brought back in one step', async () => {
    await open();
    const library = await world.openOwn(LIBRARY);
    await pressOn(library, '.lines button', words('own_remove_of', 'en', MINISTER));
    await gone(library, '.lines th', MINISTER);
    await until('the page to follow', async () => (await speakers()).said?.startsWith('local:'));
    await library.press('Control+KeyZ');
    await see(library, '.lines th', MINISTER);
    await until('the page to follow back', async () => (await speakers()).said === `oumou-falakono ${OFFICE} mine`);
  });

  it('goes into a backup, and comes back with it onto the open page', async () => {
    await open();
    const data = await world.openOwn('src/library/index.html#data');
    await see(data, 'button', words('library_backup_do'));
    const { bytes } = await savedBy(world.browser, data, () => clickOn(data, 'button', words('library_backup_do')));
    writeFileSync(join(scratch, 'mine.griot.gz'), bytes);
    const library = await world.openOwn(LIBRARY);
    await pressOn(library, '.lines button', words('own_remove_of', 'en', MINISTER));
    await gone(library, '.lines th', MINISTER);
    await until('the page to follow', async () => (await speakers()).said?.startsWith('local:'));
    const again = await world.openOwn('src/library/index.html#data');
    await see(again, 'button', words('library_import_choose'));
    await again.choose('input[type=file]', join(scratch, 'mine.griot.gz'));
    // Merged, what was taken out later would stay out.
    await clickOn(again, 'dialog label', words('library_import_replace'));
    await clickOn(again, 'dialog button', words('library_import_do'));
    await see(again, '.told', words('library_import_done').split('$1')[0]!.trim());
    await until('her name to be back', async () => (await speakers()).said === `oumou-falakono ${OFFICE} mine`);
  });

  it('the zip that npm run package writes is taken, and says that all of it is known', async () => {
    writeFileSync(join(scratch, 'shipped.zip'), knowledgeZip());
    const library = await world.openOwn(LIBRARY);
    await see(library, '.lines th', MINISTER);
    await library.choose('input[type=file]', join(scratch, 'shipped.zip'));
    await see(library, 'dialog', words('own_import_title', 'en', 'shipped.zip'), 60_000);
    const [dialog] = await look(library, 'dialog p');
    expect(dialog?.text).toMatch(new RegExp(words('own_import_counts', 'en', 0, 0, 0, '#').replace('#', '[\\d,]{4,}').replace(/[.]$/, '')));
    await clickOn(library, 'dialog button', words('library_cancel'));
  });

  it('a colleague’s file is shown before it is taken: new, different, against mine', async () => {
    await open();
    const library = await world.openOwn(LIBRARY);
    await see(library, '.lines th', MINISTER);
    const columns = 'post\tperson\tstart\tend\tconfidence\tevidence\tsupports\tchecked_on\tnote';
    const theirs = [
      columns,
      'ml-fm\tkamissa-camara\t2026-09-10\t\tmedium\t\t\t2026-09-11\t',
      'ml-def\tassimi-goita\t2026-05-04\t2026-09-20\tmedium\t\t\t2026-09-21\t',
      'ml-fm\tnobody-at-all\t2020\t\tmedium\t\t\t\t',
    ].join('\n');
    writeFileSync(join(scratch, 'theirs.zip'), zipSync({ 'memberships/own.tsv': strToU8(theirs) }));
    await library.choose('input[type=file]', join(scratch, 'theirs.zip'));
    await see(library, 'dialog', words('own_import_counts', 'en', 0, 1, 1, 0));
    await see(library, 'dialog summary', words('own_import_contradicts', 'en', 1));
    await see(library, 'dialog summary', words('own_import_bad', 'en', 1));
    if (world.name === 'chromium') expect(await violations(library)).toEqual([]);
    await clickOn(library, 'dialog button', words('own_import_do', 'en', 2));
    await see(library, 'th', 'theirs.zip');
    // mine stays
    expect((await speakers()).office).toBe(`oumou-falakono ${OFFICE} mine`);
  });

  it('a hostile or damaged file changes nothing', async () => {
    const library = await world.openOwn(LIBRARY);
    await see(library, 'th', 'theirs.zip');
    const rows = async () => (await look(library, '.lines tbody tr')).length;
    const before = await rows();
    for (const [name, bytes] of [
      ['cut.zip', file.subarray(0, file.length - 40)],
      ['text.zip', Buffer.from('post\tperson')],
      ['bomb.zip', zipSync({ 'memberships/a.tsv': [new Uint8Array(40 << 20), { level: 9 }] })],
    ] as const) {
      writeFileSync(join(scratch, name), bytes);
      await library.choose('input[type=file]', join(scratch, name));
      await see(library, '.told.bad');
      await clickOn(library, '.told.bad button', words('card_close'));
      await gone(library, '.told.bad');
    }
    expect(await rows()).toBe(before);
  });

  it('comes into a profile that knows nothing of it', async () => {
    await open();
    const library = await world.openOwn(LIBRARY);
    // what a second profile is: nothing of the reader's
    await see(library, 'th', 'theirs.zip');
    await clickOn(library, '.lines button', words('own_remove_of', 'en', 'theirs.zip'));
    await gone(library, 'th', 'theirs.zip');
    await clickOn(library, '.lines button', words('own_remove_of', 'en', MINISTER));
    await gone(library, '.lines th', MINISTER);
    writeFileSync(join(scratch, 'mine.zip'), file);
    await library.choose('input[type=file]', join(scratch, 'mine.zip'));
    await see(library, 'dialog', words('own_import_counts', 'en', 1, 1, 0, 0));
    await clickOn(library, 'dialog button', words('own_import_do', 'en', 2));
    await until('the page to follow', async () => (await speakers()).office === `oumou-falakono ${OFFICE} imported`);
  });

  for (const language of ['fr', 'ar'] as const)
    it(`has its words in ${language}`, () => {
      for (const key of ['own_add', 'own_flaw_common', 'own_import_contradicts']) expect(words(key, language)).not.toBe(words(key));
    });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
