import type { Facet, Filter } from '../filter.ts';
import { fold } from '../search/fold.ts';
import { type Catalogue, isSet, members } from './catalogue.ts';
import { select, statementKeys } from './select.ts';

/** A value of a facet with the number of quotes that would be left with it. */
export interface FacetValue {
  readonly value: string;
  /** Speakers' and outlets' names; '' where the interface names the value. */
  readonly name: string;
  readonly count: number;
}

/** Values of a facet among the quotes that pass the rest of the filter, most frequent first; chosen ones are always there. `words` narrows by name. */
export function facetValues(catalogue: Catalogue, filter: Filter, facet: Facet, words = '', limit = 200): FacetValue[] {
  const { values } = catalogue.facets[facet];
  const column = catalogue.quote[facet].data;
  const rows = select(catalogue, { ...filter, [facet]: [], once: false });
  const sums = new Map<string, number>();
  for (const value of filter[facet]) sums.set(value, 0);
  const membersOf = (value: string): readonly string[] => (isSet(facet) ? members(value) : [value]);
  if (filter.once) {
    // Copies may differ in this very facet (the outlet): each value counts its statements by itself.
    const seen = new Map<number, Set<number>>();
    const keyOf = statementKeys(catalogue);
    for (const row of rows) {
      const code = column[row]!;
      const keys = seen.get(code) ?? new Set();
      seen.set(code, keys.add(keyOf(row)));
    }
    const sets = new Map<string, Set<number>>();
    for (const [code, keys] of seen)
      for (const member of membersOf(values[code]!)) {
        const known = sets.get(member);
        if (known) for (const key of keys) known.add(key);
        else sets.set(member, new Set(keys));
      }
    for (const [member, keys] of sets) sums.set(member, keys.size);
  } else {
    const counts = new Uint32Array(values.length);
    for (const row of rows) counts[column[row]!]!++;
    values.forEach((value, code) => {
      if (counts[code] === 0) return;
      for (const member of membersOf(value)) sums.set(member, (sums.get(member) ?? 0) + counts[code]!);
    });
  }
  const wanted = fold(words).trimEnd();
  return [...sums]
    .map(([value, count]) => ({ value, name: nameOf(catalogue, facet, value), count }))
    .filter(({ value, name }) => wanted === '' || fold(name || value).includes(wanted))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
}

function nameOf(catalogue: Catalogue, facet: Facet, value: string): string {
  const code = catalogue.facets[facet].find(value);
  if (code === undefined) return '';
  if (facet === 'speaker') return catalogue.actors[code]?.name ?? '';
  return facet === 'outlet' ? (catalogue.outletNames[code] ?? '') : '';
}
