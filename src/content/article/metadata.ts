import { attributeOf, rootOf, tagOf, textOf } from '../../anchoring/dom.ts';
import type { Language } from '../../model/article.ts';
import { canonicalAddress } from './canonical.ts';
import { writtenDate } from './dates.ts';
import { type LinkedArticle, linkedArticle, linkedData } from './json-ld.ts';

/** What a page says about its article, outside the text. */
export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly description?: string;
  readonly url?: string;
  /** What html lang, metadata and Content-Language say; the text itself is asked later. */
  readonly language?: Language;
  /** schema.org or Open Graph calls the page an article. */
  readonly saysArticle: boolean;
}

const clean = (value: string | null | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim() || undefined;

/** First value of the meta elements of these names (name, property or itemprop). */
function metaReader(root: Element): (...names: string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content'));
    if (!content) continue;
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

/** The calendar day of a machine-readable date as the outlet wrote it, in its own time zone. */
export function dayOf(value: string | undefined): string | undefined {
  const found = value && /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(value);
  if (found) return plausible(`${found[1]}-${found[2]}-${found[3]}`);
  const time = value && /\d{4}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : plausible(new Date(time).toISOString().slice(0, 10));
}

function plausible(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && day >= '1900' ? day : undefined;
}

/** "Agence - Par Awa Traoré" → "Awa Traoré"; addresses of profiles are no names. */
function authorName(value: string | undefined): string | undefined {
  if (!value || /^(https?:|www\.|@)/i.test(value)) return undefined;
  return clean(value.replace(/^\s*(par|by|de|texte de|propos recueillis par|بقلم)\s*:?\s+/i, ''));
}

/** "Title | Outlet", "Title - Outlet": the outlet is cut where it is known or the rest is long enough. */
export function titleOf(tabTitle: string, outlet: string | undefined): string | undefined {
  const title = clean(tabTitle);
  if (!title) return undefined;
  const parts = title.split(/\s+[|·•–—»-]\s+/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1]!;
  const known = outlet && last.toLowerCase().includes(outlet.toLowerCase());
  if (known || last.split(' ').length <= 4) {
    const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|·•–—»-]\s+$/, '');
    if (rest.split(' ').length >= 3) return rest;
  }
  return title;
}

const FROM_TIME = 'time[datetime],[itemprop~="datePublished"],[pubdate]';

/** A date the page shows: time elements first, then a written date near the headline. */
function shownDate(scope: ParentNode, now: Date): string | undefined {
  const last = now.toISOString().slice(0, 10) < '1971' ? '9999' : new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  for (const element of scope.querySelectorAll(FROM_TIME)) {
    const day = dayOf(clean(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element)));
    if (day && day <= last) return day;
  }
  const boxes = scope.querySelectorAll(
    '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="byline" i],[class*="meta" i],[class*="author" i],[id*="date" i],header',
  );
  let seen = 0;
  for (const box of boxes) {
    if (seen++ > 60) break;
    const text = textOf(box);
    if (text.length > 400) continue;
    const day = writtenDate(text);
    if (day && day <= last) return day;
  }
  return undefined;
}

/** An author the page shows but does not say in its metadata. */
function shownAuthor(scope: ParentNode): string | undefined {
  let seen = 0;
  for (const element of scope.querySelectorAll('[itemprop~="author"],[rel~="author"],[class*="byline" i],[class*="author" i]')) {
    if (seen++ > 20) break;
    const text = clean(textOf(element));
    if (!text || text.length > 90 || tagOf(element) === 'link') continue;
    const marked = /\bauthor\b/.test(`${attributeOf(element, 'itemprop')} ${attributeOf(element, 'rel')}`);
    if (!marked && !/^(?:par|by|بقلم)\s/i.test(text)) continue;
    const name = authorName(text.replace(/\s*(?:[|•·,–—]|\b(?:le|on|publié|published|mis à jour|updated)\b|\d).*$/iu, ''));
    const words = name?.split(' ').length ?? 0;
    if (name && words >= 2 && words <= 6) return name;
  }
  return undefined;
}

export interface MetadataOptions {
  /** The address the page was opened under. */
  readonly url?: string;
  readonly now?: Date;
  /** Where the article stands, if the page holds several: what the page says of itself then counts for less. */
  readonly scope?: Element | null;
}

/** Reads title, author, outlet, date, language and address. Never throws; what a page does not say is absent. */
export function readMetadata(document: Document, { url, now = new Date(), scope = null }: MetadataOptions = {}): Metadata {
  const root = rootOf(document);
  if (!root) return { saysArticle: false };
  const meta = metaReader(root);
  const linked: LinkedArticle | null = scope ? null : linkedArticle(linkedData(root), url);
  const outlet = linked?.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone');
  const date =
    dayOf(linked?.date) ??
    (scope
      ? undefined
      : dayOf(
          meta(
            'article:published_time',
            'og:article:published_time',
            'datepublished',
            'date.published',
            'publication_date',
            'parsely-pub-date',
            'sailthru.date',
            'dc.date.issued',
            'dcterms.created',
            'dc.date',
            'dcterms.date',
            'pubdate',
            'publishdate',
            'ptime',
            'date',
          ),
        )) ??
    shownDate(scope ?? root, now);
  const language = meta('og:locale', 'content-language', 'dc.language') ?? linked?.language;
  const htmlLanguage = clean(root.getAttribute('lang') ?? root.getAttribute('xml:lang'));
  const title = scope ? undefined : (linked?.title ?? meta('og:title', 'twitter:title', 'dc.title', 'parsely-title') ?? undefined);
  return {
    ...optional('title', titleOf(title ?? (scope ? '' : (root.querySelector('title')?.textContent ?? '')), outlet)),
    ...optional(
      'author',
      scope
        ? shownAuthor(scope)
        : (authorName(linked?.author) ?? authorName(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl')) ?? shownAuthor(root)),
    ),
    ...optional('outlet', outlet),
    ...optional('date', date),
    ...optional('description', scope ? undefined : (meta('og:description', 'description', 'twitter:description') ?? linked?.description)),
    ...optional('url', canonicalAddress(root, { linked: linked?.url, ...(url ? { url } : {}), ...(meta('og:url') ? { openGraph: meta('og:url') } : {}) })),
    ...optional('language', (htmlLanguage ?? language)?.slice(0, 2).toLowerCase()),
    saysArticle: linked !== null || /article/i.test(meta('og:type') ?? ''),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
