import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { fillCode } from '../../scripts/bench/fill-code.ts';
import { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser, type World } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const SIZE = { articles: 30, quotes: 300 };
const LANGUAGES = ['fr', 'en', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];
/** A laptop and a phone, in CSS pixels. */
const WIDTHS = [1280, 360] as const;
/**
 * The dresses that each language is looked at in: every language at both widths, and between them every colour at every width. With GRIOT_LOOK_ALL all
 * twelve, which takes twice as long; with GRIOT_LOOK=FOLDER all of them as pictures, for somebody to look at.
 */
const DRESSES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['dark 1280', 'light 360'],
  en: ['light 1280', 'light 360'],
  ar: ['light 1280', 'dark 360'],
};
const ALL = process.env.GRIOT_LOOK !== undefined || process.env.GRIOT_LOOK_ALL !== undefined;
const worn = (language: Language, dark: boolean, width: number, name: World['name']): boolean =>
  ALL || (name === 'firefox' ? width === 360 : DRESSES[language].includes(`${dark ? 'dark' : 'light'} ${width}`));

/** Griot's own pages are looked through by axe in Firefox too. */
const AXE_IN_FIREFOX = process.env.GRIOT_LOOK_AXE === 'firefox';

/** Firefox is told what it shall look like when it starts. */
const DARK_FIREFOX = process.env.GRIOT_LOOK_DARK === '1';

/** What no page of Griot may look like, whatever the language: wider than its window, or with the name of a message in place of its words. */
const ugly = (page: BrowserPage): Promise<string[]> =>
  page.run(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth + 1) {
      const out = [...document.querySelectorAll('body *')].filter(
        (e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1,
      );
      found.push(`wider than its window: ${wide} of ${innerWidth}: ${out.slice(0, 4).map((e) => `${e.tagName}.${e.className}`)}`);
    }
    found.push(
      ...(document.body.innerText.match(/\b(?:library|popup|card|picture|dossier|filter|kind|stance|export|why|frame|settings|welcome)_[a-z_]+/g) ?? []),
    );
    return found;
  });

