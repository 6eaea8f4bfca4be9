import type { GriotDatabase } from '../storage/database.ts';
import { type Removed, removePicked } from '../storage/forget.ts';
import { collectPicked, ensureTags, tagPicked } from '../storage/labels.ts';
import { putBack } from '../storage/put-back.ts';
import { inLots, type LotsOptions } from './lots.ts';
import type { RecordTable } from './records.ts';

/** How a command is taken back. */
export type Undo = (options: LotsOptions) => Promise<unknown>;
export interface Done {
  /** Records that changed. */
  readonly count: number;
  readonly undo: Undo;
}

interface Labels {
  readonly id: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}
const labelsOf = async (db: GriotDatabase, table: RecordTable, ids: readonly string[]): Promise<Labels[]> =>
  ((await db.table(table).bulkGet([...ids])) as (Labels | undefined)[]).filter((row) => row !== undefined);

/** Adds a tag to records, or takes it off. Records that have it already are left alone, also by undoing. */
export async function tag(db: GriotDatabase, table: RecordTable, ids: readonly string[], name: string, on: boolean, options: LotsOptions): Promise<Done> {
  const [stored = name] = on ? await ensureTags(db, [name]) : [name];
  const changed: string[] = [];
  const set = (lot: string[], to: boolean) => tagPicked(db, { [table]: lot }, to ? { add: [stored] } : { remove: [stored] });
  await inLots(
    ids,
    async (lot) => {
      const others = (await labelsOf(db, table, lot)).filter(({ tags }) => tags.includes(stored) !== on).map(({ id }) => id);
      await set(others, on);
      changed.push(...others);
    },
    options,
  );
  return { count: changed.length, undo: (again) => inLots(changed, (lot) => set(lot, !on), again) };
}

/** Puts records into a collection, or takes them out. */
export async function collect(
  db: GriotDatabase,
  table: RecordTable,
  ids: readonly string[],
  collection: string,
  on: boolean,
  options: LotsOptions,
): Promise<Done> {
  const changed: string[] = [];
  const set = (lot: string[], to: boolean) => collectPicked(db, { [table]: lot }, to ? { add: [collection] } : { remove: [collection] });
  await inLots(
    ids,
    async (lot) => {
      const others = (await labelsOf(db, table, lot)).filter(({ collections }) => collections.includes(collection) !== on).map(({ id }) => id);
      await set(others, on);
      changed.push(...others);
    },
    options,
  );
  return { count: changed.length, undo: (again) => inLots(changed, (lot) => set(lot, !on), again) };
}

/** Deletes records; articles with all that hangs on them. What is taken away waits in blobs, outside the page's memory, to be put back. */
export async function remove(db: GriotDatabase, table: RecordTable, ids: readonly string[], options: LotsOptions): Promise<Done> {
  const away: Blob[] = [];
  const count = await inLots(
    ids,
    async (lot) => {
      away.push(new Blob([JSON.stringify(await removePicked(db, { [table]: lot }))]));
    },
    options,
  );
  const undo: Undo = ({ progress }) =>
    // Not to be cancelled: half a library put back helps nobody.
    inLots(
      away.map((_, i) => String(i)),
      async (places) => {
        for (const place of places) await putBack(db, JSON.parse(await away[Number(place)]!.text()) as Removed);
      },
      { progress, cancelled: () => false },
    );
  return { count, undo };
}
