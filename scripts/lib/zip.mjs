import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** The same for every build: zip files know no time zone, so midday keeps the day everywhere. */
const DATE = new Date(2020, 0, 1, 12);

/**
 * A folder's files as a zip that depends on their names and bytes alone: sorted, one date.
 * @param {string} folder
 * @param {string[]} [files] relative paths with '/'; all files beneath the folder where absent
 * @returns {Uint8Array}
 */
export function zipFolder(folder, files = filesBeneath(folder)) {
  const entries = [...files].sort().map((name) => [name, [new Uint8Array(readFileSync(join(folder, name))), { mtime: DATE, level: 9, os: 0 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** Relative paths with '/' of all files beneath a folder, hidden ones left out. */
function filesBeneath(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
