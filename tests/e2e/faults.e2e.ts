// What goes wrong under a reader's hands: after each fault everything that was confirmed is there, nothing is half written, and the reader is told.
import { expect, it } from 'vitest';
import type { Chromium } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import type { BackgroundApi, PageState } from '../../src/shared/messages.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { faulty, goWrong } from './harness/faulty.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { rows } from './harness/stored.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-fautes`;
const YEAR = 365 * 86_400_000;
/** Tabs that a browser brings back at once. */
const TABS = 50;

inEachBrowser(
  'faults',
  (world) => {
    async function openArticle(address = ADDRESS): Promise<BrowserPage> {
      world.site.add(address, marketPage());
      const page = await world.open(address);
      await painted(page);
      return page;
    }
    const own = () => world.openOwn('src/onboarding/index.html');
    const state = (address = ADDRESS) => pageState(world.browser, address);
    /** Asks the background as a page of Griot does; null where no answer came. */
    const ask = <K extends keyof BackgroundApi>(page: BrowserPage, call: K, request: Parameters<BackgroundApi[K]>[0]) =>
      page.peek<{ ok: boolean; value?: unknown } | null>(
        async (call: string, request: unknown) => {
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
    const keep = (page: BrowserPage, { articleId, article, analysis }: PageState, quotes: readonly string[], kept = true) =>
      ask(page, 'keep', { articleId: articleId!, article: article!, analysis: analysis!, quotes, kept, url: ADDRESS });
    /** Nothing points to what is not there. */
    async function whole(page: BrowserPage): Promise<void> {
      const [articles, versions, quotes, annotations] = await Promise.all(['articles', 'versions', 'quotes', 'annotations'].map((table) => rows(page, table)));
      const ids = new Set(articles!.map(({ id }) => id));
      for (const row of [...quotes!, ...annotations!]) expect(ids.has(row.article)).toBe(true);
      for (const article of articles!) expect(versions!.some(({ id }) => id === `${article.id}:${article.version}`)).toBe(true);
    }
    const keepByHand = async (page: BrowserPage, what: string): Promise<void> => {
      await page.click(...(await placeOfWords(page, what)));
      await clickOn(page, `${CARD} button`, words('card_keep'));
    };

    it('the worker is ended at each step of keeping and noting: what was confirmed is there, and nothing by halves', async () => {
      await openArticle();
      const page = await own();
      const before = await state();
      const ids = before.analysis!.quotes.map(({ id }) => id);
      let confirmed = 0;
      for (let round = 0; round < 9; round++) {
        const quote = ids[round % ids.length]!;
        const noting = round % 3 === 2;
        const work = async () => {
          await sleep(Math.max(0, 60 - round * 10));
          return noting
            ? ask(page, 'describeQuote', { articleId: before.articleId!, quote, note: `note ${round}` })
            : keep(page, before, [quote], round % 2 === 0 || round > 6);
        };
        const kept = new Set((await state()).kept);
        if (noting && !kept.has(quote)) await keep(page, before, [quote]);
        const end = async () => {
          await sleep(Math.max(0, round * 10 - 60));
          await world.browser.stopBackground();
        };
        const [reply] = await Promise.all([work(), end()]);
        const now = await state();
        if (!reply?.ok) continue;
        confirmed++;
        if (noting) expect((await rows(page, 'quotes')).find((row) => row.quote === quote)?.note).toContain(`note ${round}`);
        else expect(new Set(reply.value as string[]).has(quote)).toBe(round % 2 === 0 || round > 6);
        // What the page shows next is what is stored.
        const stored = (await rows(page, 'quotes')).filter(({ status }) => status === 'kept').map((row) => row.quote);
        for (const id of now.kept) expect(stored).toContain(id);
      }
      await whole(page);
      expect(confirmed).toBeGreaterThan(0);
      await keep(page, before, ids);
      expect((await rows(page, 'quotes')).filter(({ status }) => status === 'kept').length).toBe(ids.length);
    });

    it('page, popup and library write at once: all of it is there', async () => {
      await openArticle();
      const page = await own();
      const before = await state();
      const [first, second, third] = before.analysis!.quotes.map(({ id }) => id);
      await keep(page, before, [first!, second!, third!]);
      const popup = await world.popupOver(ADDRESS);
      const library = await world.openOwn('src/library/index.html');
      await see(library, '[role="row"]', MARKET.first);
      await Promise.all([
        ask(page, 'describeQuote', { articleId: before.articleId!, quote: first!, tags: { add: ['eau'] } }),
        ask(popup, 'describeQuote', { articleId: before.articleId!, quote: second!, note: 'du bandeau' }),
        ask(library, 'describeQuote', { articleId: before.articleId!, quote: third!, note: 'de la bibliothèque', tags: { add: ['prix'] } }),
        ask(library, 'describeQuote', { articleId: before.articleId!, quote: first!, note: 'aussi' }),
      ]);
      const stored = await rows(page, 'quotes');
      const of = (quote: string) => stored.find((row) => row.quote === quote);
      expect(of(first!)).toMatchObject({ note: 'aussi', status: 'kept' });
      expect(of(first!)?.tags).toHaveLength(1);
      expect(of(second!)).toMatchObject({ note: 'du bandeau' });
      expect(of(third!)).toMatchObject({ note: 'de la bibliothèque' });
      await whole(page);
    });

    it('the disk is full: the reader is told, nothing is half kept, and it goes on once there is room', async () => {
      const page = await openArticle();
      const helper = await own();
      const now = await state();
      await keep(helper, now, now.kept, false);
      await page.reload();
      await painted(page);
      const known = JSON.stringify(await rows(helper, 'quotes'));
      await goWrong(helper, { full: true });
      await keepByHand(page, MARKET.second);
      await until('the reader to be told', async () => (await look(page, '[role="status"]', words('error_quota'))).length > 0);
      expect(JSON.stringify(await rows(helper, 'quotes'))).toBe(known);
      await goWrong(helper, { full: false });
      await clickOn(page, `${CARD} button`, words('card_keep'));
      await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
      await whole(helper);
    });

    it('the clock is fifty years ahead, then a year behind: what was kept stays, and is read and kept as ever', async () => {
      const page = await openArticle();
      const helper = await own();
      await goWrong(helper, { clock: 50 * YEAR });
      const ahead = await state();
      expect((await keep(helper, ahead, [ahead.analysis!.quotes[0]!.id]))?.ok).toBe(true);
      await goWrong(helper, { clock: -YEAR });
      expect((await keep(helper, ahead, [ahead.analysis!.quotes[2]!.id]))?.ok).toBe(true);
      await page.reload();
      await painted(page);
      const behind = await state();
      expect(behind.kept).toEqual(expect.arrayContaining([ahead.analysis!.quotes[0]!.id, ahead.analysis!.quotes[2]!.id]));
      await goWrong(helper, { clock: 0 });
      const library = await world.openOwn('src/library/index.html');
      await see(library, '[role="row"]', MARKET.first);
      await whole(helper);
    });

    it('the store is cleared in mid-work: page and library go on with an empty one', async () => {
      const page = await openArticle();
      const library = await world.openOwn('src/library/index.html');
      await see(library, '[role="row"]', MARKET.first);
      const helper = await own();
      await helper.run(
        () =>
          new Promise<void>((resolve) => {
            const deleting = indexedDB.deleteDatabase('griot');
            deleting.onsuccess = () => resolve();
          }),
      );
      await page.reload();
      await painted(page);
      await keepByHand(page, MARKET.third);
      await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
      await library.reload();
      await see(library, '[role="row"]', MARKET.third);
      expect(await look(library, '[role="row"]', MARKET.first)).toEqual([]);
      await whole(helper);
    });

    if (world.name === 'chromium') {
      it(`${TABS} tabs are brought back at once: each is read`, async () => {
        const { context } = world.browser as Chromium;
        const addresses = Array.from({ length: TABS }, (_, i) => `${OUTLET}/marche-onglet-${i}`);
        for (const address of addresses) world.site.add(address, marketPage());
        const pages = await Promise.all(
          addresses.map(async (address) => {
            const tab = await context.newPage();
            void tab.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
            return tab;
          }),
        );
        const helper = await own();
        const read = () =>
          helper.peek<number>(async () => {
            const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
            const wanted = tabs.filter(({ url }) => url?.includes('/marche-onglet-'));
            const all = await Promise.all(
              wanted.map(({ id }) => api.tabs.sendMessage(id, { griot: 'content', call: 'pageState', request: {} }, { frameId: 0 }).catch(() => null)),
            );
            return all.filter((reply: { value?: { analysis?: { quotes: unknown[] } } } | null) => reply?.value?.analysis?.quotes.length === 4).length;
          });
        await until('all to be read', async () => (await read()) === TABS, 90_000);
        await Promise.all(pages.map((tab) => tab.close()));
      });

      it('offline, all goes on', async () => {
        const page = await openArticle();
        const { context } = world.browser as Chromium;
        await context.setOffline(true);
        try {
          await keepByHand(page, MARKET.second);
          await see(page, `${CARD} button[aria-pressed="true"]`, words('card_kept'));
          const library = await world.openOwn('src/library/index.html');
          await see(library, '[role="row"]', MARKET.second);
        } finally {
          await context.setOffline(false);
        }
      });
    }

    it('the extension is replaced under an open page: it says so, and what was kept is there', async () => {
      const page = await openArticle();
      const kept = (await state()).kept.length;
      const helper = await own();
      await helper.peek(() => void setTimeout(() => api.runtime.reload(), 50));
      await sleep(1500);
      // Nobody can look into the closed root any more; that there is one now is the line.
      await until('the page to say so', async () => {
        await page.click(...(await placeOfWords(page, MARKET.first)));
        return page.run(() => document.querySelector('div[data-griot]') !== null);
      });
      await world.browser.restart();
      await openArticle();
      expect((await state()).kept.length).toBe(kept);
    });

    it('a newer Griot has been here: what was kept is neither touched nor lost', async () => {
      await openArticle();
      const helper = await own();
      const before = JSON.stringify(await rows(helper, 'quotes'));
      await world.browser.stopBackground();
      await helper.run(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('griot', 9999);
            opening.onupgradeneeded = () => void opening.result.createObjectStore('of-tomorrow');
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          }),
      );
      await openArticle();
      const now = await state();
      const reply = await keep(helper, now, [now.analysis!.quotes[0]!.id]);
      const after = await rows(helper, 'quotes');
      for (const row of JSON.parse(before) as { id: string }[]) expect(after.map(({ id }) => id)).toContain(row.id);
      // It either goes on with what it knows, or says why not.
      if (reply?.ok) expect(after.some((row) => row.quote === now.analysis!.quotes[0]!.id && row.status === 'kept')).toBe(true);
      else expect(now.problem).toBe('error_newer_version');
    });
  },
  { changed: faulty },
);
