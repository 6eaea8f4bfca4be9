// Runs a TypeScript script of the project, after setting up what is missing: node scripts/run.mjs SCRIPT [ARG…]
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const [script, ...args] = process.argv.slice(2);
// What makes generated modules must not wait for them.
await setUp({ data: !script.startsWith('scripts/data/') });
const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
process.exit(run.status ?? 1);
