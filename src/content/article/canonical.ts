export interface Addresses {
  /** The address the page was opened under. */
  readonly url?: string;
  readonly openGraph?: string | undefined;
  readonly linked?: string | undefined;
  /** False for what a single-page site left over from the page before. */
  readonly fresh?: (element: Element) => boolean;
}

/** Parameters that only say where a reader came from. */
const TRACKING =
  /^(utm_\w+|at_\w+|xtor|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|source|src|cmpid|ocid|smid|partner|mibextid|ns_\w+|wt_\w+|s_cid|__twitter_impression|amp|outputtype|output)$/i;

function parse(value: string | null | undefined, base: string | undefined): URL | null {
  if (!value) return null;
  try {
    const url = new URL(value, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

const bareHost = (url: URL): string => url.hostname.replace(/^(www|m|mobile|amp|fr|en)\./, '');

/** Two hosts of the same house: equal, or one below the other. */
const sameHouse = (a: URL, b: URL): boolean => {
  const [x, y] = [bareHost(a), bareHost(b)];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
};

function withoutTracking(url: URL): URL {
  const clean = new URL(url);
  clean.hash = '';
  // By hand: in Firefox a content script cannot iterate over URLSearchParams (Xray vision).
  const nameOf = (pair: string) => pair.split('=')[0] ?? '';
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !TRACKING.test(nameOf(pair)));
  clean.search = kept.join('&');
  return clean;
}

const wordsOf = (url: URL): Set<string> => {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray % stands as it is.
  }
  return new Set(
    path
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => (word.length > 2 || /\d/.test(word)) && !/^(amp|html?|php|aspx?)$/.test(word)),
  );
};

/**
 * A canonical address is believed when it plausibly is the same article: same house, not the home page or a bare section,
 * and its path shares most of its words (or its number) with the page's own. Bad ones merge different articles for ever.
 */
export function believable(candidate: URL, own: URL): boolean {
  if (!sameHouse(candidate, own)) return false;
  const mine = wordsOf(own);
  const theirs = wordsOf(candidate);
  if (!theirs.size) return !mine.size;
  if (!mine.size) return false;
  const query = withoutTracking(own).search;
  const shared = [...theirs].filter((word) => mine.has(word)).length;
  // ?p=1234 → /2024/title/: an address that names the article only in its query has a path of its own elsewhere.
  if (query && mine.size <= 1) return theirs.size > mine.size || withoutTracking(candidate).search === query;
  const number = [...theirs].some((word) => /^\p{L}?\d{5,}$/u.test(word) && mine.has(word));
  return number || (shared >= 0.6 * Math.min(mine.size, theirs.size) && shared >= 0.5 * mine.size);
}

/** The article's address, without tracking; undefined where the page has none (a file). */
export function canonicalAddress(root: Element, { url, openGraph, linked, fresh = () => true }: Addresses): string | undefined {
  const own = parse(url, undefined);
  const canonical = root.querySelector('link[rel~="canonical"][href]');
  const link = canonical && fresh(canonical) ? canonical.getAttribute('href') : null;
  for (const value of [link, openGraph, linked]) {
    const candidate = parse(value, url);
    if (candidate && (!own || believable(candidate, own))) return withoutTracking(candidate).href;
  }
  return own ? withoutTracking(own).href : undefined;
}
