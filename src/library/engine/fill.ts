import Dexie, { RangeSet } from 'dexie';
import type { StoredAnnotation, StoredArticle, StoredMention, StoredQuote } from '../../model/stored.ts';
import { report } from '../../shared/errors.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { storedAs } from '../../storage/sound.ts';
import type { Catalogue, CatalogueTable } from '../catalogue/catalogue.ts';
import type { Progress } from './progress.ts';

/** Records a read: enough to be quick, few enough to stay small while they wait to be put into columns. */
const LOT = 1000;
/** Articles first: lists of quotes show their titles; mentions last: only dossiers and the network need them. */
const TABLES: readonly CatalogueTable[] = ['articles', 'annotations', 'quotes', 'mentions'];

function put(catalogue: Catalogue, table: CatalogueTable, record: unknown): void {
  if (table === 'articles') catalogue.putArticle(record as StoredArticle);
  else if (table === 'quotes') catalogue.putQuote(record as StoredQuote);
  else if (table === 'mentions') catalogue.putMention(record as StoredMention);
  else catalogue.putNote(record as StoredAnnotation);
}

/** One odd record is left out and reported; it never empties the library. */
function putSafely(catalogue: Catalogue, table: CatalogueTable, record: unknown): void {
  try {
    if (storedAs(record as object) === undefined) put(catalogue, table, record);
  } catch (error) {
    report(`library, ${table}`, error);
  }
}

const keyOf = (table: CatalogueTable, id: string): string => `${table}/${id}`;

/** Share of the work that each table is, roughly: for the progress that is shown. */
const SHARE: Record<CatalogueTable, number> = { articles: 0.05, annotations: 0.01, quotes: 0.64, mentions: 0.3 };

/**
 * Reads the store into the catalogue, lot by lot. Nothing is counted first: counting a large table takes as long as reading much of it.
 *
 * @param changed  keys of the records that `follow` has read or removed meanwhile: they are left alone
 */
export async function fill(
  db: GriotDatabase,
  catalogue: Catalogue,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
  changed: ReadonlySet<string> = new Set(),
): Promise<void> {
  try {
    let before = 0;
    /** Ids of articles in order: quotes and mentions are stored by them, so that the newest id tells how far we are. */
    const articles: string[] = [];
    for (const table of TABLES) {
      const read = (after: string) => db.table<{ id: string }, string>(table).where('id').above(after).limit(LOT).toArray();
      let next = read('');
      for (;;) {
        const lot = await next;
        if (signal.aborted) return;
        const last = lot.at(-1)?.id;
        const more = lot.length === LOT && last !== undefined;
        // The store reads the next lot while this one is put into columns.
        if (more) next = read(last);
        // A lot that was read before somebody changed it is older than what stands in the catalogue.
        for (const record of lot) if (!changed.has(keyOf(table, record.id))) putSafely(catalogue, table, record);
        if (table === 'articles') articles.push(...lot.map(({ id }) => id));
        if (!more) break;
        tell({ done: before + SHARE[table] * placeIn(articles, last), ready: table === 'mentions', whole: false });
      }
      before += SHARE[table];
    }
    tell({ done: 1, ready: true, whole: true });
  } catch (error) {
    if (!signal.aborted) report('library', error);
  }
}

/** Where an id stands among sorted ones, 0..1. */
function placeIn(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids.length === 0 ? 0 : low / ids.length;
}

/** Keeps the catalogue as the store is, whoever changes it; answers how to stop. `note` is told the key of each record it read or removed. */
export function follow(
  db: GriotDatabase,
  catalogue: Catalogue,
  tell: (tables: readonly CatalogueTable[]) => void,
  note: (key: string) => void = () => {},
): () => void {
  let queue: Promise<unknown> = Promise.resolve();
  const heard = (parts: Record<string, unknown>) => {
    const tables = TABLES.filter((table) => `idb://${db.name}/${table}/` in parts || 'all' in parts);
    if (tables.length === 0) return;
    // One after the other, so that an older state never comes over a newer one.
    queue = queue.then(async () => {
      try {
        for (const table of tables) {
          const ranges = 'all' in parts ? new RangeSet('', '\uffff') : rangesOf(parts[`idb://${db.name}/${table}/`]);
          for (const { from, to } of ranges) await refresh(db, catalogue, table, bound(from, ''), bound(to, '\uffff'), note);
        }
        tell(tables);
      } catch (error) {
        report('library', error);
      }
    });
  };
  Dexie.on('storagemutated', heard as never);
  return () => Dexie.on.storagemutated.unsubscribe(heard as never);
}

/** Comes as a plain tree where it crossed from another context. */
const rangesOf = (tree: unknown): RangeSet => new RangeSet().add(tree as Parameters<RangeSet['add']>[0]);
/** Ends of "everything" are not strings. */
const bound = (key: unknown, open: string): string => (typeof key === 'string' ? key : open);

async function refresh(db: GriotDatabase, catalogue: Catalogue, table: CatalogueTable, from: string, to: string, note: (key: string) => void): Promise<void> {
  // One that was deleted before the catalogue had it leaves no other trace.
  if (from === to) note(keyOf(table, from));
  const gone = new Set(catalogue.idsBetween(table, from, to));
  let after = from;
  for (let including = true; ; including = false) {
    const lot = await db.table<{ id: string }, string>(table).where('id').between(after, to, including, true).limit(LOT).toArray();
    for (const record of lot) {
      putSafely(catalogue, table, record);
      note(keyOf(table, record.id));
      gone.delete(record.id);
    }
    if (lot.length < LOT) break;
    after = lot.at(-1)!.id;
  }
  for (const id of gone) {
    catalogue.remove(table, id);
    note(keyOf(table, id));
  }
}
