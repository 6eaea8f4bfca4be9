import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BrowserPage, sleep } from '../../scripts/lib/browser/driver.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { ELSEWHERE, OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { compare } from './harness/pixels.ts';

/** Real saved pages, which are not part of the project. */
const FOLDER = '../shared/pages';
const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html') && !name.includes('.expected')) : [];

/** Scripts of saved pages ask for what is not there and differ from run to run: without them, what is left is the page. */
const POLICY = { 'content-security-policy': "script-src 'none'; img-src data:; media-src 'none'; frame-src 'none'" };

/** How a page is built: the names of all its elements in order. */
const shape = (page: BrowserPage): Promise<string> =>
  page.run(() =>
    [...document.querySelectorAll('*')]
      .filter((e) => !e.matches('[data-griot]'))
      .map((e) => e.localName)
      .join(' '),
  );

inEachBrowser('saved news pages', (world) => {
  if (pages.length === 0) it.skip('skipped: ../shared/pages is not there', () => undefined);

  it.each(pages)('%s stays as it was', async (name) => {
    const served = { body: readFileSync(join(FOLDER, name)), type: 'text/html', headers: POLICY };
    const [address, elsewhere] = [`${OUTLET}/saved/${name}`, `${ELSEWHERE}/saved/${name}`];
    world.site.add(address, served);
    world.site.add(elsewhere, served);
    const plain = await world.open(elsewhere);
    await sleep(300);
    const before = { shape: await shape(plain), shot: await plain.screenshot() };
    const heard = (await world.browser.consoleLines()).length;
    const page = await world.open(address);
    const { status, analysis } = await pageState(world.browser, address);
    expect(['no-article', 'not-sahel', 'ready']).toContain(status);
    expect(await shape(page)).toBe(before.shape);
    expect(await page.run(() => document.querySelectorAll('[data-griot]').length)).toBeLessThanOrEqual(1);
    // Where nothing is painted, not a pixel differs.
    if (status !== 'ready' || (analysis?.quotes.length === 0 && analysis.actors.length === 0))
      expect(compare(before.shot, await page.screenshot(), []).outside).toBe(0);
    const said = (await world.browser.consoleLines()).slice(heard).filter((line) => line.includes(world.browser.origin) || /griot/i.test(line));
    expect(said).toEqual([]);
  });

  it.each(pages)('%s is read when asked, without a crash', async (name) => {
    const address = `${OUTLET}/saved/${name}`;
    world.site.add(address, { body: readFileSync(join(FOLDER, name)), type: 'text/html', headers: POLICY });
    await world.open(address);
    await pageState(world.browser, address);
    const asked = await pageState(world.browser, address, 30_000, 'analyseNow');
    expect(['ready', 'no-article']).toContain(asked.status);
  });
});
