// Long work that is ended in the middle, by a browser that wants its memory back or by the reader who closes it: nothing is half written, what was
// confirmed is there, the reader is told, and may go on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { exportChunks, FORMATS, readFile } from '../../src/exchange/index.ts';
import { ALLOW, downloadsAllowed, wholeFiles } from './harness/downloads-allowed.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { faulty, goWrong, goWrongInLibrary } from './harness/faulty.ts';
import { marketPage } from './harness/pages.ts';
import { digest, rows } from './harness/stored.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-a-mi-chemin`;
const LIBRARY = 'src/library/index.html';
const DAY = 86_400_000;
/** In the store, and in the file that is taken in. */
const HERE = { articles: 30, quotes: 600 };
const FILE = { articles: 60, quotes: 1800, seed: 7 };

const scratch = mkdtempSync(join(tmpdir(), 'griot-midway-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
const downloads = join(scratch, 'downloads');
const files = () => wholeFiles(downloads);

/** Another reader's library: none of its articles is here. */
const OTHER = JSON.parse(
  JSON.stringify(generateBundle(FILE)).replaceAll('article-', 'brought-').replaceAll('annotation-', 'remark-').replaceAll('dispatch-', 'feed-'),
) as ReturnType<typeof generateBundle>;

/** A backup as that reader's Griot would have written it. */
async function backupFile(): Promise<string> {
  const file = join(scratch, 'other.griot.gz');
  const pieces = await exportChunks(FORMATS.find(({ id }) => id === 'backup')!, OTHER);
  writeFileSync(file, Buffer.concat(pieces!));
  return file;
}
/** Problems of a backup that was saved. */
function problems(file: string): number {
  const steps = readFile(readFileSync(join(downloads, file)));
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.problems.length;
  }
}

/** Runs in a page: puts a store of version 1 in the place of what is there, with so many articles, and leaves it open where that is asked. */
const oldStore = async (many: number, held = false): Promise<void> => {
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('griot').onsuccess = () => resolve();
  });
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('griot', 10);
    opening.onupgradeneeded = () => {
      const made = opening.result;
      for (const [name, indexes] of Object.entries({
        articles: 'url host date lastSeen',
        versions: 'article',
        quotes: 'article speaker date',
        mentions: 'article actor',
        annotations: 'article created',
        corrections: 'created',
        tags: '',
        collections: 'name',
        settings: '',
      })) {
        const table = made.createObjectStore(name, { keyPath: 'id' });
        for (const index of indexes.split(' ').filter(Boolean)) table.createIndex(index, index);
        if (name === 'tags') table.createIndex('name', 'name', { unique: true });
      }
    };
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = db.transaction(['articles', 'versions', 'quotes'], 'readwrite');
  for (let i = 0; i < many; i++) {
    const id = `old-${i}`;
    const text = `Au marché de Kolo, les prix ont monté. « Nous avons attendu la pluie numéro ${i} », a dit Awa Dembélé.`;
    const url = `https://www.journal.example/${id}`;
    writing.objectStore('articles').put({
      id,
      url,
      title: `Le marché ${i}`,
      host: 'journal.example',
      outlet: 'Le Journal',
      version: 'v',
      language: 'fr',
      date: '2024-03-05',
      firstSeen: '2024-03-05T10:00:00.000Z',
      lastSeen: '2024-03-05T10:00:00.000Z',
      topic: { sahel: true, score: 1, countries: [] },
    });
    writing.objectStore('versions').put({ id: `${id}:v`, article: id, version: 'v', text, seen: '2024-03-05T10:00:00.000Z' });
    writing.objectStore('quotes').put({
      id: `${id}:q`,
      article: id,
      quote: 'q',
      kind: 'direct',
      text: `Nous avons attendu la pluie numéro ${i}`,
      spans: [],
      speaker: null,
      speakerName: 'Awa Dembélé',
      speakerKind: 'person',
      stance: 'says',
      certain: true,
      confidence: 1,
      why: { frame: 'after', chain: [] },
      cue: null,
      date: '2024-03-05',
      host: 'journal.example',
      outlet: 'Le Journal',
      created: '2024-03-05T10:00:00.000Z',
      updated: '2024-03-05T10:00:00.000Z',
    });
  }
  await new Promise<void>((resolve) => {
    writing.oncomplete = () => resolve();
  });
  // A page of an older Griot gives way to nobody; it goes when its reader closes it.
  if (held) addEventListener('pagehide', () => db.close());
  else db.close();
};

