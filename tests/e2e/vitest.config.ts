import { defineConfig } from 'vitest/config';

// Real browsers with the built extension: two files side by side, each with browsers and a site of its own, with patience for slow machines.
export default defineConfig({
  test: {
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    maxWorkers: 2,
    // a machine busy with something else gets another try; what fails three times has failed
    retry: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
  },
});
