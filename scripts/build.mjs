import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

await setUp({ quiet: true });
for (const target of ['chrome', 'firefox']) {
  const run = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit', env: { ...process.env, TARGET: target } });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
