import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gzip, strToU8 } from 'fflate';
import { BUNDLE_PARTS, type Bundle, type BundlePart } from '../model/bundle.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Chunk } from './format.ts';

export const BACKUP_FORMAT = 'griot-backup';
/** Raised when a record's shape changes so that an older Griot could not read it. */
export const BACKUP_VERSION = 1;
/** Characters compressed at a time. */
const PIECE = 1 << 16;
/** As in zip.ts: half the time of 6 for little more bytes. */
const LEVEL = 4;

/** Settings without what is only true of this machine's past: else every backup would differ from the one before. */
function lasting(settings: NonNullable<Bundle['settings']>): unknown {
  const { last: _, ...backup } = settings.backup ?? {};
  return { ...settings, ...(settings.backup && { backup }) };
}

/**
 * Everything, as gzipped JSON Lines: a head with format and version, a line a record (`{"quotes":{…}}`), parts in a fixed order,
 * records by id, keys sorted, and a last line with the number of records and the SHA-256 of all lines before it.
 * Without times or random numbers: the same data gives the same bytes, however it is handed over.
 */
export class BackupWriter {
  readonly #hash = sha256.create();
  readonly #gzip: Gzip;
  #text = `${canonicalJson({ format: BACKUP_FORMAT, version: BACKUP_VERSION })}\n`;
  #written = 0;

  /** `take` gets the file's pieces in order. */
  constructor(take: (piece: Uint8Array) => void) {
    this.#gzip = new Gzip({ level: LEVEL, mtime: 0 }, (data) => {
      if (data.length > 0) take(data);
    });
  }

  /** A record of a part; parts in the bundle's order, records by id. */
  record(part: BundlePart | 'attic', record: unknown): void {
    this.#text += `{"${part}":${canonicalJson(record)}}\n`;
    this.#written++;
    if (this.#text.length >= PIECE) this.#push();
  }

  /** What stands besides the parts, and the end. */
  end({ settings = {} as NonNullable<Bundle['settings']>, attic = [] }: Pick<Bundle, 'settings' | 'attic'>): void {
    for (const row of attic) this.record('attic', row);
    const lines = canonicalJson(lasting(settings));
    // None and none changed are the same.
    if (lines !== '{}') this.#text += `{"settings":${lines}}\n`;
    this.#push();
    this.#gzip.push(strToU8(`${canonicalJson({ checksum: `sha256:${bytesToHex(this.#hash.digest())}`, records: this.#written })}\n`), true);
  }

  #push(): void {
    const bytes = strToU8(this.#text);
    this.#text = '';
    this.#hash.update(bytes);
    this.#gzip.push(bytes);
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
