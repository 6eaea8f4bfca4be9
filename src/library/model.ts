import { batch, computed, signal } from '@preact/signals';
import type { Collection, Tag } from '../model/stored.ts';
import { GriotError, report } from '../shared/errors.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { storeError } from '../storage/errors.ts';
import { allCollections, allTags } from '../storage/labels.ts';
import { newestQuotes } from '../storage/quotes.ts';
import type { CatalogueTable } from './catalogue/catalogue.ts';
import type { ActorRow } from './catalogue/lists.ts';
import * as commands from './commands.ts';
import { createEngine, type Engine } from './engine/core.ts';
import type { Progress } from './engine/progress.ts';
import { type Facet, type Filter, isNarrowed, NO_FILTER, type Sort } from './filter.ts';
import type { LotsOptions } from './lots.ts';
import { createRecords, type RecordTable } from './records.ts';
import { HOME, type ListView, type Route, readRoute, type View, writeRoute } from './route.ts';

/** Rows that come with a list; about two screens. */
const FIRST = 60;
/** Rows of the first screen, read straight from an index while the catalogue fills. */
const AT_ONCE = 18;
/** While the catalogue fills, the list is worked out anew at most this often, in milliseconds. */
const FILLING = 700;
/** Longer work than this shows how far it is, in milliseconds. */
const PATIENCE = 400;
/** Under which name the choice of small rows is kept. */
const COMPACT = 'griot-compact';
/** Commands that can be taken back. */
const MOST_UNDOS = 20;

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

export interface Busy {
  /** i18n key of what is done. */
  readonly key: string;
  /** 0..1 */
  readonly done: number;
  readonly cancel?: () => void;
}
export interface Told {
  readonly key: string;
  readonly values: readonly string[];
  readonly bad: boolean;
  /** True where the newest command can be taken back from here. */
  readonly undo: boolean;
}

/** What an address bar does; tests pass their own. */
export interface Address {
  read(): string;
  /** Replaces where only words or an open record change, so that Back goes to another view. */
  write(hash: string, replace: boolean): void;
}

export interface LibraryOptions {
  readonly db: GriotDatabase;
  readonly engine?: Engine;
  readonly now?: () => Date;
  readonly address?: Address;
  /** Told when this page has stored something: of these articles, or of any. Open tabs follow. */
  readonly stored?: (articles?: readonly string[]) => void;
  /** Where small choices of how things look are kept; tests pass their own. */
  readonly memory?: Pick<Storage, 'getItem' | 'setItem'> | undefined;
}

export const TABLE_OF: Record<Exclude<ListView, 'actors'>, RecordTable> = { quotes: 'quotes', articles: 'articles', notes: 'annotations' };
/** What a list depends on. */
export const listAddress = (route: Route): string => writeRoute({ ...route, open: '' });
const isList = (view: View): view is ListView => view === 'quotes' || view === 'actors' || view === 'articles' || view === 'notes';

