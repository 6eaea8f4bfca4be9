import { FACETS, type Filter, NO_FILTER, type Sort } from './filter.ts';

export const VIEWS = ['quotes', 'actors', 'articles', 'notes', 'corrections', 'knowledge', 'pictures', 'data'] as const;
export type ListView = 'quotes' | 'actors' | 'articles' | 'notes';
export type View = (typeof VIEWS)[number] | 'dossier' | 'read';

/** What the page shows: all of it is in the address after #, so that it can be reloaded, kept as a bookmark and walked back. */
export interface Route {
  readonly view: View;
  /** Actor id of a dossier, article id of a text that is read. */
  readonly actor: string;
  readonly filter: Filter;
  /** '' is the view's own. */
  readonly sort: Sort | '';
  /** Id of the record that is open beside the list; '' none. */
  readonly open: string;
}

export const HOME: Route = { view: 'quotes', actor: '', filter: NO_FILTER, sort: '', open: '' };

const SORTS: readonly string[] = ['-date', 'date', 'name', '-name', 'outlet', '-words', '-created', '-count'] satisfies readonly Sort[];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address' hash; what it cannot read is left out. `actor/ID`, as cards on pages ask for it, is a dossier. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  const view: View = name === 'dossier' || name === 'actor' ? 'dossier' : name === 'read' ? 'read' : (VIEWS.find((v) => v === name) ?? 'quotes');
  const params = new URLSearchParams(query);
  const lists = Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)]));
  const date = (key: string) => (DATE.test(params.get(key) ?? '') ? params.get(key)! : '');
  const sort = params.get('sort') ?? '';
  return {
    view,
    actor: hasId(view) ? decode(rest.join('/')) : '',
    filter: { ...NO_FILTER, ...lists, words: params.get('q') ?? '', from: date('from'), to: date('to'), once: params.get('once') === '1' },
    sort: SORTS.includes(sort) ? (sort as Sort) : '',
    open: params.get('open') ?? '',
  };
}

export function writeRoute({ view, actor, filter, sort, open }: Route): string {
  const params = new URLSearchParams();
  if (filter.words) params.set('q', filter.words);
  for (const facet of FACETS) for (const value of filter[facet]) params.append(facet, value);
  if (filter.from) params.set('from', filter.from);
  if (filter.to) params.set('to', filter.to);
  if (filter.once) params.set('once', '1');
  if (sort) params.set('sort', sort);
  if (open) params.set('open', open);
  const query = params.toString();
  return `#${view}${hasId(view) ? `/${encodeURIComponent(actor)}` : ''}${query ? `?${query}` : ''}`;
}

const hasId = (view: View): boolean => view === 'dossier' || view === 'read';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
