import type {
  AtticRow,
  Collection,
  Settings,
  StoredAnnotation,
  StoredArticle,
  StoredCorrection,
  StoredMention,
  StoredQuote,
  StoredVersion,
  Tag,
} from './stored.ts';

/**
 * What goes out and comes back in: a page, a selection, a dossier, a collection or everything. Plain JSON.
 * Parts may be left empty where the format does not need them (see Format.needs in src/exchange).
 */
export interface Bundle {
  articles: StoredArticle[];
  versions: StoredVersion[];
  quotes: StoredQuote[];
  mentions: StoredMention[];
  annotations: StoredAnnotation[];
  tags: Tag[];
  collections: Collection[];
  corrections: StoredCorrection[];
  settings?: Settings;
  /** What a migration could not read, as it was found; absent where there is none. Only in backups. */
  attic?: AtticRow[];
}

/** The parts of a bundle that are lists of records with an id of their own. */
export type BundlePart = Exclude<keyof Bundle, 'settings' | 'attic'>;

export const BUNDLE_PARTS: readonly BundlePart[] = ['articles', 'versions', 'quotes', 'mentions', 'annotations', 'tags', 'collections', 'corrections'];

export const emptyBundle = (): Bundle => ({
  articles: [],
  versions: [],
  quotes: [],
  mentions: [],
  annotations: [],
  tags: [],
  collections: [],
  corrections: [],
});
