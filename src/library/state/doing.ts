import { type ReadonlySignal, signal } from '@preact/signals';
import type { GriotDatabase } from '../../storage/database.ts';
import * as commands from '../commands.ts';
import type { LotsOptions } from '../lots.ts';
import { dropNotes, inEachTable } from '../noted.ts';
import type { Listed } from '../records.ts';
import type { Route, View } from '../route.ts';
import { isList, TABLE_OF } from './lists.ts';
import type { Selection } from './selection.ts';
import type { Telling } from './telling.ts';

/** Commands that can be taken back. */
const MOST_UNDOS = 20;

interface Parts {
  readonly db: GriotDatabase;
  readonly telling: Telling;
  readonly selection: Selection;
  readonly view: ReadonlySignal<View>;
  readonly route: ReadonlySignal<Route>;
  /** Lets go of the open record. */
  readonly close: () => void;
  readonly stored: () => void;
}

/** What the reader does to many records at once, each to be taken back in one step. */
export function createDoing({ db, telling: { work, tell }, selection: { targets, selectNone }, view, route, close, stored }: Parts) {
  const undos = signal<readonly commands.Undo[]>([]);
  const remember = (undoing: commands.Undo): void => {
    undos.value = [...undos.value, undoing].slice(-MOST_UNDOS);
  };

  async function command(key: string, doneKey: string, run: (options: LotsOptions) => Promise<commands.Done>): Promise<void> {
    const done = await work(key, run);
    if (done === undefined) return;
    if (done.count > 0) {
      remember(done.undo);
      stored();
    }
    tell(doneKey, [done.count], { undo: done.count > 0 });
  }
  /** Something was done elsewhere that one step takes back. */
  function done(key: string, values: readonly (string | number)[], undoing: commands.Undo): void {
    remember(undoing);
    tell(key, values, { undo: true });
  }
  const table = (): Listed | null => (isList(view.value) && view.value !== 'actors' ? TABLE_OF[view.value] : null);
  async function tagTargets(name: string, on: boolean, ids = targets(), of = table()): Promise<void> {
    if (of !== null && ids.length > 0 && name.trim() !== '')
      await command('library_busy_tag', on ? 'library_tagged' : 'library_untagged', (o) =>
        inEachTable(db, of, ids, (table, some) => commands.tag(db, table, some, name, on, o)),
      );
  }
  async function collectTargets(id: string, on: boolean, ids = targets(), of = table()): Promise<void> {
    if (of !== null && ids.length > 0)
      await command('library_busy_collect', on ? 'library_collected_into' : 'library_uncollected', (o) =>
        inEachTable(db, of, ids, (table, some) => commands.collect(db, table, some, id, on, o)),
      );
  }
  async function removeTargets(ids = targets(), of = table()): Promise<void> {
    if (of === null || ids.length === 0) return;
    await command('library_busy_delete', 'library_deleted', (o) =>
      inEachTable(db, of, ids, (table, some) => (of === 'notes' && table === 'quotes' ? dropNotes(db, some, o) : commands.remove(db, table, some, o))),
    );
    if (ids.includes(route.value.open)) close();
    selectNone();
  }
  async function undo(): Promise<void> {
    const last = undos.value.at(-1);
    if (last === undefined) return;
    undos.value = undos.value.slice(0, -1);
    const undone = await work('library_busy_undo', async (options) => {
      await last(options);
      return true;
    });
    if (!undone) return;
    stored();
    tell('library_undone');
  }

  return { undos, done, tagTargets, collectTargets, removeTargets, undo };
}
