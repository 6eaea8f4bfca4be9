/** Colours as sRGB bytes with an alpha of 0..1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Reads #rgb, #rrggbb, #rrggbbaa, rgb() and rgba(), the forms that getComputedStyle gives; null for anything else. */
export function parseColour(css: string): Colour | null {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(css.trim())?.[1];
  if (hex !== undefined) {
    const wide = hex.length <= 4 ? [...hex].map((c) => c + c).join('') : hex;
    if (wide.length !== 6 && wide.length !== 8) return null;
    const byte = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16);
    return { r: byte(0), g: byte(2), b: byte(4), a: wide.length === 8 ? byte(6) / 255 : 1 };
  }
  const inner = /^rgba?\(([^)]*)\)$/i.exec(css.trim())?.[1];
  if (inner !== undefined) {
    const parts = inner.split(/[\s,/]+/).filter(Boolean);
    const [r, g, b] = parts.slice(0, 3).map((p) => (p.endsWith('%') ? Number.parseFloat(p) * 2.55 : Number.parseFloat(p)));
    const alpha = parts[3];
    const a = alpha === undefined ? 1 : alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number.parseFloat(alpha);
    if (r === undefined || g === undefined || b === undefined || [r, g, b, a].some(Number.isNaN)) return null;
    return { r, g, b, a };
  }
  // color(srgb 0.1 0.2 0.3 / 0.5), which Chromium gives for colours mixed in CSS.
  const srgb = /^color\(srgb\s([^)]*)\)$/i.exec(css.trim())?.[1];
  if (srgb !== undefined) {
    const [r, g, b, a = 1] = srgb
      .split(/[\s/]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    if (r === undefined || g === undefined || b === undefined || [r, g, b, a].some(Number.isNaN)) return null;
    return { r: r * 255, g: g * 255, b: b * 255, a };
  }
  return null;
}

/** `top` painted over `bottom`; opaque where the bottom is. */
export function over(top: Colour, bottom: Colour): Colour {
  const a = top.a + bottom.a * (1 - top.a);
  if (a === 0) return { r: 0, g: 0, b: 0, a: 0 };
  const mix = (t: number, b: number) => (t * top.a + b * bottom.a * (1 - top.a)) / a;
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a };
}

/** WCAG 2 relative luminance, 0..1, of an opaque colour. */
export function luminance({ r, g, b }: Colour): number {
  const linear = (byte: number) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2 contrast ratio of two opaque colours, 1..21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
