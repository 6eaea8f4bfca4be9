import { FACETS, type Facet, type Filter } from '../filter.ts';
import { termsOf } from '../search/terms.ts';
import { byDate } from './by-date.ts';
import { type Catalogue, dayOf, isSet, members } from './catalogue.ts';
import { withoutRepeats } from './repeats.ts';
import { searchRows } from './search-rows.ts';

/** Which numbers of a facet's column a filter lets through: one byte a number; null for all. */
export function accepted(catalogue: Catalogue, facet: Facet, values: readonly string[]): Uint8Array | null {
  if (values.length === 0) return null;
  const { values: all } = catalogue.facets[facet];
  const wanted = new Set(values);
  const accept = new Uint8Array(all.length);
  all.forEach((value, code) => {
    if (isSet(facet) ? members(value).some((member) => wanted.has(member)) : wanted.has(value)) accept[code] = 1;
  });
  return accept;
}

/** Days let through, both included. */
export function days({ from, to }: Filter): { readonly first: number; readonly last: number } {
  return { first: from === '' ? 0 : dayOf(from), last: to === '' ? 0xffffffff : dayOf(to) };
}

function live(catalogue: Catalogue): Uint8Array {
  const rows = new Uint8Array(catalogue.quotes.size);
  const { ids } = catalogue.quotes;
  for (let row = 0; row < ids.length; row++) if (ids[row] !== '') rows[row] = 1;
  return rows;
}

/** What a search found, a byte a row. */
interface Searched {
  /** Quotes that hold the words, themselves or in what they hang on: title, outlet, author, speaker, office. */
  readonly found: Uint8Array;
  /** Of these, where one of the words stands in the quote itself, its speaker, office or note, and not only around it. */
  readonly own: Uint8Array;
}

let newest: { catalogue: Catalogue; version: number; words: string; searched: Searched | null } | null = null;

/** Searches the quotes; null for no words. The newest answer is kept: a list, its counts and its facets ask for the same. */
export function searched(catalogue: Catalogue, words: string): Searched | null {
  if (newest?.catalogue === catalogue && newest.version === catalogue.version && newest.words === words) return newest.searched;
  const found = search(catalogue, words);
  newest = { catalogue, version: catalogue.version, words, searched: found };
  return found;
}

function search(catalogue: Catalogue, words: string): Searched | null {
  const terms = termsOf(words);
  if (terms.needles.length === 0 && terms.none.length === 0) return null;
  const { data: article } = catalogue.quote.article;
  const { data: speaker } = catalogue.quote.speaker;
  const { data: role } = catalogue.quote.role;
  const wanted = new Set(terms.needles);
  const own = new Uint8Array(catalogue.quotes.size);
  const found = searchRows(live(catalogue), catalogue.quoteWords, terms, (needle, hits) => {
    const [articles, speakers, roles] = [catalogue.articleTexts.hits(needle), catalogue.actorTexts.hits(needle), catalogue.roleTexts.hits(needle)];
    catalogue.quoteNotes.mark(needle, hits);
    const said = wanted.has(needle);
    for (let row = 0; row < hits.length; row++) {
      const mine = hits[row]! | speakers[speaker[row]!]! | roles[role[row]!]!;
      if (said) own[row]! |= mine;
      hits[row] = mine | articles[article[row]!]!;
    }
  });
  return { found, own };
}

/** Quotes that pass a filter, newest first. */
export function select(catalogue: Catalogue, filter: Filter): Uint32Array {
  const { quote } = catalogue;
  const order = byDate(catalogue);
  const found = searched(catalogue, filter.words)?.found ?? null;
  const tests = FACETS.flatMap((facet) => {
    const accept = accepted(catalogue, facet, filter[facet]);
    return accept === null ? [] : [{ accept, column: quote[facet].data }];
  });
  const { first, last } = days(filter);
  const day = quote.day.data;
  const rows = new Uint32Array(order.length);
  let count = 0;
  next: for (const row of order) {
    if (found !== null && found[row] === 0) continue;
    if (day[row]! < first || day[row]! > last) continue;
    for (const { accept, column } of tests) if (accept[column[row]!] === 0) continue next;
    rows[count++] = row;
  }
  const passing = rows.subarray(0, count);
  return filter.once ? eachOnce(catalogue, withoutRepeats(catalogue, passing)) : passing;
}

/** Leaves out copies: the same words of the same speaker in one article or in articles of one dispatch; the oldest stays. */
function eachOnce(catalogue: Catalogue, rows: Uint32Array): Uint32Array {
  const seen = new Set<number>();
  const kept: number[] = [];
  const keyOf = statementKeys(catalogue);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const key = keyOf(row);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  return Uint32Array.from(kept.reverse());
}

/** A number for each quote that its copies share. */
export function statementKeys(catalogue: Catalogue): (row: number) => number {
  const { quote } = catalogue;
  const dispatches = dispatchNumbers(catalogue);
  return (row) => quote.statement.at(row) + dispatches[quote.article.at(row)]! * 2 ** 31;
}

/** Number of each article's dispatch, by the article's code; an article that is not (yet) there is its own. */
export function dispatchNumbers(catalogue: Catalogue): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(catalogue.articleTexts.keys.values, (id, code) => {
    const dispatch = catalogue.articles[code]?.dispatch || id;
    const known = numbers.get(dispatch) ?? numbers.size;
    numbers.set(dispatch, known);
    return known;
  });
}
