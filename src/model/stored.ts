import type { Cue, MentionWhy, Quote, QuoteKind, Stance, Topic, Why } from './analysis.ts';
import type { Block } from './article.ts';
import type { Camp } from './camp.ts';
import type { ActorKind, ActorType, Country, OfficeFact } from './knowledge.ts';
import type { OwnFact } from './own-knowledge.ts';
import type { Selectors } from './selector.ts';
import type { Span } from './span.ts';

/** Times are ISO 8601 in UTC with milliseconds, so that they sort as strings. */
export type Instant = string;

export interface StoredArticle {
  readonly id: string;
  /** Canonical address. */
  url: string;
  /** Every address under which it was seen, canonical first. */
  urls: string[];
  /** Normalised addresses (no tracking, AMP or mobile variants): what makes two addresses one article. */
  keys?: string[];
  /** Ids under which it was answered before it was found to be this one. */
  otherIds?: string[];
  title: string;
  author?: string;
  /** Outlet's host without www., and its display name. */
  host: string;
  outlet: string;
  /** YYYY-MM-DD */
  date?: string;
  language: string;
  countries: Country[];
  topic: Topic;
  /** Fingerprint of the newest text version. */
  version: string;
  /** Id of the dispatch this article carries, shared by near-duplicates. */
  dispatch: string;
  firstSeen: Instant;
  lastSeen: Instant;
  /** True once the reader kept something from it; false when it was only collected. */
  kept: boolean;
  tags: string[];
  /** Ids of collections; `tags` hold names. */
  collections: string[];
}

/** One state of an article's text; the outlet may edit it later. */
export interface StoredVersion {
  /** article id + ':' + fingerprint */
  readonly id: string;
  readonly article: string;
  readonly version: string;
  readonly text: string;
  readonly seen: Instant;
  /** MinHash signature for finding copies of a dispatch. */
  readonly signature: number[];
  /** The article's blocks, so that the text can be analysed again; absent where it came without. */
  readonly blocks?: readonly Block[];
}

/** A row of the near-duplicate index: the buckets of an article's newest text. Derived from versions, never exported. */
export interface StoredBuckets {
  readonly article: string;
  readonly buckets: readonly number[];
}

/** What a migration could not read: kept as it is, never dropped. */
export interface AtticRow {
  readonly id?: number;
  readonly table: string;
  readonly record: unknown;
  readonly why: string;
}

export interface StoredQuote {
  /** article id + ':' + Quote.id */
  readonly id: string;
  readonly article: string;
  readonly quote: Quote['id'];
  kind: QuoteKind;
  /** The words, spans joined by ' […] '. */
  text: string;
  spans: Span[];
  selectors: Selectors;
  cue: Cue | null;
  stance: Stance | 'none';
  speaker: string | null;
  speakerName: string;
  speakerKind: ActorKind | 'unnamed' | 'unknown';
  speakerCountry?: Country;
  /** For whom the speaker spoke on that day; absent where it was stored before Griot told it. */
  camp?: Camp;
  office?: OfficeFact;
  description?: string;
  certain: boolean;
  confidence: number;
  why: Why;
  /** Copied from the article, so that a list can be sorted and filtered by an index. */
  date: string;
  host: string;
  outlet: string;
  words: number;
  /** 'kept' by hand, 'collected' automatically. */
  status: 'kept' | 'collected';
  tags: string[];
  collections: string[];
  /** Markdown, never HTML. */
  note: string;
  /** True where a correction of the reader changed it. */
  corrected: boolean;
  readonly created: Instant;
  updated: Instant;
}

/** How often and where an actor is named in an article: one row an actor an article. */
export interface StoredMention {
  /** article id + ':' + actor id */
  readonly id: string;
  readonly article: string;
  readonly actor: string;
  name: string;
  type: ActorType;
  kind: ActorKind;
  country?: Country;
  /** Names and descriptions. */
  count: number;
  /** Where it is named. */
  spans: Span[];
  /** Where it is only described ("le chef de la diplomatie"), with why it is this actor. Absent where it never is. */
  described?: StoredDescription[];
  date: string;
  host: string;
}

export interface StoredDescription extends Span {
  readonly text: string;
  readonly why?: MentionWhy;
}

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink' | 'orange';
export const HIGHLIGHT_COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'orange'];

/** The reader's own mark on an article. */
export interface StoredAnnotation {
  readonly id: string;
  readonly article: string;
  motivation: 'highlighting' | 'commenting';
  colour: HighlightColour;
  /** The words as they stood when it was made; never lost, even for an orphan. */
  readonly words: string;
  selectors: Selectors;
  /** Markdown, never HTML. */
  note: string;
  tags: string[];
  collections: string[];
  /** Set for "quote by …": what Griot missed. */
  speaker?: { actor: string | null; name: string };
  readonly created: Instant;
  updated: Instant;
}

