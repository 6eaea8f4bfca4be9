import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, see } from '../../scripts/lib/browser/look.ts';
import { DEMO } from '../../scripts/lib/demo.ts';
import { readFile } from '../../src/exchange/index.ts';
import type { Reading } from '../../src/exchange/read-backup.ts';
import { ALLOW, downloadsAllowed, wholeFiles } from './harness/downloads-allowed.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { digest } from './harness/stored.ts';
import { words } from './harness/words.ts';

const LIBRARY = 'src/library/index.html#data';
/** Large enough that a restore takes longer than it takes to press Cancel. */
const SIZE = { articles: 400, quotes: 8000 };
const SMALL = { articles: 10, quotes: 150 };

const scratch = mkdtempSync(join(tmpdir(), 'griot-backup-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

function read(file: string): Reading {
  const steps = readFile(readFileSync(file));
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

const downloads = join(scratch, 'downloads');
const files = () => wholeFiles(downloads);

inEachBrowser(
  'backups',
  (world) => {
    const openData = async (): Promise<BrowserPage> => {
      const page = await world.openOwn(LIBRARY);
      await see(page, '#data-backup');
      return page;
    };
    let whole = '';
    const startRestore = async (page: BrowserPage): Promise<void> => {
      await page.choose('input[type=file]', whole);
      await see(page, 'dialog table');
      await page.run(() => document.querySelectorAll<HTMLElement>('dialog input[name=mode]')[1]!.click());
      await page.run(() => document.querySelector<HTMLFormElement>('dialog form')!.requestSubmit());
    };
    const writing = (page: BrowserPage) =>
      until('how far the restore is', () => page.run(() => (document.querySelector<HTMLProgressElement>('.status progress')?.value ?? 0) > 0.02));

    it('an automatic backup: off until asked for, then a file with everything, and another only when it is due', async () => {
      const own = await openData();
      await own.run(await fillCode(), SMALL);
      const article = await world.open(DEMO.french);
      await painted(article);
      await sleep(500);
      expect(files()).toEqual([]);

      const settings = await world.openOwn('src/onboarding/index.html?view=settings');
      await see(settings, 'input[type=radio][value=never]');
      const every = (value: string) =>
        settings.run((css: string) => document.querySelector<HTMLInputElement>(css)!.checked, `input[type=radio][value=${value}]`);
      expect(await every('never')).toBe(true);
      await clickOn(settings, 'label:has(input[value=day])');
      const [first] = await until('the backup', async () => (files().length > 0 ? files() : null));
      expect(first).toMatch(world.name === 'firefox' ? /^griot\/griot-\d{4}-\d\d-\d\d\.griot\.gz$/ : /\.gz$/);
      const reading = read(join(downloads, first!));
      expect(reading.problems).toEqual([]);
      expect(reading.bundle.quotes).toHaveLength(SMALL.quotes);
      expect(reading.bundle.settings?.backup?.every).toBe('day');
      await until('the choice is shown', () => every('day'));
      const last = () =>
        own.run(async (): Promise<string> => (await api.runtime.sendMessage({ griot: 'background', call: 'settings', request: {} })).value.backup.last ?? '');
      await until('it is noted', last);

      // Not due: nothing comes, whatever is read, and though the worker was stopped in between.
      rmSync(join(downloads, first!));
      await world.browser.stopBackground();
      await article.reload();
      await painted(article);
      await sleep(1500);
      expect(files()).toEqual([]);
      // Two days later in the store's eyes.
      await own.run(async () => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const open = indexedDB.open('griot');
          open.onsuccess = () => resolve(open.result);
        });
        const store = db.transaction('settings', 'readwrite').objectStore('settings');
        await new Promise<void>((resolve) => {
          store.get('settings').onsuccess = (event) => {
            const row = (event.target as IDBRequest).result;
            row.value.backup.last = new Date(Date.now() - 2 * 86_400_000).toISOString();
            store.put(row).onsuccess = () => resolve();
          };
        });
        db.close();
      });
      await article.reload();
      const [second] = await until('the next backup', async () => (files().length > 0 ? files() : null));
      await until('it is noted', async () => (await last()).slice(0, 10) === new Date().toISOString().slice(0, 10));
      expect(read(join(downloads, second!)).sound).toBe(true);
      rmSync(join(downloads, second!));
      await clickOn(settings, 'label:has(input[value=never])');
      await until('it is off', () => every('never'));
    });

    it('a backup of everything is saved; everything is forgotten', async () => {
      const page = await openData();
      await page.run(await fillCode(), SIZE);
      await page.run(() => document.querySelector<HTMLElement>('[aria-labelledby=data-backup] .button')!.click());
      await see(page, '.told', words('library_exported'));
      const [file] = await until('the file', async () => (files().length > 0 ? files() : null));
      whole = join(scratch, `whole-${world.name}.griot.gz`);
      renameSync(join(downloads, file!), whole);
      expect(await digest(page)).toContain(`quotes ${read(whole).bundle.quotes.length} `);
      expect(read(whole).bundle.quotes.length).toBeGreaterThanOrEqual(SIZE.quotes);
      await page.run(() => [...document.querySelectorAll<HTMLElement>('[aria-labelledby=data-forget] .button.danger')].at(-1)!.click());
      await see(page, 'dialog input');
      await page.run(() => document.querySelector<HTMLInputElement>('dialog input')!.focus());
      await page.type(words('library_forget_all_word'));
      await page.press('Enter');
      await see(page, '.told', words('library_forgotten_all'));
      expect(await digest(page)).toContain('quotes 0 ');
      await page.run(await fillCode(), SMALL);
    });

    it('a restore cancelled in the middle changes nothing, and says so', async () => {
      const page = await openData();
      const before = await digest(page);
      await startRestore(page);
      await writing(page);
      await page.run(() => document.querySelector<HTMLElement>('.status progress ~ button')!.click());
      await see(page, '.told', words('library_cancelled'));
      expect(await digest(page)).toBe(before);
    });

    it('a restore whose tab was closed in the middle changes nothing', async () => {
      const page = await openData();
      const before = await digest(page);
      await startRestore(page);
      await writing(page);
      await page.close();
      expect(await digest(await openData())).toBe(before);
    });

    it('a damaged file says where, offers only what is left, and changes nothing by itself', async () => {
      const page = await openData();
      const before = await digest(page);
      const bytes = readFileSync(whole);
      const cut = join(scratch, 'cut.griot.gz');
      writeFileSync(cut, bytes.subarray(0, bytes.length * 0.6));
      await page.choose('input[type=file]', cut);
      await see(page, 'dialog .warning', words('library_import_damaged'));
      expect((await look(page, 'dialog .problems li')).length).toBeGreaterThan(0);
      expect(await look(page, 'dialog input[name=mode]')).toEqual([]);
      await page.press('Escape');
      expect(await digest(page)).toBe(before);
    });

    it('restored, all is as it was: the next backup is the same file', async () => {
      const page = await openData();
      await startRestore(page);
      await see(page, '.told', words('library_import_done').split('$1')[0]!.trim(), 60_000);
      await page.run(() => document.querySelector<HTMLElement>('[aria-labelledby=data-backup] .button')!.click());
      const [file] = await until('the file', async () => (files().length > 0 ? files() : null));
      expect(readFileSync(join(downloads, file!)).equals(readFileSync(whole))).toBe(true);
      rmSync(join(downloads, file!));
    });
  },
  { downloads, changed: downloadsAllowed, preferences: ALLOW },
);
