/** Reads data/**.tsv from the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, parseKnowledge, type RawKnowledge, type SourceFile } from '../../src/knowledge/tables.ts';

export const DATA = join(import.meta.dirname, '../../data');

/** Every table of a folder laid out like data/. */
export function tablesOf(folder = DATA): SourceFile[] {
  return Object.keys(COLUMNS).flatMap((name): SourceFile[] => {
    const single = join(folder, `${name}.tsv`);
    if (existsSync(single)) return [{ file: `${name}.tsv`, text: readFileSync(single, 'utf8') }];
    const many = join(folder, name);
    if (!existsSync(many)) return [];
    return readdirSync(many)
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .map((file) => ({ file: `${name}/${file}`, text: readFileSync(join(many, file), 'utf8') }));
  });
}

/** The tables of a folder laid out like data/; a table that is not there is empty. */
export const readKnowledge = (folder = DATA): RawKnowledge => parseKnowledge(tablesOf(folder));
