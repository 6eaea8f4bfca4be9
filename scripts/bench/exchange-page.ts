// Runs in a page of the browser: the exports as the library calls them, pauses included.

import { exportChunks, FORMATS, planRestore, readFile, runSteps } from '../../src/exchange/index.ts';
import { type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import { generateBundle } from './generate.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve));

export interface Figure {
  readonly what: string;
  readonly ms: number;
  readonly mb: number;
  /** Longest time between two turns of the event loop. */
  readonly longest: number;
}

let bundle: Bundle = emptyBundle();
export const prepare = (articles: number, quotes: number): void => {
  bundle = generateBundle({ articles, quotes });
};

async function timed(what: string, work: (pause: () => Promise<unknown>) => Promise<number>): Promise<Figure> {
  let last = performance.now();
  let longest = 0;
  const start = last;
  const bytes = await work(async () => {
    longest = Math.max(longest, performance.now() - last);
    await pause();
    last = performance.now();
  });
  longest = Math.max(longest, performance.now() - last);
  return { what, ms: performance.now() - start, mb: bytes / 1e6, longest };
}

const size = (pieces: readonly Uint8Array[] | null): number => (pieces ?? []).reduce((sum, { length }) => sum + length, 0);

export async function write(id: string): Promise<Figure> {
  const format = FORMATS.find((one) => one.id === id)!;
  return timed(id, async (pause) => size(await exportChunks(format, bundle, {}, { pause })));
}

/** Backup, reading it back, planning the restore over an empty and over the same library, and the backup of that. */
export async function backup(): Promise<{ figures: Figure[]; identical: boolean }> {
  const format = FORMATS.find(({ id }) => id === 'backup')!;
  let file = new Uint8Array();
  const make = async (from: Bundle, pause: () => Promise<unknown>) =>
    new Uint8Array(await new Blob((await exportChunks(format, from, {}, { pause }))!).arrayBuffer());
  const figures = [
    await timed('backup', async (pause) => {
      file = await make(bundle, pause);
      return file.length;
    }),
  ];
  let read = emptyBundle();
  figures.push(
    await timed('restore: read, check and plan', async (pause) => {
      const reading = await runSteps(readFile(file), { pause });
      if (!reading?.sound) throw new Error('the backup is not sound');
      const plan = await runSteps(planRestore(reading.bundle, emptyBundle(), 'replace'), { pause });
      read = plan!.put;
      return file.length;
    }),
  );
  figures.push(
    await timed('plan of a merge with the same library', async (pause) => {
      const plan = await runSteps(planRestore(read, bundle, 'merge'), { pause });
      if (plan!.put.quotes.length > 0) throw new Error('the same library is not the same');
      return 0;
    }),
  );
  const again = await make(read, pause);
  return { figures, identical: again.length === file.length && again.every((byte, index) => byte === file[index]) };
}
