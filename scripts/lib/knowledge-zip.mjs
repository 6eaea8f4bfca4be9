import { readdirSync } from 'node:fs';
import { zipFolder } from './zip.mjs';

/**
 * The tables of data/ that the library imports, as a zip: a reader has new ministers without a new version.
 * @param {string} [data] the folder
 * @returns {Uint8Array}
 */
export function knowledgeZip(data = 'data') {
  const tables = ['actors', 'posts', 'memberships'].flatMap((table) =>
    readdirSync(`${data}/${table}`)
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => `${table}/${file}`),
  );
  return zipFolder(data, tables);
}
