import type { Bundle } from '../model/bundle.ts';
import type { Rows, WriteOptions } from './format.ts';
import { type CitationKind, plainCitation } from './plain-citation.ts';
import { viewOf } from './view.ts';

/** Plain text, a line a quote, in a style. */
export const citationRows =
  (kind: CitationKind) =>
  (bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Rows => {
    const view = viewOf(bundle);
    return { head: '', row: (quote) => `${plainCitation(quote, view.article(quote.article), kind, language)}\n` };
  };
