import type { Sort } from '../filter.ts';
import type { Catalogue } from './catalogue.ts';

/** Quotes in a new order; ties stay newest first. `rows` come newest first. */
export function sortQuotes(catalogue: Catalogue, rows: Uint32Array, sort: Sort, compare: (a: string, b: string) => number): Uint32Array {
  const { quote } = catalogue;
  switch (sort) {
    case 'date':
      return rows.slice().reverse();
    case 'name':
    case '-name': {
      const rank = ranks(
        catalogue.actors.map((actor) => actor.name),
        compare,
      );
      return byNumber(rows, (row) => rank[quote.speaker.at(row)]!, sort === '-name');
    }
    case 'outlet': {
      const rank = ranks(catalogue.outletNames, compare);
      return byNumber(rows, (row) => rank[quote.outlet.at(row)]!);
    }
    case '-words':
      return byNumber(rows, (row) => quote.words.at(row), true);
    case '-created':
      return byNumber(rows, (row) => quote.created.at(row), true);
    default:
      return rows;
  }
}

/** Place of each name in the alphabet; '' comes last. */
function ranks(names: readonly string[], compare: (a: string, b: string) => number): Uint32Array {
  const order = [...names.keys()].sort((a, b) => Number(names[a] === '') - Number(names[b] === '') || compare(names[a]!, names[b]!));
  const rank = new Uint32Array(names.length);
  order.forEach((code, place) => {
    rank[code] = place;
  });
  return rank;
}

function byNumber(rows: Uint32Array, number: (row: number) => number, down = false): Uint32Array {
  const keys = Float64Array.from(rows, (row) => (down ? -number(row) : number(row)));
  const places = Uint32Array.from(rows, (_, place) => place);
  places.sort((a, b) => keys[a]! - keys[b]! || a - b);
  return places.map((place) => rows[place]!);
}
