import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gzip, strToU8 } from 'fflate';
import { BUNDLE_PARTS, type Bundle } from '../model/bundle.ts';
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
 * Without times or random numbers: the same data gives the same bytes.
 */
export function* writeBackup(bundle: Bundle): Generator<Chunk> {
  const hash = sha256.create();
  let ready: Uint8Array[] = [];
  let done = 0;
  const gzip = new Gzip({ level: LEVEL, mtime: 0 }, (data) => {
    if (data.length > 0) ready.push(data);
  });
  function* flush(): Generator<Chunk> {
    for (const data of ready) yield { data, done };
    ready = [];
  }

  const total = BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, 1);
  let written = 0;
  let text = `${canonicalJson({ format: BACKUP_FORMAT, version: BACKUP_VERSION })}\n`;
  function* push(last = false): Generator<Chunk> {
    const bytes = strToU8(text);
    text = '';
    if (!last) hash.update(bytes);
    gzip.push(bytes, last);
    done = last ? 1 : written / total;
    yield* flush();
  }

  for (const part of BUNDLE_PARTS) {
    const records = (bundle[part] as { readonly id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    for (const record of records) {
      text += `{"${part}":${canonicalJson(record)}}\n`;
      written++;
      if (text.length >= PIECE) yield* push();
    }
  }
  const settings = canonicalJson(lasting(bundle.settings ?? ({} as NonNullable<Bundle['settings']>)));
  // None and none changed are the same.
  if (settings !== '{}') text += `{"settings":${settings}}\n`;
  yield* push();
  text = `${canonicalJson({ checksum: `sha256:${bytesToHex(hash.digest())}`, records: written })}\n`;
  yield* push(true);
}
