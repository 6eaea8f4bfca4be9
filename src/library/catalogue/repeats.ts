import { repeats } from '../../storage/statements.ts';
import { byDate } from './by-date.ts';
import type { Catalogue } from './catalogue.ts';

let latest: { readonly catalogue: Catalogue; readonly version: number; readonly rows: Uint32Array } | null = null;

/** For quotes that only repeat another of the same speaker in the same article (its headline's, as a rule) the row of that one, counted from 1. Kept until the catalogue changes. */
function repeated(catalogue: Catalogue): Uint32Array {
  if (latest?.catalogue === catalogue && latest.version === catalogue.version) return latest.rows;
  const { quote, quotes, quoteWords } = catalogue;
  const rows = new Uint32Array(quotes.size);
  // In this order an article's quotes stand together, as in its text.
  const order = byDate(catalogue);
  for (let from = 0; from < order.length; ) {
    const article = quote.article.at(order[from]!);
    let to = from + 1;
    while (to < order.length && quote.article.at(order[to]!) === article) to++;
    const bySpeaker = new Map<number, number[]>();
    for (const row of order.subarray(from, to)) {
      const theirs = bySpeaker.get(quote.speaker.at(row));
      if (theirs) theirs.push(row);
      else bySpeaker.set(quote.speaker.at(row), [row]);
    }
    for (const theirs of bySpeaker.values())
      if (theirs.length > 1)
        repeats(theirs.map((row) => quoteWords.text(row).trim())).forEach((of, at) => {
          if (of >= 0) rows[theirs[at]!] = theirs[of]! + 1;
        });
    from = to;
  }
  latest = { catalogue, version: catalogue.version, rows };
  return rows;
}

/** Leaves them out, where what was said is counted and what they repeat is there as well. */
export function withoutRepeats(catalogue: Catalogue, rows: Uint32Array): Uint32Array {
  const of = repeated(catalogue);
  const there = new Uint8Array(catalogue.quotes.size);
  for (const row of rows) there[row] = 1;
  return rows.filter((row) => of[row] === 0 || there[of[row]! - 1] === 0);
}
