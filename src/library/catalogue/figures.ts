import type { Camp } from '../../model/camp.ts';
import { type Filter, isNarrowed, type Nature } from '../filter.ts';
import type { Catalogue } from './catalogue.ts';
import { withoutRepeats } from './repeats.ts';
import { select } from './select.ts';

/** Numbers behind the pictures: plain rows, which are also their tables. */
export interface TimeFigure {
  readonly kind: 'time';
  /** Series, most quotes first; the last may be 'others'. */
  readonly series: readonly { readonly key: string; readonly name: string }[];
  /** `period` is YYYY-MM, or YYYY where the span is long. */
  readonly rows: readonly { readonly period: string; readonly key: string; readonly quotes: number; readonly words: number }[];
  readonly by: 'month' | 'year';
}
export interface OutletFigure {
  readonly kind: 'outlets';
  readonly rows: readonly { readonly host: string; readonly outlet: string; readonly camp: Camp; readonly quotes: number; readonly words: number }[];
}
export interface StanceFigure {
  readonly kind: 'stances';
  readonly rows: readonly { readonly stance: string; readonly camp: Camp; readonly quotes: number }[];
}
export interface NetworkFigure {
  readonly kind: 'network';
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly nature: Nature; readonly articles: number; readonly quotes: number }[];
  /** Articles that name both; places in `nodes`. */
  readonly links: readonly { readonly source: number; readonly target: number; readonly articles: number }[];
}
export type Figure = TimeFigure | OutletFigure | StanceFigure | NetworkFigure;
export type FigureRequest =
  | { readonly kind: 'time'; readonly by: 'speaker' | 'camp' }
  | { readonly kind: 'outlets' }
  | { readonly kind: 'stances' }
  | { readonly kind: 'network' };

/** More lines than this are not told apart; Okabe-Ito has eight hues. */
const MOST_SERIES = 7;
export const OTHERS = 'others';
/** Months up to this many; then years. */
const MOST_MONTHS = 120;
const MOST_OUTLETS = 20;
const MOST_NODES = 40;
const MOST_LINKS = 90;
/** Ties of one actor: with all of them drawn, a picture of who stands close to whom is a knot. */
const MOST_TIES = 4;

/** What was said, once an article: a headline that repeats it is no second time. */
const statementsOf = (catalogue: Catalogue, filter: Filter): Uint32Array => withoutRepeats(catalogue, select(catalogue, filter));

export function figure(catalogue: Catalogue, filter: Filter, request: FigureRequest): Figure {
  switch (request.kind) {
    case 'time':
      return time(catalogue, filter, request.by);
    case 'outlets':
      return outlets(catalogue, filter);
    case 'stances':
      return stances(catalogue, filter);
    case 'network':
      return network(catalogue, filter);
  }
}

/** Adds up by two keys. */
class Sums {
  readonly lots = new Map<number, Map<number, { quotes: number; words: number }>>();
  add(one: number, other: number, words: number): void {
    const lot = this.lots.get(one) ?? new Map<number, { quotes: number; words: number }>();
    this.lots.set(one, lot);
    const sum = lot.get(other) ?? { quotes: 0, words: 0 };
    sum.quotes++;
    sum.words += words;
    lot.set(other, sum);
  }
  total(one: number): number {
    return [...(this.lots.get(one)?.values() ?? [])].reduce((sum, { quotes }) => sum + quotes, 0);
  }
  /** Keys by total, largest first. */
  get largest(): number[] {
    return [...this.lots.keys()].sort((a, b) => this.total(b) - this.total(a));
  }
}

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

function time(catalogue: Catalogue, filter: Filter, by: 'speaker' | 'camp'): TimeFigure {
  const { quote, facets, actors } = catalogue;
  const sums = new Sums();
  const column = quote[by];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of statementsOf(catalogue, filter)) {
    const day = quote.day.at(row);
    if (day === 0) continue;
    const month = monthOf(day);
    first = Math.min(first, month);
    last = Math.max(last, month);
    sums.add(column.at(row), month, quote.words.at(row));
  }
  const unit = last - first > MOST_MONTHS ? 'year' : 'month';
  const period = (month: number) => (unit === 'year' ? `${Math.floor(month / 12)}` : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  const largest = sums.largest;
  const shown = largest.length > MOST_SERIES + 1 ? largest.slice(0, MOST_SERIES) : largest;
  const keyOf = (code: number) => (shown.includes(code) ? facets[by].values[code]! : OTHERS);
  const rows = new Map<string, { period: string; key: string; quotes: number; words: number }>();
  const slot = (at: string, key: string) => {
    const known = rows.get(`${at}\n${key}`) ?? { period: at, key, quotes: 0, words: 0 };
    rows.set(`${at}\n${key}`, known);
    return known;
  };
  const series = shown.map((code) => ({ key: facets[by].values[code]!, name: by === 'speaker' ? actors[code]!.name : '' }));
  if (shown.length < largest.length) series.push({ key: OTHERS, name: '' });
  // A month without quotes is a zero, not a gap.
  for (let month = first; month <= last; month++) for (const { key } of series) slot(period(month), key);
  for (const [code, lot] of sums.lots) {
    for (const [month, sum] of lot) {
      const into = slot(period(month), keyOf(code));
      into.quotes += sum.quotes;
      into.words += sum.words;
    }
  }
  return { kind: 'time', series, rows: [...rows.values()], by: unit };
}

