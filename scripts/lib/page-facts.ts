import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../../src/content/article/index.ts';
import type { Article } from '../../src/model/article.ts';

/** What is true of a page; null is "the page does not say it for certain", undefined "nobody looked". */
export interface Facts {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  readonly now?: string;
  readonly date?: string | null;
  readonly author?: string | null;
  readonly outlet?: string | null;
  /** The article's words, a paragraph each or as a whole. */
  readonly body?: readonly string[];
}

/** Right, none where something was to be found, or wrong. */
export type Verdict = 'right' | 'none' | 'wrong' | 'unasked';

export interface PageResult {
  readonly id: string;
  readonly article: Article | null;
  readonly date: Verdict;
  readonly author: Verdict;
  readonly outlet: Verdict;
  /** Share of the expected words found and of the taken words expected, 0..1; null where nobody looked. */
  readonly found: number | null;
  readonly right: number | null;
}

export const verdict = (wanted: string | null | undefined, got: string | undefined): Verdict => {
  if (wanted === undefined) return 'unasked';
  if (got === undefined) return wanted === null ? 'right' : 'none';
  return fold(got) === fold(wanted ?? '') ? 'right' : 'wrong';
};
const fold = (value: string): string => value.normalize('NFC').toLowerCase().replace(/[’']/g, "'");

export const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Words two lists have in common, as bags. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left) {
      both++;
      counts.set(word, left - 1);
    }
  }
  return both;
}

/** The words of an article but for its headline. */
export const bodyText = (article: Article | null | undefined): string =>
  (article?.blocks ?? [])
    .filter((block) => block.kind !== 'title')
    .map((block) => article!.text.slice(block.start, block.end))
    .join('\n');

/** Reads a page as the extension does and compares it with what is true of it. */
export function readPage(facts: Facts): PageResult {
  const { id, html, url, now, body } = facts;
  const { document } = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() }).window;
  const article = findArticle(document, { ...(url ? { url } : {}), ...(now ? { now: new Date(now) } : {}) })?.article ?? null;
  const expected = body && words(body.join('\n'));
  const taken = words(bodyText(article));
  const both = expected ? shared(expected, taken) : 0;
  return {
    id,
    article,
    date: verdict(facts.date, article?.date),
    author: verdict(facts.author, article?.author),
    outlet: article ? verdict(facts.outlet, article.outlet) : facts.outlet ? 'none' : 'unasked',
    found: expected ? (expected.length ? both / expected.length : 1) : null,
    right: expected ? (taken.length ? both / taken.length : expected.length ? 0 : 1) : null,
  };
}
