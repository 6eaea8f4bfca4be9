import Dexie, { RangeSet } from 'dexie';
import type { StoredAnnotation, StoredArticle, StoredMention, StoredQuote } from '../../model/stored.ts';
import { report } from '../../shared/errors.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import type { Catalogue, CatalogueTable } from '../catalogue/catalogue.ts';
import type { Progress } from './core.ts';

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
    put(catalogue, table, record);
  } catch (error) {
    report(`library, ${table}`, error);
  }
}

/** Reads the store into the catalogue, lot by lot. */
export async function fill(db: GriotDatabase, catalogue: Catalogue, signal: AbortSignal, tell: (progress: Progress) => void): Promise<void> {
  try {
    const counts = await Promise.all(TABLES.map((table) => db.table(table).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let loaded = 0;
    for (const table of TABLES) {
      let after = '';
      for (;;) {
        if (signal.aborted) return;
        const lot = await db.table<{ id: string }, string>(table).where('id').above(after).limit(LOT).toArray();
        for (const record of lot) putSafely(catalogue, table, record);
        loaded += lot.length;
        tell({ loaded, total: Math.max(total, loaded), ready: table === 'mentions', whole: false });
        if (lot.length < LOT) break;
        after = lot.at(-1)!.id;
      }
    }
    tell({ loaded, total: loaded, ready: true, whole: true });
  } catch (error) {
    if (!signal.aborted) report('library', error);
  }
}

/** Keeps the catalogue as the store is, whoever changes it; answers how to stop. */
export function follow(db: GriotDatabase, catalogue: Catalogue, tell: (tables: readonly CatalogueTable[]) => void): () => void {
  let queue: Promise<unknown> = Promise.resolve();
  const changed = (parts: Record<string, unknown>) => {
    const tables = TABLES.filter((table) => `idb://${db.name}/${table}/` in parts || 'all' in parts);
    if (tables.length === 0) return;
    // One after the other, so that an older state never comes over a newer one.
    queue = queue.then(async () => {
      try {
        for (const table of tables) {
          const ranges = 'all' in parts ? new RangeSet('', '\uffff') : rangesOf(parts[`idb://${db.name}/${table}/`]);
          for (const { from, to } of ranges) await refresh(db, catalogue, table, bound(from, ''), bound(to, '\uffff'));
        }
        tell(tables);
      } catch (error) {
        report('library', error);
      }
    });
  };
  Dexie.on('storagemutated', changed as never);
  return () => Dexie.on.storagemutated.unsubscribe(changed as never);
}

/** Comes as a plain tree where it crossed from another context. */
const rangesOf = (tree: unknown): RangeSet => new RangeSet().add(tree as Parameters<RangeSet['add']>[0]);
/** Ends of "everything" are not strings. */
const bound = (key: unknown, open: string): string => (typeof key === 'string' ? key : open);

async function refresh(db: GriotDatabase, catalogue: Catalogue, table: CatalogueTable, from: string, to: string): Promise<void> {
  const gone = new Set(catalogue.idsBetween(table, from, to));
  let after = from;
  for (let including = true; ; including = false) {
    const lot = await db.table<{ id: string }, string>(table).where('id').between(after, to, including, true).limit(LOT).toArray();
    for (const record of lot) {
      putSafely(catalogue, table, record);
      gone.delete(record.id);
    }
    if (lot.length < LOT) break;
    after = lot.at(-1)!.id;
  }
  for (const id of gone) catalogue.remove(table, id);
}
