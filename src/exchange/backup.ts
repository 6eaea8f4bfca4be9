import { Gzip } from 'fflate';
import { BUNDLE_PARTS, type Bundle } from '../model/bundle.ts';
import { BackupLines } from './backup-lines.ts';
import type { Chunk } from './format.ts';

/** As in zip.ts: half the time of 6 for little more bytes. */
const LEVEL = 4;

/** The lines of a backup, gzipped; without a time in its head, so that the same data gives the same bytes. */
export class BackupWriter extends BackupLines {
  /** `take` gets the file's pieces in order. */
  constructor(take: (piece: Uint8Array) => void) {
    const gzip = new Gzip({ level: LEVEL, mtime: 0 }, (data) => {
      if (data.length > 0) take(data);
    });
    super((piece, last) => gzip.push(piece, last));
  }
}

/** A bundle as a backup. */
export function* writeBackup(bundle: Bundle): Generator<Chunk> {
  let ready: Uint8Array[] = [];
  const writer = new BackupWriter((piece) => ready.push(piece));
  const total = BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, 1);
  let written = 0;
  for (const part of BUNDLE_PARTS) {
    const records = (bundle[part] as { readonly id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    for (const record of records) {
      writer.record(part, record);
      written++;
      if (ready.length === 0) continue;
      for (const data of ready) yield { data, done: written / total };
      ready = [];
    }
  }
  writer.end(bundle);
  for (const data of ready) yield { data, done: 1 };
}
