// npm run dev [-- PAGE.html | ADDRESS]: Vite with live reload, its build in dist/dev (tests and packages use dist/chrome),
// and Chromium with it on the demo article; without a display only the build is kept fresh.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { setUp } from './setup.mjs';

await setUp({ browsers: 'one' });
rmSync('dist/dev', { recursive: true, force: true });
const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js'], { stdio: 'inherit', env: { ...process.env, OUT_DIR: 'dist/dev' } });
process.on('exit', () => vite.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
vite.on('exit', (code) => process.exit(code ?? 0));

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (display) {
  while (!existsSync('dist/dev/manifest.json')) await new Promise((done) => setTimeout(done, 200));
  const wanted = { kind: 'demo', target: 'dev', headless: false };
  spawn(process.execPath, ['--import', 'tsx', 'scripts/open.ts', JSON.stringify(wanted)], { stdio: ['ignore', 'inherit', 'inherit'] }).on('exit', () =>
    process.exit(0),
  );
} else console.log('No display: load dist/dev as an unpacked extension in a Chromium elsewhere, or set DISPLAY.');
