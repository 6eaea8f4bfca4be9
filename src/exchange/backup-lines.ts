import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bundle, BundlePart } from '../model/bundle.ts';
import { canonicalJson } from './canonical-json.ts';

export const BACKUP_FORMAT = 'griot-backup';
/** Raised when a record's shape changes so that an older Griot could not read it. */
export const BACKUP_VERSION = 1;
/** Characters handed over at a time. */
const PIECE = 1 << 16;

/** Settings without what is only true of this machine's past: else every backup would differ from the one before. */
function lasting(settings: NonNullable<Bundle['settings']>): unknown {
  const { last: _, ...backup } = settings.backup ?? {};
  return { ...settings, ...(settings.backup && { backup }) };
}

/**
 * Everything, as JSON Lines, not packed yet: a head with format and version, a line a record (`{"quotes":{…}}`), parts in a fixed order,
 * records by id, keys sorted, and a last line with the number of records and the SHA-256 of all lines before it.
 * Without times or random numbers: the same data gives the same bytes, however it is handed over.
 */
export class BackupLines {
  readonly #hash = sha256.create();
  readonly #take: (piece: Uint8Array, last: boolean) => void;
  #text = `${canonicalJson({ format: BACKUP_FORMAT, version: BACKUP_VERSION })}\n`;
  #written = 0;

  /** `take` gets the file's pieces in order. */
  constructor(take: (piece: Uint8Array, last: boolean) => void) {
    this.#take = take;
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
    this.#take(utf8ToBytes(`${canonicalJson({ checksum: `sha256:${bytesToHex(this.#hash.digest())}`, records: this.#written })}\n`), true);
  }

  #push(): void {
    const bytes = utf8ToBytes(this.#text);
    this.#text = '';
    this.#hash.update(bytes);
    this.#take(bytes, false);
  }
}
