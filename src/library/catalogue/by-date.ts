import type { Catalogue } from './catalogue.ts';

let newestFirst: { catalogue: Catalogue; version: number; rows: Uint32Array } | null = null;

/** Live quotes, newest article first, in the order of the text within one. Kept until the catalogue changes. */
export function byDate(catalogue: Catalogue): Uint32Array {
  if (newestFirst?.catalogue === catalogue && newestFirst.version === catalogue.version) return newestFirst.rows;
  const { quotes, quote } = catalogue;
  const rows = new Uint32Array(quotes.count);
  const keys = new Float64Array(quotes.size);
  let count = 0;
  for (let row = 0; row < quotes.size; row++) {
    if (quotes.ids[row] === '') continue;
    rows[count++] = row;
    // 16 bits of day, 20 of article, 17 of place: an exact integer.
    keys[row] = (0xffff - Math.min(quote.day.at(row), 0xffff)) * 2 ** 37 + (quote.article.at(row) & 0xfffff) * 2 ** 17 + Math.min(quote.place.at(row), 0x1ffff);
  }
  rows.sort((a, b) => keys[a]! - keys[b]!);
  newestFirst = { catalogue, version: catalogue.version, rows };
  return rows;
}
