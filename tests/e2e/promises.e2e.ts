import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outletMatches } from '../../scripts/data/outlets.ts';
import { clickOn, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

/** What the browsers ask of their makers by themselves. */
const BROWSERS_OWN = /(?:google|googleapis|gstatic|gvt\d|googleusercontent|mozilla|firefox|mozgcp|chromium)\.(?:com|net|org)/;

const ADDRESS = `${OUTLET}/marche-promesses`;

inEachBrowser('promises', (world) => {
  it('asks nothing of the network, whatever the reader does', async () => {
    world.site.add(ADDRESS, marketPage());
    const page = await world.open(ADDRESS);
    await painted(page);
    await page.click(...(await placeOfWords(page, MARKET.first)));
    await clickOn(page, '[role="dialog"] button', words('card_keep'));
    await see(page, '[role="dialog"] button[aria-pressed="true"]', words('card_kept'));
    await see(await world.popupOver(ADDRESS), '.kept-item');
    await see(await world.openOwn('src/library/index.html'), 'h1, h2');
    await see(await world.openOwn('src/onboarding/index.html'), 'h1');
    const asked = world.site.requests.filter((request) => !BROWSERS_OWN.test(request));
    expect([...new Set(asked)].filter((request) => !request.startsWith(`${OUTLET}/`))).toEqual([]);
    // The page itself and its icon, as without Griot.
    expect(asked.filter((request) => request !== ADDRESS && !request.endsWith('/favicon.ico'))).toEqual([]);
  });

  it.each(['src/popup/index.html', 'src/library/index.html', 'src/onboarding/index.html'])('%s could not send anything if it wanted to', async (path) => {
    const own = await world.openOwn(path);
    const sent = await own.run(async (address: string) => {
      const image = new Promise((resolve) => {
        const img = new Image();
        img.onload = () => resolve('sent');
        img.onerror = () => resolve('refused');
        img.src = `${address}/image`;
      });
      const fetched = fetch(`${address}/fetch`).then(
        () => 'sent',
        () => 'refused',
      );
      return Promise.all([fetched, image]);
    }, OUTLET);
    expect(sent).toEqual(['refused', 'refused']);
    expect(world.site.requests.filter((request) => /\/(?:image|fetch)$/.test(request))).toEqual([]);
  });
});

describe.each(['chrome', 'firefox'])('the %s manifest', (target) => {
  const read = () => JSON.parse(readFileSync(join(process.env.GRIOT_DIST ?? 'dist', target, 'manifest.json'), 'utf8'));

  it('reads listed outlets only, and asks for no more than the README says', () => {
    const manifest = read();
    expect(manifest.host_permissions.length).toBeGreaterThanOrEqual(60);
    expect(manifest.host_permissions).toEqual(outletMatches());
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(outletMatches());
    const beside = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...beside, 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions ?? []).toEqual(['downloads']);
  });

  it('shows sites nothing to probe, and forbids every connection', () => {
    const manifest = read();
    expect(manifest.web_accessible_resources).toBeUndefined();
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
