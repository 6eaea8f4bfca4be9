import { carries } from '../../storage/statements.ts';
import type { Catalogue } from './catalogue.ts';
import { dispatchNumbers } from './select.ts';

/** A statement with its copies: ids of quotes, the oldest first. */
export type Statement = readonly string[];

/** Quotes (rows, newest first) as statements: what copies of a dispatch repeat is one. Newest first, by the oldest copy. */
export function statements(catalogue: Catalogue, rows: Uint32Array): Statement[] {
  const { quote, quotes, quoteWords } = catalogue;
  const dispatches = dispatchNumbers(catalogue);
  /** By dispatch: the statements so far, with the fullest wording. */
  const lots = new Map<number, { rows: number[]; speaker: number; words: string }[]>();
  const all: { rows: number[] }[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const dispatch = dispatches[quote.article.at(row)]!;
    const lot = lots.get(dispatch) ?? [];
    lots.set(dispatch, lot);
    const speaker = quote.speaker.at(row);
    const words = quoteWords.text(row).trim();
    const article = quote.article.at(row);
    const same = lot.find((one) => one.speaker === speaker && !one.rows.some((other) => quote.article.at(other) === article) && carries(one.words, words));
    if (same) {
      same.rows.push(row);
      if (words.length > same.words.length) same.words = words;
    } else {
      const one = { rows: [row], speaker, words };
      lot.push(one);
      all.push(one);
    }
  }
  return all.reverse().map((one) => one.rows.map((row) => quotes.ids[row]!));
}
