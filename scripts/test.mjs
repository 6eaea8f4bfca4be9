// Everything that must hold, in one command: npm test. Ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { bundleSizes } from './lib/sizes.mjs';
import { setUp } from './setup.mjs';

const MINUTE = 60_000;
/** Generous: a hang must end some day, a slow machine must not fail. */
const PATIENCE = { check: 10 * MINUTE, unit: 30 * MINUTE, e2e: 60 * MINUTE };

const scratch = mkdtempSync(join(tmpdir(), 'griot-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs a command of node_modules and gives its exit code and all it said. */
function node(args, patience = PATIENCE.check) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' },
    });
    let output = '';
    const timer = setTimeout(() => {
      output += `\nNo end after ${patience / MINUTE} minutes: stopped.`;
      child.kill('SIGKILL');
    }, patience);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output: output.trim() });
    });
  });
}

/** One check: passed or failed as a whole. */
const check = async (args) => {
  const { ok, output } = await node(args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: ok ? '' : output };
};

/** A vitest run, counted test by test. */
async function vitest(config, patience) {
  const file = join(scratch, `${config.replaceAll(/\W/g, '-')}.json`);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const { ok, output } = await node(args, patience);
  if (!existsSync(file)) return { passed: 0, failed: 1, details: output };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded has no tests, but has failed.
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.every((t) => t.status !== 'failed')).length;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  // Something beyond the tests went wrong, e.g. an error that nobody caught.
  const beyond = !ok && failed === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failed + beyond,
    note: [skipped && `${skipped} skipped`, ...againOf(output)].filter(Boolean).join('; '),
    details: ok ? '' : failuresOf(output),
  };
}

/** Cases that passed at another try only: a flake is to be seen, and mended. */
const againOf = (output) => [...output.matchAll(/^\s*✓ (.+?)\s+\d+ms \(retry x\d+\)/gm)].map(([, name]) => `at another try: ${name}`);

/** What vitest says of failures, without the list of what passed. */
const failuresOf = (output) => output.slice(Math.max(0, output.search(/^⎯{3}/m)));

function built(target) {
  const { ok, output } = build(target);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: output };
}

async function extensionLint() {
  const { output } = await node(['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json']);
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    const errors = report.errors.map((e) => `${e.file ?? ''}:${e.line ?? ''} ${e.code}: ${e.message}`);
    return {
      passed: errors.length ? 0 : 1,
      failed: errors.length ? 1 : 0,
      note: `${report.summary.warnings} warnings`,
      details: errors.join('\n'),
    };
  } catch {
    return { passed: 0, failed: 1, details: output };
  }
}

function sizes() {
  const all = bundleSizes('dist/chrome');
  const over = all.filter((s) => s.bytes > s.bar);
  return {
    passed: all.length - over.length,
    failed: over.length,
    note: all.map((s) => `${s.name} ${(s.bytes / 1000).toFixed(1)} of ${s.bar / 1000} kB`).join(', '),
    details: over.map((s) => `${s.name}: ${s.bytes} bytes gzipped, the bar is ${s.bar}`).join('\n'),
  };
}

const TSC = 'node_modules/typescript/bin/tsc';
/** What stands in one list is done at once: each of it keeps one core busy at most, or waits. */
const STEPS = [
  [
    ['types', () => check([TSC, '-p', '.'])],
    ['types without the DOM', () => check([TSC, '-p', 'tsconfig.pure.json'])],
    ['lint and import boundaries', () => check(['node_modules/@biomejs/biome/bin/biome', 'check', '.', '--colors=off', '--max-diagnostics=50'])],
    ['dead code', () => check(['node_modules/knip/bin/knip.js', '--no-progress'])],
    ['knowledge checker', () => check(['--import', 'tsx', 'scripts/data/check.ts'])],
  ],
  [['unit tests', () => vitest('vitest.config.ts', PATIENCE.unit)]],
  [['build for Chromium', () => built('chrome')]],
  [['build for Firefox', () => built('firefox')]],
  [
    ['web-ext lint', extensionLint],
    ['bundle sizes', sizes],
    ['end to end, both browsers', () => vitest('tests/e2e/vitest.config.ts', PATIENCE.e2e)],
  ],
];

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
await setUp({ browsers: 'both' });
console.log(`set up  ${seconds(started)}`);

const total = { passed: 0, failed: 0 };
async function step([name, run]) {
  const since = performance.now();
  const { passed, failed, note, details } = await run();
  total.passed += passed;
  total.failed += failed;
  const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ''}${note ? ` (${note})` : ''}`;
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(28)} ${seconds(since).padStart(8)}  ${counts}`);
  if (failed && details) console.log(`\n${details}\n`);
}
for (const steps of STEPS) await Promise.all(steps.map(step));
console.log(`\nAll of it took ${seconds(started)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
