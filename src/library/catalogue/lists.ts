import type { ActorType, Country } from '../../model/knowledge.ts';
import { type Filter, hasFacets, type Nature, NO_FILTER, type Sort } from '../filter.ts';
import { termsOf } from '../search/terms.ts';
import { type Catalogue, dayOf, speakerKey } from './catalogue.ts';
import { withoutRepeats } from './repeats.ts';
import { searchRows } from './search-rows.ts';
import { accepted, days, searched, select } from './select.ts';
import { sortQuotes } from './sort.ts';

/** A line of the list of actors: what the reader has of somebody. */
export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly nature: Nature;
  readonly type?: ActorType;
  readonly country?: Country;
  readonly quotes: number;
  readonly words: number;
  /** Articles that name the actor or carry a quote. */
  readonly articles: number;
  readonly outlets: number;
  /** YYYY-MM-DD of the newest quote or mention; '' where no article says its date. */
  readonly last: string;
}

type Compare = (a: string, b: string) => number;

export interface ListedQuotes {
  readonly ids: readonly string[];
  /** How many hold the words searched for themselves: those come first. Undefined where nothing is searched for. */
  readonly own: number | undefined;
}

export function listQuotes(catalogue: Catalogue, filter: Filter, sort: Sort, compare: Compare): ListedQuotes {
  const { ids } = catalogue.quotes;
  const rows = sortQuotes(catalogue, select(catalogue, filter), sort, compare);
  const own = hasNeedles(filter.words) ? (searched(catalogue, filter.words)?.own ?? null) : null;
  const listed = new Array<string>(rows.length);
  if (own === null) {
    for (let i = 0; i < rows.length; i++) listed[i] = ids[rows[i]!]!;
    return { ids: listed, own: undefined };
  }
  // What was said comes before what stands under a headline that matches.
  let first = 0;
  for (const row of rows) if (own[row]) listed[first++] = ids[row]!;
  let then = first;
  for (const row of rows) if (!own[row]) listed[then++] = ids[row]!;
  return { ids: listed, own: first };
}

/** Only words that must stand somewhere can stand in a quote itself. */
const hasNeedles = (words: string): boolean => termsOf(words).needles.length > 0;

const dateOf = (day: number): string => (day === 0 ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10));

/** True where a filter asks for what only quotes have. */
const asksQuotes = ({ camp, kind, stance, status, certain, tag, collection, once }: Filter): boolean =>
  once || [camp, kind, stance, status, certain, tag, collection].some((values) => values.length > 0);

/** Actors who speak in the quotes that pass, or are named in the articles that do; words look for names. */
export function listActors(catalogue: Catalogue, filter: Filter, sort: Sort, compare: Compare): ActorRow[] {
  const { quote, mention, mentions, actors, actorTexts } = catalogue;
  const size = actorTexts.keys.size;
  const counts = { quotes: new Uint32Array(size), words: new Uint32Array(size), last: new Uint32Array(size) };
  const articles = new PairCounter(size);
  const outlets = new PairCounter(size);
  const note = (actor: number, article: number, outlet: number, day: number) => {
    articles.add(actor, article);
    outlets.add(actor, outlet);
    if (day > counts.last[actor]!) counts.last[actor] = day;
  };
  for (const row of withoutRepeats(catalogue, select(catalogue, { ...filter, words: '' }))) {
    const actor = quote.speaker.at(row);
    counts.quotes[actor]!++;
    counts.words[actor]! += quote.words.at(row);
    note(actor, quote.article.at(row), quote.outlet.at(row), quote.day.at(row));
  }
  if (!asksQuotes(filter)) {
    const outletsIn = accepted(catalogue, 'outlet', filter.outlet);
    const { first, last } = days(filter);
    const [speakers, natures, countries] = [new Set(filter.speaker), new Set<string>(filter.nature), new Set(filter.country)];
    const passes = actors.map(
      (actor, code) =>
        (speakers.size === 0 || speakers.has(actorTexts.keys.values[code]!)) &&
        (natures.size === 0 || natures.has(actor.nature)) &&
        (countries.size === 0 || countries.has(actor.country ?? '')),
    );
    mentions.ids.forEach((id, row) => {
      const [actor, outlet, day] = [mention.actor.at(row), mention.outlet.at(row), mention.day.at(row)];
      if (id === '' || !passes[actor] || (outletsIn !== null && outletsIn[outlet] === 0) || day < first || day > last) return;
      note(actor, mention.article.at(row), outlet, day);
    });
  }
  const named = searchRows(new Uint8Array(size).fill(1), actorTexts.haystack, termsOf(filter.words));
  const rows: ActorRow[] = [];
  for (let code = 0; code < size; code++) {
    const actor = actors[code];
    if (!named[code] || actor === undefined || articles.of(code) === 0) continue;
    // Nobody: quotes whose speaker is not known.
    if (actorTexts.keys.values[code] === speakerKey(null, '')) continue;
    rows.push({
      id: actorTexts.keys.values[code]!,
      ...actor,
      quotes: counts.quotes[code]!,
      words: counts.words[code]!,
      articles: articles.of(code),
      outlets: outlets.of(code),
      last: dateOf(counts.last[code]!),
    });
  }
  const alphabet = (a: ActorRow, b: ActorRow) => compare(a.name, b.name);
  const orders: Partial<Record<Sort, (a: ActorRow, b: ActorRow) => number>> = {
    name: alphabet,
    '-name': (a, b) => alphabet(b, a),
    '-date': (a, b) => b.last.localeCompare(a.last),
    '-words': (a, b) => b.words - a.words,
  };
  return rows.sort(orders[sort] ?? ((a, b) => b.quotes - a.quotes || b.articles - a.articles || alphabet(a, b)));
}

