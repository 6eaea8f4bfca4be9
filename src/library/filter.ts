import type { QuoteKind, Stance } from '../model/analysis.ts';
import type { Camp } from '../model/camp.ts';
import type { ActorKind, Country } from '../model/knowledge.ts';

/** What a speaker is: a kind of actor, somebody described but not named, or nobody known. */
export type Nature = ActorKind | 'unnamed' | 'unknown';
export const NATURES: readonly Nature[] = ['person', 'state', 'armed', 'international', 'other', 'unnamed', 'unknown'];

/** What a list is narrowed by: values of one facet add up, facets narrow each other. Empty lists narrow nothing. */
export interface Filter {
  /** As typed; see search/terms.ts. */
  readonly words: string;
  /** Actor ids; `name:` + name for speakers without one. */
  readonly speaker: readonly string[];
  /** For whom they speak. */
  readonly camp: readonly Camp[];
  readonly nature: readonly Nature[];
  readonly country: readonly Country[];
  readonly kind: readonly QuoteKind[];
  readonly stance: readonly (Stance | 'none')[];
  /** Hosts. */
  readonly outlet: readonly string[];
  /** Names. */
  readonly tag: readonly string[];
  /** Ids. */
  readonly collection: readonly string[];
  readonly status: readonly ('kept' | 'collected')[];
  readonly certain: readonly ('yes' | 'no')[];
  /** Dates of articles, YYYY-MM-DD, both included; '' is open. */
  readonly from: string;
  readonly to: string;
  /** True: of the copies of a dispatch, each statement once. */
  readonly once: boolean;
}

/** The facets: parts of a filter that are lists of values. */
export const FACETS = ['speaker', 'camp', 'nature', 'country', 'kind', 'stance', 'outlet', 'tag', 'collection', 'status', 'certain'] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTER: Filter = {
  words: '',
  speaker: [],
  camp: [],
  nature: [],
  country: [],
  kind: [],
  stance: [],
  outlet: [],
  tag: [],
  collection: [],
  status: [],
  certain: [],
  from: '',
  to: '',
  once: false,
};

export const isNarrowed = (filter: Filter): boolean => filter.words.trim() !== '' || hasFacets(filter);

/** True where anything but words narrows. */
export const hasFacets = (filter: Filter): boolean => filter.from !== '' || filter.to !== '' || filter.once || FACETS.some((facet) => filter[facet].length > 0);

/** How a list is sorted; a leading '-' turns it round. */
export type Sort = '-date' | 'date' | 'name' | '-name' | 'outlet' | '-words' | '-created' | '-count';