/** Every screen of Griot's own, in each language, light and dark, on a laptop and a phone: nothing runs over, and (where it can run) axe finds nothing. */
inEachBrowser(
  'looks',
  (world) => {
    // What the engines do differently shows in one language as in three: the one that runs the other way.
    const languages = world.name === 'firefox' && !ALL ? (['ar'] as const) : LANGUAGES;
    let fill: Awaited<ReturnType<typeof fillCode>>;
    beforeAll(async () => {
      fill = await fillCode();
    });
    const dresses = (page: BrowserPage) => (page instanceof ChromiumPage ? [false, true] : [DARK_FIREFOX]);
    const dress = async (page: BrowserPage, dark: boolean, width: number) => {
      if (page instanceof ChromiumPage) await page.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.resize(width, 900);
    };
    /** `css`: of a page that is not ours, what is. */
    const right = async (page: BrowserPage, what: string, css?: string) => {
      if (process.env.GRIOT_LOOK) {
        mkdirSync(process.env.GRIOT_LOOK, { recursive: true });
        writeFileSync(join(process.env.GRIOT_LOOK, `${what.replaceAll(/[^\w]+/g, '-')}-${world.name}.png`), await page.screenshot());
        if (!process.env.GRIOT_LOOK_AXE) return;
      }
      expect.soft(await ugly(page), what).toEqual([]);
      // Firefox's driver takes its time over it, and leaves remarks of its own in the console.
      if (page instanceof ChromiumPage || (AXE_IN_FIREFOX && css === undefined)) expect.soft(await violations(page, css), what).toEqual([]);
    };
    /** The screen that is open, in all its dresses. */
    const everyDress = async (page: BrowserPage, what: string) => {
      const language = what.slice(-2) as Language;
      for (const width of WIDTHS)
        for (const dark of dresses(page).filter((one) => worn(language, one, width, world.name))) {
          await dress(page, dark, width);
          // What follows the width of its window (rows, pictures) is drawn anew.
          await sleep(width === 360 && !dark ? 120 : 40);
          await right(page, `${what} ${dark ? 'dark' : 'light'} ${width}`);
        }
      await dress(page, false, 1280);
    };
    const choose = async (language: Language) => {
      const own = await world.openOwn('icons/16.png');
      await own.peek(
        (language: string) => api.runtime.sendMessage({ griot: 'background', call: 'changeSettings', request: { change: { language } } }),
        language,
      );
      await own.close();
    };
    const library = async (page: BrowserPage, hash: string) => {
      await page.goto(`${world.browser.origin}src/library/index.html#${hash}`);
      // The page follows its address: nothing is loaded anew, and what had the keyboard gives it back.
      await page.run(() => (document.activeElement as HTMLElement | null)?.blur());
      await see(page, `.sidebar [aria-current="page"][href^="#${/^\w+/.exec(hash)![0]}"]`);
      await until('it is whole', async () => (await look(page, '.waiting, .filling')).length === 0);
    };
    const unfold = (page: BrowserPage) =>
      page.run(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

    it.for(languages)('an empty library in %s', async (language) => {
      await choose(language);
      const page = await world.openOwn('src/library/index.html');
      for (const view of ['quotes', 'notes', 'pictures', 'data', 'corrections', 'knowledge']) {
        await library(page, view);
        await everyDress(page, `empty ${view} ${language}`);
      }
      const popup = await world.popupOver('https://nowhere.example/');
      await see(popup, 'footer');
      await everyDress(popup, `empty popup ${language}`);
    });

    it('is filled', async () => {
      const page = await world.openOwn('src/library/index.html');
      await page.run(fill, SIZE);
    });

    it.for(languages)('a filled one in %s, with filters, selection, sheets, dossier and pictures', async (language) => {
      await choose(language);
      const page = await world.openOwn('src/library/index.html');
      for (const view of ['quotes', 'actors', 'articles', 'notes', 'corrections', 'data']) {
        await library(page, view);
        await everyDress(page, `${view} ${language}`);
      }
      await library(page, 'quotes?kind=direct&from=2022-01-01');
      await see(page, '.row');
      for (const key of ['j', 'x', 'Enter']) await page.press(key);
      await see(page, '.detail h2');
      await unfold(page);
      await everyDress(page, `quote in full ${language}`);
      await page.press('Escape');
      await page.press('e');
      await see(page, 'dialog');
      await everyDress(page, `export ${language}`);
      await page.press('Escape');
      await page.press('?');
      await see(page, 'dialog');
      await everyDress(page, `help ${language}`);
      await page.press('Escape');
      await library(page, 'quotes?q=zzzz');
      await see(page, 'h2', words('library_none_found', language));
      await everyDress(page, `nothing found ${language}`);
      await library(page, 'articles');
      await page.press('Home');
      await page.press('Enter');
      await clickOn(page, '.detail a', words('library_read', language));
      await see(page, '.reading-text');
      await everyDress(page, `kept article ${language}`);
      await library(page, 'actors');
      await page.press('Home');
      await page.press('Enter');
      await see(page, '#dossier-name');
      await see(page, '.statement blockquote');
      await unfold(page);
      await everyDress(page, `dossier ${language}`);
      await library(page, 'pictures');
      for (const kind of ['time', 'outlets', 'stances', 'network']) {
        await clickOn(page, '.picture-choice button', words(`picture_${kind}`, language));
        await see(page, '.stage svg');
        await unfold(page);
        await everyDress(page, `picture ${kind} ${language}`);
      }
    });

    it.for(languages)('popup, list beside the page, welcome and settings in %s', async (language) => {
      await choose(language);
      const address = `${OUTLET}/marche-vu-${language}`;
      world.site.add(address, marketPage());
      await painted(await world.open(address));
      const popup = await world.popupOver(address);
      await see(popup, '.voice, footer .primary');
      await clickOn(popup, 'footer .primary');
      await see(popup, '.kept-item');
      await everyDress(popup, `popup ${language}`);
      const beside = await world.besideOver(address);
      await see(beside, '.entry');
      await everyDress(beside, `beside ${language}`);
      for (const [name, path] of [
        ['welcome', 'src/onboarding/index.html'],
        ['settings', 'src/onboarding/index.html?view=settings'],
      ] as const) {
        const page = await world.openOwn(path);
        await see(page, 'h2');
        await until('the demo', async () => (await look(page, '.demo-waiting')).length === 0);
        await unfold(page);
        await everyDress(page, `${name} ${language}`);
      }
    });

    it.for(languages)('cards, toolbar and help on a page in %s', async (language) => {
      await choose(language);
      const ground = '<style>@media (prefers-color-scheme: dark) { body { background: #181818; color: #eee } a { color: #8cf } }</style>';
      for (const width of WIDTHS)
        for (const dark of (world.name === 'chromium' ? [false, true] : [DARK_FIREFOX]).filter((one) => worn(language, one, width, world.name))) {
          const name = `${language} ${dark ? 'dark' : 'light'} ${width}`;
          const address = `${OUTLET}/marche-cartes-${language}-${dark}-${width}`;
          world.site.add(address, marketPage({ head: ground }));
          const page = await world.open('about:blank');
          await dress(page, dark, width);
          await page.goto(address);
          await painted(page);
          await page.click(...(await placeOfWords(page, MARKET.third)));
          await see(page, CARD, MARKET.mayor);
          await clickOn(page, `${CARD} button`, words('card_why', language));
          await right(page, `card quote ${name}`, CARD);
          await page.press('Escape');
          await page.click(...(await placeOfWords(page, MARKET.trader)));
          await see(page, CARD, MARKET.trader);
          await right(page, `card actor ${name}`, CARD);
          await page.press('Escape');
          await dragOver(page, 'premiers étals');
          await see(page, TOOLBAR);
          await right(page, `toolbar ${name}`, TOOLBAR);
          await page.press('KeyN');
          await see(page, `${CARD} .field.long`);
          await right(page, `card note ${name}`, CARD);
          await page.press('Escape');
          await page.close();
        }
    });

    it('has left nothing in the console', async () => {
      const lines = await world.browser.consoleLines();
      expect(AXE_IN_FIREFOX ? lines.filter((line) => !line.includes('XrayWrapper denied access')) : lines).toEqual([]);
    });
  },
  { dark: DARK_FIREFOX },
);
