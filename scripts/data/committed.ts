/** The tables as they were committed last; nothing where there is no repository to ask. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseKnowledge, type RawKnowledge } from '../../src/knowledge/tables.ts';

const ROOT = join(import.meta.dirname, '../..');

export function committed(): RawKnowledge | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  try {
    const files = git('ls-tree', '-r', '--name-only', 'HEAD', 'data/')
      .split('\n')
      .filter((file) => file.endsWith('.tsv') && !file.startsWith('data/outlets/'));
    return parseKnowledge(files.map((file) => ({ file: file.slice('data/'.length), text: git('show', `HEAD:${file}`) })));
  } catch {
    return undefined;
  }
}
