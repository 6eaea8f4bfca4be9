import { Gunzip } from 'fflate';
import { type Problem, problem } from './problem.ts';

export interface Limits {
  /** Bytes a file may have once unpacked. */
  readonly unpacked: number;
  /** Unpacked over packed bytes, past `freely`: our own backups reach 20, a bomb 1,000. */
  readonly ratio: number;
  /** Bytes that may be unpacked whatever the ratio. */
  readonly freely: number;
  /** Bytes of one line, i.e. one record. */
  readonly line: number;
  /** Bytes of a file that must be read whole: JSON, notes. A string of more than twice that is more than browsers make. */
  readonly whole: number;
  /** Rows of a table: each becomes a record, all of which wait in memory until they are stored. */
  readonly rows: number;
}

export const LIMITS: Limits = { unpacked: 2 ** 30, ratio: 200, freely: 2 ** 24, line: 2 ** 26, whole: 2 ** 28, rows: 1_000_000 };

/** Packed bytes given to the unpacker at a time: at deflate's best ratio this gives 16 MB, so that a bomb is stopped early. */
const PIECE = 1 << 14;
/** Plain bytes handed over at a time. */
const PLAIN_PIECE = 1 << 18;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Why unpacking ended early. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.key);
    this.problem = found;
  }
}

/** The plain bytes of a file that may be gzipped, in pieces with the share read so far. Throws Unreadable on damage or past a limit. */
export function* unpack(bytes: Uint8Array, limits: Limits = LIMITS): Generator<{ data: Uint8Array; done: number }> {
  if (!isGzip(bytes)) {
    if (bytes.length > limits.unpacked) throw new Unreadable(problem('import_too_large', [megabytes(limits.unpacked)]));
    for (let at = 0; at < bytes.length; at += PLAIN_PIECE)
      yield { data: bytes.subarray(at, at + PLAIN_PIECE), done: Math.min(1, (at + PLAIN_PIECE) / bytes.length) };
    return;
  }
  let ready: Uint8Array[] = [];
  let ended = false;
  let unpacked = 0;
  const gunzip = new Gunzip((data, final) => {
    if (data.length > 0) ready.push(data);
    ended ||= final;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    const last = at + PIECE >= bytes.length;
    try {
      gunzip.push(bytes.subarray(at, at + PIECE), last);
    } catch (error) {
      throw new Unreadable(last && /eof/i.test(String(error)) ? problem('import_truncated') : problem('import_damaged'));
    }
    for (const data of ready) {
      unpacked += data.length;
      if (unpacked > limits.unpacked || (unpacked > limits.freely && unpacked > bytes.length * limits.ratio))
        throw new Unreadable(problem('import_too_large', [megabytes(Math.min(limits.unpacked, Math.max(limits.freely, bytes.length * limits.ratio)))]));
      yield { data, done: Math.min(1, (at + PIECE) / bytes.length) };
    }
    ready = [];
  }
  if (!ended) throw new Unreadable(problem('import_truncated'));
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 2 ** 20));

/** Lines (without their LF) of pieces of bytes; the last may lack its LF, which `whole` then says. */
export function* lines(
  pieces: Iterable<{ data: Uint8Array; done: number }>,
  limits: Limits = LIMITS,
): Generator<{ line: Uint8Array; whole: boolean; done: number }> {
  let rest: Uint8Array[] = [];
  let length = 0;
  let share = 0;
  const join = (tail: Uint8Array): Uint8Array => {
    if (rest.length === 0) return tail;
    const line = new Uint8Array(length + tail.length);
    let at = 0;
    for (const part of [...rest, tail]) {
      line.set(part, at);
      at += part.length;
    }
    rest = [];
    length = 0;
    return line;
  };
  for (const { data, done } of pieces) {
    share = done;
    let from = 0;
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, from)) {
      yield { line: join(data.subarray(from, end)), whole: true, done };
      from = end + 1;
    }
    if (from < data.length) {
      rest.push(data.slice(from));
      length += data.length - from;
      if (length > limits.line) throw new Unreadable(problem('import_too_large', [megabytes(limits.line)]));
    }
  }
  if (length > 0) yield { line: join(new Uint8Array(0)), whole: false, done: share };
}
