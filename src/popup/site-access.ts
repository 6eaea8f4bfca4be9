import { browser } from '../shared/browser.ts';
import { contentScript } from '../shared/inject.ts';

/** A site with its subdomains, as the browser asks for it. */
export const siteOrigin = (host: string): string => `*://*.${host}/*`;

/** Whether Griot may start on a site by itself; `listed` where that comes with the list of outlets. */
export async function access(host: string): Promise<{ always: boolean; listed: boolean }> {
  const origin = siteOrigin(host);
  const always = await browser.permissions.contains({ origins: [origin] }).catch(() => false);
  return { always, listed: contentScript().matches.some((match) => covers(match, host)) };
}

/** True where a match pattern of the manifest covers a host. */
export function covers(match: string, host: string): boolean {
  const pattern = /^(?:\*|https?):\/\/([^/]+)\//.exec(match)?.[1];
  if (pattern === undefined) return false;
  if (pattern === '*') return true;
  const name = pattern.replace(/^\*\./, '');
  return host === name.replace(/^www\./, '') || (pattern.startsWith('*.') && host.endsWith(`.${name}`));
}

/** Asks the reader's leave, in the browser's own words; false where it was refused. Must run straight from a click. */
export const grant = (host: string): Promise<boolean> => browser.permissions.request({ origins: [siteOrigin(host)] });

export const revoke = async (host: string): Promise<void> => {
  await browser.permissions.remove({ origins: [siteOrigin(host)] });
};
