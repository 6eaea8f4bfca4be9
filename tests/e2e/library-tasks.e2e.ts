import { beforeAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { generateBundle } from '../../scripts/bench/generate.ts';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, see } from '../../scripts/lib/browser/look.ts';
import { campOfStored } from '../../src/model/camp.ts';
import type { StoredQuote } from '../../src/model/stored.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { isOn, pressOn, tabTo } from './harness/keyboard.ts';
import { READ } from './harness/read-export.ts';
import { words } from './harness/words.ts';

const SIZE = { articles: 30, quotes: 300 };
const { quotes, articles, annotations } = generateBundle(SIZE);

const shows = (page: BrowserPage, count: number, of: number = SIZE.quotes) => see(page, '.selection-count', words('library_total', 'en', count, of));
const listed = (page: BrowserPage) => until('the list', async () => (await look(page, '.row')).length > 0 && (await look(page, '.filling')).length === 0);

/** Every task of the library's lists, dossiers and pictures, by keyboard alone. Chromium does them all, Firefox the main ones. */
inEachBrowser('library by keyboard', (world) => {
  let fill: Awaited<ReturnType<typeof fillCode>>;
  beforeAll(async () => {
    fill = await fillCode();
  });
  let full = false;
  async function open(hash = ''): Promise<BrowserPage> {
    if (!full) {
      const empty = await world.openOwn('src/library/index.html');
      await see(empty, 'h2');
      await empty.run(fill, SIZE);
      full = true;
    }
    const page = await world.openOwn(`src/library/index.html${hash}`);
    if (/^$|#(?:quotes|actors|articles|notes)/.test(hash)) await listed(page);
    return page;
  }
  const main = it;
  /** What Chromium alone is asked, unless GRIOT_EVERY_TASK is set. */
  const more: typeof it = world.name === 'chromium' || process.env.GRIOT_EVERY_TASK ? it : (it.skip as typeof it);
  /** What takes more than Firefox's driver can. */
  const drives: typeof it = world.name === 'chromium' ? it : (it.skip as typeof it);

  main('goes to each list by a digit, and through a long one', async () => {
    const page = await open();
    for (const [key, view] of ['2actors', '3articles', '4notes', '1quotes'].map((s) => [s[0]!, s.slice(1)] as const)) {
      await page.press(key);
      await see(page, '[aria-current="page"]', words(`library_view_${view}`));
      await listed(page);
    }
    await page.press('End');
    await see(page, `#row-${SIZE.quotes - 1}.active`);
    // Of 300 rows only those that are seen are in the page.
    expect((await look(page, '.row')).length).toBeLessThan(40);
    await page.press('PageUp');
    await gone(page, `#row-${SIZE.quotes - 1}.active`);
    await page.press('Home');
    await see(page, '#row-0.active');
  });

  const FACETS: readonly (readonly [string, (quote: StoredQuote) => string | undefined])[] = [
    ['camp', campOfStored],
    ['nature', (q) => q.speakerKind],
    ['country', (q) => q.speakerCountry],
    ['stance', (q) => q.stance],
    ['outlet', (q) => q.host],
    ['status', (q) => q.status],
    ['certain', (q) => (q.certain ? 'yes' : 'no')],
    ['speaker', (q) => q.speaker ?? undefined],
  ];
  more('every filter, one after the other, leaves what it says', async () => {
    const page = await open();
    for (const [facet, value] of FACETS) {
      await pressOn(page, '.filters .filter-more', words('filter_more'));
      await pressOn(page, '.filters .menu-button', words(`filter_${facet}`));
      await tabTo(page, '.panel-value input');
      const promised = Number(/(\d+)$/.exec((await see(page, '.panel-value')).text)![1]);
      await page.press('Space');
      await page.press('Escape');
      await shows(page, promised);
      const hash = await page.run(() => location.hash);
      const chosen = new URLSearchParams(hash.split('?')[1]).getAll(facet);
      expect(quotes.filter((quote) => chosen.includes(value(quote) ?? '')).length, facet).toBe(promised);
      await pressOn(page, '.filters > button.plain', words('filter_clear'));
      await shows(page, SIZE.quotes);
      await page.reload();
      await shows(page, SIZE.quotes);
    }
    for (const kind of ['direct', 'indirect', 'mixed'] as const) {
      await pressOn(page, '.kind-buttons button', words(`filter_kind_${kind}`));
      await shows(page, quotes.filter((quote) => quote.kind === kind).length);
      await pressOn(page, '.kind-buttons button', words(`filter_kind_${kind}`));
      await shows(page, SIZE.quotes);
    }
  });

  main('filters combine, with a year and each dispatch once; one key of the reader takes them off', async () => {
    const page = await open('#quotes?kind=direct');
    await pressOn(page, '.filters .menu-button', words('filter_date'));
    await tabTo(page, '.years button', '2024');
    await page.press('Enter');
    await page.press('Escape');
    const year = quotes.filter(({ kind, date }) => kind === 'direct' && date.startsWith('2024'));
    await shows(page, year.length);
    await pressOn(page, '.filters .filter-more', words('filter_more'));
    await pressOn(page, '.filters input[type="checkbox"]', '', 'Space');
    await until('once in the address', () => page.run(() => location.hash.includes('once=1')));
    await pressOn(page, '.filters > button.plain', words('filter_clear'));
    await shows(page, SIZE.quotes);
  });

  main('sorts', async () => {
    const page = await open();
    await tabTo(page, '.sort select');
    await page.press('ArrowDown');
    const oldest = quotes.map(({ date }) => date).toSorted()[0]!;
    await until('the oldest first', async () => {
      const first = (await look(page, '.row'))[0]?.text ?? '';
      return quotes.some(({ date, text }) => date === oldest && first.includes(text.replace(/\s+/g, ' ').slice(0, 30)));
    });
  });

  main('writes a note, which the list shows', async () => {
    const page = await open();
    await page.press('Home');
    await page.press('Enter');
    await see(page, '.detail h2');
    await tabTo(page, '.detail textarea');
    await page.run(() => document.querySelector<HTMLTextAreaElement>('.detail textarea')?.select());
    await page.type('Vu à la radio');
    await page.press('Escape');
    await gone(page, '.detail');
    await see(page, '.row.active', words('card_note'));
    await page.press('Enter');
    await until('the note', () => page.run(() => document.querySelector<HTMLTextAreaElement>('.detail textarea')?.value === 'Vu à la radio'));
  });

  main('moves to a new collection, takes out, and undoes', async () => {
    const page = await open();
    await page.press('j');
    await page.press('x');
    await page.press('Shift+ArrowDown');
    await see(page, '.selection-count', words('library_selected', 'en', 2));
    await page.press('c');
    await tabTo(page, '[popover] form input');
    await page.type('Dossier 2');
    await page.press('Enter');
    await see(page, '.sidebar a', 'Dossier 2');
    await pressOn(page, '.sidebar a', 'Dossier 2');
    await shows(page, 2);
    await page.press('Control+KeyA');
    await see(page, '.selection-count', words('library_selected', 'en', 2));
    await page.press('c');
    await pressOn(page, '[popover] .panel-line button', words('library_take_out_of', 'en', 'Dossier 2'));
    await see(page, 'h2', words('library_none_found'));
    await page.press('Control+KeyZ');
    await until('both again', async () => (await look(page, '.row')).length === 2);
  });

  more('forgets an article with all its quotes, and puts them back', async () => {
    const page = await open('#articles');
    await page.press('Home');
    await page.press('Enter');
    await see(page, '.detail h2');
    await pressOn(page, '.detail .danger', words('library_forget_article'));
    await shows(page, SIZE.articles - 1, SIZE.articles - 1);
    await page.press('1');
    await until('fewer quotes', async () => !(await see(page, '.selection-count')).text.startsWith(String(SIZE.quotes)));
    await page.press('Control+KeyZ');
    await shows(page, SIZE.quotes);
  });

  more('shows what an outlet changed, and who carried the same dispatch', async () => {
    const some = articles.map((one) => articles.filter(({ dispatch }) => dispatch === one.dispatch)).find((lot) => lot.length > 1);
    const page = await open();
    await page.run(async (article: string) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('griot');
        opening.onsuccess = () => resolve(opening.result);
      });
      const versions = db.transaction('versions', 'readwrite').objectStore('versions');
      const all = await new Promise<{ id: string; text: string; seen: string }[]>((resolve) => {
        const asked = versions.index('article').getAll(article);
        asked.onsuccess = () => resolve(asked.result);
      });
      const [old] = all;
      await new Promise((resolve) => {
        versions.put({
          ...old,
          id: `${article}:later`,
          version: 'later',
          text: `${old!.text.replace(/^\S+/, 'Désormais')}`,
          seen: '2030-01-01T00:00:00.000Z',
        }).onsuccess = resolve;
      });
      db.close();
    }, some![0]!.id);
    await page.goto(`${world.browser.origin}src/library/index.html#articles?open=${some![0]!.id}`);
    await see(page, '.detail h3', words('library_same_dispatch'));
    await see(page, '.detail .bullets a', some![1]!.outlet);
    await pressOn(page, '.detail summary', words('library_versions'));
    await see(page, '.change ins', 'Désormais');
  });

  main('exports a selection, the notes and a list', async () => {
    const page = await open();
    await page.press('j');
    await page.press('x');
    await page.press('e');
    await see(page, 'dialog', words('library_export_picked', 'en', words('n_quotes_one', 'en', 1)));
    await page.press('Space');
    const { name, bytes } = await savedBy(world.browser, page, () => page.press('Enter'));
    expect(name).toMatch(/^griot 1 quote \d{4}-\d\d-\d\d\.csv$/);
    expect(READ.csv(bytes).split('\n')).toHaveLength(1);
    await page.press('4');
    await listed(page);
    // marks, and quotes that bear a note, the one written above among them where it was
    const all = await page.run(() => Number(/(\d+) of \1\b/.exec(document.body.innerText)?.[1]));
    expect(all).toBeGreaterThanOrEqual(annotations.length + quotes.filter(({ note }) => note !== '').length);
    await page.press('e');
    await see(page, 'dialog', words('library_export_list', 'en', all));
    await page.press('Space');
    const notes = await savedBy(world.browser, page, () => page.press('Enter'));
    for (const { words: marked } of annotations) expect(READ.markdown(notes.bytes)).toContain(marked.slice(0, 30));
  });

  main('a dossier: offices, statements, who quotes, beside whom; its export', async () => {
    const page = await open('#actors');
    await page.press('Home');
    await page.press('Enter');
    const name = (await see(page, '#dossier-name')).text;
    const said = quotes.filter(({ speakerName }) => speakerName === name);
    for (const part of ['said', 'outlets', 'beside']) await see(page, `#dossier-${part}`);
    expect((await look(page, '.small-lines tbody tr')).length).toBe(Math.min(12, new Set(said.map(({ host }) => host)).size));
    await pressOn(page, '.dossier button', words('library_export'));
    await see(page, 'dialog', words('library_export_dossier', 'en', name));
    await page.press('Space');
    const { bytes } = await savedBy(world.browser, page, () => page.press('Enter'));
    expect(READ.csv(bytes).split('\n').toSorted()).toEqual(said.map(({ text }) => text).toSorted());
  });

  more('a dossier of the knowledge base tells offices through time', async () => {
    const page = await open('#dossier/serguei-lavrov');
    await see(page, '#dossier-offices');
    expect((await look(page, '.offices li')).length).toBeGreaterThan(0);
  });

  drives('prints a dossier with all its statements and without what is only for the screen', async () => {
    const page = (await open('#actors')) as ChromiumPage;
    await page.press('Home');
    await page.press('Enter');
    const name = (await see(page, '#dossier-name')).text;
    const statements = quotes.filter(({ speakerName }) => speakerName === name).length;
    await page.run(() => {
      window.print = () => (document.documentElement.dataset.printed = 'yes');
    });
    await pressOn(page, '.dossier button', words('dossier_print'));
    await until('printing', () => page.run(() => document.documentElement.dataset.printed === 'yes'));
    expect((await look(page, '.statement blockquote')).length).toBeGreaterThan(statements / 2);
    await page.page.emulateMedia({ media: 'print' });
    for (const css of ['.sidebar', '.top', '.no-print']) expect((await look(page, css)).every(({ visible }) => !visible)).toBe(true);
    const { data } = await page.cdp.send('Page.printToPDF', {});
    expect(Buffer.from(data, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  main('pictures: each drawn, with its numbers behind it, saved as SVG and PNG', async () => {
    const page = await open('#pictures');
    for (const kind of ['time', 'outlets', 'stances', 'network'] as const) {
      await pressOn(page, '.picture-choice button', words(`picture_${kind}`));
      await see(page, '.picture h3', words(`picture_${kind}`));
      await see(page, '.stage svg');
      if (world.name === 'firefox' && kind !== 'time') continue;
      await tabTo(page, '.picture-options button', words('picture_save_svg'));
      const svg = await savedBy(world.browser, page, () => page.press('Enter'));
      expect(svg.name).toBe(`${words(`picture_${kind}`)}.svg`);
      const text = svg.bytes.toString();
      expect(text).toMatch(/<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(text).not.toContain('var(--');
      await tabTo(page, '.picture-options button', words('picture_save_png'));
      const png = await savedBy(world.browser, page, () => page.press('Enter'));
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      await tabTo(page, '.numbers summary');
      await page.press('Enter');
      await see(page, '.numbers td.num');
      await page.press('Enter');
    }
    expect(await isOn(page, '.numbers summary')).toBe(world.name === 'chromium');
  });

  main('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
