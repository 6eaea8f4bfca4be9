import type { Analysis } from '../src/model/analysis.ts';
import type { Article } from '../src/model/article.ts';
import { type Bundle, emptyBundle } from '../src/model/bundle.ts';
import { fingerprint } from '../src/model/hash.ts';
import type { StoredArticle } from '../src/model/stored.ts';
import { hostOf } from '../src/storage/address.ts';
import { storedMentions, storedQuote } from '../src/storage/quotes.ts';

/** An analysed text; `id` names it where it has no address, e.g. its file's name. */
export interface Analysed {
  readonly id: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Analysed texts as a bundle, with the very records that the extension would store, so that every export format can be written from it. */
export function bundleFromAnalysis(texts: readonly Analysed[], now: string): Bundle {
  const bundle = emptyBundle();
  for (const { id, article, analysis } of texts) {
    const version = fingerprint(article.text);
    const url = article.url ?? '';
    const stored: StoredArticle = {
      id: fingerprint(url || `file ${id}`),
      url,
      urls: url ? [url] : [],
      title: article.title ?? id,
      ...(article.author !== undefined && { author: article.author }),
      host: url ? hostOf(url) : '',
      outlet: article.outlet ?? (url ? hostOf(url) : ''),
      ...(article.date !== undefined && { date: article.date }),
      language: analysis.language,
      countries: [...analysis.topic.countries],
      topic: analysis.topic,
      version,
      dispatch: fingerprint(url || `file ${id}`),
      firstSeen: now,
      lastSeen: now,
      kept: true,
      tags: [],
      collections: [],
    };
    bundle.articles.push(stored);
    bundle.versions.push({ id: `${stored.id}:${version}`, article: stored.id, version, text: article.text, seen: now, signature: [], blocks: article.blocks });
    const found = analysis.quotes.filter(({ spans }) => spans.length > 0);
    bundle.quotes.push(...found.map((quote) => storedQuote({ analysis, text: article.text }, quote, stored, 'kept', now)));
    bundle.mentions.push(...storedMentions(stored, analysis));
  }
  return bundle;
}
