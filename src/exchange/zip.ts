import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Chunk } from './format.ts';

/** A file in a zip: its pieces in order, made while the zip is. */
export interface ZipEntry {
  readonly name: string;
  /** Strings are UTF-8 in the file. An array is a short file, anything else may be long. */
  readonly pieces: Iterable<string | Uint8Array>;
  /** Share of the whole work done once this entry is in, 0..1. */
  readonly done: number;
}

/** On texts and XML that repeat themselves, a hundredth more bytes than level 4 for less time. */
const LEVEL = 2;
/** fflate's memory levels: the tables of 8 take 2 MB, which a file each would cost more time than the packing of a short text. */
const SMALL_MEMORY = 3;
const LARGE_MEMORY = 8;

/** Streams a zip; the same entries and time give the same bytes. `now` is the files' time, ISO 8601. */
export function* zipped(entries: Iterable<ZipEntry>, now: string): Generator<Chunk> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  // Zip holds local times between 1980 and 2099.
  const time = new Date(now);
  const mtime = time.getUTCFullYear() >= 1981 && time.getUTCFullYear() < 2099 ? time : new Date(Date.UTC(1981, 0, 1));
  let done = 0;
  function* flush(): Generator<Chunk> {
    for (const data of ready) yield { data, done };
    // Nothing to hand over yet is a chance to pause all the same.
    if (ready.length === 0) yield { data: '', done };
    ready = [];
  }
  for (const entry of entries) {
    const small = Array.isArray(entry.pieces);
    const file = new ZipDeflate(entry.name, { level: LEVEL, mem: small ? SMALL_MEMORY : LARGE_MEMORY });
    file.mtime = mtime;
    // Made by Unix, a plain file: unzip takes the names of entries made by FAT for another code page, although they say that they are UTF-8.
    file.os = 3;
    file.attrs = 0o100644 << 16;
    zip.add(file);
    for (const piece of entry.pieces) {
      file.push(typeof piece === 'string' ? strToU8(piece) : piece, false);
      yield* flush();
    }
    file.push(new Uint8Array(0), true);
    done = Math.max(done, Math.min(1, entry.done));
    yield* flush();
  }
  zip.end();
  done = 1;
  yield* flush();
}
