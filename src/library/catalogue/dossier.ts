import type { ActorType, Country } from '../../model/knowledge.ts';
import { type Filter, type Nature, NO_FILTER } from '../filter.ts';
import type { Catalogue } from './catalogue.ts';
import { withoutRepeats } from './repeats.ts';
import { select } from './select.ts';
import { type Statement, statements } from './statements.ts';

export interface Dossier {
  readonly id: string;
  readonly name: string;
  readonly nature: Nature;
  readonly type?: ActorType;
  readonly country?: Country;
  readonly quotes: number;
  readonly words: number;
  /** Articles that name it or carry a quote of it. */
  readonly articles: number;
  /** What was said, newest first; each with its copies. */
  readonly statements: readonly Statement[];
  /** Who quotes it: statements, counted once an outlet. */
  readonly outlets: readonly { readonly host: string; readonly outlet: string; readonly quotes: number; readonly articles: number }[];
  /** Beside whom it is named: articles (of one dispatch one) that name both, most first. */
  readonly beside: readonly { readonly id: string; readonly name: string; readonly nature: Nature; readonly articles: number }[];
  /** Quotes by stance, most first. */
  readonly stances: readonly { readonly stance: string; readonly quotes: number }[];
  /** Statements by month, YYYY-MM, in order. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

const MOST_BESIDE = 30;

/** All that the reader has of an actor, narrowed by a filter; null for somebody never met. */
export function dossier(catalogue: Catalogue, actor: string, filter: Filter = NO_FILTER): Dossier | null {
  const { actorTexts, actors, quote, mention, mentions, outlets, outletNames, articles } = catalogue;
  const code = actorTexts.keys.find(actor);
  const known = code === undefined ? undefined : actors[code];
  if (code === undefined || known === undefined) return null;
  const rows = withoutRepeats(catalogue, select(catalogue, { ...filter, speaker: [actor] }));
  const said = statements(catalogue, rows);

  const names = new Set<number>();
  let words = 0;
  const byOutlet = new Map<number, { quotes: number; articles: Set<number> }>();
  const stances = new Map<number, number>();
  for (const row of rows) {
    words += quote.words.at(row);
    names.add(quote.article.at(row));
    const lot = byOutlet.get(quote.outlet.at(row)) ?? { quotes: 0, articles: new Set<number>() };
    lot.quotes++;
    lot.articles.add(quote.article.at(row));
    byOutlet.set(quote.outlet.at(row), lot);
    stances.set(quote.stance.at(row), (stances.get(quote.stance.at(row)) ?? 0) + 1);
  }
  const months = new Map<string, number>();
  for (const [first] of said) {
    const day = quote.day.at(catalogue.quotes.row(first!)!);
    if (day === 0) continue;
    const month = new Date(day * 86_400_000).toISOString().slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  mentions.ids.forEach((id, row) => {
    if (id !== '' && mention.actor.at(row) === code) names.add(mention.article.at(row));
  });
  const besideSets = new Map<number, Set<string>>();
  const beside = (other: number, article: number) => {
    if (other === code || !names.has(article)) return;
    const lot = besideSets.get(other) ?? new Set<string>();
    // Copies of a dispatch are one occasion.
    lot.add(articles[article]?.dispatch ?? `#${article}`);
    besideSets.set(other, lot);
  };
  mentions.ids.forEach((id, row) => {
    if (id !== '') beside(mention.actor.at(row), mention.article.at(row));
  });

  return {
    id: actor,
    ...known,
    quotes: rows.length,
    words,
    articles: names.size,
    statements: said,
    outlets: [...byOutlet]
      .map(([outlet, lot]) => ({ host: outlets.values[outlet]!, outlet: outletNames[outlet]!, quotes: lot.quotes, articles: lot.articles.size }))
      .sort((a, b) => b.quotes - a.quotes || (a.outlet < b.outlet ? -1 : 1)),
    beside: [...besideSets]
      .map(([other, lot]) => ({ id: actorTexts.keys.values[other]!, name: actors[other]!.name, nature: actors[other]!.nature, articles: lot.size }))
      .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_BESIDE),
    stances: [...stances].map(([stance, quotes]) => ({ stance: catalogue.facets.stance.values[stance]!, quotes })).sort((a, b) => b.quotes - a.quotes),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count })),
  };
}
