import { expect, it } from 'vitest';
import { until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, gone, painted, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { savedBy } from './harness/downloads.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/marche-modele`;

/** A template of one's own: written with its errors named and its preview, kept, and used. */
inEachBrowser('a template for Markdown', (world) => {
  it('is written, mended by what is said of it, previewed, kept and exported by', async () => {
    world.site.add(ADDRESS, marketPage());
    await painted(await world.open(ADDRESS));
    const popup = await world.popupOver(ADDRESS);
    await clickOn(popup, 'footer .primary');
    await see(popup, '.kept-item');
    const library = await world.openOwn('src/library/index.html');
    await see(library, '.row');
    await library.press('e');
    await clickOn(library, '.template-new');
    await see(library, '.template-preview', MARKET.first);
    await library.type('Mes fiches');
    await tabTo(library, 'textarea');
    await library.press(process.platform === 'darwin' ? 'Meta+A' : 'Control+A');
    await library.type('{{#quotes}}* {{speakr}} : {{quoted}}{{/quotes}}');
    await see(library, '.template-flaws', words('template_flaw_unknown_like', 'en', 'speakr', 'speaker'));
    await see(library, '.template-flaws button', words('template_place', 'en', 1, 14));
    if (world.name === 'chromium') expect(await violations(library, 'dialog')).toEqual([]);
    await library.press(process.platform === 'darwin' ? 'Meta+A' : 'Control+A');
    await library.type('{{#quotes}}* {{speaker}} : {{words}} ; {{/quotes}}');
    await gone(library, '.template-flaws');
    await see(library, '.template-preview', `* ${MARKET.trader} : ${MARKET.first} ;`);
    await clickOn(library, '.template-form button', words('template_save'));
    // Kept: it is there for the next export too, chosen already for this one.
    await see(library, 'dialog .panel-value', words('template_by', 'en', 'Mes fiches'));
    await library.press('Escape');
    await library.reload();
    await see(library, '.row');
    await library.press('e');
    await clickOn(library, 'dialog .panel-value', words('template_by', 'en', 'Mes fiches'));
    const { name, bytes } = await savedBy(world.browser, library, () => clickOn(library, 'dialog button', words('library_export_do')));
    expect(name).toMatch(/^griot \d+ quotes Mes fiches .*\.md$/);
    expect(bytes.toString()).toContain(`* ${MARKET.mayor} : ${MARKET.third} ;`);
    await until('the sheet to be closed', () => library.run(() => document.querySelector('dialog') === null));
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
