import { attributeOf, bodyOf, flatParent, holds, labelOf, precedes, queryIn, textOf, walkFlat } from '../../anchoring/dom.ts';
import { createTextMap, elementsAround, type TextMap } from '../../anchoring/text-map.ts';
import type { Article, BlockKind } from '../../model/article.ts';
import { enclosed, type Pair } from '../../model/linear-text.ts';
import { bylines } from './byline.ts';
import { withoutClutter } from './clutter.ts';
import { densestNodes } from './densest.ts';
import { findHeadline, findStandfirst } from './headline.ts';
import { languageOf, languageOfText } from './language.ts';
import { linesAround } from './lines.ts';
import type { Metadata } from './metadata.ts';
import { isOnlyDate, publicationDay } from './publication.ts';
import { readableNodes } from './readable.ts';

/** An article on a page: its text, and the map from the text to the live page. */
export interface FoundArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The smallest element around all of it (not its headline): what to watch for changes. */
  readonly root: Element;
}

/** Elements beyond which Readability would hold the page up for too long; the cheaper search is taken. */
const ELEMENTS_FOR_READABILITY = 3000;
/** Code units of text beyond which a page is no article for Readability. */
const TEXT_FOR_READABILITY = 300_000;
/** Running text (paragraphs, quotes) shorter than this is a teaser, a caption, an error page. */
const ARTICLE_MIN = 200;
/** A list is an article (a bulletin in points) only when it is this long. */
const LIST_MIN = 1000;
/** Code units after which an article's text is cut: eight times the longest reports. */
const ARTICLE_MAX = 1_500_000;
/** Places that a script was to fill, and did not; of more than this share of them there is no article. */
const TEMPLATE: readonly Pair[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['${', '}'],
];
const TEMPLATE_SHARE = 0.1;
/** What stands before the headline (kicker, breadcrumbs, lead picture) is left out, unless it is more than this share. */
const BEFORE_HEADLINE = 0.25;

function* articleNodes(document: Document, root: Element, title: string): Generator<void, Set<Text>> {
  if (queryIn(root, '*').length > ELEMENTS_FOR_READABILITY || textOf(root).length > TEXT_FOR_READABILITY) return densestNodes(root);
  try {
    const nodes = yield* readableNodes(document, root, title);
    if (nodes.size) return nodes;
  } catch {
    // A page that breaks Readability (stray markup, bent prototypes) still has its densest box.
  }
  return densestNodes(root);
}

function kindOf(element: Element, tag: string): BlockKind | undefined {
  if (tag !== 'p' && tag !== 'div' && tag !== 'span') return undefined;
  if (/(?:^|[\s_-])(?:caption|legende|légende|credits?)(?=$|[\s_-])/i.test(labelOf(element))) return 'caption';
  return attributeOf(element, 'role') === 'heading' ? 'heading' : undefined;
}

function smallestAround(nodes: readonly Text[]): Element | null {
  let common: Element | null = null;
  let last: Element | null = null;
  for (const node of nodes) {
    const parent = flatParent(node);
    if (parent === last) continue;
    last = parent;
    if (!common) common = parent;
    const chain = new Set<Node>();
    for (let up = parent; up; up = flatParent(up)) chain.add(up);
    while (common && !chain.has(common)) common = flatParent(common);
  }
  return common;
}

function textNodesIn(element: Element): Text[] {
  const nodes: Text[] = [];
  walkFlat(element, { enter: () => true, leave: () => {}, text: (node) => void nodes.push(node) });
  return nodes;
}

const lengthOf = (nodes: Iterable<Text>): number => {
  let sum = 0;
  for (const node of nodes) sum += node.data.trim().length;
  return sum;
};

/** Leaves out what stands before the headline, where that is little. */
function fromHeadline(kept: Set<Text>, headline: Element | null): Set<Text> {
  if (!headline) return kept;
  const after = new Set([...kept].filter((node) => precedes(headline, node)));
  return lengthOf(after) >= lengthOf(kept) * (1 - BEFORE_HEADLINE) ? after : kept;
}

interface Signs {
  readonly date: string | undefined;
  readonly author: string | undefined;
  readonly language: string | undefined;
  /** Lines of the kept text that only sign or date it. */
  readonly furniture: readonly Text[];
}