function outlets(catalogue: Catalogue, filter: Filter): OutletFigure {
  const { quote, outlets: hosts, outletNames, facets } = catalogue;
  const sums = new Sums();
  for (const row of statementsOf(catalogue, filter)) sums.add(quote.outlet.at(row), quote.camp.at(row), quote.words.at(row));
  return {
    kind: 'outlets',
    rows: sums.largest.slice(0, MOST_OUTLETS).flatMap((code) =>
      [...sums.lots.get(code)!].map(([camp, sum]) => ({
        host: hosts.values[code]!,
        outlet: outletNames[code]!,
        camp: facets.camp.values[camp] as Camp,
        ...sum,
      })),
    ),
  };
}

function stances(catalogue: Catalogue, filter: Filter): StanceFigure {
  const { quote, facets } = catalogue;
  const sums = new Sums();
  for (const row of statementsOf(catalogue, filter)) sums.add(quote.stance.at(row), quote.camp.at(row), 0);
  return {
    kind: 'stances',
    rows: sums.largest.flatMap((code) =>
      [...sums.lots.get(code)!].map(([camp, { quotes }]) => ({ stance: facets.stance.values[code]!, camp: facets.camp.values[camp] as Camp, quotes })),
    ),
  };
}

/** Who is named in the same articles: the actors named in most, and the strongest ties between them. */
function network(catalogue: Catalogue, filter: Filter): NetworkFigure {
  const { quote, mention, mentions, actors, actorTexts, articleTexts } = catalogue;
  const quotesOf = new Uint32Array(actorTexts.keys.size);
  const inside = new Uint8Array(articleTexts.keys.size);
  for (const row of select(catalogue, filter)) {
    inside[quote.article.at(row)] = 1;
    quotesOf[quote.speaker.at(row)]!++;
  }
  if (!isNarrowed(filter)) inside.fill(1);
  const articlesOf = new Uint32Array(actorTexts.keys.size);
  const named = new Map<number, number[]>();
  mentions.ids.forEach((id, row) => {
    const article = mention.article.at(row);
    if (id === '' || !inside[article]) return;
    const actor = mention.actor.at(row);
    articlesOf[actor]!++;
    const lot = named.get(article) ?? [];
    lot.push(actor);
    named.set(article, lot);
  });
  const top = [...articlesOf.keys()]
    .filter((code) => articlesOf[code]! > 0)
    .sort((a, b) => articlesOf[b]! - articlesOf[a]!)
    .slice(0, MOST_NODES);
  const place = new Map(top.map((code, at) => [code, at]));
  const ties = new Map<number, number>();
  for (const lot of named.values()) {
    const here = lot.flatMap((code) => place.get(code) ?? []).sort((a, b) => a - b);
    here.forEach((one, i) => {
      for (const other of here.slice(i + 1)) ties.set(one * MOST_NODES + other, (ties.get(one * MOST_NODES + other) ?? 0) + 1);
    });
  }
  const drawn = new Uint8Array(top.length);
  const links = [...ties]
    .sort((a, b) => b[1] - a[1])
    .map(([tie, articles]) => ({ source: Math.floor(tie / MOST_NODES), target: tie % MOST_NODES, articles }))
    .filter(({ source, target }) => {
      // The strongest of either end.
      if (drawn[source]! >= MOST_TIES && drawn[target]! >= MOST_TIES) return false;
      drawn[source]!++;
      drawn[target]!++;
      return true;
    })
    .slice(0, MOST_LINKS);
  // Who is named beside nobody says nothing here.
  const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
  const kept = tied.size > 0 ? [...tied].sort((a, b) => a - b) : [...top.keys()];
  const now = new Map(kept.map((at, i) => [at, i]));
  return {
    kind: 'network',
    nodes: kept
      .map((at) => top[at]!)
      .map((code) => ({
        id: actorTexts.keys.values[code]!,
        name: actors[code]!.name,
        nature: actors[code]!.nature,
        articles: articlesOf[code]!,
        quotes: quotesOf[code]!,
      })),
    links: links.map(({ source, target, articles }) => ({ source: now.get(source)!, target: now.get(target)!, articles })),
  };
}
