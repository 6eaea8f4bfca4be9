// What a page can hear and do: nothing of what the reader writes, and nothing in the reader's name.
import { expect, it } from 'vitest';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

/** Hears all that a window can hear, before anybody else, and says it where a test can read it. */
const EARS = `<script>
const root = document.documentElement; root.dataset.heard = '';
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'compositionupdate', 'selectionchange'])
  addEventListener(type, (e) => { root.dataset.heard += (e.key?.length === 1 ? e.key : '') + (e.data ?? '') + (e.target?.value ?? ''); }, true);
</script>`;

/** Presses Griot's keys, and clicks, as a script can. */
const FORGER = `<script>
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const key = (target, init) => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }));
async function forge() {
  for (const p of [...document.querySelectorAll('article p')].slice(0, 3)) {
    const range = document.createRange();
    range.selectNodeContents(p);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    for (const type of ['pointerdown', 'pointerup']) document.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }));
    await wait(400);
    for (const letter of ['h', '1', 'n']) { key(document.body, { key: letter, code: letter === '1' ? 'Digit1' : 'Key' + letter.toUpperCase() }); await wait(100); }
  }
  getSelection().removeAllRanges();
  document.documentElement.dataset.forged = 'yes';
}
</script>`;

inEachBrowser('a page that listens and forges', (world) => {
  const NOTE = 'note secrete 77';
  let count = 0;
  async function openPage(more: { head?: string; end?: string }): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/forged-${world.name}-${++count}`;
    // Another text each time: the same words under another address are the same article.
    world.site.add(address, { body: marketPage(more).replace('une pluie fine', `une pluie fine de ${count} heures`) });
    const page = await world.open(address);
    await painted(page);
    return { page, address };
  }
  const state = (address: string) => pageState(world.browser, address);
  /** Highlights words and writes a tag in their card. */
  async function tagWords(page: BrowserPage, tag: string) {
    await dragOver(page, MARKET.neutral);
    await see(page, TOOLBAR);
    await page.press('KeyH');
    await see(page, CARD);
    await clickOn(page, `${CARD} button`, words('card_tags'));
    await clickOn(page, `${CARD} .field:not(.long)`);
    await page.type(tag);
    await page.press('Enter');
  }
  const heard = (page: BrowserPage) => page.run(() => document.documentElement.dataset.heard ?? '');

  it('hears nothing of a note, a tag or a name while it is written', async () => {
    const { page, address } = await openPage({ head: EARS });
    await page.press('x');
    await until('the ears to hear', async () => (await heard(page)).includes('x'));
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await sleep(200);
    expect(await heard(page)).not.toMatch(/[a-wyz]/);
    await clickOn(page, `${CARD} button`, words('card_note_save'));
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
    await clickOn(page, `${CARD} button`, words('card_tags'));
    await see(page, `${CARD} .field:not(.long)`);
    await clickOn(page, `${CARD} .field:not(.long)`);
    await page.type('secret');
    await page.press('Enter');
    await until('the tag', async () => (await state(address)).annotations[0]?.tags.includes('secret'));
    expect(await heard(page)).not.toMatch(/[a-wyz]/);
  });

  it('cannot read a note whose field has the keyboard, nor come to the field', async () => {
    const { page, address } = await openPage({ head: EARS });
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await clickOn(page, `${CARD} button`, words('card_note_save'));
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
    await clickOn(page, `${CARD} .field.long`);
    await sleep(200);
    const found = await page.run(() => {
      const all: string[] = [];
      document.execCommand('selectAll');
      all.push(String(getSelection()));
      all.push(document.documentElement.innerText);
      // every window and element that a script can come to from here
      all.push(`${window.length} windows`, document.activeElement?.outerHTML ?? '');
      for (let i = 0; i < window.length; i++) all.push(String((window[i] as Window).document.body?.innerHTML));
      all.push(String(document.querySelectorAll('iframe').length));
      const composed = (getSelection() as Selection & { getComposedRanges?(o: object): StaticRange[] }).getComposedRanges?.({ shadowRoots: [] }) ?? [];
      all.push(...composed.map((range) => String((range.startContainer as Element).textContent)));
      return all.join('\n');
    });
    expect(found).toContain('0 windows');
    expect(found).not.toContain('secrete');
    expect(await page.run(() => document.execCommand('copy') && document.documentElement.dataset.heard)).not.toContain('secrete');
    expect((await state(address)).annotations[0]?.note).toBe(NOTE);
  });

  it('gets no word of a card by selecting all, where the reader clicked on its texts', async () => {
    const { page, address } = await openPage({ head: EARS });
    await tagWords(page, 'secrete');
    await until('the tag', async () => (await state(address)).annotations[0]?.tags.includes('secrete'));
    for (const css of [`${CARD} h2`, `${CARD} .label`, `${CARD} .words`]) {
      if (!(await look(page, css)).some(({ visible }) => visible)) continue;
      await clickOn(page, css);
      expect(
        await page.run(() => {
          document.execCommand('selectAll');
          return String(getSelection());
        }),
      ).not.toContain('secrete');
    }
  });

  it('registers the names of Griot’s colours and fonts: a card looks as ever, and no font of the page is asked for', async () => {
    const names = ['text', 'bg', 'accent', 'control'].map((name) => `@property --${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`);
    const fonts = ['system-ui', '"Segoe UI"', 'Roboto', '"Noto Sans"', '-apple-system'].map(
      (family) => `@font-face { font-family: ${family}; src: url(/spy-font) }`,
    );
    const { page } = await openPage({ head: `<style>${[...names, ...fonts].join('')}</style>` });
    await tagWords(page, 'ⵣ 中 سلام');
    await see(page, `${CARD} button.tag`);
    const style = await page.peek(() => {
      const { color, backgroundColor } = getComputedStyle(deepAll('[role="dialog"]')[0]!);
      return [color, backgroundColor];
    });
    expect(style).toEqual(['rgb(33, 28, 22)', 'rgb(255, 255, 255)']);
    expect(world.site.requests.filter((asked) => asked.includes('spy-font'))).toEqual([]);
  });

  it('goes away while a note is written: what was written is stored', async () => {
    const { page, address } = await openPage({});
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await page.run(() => void setTimeout(() => location.reload(), 0));
    await sleep(500);
    await painted(page);
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
  });

  it('is closed with its tab a moment after a note was written: it is stored', async () => {
    const { page, address } = await openPage({});
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
    await page.close();
    await painted(await world.open(address));
    expect((await state(address)).annotations[0]?.note).toBe(NOTE);
  });

  it('forges keys and a selection: nothing is stored, no toolbar opens', async () => {
    const { page, address } = await openPage({ end: `${FORGER}<script>setTimeout(forge, 500)</script>` });
    await until('the forging', () => page.run(() => document.documentElement.dataset.forged === 'yes'));
    expect((await look(page, TOOLBAR)).length).toBe(0);
    expect((await state(address)).annotations).toEqual([]);
  });

  it('forges the key of undoing, and clicks: what was kept stays, no card opens', async () => {
    const forged = `<script>setInterval(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', altKey: true, shiftKey: true, bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, shiftKey: true, bubbles: true, cancelable: true }));
      document.querySelector('[data-griot]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }, 100)</script>`;
    const { page, address } = await openPage({ head: forged });
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the keeping', async () => (await state(address)).kept.length === 1);
    await sleep(600);
    expect((await state(address)).kept.length).toBe(1);
    await page.press('Escape');
    await until('the card to go', async () => (await look(page, CARD)).length === 0);
    const [x, y] = await placeOfWords(page, MARKET.third);
    await page.run(
      (x: number, y: number) =>
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, composed: true })),
      x,
      y,
    );
    await sleep(400);
    expect((await look(page, CARD)).length).toBe(0);
  });

  it('selects other words behind an open toolbar: the reader’s key does not store those', async () => {
    const { page, address } = await openPage({});
    await dragOver(page, MARKET.neutral);
    await see(page, TOOLBAR);
    await sleep(1200);
    await page.run(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('article p')[0]!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await page.press('h');
    await sleep(600);
    expect((await state(address)).annotations).toEqual([]);
  });

  it('the reader’s own hand still does all of it', async () => {
    const { page, address } = await openPage({ head: EARS });
    await dragOver(page, MARKET.neutral);
    await see(page, TOOLBAR);
    await page.press('KeyH');
    await until('the highlight', async () => (await state(address)).annotations.length === 1);
    // Left by Tab, a note is stored; left by Escape too, with the card.
    const note = async () => (await state(address)).annotations[0]?.note;
    await clickOn(page, `${CARD} .field.long`);
    await page.type('un ');
    await page.press('Tab');
    await until('the note', async () => (await note()) === 'un ');
    await clickOn(page, `${CARD} .field.long`);
    await page.press('End');
    await page.type('deux');
    await page.press('Escape');
    await until('the card to go', async () => (await look(page, CARD)).length === 0);
    await until('the note', async () => (await note()) === 'un deux');
  });
});
