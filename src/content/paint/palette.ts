import type { ActorKind } from '../../model/knowledge.ts';
import type { HighlightColour } from '../../model/stored.ts';
import { type Colour, contrast, luminance, over, parseColour } from '../../ui/colour.ts';

/** What the painter can put over words. `*-quiet` is a description, not a name; `*-strong` is under the pointer or reached by keyboard; `direct-firm` also sets the text's colour. */
export type Style =
  | ActorKind
  | `${ActorKind}-quiet`
  | `${ActorKind}-strong`
  | 'direct'
  | 'direct-firm'
  | 'direct-strong'
  | 'indirect'
  | 'indirect-strong'
  | `own-${HighlightColour}`
  | 'dim';

export type PaletteName = 'light' | 'dark' | 'bright' | 'dim';

export interface Palette {
  /** Line colours: at least MIN_LINE against the grounds this palette is chosen for. */
  readonly lines: Record<ActorKind | 'indirect', string>;
  /** Tints of direct quotes, laid over the page's ground; strong ones under the pointer. */
  readonly tint: string;
  readonly strongTint: string;
  /** The text's colour where a tint would bring it under MIN_TEXT, and on strong tints. */
  readonly ink: string;
  /** Markers are opaque and bring their ink, so that they can be read on any page. */
  readonly markers: Record<HighlightColour, string>;
  readonly markerInk: string;
  /** Text of everybody but the one speaker in focus mode; still readable. */
  readonly dimmed: string;
}

/** WCAG 2: graphical objects, text. */
export const MIN_LINE = 3;
export const MIN_TEXT = 4.5;

const DAY = { yellow: '#ffe566', green: '#a8e6b0', blue: '#a6d8f7', pink: '#f9bfd9', orange: '#ffc891' };
const NIGHT = { yellow: '#6b5c00', green: '#1f5c32', blue: '#154f73', pink: '#75304f', orange: '#754312' };

/** Okabe-Ito hues, darker or lighter as the ground asks. */
export const PALETTES: Record<PaletteName, Palette> = {
  light: {
    lines: { person: '#0072b2', state: '#00805d', armed: '#c94f00', international: '#a8568a', other: '#6b6b6b', indirect: '#a86400' },
    tint: 'rgba(214, 140, 20, 0.17)',
    strongTint: 'rgba(214, 140, 20, 0.3)',
    ink: '#1a1612',
    markers: DAY,
    markerInk: '#1a1612',
    dimmed: '#6e6e6e',
  },
  dark: {
    lines: { person: '#56b4e9', state: '#33c796', armed: '#f58142', international: '#dd9cc2', other: '#b0b0b0', indirect: '#e8ad52' },
    tint: 'rgba(232, 173, 82, 0.2)',
    strongTint: 'rgba(232, 173, 82, 0.3)',
    ink: '#fbf6ee',
    markers: NIGHT,
    markerInk: '#fbf6ee',
    dimmed: '#a6a6a6',
  },
  // Strong mid-tones: coloured pages between the two.
  bright: {
    lines: { person: '#002b47', state: '#002e20', armed: '#4a1500', international: '#3d0f2f', other: '#1f1f1f', indirect: '#3a2000' },
    tint: 'rgba(255, 226, 160, 0.3)',
    strongTint: 'rgba(255, 226, 160, 0.6)',
    ink: '#0d0b09',
    markers: DAY,
    markerInk: '#1a1612',
    dimmed: '#262626',
  },
  dim: {
    lines: { person: '#b5ddff', state: '#9aeccc', armed: '#ffcdab', international: '#f8cfe5', other: '#e2e2e2', indirect: '#ffdda8' },
    tint: 'rgba(0, 0, 0, 0.22)',
    strongTint: 'rgba(0, 0, 0, 0.42)',
    ink: '#ffffff',
    markers: DAY,
    markerInk: '#1a1612',
    dimmed: '#dcdcdc',
  },
};

const must = (css: string): Colour => {
  const colour = parseColour(css);
  if (!colour) throw new Error(`not a colour: ${css}`);
  return colour;
};

/** The worst contrast of a palette's lines against a ground. */
export const lineContrast = (palette: Palette, ground: Colour): number => Math.min(...Object.values(palette.lines).map((line) => contrast(must(line), ground)));

/** Contrast of text on a tint of a direct quote. */
export const tintContrast = (palette: Palette, ground: Colour, ink: Colour): number => contrast(ink, over(must(palette.tint), ground));

/** The page's colours behind and in the article, opaque. */
export interface Ground {
  readonly back: Colour;
  readonly ink: Colour;
}

export interface Choice {
  readonly name: PaletteName;
  /** True where the page's own ink would be too faint on the tint: paint 'direct-firm' then. */
  readonly firm: boolean;
}

/** The first palette whose lines can be seen on the ground; the best of them where none can. */
export function choosePalette({ back, ink }: Ground): Choice {
  // Light writing asks for light lines: they belong together.
  const names: readonly PaletteName[] = luminance(ink) > luminance(back) ? ['dark', 'dim', 'bright', 'light'] : ['light', 'bright', 'dim', 'dark'];
  const name =
    names.find((candidate) => lineContrast(PALETTES[candidate], back) >= MIN_LINE) ??
    names.reduce((best, candidate) => (lineContrast(PALETTES[candidate], back) > lineContrast(PALETTES[best], back) ? candidate : best));
  const palette = PALETTES[name];
  // Where the page's own text is fainter than MIN_TEXT already, the firm ink can only help.
  return { name, firm: tintContrast(palette, back, ink) < MIN_TEXT };
}

/** The highlight's name in the registry, which the page shares: own prefix. */
export const highlightName = (palette: PaletteName, style: Style): string => `griot-${palette}-${style}`;
