import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, over, parseColour } from './colour.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
/** The custom properties of the rules whose selector list ends with `selector`, in order of appearance. */
const rules = (selector: string): Record<string, string>[] =>
  [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .filter((m) => m[1]?.trim().endsWith(selector))
    .map((m) => Object.fromEntries([...(m[2] ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map((d) => [d[1], d[2]])));
const colour = (value: string | undefined): Colour => {
  const parsed = parseColour(value ?? '');
  if (!parsed) throw new Error(`not a colour: ${value}`);
  return parsed;
};

const [light = {}, dark = {}] = rules('.griot');
const themes = { light, dark };

describe.each(Object.entries(themes))('%s', (name, tokens) => {
  it.each(['bg', 'surface'])('text is readable on %s', (ground) => {
    for (const text of ['text', 'muted', 'accent', 'danger', 'warn', 'ok']) {
      expect(contrast(colour(tokens[text]), colour(tokens[ground])), text).toBeGreaterThanOrEqual(4.5);
    }
  });
  it.each(['bg', 'surface'])('lines and dots are seen on %s', (ground) => {
    for (const line of ['control', 'person', 'state', 'armed', 'international', 'other', 'direct']) {
      expect(contrast(colour(tokens[line]), colour(tokens[ground])), line).toBeGreaterThanOrEqual(3);
    }
  });
  it('text on accent and on the own colours is readable', () => {
    expect(contrast(colour(tokens['on-accent']), colour(tokens.accent))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(tokens.text), colour(tokens['accent-soft']))).toBeGreaterThanOrEqual(4.5);
    for (const own of ['yellow', 'green', 'blue', 'pink', 'orange']) {
      expect(contrast(colour(tokens.text), colour(tokens[`own-${own}`])), own).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('a card that follows its page has the same colours', () => {
    const [forced = {}] = rules(`.griot[data-theme="${name}"]`);
    for (const [key, value] of Object.entries(forced)) expect(value, key).toBe(tokens[key]);
    for (const key of Object.keys(dark)) if (key !== 'quick') expect(forced, key).toHaveProperty(key);
  });
});

describe('colours', () => {
  it.each([
    ['#fff', 255, 255, 255, 1],
    ['#0072b2', 0, 114, 178, 1],
    ['rgb(1, 2, 3)', 1, 2, 3, 1],
    ['rgba(1, 2, 3, 0.5)', 1, 2, 3, 0.5],
    ['rgb(1 2 3 / 50%)', 1, 2, 3, 0.5],
    ['color(srgb 1 0 0 / 0.25)', 255, 0, 0, 0.25],
  ])('reads %s', (css, r, g, b, a) => expect(parseColour(css)).toEqual({ r, g, b, a }));
  it.each(['', 'red', 'rgb(1,2)', '#12', 'oklch(1 2 3)'])('gives null for %s', (css) => expect(parseColour(css)).toBeNull());
  it('mixes by alpha', () => {
    const half = over({ r: 0, g: 0, b: 0, a: 0.5 }, { r: 255, g: 255, b: 255, a: 1 });
    expect(half).toEqual({ r: 127.5, g: 127.5, b: 127.5, a: 1 });
  });
  it('black on white is 21', () => expect(contrast(colour('#000'), colour('#fff'))).toBeCloseTo(21));
});
