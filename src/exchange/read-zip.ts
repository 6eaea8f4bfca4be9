import { strFromU8, unzipSync } from 'fflate';
import { emptyBundle } from '../model/bundle.ts';
import { type ProblemKey, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { readQdpx } from './read-qdpx.ts';

/** Bytes that a project's files may have together once unpacked. */
const LARGEST = 2 ** 28;
const MOST_FILES = 20_000;

const nothing = (key: ProblemKey, values: readonly (string | number)[] = []): Reading => ({
  from: 'foreign',
  bundle: emptyBundle(),
  problems: [problem(key, values)],
  sound: false,
});

/** A zip: a REFI-QDA project, or why it is none that we read. Never unpacks more than LARGEST. */
export function readZip(bytes: Uint8Array, now: string): Reading {
  const names: string[] = [];
  let left = LARGEST;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!/(?:^|\/)project\.qde$|\.qdc$|(?:^|\/)sources\/[^/]+\.txt$/i.test(name)) return false;
        left -= originalSize;
        return left >= 0 && names.length <= MOST_FILES;
      },
    });
  } catch {
    return nothing('import_damaged');
  }
  if (left < 0 || names.length > MOST_FILES) return nothing('import_too_large', [LARGEST / 2 ** 20]);
  const project = Object.keys(files).find((name) => /(?:^|\/)project\.qde$/i.test(name));
  if (project === undefined) {
    if (names.some((name) => /^(?:xl|word)\/|^content\.xml$/.test(name))) return nothing('import_is_workbook');
    return nothing(names.some((name) => /\.(?:md|tsv|html?)$/i.test(name)) ? 'import_is_zip' : 'import_not_known');
  }
  const texts = new Map(Object.entries(files).flatMap(([name, data]) => (name === project ? [] : [[name.replace(/^.*\//, ''), strFromU8(data)] as const])));
  return readQdpx(strFromU8(files[project]!), texts, now);
}
