/** Rows in a segment: small enough that changing a row is cheap, large enough that the search runs in native code. */
const ROWS = 512;

interface Segment {
  text: string;
  /** Start of each row in `text`, and the end of the last. */
  starts: Uint32Array;
}

/**
 * Folded texts of numbered rows, in long strings that `indexOf` runs through at gigabytes a second.
 * Chosen over an inverted index by measurement: docs/decisions/0012-library-search.md.
 */
export class Haystack {
  #segments: Segment[] = [];
  #pending: string[] = [];
  #rows = 0;

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Adds a row with a folded text; answers its number. */
  add(folded: string): number {
    this.#pending.push(folded);
    this.#rows++;
    if (this.#pending.length === ROWS) this.#close();
    return this.#rows - 1;
  }

  /** Changes a row's folded text. */
  set(row: number, folded: string): void {
    const at = Math.floor(row / ROWS);
    if (at >= this.#segments.length) {
      this.#pending[row - at * ROWS] = folded;
      return;
    }
    const { text, starts } = this.#segments[at]!;
    const rows = Array.from({ length: starts.length - 1 }, (_, i) => text.slice(starts[i]!, starts[i + 1]! - 1));
    rows[row - at * ROWS] = folded;
    this.#segments[at] = segment(rows);
  }

  /** A row's folded text. */
  text(row: number): string {
    const at = Math.floor(row / ROWS);
    const { text, starts } = this.#segments[at] ?? segment([]);
    const place = row - at * ROWS;
    return at >= this.#segments.length ? this.#pending[place]! : text.slice(starts[place]!, starts[place + 1]! - 1);
  }

  #close(): void {
    this.#segments.push(segment(this.#pending));
    this.#pending = [];
  }

  /** Marks in `hits` (one byte a row, at least `rows` long) the rows that hold the needle. Where `only` is given, other rows are not looked at. */
  mark(needle: string, hits: Uint8Array, only?: Uint8Array): void {
    this.#segments.forEach((s, i) => {
      markSegment(s, i * ROWS, needle, hits, only);
    });
    const from = this.#segments.length * ROWS;
    this.#pending.forEach((text, i) => {
      if (text.includes(needle)) hits[from + i] = 1;
    });
  }
}

function segment(rows: readonly string[]): Segment {
  const starts = new Uint32Array(rows.length + 1);
  let at = 0;
  rows.forEach((row, i) => {
    starts[i] = at;
    at += row.length + 1;
  });
  starts[rows.length] = at;
  // Rows are parted by a line end, which no needle holds.
  return { text: rows.length === 0 ? '' : `${rows.join('\n')}\n`, starts };
}

function markSegment({ text, starts }: Segment, first: number, needle: string, hits: Uint8Array, only: Uint8Array | undefined): void {
  const rows = starts.length - 1;
  let row = only === undefined ? 0 : next(only, first, 0, rows);
  while (row < rows) {
    const at = text.indexOf(needle, starts[row]!);
    if (at === -1) return;
    while (starts[row + 1]! <= at) row++;
    hits[first + row] = 1;
    // One hit a row is enough.
    row = only === undefined ? row + 1 : next(only, first, row + 1, rows);
  }
}

/** The first row from `row` on that still counts. */
function next(only: Uint8Array, first: number, row: number, rows: number): number {
  const at = only.subarray(first + row, first + rows).indexOf(1);
  return at === -1 ? rows : row + at;
}
