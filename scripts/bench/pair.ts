import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from '../lib/browser/chromium.ts';
import { startSite } from '../lib/browser/site.ts';
import { build } from '../lib/build.mjs';
import { serveDemo } from '../lib/demo.ts';
import type { Print } from './index.ts';
import { demoLoad } from './load.ts';
import { median } from './median.ts';

/** The last commit before fields on pages were kept from the page (decision 0040). */
const BEFORE = process.env.GRIOT_BENCH_BEFORE ?? 'd29fd5d';
const RUNS = 25;
const NOW = 'build/bench-chrome';

function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? `${stdout}${stderr}`.slice(-2000)}`);
}

/** The extension as an older commit builds it, made once; with the packages of today, and where no tool of the project finds its sources. */
function older(commit: string): string {
  const folder = join(tmpdir(), `griot-bench-before-${commit.replace(/\W/g, '-')}`);
  const made = join(folder, 'dist/chrome');
  if (existsSync(join(made, 'manifest.json'))) return made;
  mkdirSync(folder, { recursive: true });
  run('git', ['archive', '--format=tar', '-o', `${folder}/sources.tar`, commit], '.');
  run('tar', ['-xf', 'sources.tar'], folder);
  if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const script of ['scripts/data/conjugate.ts', 'scripts/data/pack.ts']) run(process.execPath, ['--import', 'tsx', script], folder);
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', 'dist/made', '--emptyOutDir'], folder, {
    TARGET: 'chrome',
    NODE_ENV: 'production',
  });
  cpSync(join(folder, 'dist/made'), made, { recursive: true });
  return made;
}

/**
 * The demo page loaded with an older build and with this one, in turn and each first half of the times, so that a machine that is busy is so for both.
 * GRIOT_BENCH_BEFORE names another commit.
 */
export default async function pair(print: Print): Promise<void> {
  const { ok, output } = build('chrome', NOW);
  if (!ok) throw new Error(output);
  const before = older(BEFORE);
  const site = await startSite();
  serveDemo(site);
  const browsers: Chromium[] = [];
  try {
    for (const extension of [before, NOW]) browsers.push(await Chromium.launch({ extension, site: site.port }));
    const painted: [number[], number[]] = [[], []];
    const cpu: [number[], number[]] = [[], []];
    for (let turn = -2; turn < RUNS; turn++) {
      for (const which of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const { took, own } = await demoLoad(browsers[which]!);
        // The first turns warm the workers and the disk.
        if (turn < 0) continue;
        painted[which].push(took);
        cpu[which].push(own.reduce((sum, task) => sum + task.cpu, 0));
      }
    }
    const row = (what: string, [old, now]: [number[], number[]]) => ({
      [`median of ${RUNS}, ms`]: what,
      [BEFORE]: median(old),
      now: median(now),
      '×': (median(now) / median(old)).toFixed(2),
      'now the quicker one, %': (100 * now.filter((value, i) => value < old[i]!).length) / RUNS,
    });
    print([row('load to painted', painted), row('own tasks of the page, processor', cpu)]);
    print('  bar: not slower than before, × ≤ 1.1');
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
  }
}
