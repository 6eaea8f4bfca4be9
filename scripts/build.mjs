// Builds both targets into dist/chrome and dist/firefox: node scripts/build.mjs [chrome|firefox]…
import { build } from './lib/build.mjs';
import { setUp } from './setup.mjs';

const targets = process.argv.slice(2);
await setUp();
for (const target of targets.length ? targets : ['chrome', 'firefox']) {
  const { ok, output } = build(target);
  if (output) process.stderr.write(`${output}\n`);
  if (!ok) process.exit(1);
}
