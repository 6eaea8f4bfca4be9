import { fork } from 'node:child_process';
import { join } from 'node:path';
import { LIMITS } from '../../src/exchange/unpack.ts';
import type { Print } from './index.ts';
import type { TableFigures } from './tables-child.ts';

const GROWTH_BAR = 2.3;
/** What a page may have in Chromium on a machine with 8 GB; its pointers are half as long as Node's. */
const HEAP_MB = 2000;

const measured = (kind: string, rows: number): Promise<TableFigures> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'tables-child.ts'), [kind, String(rows)], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`],
    });
    child.once('message', (figures) => resolve(figures as TableFigures));
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`${kind} of ${rows}: ended with ${code}`)));
  });

/** Tables up to the limit and attics, each in a process of its own: time must grow with the rows, and memory by so much a row. */
export default async function tables(print: Print): Promise<void> {
  for (const [kind, sizes] of [
    ['csv', [LIMITS.rows / 4, LIMITS.rows / 2, LIMITS.rows]],
    ['attic', [25_000, 50_000, 100_000]],
  ] as const) {
    const runs: TableFigures[] = [];
    for (const rows of sizes) runs.push(await measured(kind, rows));
    print(
      runs.map(({ megabytes, write, read, plan, before, after, piece }, i) => ({
        [kind]: `${sizes[i]} rows`,
        'file, MB': megabytes,
        'write, s': write,
        'read, s': read,
        'plan, s': plan,
        '× for twice': i === 0 ? '' : ((read + plan) / (runs[i - 1]!.read + runs[i - 1]!.plan)).toFixed(2),
        'largest piece, kB': piece / 1000,
        'memory once written, MB': before,
        'at most, MB': after,
        'bytes a row': ((after - megabytes) * 1e6) / sizes[i]!,
      })),
    );
  }
  print(`  bar: ${GROWTH_BAR} × for twice the rows; ${LIMITS.rows} rows of a table are read at most, and the reader is told of more`);
}
