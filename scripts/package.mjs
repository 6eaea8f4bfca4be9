// Store-ready zips of both browsers, the sources that Mozilla's reviewers build from, and the knowledge alone, which the library
// imports, so that a reader has new ministers without a new version: node scripts/package.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { setUp } from './setup.mjs';

await setUp();
const { zipFolder } = await import('./lib/zip.mjs');
const { knowledgeZip } = await import('./lib/knowledge-zip.mjs');
const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8'));
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
if (version !== packageVersion) {
  console.error(`manifest.json says version ${version}, package.json ${packageVersion}: make them the same, then package again.`);
  process.exit(1);
}

/** Writes a zip and says its size and hash, so that two builds can be compared. */
function write(name, bytes) {
  mkdirSync('dist', { recursive: true });
  writeFileSync(`dist/${name}`, bytes);
  console.log(`dist/${name}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

for (const target of ['chrome', 'firefox']) {
  const { ok, output } = build(target);
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
  write(`griot-${target}-${version}.zip`, zipFolder(`dist/${target}`));
}

const [, date] = /'(\d{4}-\d\d-\d\d)'|"(\d{4}-\d\d-\d\d)"/.exec(readFileSync('src/knowledge/generated/date.ts', 'utf8'))?.filter(Boolean) ?? [];
write(`griot-knowledge-${date}.zip`, knowledgeZip());

const listed = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
if (listed.status === 0) {
  const files = listed.stdout.split('\0').filter((file) => file && existsSync(file));
  write(`griot-sources-${version}.zip`, zipFolder('.', files));
} else console.log('No git here: the zip of the sources was left out.');
