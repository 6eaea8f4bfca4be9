import type { ActorKind } from '../../model/knowledge.ts';
import type { HighlightColour } from '../../model/stored.ts';
import { highlightName, PALETTES, type Palette, type PaletteName, type Style } from './palette.ts';

/** Told apart without colour too: solid, double, dashed, dotted. */
const LINES: Record<ActorKind, string> = { person: 'solid', state: 'double', armed: 'dashed', international: 'dotted', other: 'dotted' };

const alpha = (hex: string, a: number): string =>
  `${hex}${Math.round(a * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** Lines of actors stand close to the words, the dotted line of indirect quotes below them, so that both are seen. */
const line = (style: string, width: number, colour: string, offset: number): string =>
  `text-decoration: underline ${style} ${width}px ${colour}; text-underline-offset: ${offset}px;`;

/** `paper`: nothing is under the pointer there, and the ink is the page's own: only the browser knows whether a dark ground is printed too. */
function rules(name: PaletteName, palette: Palette, paper = false): string[] {
  const rule = (style: Style, body: string) => `::highlight(${highlightName(name, style)}) { ${body} }`;
  const strong = (colour: string) => `background-color: ${paper ? 'transparent' : colour};`;
  const ink = paper ? 'currentColor' : palette.ink;
  const out: string[] = [];
  for (const kind of Object.keys(LINES) as ActorKind[]) {
    const colour = palette.lines[kind];
    // A double line is two of its thickness and a gap: thinner, so that it weighs as much as the others.
    const extra = kind === 'state' ? -1 : 0;
    out.push(rule(kind, line(LINES[kind], 2 + extra, colour, 2)));
    // Descriptions: one thin line of small dots, whatever the kind, so that names stand out; the card says who that is.
    out.push(rule(`${kind}-quiet`, line('dotted', 1, colour, 2)));
    // A second line over the first would spoil its dots and dashes: only a tint is added.
    out.push(rule(`${kind}-strong`, strong(alpha(colour, 0.2))));
  }
  out.push(rule('direct', `background-color: ${palette.tint};`));
  out.push(rule('direct-firm', `background-color: ${palette.tint}; color: ${ink};`));
  out.push(rule('direct-strong', `${strong(palette.strongTint)} color: ${ink};`));
  out.push(rule('indirect', line('dotted', 2, palette.lines.indirect, 6)));
  out.push(rule('indirect-strong', strong(palette.tint)));
  for (const colour of Object.keys(palette.markers) as HighlightColour[])
    out.push(rule(`own-${colour}`, `background-color: ${palette.markers[colour]}; color: ${palette.markerInk};`));
  // Where the system chooses the colours, all that is painted gets those of a selection: the dimmed text, which is most, must not.
  out.push(`@media (forced-colors: none) { ${rule('dim', `color: ${palette.dimmed};`)} }`);
  return out;
}

/** The text of highlight.css, which the manifest carries because that leaves no trace in the page; also adopted by shadow roots. */
export const highlightCss = (): string => {
  const names = Object.keys(PALETTES) as PaletteName[];
  // On paper: quiet paint, whatever the page was on the screen.
  const paper = names.flatMap((name) => rules(name, PALETTES.light, true));
  return [...names.flatMap((name) => rules(name, PALETTES[name])), '@media print {', ...paper, '}', ''].join('\n');
};
