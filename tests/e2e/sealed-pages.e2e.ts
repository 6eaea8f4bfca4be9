// Pages under strict policies, and pages and frames in a sandbox: what is written there stays unheard, or Griot opens no field and says so.
import { expect, it } from 'vitest';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { clickOn, look, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage, newsPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const NOTE = 'note secrete 77';

/** Hears all that a window can hear, before anybody else; the nonce lets it run under the policies below. */
const EARS = `<script nonce="ears">
const root = document.documentElement; root.dataset.heard = '';
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'compositionupdate', 'selectionchange'])
  addEventListener(type, (e) => { root.dataset.heard += (e.key?.length === 1 ? e.key : '') + (e.data ?? '') + (e.target?.value ?? ''); }, true);
addEventListener('securitypolicyviolation', (e) => { root.dataset.heard += '[' + e.violatedDirective + ']'; });
</script>`;

const STRICT =
  "default-src 'none'; script-src 'nonce-ears'; style-src 'nonce-ears'; frame-src 'none'; child-src 'none'; img-src 'self'; connect-src 'none'; base-uri 'none'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Pages in which a note is typed and stored, though the page listens. */
const WRITTEN: readonly [string, string][] = [
  ["default-src 'none'", STRICT],
  ['trusted types', TRUSTED],
  ['both of them', `${STRICT}; ${TRUSTED}`],
  ['a sandbox with its own origin and scripts', 'sandbox allow-scripts allow-same-origin'],
];

/** Pages whose frames nobody can come to, Griot neither. */
const SEALED: readonly [string, string][] = [
  ['a sandbox with scripts', 'sandbox allow-scripts'],
  ['a sandbox without anything', 'sandbox'],
];

inEachBrowser('sealed pages', (world) => {
  let count = 0;
  async function openPage(policy: string, more: { end?: string } = {}): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/sealed-${world.name}-${++count}`;
    // The page's own style and icon break no policy: what is told of one is Griot's.
    const body = marketPage({ head: EARS, ...more })
      .replace('une pluie fine', `une pluie fine de ${count} heures`)
      .replace('<style>', '<style nonce="ears">');
    world.site.add(address, { body, headers: policy === '' ? {} : { 'content-security-policy': policy } });
    const page = await world.open(address);
    await until('Griot to paint', () => page.peek(() => CSS.highlights.size > 0));
    return { page, address };
  }
  const state = (address: string) => pageState(world.browser, address);
  const heard = (page: BrowserPage) => page.peek(() => document.documentElement.dataset.heard ?? '');

  it.each(WRITTEN)('%s: a note and a tag are written, and nothing is heard', async (_, policy) => {
    const { page, address } = await openPage(policy);
    await page.press('x');
    await until('the ears to hear', async () => (await heard(page)).includes('x'));
    await dragOver(page, MARKET.neutral);
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await clickOn(page, `${CARD} button`, words('card_note_save'));
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
    await clickOn(page, `${CARD} button`, words('card_tags'));
    await see(page, `${CARD} .field:not(.long)`);
    await clickOn(page, `${CARD} .field:not(.long)`);
    await page.type('secret');
    await page.press('Enter');
    await until('the tag', async () => (await state(address)).annotations[0]?.tags.includes('secret'));
    // No letter of the reader's, and no policy that Griot would have broken.
    expect(await heard(page)).not.toMatch(/[a-wyz[]/);
  });

  it.each(SEALED)('%s: no field is opened, and the reader is told where to write', async (_, policy) => {
    const { page, address } = await openPage(policy);
    const { x, y, width, height } = await page.peek(boxIn, MARKET.first);
    await page.click(x + width / 2, y + height / 2);
    await clickOn(page, `${CARD} button`, words('card_note'));
    await see(page, `${CARD} [role="alert"]`, words('card_field_sealed'));
    expect(await look(page, `${CARD} .field`)).toEqual([]);
    // What needs no field goes on.
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the quote to be kept', async () => (await state(address)).kept.length === 1);
  });

  it('an article in a frame in a sandbox with its own origin: a note is written, and neither page nor frame hears it', async () => {
    const inner = `${OUTLET}/sealed-inner`;
    world.site.add(inner, marketPage({ head: EARS }).replace('une pluie fine', 'une pluie fine de trente heures'));
    const address = `${OUTLET}/sealed-frame`;
    const frame = '<iframe id="inner" sandbox="allow-same-origin allow-scripts" src="/sealed-inner" width="700" height="900"></iframe>';
    world.site.add(address, newsPage({ title: `${MARKET.title} (bis)`, paragraphs: [], head: EARS, end: frame }));
    const page = await world.open(address);
    await until('the note’s place', async () => (await state(address)).analysis?.quotes.length === 4);
    const place = await page.run(boxIn, MARKET.neutral);
    await page.drag({ x: place.x + 1, y: place.y + place.height / 2 }, { x: place.x + place.width - 1, y: place.y + place.height / 2 });
    await clickOn(page, `${TOOLBAR} button`, words('card_note'));
    await clickOn(page, `${CARD} .field.long`);
    await page.type(NOTE);
    await clickOn(page, `${CARD} button`, words('card_note_save'));
    await until('the note', async () => (await state(address)).annotations[0]?.note === NOTE);
    const all = await page.run(
      () =>
        `${document.documentElement.dataset.heard}${(document.getElementById('inner') as HTMLIFrameElement).contentDocument!.documentElement.dataset.heard}`,
    );
    expect(all).not.toMatch(/[a-z]/);
  });

  it.each(['', 'allow-scripts'])('an article in a frame in a sandbox of its own (“%s”) is left alone', async (sandbox) => {
    world.site.add(`${OUTLET}/sealed-apart`, marketPage({ head: EARS }));
    const address = `${OUTLET}/sealed-apart-${sandbox}`;
    const frame = `<iframe sandbox="${sandbox}" src="/sealed-apart" width="700" height="900"></iframe>`;
    world.site.add(address, newsPage({ title: 'Une page et un cadre', paragraphs: [], end: frame }));
    const page = await world.open(address);
    const { analysis } = await state(address);
    expect(analysis?.quotes ?? []).toEqual([]);
    await sleep(300);
    expect(await page.peek(() => CSS.highlights.size)).toBe(0);
  });
});

/** Where words stand in the window, in the page itself or in its frame; asked beside the page where its own world is closed. */
function boxIn(what: string): { x: number; y: number; width: number; height: number } {
  const frame = document.getElementById('inner') as HTMLIFrameElement | null;
  const inside = frame?.contentDocument ?? document;
  const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(what);
    if (at < 0) continue;
    const range = inside.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + what.length);
    const r = range.getClientRects()[0]!;
    const corner = frame?.getBoundingClientRect();
    return { x: r.x + (corner?.x ?? 0) + (frame?.clientLeft ?? 0), y: r.y + (corner?.y ?? 0) + (frame?.clientTop ?? 0), width: r.width, height: r.height };
  }
  throw new Error(`not there: ${what}`);
}
