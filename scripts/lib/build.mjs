import { spawnSync } from 'node:child_process';

/** What crxjs says of every build. */
const HARMLESS = /inlineDynamicImports option is ignored|^\[crx:content-scripts-iife\]|^\s+✓ index\.iife\.ts|^\s*$/;

/** Vite tells an error several times over, with its own stack. */
const SAID_AT_MOST = 30;

/**
 * Builds one target with Vite. `output` is what it said beyond the harmless.
 * @param {'chrome' | 'firefox'} target
 * @param {string} [outDir]
 * @returns {{ ok: boolean, output: string }}
 */
export function build(target, outDir = `dist/${target}`) {
  const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, TARGET: target, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`
    .split('\n')
    .filter((line) => !HARMLESS.test(line))
    .slice(0, SAID_AT_MOST)
    .join('\n');
  return { ok: run.status === 0, output };
}
