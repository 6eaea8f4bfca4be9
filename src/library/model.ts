import { batch, computed, signal } from '@preact/signals';
import type { Collection, Tag } from '../model/stored.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { allCollections, allTags } from '../storage/labels.ts';
import type { CatalogueTable } from './catalogue/catalogue.ts';
import { createEngine, type Engine } from './engine/core.ts';
import type { Progress } from './engine/progress.ts';
import { type Facet, type Filter, NO_FILTER, type Sort } from './filter.ts';
import { createRecords, type RecordTable } from './records.ts';
import { HOME, type Route, readRoute, writeRoute } from './route.ts';
import { createDoing } from './state/doing.ts';
import { createLists } from './state/lists.ts';
import { createSelection } from './state/selection.ts';
import { createTelling } from './state/telling.ts';

/** While the catalogue fills, the list is worked out anew at most this often, in milliseconds. */
const FILLING = 700;
/** Under which name the choice of small rows is kept. */
const COMPACT = 'griot-compact';

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
  /** Place of the row that keys act on; -1 none. */
  const cursor = signal(-1);
  /** True where rows have one line each. */
  const compact = signal(memory?.getItem(COMPACT) === '1');
  const tags = signal<readonly Tag[]>([]);
  const collections = signal<readonly Collection[]>([]);
  /** Grows when records change: what was worked out from them is old. */
  const changes = signal(0);

  const view = computed(() => route.value.view);
  const filter = computed(() => route.value.filter);

  const telling = createTelling();
  const { settle } = telling;
  const lists = createLists({ db, engine, records, route, progress, cursor });
  const { list, refresh } = lists;
  const selection = createSelection(engine, list, cursor);
  const doing = createDoing({ db, telling, selection, view, route, close: () => go({ open: '' }, { replace: true }), stored });

  // --- route ---

  function go(change: Partial<Route>, { replace = false } = {}): void {
    const before = route.value;
    const next = { ...before, ...change };
    if (writeRoute(next) === writeRoute(before)) return;
    batch(() => {
      route.value = next;
      const same = next.view === before.view && next.filter === before.filter && next.sort === before.sort;
      if (!same) {
        selection.selectNone();
        cursor.value = -1;
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

  // --- life ---

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
    cursor,
    ...selection,
    ...doing,
    busy: telling.busy,
    told: telling.told,
    work: telling.work,
    tell: telling.tell,
    tellError: telling.tellError,
    compact,
    setCompact(on: boolean): void {
      compact.value = on;
      memory?.setItem(COMPACT, on ? '1' : '0');
    },
    tags,
    collections,
    changes,
    now,
    /** Shows the first screen; resolves once it can be painted. The catalogue is asked from then on. */
    async start(): Promise<void> {
      await settle(lists.firstScreen());
      engine.onChange(changed);
      void settle(readLabels());
    },
    stop(): void {
      lists.stop();
      engine.stop();
    },
    refresh: () => settle(refresh()),
    see: (from: number, to: number) => settle(lists.see(from, to)),
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
    stored,
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
