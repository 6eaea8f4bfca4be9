import type { Bundle } from '../model/bundle.ts';
import { campOfStored } from '../model/camp.ts';
import type { Rows, WriteOptions } from './format.ts';
import { officeOf, quoteLink, viewOf } from './view.ts';

/** One JSON object a line, a line a quote: the stored quote with its article's facts and names in place of ids. For scripts. */
export function jsonLinesRows(bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows {
  const view = viewOf(bundle);
  const row: Rows['row'] = (quote) => {
    const article = view.article(quote.article);
    return `${JSON.stringify({
      ...quote,
      camp: campOfStored(quote),
      office: quote.office ?? null,
      officeName: officeOf(quote, language),
      collections: view.collectionNames(quote.collections),
      link: quoteLink(quote, article),
      title: article?.title ?? '',
      author: article?.author ?? '',
      url: article?.url ?? '',
      language: article?.language ?? '',
      articleDate: article?.date ?? '',
      articleTags: article?.tags ?? [],
      articleCollections: view.collectionNames(article?.collections ?? []),
    })}\n`;
  };
  return { head: '', row };
}
