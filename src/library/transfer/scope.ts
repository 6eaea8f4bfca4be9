import type { Filter } from '../filter.ts';

/** Lists that can be exported: articles with all that hangs on them, quotes and notes with the articles they stand in. */
export type Exportable = 'quotes' | 'articles' | 'notes';

/** What is exported: picked records, what a list shows, a collection with all that is in it, somebody's dossier, or everything. */
export type ExportScope =
  | { readonly kind: 'picked'; readonly of: Exportable; readonly ids: readonly string[] }
  | { readonly kind: 'list'; readonly of: Exportable; readonly filter: Filter }
  | { readonly kind: 'collection'; readonly id: string; readonly name: string }
  | { readonly kind: 'dossier'; readonly actor: string; readonly name: string; readonly filter: Filter }
  | { readonly kind: 'everything' };
