import { OUTLETS } from './generated/outlets.ts';

/** Systems that write their own name where the outlet's should stand. */
const PLATFORM =
  /^(?:blogger|blogspot|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|medium|substack|joomla!?|drupal|spip|my site|mysite|mon site|site|home|accueil|blog|untitled|localhost|facebook|twitter|x|youtube)$/i;

const folded = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

interface Row {
  readonly host: string;
  readonly name: string;
  /** Beginning of the paths it is the name of; empty for all of the host. */
  readonly path: string;
}
let rows: Row[] | undefined;
const known = (): Row[] =>
  (rows ??= OUTLETS.split('\n').map((line) => {
    const [host = '', name = '', path = ''] = line.split('\t');
    return { host, name, path };
  }));

/** True where the host, or one above it, is one of the listed outlets. */
export const isListedHost = (host: string): boolean => known().some((row) => host === row.host || host.endsWith(`.${row.host}`));

/** The name that data/outlets has for an address; undefined where its host is not listed. */
function listed(url: string | undefined, said: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const all = known().filter(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  // The longest host is the nearest: fr.outlet.org before outlet.org.
  const longest = Math.max(0, ...all.map(({ host }) => host.length));
  const here = all.filter(({ host }) => host.length === longest);
  const row = here.find(({ path }) => path === '' || path.split('*').every((part) => pathname.includes(part)));
  if (row || !here.length) return row?.name;
  const house = shared(here.map(({ name }) => name));
  return said?.startsWith(`${house} `) ? said : house;
}

/** Of a host listed by its sections only, the name of the house: what the sections' names have in common, or one without its section. */
function shared(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = first.split(' ');
  let n = words.length;
  for (const name of others) {
    const theirs = name.split(' ');
    let same = 0;
    while (same < n && words[same] === theirs[same]) same++;
    n = same;
  }
  if (!others.length) while (n > 1 && /^(?:Afrique|Africa|International|Monde|World|News)$/i.test(words[n - 1]!)) n--;
  return words.slice(0, n || words.length).join(' ');
}

/** A name as the outlet gives it, without its motto; undefined where it is a system's, or only an address. */
function given(value: string | undefined): string | undefined {
  const name = value
    ?.replace(/\s+/g, ' ')
    .split(/ [|•·–—»-] /)[0]
    ?.trim();
  if (!name || name.length > 60 || PLATFORM.test(name) || /^(?:https?:\/\/|www\.)/i.test(name)) return undefined;
  return name;
}

/**
 * What the outlet is called: its listed name, else what the page says, else the end of the tab's title where the host says the
 * same. An address that stands where a name should is none.
 */
export function outletOf({
  url,
  said,
  title,
}: {
  url: string | undefined;
  said: readonly (string | undefined)[];
  title: string | undefined;
}): string | undefined {
  const own = said.map(given).find((one) => one !== undefined);
  const name = listed(url, own) ?? own;
  if (name) return name;
  if (!url || !title || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const site = folded(host.replace(/\.\w+$/, ''));
  const parts = title.replace(/\s+/g, ' ').split(/ [|•·–—»-] /);
  const last = parts.length > 1 ? parts.at(-1)!.trim() : '';
  const ending = folded(last.replace(/^(?:le|la|les|the)\s/i, ''));
  return ending.length > 2 && (site.includes(ending) || ending.includes(site)) ? given(last) : undefined;
}
