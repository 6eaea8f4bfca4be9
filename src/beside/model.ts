import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ContentApi, PagePlace, PageState } from '../shared/messages.ts';
import type { Caller } from '../shared/rpc.ts';
import { currentAt, type Entry, EVERYTHING, entriesOf, type Shown, shown } from './entries.ts';

/** Milliseconds between two looks at where the reader is: seldom enough to cost nothing, often enough to follow. */
const LOOK = 400;

export interface BesideModel {
  /** Null until the page answered, and where Griot does not run. */
  readonly page: Signal<PageState | null>;
  readonly asked: Signal<boolean>;
  readonly filter: Signal<Shown>;
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly all: ReadonlySignal<readonly Entry[]>;
  /** Key of what one reads now. */
  readonly current: ReadonlySignal<string>;
  /** Turns to a tab; asks again where it is the same. */
  follow(tab: number): Promise<void>;
  /** Looks where the reader is, and asks for what is known only where that changed. */
  look(): Promise<void>;
  go(entry: Entry): Promise<void>;
  stop(): void;
}

interface Parts {
  readonly contentOf: (tab: number) => Pick<Caller<ContentApi>, 'pageState' | 'place' | 'show'>;
  /** False while nobody can see the list. */
  readonly seen?: () => boolean;
  readonly every?: (work: () => void, time: number) => () => void;
}

const beat = (work: () => void, time: number): (() => void) => {
  const timer = setInterval(work, time);
  return () => clearInterval(timer);
};

export function createBesideModel({ contentOf, seen = () => true, every = beat }: Parts): BesideModel {
  const page = signal<PageState | null>(null);
  const asked = signal(false);
  const filter = signal<Shown>(EVERYTHING);
  const place = signal<PagePlace | null>(null);
  const all = computed(() => (page.value ? entriesOf(page.value) : []));
  const entries = computed(() => shown(all.value, filter.value));
  const current = computed(() => (place.value ? (currentAt(entries.value, place.value.at)?.key ?? '') : ''));
  let tab = -1;
  let looking = false;

  const ask = async (): Promise<void> => {
    const of = tab;
    const state = await contentOf(of)
      .pageState({})
      .catch(() => null);
    if (of === tab)
      batch(() => {
        page.value = state;
        asked.value = true;
      });
  };
  const look = async (): Promise<void> => {
    if (looking || tab < 0 || !seen()) return;
    looking = true;
    const of = tab;
    try {
      const now = await contentOf(of)
        .place({})
        .catch(() => null);
      if (of !== tab) return;
      const changed = now?.stamp !== place.value?.stamp;
      place.value = now;
      if (changed) await ask();
    } finally {
      looking = false;
    }
  };
  const stop = every(() => void look(), LOOK);

  return {
    page,
    asked,
    filter,
    entries,
    all,
    current,
    look,
    async follow(next) {
      if (next !== tab)
        batch(() => {
          page.value = null;
          place.value = null;
          asked.value = false;
        });
      tab = next;
      await ask();
      await look();
    },
    async go(entry) {
      const content = contentOf(tab);
      const what =
        entry.is === 'quote'
          ? { quote: entry.quote.id }
          : entry.is === 'actor'
            ? { actor: entry.actor.id, mention: entry.mention }
            : { annotation: entry.annotation.id };
      await content.show(what).catch(() => undefined);
    },
    stop,
  };
}
