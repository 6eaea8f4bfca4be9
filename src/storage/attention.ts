// What stands in the attic, and what the reader may do with it.

import type { AtticRow } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import type { GriotDatabase } from './database.ts';
import { repaired } from './sound.ts';

/** Rows written at a time. */
const LOT = 1000;

export interface Attention {
  readonly key: number;
  readonly table: string;
  readonly record: unknown;
  readonly why: string;
  /** Whether enough of it can be read to put it back. */
  readonly repairable: boolean;
}

/** The first of them: there may be very many, of which nobody reads more than some. */
export async function needsAttention(db: GriotDatabase, most = Number.POSITIVE_INFINITY): Promise<Attention[]> {
  const keys = (await db.attic.toCollection().limit(most).primaryKeys()) as number[];
  const rows = await db.attic.bulkGet(keys);
  return rows.flatMap((row, i) => {
    if (!row) return [];
    const table = String(row.table);
    return [{ key: keys[i]!, table, record: row.record, why: String(row.why ?? ''), repairable: repaired(table, row.record) !== null }];
  });
}

/** Puts a record back, with what was not readable left empty. Never over one that has taken its place. */
export async function repairFromAttic(db: GriotDatabase, key: number): Promise<void> {
  const row = await db.attic.get(key);
  const record = row && repaired(row.table, row.record);
  if (!record) throw new GriotError('error_not_repairable');
  const table = db.table(String(row.table));
  await db.transaction('rw', [table, db.attic], async () => {
    if (await table.get(record.id as string)) throw new GriotError('error_place_taken');
    await table.add(record);
    await db.attic.delete(key);
  });
}

/** Answers how to take it back. */
export async function dropFromAttic(db: GriotDatabase, key: number): Promise<() => Promise<unknown>> {
  const row = await db.attic.get(key);
  await db.attic.delete(key);
  return async () => row && db.attic.put(row);
}

/** As they stand, for whoever can make sense of them: the given ones, or all, lot by lot. */
export async function atticFile(db: GriotDatabase, only?: number): Promise<string[]> {
  const pieces: string[] = [];
  const add = (rows: readonly AtticRow[]) => {
    for (const { table, record, why } of rows) pieces.push(`${pieces.length ? ',\n' : '[\n'}${JSON.stringify({ table, why, record }, null, 2)}`);
  };
  if (only !== undefined) add((await db.attic.bulkGet([only])).filter((row) => row !== undefined));
  else {
    for (let after = Number.NEGATIVE_INFINITY; ; ) {
      const lot = await db.attic.where(':id').above(after).limit(LOT).toArray();
      add(lot);
      const last = lot.at(-1)?.id;
      if (last === undefined || lot.length < LOT) break;
      after = last;
    }
  }
  return [...pieces, pieces.length ? '\n]\n' : '[]\n'];
}
