// Where a browser lives on this machine. Plain JavaScript, because it runs before any npm package is there.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Chromium first: branded Chrome and Edge no longer load an extension from the command line. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Chromium/Application/chrome.exe'),
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
};

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function find(variable, names, places) {
  const given = env[variable];
  if (given) {
    if (runs(given)) return given;
    throw new Error(`${variable} is "${given}", but there is no program of that name. Point it at the browser's program, or unset it.`);
  }
  // Debian's `firefox` may be a shell script that starts firefox-esr: both work, the real name comes first.
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => ({ name, file: join(folder, platform === 'win32' ? `${name}.exe` : name) })));
  const byName = names.flatMap((name) => inPath.filter((entry) => entry.name === name).map((entry) => entry.file));
  return [...byName, ...(places[platform] ?? [])].find(runs) ?? null;
}

/** The program of Chromium or a relative of it; null where none is found. CHROME_PATH overrides. */
export const findChromium = () => find('CHROME_PATH', CHROMIUM_NAMES, CHROMIUM_PLACES);

/** The program of Firefox; null where none is found. FIREFOX_PATH overrides. */
export const findFirefox = () => find('FIREFOX_PATH', FIREFOX_NAMES, FIREFOX_PLACES);
