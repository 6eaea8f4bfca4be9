import type { Bundle } from '../model/bundle.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import { deepLink, passageOf, quotePassage } from '../model/text-fragment.ts';
import type { ExportLanguage } from './format.ts';

/** Records of a bundle by what they are asked for; made when first asked, once an export. */
export interface View {
  readonly article: (id: string) => StoredArticle | undefined;
  /** Names of collections; an id that is not known stays as it is. (Tags are names already.) */
  readonly collectionNames: (ids: readonly string[]) => string[];
}

export function viewOf(bundle: Bundle): View {
  let articles: Map<string, StoredArticle> | undefined;
  let collections: Map<string, string> | undefined;
  return {
    article: (id) => {
      articles ??= new Map(bundle.articles.map((article) => [article.id, article]));
      return articles.get(id);
    },
    collectionNames: (ids) => {
      collections ??= new Map(bundle.collections.map((collection) => [collection.id, collection.name]));
      return ids.map((id) => collections!.get(id) ?? id);
    },
  };
}

/** The office at the article's date, or the description that the text gives. */
export const officeOf = (quote: StoredQuote, language: ExportLanguage): string =>
  (language === 'en' ? quote.office?.office.en : quote.office?.office.fr) || quote.description || '';

export const quoteLink = (quote: StoredQuote, article: StoredArticle | undefined): string => deepLink(article?.url ?? '', quotePassage(quote));

export const markLink = (mark: StoredAnnotation, article: StoredArticle | undefined): string =>
  deepLink(article?.url ?? '', passageOf(mark.selectors, mark.selectors.quote.exact || mark.words));

/** Records in lots by article, in the order of first appearance. */
export function byArticle<R extends { readonly article: string }>(records: readonly R[]): Map<string, R[]> {
  const lots = new Map<string, R[]>();
  for (const record of records) {
    const lot = lots.get(record.article);
    if (lot) lot.push(record);
    else lots.set(record.article, [record]);
  }
  return lots;
}
