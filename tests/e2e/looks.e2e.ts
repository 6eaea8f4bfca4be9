import { beforeAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import type { Browser, BrowserPage } from '../../scripts/lib/browser/driver.ts';
import { sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const SIZE = { articles: 30, quotes: 300 };
const ADDRESS = `${OUTLET}/marche-vu`;

/** What no page of Griot may look like, whatever the language: wider than its window, or with the name of a message in place of its words. */
const ugly = (page: BrowserPage): Promise<string[]> =>
  page.run(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`wider than its window: ${document.documentElement.scrollWidth} of ${innerWidth}`);
    found.push(
      ...(document.body.innerText.match(/\b(?:library|popup|card|picture|dossier|filter|kind|stance|export|why|frame|settings|welcome)_[a-z_]+/g) ?? []),
    );
    return found;
  });

/** Every page of Griot's own, in the languages and colours in which library-full and access do not look: axe finds nothing, nothing runs over. */
for (const [language, dark] of [
  ['fr', true],
  ['ar', false],
] as const)
  inEachBrowser(
    `looks in ${language}, ${dark ? 'dark' : 'light'}`,
    (world) => {
      let fill: Awaited<ReturnType<typeof fillCode>>;
      beforeAll(async () => {
        fill = await fillCode();
      });
      const right = async (page: BrowserPage, what: string) => {
        await sleep(100);
        expect(await ugly(page), what).toEqual([]);
        expect(await violations(page), what).toEqual([]);
      };
      const speaks = async (browser: Browser): Promise<boolean> => {
        const page = await browser.newPage();
        await page.goto(`${browser.origin}icons/16.png`);
        const spoken = await page.peek<string>(() => api.i18n.getUILanguage());
        await page.close();
        return spoken.startsWith(language);
      };

      it('an empty library', async ({ skip }) => {
        if (!(await speaks(world.browser))) skip(`this ${world.name} has no ${language} interface: install its language package (Debian: chromium-l10n)`);
        const page = await world.openOwn('src/library/index.html');
        for (const view of ['quotes', 'notes', 'pictures', 'data']) {
          await page.goto(`${world.browser.origin}src/library/index.html#${view}`);
          await see(page, '[aria-current="page"]', words(`library_view_${view}`, language));
          await until('it is open', async () => (await look(page, '.waiting')).length === 0);
          await right(page, view);
        }
      });

      it('a filled one, with filters, selection, sheets, dossier and pictures', async ({ skip }) => {
        if (!(await speaks(world.browser))) skip();
        const page = await world.openOwn('src/library/index.html');
        await see(page, 'h2');
        await page.run(fill, SIZE);
        const to = async (hash: string) => {
          await page.goto(`${world.browser.origin}src/library/index.html#${hash}`);
          await page.reload();
          await until('it is whole', async () => (await look(page, '.waiting, .filling')).length === 0);
        };
        for (const view of ['quotes', 'actors', 'articles', 'notes', 'corrections', 'data']) {
          await to(view);
          await right(page, view);
        }
        await to('quotes?kind=direct&from=2022-01-01');
        await see(page, '.row');
        for (const key of ['j', 'x', 'Enter']) await page.press(key);
        await see(page, '.detail h2');
        await page.run(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await right(page, 'a quote in full, a selection, filters');
        await page.press('Escape');
        await page.press('e');
        await see(page, 'dialog');
        await right(page, 'export');
        await to('quotes?q=zzzz');
        await see(page, 'h2', words('library_none_found', language));
        await right(page, 'nothing found');
        await to('actors');
        await page.press('Home');
        await page.press('Enter');
        await see(page, '#dossier-name');
        await see(page, '.statement blockquote');
        await right(page, 'dossier');
        await to('pictures');
        for (const kind of ['time', 'outlets', 'stances', 'network']) {
          await clickOn(page, '.picture-choice button', words(`picture_${kind}`, language));
          await see(page, '.stage svg');
          await page.run(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await right(page, kind);
        }
      });

      it('popup, welcome and settings', async ({ skip }) => {
        if (!(await speaks(world.browser))) skip();
        world.site.add(ADDRESS, marketPage());
        await painted(await world.open(ADDRESS));
        const popup = await world.popupOver(ADDRESS);
        await clickOn(popup, 'button', words('popup_keep_all', language, new Intl.NumberFormat(language).format(4)));
        await see(popup, '.kept-item');
        await popup.resize(380, 900);
        await right(popup, 'popup');
        for (const path of ['src/onboarding/index.html', 'src/onboarding/index.html?view=settings']) {
          const page = await world.openOwn(path);
          await see(page, 'h1, h2');
          await sleep(500);
          await right(page, path);
        }
      });
    },
    { only: 'chromium', language, dark },
  );
