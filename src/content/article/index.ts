import { attributeOf, flatParent, labelOf, tagOf, textOf, walkFlat } from '../../anchoring/dom.ts';
import { createTextMap, elementsAround, type TextMap } from '../../anchoring/text-map.ts';
import type { Article, BlockKind } from '../../model/article.ts';
import { withoutClutter } from './clutter.ts';
import { densestNodes } from './densest.ts';
import { findHeadline, findStandfirst } from './headline.ts';
import { languageOf } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readableNodes } from './readable.ts';

/** An article on a page: its text, and the map from the text to the live page. */
export interface FoundArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The smallest element around all of it (not its headline): what to watch for changes. */
  readonly root: Element;
}

export interface FindOptions {
  /** The page's address; the document's own by default, none for files. */
  readonly url?: string;
  readonly now?: Date;
}

/** Text nodes beyond which Readability would hold the page up for too long; the cheaper search is taken. */
const NODES_FOR_READABILITY = 4000;
/** Code units of text beyond which a page is no article for Readability. */
const TEXT_FOR_READABILITY = 400_000;
/** Articles shorter than this are teasers, captions, error pages. */
const ARTICLE_MIN = 200;
/** Code units after which an article's text is cut: ten times the longest reports. */
const ARTICLE_MAX = 2_000_000;

interface Size {
  readonly nodes: number;
  readonly length: number;
}

function sizeOf(root: Element): Size {
  let nodes = 0;
  let length = 0;
  walkFlat(root, {
    enter: (_, tag) => tag !== 'script' && tag !== 'style' && tag !== 'noscript' && tag !== 'svg' && tag !== 'template',
    leave: () => {},
    text: (node) => {
      nodes++;
      length += node.data.length;
    },
  });
  return { nodes, length };
}

function articleNodes(document: Document, root: Element, title: string): Set<Text> {
  const size = sizeOf(root);
  if (size.nodes > NODES_FOR_READABILITY || size.length > TEXT_FOR_READABILITY) return densestNodes(root);
  try {
    const nodes = readableNodes(document, root, title);
    if (nodes.size) return nodes;
  } catch {
    // A page that breaks Readability (stray markup, bent prototypes) still has its densest box.
  }
  return densestNodes(root);
}

function kindOf(element: Element, tag: string): BlockKind | undefined {
  if (tag === 'p' || tag === 'div' || tag === 'span') {
    const label = labelOf(element);
    if (/(?:^|[\s_-])(?:caption|legende|légende|wp-caption-text|credit)(?=$|[\s_-])/i.test(label)) return 'caption';
    if (attributeOf(element, 'role') === 'heading') return 'heading';
  }
  return undefined;
}

function smallestAround(nodes: readonly Text[]): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    const chain = new Set<Node>();
    for (let up = flatParent(node); up; up = flatParent(up)) chain.add(up);
    if (!common) common = flatParent(node);
    while (common && !chain.has(common)) common = flatParent(common);
  }
  return common;
}

const textNodesIn = (element: Element): Text[] => {
  const nodes: Text[] = [];
  walkFlat(element, { enter: () => true, leave: () => {}, text: (node) => void nodes.push(node) });
  return nodes;
};

function find(document: Document, scope: Element, metadata: Metadata): FoundArticle | null {
  const tabTitle = metadata.title ?? '';
  const kept = withoutClutter(articleNodes(document, scope, tabTitle), scope);
  const first = [...kept].find((node) => node.data.trim().length > 1) ?? null;
  if (!first) return null;
  const headline = findHeadline(scope, metadata.title, first);
  const standfirst = findStandfirst(headline, first, metadata.description);
  if (standfirst) for (const node of textNodesIn(standfirst)) kept.add(node);
  if (headline) for (const node of textNodesIn(headline)) kept.add(node);
  const around = elementsAround(kept);
  const map = createTextMap(document.body, {
    keep: (node) => kept.has(node),
    skip: (element) => !around.has(element),
    title: headline,
    kindOf,
    maxLength: ARTICLE_MAX,
  });
  const body = map.blocks.reduce((sum, block) => (block.kind === 'title' ? sum : sum + block.end - block.start), 0);
  if (body < ARTICLE_MIN) return null;
  const inHeadline = new Set(headline ? textNodesIn(headline) : []);
  const root = smallestAround(map.nodes.filter((node) => !inHeadline.has(node))) ?? scope;
  const title = headline ? textOf(headline).replace(/\s+/g, ' ').trim() : metadata.title;
  const { author, outlet, date, url } = metadata;
  const article: Article = {
    text: map.text,
    blocks: map.blocks,
    language: languageOf(map.text, metadata.language),
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(outlet ? { outlet } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
  };
  return { article, map, root };
}

const addressOf = (document: Document): string | undefined => {
  const address = document.location?.href;
  return address && /^https?:/.test(address) ? address : undefined;
};

/**
 * The article of a page, with the map between its text and the live page. Reads the page only. Null where there is none;
 * a page that is broken gives less, never an exception.
 */
export function findArticle(document: Document, { url = addressOf(document), now = new Date() }: FindOptions = {}): FoundArticle | null {
  try {
    if (!document.body) return null;
    return find(document, document.body, readMetadata(document, { now, ...(url ? { url } : {}) }));
  } catch {
    return null;
  }
}

/** Paragraph text that makes an <article> element one of its own, and not a teaser. */
const OWN_ARTICLE = 800;

/** All articles of a page in order: each <article> of its own where infinite scroll put several, else the one. */
export function findArticles(document: Document, { url = addressOf(document), now = new Date() }: FindOptions = {}): FoundArticle[] {
  const first = findArticle(document, { now, ...(url ? { url } : {}) });
  return first ? [first] : [];
}

const PARAGRAPH_TELLING = 80;

/** A cheap guess whether a page holds a news article at all; no layout, no copy. */
export function looksLikeNews(document: Document): boolean {
  try {
    if (!document.body) return false;
    const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
    let length = 0;
    let seen = 0;
    for (const paragraph of document.querySelectorAll('p')) {
      if (seen++ > 400) break;
      const text = textOf(paragraph).trim();
      if (text.length >= PARAGRAPH_TELLING) length += text.length;
      if (length > OWN_ARTICLE || (/article/i.test(type) && length > ARTICLE_MIN)) return true;
    }
    return textOf(document.body).length > 2000 && tagOf(document.body) === 'body' && seen < 3;
  } catch {
    return false;
  }
}
