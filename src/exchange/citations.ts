import type { Bundle } from '../model/bundle.ts';
import { citation } from '../model/citation.ts';
import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import type { Rows, WriteOptions } from './format.ts';
import { officeOf, quoteLink, viewOf } from './view.ts';

/** A quote as one line; the Arabic interface cites in the French style, the press language of the region. */
export const citationOf = (quote: StoredQuote, article: StoredArticle | undefined, language: 'fr' | 'en' | 'ar'): string =>
  citation(
    {
      words: quote.text,
      speaker: quote.speakerName,
      office: officeOf(quote, language),
      outlet: quote.outlet,
      date: quote.date,
      link: quoteLink(quote, article),
    },
    language === 'en' ? 'en' : 'fr',
  );

/** Plain text, a line a quote. */
export function citationRows(bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows {
  const view = viewOf(bundle);
  return { head: '', row: (quote) => `${citationOf(quote, view.article(quote.article), language)}\n` };
}