/** Who wrote it and when, by the head and by the lines around headline and text. */
function readSigns(parts: {
  readonly document: Document;
  readonly headline: Element | null;
  readonly kept: ReadonlySet<Text>;
  readonly within: Element;
  readonly metadata: Metadata;
  readonly address: string | undefined;
  readonly now: Date;
}): Signs {
  const { headline, kept, within, metadata, address, now } = parts;
  const texts = [...kept].filter((node) => node.data.trim().length > 1 && !(headline && holds(headline, node)));
  const [first, last] = [texts[0], texts.at(-1)];
  const root = smallestAround(texts);
  if (!first || !last || !root) return { date: undefined, author: metadata.author, language: metadata.language, furniture: [] };
  const lines = linesAround({ headline, first, last, root, within });
  const language =
    languageOfText(
      texts
        .slice(0, 40)
        .map(({ data }) => data)
        .join(' '),
    ) ?? metadata.language;
  const page = address ?? metadata.url;
  const host = page && URL.canParse(page) ? new URL(page).hostname : undefined;
  const signed = bylines(lines, { outlet: metadata.outlet, host });
  const named = signed.find(({ author, line }) => author && line.zone !== 'below') ?? signed.find(({ author }) => author);
  const date = publicationDay({ said: metadata.dates, changed: metadata.changed, lines, url: page, language, now });
  const furniture = new Set([
    ...signed.flatMap(({ line }) => line.nodes),
    ...lines.filter(({ zone, text }) => zone !== 'below' && isOnlyDate(text, language)).flatMap(({ nodes }) => nodes),
  ]);
  return { date, author: metadata.author ?? named?.author, language, furniture: [...furniture] };
}

/**
 * Finds the article in `scope`, in steps: between them the page may breathe. Null where there is none. May throw where a page
 * changes or bends the DOM under it: callers take that for null.
 *
 * `metadata` is what the page says; `within` where its headline and lead are looked for.
 */
export function* findIn(
  document: Document,
  scope: Element,
  within: Element,
  metadata: Metadata,
  { url: address, now }: { url: string | undefined; now: Date },
): Generator<void, FoundArticle | null> {
  const found = yield* articleNodes(document, scope, metadata.title ?? '');
  yield;
  const clean = withoutClutter(found, scope);
  yield;
  const firstOf = (nodes: Iterable<Text>): Text | null => {
    for (const node of nodes) if (node.data.trim().length > 1) return node;
    return null;
  };
  const headline = findHeadline(within, metadata.title, firstOf(clean));
  const kept = fromHeadline(clean, headline);
  const first = firstOf(kept);
  if (!first) return null;
  const standfirst = findStandfirst(headline, first, metadata.description);
  if (standfirst) for (const node of textNodesIn(standfirst)) kept.add(node);
  const inHeadline = new Set(headline ? textNodesIn(headline) : []);
  for (const node of inHeadline) kept.add(node);
  yield;
  const signs = readSigns({ document, headline, kept, within, metadata, address, now });
  for (const node of signs.furniture) kept.delete(node);
  yield;
  const around = elementsAround(kept);
  const map = createTextMap(bodyOf(document) ?? within, {
    keep: (node) => kept.has(node),
    skip: (element) => !around.has(element),
    title: headline,
    kindOf,
    marks: signs.language === 'en' ? ['“', '”'] : ['« ', ' »'],
    maxLength: ARTICLE_MAX,
  });
  const sum = (...kinds: BlockKind[]): number => map.blocks.reduce((n, block) => (kinds.includes(block.kind) ? n + block.end - block.start : n), 0);
  const template = enclosed(map.text, TEMPLATE).reduce((n, one) => n + one.length, 0);
  if (template > map.text.length * TEMPLATE_SHARE) return null;
  if (sum('paragraph', 'quote') < ARTICLE_MIN && sum('list') < LIST_MIN) return null;
  const title = headline ? textOf(headline).replace(/\s+/g, ' ').trim() : metadata.title;
  const { outlet, url } = metadata;
  const { author, date } = signs;
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
  return { article, map, root: smallestAround(map.nodes.filter((node) => !inHeadline.has(node))) ?? scope };
}
