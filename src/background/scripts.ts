import type { Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import { contentScript } from '../shared/inject.ts';
import { EVERYWHERE, mayRead, siteOrigin } from '../shared/sites.ts';

const ID = 'granted';

/** Match patterns beyond the listed outlets on which Griot starts by itself: what the reader chose and the browser still allows. */
export async function grantedMatches(
  { where, sites }: Pick<Settings, 'where' | 'sites'>,
  may: (origins: readonly string[]) => Promise<boolean> = mayRead,
): Promise<string[]> {
  if (where === 'everywhere' && (await may(EVERYWHERE))) return [...EVERYWHERE];
  const origins = sites.map(siteOrigin);
  const allowed = await Promise.all(origins.map((origin) => may([origin])));
  return origins.filter((_, i) => allowed[i]);
}

/** Registers the content script for what the reader granted, or takes it back. Safe to call at any time, again and again. */
export async function syncContentScripts(settings: Pick<Settings, 'where' | 'sites'>): Promise<void> {
  const { js, css, matches: listed } = contentScript();
  const matches = await grantedMatches(settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // The listed outlets have it from the manifest: it must not start twice.
  const script = { id: ID, js, css, matches, excludeMatches: listed, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
