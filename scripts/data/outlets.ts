import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../data/outlets');

export interface Outlet {
  readonly host: string;
  readonly name: string;
  /** Address pattern in the browsers' match syntax. */
  readonly pattern: string;
  readonly language: string;
  readonly region: string;
  /** Path inside data/, and line from 1. */
  readonly file: string;
  readonly line: number;
}

/** Rows of data/outlets/*.tsv: host, name, pattern, language, region. Lines that begin with # are comments. */
export function outlets(): Outlet[] {
  return readdirSync(FOLDER)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/\r?\n/)
        .flatMap((text, i) => {
          if (!text.trim() || text.startsWith('#') || text.startsWith('host\t')) return [];
          const [host = '', name = '', pattern = '', language = '', region = ''] = text.split('\t');
          return [{ host, name, pattern, language, region, file: `outlets/${file}`, line: i + 1 }];
        }),
    );
}

export const outletMatches = (): string[] => [...new Set(outlets().map((o) => o.pattern))];
