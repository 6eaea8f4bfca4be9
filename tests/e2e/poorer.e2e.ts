import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD } from './harness/reader.ts';
import { words } from './harness/words.ts';

/** What a phone's browser has not: the extension asks for none of it here, and so is given none. */
const LACKING = ['contextMenus', 'sidePanel', 'downloads'];

function poorer(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'griot-poorer-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { commands: _, side_panel: __, sidebar_action: ___, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  for (const list of ['permissions', 'optional_permissions']) manifest[list] = (manifest[list] ?? []).filter((one: string) => !LACKING.includes(one));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** A browser without menus, shortcuts, a place beside the page and downloads, as on a phone: all goes on, and nothing is offered that is not there. */
inEachBrowser(
  'a browser that has less',
  (world) => {
    const address = `${OUTLET}/marche-pauvre`;

    it('really has less', async () => {
      const own = await world.openOwn('icons/16.png');
      const there = await own.peek(() =>
        ['contextMenus', 'commands', 'downloads', 'sidePanel', 'sidebarAction'].filter(
          (name) => (api as unknown as Record<string, unknown>)[name] !== undefined,
        ),
      );
      expect(there).toEqual([]);
    });

    it('reads, keeps and notes', async () => {
      world.site.add(address, marketPage());
      const page = await world.open(address);
      // Firefox opens no narrower window than it likes.
      await page.resize(360, 740);
      await painted(page);
      await page.click(...(await placeOfWords(page, MARKET.first)));
      await see(page, CARD, MARKET.trader);
      await clickOn(page, `${CARD} button`, words('card_keep'));
      await until('the quote to be kept', async () => (await pageState(world.browser, address)).kept.length === 1);
      await page.press('Escape');
      await gone(page, CARD);
      await page.resize(1280, 900);
    });

    it('its popup opens the list in a tab', async () => {
      world.site.add(address, marketPage());
      await painted(await world.open(address));
      const popup = await world.popupOver(address);
      await see(popup, '.kept-item');
      const beside = await world.besideOver(address);
      await see(beside, '.entry');
      await clickOn(popup, 'footer .button', words('popup_beside'));
    });

    it('its settings have no shortcuts, and its first page says where the button is', async () => {
      const settings = await world.openOwn('src/onboarding/index.html?view=settings');
      await see(settings, 'h2', words('settings_layers'));
      expect(await look(settings, 'h2', words('settings_shortcuts'))).toEqual([]);
      const welcome = await world.openOwn('src/onboarding/index.html');
      await see(welcome, '.end', words('onboarding_pin_phone'));
    });

    it('saves a file', async () => {
      const library = await world.openOwn('src/library/index.html');
      await see(library, '.row', MARKET.first);
      await library.press('e');
      await clickOn(library, 'dialog .panel-value', words('export_csv'));
      const { bytes } = await savedBy(world.browser, library, () => clickOn(library, 'dialog button', words('library_export_do')));
      expect(bytes.toString()).toContain(MARKET.first);
    });

    it('has left nothing in the console', async () => {
      expect(await world.browser.consoleLines()).toEqual([]);
    });
  },
  { changed: poorer },
);
