import { bodyOf, rootOf, textOf, viewOf, walkFlat } from '../../anchoring/dom.ts';
import { NEVER_TEXT } from '../../anchoring/html-boxes.ts';
import { type FoundArticle, findIn } from './find.ts';
import { readMetadata } from './metadata.ts';
import { isListedHost } from './outlet.ts';
import { likelyScope } from './scope.ts';
import { metadataOf, ownArticles } from './several.ts';

export type { FoundArticle } from './find.ts';
export { headSays } from './metadata.ts';

export interface FindOptions {
  /** The page's address; the document's own by default, none for files. */
  readonly url?: string;
  readonly now?: Date;
  /** What the head said at another address of the same document (`headSays`). */
  readonly stale?: ReadonlySet<string>;
}

const addressOf = (document: Document): string | undefined => {
  const address = viewOf(document)?.location?.href;
  return address && /^https?:/.test(address) ? address : undefined;
};

/** All articles of a page, in steps of a few milliseconds. */
function* steps(document: Document, { url = addressOf(document), now = new Date(), stale }: FindOptions): Generator<void, FoundArticle[]> {
  const body = bodyOf(document);
  if (!body) return [];
  const options = { ...(url ? { url } : {}), ...(stale ? { stale } : {}) };
  const page = readMetadata(document, options);
  const own = ownArticles(body);
  yield;
  const found: FoundArticle[] = [];
  if (own.length < 2) {
    const one = yield* findIn(document, likelyScope(body), body, page, { url, now });
    if (one) found.push(one);
    return found;
  }
  for (const element of own) {
    const one = yield* findIn(document, element, element, metadataOf(document, element, page, options), { url, now });
    if (one) found.push(one);
    yield;
  }
  return found;
}

/**
 * All articles of a page in order: one where it is a usual page, each <article> of its own where infinite scroll put several.
 * Reads the page only. A page that is broken or hostile gives less, never an exception.
 */
export function findArticles(document: Document, options: FindOptions = {}): FoundArticle[] {
  try {
    const run = steps(document, options);
    for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
  } catch {
    return [];
  }
}

/** The page's article (its first), with the map between its text and the live page; null where there is none. */
export function findArticle(document: Document, options: FindOptions = {}): FoundArticle | null {
  return findArticles(document, options)[0] ?? null;
}

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** `findArticles`, giving the page its turn between the steps, so that no task of ours holds it up for long. */
export async function findArticlesGently(document: Document, options: FindOptions = {}, pause: () => Promise<void> = nextTask): Promise<FoundArticle[]> {
  try {
    const run = steps(document, options);
    let since = performance.now();
    for (let step = run.next(); ; step = run.next()) {
      if (step.done) return step.value;
      if (performance.now() - since >= SLICE) {
        await pause();
        since = performance.now();
      }
    }
  } catch {
    return [];
  }
}

const PARAGRAPH_TELLING = 80;
const NEWS_LEAST = 800;
const NEWS_LEAST_SAID = 200;
const BRIEF_PARAGRAPHS = 2;
const PARAGRAPHS_MAX = 400;
/** Fewer paragraphs than this, or more line breaks than that: the text is set without paragraphs. */
const PARAGRAPHS_FEW = 3;
const BREAKS = 5;
const LINE_TELLING = 40;
/** Elements beyond which a page whose own paragraphs say nothing is not walked: twice a second is too often for a large one. */
const WALKED_MAX = 800;

/** A cheap guess whether a page holds a news article at all; no layout, no copy, native queries only. */
export function looksLikeNews(document: Document): boolean {
  try {
    const body = bodyOf(document);
    if (!body) return false;
    const type = rootOf(document)?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
    const said = /article/i.test(type);
    const least = said ? NEWS_LEAST_SAID : NEWS_LEAST;
    // An agency's brief is two paragraphs under a headline; on a listed outlet that is enough.
    const address = addressOf(document);
    const brief = !said && address !== undefined && isListedHost(new URL(address).hostname) && body.querySelector('h1') !== null;
    let length = 0;
    let telling = 0;
    let seen = 0;
    for (const paragraph of body.querySelectorAll('p')) {
      if (seen++ > PARAGRAPHS_MAX) break;
      const text = textOf(paragraph).trim();
      if (text.length >= PARAGRAPH_TELLING) {
        length += text.length;
        telling++;
      }
      if (length >= (brief && telling >= BRIEF_PARAGRAPHS ? NEWS_LEAST_SAID : least)) return true;
    }
    // Old pages set their text in one cell with line breaks; what stands in frames and open shadow roots is found by walking alone.
    if (seen >= PARAGRAPHS_FEW && body.querySelectorAll('br').length <= BREAKS && body.getElementsByTagName('*').length > WALKED_MAX) return false;
    let flat = 0;
    walkFlat(body, {
      enter: (_, tag) => flat < least && tag !== 'a' && !NEVER_TEXT.has(tag),
      leave: () => undefined,
      text: ({ data }) => {
        if (data.trim().length >= LINE_TELLING) flat += data.length;
      },
    });
    return flat >= least;
  } catch {
    return false;
  }
}
