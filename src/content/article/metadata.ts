import { attributeOf, rootOf, tagOf, textOf } from '../../anchoring/dom.ts';
import type { Language } from '../../model/article.ts';
import { authors } from './byline.ts';
import { canonicalAddress } from './canonical.ts';
import { type LinkedArticle, linkedArticle, linkedData, pageDate, siteName } from './json-ld.ts';
import { outletOf } from './outlet.ts';
import type { SaidDate } from './publication.ts';

/** What the head of a page says about its article. */
export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  /** What is said of the day of publication, the best first, as it stands there. */
  readonly dates: readonly SaidDate[];
  /** What is said of days of change. */
  readonly changed: readonly string[];
  readonly description?: string;
  readonly url?: string;
  /** What html lang, metadata and Content-Language say; the text itself is asked later. */
  readonly language?: Language;
  /** schema.org or Open Graph calls the page an article. */
  readonly saysArticle: boolean;
}

const clean = (value: string | null | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim() || undefined;

/** First value of the meta elements of these names (name, property or itemprop). */
function metaReader(root: Element, counts: (element: Element, names: string) => boolean): (...names: string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content'));
    if (!content || !counts(meta, `${meta.getAttribute('name')} ${meta.getAttribute('property')}`)) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value) return value;
    }
    return undefined;
  };
}

/** "Title | Outlet", "Title - Outlet": the outlet is cut where it is known or the rest is long enough. */
export function titleOf(tabTitle: string, outlet: string | undefined): string | undefined {
  const title = clean(tabTitle);
  if (!title) return undefined;
  const parts = title.split(/ [|·•–—»-] /);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1]!;
  const known = outlet && last.toLowerCase().includes(outlet.toLowerCase());
  if (known || last.split(' ').length <= 4) {
    const rest = title.slice(0, title.lastIndexOf(last)).replace(/ [|·•–—»-] $/, '');
    if (rest.split(' ').length >= 3) return rest;
  }
  return title;
}

/** Names of meta elements for the day of publication; those after the bar can mean a change as well. */
const PUBLISHED =
  'article:published_time|og:article:published_time|og:published_time|article:published|datepublished|date.published|publication_date|publish_date|publish-date|parsely-pub-date|cxenseparse:recs:publishtime|sailthru.date|dc.date.issued|dcterms.issued|dc.date.published|citation_publication_date'.split(
    '|',
  );
const DATED = 'dcterms.created|dc.date.created|pubdate|publishdate|ptime|dc.date|dcterms.date|article_date_original|date'.split('|');
const CHANGED = 'article:modified_time|og:updated_time|article:modified|datemodified|last-modified|dcterms.modified|dc.date.modified|revised|lastmod'.split(
  '|',
);

export interface MetadataOptions {
  /** The address the page was opened under. */
  readonly url?: string;
  /** Where the article stands, if the page holds several: what the page says of itself then counts for less. */
  readonly scope?: Element | null;
  /** What the head said before a single-page site went on to another address: the same said again is a left-over. */
  readonly stale?: ReadonlySet<string>;
}

/** What the head says now, piece by piece, so that left-overs are known after the page went on. */
export function headSays(document: Document): Set<string> {
  const said = new Set<string>();
  const root = rootOf(document);
  if (!root) return said;
  for (const element of root.querySelectorAll(HEAD_PIECES)) said.add(pieceOf(element));
  said.delete('');
  return said;
}

const HEAD_PIECES = 'title,meta[content],link[rel~="canonical"],script[type="application/ld+json" i]';

/** One thing said in the head: name and value. */
function pieceOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'meta')
    return `${attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'itemprop') ?? ''}=${attributeOf(element, 'content')}`;
  return tag === 'link' ? `canonical=${attributeOf(element, 'href')}` : `${tag}=${textOf(element).trim()}`;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Said of the site, not of an article: it stays the same by right. */
const OF_SITE = /site_name|application-name|publisher|locale|language|og:type|twitter:app/i;

/** Reads what the head says: title, author, outlet, days, language and address. Never throws; what a page does not say is absent. */
export function readMetadata(document: Document, { url, scope = null, stale = NOTHING }: MetadataOptions = {}): Metadata {
  const root = rootOf(document);
  if (!root) return { saysArticle: false, dates: [], changed: [] };
  const fresh = (element: Element): boolean => !stale.size || !stale.has(pieceOf(element));
  const meta = metaReader(root, (element, names) => OF_SITE.test(names) || fresh(element));
  const language = meta('og:locale', 'content-language', 'dc.language');
  const htmlLanguage = clean(root.getAttribute('lang') ?? root.getAttribute('xml:lang'));
  const things = linkedData(root, fresh);
  const tab = root.querySelector('title');
  const tabTitle = tab && fresh(tab) ? (tab.textContent ?? '') : '';
  const shown = [meta('og:title'), tabTitle, ...[...root.querySelectorAll('h1')].slice(0, 5).map(textOf)].filter((one) => one !== undefined && one !== '');
  const linked: LinkedArticle | null = scope ? null : linkedArticle(things, url, shown as string[]);
  const canonical = canonicalAddress(root, {
    fresh,
    linked: linked?.url,
    ...(url ? { url } : {}),
    ...(meta('og:url') ? { openGraph: meta('og:url') } : {}),
  });
  const address = url ?? canonical;
  const outlet = outletOf({
    url: address,
    said: [meta('og:site_name'), linked?.outlet, siteName(things), meta('application-name', 'dc.publisher', 'twitter:app:name:iphone')],
    title: root.querySelector('title')?.textContent ?? undefined,
  });
  const said = (value: string | undefined, weak: boolean): SaidDate[] => (value && !scope ? [{ value, weak }] : []);
  const title = scope ? undefined : (linked?.title ?? meta('og:title', 'twitter:title', 'dc.title', 'parsely-title') ?? undefined);
  const author = scope ? undefined : [linked?.author, meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author')];
  const house = { outlet, host: address && URL.canParse(address) ? new URL(address).hostname : undefined };
  return {
    ...optional('title', titleOf(title ?? (scope ? '' : tabTitle), outlet)),
    ...optional(
      'author',
      author?.map((one) => authors(one, house)).find((one) => one !== undefined),
    ),
    ...optional('outlet', outlet),
    dates: [
      ...said(linked?.date, false),
      ...PUBLISHED.flatMap((name) => said(meta(name), false)),
      ...said(pageDate(things), true),
      ...DATED.flatMap((name) => said(meta(name), true)),
      ...said(linked?.created, true),
    ],
    changed: [...CHANGED.map((name) => meta(name)), linked?.changed].filter((one) => one !== undefined),
    ...optional('description', scope ? undefined : (meta('og:description', 'description', 'twitter:description') ?? linked?.description)),
    ...optional('url', canonical),
    ...optional('language', (htmlLanguage ?? language ?? linked?.language)?.slice(0, 2).toLowerCase()),
    saysArticle: linked !== null || /article/i.test(meta('og:type') ?? ''),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
