/** The extension's own pages and what it says of a tab, as its popup would ask. */
import type { PageState } from '../../../src/shared/messages.ts';
import { type Browser, type BrowserPage, until } from './driver.ts';

/** The browser's number of the tab that shows an address; null where no tab does, or none that the extension may see. */
const tabOf = (own: BrowserPage, address: string): Promise<number | null> =>
  own.peek(async (address: string) => {
    const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
    const bare = (url = '') => url.split('#')[0];
    return tabs.find((tab) => bare(tab.url) === bare(address))?.id ?? null;
  }, address);

/** Opens something of the extension that has its rights and does nothing by itself: a picture. */
async function ownPage(browser: Browser, behind = false): Promise<BrowserPage> {
  const page = await browser.newPage({ behind });
  await page.goto(`${browser.origin}icons/16.png`);
  return page;
}

/** Browsers whose page for such questions stays open, and that page. */
const kept = new WeakMap<Browser, { page: BrowserPage | null }>();

/** From now on one page asks all questions to this browser: a tab that comes and goes for each would take the front from the one that is looked at. */
export const keepOwnPage = (browser: Browser): void => void kept.set(browser, { page: null });

/** Does something in a page of the extension's rights, which is closed afterwards unless the browser keeps one. */
async function inOwnPage<T>(browser: Browser, work: (own: BrowserPage) => Promise<T>): Promise<T> {
  const known = kept.get(browser);
  if (!known) {
    const own = await ownPage(browser);
    return work(own).finally(() => own.close());
  }
  // It is gone where the browser was started again, or the extension.
  const there = await known.page?.run(() => location.protocol).catch(() => null);
  if (!there?.endsWith('extension:')) known.page = await ownPage(browser, true);
  return work(known.page!);
}

/** The state of the article in the tab that shows `address`, once there is one; with 'analyseNow' as the reader asks for it. */
export async function pageState(browser: Browser, address: string, patience?: number, call: 'pageState' | 'analyseNow' = 'pageState'): Promise<PageState> {
  return inOwnPage(browser, (own) =>
    until(
      `Griot's answer on ${address}`,
      async () => {
        const tab = await tabOf(own, address);
        if (tab === null) return null;
        const reply = await own.peek<{ ok: boolean; value?: PageState; error?: { message: string } } | null>(
          (tab: number, call: string) => api.tabs.sendMessage(tab, { griot: 'content', call, request: {} }, { frameId: 0 }),
          tab,
          call,
        );
        if (reply && !reply.ok) throw new Error(reply.error?.message);
        return reply?.value ?? null;
      },
      patience,
    ),
  );
}

/** The popup as a tab of its own, over the tab that shows `address`; the popup of no tab where none does. */
export const openPopup = (browser: Browser, address: string): Promise<BrowserPage> => openOver(browser, address, 'src/popup/index.html');

/** The list that stands beside the tab that shows `address`, as a tab of its own. */
export const openBeside = (browser: Browser, address: string): Promise<BrowserPage> => openOver(browser, address, 'src/beside/index.html');

async function openOver(browser: Browser, address: string, path: string): Promise<BrowserPage> {
  const page = await ownPage(browser);
  const tab = await tabOf(page, address);
  await page.goto(`${browser.origin}${path}${tab === null ? '' : `?tab=${tab}`}`);
  return page;
}
