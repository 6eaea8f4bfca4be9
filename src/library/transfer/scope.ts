import type { Filter } from '../filter.ts';

/** What is exported: picked records, what a list shows, somebody's dossier, or everything. */
export type ExportScope =
  | { readonly kind: 'picked'; readonly of: 'quotes' | 'articles'; readonly ids: readonly string[] }
  | { readonly kind: 'list'; readonly of: 'quotes' | 'articles'; readonly filter: Filter }
  | { readonly kind: 'dossier'; readonly actor: string; readonly name: string; readonly filter: Filter }
  | { readonly kind: 'everything' };
