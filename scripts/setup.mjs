// Sets up whatever a command needs and is missing: npm packages, generated modules, browsers. Does nothing where all is there.
// Plain JavaScript without a package, because it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, findFirefox } from './lib/find-browser.mjs';
import { nodeTooOld } from './lib/node-version.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A failure with a message for people, without a stack. */
class SetUpError extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);

/** Modules that a script makes from data that people edit. */
const GENERATED = [
  {
    what: 'Conjugating the speech verbs',
    script: 'scripts/data/conjugate.ts',
    from: ['scripts/data/conjugate.ts', 'src/analysis/lang/fr/speech-verbs.ts', 'src/analysis/lang/en/speech-verbs.ts', 'src/analysis/lang/forms.ts'],
    made: ['src/analysis/lang/fr/generated', 'src/analysis/lang/en/generated'],
  },
  {
    what: 'Packing the knowledge of data/',
    script: 'scripts/data/pack.ts',
    from: ['data', 'scripts/data', 'src/analysis/lang/forms.ts'],
    made: ['src/knowledge/generated', 'src/content/article/generated'],
  },
];

function run(command, args, { env = {}, quiet = true } = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? `${done.error.message}\n` : ''}` };
}

/** Name and version of every package that must be there, by its place in node_modules; optional ones depend on the system. */
function packagesOf(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages).filter(([place, entry]) => place !== '' && !entry.optional && !entry.devOptional && !entry.link);
}

/** Whether node_modules holds what package-lock.json asks for: by content, since times say nothing after a clone or a copy. */
function packagesMissing() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  try {
    const there = new Map(packagesOf(installed).map(([place, entry]) => [place, entry.version]));
    return packagesOf(join(ROOT, 'package-lock.json')).some(([place, entry]) => there.get(place) !== entry.version);
  } catch {
    return true;
  }
}

/** npm wants a folder for its cache; HOME may be empty, unset or not ours. */
function npmCache() {
  if (process.env.npm_config_cache) return {};
  try {
    accessSync(process.env.HOME || '/nowhere', constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: join(tmpdir(), 'griot-npm-cache') };
  }
}

function installPackages() {
  if (!packagesMissing()) return;
  say('Installing npm packages (about half a minute, once)…');
  const env = { npm_config_loglevel: 'error', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false', ...npmCache() };
  const { ok, output } = run('npm', ['ci', '--include=dev', '--include=optional'], { env });
  if (!ok) throw new SetUpError(`npm ci failed:\n${output.trim()}\nCheck the network and the disk, then run the same command again.`);
}

/** Newest and oldest change of a file, or of all files beneath a folder, in ms; null where it does not exist. */
function times(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return null;
  if (!statSync(full).isDirectory()) return { newest: statSync(full).mtimeMs, oldest: statSync(full).mtimeMs };
  const all = readdirSync(full)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => times(join(path, name)))
    .filter(Boolean);
  return all.length ? { newest: Math.max(...all.map((t) => t.newest)), oldest: Math.min(...all.map((t) => t.oldest)) } : null;
}

function generate() {
  for (const { what, script, from, made } of GENERATED) {
    if (!existsSync(join(ROOT, script))) continue;
    const results = made.map(times);
    const changed = Math.max(...from.map((path) => times(path)?.newest ?? 0));
    if (results.every((r) => r !== null && r.oldest >= changed)) continue;
    say(`${what}…`);
    const { ok, output } = run(process.execPath, ['--import', 'tsx', script]);
    if (!ok) throw new SetUpError(`${script} failed:\n${output.trim()}`);
    // A script may leave a file alone whose content is the same: it is fresh all the same.
    for (const path of made) touch(join(ROOT, path));
  }
}

function touch(path, now = new Date()) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) touch(join(path, name), now);
  else utimesSync(path, now, now);
}

const onDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
  } catch {
    return false;
  }
};

function advice(what) {
  const debian = what.map((p) => ({ Chromium: 'chromium', Firefox: 'firefox-esr' })[p]).join(' ');
  return [
    `No ${what.join(' and no ')} found on this machine.`,
    `  Debian:  apt install ${debian}`,
    '  Fedora:  dnf install chromium firefox',
    '  macOS:   brew install --cask chromium firefox',
    '  Windows: winget install Hibbiki.Chromium Mozilla.Firefox',
    'A browser elsewhere: set CHROME_PATH or FIREFOX_PATH to its program. Then run the same command again.',
  ].join('\n');
}

function apt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  say(`Installing ${packages.join(', ')} from the system's packages (about half a minute, once)…`);
  const update = run('apt-get', [...wait, 'update'], { env });
  const install = run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { env });
  return install.ok ? '' : `${update.ok ? '' : update.output}${install.output}`.trim();
}

const EXTRAS = [
  { name: 'libxml2-utils', file: '/usr/bin/xmllint' },
  { name: 'chromium-l10n', file: '/usr/lib/chromium/locales/fr.pak' },
];

/** `browsers` is 'one' (any will do) or 'both'. */
function installBrowsers(browsers) {
  const missing = () => {
    const chromium = findChromium();
    const firefox = findFirefox();
    if (browsers === 'one') return chromium || firefox ? [] : ['Chromium'];
    return [...(chromium ? [] : ['Chromium']), ...(firefox ? [] : ['Firefox'])];
  };
  const wanted = missing().map((name) => ({ Chromium: 'chromium', Firefox: 'firefox-esr' })[name]);
  // Good to have, for tests that otherwise say what they lack and skip: xmllint checks .qdpx files against their schema,
  // and without its other languages Debian's Chromium speaks English alone.
  const extras = browsers === 'both' ? EXTRAS.filter(({ file }) => !existsSync(file)).map((extra) => extra.name) : [];
  const root = process.getuid?.() === 0;
  let trouble = '';
  if ((wanted.length || extras.length) && onDebian() && root) {
    trouble = apt([...wanted, ...extras]);
    if (trouble && extras.length && wanted.length) trouble = apt(wanted);
  }
  const still = missing();
  if (still.length) throw new SetUpError([trouble, advice(still)].filter(Boolean).join('\n'));
}

/**
 * Installs npm packages where the lock file asks for others than are there, makes generated modules that are missing or stale,
 * and, where asked, installs browsers. Ends the process with a message for people where that fails.
 * @param {{ data?: boolean, browsers?: 'none' | 'one' | 'both' }} wanted
 */
export async function setUp({ data = true, browsers = 'none' } = {}) {
  try {
    const tooOld = nodeTooOld();
    if (tooOld) throw new SetUpError(tooOld);
    installPackages();
    if (data) generate();
    if (browsers !== 'none') installBrowsers(browsers);
  } catch (error) {
    say(error instanceof SetUpError ? error.message : (error?.message ?? String(error)));
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await setUp();
