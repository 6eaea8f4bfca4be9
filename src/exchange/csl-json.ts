import type { Bundle } from '../model/bundle.ts';
import type { Author } from './authors.ts';
import { chunked } from './chunks.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { referencesOf } from './reference.ts';
import { officeOf, quoteLink } from './view.ts';

const nameOf = (author: Author): object =>
  'literal' in author ? author : { family: author.family, given: author.given, ...(author.particle && { 'non-dropping-particle': author.particle }) };

/** CSL-JSON: an article-newspaper an article; quotes go to `custom`, which no style prints: many print `note`. */
export function* writeCslJson(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  const language = options.language ?? 'fr';
  yield* chunked(
    referencesOf(bundle, options),
    ({ key, title, authors, outlet, date, url, language: written, keywords, accessed, article, quotes, marks }, index) => {
      const item = {
        type: 'article-newspaper',
        id: key,
        title,
        ...(authors.length > 0 && { author: authors.map(nameOf) }),
        'container-title': outlet,
        ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
        ...(accessed.length > 0 && { accessed: { 'date-parts': [accessed] } }),
        ...(url && { URL: url }),
        ...(written && { language: written }),
        ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
        custom: {
          quotes: quotes.map((quote) => ({
            words: quote.text,
            speaker: quote.speakerName,
            office: officeOf(quote, language),
            country: quote.speakerCountry ?? '',
            kind: quote.kind,
            cue: quote.cue?.text ?? '',
            stance: quote.stance,
            link: quoteLink(quote, article),
            tags: quote.tags,
            note: quote.note,
          })),
          ...(marks.length > 0 && { highlights: marks.map(({ words, note, tags }) => ({ words, note, tags })) }),
        },
      };
      return `${index === 0 ? '' : ','}\n${JSON.stringify(item)}`;
    },
    { head: '[', tail: '\n]\n', total: bundle.articles.length },
  );
}
