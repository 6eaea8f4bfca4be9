import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/longest-first.ts';

const files = ['src', 'scripts', 'tests/unit', 'tests/anchoring'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name}`),
);
/** Files that put something in the place of a module or a global have a world of their own; the others share one, which saves loading the knowledge a hundred times. */
const apart = files.filter((file) => /vi\.(?:mock|doMock|stubGlobal|useFakeTimers)|globalThis\.\w+ ?=[^=]|\/long\/trial/u.test(readFileSync(file, 'utf8')));

// Apart from vite.config.ts, so that the extension plugin is not loaded in tests.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Whole files are written and read back a run of some; a busy machine must not fail them. Files of one world cannot set it for themselves alone.
    testTimeout: process.env.RUNS ? 600_000 : 60_000,
    // measured; without a run before, vitest goes by the size of a file, and these are small
    sequence: {
      sequencer: longestFirst([
        'unit/regexes.test.ts',
        'analysis/linear.test.ts',
        'unit/consumers.test.ts',
        'transfer/jobs.test.ts',
        'actors/properties.test.ts',
        'unit/long.test.ts',
      ]),
    },
    projects: [
      { extends: true, test: { name: 'shared', environment: 'node', include: files.filter((file) => !apart.includes(file)), isolate: false } },
      { extends: true, test: { name: 'apart', environment: 'node', include: apart } },
    ],
  },
});
