import { expect, it } from 'vitest';
import { Chromium } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, painted, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { DEMO, OUTLET } from '../../scripts/lib/demo.ts';
import { violations } from './harness/axe.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { pressOn, tabTo } from './harness/keyboard.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const SETTINGS = 'src/onboarding/index.html?view=settings';
const WELCOME = 'src/onboarding/index.html';
const PAINT = {
  person: 'person',
  state: 'state',
  international: 'international',
  other: 'other',
  armed: 'armed',
  direct: 'direct',
  indirect: 'indirect',
  own: 'own-yellow',
};
type Layer = keyof typeof PAINT;

const isPainted = (page: BrowserPage, layer: Layer) => page.run((name: string) => CSS.highlights.has(name), `griot-light-${PAINT[layer]}`);

inEachBrowser('settings', (world) => {
  let count = 0;
  async function fresh(): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/settings-${++count}`;
    world.site.add(address, marketPage({ title: `${MARKET.title} (${count})` }));
    return { page: await world.open(address), address };
  }

  it('each layer is switched off and on: by mouse, and one by keyboard', async () => {
    const page = await world.open(DEMO.french);
    await painted(page);
    const before = await Promise.all((Object.keys(PAINT) as Layer[]).map(async (layer) => ((await isPainted(page, layer)) ? [layer] : [])));
    const there = before.flat();
    expect(there).toEqual(expect.arrayContaining(['person', 'direct', 'indirect']));
    const settings = await world.openOwn(SETTINGS);
    for (const layer of there) {
      const label = words(`settings_layer_${layer}`);
      await clickOn(settings, '.layers label, .layers button', label);
      await until(`${layer} to be unpainted`, async () => !(await isPainted(page, layer)));
      if (layer === 'direct') await pressOn(settings, '.layers input, .layers button', label, 'Space');
      else await clickOn(settings, '.layers label, .layers button', label);
      await until(`${layer} to be painted again`, () => isPainted(page, layer));
    }
  });

  it('welcome: where it runs and what it keeps are chosen by keyboard, and hold', async () => {
    const welcome = await world.openOwn(WELCOME);
    await see(welcome, 'legend', words('settings_where'));
    if (world.name === 'chromium') expect(await violations(welcome)).toEqual([]);
    await tabTo(welcome, 'input[type="radio"]', words('settings_where_outlets'));
    await welcome.press('ArrowDown');
    await until('the choice to hold', () => welcome.run(() => document.querySelector<HTMLInputElement>('input[value="click"]')?.checked));
    const { page, address } = await fresh();
    await until('Griot to stay out', async () => (await pageState(world.browser, address)).status !== 'ready');
    expect(await page.run(() => CSS.highlights.size)).toBe(0);
    // The reader's click reads it all the same.
    await pageState(world.browser, address, undefined, 'analyseNow');
    await painted(page);
    // Changed later, in the settings, by mouse.
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.option', words('settings_where_outlets'));
    await until('the choice to hold', () => settings.run(() => document.querySelector<HTMLInputElement>('input[value="outlets"]')?.checked));
    await painted((await fresh()).page);
  });

  it('collects by itself only when asked to', async () => {
    const quotes = async () => {
      const library = await world.openOwn('src/library/index.html');
      return until('the library', () => library.run(() => (document.querySelector('.row') ? 'some' : document.querySelector('.empty') ? 'none' : null)));
    };
    expect(await quotes()).toBe('none');
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.option', words('settings_collect_automatic'));
    await until('the choice to hold', () => settings.run(() => document.querySelector<HTMLInputElement>('input[value="automatic"]')?.checked));
    await painted((await fresh()).page);
    await until('collected quotes', async () => (await quotes()) === 'some');
    await clickOn(settings, '.option', words('settings_collect_kept'));
    await until('the choice to hold', () => settings.run(() => document.querySelector<HTMLInputElement>('input[value="kept"]')?.checked));
  });

  it('a site switched off in the popup joins those that are off, and comes on again without them', async () => {
    const OTHER = 'http://maliweb.net/settings';
    world.site.add(OTHER, marketPage({ title: `${MARKET.title} (Maliweb)` }));
    const other = await world.open(OTHER);
    await painted(other);
    const { page, address } = await fresh();
    await painted(page);
    const switchIn = async (over: string, host: string, on: boolean) => {
      const popup = await world.popupOver(over);
      await clickOn(popup, '[role="switch"]', words('popup_on_here', 'en', host));
      await until(`${host} to be ${on ? 'on' : 'off'}`, async () => ((await pageState(world.browser, over)).status !== 'off') === on);
    };
    await switchIn(OTHER, 'maliweb.net', false);
    await switchIn(address, 'lefaso.net', false);
    await other.reload();
    await until('the other site to be off still', async () => (await pageState(world.browser, OTHER)).status === 'off');
    await switchIn(address, 'lefaso.net', true);
    await painted(page);
    const settings = await world.openOwn(SETTINGS);
    await clickOn(settings, '.sites .row button', `${words('settings_switch_on')} maliweb.net`);
    await painted(other);
  });

  it('context menu and shortcuts do on a page what they say', async () => {
    const { page, address } = await fresh();
    await painted(page);
    const own = await world.openOwn('icons/16.png');
    // No driver opens a browser's own menu or presses its own shortcuts: what both send to the page is sent here.
    const send = (name: string) =>
      own.peek(
        async (address: string, name: string) => {
          const tabs = (await api.tabs.query({})) as { id: number; url?: string }[];
          const tab = tabs.find(({ url }) => url === address)!;
          await api.tabs.sendMessage(tab.id, { griot: 'content', call: 'command', request: { name } });
        },
        address,
        name,
      );
    await send('highlight');
    await see(page, '[role="status"]', words('page_select_first'));
    await dragOver(page, MARKET.neutral);
    await send('note');
    await see(page, `${CARD} .field.long`);
    await until('the note’s mark', async () => (await pageState(world.browser, address)).annotations[0]?.words === MARKET.neutral);
    await page.press('Escape');
    await dragOver(page, MARKET.second);
    await see(page, TOOLBAR);
    await send('quote-by');
    await see(page, `${TOOLBAR} .field`);
    await page.press('Escape');
    await send('next-quote');
    await page.press('Enter');
    await see(page, CARD);
  });

  it('shortcuts are shown as they are set, and the new ones after a change', async () => {
    const settings = await world.openOwn(SETTINGS);
    const of = async () => (await see(settings, '.shortcuts .row', words('command_highlight'))).text;
    expect(await of()).toMatch(/Alt.*Shift.*H/);
    // Chromium lets only its own page change them.
    if (world.browser instanceof Chromium) return;
    await settings.peek(async () => {
      await api.commands.update({ name: 'highlight', shortcut: 'Alt+Shift+Y' });
    });
    await settings.reload();
    expect(await of()).toMatch(/Alt.*Shift.*Y/);
  });

  it('has left nothing in the console', async () => {
    expect(await world.browser.consoleLines()).toEqual([]);
  });
});
