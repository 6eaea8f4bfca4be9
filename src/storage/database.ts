import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type {
  AtticRow,
  Collection,
  Settings,
  StaleRow,
  StoredAnnotation,
  StoredArticle,
  StoredBuckets,
  StoredCorrection,
  StoredMention,
  StoredQuote,
  StoredVersion,
  Tag,
} from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import { migrateTo2, migrateTo3, migrateTo4 } from './migrations.ts';
import { guardReads } from './quarantine.ts';

export interface SettingsRow {
  readonly id: 'settings';
  /** Only what the reader changed, and what a newer Griot may have written; defaults fill the rest. */
  readonly value: Partial<Settings>;
}

/** Shipped versions are never edited: a new one is added below, with its migration. */
const VERSION_1 = {
  articles: 'id, url, host, date, lastSeen',
  versions: 'id, article',
  quotes: 'id, article, speaker, date',
  mentions: 'id, article, actor',
  annotations: 'id, article, created',
  corrections: 'id, created',
  tags: 'id, &name',
  collections: 'id, name',
  settings: 'id',
};

const VERSION_2 = {
  // `keys`: normalised addresses; `otherIds`: ids answered before two addresses were found to be one article.
  articles: 'id, *keys, *otherIds, url, host, outlet, date, language, dispatch, firstSeen, lastSeen, *countries, *tags, *collections, [host+date]',
  versions: 'id, article, version, seen',
  buckets: '[bucket+article], article',
  quotes:
    'id, article, date, created, speaker, speakerName, speakerKind, speakerCountry, host, outlet, stance, kind, status, words, *tags, *collections, [speaker+date], [speakerKind+date], [host+date], [status+created], [status+date]',
  mentions: 'id, article, actor, kind, country, date, host, [actor+date]',
  annotations: 'id, article, created, updated, motivation, colour, *tags, *collections',
  corrections: 'id, created, type, article, actor, form',
  attic: '++id, table',
  stale: 'article',
};

/**
 * Only what is asked: each index makes keeping and restoring slower, and lists are sorted and filtered in the library's own columns.
 * The near-duplicate index has a row an article instead of one a bucket.
 */
const VERSION_3 = {
  articles: 'id, *keys, *otherIds, host, date, dispatch, lastSeen, *tags, *collections',
  versions: 'id, article, version',
  buckets: null,
  bands: 'article, *buckets',
  // Those of an article are found by their ids (ofArticle).
  quotes: 'id, speaker, *tags, *collections',
  mentions: 'id, actor',
  annotations: 'id, article, *tags, *collections',
  corrections: 'id, created, article',
};

/** Everything that the reader kept, on this machine. Opened lazily; one connection a context. */
export class GriotDatabase extends Dexie {
  articles!: EntityTable<StoredArticle, 'id'>;
  versions!: EntityTable<StoredVersion, 'id'>;
  bands!: EntityTable<StoredBuckets, 'article'>;
  quotes!: EntityTable<StoredQuote, 'id'>;
  mentions!: EntityTable<StoredMention, 'id'>;
  annotations!: EntityTable<StoredAnnotation, 'id'>;
  corrections!: EntityTable<StoredCorrection, 'id'>;
  tags!: EntityTable<Tag, 'id'>;
  collections!: EntityTable<Collection, 'id'>;
  settings!: EntityTable<SettingsRow, 'id'>;
  attic!: Table<AtticRow, number>;
  stale!: Table<StaleRow, string>;

  constructor(name = 'griot') {
    super(name);
    this.version(1).stores(VERSION_1);
    this.version(2).stores(VERSION_2).upgrade(this.#migrating(migrateTo2));
    this.version(3).stores(VERSION_3).upgrade(this.#migrating(migrateTo3));
    // the same indexes: records get their places
    this.version(4).stores({}).upgrade(this.#migrating(migrateTo4));
    guardReads(this);
  }

  /** True while this connection migrates old records, which takes as long as it takes. */
  migrates = false;
  #migrating<T>(step: (transaction: Transaction) => T): (transaction: Transaction) => T {
    return (transaction) => {
      this.migrates = true;
      return step(transaction);
    };
  }
}

/** The tables that hold what the reader gathered: everything but settings, and what is derived. */
export const RECORD_TABLES = ['articles', 'versions', 'quotes', 'mentions', 'annotations', 'corrections', 'tags', 'collections', 'attic'] as const;

/** How long the store may take to open, in milliseconds: another page may hold it, or wait before us for one that does. */
const OPENING_PATIENCE = 8000;

/** Waits until the store is open, or says that it does not open; what else is amiss is left to who uses it. */
export async function opened(db: GriotDatabase, patience = OPENING_PATIENCE): Promise<void> {
  if (db.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = db.open().then(
    () => true,
    () => true,
  );
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const there = await Promise.race([opening, late]);
  clearTimeout(timer);
  if (!there && !db.migrates) throw new GriotError('error_store_open');
}

/**
 * Opens the store. `onBlocked` is told where another, older page of Griot holds it open (the reader closes it, and it goes on);
 * when a newer Griot asks for an upgrade, this connection gives way and opens again at the next use.
 */
export function openDatabase({ name = 'griot', onBlocked }: { name?: string; onBlocked?: () => void } = {}): GriotDatabase {
  const db = new GriotDatabase(name);
  db.on('blocked', () => onBlocked?.());
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
  });
  return db;
}
