import { strToU8 } from 'fflate';
import type { Bundle } from '../model/bundle.ts';
import type { Format, WriteOptions } from './format.ts';

/** UTF-8; lone surrogates become U+FFFD. */
export const bytesOf = (data: string | Uint8Array): Uint8Array<ArrayBuffer> => (typeof data === 'string' ? strToU8(data) : data) as Uint8Array<ArrayBuffer>;

export interface RunOptions {
  /** Called now and then with the share done, 0..1. */
  readonly progress?: (done: number) => void;
  /** Asked between chunks; true ends the export with null. */
  readonly cancelled?: () => boolean;
  /** Gives the event loop a turn, e.g. a resolved timer; called every TURN_MS. Default: never pauses. */
  readonly pause?: () => Promise<unknown>;
  readonly now?: () => number;
  /** Gets each piece instead of the answer, which is then empty: for what shall not wait in memory. */
  readonly take?: (piece: Uint8Array<ArrayBuffer>) => void;
}

/** Work between two turns of the event loop, in milliseconds: under the 50 ms that count as a long task. */
const TURN_MS = 24;

/** The whole file as pieces for a Blob, without blocking; null where it was cancelled. */
export async function exportChunks(
  format: Format,
  bundle: Bundle,
  options: WriteOptions = {},
  { progress, cancelled, pause, now = Date.now, take }: RunOptions = {},
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const keep = take ?? ((piece) => pieces.push(piece));
  let since = now();
  for (const chunk of format.write(bundle, options)) {
    if (chunk.data.length > 0) keep(bytesOf(chunk.data));
    if (now() - since < TURN_MS) continue;
    progress?.(chunk.done);
    await pause?.();
    if (cancelled?.()) return null;
    since = now();
  }
  progress?.(1);
  return pieces;
}

/** The whole file at once, for small bundles and tests. */
export function exportBytes(format: Format, bundle: Bundle, options: WriteOptions = {}): Uint8Array<ArrayBuffer> {
  const pieces = [...format.write(bundle, options)].map((chunk) => bytesOf(chunk.data));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Runs a generator that yields the share done (readFile) without blocking; null where it was cancelled. */
export async function runSteps<R>(steps: Generator<number, R>, { progress, cancelled, pause, now = Date.now }: RunOptions = {}): Promise<R | null> {
  let since = now();
  for (;;) {
    const { value, done } = steps.next();
    if (done) {
      progress?.(1);
      return value;
    }
    if (now() - since < TURN_MS) continue;
    progress?.(value);
    await pause?.();
    if (cancelled?.()) return null;
    since = now();
  }
}
