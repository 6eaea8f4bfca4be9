import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts, so that the extension plugin is not loaded in tests.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/anchoring/**/*.test.ts'] },
});
