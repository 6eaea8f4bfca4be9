import type { Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import { contentScript } from '../shared/inject.ts';

const ID = 'granted';
/** Patterns that mean every site; a grant for one site never has this shape. */
const EVERY_SITE = /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/;

/** Which pages beyond the listed outlets Griot starts on by itself: what the reader granted, every site only while the settings say so. */
export function grantedMatches(origins: readonly string[], listed: readonly string[], where: Settings['where']): string[] {
  const granted = origins.filter((origin) => /^(?:\*|https?):/.test(origin) || origin === '<all_urls>');
  if (where === 'everywhere' && granted.some((origin) => EVERY_SITE.test(origin))) return granted.filter((origin) => EVERY_SITE.test(origin)).sort();
  return granted.filter((origin) => !EVERY_SITE.test(origin) && !listed.includes(origin)).sort();
}

/** Registers the content script for what the reader granted, or takes it back. Safe to call at any time, again and again. */
export async function syncContentScripts(where: Settings['where']): Promise<void> {
  const { js, css, matches: listed } = contentScript();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = grantedMatches(origins, listed, where);
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
