import { type ReadonlySignal, signal } from '@preact/signals';
import type { Engine } from '../engine/core.ts';
import type { List } from './lists.ts';

/** Which rows are chosen, and which one keys act on. */
export function createSelection(engine: Engine, list: ReadonlySignal<List | null>, cursor: { value: number }) {
  const selected = signal<ReadonlySet<string>>(new Set());
  let anchor = -1;

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
  const selectNone = (): void => {
    selected.value = new Set();
    anchor = -1;
  };
  /** What a command is about: the selection, or the row under the cursor. */
  function targets(): readonly string[] {
    if (selected.value.size > 0) return [...selected.value];
    const id = list.value?.ids[cursor.value];
    return id === undefined ? [] : [id];
  }

  return { selected, select, selectAll, selectNone, targets };
}
export type Selection = ReturnType<typeof createSelection>;
