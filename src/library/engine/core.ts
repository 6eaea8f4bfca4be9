import type { GriotDatabase } from '../../storage/database.ts';
import { Catalogue, type CatalogueTable } from '../catalogue/catalogue.ts';
import { type Dossier, dossier } from '../catalogue/dossier.ts';
import { type FacetValue, facetValues } from '../catalogue/facet.ts';
import { type Figure, type FigureRequest, figure } from '../catalogue/figures.ts';
import { type ActorRow, listActors, listArticles, listNotes, listQuotes } from '../catalogue/lists.ts';
import { type Facet, type Filter, isNarrowed, NO_FILTER, type Sort } from '../filter.ts';
import type { ListView } from '../route.ts';
import { fill, follow } from './fill.ts';
import type { Progress } from './progress.ts';
import { searchTexts, type TextHit } from './texts.ts';

export interface ListRequest {
  readonly view: ListView;
  readonly filter: Filter;
  readonly sort: Sort | '';
  /** Items that come with the answer. */
  readonly first: number;
}
export interface ListAnswer {
  readonly total: number;
  /** Records under no filter. */
  readonly all: number;
  /** Of quotes that were searched for: how many hold the words themselves; those come first. */
  readonly own?: number;
  /** The first ids, in order. */
  readonly ids: readonly string[];
  /** For the view of actors: the same items in full. */
  readonly actors: readonly ActorRow[];
}

/** What the library asks of its catalogue; the same in a worker, in the page and in tests. */
export interface Engine {
  list(request: ListRequest): Promise<ListAnswer>;
  /** Ids from place `from` up to `to` of the newest list of the view. */
  ids(view: ListView, from: number, to: number): Promise<readonly string[]>;
  actors(from: number, to: number): Promise<readonly ActorRow[]>;
  /** How many there are of each that is listed by record. The store would count a large table for as long as it takes to read much of it. */
  counts(): Promise<Readonly<Record<Exclude<ListView, 'actors'>, number>>>;
  facet(filter: Filter, facet: Facet, words: string): Promise<readonly FacetValue[]>;
  dossier(actor: string, filter: Filter): Promise<Dossier | null>;
  figure(filter: Filter, request: FigureRequest): Promise<Figure>;
  /** Articles whose text holds the words. */
  texts(words: string): Promise<readonly TextHit[]>;
  /** Told whenever more is loaded, or records changed; `tables` says which, and is empty for mere loading. */
  onChange(listener: (progress: Progress, tables: readonly CatalogueTable[]) => void): void;
  stop(): void;
}

/** Fills a catalogue from the store, keeps it up to date, and answers. */
export function createEngine(db: GriotDatabase, { language = 'fr' }: { language?: string } = {}): Engine {
  const catalogue = new Catalogue();
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const lists = new Map<ListView, readonly string[]>();
  let actorRows: readonly ActorRow[] = [];
  let listener: (progress: Progress, tables: readonly CatalogueTable[]) => void = () => {};
  let progress: Progress = { done: 0, ready: false, whole: false };
  const stopped = new AbortController();
  /** Actors under no filter; null where records changed since they were counted. */
  let allActors: number | null = null;

  /** Records that changed while the store was still being read. */
  const changed = new Set<string>();
  const unfollow = follow(
    db,
    catalogue,
    (tables) => {
      allActors = null;
      listener(progress, tables);
    },
    (key) => {
      if (!progress.whole) changed.add(key);
    },
  );
  void fill(
    db,
    catalogue,
    stopped.signal,
    (now) => {
      progress = now;
      if (now.whole) changed.clear();
      allActors = null;
      listener(progress, []);
    },
    changed,
  );

  const listed = ({ view, filter, sort }: ListRequest): { readonly ids: readonly string[]; readonly own?: number | undefined } => {
    switch (view) {
      case 'quotes':
        return listQuotes(catalogue, filter, sort || '-date', compare);
      case 'articles':
        return { ids: listArticles(catalogue, filter, sort || '-date', compare) };
      case 'notes':
        return { ids: listNotes(catalogue, filter, sort || '-created') };
      case 'actors':
        actorRows = listActors(catalogue, filter, sort || '-count', compare);
        if (!isNarrowed(filter)) allActors = actorRows.length;
        return { ids: actorRows.map(({ id }) => id) };
    }
  };
  const allOf = (view: ListView): number => {
    switch (view) {
      case 'quotes':
        return catalogue.quotes.count;
      case 'articles':
        return catalogue.articles.filter(Boolean).length;
      case 'notes':
        return catalogue.notes.count;
      case 'actors':
        // Not all that the catalogue knows by name is still named in a record.
        allActors ??= listActors(catalogue, NO_FILTER, '-count', compare).length;
        return allActors;
    }
  };

  return {
    async list(request) {
      const { ids, own } = listed(request);
      lists.set(request.view, ids);
      return {
        total: ids.length,
        all: allOf(request.view),
        ...(own === undefined ? {} : { own }),
        ids: ids.slice(0, request.first),
        actors: request.view === 'actors' ? actorRows.slice(0, request.first) : [],
      };
    },
    ids: async (view, from, to) => lists.get(view)?.slice(from, to) ?? [],
    actors: async (from, to) => actorRows.slice(from, to),
    counts: async () => ({ quotes: allOf('quotes'), articles: allOf('articles'), notes: allOf('notes') }),
    facet: async (filter, facet, words) => facetValues(catalogue, filter, facet, words),
    dossier: async (actor, filter) => dossier(catalogue, actor, filter),
    figure: async (filter, request) => figure(catalogue, filter, request),
    texts: (words) => searchTexts(db, words),
    onChange(told) {
      listener = told;
      told(progress, []);
    },
    stop() {
      stopped.abort();
      unfollow();
    },
  };
}
