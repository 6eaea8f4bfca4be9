import { defineConfig } from 'vitest/config';

// npm run test:long: trials too many for every run. LONG_TRIALS and LONG_SEED change how many, and which.
export default defineConfig({
  test: { environment: 'node', root: new URL('../..', import.meta.url).pathname, include: ['tests/long/**/*.long.ts'], testTimeout: 3_600_000 },
});