/** A correction of the reader: applies at once, everywhere and later; undone by deleting it. */
export type Correction = { readonly id: string; readonly created: Instant } & (
  | {
      readonly type: 'speaker';
      readonly article: string;
      readonly quote: string;
      readonly selectors: Selectors;
      readonly speaker: { readonly actor: string | null; readonly name: string };
      readonly was?: string;
    }
  /** `was`: who said it as the text alone has it, so that the correction is never given to another's same words. */
  | { readonly type: 'not-quote'; readonly article: string; readonly quote: string; readonly selectors: Selectors; readonly was?: string }
  | {
      readonly type: 'span';
      readonly article: string;
      readonly quote: string;
      readonly selectors: Selectors;
      readonly spans: readonly Span[];
      readonly was?: string;
    }
  | { readonly type: 'date'; readonly article: string /** YYYY-MM-DD; null: nobody knows. */; readonly date: string | null }
  | { readonly type: 'not-actor'; readonly form: string; readonly article?: string }
  | { readonly type: 'alias'; readonly actor: string; readonly name: string; readonly form: string; readonly actorType?: ActorType }
  | { readonly type: 'same'; readonly from: string; readonly fromName: string; readonly into: string; readonly intoName: string }
  /** What the reader knows. Of the rows with one key the last counts; `fact` null takes it out. `name` is for people. */
  | { readonly type: 'fact'; readonly key: string; readonly name: string; readonly fact: OwnFact | null }
  /** Facts from a colleague's file or from a newer Griot. */
  | { readonly type: 'pack'; readonly name: string; readonly facts: readonly OwnFact[] }
);

/** A correction as it is stored: with the quotes it took away, so that undoing it brings them back. */
export type StoredCorrection = Correction & {
  readonly removed?: readonly StoredQuote[];
  /** Of a date: the one that the article had before, '' for none. */
  readonly before?: string;
};

/** An article to be analysed again because a correction changed what it says; worked off by the background, across its restarts. */
export interface StaleRow {
  readonly article: string;
}

/** A correction as it is given: the store adds id and time. */
export type NewCorrection = Correction extends infer C ? (C extends unknown ? Omit<C, 'id' | 'created'> : never) : never;

export interface Tag {
  readonly id: string;
  name: string;
  readonly created: Instant;
}
/** Tags put on something and taken off: never the whole list, which another tab may have changed meanwhile. */
export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}
export interface Collection {
  readonly id: string;
  name: string;
  note: string;
  readonly created: Instant;
}

export type Layer = 'person' | 'state' | 'armed' | 'international' | 'other' | 'direct' | 'indirect' | 'own';
export const LAYERS: readonly Layer[] = ['person', 'state', 'armed', 'international', 'other', 'direct', 'indirect', 'own'];

export interface Settings {
  /** Where Griot starts by itself. */
  where: 'outlets' | 'click' | 'everywhere';
  /** Whether quotes on articles about the Sahel are stored without a click. */
  collect: 'automatic' | 'kept';
  layers: Record<Layer, boolean>;
  /** Hosts (without www.) on which the reader switched Griot off. */
  offHosts: string[];
  /** Hosts (without www.) that the reader granted for good; counts only where the browser's permission stands too. */
  sites: string[];
  citation: 'fr' | 'en';
  /** What Griot's own words are in. */
  language: 'browser' | 'fr' | 'en' | 'ar';
  /** Days after which merely collected quotes are forgotten; 0 keeps them for ever. */
  retentionDays: number;
  backup: { every: 'never' | 'day' | 'week'; last?: Instant };
  onboarded: boolean;
  /** The reader's own for Markdown exports. */
  templates: { readonly name: string; readonly text: string }[];
}

/** A site that is switched, or put on a list and taken off it. */
export interface SiteSwitch {
  readonly host: string;
  readonly on: boolean;
}
/** What changes of the settings: never a whole list or group, which another tab may have changed meanwhile. */
export interface SettingsChange extends Partial<Omit<Settings, 'layers' | 'backup' | 'offHosts' | 'sites' | 'templates'>> {
  readonly layers?: Partial<Settings['layers']>;
  readonly backup?: Partial<Settings['backup']>;
  /** Switches Griot on or off on a site. */
  readonly switchSite?: SiteSwitch;
  /** Puts a site among those that the reader granted, or takes it off. */
  readonly ownSite?: SiteSwitch;
}

export const DEFAULT_SETTINGS: Settings = {
  where: 'outlets',
  collect: 'kept',
  layers: { person: true, state: true, armed: true, international: true, other: true, direct: true, indirect: true, own: true },
  offHosts: [],
  sites: [],
  citation: 'fr',
  language: 'browser',
  retentionDays: 0,
  backup: { every: 'never' },
  onboarded: false,
  templates: [],
};
