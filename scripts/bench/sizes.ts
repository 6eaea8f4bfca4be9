import { statSync } from 'node:fs';
import { build } from '../lib/build.mjs';
import { bundleSizes } from '../lib/sizes.mjs';
import { zipFolder } from '../lib/zip.mjs';
import type { Print } from './index.ts';

/** Bundle sizes of a fresh build, beside their bars. */
export default async function sizes(print: Print): Promise<void> {
  const folder = 'build/bench-chrome';
  const { ok, output } = build('chrome', folder);
  if (!ok) throw new Error(output);
  print([
    ...bundleSizes(folder).map(({ name, bytes, bar, files }) => ({
      part: name,
      'kB gzipped': bytes / 1000,
      bar: bar / 1000,
      'kB unpacked': files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0) / 1000,
    })),
    { part: 'whole package', 'kB gzipped': zipFolder(folder).length / 1000, bar: '', 'kB unpacked': '' },
  ]);
}
