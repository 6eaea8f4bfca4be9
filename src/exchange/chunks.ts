import type { Chunk } from './format.ts';

/** Characters a chunk: small enough that one takes a few milliseconds, large enough that chunks cost nothing. */
const CHUNK = 64 * 1024;

/**
 * Collects lines into chunks: one piece of text an item, with the share of items done.
 * `head` and `tail` stand before and after all items.
 */
export function* chunked<T>(items: readonly T[], piece: (item: T, index: number) => string, head = '', tail = ''): Generator<Chunk> {
  let buffer = head;
  for (const [index, item] of items.entries()) {
    buffer += piece(item, index);
    if (buffer.length >= CHUNK) {
      yield { data: buffer, done: (index + 1) / (items.length + 1) };
      buffer = '';
    }
  }
  yield { data: buffer + tail, done: 1 };
}
