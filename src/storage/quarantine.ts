// A broken record costs itself alone: whoever reads it gets a mended copy, and soon after it is moved to the attic as it stands, where the reader finds
// it under "needs attention". Nothing is lost by it, and nothing breaks on it a second time.

import Dexie from 'dexie';
import { report } from '../shared/errors.ts';
import { flawIn, readingSafely, SOUND_TABLES, type SoundTable, storedAs } from './sound.ts';

/** Whether the store is of a newer Griot, whose records this one may not judge. */
const isNewer = (db: Dexie): boolean => db.backendDB().version > Math.round(db.verno * 10);

/** Moves records to the attic that are broken still; answers how many were. */
export async function moveToAttic(db: Dexie, table: SoundTable, ids: readonly string[]): Promise<number> {
  return db.transaction('rw', [db.table(table), db.table('attic')], async () => {
    let moved = 0;
    for (const id of ids) {
      const row: object | undefined = await db.table(table).get(id);
      const record = row && storedAs(row);
      if (record === undefined) continue;
      await db.table('attic').add({ table, record, why: `field ${flawIn(table, record) || '–'}` });
      await db.table(table).delete(id);
      moved++;
    }
    return moved;
  });
}

/**
 * Has every read of the store mend what is broken, and moves that away when the reads are done. Asked before the store is open, as a query that
 * waits for it takes its hook along; not heeded before, as migrations read old records, which they keep in the attic where they can't.
 */
export function guardReads(db: Dexie): void {
  const found = new Map<SoundTable, Set<string>>();
  let waiting = false;
  let ready = false;
  db.on('ready', () => {
    ready = true;
  });
  const work = async (): Promise<void> => {
    waiting = false;
    const lots = [...found];
    found.clear();
    if (!db.isOpen() || isNewer(db)) return;
    for (const [table, ids] of lots) await moveToAttic(db, table, [...ids]);
  };
  for (const table of SOUND_TABLES) {
    const read = readingSafely(table, (id) => {
      found.set(table, (found.get(table) ?? new Set()).add(id));
      if (waiting) return;
      waiting = true;
      // Not inside the transaction that is reading.
      Dexie.ignoreTransaction(() => setTimeout(() => work().catch((error: unknown) => report('attic', error))));
    });
    db.table(table).hook('reading', (record) => (ready ? read(record) : record));
  }
}
