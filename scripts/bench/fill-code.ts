import { build } from 'vite';

/** Code that fills Griot's database from inside one of its pages; to be run there with { articles, quotes }. */
export async function fillCode(): Promise<(size: { articles: number; quotes: number }) => Promise<number>> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry: 'scripts/bench/library-fill.ts', formats: ['iife'], name: 'Fill' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the filler was not built');
  return new Function('size', `${output.output[0].code}; return Fill.fillLibrary(size);`) as (size: { articles: number; quotes: number }) => Promise<number>;
}
