import { defineConfig } from 'vitest/config';
import { longestFirst } from '../longest-first.ts';

// Real browsers with the built extension: three files side by side, each with browsers and a site of its own, with patience for slow machines.
// A file waits for its browser most of the time: on two cores the third costs the others little.
export default defineConfig({
  test: {
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: 3,
    sequence: {
      sequencer: longestFirst(
        ['midway', 'looks', 'backup', 'faults', 'library-tasks', 'page-changes', 'data-tasks', 'keyboard-thieves', 'arabic', 'settings', 'forged'].map(
          (name) => `e2e/${name}.e2e.ts`,
        ),
      ),
    },
    // one more try, which `npm test` tells: a machine busy with something else, or a flake to be mended
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
  },
});
