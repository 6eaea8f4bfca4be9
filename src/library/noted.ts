// The list of notes lists marks with notes of their own, and quotes that bear a note: records of two tables under one name.

import type { GriotDatabase } from '../storage/database.ts';
import { describeQuote } from '../storage/quotes.ts';
import type { Done, Undo } from './commands.ts';
import { inLots, type LotsOptions } from './lots.ts';
import type { Listed, RecordTable } from './records.ts';

/** Does something to rows of one table, or to those of both as one step that is taken back as one. */
export async function inEachTable(
  db: GriotDatabase,
  of: Listed,
  ids: readonly string[],
  run: (table: RecordTable, ids: readonly string[]) => Promise<Done>,
): Promise<Done> {
  if (of !== 'notes') return run(of, ids);
  const marks = new Set(await db.annotations.where('id').anyOf(ids).primaryKeys());
  const parts: Done[] = [];
  for (const table of ['annotations', 'quotes'] as const) {
    const some = ids.filter((id) => marks.has(id) === (table === 'annotations'));
    if (some.length > 0) parts.push(await run(table, some));
  }
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    undo: async (options) => {
      for (const { undo } of parts.toReversed()) await undo(options);
    },
  };
}

/** Takes the notes of quotes away; the quotes stay. */
export async function dropNotes(db: GriotDatabase, ids: readonly string[], options: LotsOptions): Promise<Done> {
  const notes = new Map<string, string>();
  const write = (lot: readonly string[], note: (id: string) => string) =>
    db.transaction('rw', db.quotes, db.tags, async () => {
      for (const id of lot) await describeQuote(db, id, { note: note(id) });
    });
  const count = await inLots(
    ids,
    async (lot) => {
      for (const quote of await db.quotes.bulkGet(lot)) if (quote) notes.set(quote.id, quote.note);
      await write(lot, () => '');
    },
    options,
  );
  const undo: Undo = (again) => inLots([...notes.keys()], (lot) => write(lot, (id) => notes.get(id) ?? ''), again);
  return { count, undo };
}
