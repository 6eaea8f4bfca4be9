import { beforeAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, see } from '../../scripts/lib/browser/look.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { words } from './harness/words.ts';

const LIBRARY = 'src/library/index.html';
const SIZE = { articles: 40, quotes: 600 };
const bundle = generateBundle(SIZE);

const total = async (page: BrowserPage): Promise<string> => (await see(page, '.selection-count')).text;
/** Waits until the list is whole and says how many it shows. */
const shows = (page: BrowserPage, count: number) =>
  until(`${count} in the list`, async () => (await look(page, '.filling')).length === 0 && (await total(page)).startsWith(String(count)));
const focused = (page: BrowserPage) => page.run(() => document.activeElement?.className ?? '');

inEachBrowser('a full library', (world) => {
  let fill: Awaited<ReturnType<typeof fillCode>>;
  beforeAll(async () => {
    fill = await fillCode();
  });
  let full = false;
  /** The harness runs axe in Chromium. */
  const wrong = async (page: BrowserPage): Promise<string[]> => (world.name === 'chromium' ? violations(page) : []);
  async function openLibrary(hash = ''): Promise<BrowserPage> {
    if (!full) {
      const empty = await world.openOwn(LIBRARY);
      await see(empty, 'h2', words('library_empty_quotes'));
      expect(await wrong(empty)).toEqual([]);
      await empty.run(fill, SIZE);
      full = true;
    }
    return world.openOwn(`${LIBRARY}${hash}`);
  }

  it('an empty library says what to do; a full one shows its newest quotes', async () => {
    const page = await openLibrary();
    await shows(page, SIZE.quotes);
    const newest = bundle.quotes
      .map(({ date }) => date)
      .toSorted()
      .at(-1)!;
    const first = (await look(page, '.row'))[0]!.text;
    expect(bundle.quotes.some((quote) => quote.date === newest && first.includes(quote.text.replace(/\s+/g, ' ').slice(0, 30)))).toBe(true);
  });

  it('finds as one types, keeps it in the address, and finds it again after a reload', async () => {
    const page = await openLibrary();
    await shows(page, SIZE.quotes);
    await page.press('/');
    await page.type('ECOLES');
    const found = await until('fewer', async () => {
      // the count changes with each letter: the one that stays is the answer
      const text = await total(page);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return text.startsWith(`${SIZE.quotes} `) || text !== (await total(page)) ? null : text;
    });
    expect((await look(page, '.row mark')).every(({ text }) => /^écoles/i.test(text))).toBe(true);
    await page.reload();
    await until('the same again', async () => (await total(page)) === found);
  });

  it('by keyboard alone: select, tag, collect, delete, undo, open, close', async () => {
    const page = await openLibrary();
    await shows(page, SIZE.quotes);
    for (const key of ['j', 'j', 'x', 'j', 'x']) await page.press(key);
    await see(page, '.selection-count', words('library_selected', 'en', 2));
    await page.press('t');
    await see(page, '[popover] input');
    await until('the field has the focus', async () => page.run(() => document.activeElement?.tagName === 'INPUT'));
    await page.type('Nouveau');
    await page.press('Enter');
    await see(page, '.told', words('library_tagged', 'en', 2));
    await see(page, '.row .tag', 'Nouveau');
    await page.press('c');
    await see(page, '[popover] .panel-line');
    await until('a collection has the focus', async () => page.run(() => document.activeElement?.closest('.panel-line') !== null));
    await page.press('Enter');
    await see(page, '.told', words('library_collected_into', 'en'));
    await page.press('Delete');
    await shows(page, SIZE.quotes - 2);
    await page.press('Control+KeyZ');
    await shows(page, SIZE.quotes);
    await see(page, '.row .tag', 'Nouveau');
    await page.press('Home');
    await page.press('Enter');
    await see(page, '.detail h2');
    await page.press('Escape');
    await gone(page, '.detail');
    expect(await focused(page)).toContain('list');
  });

  it('filters combine, and each says how many would be left', async () => {
    const page = await openLibrary('#quotes?kind=direct&certain=yes');
    await shows(page, bundle.quotes.filter((quote) => quote.kind === 'direct' && quote.certain).length);
    await page.run(() => document.querySelector<HTMLElement>('.filters .menu-button')?.click());
    const [line] = await until('speakers', async () => {
      const lines = await look(page, '.panel-value');
      return lines.length > 0 ? lines : null;
    });
    const [, name, count] = /^(.*?)\s*(\d+)$/s.exec(line!.text)!;
    expect(bundle.quotes.filter((quote) => quote.kind === 'direct' && quote.certain && quote.speakerName === name).length).toBe(Number(count));
  });

  it('long titles leave outlet and author in the row on a phone', async () => {
    const page = await openLibrary('#articles');
    await page.resize(360, 800);
    await see(page, '.row .article-title');
    await page.run(() => {
      for (const title of document.querySelectorAll('.article-title')) title.textContent = 'Un titre qui ne finit pas '.repeat(8);
    });
    const cut = () =>
      page.run(
        () =>
          [...document.querySelectorAll('.row')].filter(
            (row) => row.querySelector('.row-foot')!.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom,
          ).length,
      );
    expect(await cut()).toBe(0);
  });

  it('a dossier holds every statement of an actor', async () => {
    const page = await openLibrary('#actors');
    await see(page, '.row');
    await until('whole', async () => (await look(page, '.filling')).length === 0);
    await page.press('Home');
    await page.press('Enter');
    await see(page, '#dossier-name');
    await until('its heading has the focus', () => page.run(() => document.activeElement?.id === 'dossier-name'));
    const name = (await see(page, '#dossier-name')).text;
    const quotes = bundle.quotes.filter(({ speakerName }) => speakerName === name).length;
    expect((await see(page, '.figures')).text).toContain(words('n_quotes_other', 'en', quotes));
    expect(await wrong(page)).toEqual([]);
  });

  it('every view and its help open, and axe finds nothing', async () => {
    for (const view of ['quotes', 'actors', 'articles', 'notes', 'corrections', 'pictures', 'data']) {
      const page = await openLibrary(`#${view}`);
      await until('it is open', async () => (await look(page, '.waiting')).length === 0);
      if (view === 'pictures') await see(page, '.stage svg');
      expect(await wrong(page), view).toEqual([]);
      await page.press('?');
      await see(page, 'dialog');
      expect(await wrong(page), `${view}, help`).toEqual([]);
      await page.close();
    }
  });
});
