import { attributeOf, holds, labelOf, parentOf, textOf } from '../../anchoring/dom.ts';
import { isCommentary } from './clutter.ts';
import { likeness, TITLE_LIKE } from './headline.ts';
import type { Metadata } from './metadata.ts';
import { readMetadata } from './metadata.ts';

/** Paragraph text that makes an <article> element one of its own, and not a teaser or a comment. */
const OWN_ARTICLE = 700;
const PARAGRAPH_TELLING = 60;

const headingOf = (element: Element): Element | null => element.querySelector('h1,[itemprop~="headline"]') ?? element.querySelector('h2');

/** The <article> elements of a page that are articles of their own, in order; infinite scroll puts one after another. */
export function ownArticles(body: Element): Element[] {
  const found: Element[] = [];
  for (const element of body.querySelectorAll('article')) {
    if (found.some((outer) => holds(outer, element)) || isCommentary(labelOf(element))) continue;
    let length = 0;
    for (const paragraph of element.querySelectorAll('p')) {
      const text = textOf(paragraph).trim().length;
      if (text >= PARAGRAPH_TELLING) length += text;
      if (length >= OWN_ARTICLE) break;
    }
    if (length >= OWN_ARTICLE && headingOf(element)) found.push(element);
  }
  return found;
}

/** The address an <article> of several gives itself: data attributes, its own canonical link, its headline's link. */
function ownAddress(element: Element, page: string | undefined): string | undefined {
  const candidates: (string | null | undefined)[] = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical', 'itemid'].map((name) =>
    attributeOf(element, name),
  );
  candidates.push(element.querySelector('link[rel~="canonical"],[itemprop~="mainEntityOfPage"],[itemprop~="url"]')?.getAttribute('href'));
  const heading = headingOf(element);
  candidates.push(heading?.querySelector('a[href]')?.getAttribute('href'));
  candidates.push(heading && parentOf(heading) ? (heading.closest('a[href]')?.getAttribute('href') ?? null) : null);
  for (const candidate of candidates) {
    if (!candidate || candidate.startsWith('#')) continue;
    try {
      const url = new URL(candidate, page);
      if (/^https?:$/.test(url.protocol)) {
        url.hash = '';
        return url.href;
      }
    } catch {
      // Not an address.
    }
  }
  return undefined;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/**
 * What is known of one of several articles. The one whose headline is the page's title has the page's own metadata; the
 * others have only what stands in them, and an address of their own, so that they are never taken for the first.
 */
export function metadataOf(document: Document, element: Element, page: Metadata, options: { url?: string }): Metadata {
  const heading = headingOf(element);
  const title = heading ? textOf(heading).replace(/\s+/g, ' ').trim() : '';
  if (page.title && likeness(title, page.title) >= TITLE_LIKE) return page;
  const own = readMetadata(document, { ...options, scope: element });
  const address =
    ownAddress(element, options.url) ?? (options.url ? `${options.url.split('#', 1)[0]}#${attributeOf(element, 'id') || slug(title)}` : undefined);
  const { url: _, ...rest } = own;
  return { ...rest, title, ...(address ? { url: address } : {}) };
}