inEachBrowser(
  'work that is ended midway',
  (world) => {
    /** A page of Griot's that holds no store open. */
    const helper = () => world.openOwn('icons/16.png');
    const openData = async (): Promise<BrowserPage> => {
      const page = await world.openOwn(`${LIBRARY}#data`);
      await see(page, '#data-backup');
      return page;
    };
    /** The store as it is before each case. */
    const fill = async (page: BrowserPage): Promise<void> => {
      await page.run(async () => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('griot');
          opening.onsuccess = () => resolve(opening.result);
        });
        const emptying = db.transaction(db.objectStoreNames, 'readwrite');
        for (const name of db.objectStoreNames) emptying.objectStore(name).clear();
        await new Promise<void>((resolve) => {
          emptying.oncomplete = () => resolve();
        });
        db.close();
      });
      await page.run(await fillCode(), HERE);
    };
    const done = (page: BrowserPage) => page.run(() => document.querySelector<HTMLProgressElement>('.status progress')?.value ?? 0);
    const choose = async (page: BrowserPage): Promise<void> => page.choose('input[type=file]', await backupFile());
    const restore = async (page: BrowserPage, mode: 'merge' | 'replace'): Promise<void> => {
      await page.run((mode: string) => {
        const [merge, replace] = document.querySelectorAll<HTMLElement>('dialog input[name=mode]');
        (mode === 'merge' ? merge : replace)!.click();
      }, mode);
      await page.run(() => document.querySelector<HTMLFormElement>('dialog form')!.requestSubmit());
    };
    const ask = (page: BrowserPage, call: string, request: object) =>
      page.peek<{ ok: boolean; value?: unknown } | null>(
        async (call: string, request: object) => {
          try {
            return await api.runtime.sendMessage({ griot: 'background', call, request });
          } catch {
            // It was ended meanwhile.
            return null;
          }
        },
        call,
        request,
      );

    for (const mode of ['merge', 'replace'] as const)
      it(`taking in a file (${mode}): its worker is ended while it reads, while it waits and while it writes`, async () => {
        await fill(await openData());
        const page = await openData();
        const before = await digest(page);

        await choose(page);
        await goWrongInLibrary(page, { end: 'work' });
        // It is quick: where the preview came first, it is ended before the reader answers.
        const early = await until('the preview or the news', () =>
          page.run(
            (told: string) => (document.querySelector('.told')?.textContent?.includes(told) ? 'told' : document.querySelector('dialog form') ? 'asked' : ''),
            words('library_work_ended'),
          ),
        );
        if (early === 'asked') {
          await goWrongInLibrary(page, { end: 'work' });
          await restore(page, mode);
        }
        await see(page, '.told', words('library_work_ended'));
        expect(await digest(page)).toBe(before);

        await choose(page);
        await see(page, 'dialog form');
        await goWrongInLibrary(page, { slow: 5, held: true });
        await restore(page, mode);
        await until('it to write', async () => (await done(page)) > 0.15);
        await goWrongInLibrary(page, { end: 'work' });
        await see(page, '.told', words('library_work_ended'));
        expect(await digest(page)).toBe(before);

        // And again, as the reader was told; the background that is ended meanwhile takes nothing along.
        await choose(page);
        await see(page, 'dialog form');
        await goWrongInLibrary(page, { slow: 5 });
        await restore(page, mode);
        await until('it to write', async () => (await done(page)) > 0.1);
        await world.browser.stopBackground();
        await see(page, '.told', words('library_import_done').split('$1')[0]!.trim(), 60_000);
        const stored = (await rows(page, 'quotes')).map(({ id }) => id);
        const [mine, theirs] = [generateBundle(HERE), OTHER].map(({ quotes }) => quotes.map(({ id }) => id));
        expect(new Set(stored)).toEqual(new Set(mode === 'merge' ? [...mine!, ...theirs!] : theirs));
      });

    it('the list: another worker takes over, and what is asked is answered', async () => {
      await fill(await openData());
      const page = await world.openOwn(LIBRARY);
      await see(page, '.row');
      await until('the list to be whole', async () => page.run(() => document.querySelector('.filling') === null));
      await goWrongInLibrary(page, { end: 'list' });
      await page.press('/');
      await page.type('paix');
      await until('what was found', () =>
        page.run(() => {
          const marks = [...document.querySelectorAll('.row mark')];
          return marks.length > 0 && document.querySelector('.list')?.getAttribute('aria-busy') !== 'true';
        }),
      );
      await page.run(() => document.querySelector<HTMLInputElement>('.search input')!.select());
      await page.press('Delete');
      const all = (await rows(page, 'quotes')).length;
      await until('all of it', () => page.run((all: number) => document.querySelector('.selection-count')?.textContent?.startsWith(`${all} `) ?? false, all));
    });

    it('making old records new, when Griot was updated: it begins again, and loses nothing', async () => {
      const page = await helper();
      await world.browser.stopBackground();
      const old = 150;
      await page.run(oldStore, old);
      const before = await digest(page);
      expect(before).toContain(`version 10\n`);
      for (const share of [0.05, 0.4, 0.9]) {
        const from = await goWrong(page, { slow: 10, held: true });
        const answer = ask(page, 'settings', {});
        // Articles, versions and quotes are each read once and written anew; then their places.
        await until('it to migrate', async () => (await goWrong(page, {})) - from > share * 3 * old);
        await world.browser.stopBackground();
        await answer;
        expect(await digest(page)).toBe(before);
      }
      world.site.add(ADDRESS, marketPage());
      await painted(await world.open(ADDRESS));
      expect((await pageState(world.browser, ADDRESS)).problem).toBeUndefined();
      expect(await digest(page)).toContain('version 40\n');
      const quotes = await rows(page, 'quotes');
      for (let i = 0; i < old; i++)
        expect(quotes.find(({ id }) => id === `old-${i}:q`)).toMatchObject({
          status: 'kept',
          speakerName: 'Awa Dembélé',
          selectors: { quote: { exact: `Nous avons attendu la pluie numéro ${i}`, prefix: expect.stringContaining('« ') }, version: 'v' },
        });
      expect(await rows(page, 'attic')).toEqual([]);
    });

    it('an older page holds the store open: the reader is told, and it goes on once that is closed', async () => {
      const older = await helper();
      await world.browser.stopBackground();
      await older.run(oldStore, 3, true);
      world.site.add(ADDRESS, marketPage());
      const article = await world.open(ADDRESS);
      await see(article, '[role="status"]', words('error_store_open'));
      await older.close();
      await article.reload();
      await painted(article);
      expect((await pageState(world.browser, ADDRESS)).problem).toBeUndefined();
      const page = await helper();
      expect(await digest(page)).toContain('version 40\n');
      expect((await rows(page, 'quotes')).map(({ id }) => id)).toEqual(expect.arrayContaining(['old-0:q', 'old-1:q', 'old-2:q']));
    });

    it('forgetting what is too old: all of it goes at once, or none, and nothing that was kept', async () => {
      await fill(await openData());
      const page = await helper();
      expect((await ask(page, 'changeSettings', { change: { retentionDays: 30 } }))?.ok).toBe(true);
      const all = await rows(page, 'quotes');
      const mine = all.filter((row) => row.status === 'kept' || row.note !== '' || (row.tags as []).length + (row.collections as []).length > 0);
      expect(mine.length).toBeGreaterThan(0);
      expect(mine.length).toBeLessThan(all.length);
      const before = await digest(page);
      for (const share of [0.1, 0.6]) {
        const from = await goWrong(page, { slow: 10, held: true });
        await goWrong(page, { startup: true });
        await until('it to forget', async () => (await goWrong(page, {})) - from > share * (all.length - mine.length));
        await world.browser.stopBackground();
        expect(await digest(page)).toBe(before);
      }
      await goWrong(page, { startup: true });
      await until('the old ones to be gone', async () => (await rows(page, 'quotes')).length < all.length);
      const left = new Map((await rows(page, 'quotes')).map((row) => [row.id, row]));
      for (const row of mine) expect(left.get(row.id)).toEqual(row);
      expect(left.size).toBe(mine.length);
      expect((await ask(page, 'changeSettings', { change: { retentionDays: 0 } }))?.ok).toBe(true);
    });

    it('a scheduled backup: no file, or a whole one, and it is made anew at the next page', async () => {
      await fill(await openData());
      world.site.add(ADDRESS, marketPage());
      const settings = await world.openOwn('src/onboarding/index.html?view=settings');
      const page = await helper();
      await see(settings, 'input[type=radio][value=never]');
      // The other browser's are there as well.
      for (const file of files()) rmSync(join(downloads, file));
      const from = await goWrong(page, { held: 'reading' });
      await clickOn(settings, 'label:has(input[value=day])');
      await until('it to be written', async () => (await goWrong(page, {})) - from > 3);
      await world.browser.stopBackground();
      const last = async (): Promise<string> => ((await ask(page, 'settings', {})) as { value: { backup: { last?: string } } }).value.backup.last ?? '';
      expect(await last()).toBe('');
      expect(files()).toEqual([]);
      const read = async (): Promise<void> => {
        const article = await world.open(ADDRESS);
        await painted(article);
        await article.close();
      };
      await read();
      await until('the backup', async () => files().length > 0 && (await last()) !== '');
      for (const file of files()) expect(problems(file)).toBe(0);
      expect(Date.now() - Date.parse(await last())).toBeLessThan(DAY);
      await settings.reload();
      await see(settings, '.backup-last', words('settings_backup_last').split(':')[0]!);
    });
  },
  { downloads, changed: (folder, name) => downloadsAllowed(faulty(folder), name), preferences: ALLOW },
);
