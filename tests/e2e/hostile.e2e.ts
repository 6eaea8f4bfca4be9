import { expect, it } from 'vitest';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { painted } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { ELSEWHERE, OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { REDEFINED } from './harness/redefined.ts';

const CLOBBERED = `<form name="body"><input name="children"><input name="querySelectorAll"><input name="parentNode"><input name="textContent"></form>
<img name="querySelector"><img name="createElement"><form id="documentElement" name="documentElement"></form><a id="location" name="title"></a>`;

const sentence = 'Le marché du Mali, du Niger et du Burkina Faso reste ouvert, selon les habitants de Mopti et de Gao qui y vendent le mil. ';
const TEN_MEGABYTES = Array.from({ length: 10_000 }, (_, i) => `${sentence.repeat(8)}(${i})`);

/** Pages that say what the content script must find there at least: an article, or nothing at all. */
const PAGES: readonly { name: string; body: string | Buffer; type?: string; painted: boolean }[] = [
  { name: 'a page that removes its body', body: `${marketPage()}<script>document.body.remove()</script>`, painted: false },
  { name: 'a page that removes everything', body: `${marketPage()}<script>document.documentElement.remove()</script>`, painted: false },
  {
    name: 'a frameset',
    body: '<!doctype html><html><frameset cols="50%,50%"><frame src="/hostile/x"><frame src="/hostile/y"></frameset></html>',
    painted: false,
  },
  { name: 'an SVG document', body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Mali</text></svg>', type: 'image/svg+xml', painted: false },
  { name: 'broken XHTML', body: '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>« Mali', type: 'application/xhtml+xml', painted: false },
  { name: 'plain text', body: sentence.repeat(40), type: 'text/plain; charset=utf-8', painted: true },
  { name: 'bytes that are no text', body: Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256)), painted: false },
  { name: 'an empty page', body: '', painted: false },
  { name: 'a page that redefines built-ins', body: marketPage({ head: `<script>${REDEFINED}</script>` }), painted: true },
  { name: 'a page whose forms shadow the DOM', body: marketPage({ end: CLOBBERED }), painted: true },
  {
    name: 'invalid JSON-LD',
    body: marketPage({
      head: '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": </script><script type="application/ld+json">[[[[null, 7, {"@graph": {"@type": [1]}}]]]]</script>',
    }),
    painted: true,
  },
  {
    name: 'JSON-LD of odd types',
    body: marketPage({
      head: '<script type="application/ld+json">{"@type":["NewsArticle",3],"author":{"name":{"a":1}},"datePublished":99999999999999999999,"headline":["x"],"publisher":null,"inLanguage":{}}</script>',
    }),
    painted: true,
  },
  { name: 'nesting without end', body: marketPage({ end: '<div>'.repeat(5000) }), painted: true },
  {
    name: 'a page with a strict policy',
    body: marketPage({ head: `<meta http-equiv="content-security-policy" content="default-src 'none'">` }),
    painted: true,
  },
];

inEachBrowser('hostile pages', (world) => {
  async function openBody(name: string, body: string | Buffer, type?: string): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/hostile/${name.replaceAll(/\W+/g, '-')}`;
    world.site.add(address, type ? { body, type } : { body });
    return { page: await world.open(address), address };
  }

  /** An ordinary article on the same site, right after: everything is alive. */
  async function stillWorks() {
    const address = `${OUTLET}/hostile-after`;
    world.site.add(address, marketPage());
    const page = await world.open(address);
    await painted(page);
    expect((await pageState(world.browser, address)).analysis?.quotes.length).toBe(4);
  }

  /** Lines of the console that speak of Griot's code; pages of this kind fill it with their own. */
  const ownTrouble = async () => (await world.browser.consoleLines()).filter((line) => line.includes(world.browser.origin) || /griot/i.test(line));

  it.each(PAGES)('$name', async ({ name, body, type, painted: expected }) => {
    const { page } = await openBody(name, body, type);
    if (expected) await until('the paint', () => page.peek(() => CSS.highlights.size > 0));
    else {
      await sleep(700);
      expect(await page.peek(() => CSS.highlights.size)).toBe(0);
    }
    expect(await ownTrouble()).toEqual([]);
  });

  it('an element with the name of Griot’s own stays, open, closed or empty', async () => {
    const mine = `<div data-griot id="mine"><p>Les mots de la page</p></div><div data-griot id="empty"></div>
<script>document.documentElement.append(Object.assign(document.createElement('div'), { id: 'outer' }));
outer.dataset.griot = ''; outer.attachShadow({ mode: 'closed' }).innerHTML = '<p class="griot">à la page</p>';</script>`;
    const { page } = await openBody('own-name', marketPage({ end: mine }));
    await until('the paint', () => page.peek(() => CSS.highlights.size > 0));
    expect(await page.run(() => ['mine', 'empty', 'outer'].map((id) => document.getElementById(id)?.isConnected ?? false))).toEqual([true, true, true]);
  });

  it('10 MB of text', async () => {
    const paragraphs = [`« ${MARKET.first} », a déclaré ${MARKET.trader}.`, ...TEN_MEGABYTES];
    const address = `${OUTLET}/hostile/ten-megabytes`;
    world.site.add(address, marketPage({ paragraphs }));
    const page = await world.open(address);
    const { status } = await pageState(world.browser, address, 90_000);
    expect(['ready', 'not-sahel', 'no-article', 'failed']).toContain(status);
    // The page still answers at once.
    const before = Date.now();
    await page.run(() => document.title);
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(await ownTrouble()).toEqual([]);
  }, 180_000);

  it('an article in a frame of another site stays its own', async () => {
    world.site.add(`${ELSEWHERE}/framed`, marketPage());
    const { page } = await openBody(
      'frame',
      `<!doctype html><html lang="fr"><title>Cadre</title><body><h1>Cadre</h1><iframe src="${ELSEWHERE}/framed" width="600" height="400"></iframe></body></html>`,
    );
    await sleep(700);
    expect(await page.peek(() => CSS.highlights.size)).toBe(0);
    expect(await ownTrouble()).toEqual([]);
  });

  it('everything still works after all that', stillWorks);
});
