import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, onTestFailed } from 'vitest';
import { Chromium } from '../../../scripts/lib/browser/chromium.ts';
import type { Browser, BrowserPage, LaunchOptions } from '../../../scripts/lib/browser/driver.ts';
import { Firefox } from '../../../scripts/lib/browser/firefox.ts';
import { keepOwnPage, openBeside, openPopup } from '../../../scripts/lib/browser/own-pages.ts';
import { type Site, startSite } from '../../../scripts/lib/browser/site.ts';
import { serveDemo } from '../../../scripts/lib/demo.ts';

/** Where the builds are; another folder for a build of one's own. */
const DIST = process.env.GRIOT_DIST ?? 'dist';
const NAMES = (process.env.GRIOT_BROWSERS ?? 'chromium,firefox').split(',') as Browser['name'][];
/** Where a failed test leaves what could be seen. */
const SEEN = 'build/e2e';

export interface World {
  readonly name: Browser['name'];
  readonly browser: Browser;
  readonly site: Site;
  /** Opens an address in a tab of its own, closed after the test. */
  open(address: string): Promise<BrowserPage>;
  /** Opens a page of the extension, e.g. 'src/popup/index.html'. */
  openOwn(path: string): Promise<BrowserPage>;
  /** The popup as it opens over the tab that shows an address. */
  popupOver(address: string): Promise<BrowserPage>;
  /** The list beside the tab that shows an address, as narrow as a side panel. */
  besideOver(address: string): Promise<BrowserPage>;
}

interface Options extends LaunchOptions {
  readonly only?: Browser['name'];
  /** A folder with another build, made of the one that is tested. */
  /** Another try of a case gets a browser with nothing stored: where no case needs what another or a beforeAll has stored. */
  readonly freshOnRetry?: boolean;
  readonly changed?: (folder: string, name: Browser['name']) => string;
}

async function launch(name: Browser['name'], { changed, only: _, freshOnRetry: __, ...options }: Options): Promise<Browser> {
  const folder = join(DIST, name === 'chromium' ? 'chrome' : 'firefox');
  const build = { language: 'en', ...options, extension: changed?.(folder, name) ?? folder };
  // On a busy machine a browser may miss its own time-outs: another try tells trouble from haste.
  for (let attempt = 1; ; attempt++) {
    try {
      return await (name === 'chromium' ? Chromium.launch(build) : Firefox.launch(build));
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/**
 * Defines the same cases for Chromium and for Firefox, each with a browser and a site of its own for the whole group.
 * `world` is filled before the first case runs.
 */
export function inEachBrowser(title: string, define: (world: World) => void, options: Options = {}): void {
  for (const name of NAMES) {
    if (options.only && options.only !== name) continue;
    describe(`${title} · ${name}`, () => {
      let browser: Browser;
      let site: Site;
      let pages: BrowserPage[] = [];
      const keep = (page: BrowserPage) => {
        pages.push(page);
        return page;
      };
      const world: World = {
        name,
        get browser() {
          return browser;
        },
        get site() {
          return site;
        },
        async open(address) {
          const page = keep(await browser.newPage());
          await page.goto(address);
          return page;
        },
        openOwn: (path) => world.open(`${browser.origin}${path}`),
        popupOver: async (address) => {
          const page = keep(await openPopup(browser, address));
          await page.resize(500, 700);
          return page;
        },
        besideOver: async (address) => {
          const page = keep(await openBeside(browser, address));
          await page.resize(500, 700);
          return page;
        },
      };
      const start = async () => {
        browser = await launch(name, { site: site.port, ...options });
        keepOwnPage(browser);
      };
      beforeAll(async () => {
        site = await startSite();
        serveDemo(site);
        await start();
      });
      afterAll(async () => {
        await browser?.close();
        await site?.close();
      });
      beforeEach(async ({ task }) => {
        for (const page of pages) await page.close().catch(() => undefined);
        pages = [];
        const retried = task.result?.retryCount ?? 0;
        if (retried && options.freshOnRetry) {
          await browser.close();
          await start();
        }
        onTestFailed(async () => {
          mkdirSync(SEEN, { recursive: true });
          for (const [i, page] of pages.entries()) {
            const shot = await page.screenshot().catch(() => null);
            if (shot) writeFileSync(join(SEEN, `${`${task.name}-${name}-${i}${retried ? ' again' : ''}`.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`), shot);
          }
        });
      });
      define(world);
    });
  }
}
