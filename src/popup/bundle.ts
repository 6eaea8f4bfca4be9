import { type Bundle, emptyBundle } from '../model/bundle.ts';
import { citation } from '../model/citation.ts';
import { fingerprint } from '../model/hash.ts';
import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import { deepLink, quotePassage } from '../model/text-fragment.ts';
import type { PageState } from '../shared/messages.ts';
import { hostOf } from '../storage/address.ts';
import { storedMentions, storedQuote } from '../storage/quotes.ts';

/** What this page shows, as records: every quote found, kept or not, with the reader's notes. */
export function pageBundle({ article, analysis, articleId, kept, described = [], annotations }: PageState, address: string, at: string): Bundle {
  const bundle = emptyBundle();
  if (!article || !analysis) return bundle;
  const url = article.url || address;
  const row: StoredArticle = {
    id: articleId || fingerprint(url || article.text),
    url,
    urls: [url],
    title: article.title ?? '',
    host: hostOf(url),
    outlet: article.outlet || hostOf(url),
    language: article.language,
    countries: [...analysis.topic.countries],
    topic: analysis.topic,
    version: fingerprint(article.text),
    dispatch: articleId ?? '',
    firstSeen: at,
    lastSeen: at,
    kept: kept.length > 0,
    tags: [],
    collections: [],
    ...(article.author ? { author: article.author } : {}),
    ...(article.date ? { date: article.date } : {}),
  };
  const words = new Map(described.map((own) => [own.quote, own]));
  bundle.articles = [row];
  bundle.versions = [
    { id: `${row.id}:${row.version}`, article: row.id, version: row.version, text: article.text, seen: at, signature: [], blocks: article.blocks },
  ];
  bundle.quotes = analysis.quotes
    .filter(({ spans }) => spans.length > 0)
    .map((quote) => {
      const own = words.get(quote.id);
      const stored = storedQuote({ analysis, text: article.text }, quote, row, kept.includes(quote.id) ? 'kept' : 'collected', at);
      return own ? { ...stored, tags: [...own.tags], note: own.note } : stored;
    });
  bundle.mentions = storedMentions(row, analysis);
  bundle.annotations = [...annotations];
  return bundle;
}

/** A quote as one line to paste: « words » — speaker, office, outlet, date, address with text fragment. */
export function citationOf(quote: StoredQuote, article: StoredArticle, style: 'fr' | 'en'): string {
  return citation(
    {
      words: quote.text,
      speaker: quote.speakerName,
      office: (style === 'fr' ? quote.office?.office.fr : quote.office?.office.en) || quote.description || '',
      outlet: article.outlet,
      date: article.date ?? '',
      link: deepLink(article.url, quotePassage(quote)),
    },
    style,
  );
}
