import type { Bundle } from '../model/bundle.ts';
import type { Chunk, Rows, WriteOptions } from './format.ts';

/** Characters a chunk: small enough that one takes a few milliseconds, large enough that chunks cost nothing. */
const CHUNK = 64 * 1024;

/**
 * Collects lines into chunks: one piece of text an item, with the share of items done. The items may be made while they are asked for;
 * `total` then says how many there will be. `head` and `tail` stand before and after all items.
 */
export function* chunked<T>(
  items: Iterable<T>,
  piece: (item: T, index: number) => string,
  { head = '', tail = '', total = Array.isArray(items) ? items.length : 0 }: { head?: string; tail?: string; total?: number } = {},
): Generator<Chunk> {
  let buffer = head;
  let index = 0;
  for (const item of items) {
    buffer += piece(item, index++);
    if (buffer.length >= CHUNK) {
      yield { data: buffer, done: Math.min(1, index / (total + 1)) };
      buffer = '';
    }
  }
  yield { data: buffer + tail, done: 1 };
}

/** A file of a row a quote, and how to write it of a whole bundle. */
export const byRows = (rows: (bundle: Bundle, options?: WriteOptions) => Rows) => ({
  rows,
  *write(bundle: Bundle, options?: WriteOptions): Generator<Chunk> {
    const { head, row } = rows(bundle, options);
    yield* chunked(bundle.quotes, row, { head });
  },
});
