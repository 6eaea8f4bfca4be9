import { defineConfig } from 'vitest/config';

// Real browsers with the built extension: one file after the other, with patience for slow machines.
export default defineConfig({
  test: {
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    // a machine busy with something else gets a second try; what fails twice has failed
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
  },
});
