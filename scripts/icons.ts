// Draws public/icons/*.png: a kora's calabash that speaks, in ochre. npx tsx scripts/icons.ts
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/find-browser.mjs';

const OCHRE = '#a85f00';
const CREAM = '#fff6e3';

/** The calabash is a speech bubble, the marks in it are French; from 48 pixels on the kora has its neck and strings. */
const drawing = (size: number): string => {
  const small = size < 48;
  const bubble = small ? 'M64 6a56 54 0 1 1-20 104.5L14 124l7-31A56 54 0 0 1 64 6Z' : 'M58 26a48 47 0 1 1-17 91L13 125l7-25A48 47 0 0 1 58 26Z';
  const marks = small ? { path: 'M64 36 38 60l26 24M98 36 72 60l26 24', width: 15 } : { path: 'M55 52 35 73l20 21M83 52 63 73l20 21', width: 10 };
  const neck = small ? '' : `<path d="M92 40 117 8" stroke="${OCHRE}" stroke-width="9"/><path d="M103 9l12 9M112 3l11 9" stroke="${OCHRE}" stroke-width="5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" fill="none" stroke-linecap="round" stroke-linejoin="round">
    ${neck}<path d="${bubble}" fill="${OCHRE}"/>
    <path d="${marks.path}" stroke="${CREAM}" stroke-width="${marks.width}"/></svg>`;
};

const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(size)}`);
  writeFileSync(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