/** Counts distinct partners of each actor. */
class PairCounter {
  readonly #counts: Uint32Array;
  readonly #seen = new Set<number>();
  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }
  add(one: number, other: number): void {
    const pair = one * 2 ** 26 + other;
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    this.#counts[one]!++;
  }
  of(one: number): number {
    return this.#counts[one]!;
  }
}

/** Articles that pass themselves, and, where the filter asks for it, carry a quote that does. Words look in titles, outlets, authors and tags. */
export function listArticles(catalogue: Catalogue, filter: Filter, sort: Sort, compare: Compare): string[] {
  const { articles, articleTexts, quote } = catalogue;
  const found = searchRows(new Uint8Array(articleTexts.keys.size).fill(1), articleTexts.haystack, termsOf(filter.words));
  const ofQuotes = {
    ...NO_FILTER,
    speaker: filter.speaker,
    camp: filter.camp,
    nature: filter.nature,
    kind: filter.kind,
    stance: filter.stance,
    certain: filter.certain,
  };
  let carries: Uint8Array | null = null;
  if (hasFacets(ofQuotes)) {
    carries = new Uint8Array(articleTexts.keys.size);
    for (const row of select(catalogue, ofQuotes)) carries[quote.article.at(row)] = 1;
  }
  const some = (wanted: readonly string[], has: readonly string[]) => wanted.length === 0 || wanted.some((value) => has.includes(value));
  const passing = articles.filter(
    (article, code) =>
      article !== undefined &&
      found[code] === 1 &&
      (carries === null || carries[code] === 1) &&
      some(filter.outlet, [article.host]) &&
      some(filter.country, article.countries) &&
      some(filter.tag, article.tags) &&
      some(filter.collection, article.collections) &&
      some(filter.status, [article.kept ? 'kept' : 'collected']) &&
      (filter.from === '' || article.date >= filter.from) &&
      (filter.to === '' || (article.date !== '' && article.date <= filter.to)),
  ) as NonNullable<(typeof articles)[number]>[];
  const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const orders: Partial<Record<Sort, (a: (typeof passing)[number], b: (typeof passing)[number]) => number>> = {
    date: (a, b) => plain(a.date, b.date),
    name: (a, b) => compare(a.title, b.title),
    '-name': (a, b) => compare(b.title, a.title),
    outlet: (a, b) => compare(a.outlet, b.outlet) || plain(b.date, a.date),
    '-created': (a, b) => plain(b.lastSeen, a.lastSeen),
  };
  passing.sort(orders[sort] ?? ((a, b) => plain(b.date, a.date) || plain(a.id, b.id)));
  if (!filter.once) return passing.map(({ id }) => id);
  // Of a dispatch's copies the oldest stays, wherever the order puts it.
  const oldest = new Map<string, (typeof passing)[number]>();
  for (const article of passing) {
    const other = oldest.get(article.dispatch);
    if (other === undefined || article.date < other.date) oldest.set(article.dispatch, article);
  }
  return passing.filter((article) => oldest.get(article.dispatch) === article).map(({ id }) => id);
}

/** The reader's own marks and notes, and the quotes that bear one. */
export function listNotes(catalogue: Catalogue, filter: Filter, sort: Sort): string[] {
  const { articles, articleTexts, noteWords, note } = catalogue;
  const live = Uint8Array.from(note, (n) => (n === undefined ? 0 : 1));
  const found = searchRows(live, noteWords, termsOf(filter.words), (needle, hits) => {
    const titles = articleTexts.hits(needle);
    note.forEach((n, row) => {
      if (n !== undefined) hits[row]! |= titles[n.article]!;
    });
  });
  const some = (wanted: readonly string[], has: readonly string[]) => wanted.length === 0 || wanted.some((value) => has.includes(value));
  const { first, last } = days(filter);
  const rows = note.filter((n, row) => {
    if (n === undefined || found[row] === 0) return false;
    const article = articles[n.article];
    const day = dayOf(article?.date);
    return some(filter.outlet, [article?.host ?? '']) && some(filter.tag, n.tags) && some(filter.collection, n.collections) && day >= first && day <= last;
  }) as NonNullable<(typeof note)[number]>[];
  const date = (n: (typeof rows)[number]) => articles[n.article]?.date ?? '';
  const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows
    .sort((a, b) =>
      sort === '-date'
        ? plain(date(b), date(a))
        : sort === 'date'
          ? plain(date(a), date(b))
          : sort === '-created'
            ? plain(b.created, a.created)
            : plain(b.updated, a.updated),
    )
    .map(({ id }) => id);
}
