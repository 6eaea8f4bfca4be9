// Pages that take the keyboard away while a note is written: none of them hears a letter of it, and the note is whole.
import { expect, it } from 'vitest';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { ELSEWHERE, OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const NOTE = 'note secrete 77';

/** Hears all that a window can hear, before anybody else, in the page and in frames of its own. */
const EARS = `<script>
const root = document.documentElement; root.dataset.heard = ''; root.dataset.thefts = 0;
function hear(where) {
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste'])
    where.addEventListener(type, (e) => { root.dataset.heard += (e.key?.length === 1 ? e.key : '') + (e.data ?? '') + (e.target?.value ?? ''); }, true);
}
hear(window);
addEventListener('message', (e) => { root.dataset.heard += e.data; });
const steal = (once, again = once) => addEventListener('steal', () => setTimeout(() => { root.dataset.thefts = 1; once(); setInterval(() => { root.dataset.thefts++; again(); }, 40); }));
</script>`;

const FRAME_OF_OTHERS = `<!doctype html><input id="bait"><script>
for (const type of ['keydown', 'input']) addEventListener(type, (e) => parent.postMessage((e.key?.length === 1 ? e.key : '') + (e.data ?? ''), '*'), true);
setInterval(() => bait.focus(), 40);
</script>`;

/** What a page can do to have the keyboard, as HTML for its end. */
const THIEVES: readonly [string, string][] = [
  ['focus() on a timer', '<input id="bait"><script>steal(() => bait.focus())</script>'],
  ['focus() whenever it loses it', '<input id="bait"><script>bait.onblur = () => bait.focus(); steal(() => bait.focus())</script>'],
  ['focus() when the focus leaves Griot', '<input id="bait"><script>addEventListener("focusin", () => bait.focus(), true); steal(() => bait.focus())</script>'],
  ['select()', '<input id="bait" value="x"><script>steal(() => bait.select() || bait.focus())</script>'],
  ['window.focus()', '<script>steal(() => window.focus())</script>'],
  ['blur() on Griot’s element', '<script>steal(() => document.activeElement.blur())</script>'],
  [
    'a selection in words that can be edited',
    '<p id="bait" contenteditable>x</p><script>steal(() => { bait.focus(); getSelection().selectAllChildren(bait); })</script>',
  ],
  ['a dialog', '<dialog id="bait"><input></dialog><script>steal(() => bait.showModal(), () => { bait.close(); bait.showModal(); })</script>'],
  ['a popover', '<div id="bait" popover><input autofocus></div><script>steal(() => { bait.hidePopover(); bait.showPopover(); })</script>'],
  [
    'fields that come with autofocus',
    '<script>steal(() => { const bait = document.createElement("input"); bait.autofocus = true; document.body.append(bait); bait.focus(); })</script>',
  ],
  [
    'a frame of its own',
    `<iframe id="frame" srcdoc="<input id=bait>"></iframe><script>frame.onload = () => hear(frame.contentWindow);
    steal(() => { frame.contentWindow.focus(); frame.contentDocument.getElementById('bait').focus(); })</script>`,
  ],
];

inEachBrowser('pages that take the keyboard', (world) => {
  let count = 0;
  /** A page with a note begun on it, and its thief not yet at work. */
  async function begin(end: string): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/thief-${world.name}-${++count}`;
    world.site.add(address, { body: marketPage({ head: EARS, end }).replace('une pluie fine', `une pluie fine de ${count} heures`) });
    const page = await world.open(address);
    await until('Griot to paint', () => page.peek(() => CSS.highlights.size > 0));
    await page.press('x');
    await until('the ears to hear', async () => (await said(page)).heard.includes('x'));
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    return { page, address };
  }
  const said = (page: BrowserPage) =>
    page.run(() => ({ heard: document.documentElement.dataset.heard ?? '', thefts: Number(document.documentElement.dataset.thefts) }));
  const steal = (page: BrowserPage) => page.run(() => void dispatchEvent(new Event('steal')));
  const noteOf = async (address: string) => (await pageState(world.browser, address)).annotations[0]?.note;
  const thefts = (page: BrowserPage, least: number) => until(`${least} thefts`, async () => (await said(page)).thefts >= least);
  /** Letter by letter, so that the page has its turns between them. */
  async function write(page: BrowserPage, text: string) {
    for (const letter of text) {
      await page.type(letter);
      await sleep(30);
    }
  }

  it.each(THIEVES)('%s: hears nothing, and the note is whole', async (_, end) => {
    const { page, address } = await begin(end);
    await write(page, NOTE.slice(0, 4));
    await steal(page);
    await thefts(page, 2);
    await write(page, NOTE.slice(4));
    await thefts(page, 5);
    expect((await said(page)).heard).not.toMatch(/[a-wyz]/);
    await page.press('Escape');
    await until('the card to go', async () => (await look(page, CARD)).length === 0);
    await until('the note', async () => (await noteOf(address)) === NOTE);
  });

  // It runs beside the page and may have a letter before it is heard of: after a few times the reader is told.
  it('a frame of another site: hears nothing of what was written before, and the reader is told', async () => {
    const frame = `${ELSEWHERE}/thief-frame`;
    world.site.add(frame, FRAME_OF_OTHERS);
    const { page, address } = await begin(
      `<script>steal(() => document.body.insertAdjacentHTML('beforeend', '<iframe src="${frame}"></iframe>'), () => {})</script>`,
    );
    await write(page, NOTE);
    await steal(page);
    await see(page, `${CARD} [role="alert"]`, words('card_field_taken'));
    await until('the note', async () => (await noteOf(address)) === NOTE);
    expect((await said(page)).heard).not.toMatch(/[a-wyz]/);
  });

  it('one that can’t be kept off: the reader is told, what was written is kept, and goes on in the library', async () => {
    const { page, address } = await begin(
      `<dialog id="bait"><input></dialog><script>
      let left = 500;
      const again = () => Promise.resolve().then(() => { if (left-- > 0) { bait.close(); bait.showModal(); } });
      bait.addEventListener('focusout', again); steal(() => bait.showModal(), () => {});</script>`,
    );
    await write(page, NOTE);
    await steal(page);
    await see(page, `${CARD} [role="alert"]`, words('card_field_taken'));
    await until('the note', async () => (await noteOf(address)) === NOTE);
    await see(page, `${CARD} [role="alert"] button`, words('card_field_elsewhere'));
  });

  it('the reader’s own hand takes the keyboard wherever it likes', async () => {
    const { page, address } = await begin('<p style="position:fixed;left:4px;top:4px"><input id="bait"></p>');
    await page.type(NOTE);
    await page.click(20, 30);
    await until('the page’s field', () => page.run(() => document.activeElement?.id === 'bait'));
    await until('the note', async () => (await noteOf(address)) === NOTE);
    await page.type('abc');
    expect((await said(page)).heard).toContain('abc');
  });
});