/** All that the library page shows and does, without the page: signals in, commands out. */
export function createLibraryModel({
  db,
  engine: given,
  now = () => new Date(),
  address = memoryAddress(),
  stored = () => undefined,
  memory = globalThis.localStorage,
}: LibraryOptions) {
  const engine = given ?? createEngine(db);
  const records = createRecords(db);
  const route = signal<Route>(readRoute(address.read()));
  const progress = signal<Progress>({ done: 0, ready: false, whole: false });
  const list = signal<List | null>(null);
  const selected = signal<ReadonlySet<string>>(new Set());
  /** Place of the row that keys act on; -1 none. */
  const cursor = signal(-1);
  /** True where rows have one line each. */
  const compact = signal(memory?.getItem(COMPACT) === '1');
  const busy = signal<Busy | null>(null);
  const told = signal<Told | null>(null);
  const undos = signal<readonly commands.Undo[]>([]);
  const tags = signal<readonly Tag[]>([]);
  const collections = signal<readonly Collection[]>([]);
  /** Grows when records change: what was worked out from them is old. */
  const changes = signal(0);
  let anchor = -1;
  let asked = 0;
  let stopped = false;

  const view = computed(() => route.value.view);
  const filter = computed(() => route.value.filter);

  // --- lists ---

  async function firstScreen(): Promise<void> {
    const { view: shown, filter: narrowed, sort } = route.value;
    if (shown !== 'quotes' || isNarrowed(narrowed) || (sort !== '' && sort !== '-date')) return;
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
    const known = list.value;
    // Half a list would jump about under the reader; the index gave the first screen.
    if (!full && known?.view === 'quotes' && shown === 'quotes' && !isNarrowed(narrowed) && (sort === '' || sort === '-date')) return;
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

  // --- route ---

  function go(change: Partial<Route>, { replace = false } = {}): void {
    const before = route.value;
    const next = { ...before, ...change };
    if (writeRoute(next) === writeRoute(before)) return;
    batch(() => {
      route.value = next;
      const same = next.view === before.view && next.filter === before.filter && next.sort === before.sort;
      if (!same) {
        selected.value = new Set();
        cursor.value = -1;
        anchor = -1;
      }
      if (next.view !== before.view) list.value = null;
    });
    // An address that says it already is left alone: writing it would stop the browser on its way to a newer one.
    if (address.read() !== writeRoute(next)) address.write(writeRoute(next), replace);
    if (next.view !== before.view || next.filter !== before.filter || next.sort !== before.sort) void settle(refresh());
  }
  const setFilter = (change: Partial<Filter>, options?: { replace?: boolean }) => go({ filter: { ...route.value.filter, ...change }, open: '' }, options);
  function toggle(facet: Facet, value: string): void {
    const now = route.value.filter[facet] as readonly string[];
    setFilter({ [facet]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value] });
  }

  // --- selection ---

  const idsAt = async (from: number, to: number): Promise<readonly string[]> => {
    const shown = list.value;
    if (shown === null) return [];
    const held = shown.ids.slice(from, to);
    if (held.length === to - from && held.every((id) => id !== undefined)) return held as string[];
    return engine.ids(shown.view, from, to);
  };
  /** Selects or lets go the row at a place; with `range`, all from the last one on. */
  async function select(place: number, { range = false } = {}): Promise<void> {
    const from = range && anchor >= 0 ? Math.min(anchor, place) : place;
    const to = range && anchor >= 0 ? Math.max(anchor, place) : place;
    const ids = await idsAt(from, to + 1);
    const next = new Set(selected.value);
    for (const id of ids) {
      if (range || !next.has(id)) next.add(id);
      else next.delete(id);
    }
    if (!range) anchor = place;
    selected.value = next;
  }
  async function selectAll(): Promise<void> {
    if (list.value === null) return;
    selected.value = new Set(await engine.ids(list.value.view, 0, list.value.total));
  }
  const selectNone = () => {
    selected.value = new Set();
    anchor = -1;
  };

  // --- commands ---

  /** Runs work that may take long: shows how far it is, and lets it be cancelled. Failures are told, never thrown. */
  async function work<T>(
    key: string,
    run: (options: { progress: (done: number) => void; cancelled: () => boolean }) => Promise<T>,
    { cancellable = true } = {},
  ): Promise<T | undefined> {
    let cancelled = false;
    let done = 0;
    const cancel = () => {
      cancelled = true;
    };
    const show = () => {
      busy.value = { key, done, ...(cancellable && { cancel }) };
    };
    const timer = setTimeout(show, PATIENCE);
    try {
      return await run({
        progress: (now) => {
          done = now;
          if (busy.value !== null) show();
        },
        cancelled: () => cancelled,
      });
    } catch (error) {
      tellError(error);
      return undefined;
    } finally {
      clearTimeout(timer);
      busy.value = null;
    }
  }
  function tell(key: string, values: readonly (string | number)[] = [], { bad = false, undo = false } = {}): void {
    told.value = { key, values: values.map(String), bad, undo };
  }
  function tellError(error: unknown): void {
    const known = storeError(error);
    if (known instanceof GriotError) tell(known.key, known.values, { bad: true });
    else {
      report('library', error);
      tell('library_error', [], { bad: true });
    }
  }
  async function command(key: string, doneKey: string, run: (options: LotsOptions) => Promise<commands.Done>): Promise<void> {
    const done = await work(key, run);
    if (done === undefined) return;
    if (done.count > 0) {
      undos.value = [...undos.value, done.undo].slice(-MOST_UNDOS);
      stored();
    }
    tell(doneKey, [done.count], { undo: done.count > 0 });
  }
  /** Something was done elsewhere that one step takes back. */
  function done(key: string, values: readonly (string | number)[], undoing: commands.Undo): void {
    undos.value = [...undos.value, undoing].slice(-MOST_UNDOS);
    tell(key, values, { undo: true });
  }
  const table = (): RecordTable | null => (isList(view.value) && view.value !== 'actors' ? TABLE_OF[view.value] : null);
  /** What a command is about: the selection, or the row under the cursor. */
  function targets(): readonly string[] {
    if (selected.value.size > 0) return [...selected.value];
    const id = list.value?.ids[cursor.value];
    return id === undefined ? [] : [id];
  }
  async function tagTargets(name: string, on: boolean, ids = targets(), of = table()): Promise<void> {
    if (of !== null && ids.length > 0 && name.trim() !== '')
      await command('library_busy_tag', on ? 'library_tagged' : 'library_untagged', (o) => commands.tag(db, of, ids, name, on, o));
  }
  async function collectTargets(id: string, on: boolean, ids = targets(), of = table()): Promise<void> {
    if (of !== null && ids.length > 0)
      await command('library_busy_collect', on ? 'library_collected_into' : 'library_uncollected', (o) => commands.collect(db, of, ids, id, on, o));
  }
  async function removeTargets(ids = targets(), of = table()): Promise<void> {
    if (of === null || ids.length === 0) return;
    await command('library_busy_delete', 'library_deleted', (o) => commands.remove(db, of, ids, o));
    if (ids.includes(route.value.open)) go({ open: '' }, { replace: true });
    selectNone();
  }
  async function undo(): Promise<void> {
    const last = undos.value.at(-1);
    if (last === undefined) return;
    undos.value = undos.value.slice(0, -1);
    const done = await work('library_busy_undo', async (options) => {
      await last(options);
      return true;
    });
    if (!done) return;
    stored();
    tell('library_undone');
  }

  // --- life ---

  const settle = (promise: Promise<unknown>): Promise<unknown> => promise.catch(tellError);
  async function readLabels(): Promise<void> {
    const [allOfTags, allOfCollections] = await Promise.all([allTags(db), allCollections(db)]);
    batch(() => {
      tags.value = allOfTags;
      collections.value = allOfCollections;
    });
  }
  let lastRefresh = 0;
  function changed(state: Progress, tables: readonly CatalogueTable[]): void {
    const first = progress.value.done === 0;
    const turned = state.ready !== progress.value.ready || state.whole !== progress.value.whole;
    progress.value = state;
    if (tables.length > 0) {
      void settle(records.refresh(tables.filter((name): name is RecordTable => name !== 'mentions')));
      void settle(readLabels());
    }
    if (!turned && tables.length === 0 && !first && now().getTime() - lastRefresh < FILLING) return;
    // Mentions change nothing in lists of quotes and articles.
    if (!turned && tables.length === 0 && state.ready && view.value !== 'actors') return;
    lastRefresh = now().getTime();
    if (tables.length > 0 || turned) changes.value++;
    void settle(refresh());
  }

  return {
    db,
    engine,
    records,
    route,
    view,
    filter,
    progress,
    list,
    selected,
    cursor,
    busy,
    compact,
    setCompact(on: boolean): void {
      compact.value = on;
      memory?.setItem(COMPACT, on ? '1' : '0');
    },
    told,
    undos,
    tags,
    collections,
    changes,
    now,
    /** Shows the first screen; resolves once it can be painted. The catalogue is asked from then on. */
    async start(): Promise<void> {
      await settle(firstScreen());
      engine.onChange(changed);
      void settle(readLabels());
    },
    stop(): void {
      stopped = true;
      engine.stop();
    },
    refresh: () => settle(refresh()),
    see: (from: number, to: number) => settle(see(from, to)),
    go,
    setFilter,
    clearFilter: () => go({ filter: NO_FILTER }),
    toggle,
    setSort: (sort: Sort | '') => go({ sort }),
    /** The address changed by itself (Back, a link, an edited hash). Read now: a change told late must not bring an older address back. */
    follow(): void {
      const next = readRoute(address.read());
      if (writeRoute(next) !== writeRoute(route.value)) {
        const same = next.view === route.value.view && JSON.stringify([next.filter, next.sort]) === JSON.stringify([route.value.filter, route.value.sort]);
        go(same ? { open: next.open, actor: next.actor } : next, { replace: true });
      }
    },
    select,
    selectAll,
    selectNone,
    targets,
    tagTargets,
    collectTargets,
    removeTargets,
    undo,
    work,
    tell,
    done,
    stored,
    tellError,
    readLabels: () => settle(readLabels()),
  };
}
export type LibraryModel = ReturnType<typeof createLibraryModel>;

function memoryAddress(): Address {
  let at = writeRoute(HOME);
  return {
    read: () => at,
    write: (hash) => {
      at = hash;
    },
  };
}
