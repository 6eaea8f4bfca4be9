import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import { BUNDLE_PARTS, type Bundle, type BundlePart, emptyBundle } from '../model/bundle.ts';
import type { AtticRow } from '../model/stored.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-lines.ts';
import { type Problem, Problems, problem } from './problem.ts';
import { ATTIC, flawOf, SCHEMAS, SETTINGS } from './schemas.ts';
import type { Told } from './told.ts';
import { LIMITS, type Limits, lines, Unreadable, unpack } from './unpack.ts';

/** What a file holds, as far as it could be read. */
export interface Reading {
  readonly from: 'backup' | 'json-ld' | 'json-lines' | 'hypothesis' | 'csv' | 'qdpx' | 'foreign';
  /** Sound records only. */
  readonly bundle: Bundle;
  readonly problems: readonly Problem[];
  /** True where nothing is wrong with the file as a whole; else it must not be restored unless the reader insists on saving what is left. */
  readonly sound: boolean;
  /** What was understood of it, what was left out and why: nothing that is wrong. */
  readonly remarks?: readonly Problem[];
  /** Where the file holds less than the store does. */
  readonly told?: Told;
}

const LF = Uint8Array.of(10);
const PARTS: ReadonlySet<string> = new Set(BUNDLE_PARTS);

/**
 * Reads a backup, packed or not, line by line; yields the share read so far. Never throws: what is wrong is in `problems` with its place,
 * and records that are sound are in `bundle` all the same, so that a damaged file can still save what is left.
 */
export function* readBackup(bytes: Uint8Array, limits: Limits = LIMITS): Generator<number, Reading> {
  const bundle = emptyBundle();
  const problems = new Problems();
  const hash = sha256.create();
  const attic: AtticRow[] = [];
  const seen = new Set<string>();
  let number = 0;
  let records = 0;
  let ended = false;
  let newer = false;

  /** A line that is not the head; false where nothing more can be read. */
  function take(line: Uint8Array, whole: boolean): void {
    const place = { line: number };
    let value: unknown;
    try {
      value = JSON.parse(strFromU8(line));
    } catch {
      problems.add(whole ? problem('import_not_json', [number], place) : problem('import_truncated', [], place));
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.add(problem('import_not_json', [number], place));
      return;
    }
    const [part = '', ...others] = Object.keys(value);
    const record = (value as Record<string, unknown>)[part];
    if (part === 'checksum') {
      ended = true;
      if (record !== `sha256:${bytesToHex(hash.digest())}` || (value as { records?: unknown }).records !== records)
        problems.add(problem('import_checksum', [], place));
      return;
    }
    hash.update(line).update(LF);
    if (others.length > 0 || (part !== 'settings' && part !== 'attic' && !PARTS.has(part))) {
      problems.add(problem('import_unknown_part', [number], place));
      return;
    }
    if (part === 'settings') {
      const flaw = flawOf(SETTINGS, record);
      if (flaw) problems.add(problem('import_bad_field', [number, part, flaw.field, flaw.expected], { ...place, record: part, field: flaw.field }));
      else bundle.settings = record as NonNullable<Bundle['settings']>;
      return;
    }
    records++;
    const flaw = flawOf(part === 'attic' ? ATTIC : SCHEMAS[part as BundlePart], record);
    const id = String((record as { id?: unknown } | null)?.id ?? '?').slice(0, 100);
    const name = `${part} ${id}`;
    if (flaw) problems.add(problem('import_bad_field', [number, name, flaw.field, flaw.expected], { ...place, record: name, field: flaw.field }));
    else if (seen.has(name)) problems.add(problem('import_duplicate', [number, name], { ...place, record: name }));
    else {
      seen.add(name);
      if (part === 'attic') attic.push(record as AtticRow);
      else (bundle[part as BundlePart] as unknown[]).push(record);
    }
  }

  try {
    for (const { line, whole, done } of lines(unpack(bytes, limits), limits)) {
      number++;
      if (number === 1) {
        const version = headVersion(line);
        if (version === null) {
          problems.add(problem('import_not_known', [], { line: 1 }));
          break;
        }
        if (version > BACKUP_VERSION) {
          newer = true;
          problems.add(problem('import_newer', [version, BACKUP_VERSION], { line: 1 }));
          break;
        }
        hash.update(line).update(LF);
      } else if (ended) {
        problems.add(problem('import_damaged', [], { line: number }));
        break;
      } else take(line, whole);
      yield done;
    }
    if (number === 0) problems.add(problem('import_empty'));
    else if (!ended && !newer && !problems.list.some(({ key }) => key === 'import_truncated' || key === 'import_not_known'))
      problems.add(problem('import_truncated', [], { line: number }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add({ ...error.problem, line: number + 1 });
  }
  if (attic.length > 0) bundle.attic = attic;
  return { from: 'backup', bundle, problems: problems.all(), sound: !problems.damaged };
}

/** The version in a head line; null where it is no head of ours. */
function headVersion(line: Uint8Array): number | null {
  try {
    const head = JSON.parse(strFromU8(line)) as { format?: unknown; version?: unknown } | null;
    return head?.format === BACKUP_FORMAT && Number.isInteger(head.version) ? (head.version as number) : null;
  } catch {
    return null;
  }
}
