import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { outletMatches } from './scripts/data/outlets.ts';
import { packedLists } from './scripts/lib/pack-lists.ts';
import { trimReadability } from './scripts/lib/trim-readability.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

const matches = outletMatches();
/** Live reload talks to Vite's server, which the shipped policy forbids like every other connection. */
const withoutPolicy = ({ content_security_policy: _, ...rest }: typeof manifest) => rest;
const shared = (serving: boolean) => ({
  ...(serving ? withoutPolicy(manifest) : manifest),
  host_permissions: matches,
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
});

/** Firefox has a sidebar where Chrome has a side panel, and no permission for it. */
const sidebar = ({ side_panel, ...rest }: ReturnType<typeof shared>) => ({
  ...rest,
  permissions: rest.permissions.filter((name) => name !== 'sidePanel'),
  sidebar_action: {
    default_panel: side_panel.default_path,
    default_title: '__MSG_beside_title__',
    default_icon: manifest.action.default_icon,
    open_at_install: false,
  },
});

/** Chrome's shape is the one in manifest.json; only what Firefox wants otherwise is said here. */
const forTarget = (serving: boolean) =>
  ({
    chrome: { ...shared(serving), minimum_chrome_version: '120' },
    firefox: {
      ...sidebar(shared(serving)),
      background: { scripts: [manifest.background.service_worker], type: 'module' },
      browser_specific_settings: {
        gecko: { id: 'griot@griot.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    },
  })[target];

/** Licences travel with what they cover. */
const notices: Plugin = {
  name: 'griot-notices',
  apply: 'build',
  generateBundle() {
    for (const name of ['LICENSE', 'NOTICE']) this.emitFile({ type: 'asset', fileName: `${name}.txt`, source: readFileSync(name, 'utf8') });
  },
};

/**
 * The cards are a script that the background runs in pages, and so are the words of a chosen language: no site may ask for
 * their files, and the modules that the build makes of them besides are for nobody.
 */
const privateCards: Plugin = {
  name: 'griot-private-cards',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const name of Object.keys(bundle)) if (/^assets\/(?:cards|ar|en|fr)\.iife/.test(name)) delete bundle[name];
      const asset = bundle['manifest.json'];
      if (asset?.type !== 'asset') return;
      const { web_accessible_resources: _opened, ...rest } = JSON.parse(String(asset.source));
      asset.source = JSON.stringify(rest, null, 2);
    },
  },
};

/** Every page loads the content script: it has of Readability what a copy without head, scripts and sources needs. */
function trimmedReadability(): string {
  const file = resolve('build/readability.js');
  mkdirSync('build', { recursive: true });
  writeFileSync(file, trimReadability(readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8')));
  return file;
}

/** `messages.json?menu`: of the words of a language, those of the browser's menus alone, for the background. */
const menuWords: Plugin = {
  name: 'griot-menu-words',
  enforce: 'pre',
  load(id) {
    const [file, query] = id.split('?');
    if (query !== 'menu') return null;
    const words = Object.entries(JSON.parse(readFileSync(file!, 'utf8'))).filter(([key]) => key.startsWith('menu_'));
    return words.map(([key, word]) => `export const ${key} = ${JSON.stringify(word)};`).join('\n');
  },
};

export default defineConfig(({ command }) => ({
  plugins: [packedLists, preact(), notices, menuWords, crx({ manifest: forTarget(command === 'serve') as ManifestV3Export, browser: target }), privateCards],
  // The content script is built apart, without plugins of ours: only names of modules hold there.
  resolve: { alias: { '@mozilla/readability': trimmedReadability(), dexie: resolve('node_modules/dexie/dist/modern/dexie.mjs') } },
  build: {
    outDir: process.env.OUT_DIR ?? `dist/${target}`,
    emptyOutDir: true,
    sourcemap: false,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    modulePreload: false,
    chunkSizeWarningLimit: 4096,
    rollupOptions: {
      input: { library: 'src/library/index.html', onboarding: 'src/onboarding/index.html', beside: 'src/beside/index.html' },
    },
  },
}));
