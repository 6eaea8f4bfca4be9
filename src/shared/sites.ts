import { browser } from './browser.ts';
import { contentScript } from './inject.ts';

/** Every site, as the browser is asked for it. */
export const EVERYWHERE: readonly string[] = ['http://*/*', 'https://*/*'];

/** A site with its subdomains, as the browser is asked for it. */
export const siteOrigin = (host: string): string => `*://*.${host}/*`;

export const mayRead = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...origins] }).catch(() => false);

/** True where a match pattern of the manifest covers an address. */
export function covers(match: string, address: string): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(match) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const bare = host.replace(/^\*\./, '');
  const onHost = host === '*' || url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`));
  const glob = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return /^https?:$/.test(url.protocol) && (scheme === '*' || url.protocol === `${scheme}:`) && onHost && glob.test(url.pathname + url.search);
}

/** True where Griot starts on an address because its outlet is listed. */
export const isListed = (address: string): boolean => contentScript().matches.some((match) => covers(match, address));
