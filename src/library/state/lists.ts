import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GriotDatabase } from '../../storage/database.ts';
import { newestQuotes } from '../../storage/quotes.ts';
import type { ActorRow } from '../catalogue/lists.ts';
import type { Engine } from '../engine/core.ts';
import type { Progress } from '../engine/progress.ts';
import { isNarrowed } from '../filter.ts';
import type { createRecords, Listed } from '../records.ts';
import { type ListView, type Route, type View, writeRoute } from '../route.ts';

/** Rows that come with a list; about two screens. */
const FIRST = 60;
/** Rows of the first screen, read straight from an index while the catalogue fills. */
const AT_ONCE = 18;

export interface List {
  readonly view: ListView;
  readonly total: number;
  /** Records without any filter. */
  readonly all: number;
  /** Of what was searched for: how many hold the words themselves. */
  readonly own?: number | undefined;
  /** By place; holes are not read yet. */
  readonly ids: readonly (string | undefined)[];
  readonly actors: readonly (ActorRow | undefined)[];
  /** True while the catalogue is not full: more may come. */
  readonly partial: boolean;
  /** Address of what it answers, without the open record. */
  readonly of: string;
}

export const TABLE_OF: Record<Exclude<ListView, 'actors'>, Listed> = { quotes: 'quotes', articles: 'articles', notes: 'notes' };
/** What a list depends on. */
export const listAddress = (route: Route): string => writeRoute({ ...route, open: '' });
export const isList = (view: View): view is ListView => view === 'quotes' || view === 'actors' || view === 'articles' || view === 'notes';
/** The list of a new reader: all quotes, newest first. */
const isPlain = ({ view, filter, sort }: Route): boolean => view === 'quotes' && !isNarrowed(filter) && (sort === '' || sort === '-date');

interface Parts {
  readonly db: GriotDatabase;
  readonly engine: Engine;
  readonly records: ReturnType<typeof createRecords>;
  readonly route: ReadonlySignal<Route>;
  readonly progress: ReadonlySignal<Progress>;
  /** Place of the row that keys act on; -1 none. */
  readonly cursor: Signal<number>;
}

/** The list that is seen: asked for as a whole, read as far as it is looked at. */
export function createLists({ db, engine, records, route, progress, cursor }: Parts) {
  const list = signal<List | null>(null);
  let asked = 0;
  let stopped = false;

  async function firstScreen(): Promise<void> {
    if (!isPlain(route.value)) return;
    const rows = await newestQuotes(db, AT_ONCE);
    records.hold('quotes', rows);
    await records.need(
      'quotes',
      rows.map(({ id }) => id),
    );
    // Nothing there at all is known at once; how much there is, once it was read.
    const partial = rows.length > 0;
    if (list.value === null || list.value.partial)
      list.value = { view: 'quotes', total: rows.length, all: rows.length, ids: rows.map(({ id }) => id), actors: [], partial, of: listAddress(route.value) };
  }

  async function refresh(): Promise<void> {
    const { view: shown, filter: narrowed, sort } = route.value;
    const of = listAddress(route.value);
    if (!isList(shown) || stopped) return;
    const call = ++asked;
    const full = shown === 'actors' ? progress.value.whole : progress.value.ready;
    // Half a list would jump about under the reader; the index gave the first screen.
    if (!full && list.value?.view === 'quotes' && isPlain(route.value)) return;
    const answer = await engine.list({ view: shown, filter: narrowed, sort, first: FIRST });
    if (shown !== 'actors') await records.need(TABLE_OF[shown], answer.ids.slice(0, AT_ONCE));
    if (call !== asked || stopped) return;
    batch(() => {
      list.value = { view: shown, total: answer.total, all: answer.all, own: answer.own, ids: answer.ids, actors: answer.actors, partial: !full, of };
      if (cursor.value >= answer.total) cursor.value = answer.total - 1;
    });
  }

  /** Tells which places are seen or about to be; reads what is missing. */
  async function see(from: number, to: number): Promise<void> {
    const shown = list.value;
    if (shown === null) return;
    const end = Math.min(to, shown.total);
    let first = from;
    while (first < end && (shown.view === 'actors' ? shown.actors : shown.ids)[first] !== undefined) first++;
    if (first < end && !(shown.view === 'quotes' && shown.partial && shown.ids.length === shown.total)) {
      const call = asked;
      const patch = <T>(old: readonly (T | undefined)[], at: number, values: readonly T[]): (T | undefined)[] => {
        const copy = old.slice();
        values.forEach((value, i) => {
          copy[at + i] = value;
        });
        return copy;
      };
      if (shown.view === 'actors') {
        const rows = await engine.actors(first, end);
        if (call === asked && list.value)
          list.value = {
            ...list.value,
            actors: patch(list.value.actors, first, rows),
            ids: patch(
              list.value.ids,
              first,
              rows.map(({ id }) => id),
            ),
          };
      } else {
        const ids = await engine.ids(shown.view, first, end);
        if (call === asked && list.value) list.value = { ...list.value, ids: patch(list.value.ids, first, ids) };
      }
    }
    const current = list.value;
    if (current && current.view !== 'actors')
      await records.need(
        TABLE_OF[current.view],
        current.ids.slice(from, end).filter((id) => id !== undefined),
      );
  }

  return {
    list,
    firstScreen,
    refresh,
    see,
    stop(): void {
      stopped = true;
    },
  };
}
