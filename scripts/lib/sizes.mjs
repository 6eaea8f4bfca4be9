import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LIMITS } from './limits.mjs';

/** Fetched by the content script once it has painted something. */
const CARDS = 'src/content/surface/cards.iife.js';

/** A bundle and everything it imports statically, as files of the build. */
function withImports(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) withImports(folder, join(dirname(file), name), seen);
  return seen;
}

/**
 * Gzipped sizes in bytes of what runs in pages and in the background.
 * @param {string} folder a build, e.g. dist/chrome
 * @returns {{ name: 'content' | 'cards' | 'background', bytes: number, bar: number, files: string[] }[]}
 */
export function bundleSizes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const parts = {
    content: manifest.content_scripts.flatMap((script) => script.js),
    cards: [CARDS],
    background: [manifest.background.service_worker ?? manifest.background.scripts[0]],
  };
  return Object.entries(parts).map(([name, entries]) => {
    const files = [...new Set(entries.flatMap((entry) => [...withImports(folder, entry)]))];
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
    return { name, bytes, bar: LIMITS.bytes[name], files };
  });
}
