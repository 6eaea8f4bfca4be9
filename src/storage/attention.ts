// What stands in the attic, and what the reader may do with it.

import { GriotError } from '../shared/errors.ts';
import type { GriotDatabase } from './database.ts';
import { repaired } from './sound.ts';

export interface Attention {
  readonly key: number;
  readonly table: string;
  readonly record: unknown;
  readonly why: string;
  /** Whether enough of it can be read to put it back. */
  readonly repairable: boolean;
}

export async function needsAttention(db: GriotDatabase): Promise<Attention[]> {
  const keys = (await db.attic.toCollection().primaryKeys()) as number[];
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

/** As it stands, for whoever can make sense of it. */
export const atticFile = (rows: readonly Pick<Attention, 'table' | 'record' | 'why'>[]): string =>
  `${JSON.stringify(
    rows.map(({ table, record, why }) => ({ table, why, record })),
    null,
    2,
  )}\n`;
