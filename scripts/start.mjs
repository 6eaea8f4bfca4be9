// npm start [-- FILE.html | ADDRESS]: sets up what is missing, builds, and opens a browser with Griot on the demo article,
// on a saved page or on an address. Without a display: headless, with what the popup shows as text and a screenshot.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { build } from './lib/build.mjs';
import { findChromium } from './lib/find-browser.mjs';
import { setUp } from './setup.mjs';

const USAGE = `npm start                     Griot on the demo article
npm start -- page.html        … on a saved page
npm start -- https://…        … on an address
npm start -- --headless …     … without a window`;

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** What to open: { kind: 'demo' }, { kind: 'file', file } or { kind: 'address', address }. */
function wanted(given) {
  if (given === undefined) return { kind: 'demo' };
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given)) stop(`"${given}" is no complete address. Give one as the browser shows it, e.g. https://lefaso.net/`);
    return { kind: 'address', address: given };
  }
  // npm runs scripts in the project's folder; a file is meant from where one stands.
  const file = resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(file)) {
    if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(given))
      stop(`There is no file "${file}". For the site, write it as an address: npm start -- https://${given}`);
    stop(`There is no file "${file}". Give a saved page (.html) that exists, or an address that begins with http:// or https://.\n\n${USAGE}`);
  }
  if (!statSync(file).isFile() || !['.html', '.htm', '.xhtml', '.txt', '.text', '.md'].includes(extname(file).toLowerCase())) {
    stop(`"${file}" is no saved page and no text: Griot opens .html, .htm and .txt files. In the browser: save the page as "web page, HTML only".`);
  }
  return { kind: 'file', file };
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}
const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--headless');
if (unknown) stop(`Unknown option "${unknown}".\n\n${USAGE}`);
const names = args.filter((arg) => !arg.startsWith('-'));
if (names.length > 1) stop(`One page at a time, please: got ${names.map((n) => `"${n}"`).join(' and ')}.\n\n${USAGE}`);

const open = wanted(names[0]);
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || !display || Boolean(process.env.CI);

await setUp({ browsers: 'one' });
const target = findChromium() ? 'chrome' : 'firefox';
console.log('Building…');
const { ok, output } = build(target);
if (!ok) stop(output);
const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/open.ts', JSON.stringify({ ...open, target, headless })], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exit(run.status ?? 1);
