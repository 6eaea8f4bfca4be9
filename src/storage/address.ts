/**
 * One address for the many under which an outlet serves the same article. Only for comparing: what the reader sees
 * and exports stays the address as it was.
 */

import { withoutEnd } from '../model/linear-text.ts';

/** Parameters that say where a click came from, never what is shown. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|mc_.*|wt_.*|pk_.*|mtm_.*|hsa_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|igsh|xtor|xtref|cmp|cmpid|ocid|s_cid|smid|smtyp|ref|ref_src|ref_url|referrer|spm|_ga|_gl|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|soc_src|soc_trk|sfnsn|feature|amp|amp_.*|outputtype|output|m|mobile|nocache|print|share|shared|si)$/i;
/** Of those, the ones that mean something else where they carry another value (`?m=202401` is an archive). */
const ONLY_AS_FLAG: Record<string, RegExp> = {
  amp: /^(?:1|true|yes|)$/i,
  m: /^(?:1|true|)$/i,
  output: /^amp$/i,
  outputtype: /^amp$/i,
  print: /^(?:1|true|yes|)$/i,
};

const SUBDOMAIN = /^(?:www\d?|m|mobile|amp)\./;

/** A host without www., m., mobile. or amp.; '' where the address is none. */
export function hostOf(address: string): string {
  const url = parse(address);
  return url === null ? '' : bare(url.hostname);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function bare(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const stripped = host.replace(SUBDOMAIN, '');
  // "m.com" is a domain of its own.
  return stripped.includes('.') ? stripped : host;
}

/** Google's viewer and the AMP cache carry the outlet's address in their path: "/v/s/outlet.org/article". */
function unwrapAmp(url: URL): URL {
  const cache =
    url.hostname.endsWith('.cdn.ampproject.org') || (/(?:^|\.)google\.[a-z]{2,3}(?:\.[a-z]{2,3})?$/.test(url.hostname) && url.pathname.startsWith('/amp/'));
  if (!cache) return url;
  const rest = /^\/(?:amp|[cvi])\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1];
  return (rest && parse(`https://${rest}${url.search}`)) || url;
}

function cleanPath(pathname: string): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname).normalize('NFC');
  } catch {
    // Not UTF-8: the bytes are compared as they are.
  }
  path = path.replace(/\/{2,}/g, '/').replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/');
  path = path.replace(/\/amp\/?$/i, '').replace(/^\/amp\//i, '/');
  path = path.replace(/[.-]amp(\.html?)?$/i, '$1');
  return withoutEnd(path, (one) => one === '/');
}

/** The key by which two addresses are compared: host, path and the parameters that matter; null for what is not http(s). */
export function addressKey(address: string): string | null {
  const first = parse(address);
  if (first === null || !/^https?:$/.test(first.protocol)) return null;
  const url = unwrapAmp(first);
  const params = [...url.searchParams]
    .filter(([name, value]) => !(TRACKING.test(name) && (ONLY_AS_FLAG[name.toLowerCase()]?.test(value) ?? true)))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const port = url.port ? `:${url.port}` : '';
  // "#!/article/12" is an address of its own on old single-page sites; other fragments are places in a page.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  return `${bare(url.hostname)}${port}${cleanPath(url.pathname)}${params.length ? `?${params.join('&')}` : ''}${fragment}`;
}

/** True where a key names a front page: an address that many articles wrongly give as theirs. */
export const isFrontPage = (key: string): boolean => !key.includes('/') && !key.includes('?') && !key.includes('#');
