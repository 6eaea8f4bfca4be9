import { describe, expect, it } from 'vitest';
import { type Colour, contrast, over, parseColour } from '../../ui/colour.ts';
import { choosePalette, lineContrast, MIN_LINE, MIN_TEXT, PALETTES, tintContrast } from './palette.ts';
import { highlightCss } from './stylesheet.ts';

const c = (css: string): Colour => {
  const colour = parseColour(css);
  if (!colour) throw new Error(css);
  return colour;
};
const BLACK = c('#111');
const WHITE = c('#fff');

describe('the palette follows the ground', () => {
  it.each([
    ['white', '#ffffff', 'light'],
    ['salmon paper', '#fff1e5', 'light'],
    ['grey paper', '#e8e8e8', 'light'],
    ['black', '#000000', 'dark'],
    ['night', '#1f2430', 'dark'],
    ['strong olive', '#b0a000', 'bright'],
    ['mid-blue', '#3a6ea5', 'dim'],
    ['brick', '#a03020', 'dim'],
  ])('%s', (_, ground, expected) => {
    const back = c(ground);
    expect(choosePalette({ back, ink: contrast(BLACK, back) > contrast(WHITE, back) ? BLACK : WHITE }).name).toBe(expected);
  });

  it('keeps lines at 3:1 and text on tint at 4.5:1 on every ground of a colour cube', () => {
    let worst = { line: Infinity, text: Infinity, strong: Infinity, dimmed: Infinity, at: '' };
    for (let r = 0; r < 256; r += 17)
      for (let g = 0; g < 256; g += 17)
        for (let b = 0; b < 256; b += 17) {
          const back = { r, g, b, a: 1 };
          const ink = contrast(BLACK, back) > contrast(WHITE, back) ? BLACK : WHITE;
          const { name, firm } = choosePalette({ back, ink });
          const palette = PALETTES[name];
          const lines = lineContrast(palette, back);
          const text = tintContrast(palette, back, firm ? c(palette.ink) : ink);
          const strong = contrast(c(palette.ink), over(c(palette.strongTint), back));
          const dimmed = contrast(c(palette.dimmed), back);
          if (lines < worst.line || text < worst.text || strong < worst.strong || dimmed < worst.dimmed)
            worst = {
              line: Math.min(lines, worst.line),
              text: Math.min(text, worst.text),
              strong: Math.min(strong, worst.strong),
              dimmed: Math.min(dimmed, worst.dimmed),
              at: `${r},${g},${b}`,
            };
        }
    expect(worst.line, worst.at).toBeGreaterThanOrEqual(MIN_LINE);
    expect(worst.text, worst.at).toBeGreaterThanOrEqual(MIN_TEXT);
    expect(worst.strong, worst.at).toBeGreaterThanOrEqual(MIN_TEXT);
    expect(worst.dimmed, worst.at).toBeGreaterThanOrEqual(3);
  });

  it('brings its own ink where the page writes in faint grey', () => {
    expect(choosePalette({ back: WHITE, ink: c('#777') }).firm).toBe(true);
    expect(choosePalette({ back: WHITE, ink: c('#333') }).firm).toBe(false);
  });
});

describe.each(Object.entries(PALETTES))('%s', (name, palette) => {
  it('markers can be read', () => {
    for (const marker of Object.values(palette.markers)) expect(contrast(c(palette.markerInk), c(marker))).toBeGreaterThanOrEqual(MIN_TEXT);
  });
  it('strong tints and dimmed text can be read on the grounds it is made for', () => {
    for (const ground of { light: ['#ffffff', '#fff1e5'], dark: ['#000000', '#1f2430'], bright: ['#ffd200', '#c0c040'], dim: ['#a03020', '#3a6ea5'] }[name] ??
      []) {
      const back = c(ground);
      expect(contrast(c(palette.ink), over(c(palette.strongTint), back)), ground).toBeGreaterThanOrEqual(MIN_TEXT);
      expect(contrast(c(palette.dimmed), back), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

it('highlight.css is what the palettes say', async () => {
  const said = '/* Made by stylesheet.ts from palette.ts; `npx vitest run src/content/paint -u` writes it. */';
  await expect(`${said}\n${highlightCss()}`).toMatchFileSnapshot('../highlight.css');
});
