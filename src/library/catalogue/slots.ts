/** Records by row number: an id is given a row, a deleted record's row is given to the next. */
export class Slots {
  /** By row; '' for a free one. */
  readonly ids: string[] = [];
  readonly #rows = new Map<string, number>();
  readonly #free: number[] = [];

  /** Live records. */
  get count(): number {
    return this.#rows.size;
  }
  /** Rows, free ones included. */
  get size(): number {
    return this.ids.length;
  }
  row(id: string): number | undefined {
    return this.#rows.get(id);
  }
  put(id: string): number {
    const row = this.#rows.get(id) ?? this.#free.pop() ?? this.ids.length;
    this.ids[row] = id;
    this.#rows.set(id, row);
    return row;
  }
  /** Frees the record's row and answers it; undefined where there is none. */
  remove(id: string): number | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    this.ids[row] = '';
    this.#rows.delete(id);
    this.#free.push(row);
    return row;
  }
  /** Ids of a closed range, as the store tells which records changed. */
  between(from: string, to: string): string[] {
    if (from === to) return this.#rows.has(from) ? [from] : [];
    return [...this.#rows.keys()].filter((id) => id >= from && id <= to);
  }
}
