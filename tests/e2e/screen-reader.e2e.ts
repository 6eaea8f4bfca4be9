import { expect, it } from 'vitest';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import type { BrowserPage } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-lecteur`;
const STATES = ['pressed', 'checked', 'expanded', 'selected', 'disabled'] as const;

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The page as a screen reader is given it, one thing a line: role “name” and state. */
async function spoken(page: BrowserPage): Promise<string> {
  const { page: inner } = page as ChromiumPage;
  const session = await inner.context().newCDPSession(inner);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role && !/InlineTextBox|none|generic/i.test(role.value))
    .map(({ role, name, properties = [] }) => {
      const states = STATES.flatMap((state) => {
        const value = properties.find((one) => one.name === state)?.value.value;
        return value === undefined || (state === 'disabled' && !value) ? [] : [`${state}=${value}`];
      });
      return `${role!.value} “${(name?.value ?? '').replace(/\s+/g, ' ').trim()}”${states.length ? ` ${states.join(' ')}` : ''}`;
    })
    .join('\n');
}

/** What somebody hears who sees none of it: names, roles, states, and the reason of an attribution. */
inEachBrowser(
  'a screen reader',
  (world) => {
    async function open(): Promise<BrowserPage> {
      world.site.add(ADDRESS, marketPage());
      const page = await world.open(ADDRESS);
      await painted(page);
      return page;
    }

    it('is told in a card who speaks, why, and how sure that is', async () => {
      const page = await open();
      await page.click(...(await placeOfWords(page, MARKET.first)));
      await see(page, CARD, MARKET.trader);
      const all = await spoken(page);
      expect(all).toMatch(new RegExp(`dialog “[^”]*${MARKET.trader}`));
      expect(all).toContain(`button “${words('card_keep')}” pressed=false`);
      expect(all).toContain(`button “${words('card_why')}” expanded=false`);
      expect(all).toContain(`StaticText “${words('card_sure')}”`);
      expect(all).toContain(words('why_name'));
    });

    it('is told the toolbar’s commands without their keys in the names', async () => {
      const page = await open();
      await dragOver(page, MARKET.neutral);
      await see(page, TOOLBAR);
      const all = await spoken(page);
      expect(all).toContain(`toolbar “${words('card_toolbar')}”`);
      for (const name of [words('card_colour_yellow'), words('card_note')]) expect(all).toMatch(new RegExp(`button “${name}”`));
      await clickOn(page, `${TOOLBAR} button`, words('help_title'));
      await see(page, CARD, words('help_on_words'));
      expect(await violations(page, CARD)).toEqual([]);
      expect(await spoken(page)).toContain(`dialog “${words('help_title')}”`);
    });

    it('is told in the popup who speaks, how much, and what was kept', async () => {
      await open();
      const popup = await world.popupOver(ADDRESS);
      await clickOn(popup, 'footer .primary');
      await see(popup, '.kept-item');
      const all = await spoken(popup);
      expect(all).toMatch(new RegExp(`button “${MARKET.trader}[^”]*%`));
      expect(all).toMatch(new RegExp(`button “[^”]*\\(${words('popup_only_spoken_about')}\\)`));
      expect(all).toContain(`switch “${words('popup_on_here', 'en', 'lefaso.net')}” checked=true`);
      expect(all).toContain(`button “${words('popup_forget')}”`);
    });

    it('is told in the list beside the page who says what, and where one is', async () => {
      await open();
      const list = await world.besideOver(ADDRESS);
      await see(list, '.entry[aria-current]');
      const all = await spoken(list);
      expect(all).toContain(`searchbox “${words('beside_search')}”`);
      expect(all).toMatch(new RegExp(`button “${words('popup_quotes_other')} 4” pressed=true`));
      expect(all).toMatch(new RegExp(`button “${MARKET.trader}[^”]*${MARKET.first}`));
      expect(all.match(/^listitem/gm)).toHaveLength(4);
    });

    it('is told in the library what a row is, and reads a kept article', async () => {
      const library = await world.openOwn('src/library/index.html');
      await see(library, '.row', MARKET.third);
      const all = await spoken(library);
      expect(all).toContain(`grid “${words('library_view_quotes')}”`);
      expect(all).toMatch(new RegExp(`row “[^”]*${MARKET.third}[^”]*” selected=false`));
      expect(all).toMatch(new RegExp(`checkbox “[^”]*${MARKET.third}`));
      await clickOn(library, '.list-look .button', words('library_compact'));
      await see(library, '.compact-row', MARKET.third);
      expect(await violations(library)).toEqual([]);
      await clickOn(library, '.row', MARKET.third);
      await clickOn(library, '.detail summary', words('card_why'));
      await see(library, '.why li', words('why_name'));
      const record = await spoken(library);
      expect(record).toMatch(new RegExp(`heading “[^”]*${MARKET.mayor}`));
      expect(record).toContain(words('why_name'));
      expect(record).toContain(`textbox “${words('card_note_label')}”`);
      await clickOn(library, '.detail summary', words('library_context'));
      await see(library, '.context', MARKET.third);
      expect(await violations(library)).toEqual([]);
      await clickOn(library, '.context a', words('library_read'));
      await see(library, '.reading-text', MARKET.neutral);
      expect(await violations(library)).toEqual([]);
      const text = await spoken(library);
      expect(text).toContain(`heading “${MARKET.title}”`);
      expect(text).toContain(`link “${MARKET.mayor}”`);
    });

    it('finds words in the texts of kept articles', async () => {
      const library = await world.openOwn('src/library/index.html#quotes?q=pluie');
      await clickOn(library, '.text-hits button');
      await clickOn(library, '.text-hits a', MARKET.title);
      await see(library, '.reading-text mark', 'pluie');
    });
  },
  { only: 'chromium' },
);
