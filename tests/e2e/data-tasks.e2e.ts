import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { generateBundle } from '../../scripts/bench/generate.ts';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { gone, look, see } from '../../scripts/lib/browser/look.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { exportAll } from './harness/export-all.ts';
import { isOn, pressOn, tabTo } from './harness/keyboard.ts';
import { READ } from './harness/read-export.ts';
import { words } from './harness/words.ts';

const SIZE = { articles: 20, quotes: 200 };
const bundle = generateBundle(SIZE);
const NUMBER = (n: number) => new Intl.NumberFormat('en').format(n);

/** In and out of the machine, by keyboard alone: exports of everything and of a collection, backup, restore, imports, forgetting. */
inEachBrowser('data by keyboard', (world) => {
  let fill: Awaited<ReturnType<typeof fillCode>>;
  beforeAll(async () => {
    fill = await fillCode();
  });
  const main = it;
  /** What Chromium alone is asked, unless GRIOT_EVERY_TASK is set. */
  const more: typeof it = world.name === 'chromium' || process.env.GRIOT_EVERY_TASK ? it : (it.skip as typeof it);
  /** What takes more than Firefox's driver can. */
  const drives: typeof it = world.name === 'chromium' ? it : (it.skip as typeof it);
  let full = false;
  async function open(view = 'data'): Promise<BrowserPage> {
    if (!full) {
      const empty = await world.openOwn('src/library/index.html');
      await see(empty, 'h2');
      await empty.run(fill, SIZE);
      full = true;
    }
    const page = await world.openOwn(`src/library/index.html#${view}`);
    await until('the page', async () => (await look(page, '.waiting')).length === 0);
    return page;
  }
  /** How many quotes, articles and notes there are in the library. */
  async function counts(): Promise<number[]> {
    const page = await world.openOwn('src/library/index.html');
    return page.run(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('griot');
        opening.onsuccess = () => resolve(opening.result);
      });
      const count = (name: string) =>
        new Promise<number>((resolve) => {
          const asked = db.transaction(name).objectStore(name).count();
          asked.onsuccess = () => resolve(asked.result);
        });
      const all = [await count('quotes'), await count('articles'), await count('annotations')];
      db.close();
      return all;
    });
  }
  const ALL = [SIZE.quotes, SIZE.articles, bundle.annotations.length];

  /** Gives the page a file as its reader chooses one: by the button and the system's window, which has no keys that a test could press. */
  async function choose(page: BrowserPage, name: string, bytes: Uint8Array): Promise<void> {
    await tabTo(page, 'button', words('library_import_choose'));
    if (world.name === 'chromium') {
      const chosen = (page as ChromiumPage).page.waitForEvent('filechooser', { timeout: 20_000 });
      // The browser is told to leave its window away before the key comes.
      await sleep(150);
      await page.press('Enter');
      const chooser = await chosen;
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      return;
    }
    await page.run(
      (name: string, base64: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      Buffer.from(bytes).toString('base64'),
    );
  }
  /** What the preview says of a part: how many come, change, stay, go. */
  const planned = async (page: BrowserPage, part: string): Promise<number[]> =>
    (await look(page, 'dialog tbody tr', words(`library_part_${part}`)))[0]!.text.match(/\d+/g)!.map(Number);

  let backup: Buffer;

  main('saves a backup', async () => {
    const page = await open();
    await tabTo(page, 'button', words('library_backup_do'));
    const { name, bytes } = await savedBy(world.browser, page, () => page.press('Enter'));
    expect(name).toMatch(/^griot \d{4}-\d\d-\d\d\.griot\.gz$/);
    expect(gunzipSync(bytes).toString().split('\n').length).toBeGreaterThan(SIZE.quotes);
    backup = bytes;
  });

  more('exports everything in every format', async () => {
    const plain = bundle.quotes.filter(({ text }) => /^[\p{L}\p{N} ,]+$/u.test(text)).slice(0, 20);
    expect(plain.length).toBeGreaterThan(5);
    await exportAll(world.browser, open, (format, said) => {
      for (const { text } of plain) expect(said, `${format}: ${text}`).toContain(text);
    });
  });

  main('exports a collection, quotes and articles', async () => {
    const page = await open();
    const [collection] = bundle.collections;
    await pressOn(page, '.label-lines button', `${words('library_export')} ${collection!.name}`);
    await see(page, 'dialog', words('library_export_collection', 'en', collection!.name));
    await page.press('Space');
    const { name, bytes } = await savedBy(world.browser, page, () => page.press('Enter'));
    expect(name).toContain(collection!.name);
    const inside = bundle.quotes.filter(({ collections }) => collections.includes(collection!.id));
    expect(READ.csv(bytes).split('\n').toSorted()).toEqual(inside.map(({ text }) => text).toSorted());
  });

  main('forgets everything only after the word, and restores it from the backup', async () => {
    const page = await open();
    await pressOn(page, 'button', words('library_forget_all'));
    await tabTo(page, 'dialog input');
    await page.type('no');
    await page.press('Enter');
    expect(await counts()).toEqual(ALL);
    for (let i = 0; i < 2; i++) await page.press('Backspace');
    await page.type(words('library_forget_all_word'));
    await page.press('Enter');
    await see(page, '.told', words('library_forgotten_all'));
    expect(await counts()).toEqual([0, 0, 0]);
    await choose(page, 'mine.griot.gz', backup);
    await see(page, 'dialog', words('library_import_preview', 'en', 'mine.griot.gz'));
    expect((await planned(page, 'quotes'))[0]).toBe(SIZE.quotes);
    await pressOn(page, 'dialog button', words('library_import_do'));
    await see(page, '.told', words('library_import_done', 'en', '').trim().slice(0, 8));
    expect(await counts()).toEqual(ALL);
  });

  main('the same backup again changes nothing; the same data give the same file', async () => {
    const page = await open();
    await choose(page, 'mine.griot.gz', backup);
    await see(page, 'dialog tbody');
    expect(await planned(page, 'quotes')).toEqual([0, 0, SIZE.quotes]);
    await page.press('Escape');
    await gone(page, 'dialog');
    await tabTo(page, 'button', words('library_backup_do'));
    const { bytes } = await savedBy(world.browser, page, () => page.press('Enter'));
    expect(bytes.equals(backup)).toBe(true);
  });

  more('replaces: what the file does not have goes, and the preview says so first', async () => {
    const page = await open();
    await page.press('1');
    await until('the list', async () => (await look(page, '.row')).length > 0 && (await look(page, '.filling')).length === 0);
    await page.press('Home');
    await page.press('t');
    await until('the field', () => isOn(page, '[popover] input'));
    await page.type('Après la sauvegarde');
    await page.press('Enter');
    await see(page, '.row .tag', 'Après la sauvegarde');
    await page.press('8');
    await choose(page, 'mine.griot.gz', backup);
    await tabTo(page, 'dialog input[name="mode"]');
    await page.press('ArrowDown');
    await see(page, 'dialog th', words('library_import_removes'));
    expect((await planned(page, 'tags')).at(-1)).toBe(1);
    await pressOn(page, 'dialog button', words('library_import_do'));
    await gone(page, '.sidebar .tag', 'Après la sauvegarde');
    expect(await counts()).toEqual(ALL);
  });

  const HYPOTHESIS = JSON.stringify([
    {
      uri: 'https://courrier.example/a',
      text: 'Une note d’ailleurs 👍🏽',
      tags: ['ailleurs'],
      created: '2024-01-01T00:00:00.000Z',
      updated: '2024-01-01T00:00:00.000Z',
      target: [{ source: 'https://courrier.example/a', selector: [{ type: 'TextQuoteSelector', exact: 'des mots marqués', prefix: 'avec ', suffix: '.' }] }],
    },
  ]);
  const JSON_LD = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:1',
    type: 'Annotation',
    motivation: 'highlighting',
    target: { source: 'https://courrier.example/b', selector: { type: 'TextQuoteSelector', exact: 'كلمات أخرى', prefix: '', suffix: '' } },
  });
  const CSV = 'words,speaker,address,date\r\n"Une parole, importée",Awa Tinkaré,https://courrier.example/c,2024-02-03\r\n';
  more.each([
    ['hypothesis.json', HYPOTHESIS, 'annotations'],
    ['annotations.jsonld', JSON_LD, 'annotations'],
    ['table.csv', CSV, 'quotes'],
  ])('imports %s', async (name, text, part) => {
    const before = await counts();
    const page = await open();
    await choose(page, name, Buffer.from(text));
    await see(page, 'dialog tbody');
    expect((await planned(page, part))[0]).toBe(1);
    await pressOn(page, 'dialog button', words('library_import_do'));
    await gone(page, 'dialog');
    await until('it to be there', async () => (await counts()).reduce((a, b) => a + b) > before.reduce((a, b) => a + b));
  });

  more('damaged and hostile files are told, and change nothing', async () => {
    const before = await counts();
    const page = await open();
    const cut = backup.subarray(0, backup.length - 200);
    const edited = gzipSync(
      gunzipSync(backup)
        .toString()
        .replace(/"speakerName":"[^"]+"/, '"speakerName":"Somebody else"'),
    );
    const bad: readonly (readonly [string, Uint8Array])[] = [
      ['cut.griot.gz', cut],
      ['edited.griot.gz', edited],
      ['not.json', Buffer.from('{"type":"Annotation",')],
      ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
      ['empty.csv', new Uint8Array()],
    ];
    for (const [name, bytes] of bad) {
      await choose(page, name, bytes);
      await until(`word of ${name}`, async () =>
        (await look(page, 'dialog .warning, dialog .problems li, .told.bad')).some(({ visible, text }) => visible && text.length > 10),
      );
      expect((await look(page, 'input[name="mode"]')).length, name).toBe(0);
      await page.press('Escape');
      await gone(page, 'dialog');
    }
    expect(await counts()).toEqual(before);
  });

  more('renames and drops a tag', async () => {
    const page = await open();
    await pressOn(page, '.label-lines button', `${words('library_rename')} mines`);
    await tabTo(page, 'dialog input');
    await page.press('Control+KeyA');
    await page.type('gisements');
    await page.press('Enter');
    await see(page, '.label-lines li', 'gisements');
    await pressOn(page, '.label-lines button', `${words('card_delete')} gisements`);
    await gone(page, '.label-lines li', 'gisements');
  });

  more('chooses how long what was collected stays', async () => {
    const page = await open();
    await tabTo(page, 'section[aria-labelledby="data-retention"] select');
    await page.press('ArrowDown');
    await see(page, '.told', words('library_retention_set'));
    await page.press('ArrowUp');
    await page.reload();
    await see(page, 'section[aria-labelledby="data-retention"] select');
  });

  main('forgets a site', async () => {
    const page = await open();
    const hosts = bundle.articles.map(({ host }) => host);
    const [first] = [...new Set(hosts)].toSorted();
    await tabTo(page, '.forget-site select');
    await page.press('ArrowDown');
    await pressOn(page, '.forget-site button', words('library_forget_site_do'));
    const gone = hosts.filter((host) => host === first).length;
    await see(page, '.told', words('library_forgotten', 'en', words(gone === 1 ? 'n_articles_one' : 'n_articles_other', 'en', NUMBER(gone))));
  });

  drives('shows how far a large export is, and is stopped by key', async () => {
    const page = await open();
    await page.run(fill, { articles: 400, quotes: 16_000 });
    const downloads: unknown[] = [];
    (page as ChromiumPage).page.on('download', (download) => downloads.push(download));
    await pressOn(page, 'button', words('library_export_all_do'));
    await pressOn(page, 'dialog input[value="qdpx"]', '', 'Space');
    await page.press('Enter');
    await see(page, '.status progress');
    await pressOn(page, '.status button', words('library_cancel'));
    await gone(page, '.status progress');
    await see(page, '.told', words('library_cancelled'));
    expect(downloads).toEqual([]);
  });

  main('settings: what is kept, for how long, what is painted, how it is cited; they hold', async () => {
    const path = 'src/onboarding/index.html?view=settings';
    const page = await world.openOwn(path);
    await see(page, 'h1', words('menu_settings'));
    const on = (value: string) =>
      page.run((value: string) => document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)?.checked === true, value);
    for (const [from, to] of [
      ['kept', 'automatic'],
      ['0', '30'],
      ['en', 'fr'],
    ] as const) {
      const key = (await page.run(
        (from: string, to: string) => {
          const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ value }) => value);
          return all.indexOf(from) < all.indexOf(to);
        },
        from,
        to,
      ))
        ? 'ArrowDown'
        : 'ArrowUp';
      await until(from, () => on(from));
      await tabTo(page, `input[type="radio"][value="${from}"]`);
      await page.press(key);
      await until(to, () => on(to));
    }
    await tabTo(page, '[role="switch"]', words('settings_layer_armed'));
    await page.press('Space');
    await see(page, '[role="switch"][aria-checked="false"]', words('settings_layer_armed'));
    await page.reload();
    await see(page, '[role="switch"][aria-checked="false"]', words('settings_layer_armed'));
    for (const value of ['automatic', '30', 'fr']) expect(await on(value), value).toBe(true);
  });

  main('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
