import * as Plot from '@observablehq/plot';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { CAMPS } from '../../model/camp.ts';
import { type Figure, type NetworkFigure, OTHERS, type OutletFigure, type StanceFigure, type TimeFigure } from '../catalogue/figures.ts';
import { NATURES } from '../filter.ts';
import { campColours, natureColours, seriesColours, withGreys } from './colours.ts';

export type Measure = 'quotes' | 'words';

/** What a drawing needs beyond its numbers: words of the interface and the look of the page. */
export interface Setting {
  readonly width: number;
  readonly measure: Measure;
  /** Right to left. */
  readonly rtl: boolean;
  readonly title: string;
  readonly names: {
    readonly camp: (camp: string) => string;
    readonly nature: (nature: string) => string;
    readonly stance: (stance: string) => string;
    readonly series: (key: string, name: string) => string;
    /** The acronym of a body with a long name; what is given for the others. */
    readonly short: (id: string, name: string) => string;
    readonly measure: string;
    readonly number: (value: number) => string;
    readonly month: (period: string) => string;
    /** A date on the axis of time. */
    readonly tick: (when: Date) => string;
    readonly share: string;
  };
  /** An element whose style gives the colours. */
  readonly page: Element;
}

/** Draws a figure as SVG that stands alone: its colours and font are in it. */
export function draw(figure: Figure, setting: Setting): SVGSVGElement {
  const plot = { time, outlets, stances, network }[figure.kind](figure as never, setting);
  const style = getComputedStyle(setting.page);
  const svg = plot instanceof SVGSVGElement ? plot : plot.querySelector('svg')!;
  // Plot labels its groups, which have no role, and the tip that comes with the pointer: the picture has one name, and a table behind it.
  const unlabel = () => {
    for (const group of svg.querySelectorAll('g[aria-label]')) {
      group.setAttribute('data-mark', group.getAttribute('aria-label')!);
      group.removeAttribute('aria-label');
    }
  };
  unlabel();
  new MutationObserver(unlabel).observe(svg, { childList: true, subtree: true });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', setting.title);
  svg.setAttribute('font-family', 'system-ui, sans-serif');
  svg.style.background = style.getPropertyValue('--bg').trim();
  svg.style.color = style.getPropertyValue('--text').trim();
  svg.style.maxWidth = '100%';
  return svg;
}

/** Key of quotes whose speaker is not known. */
const NOBODY = 'name:';
const campRange = ({ page }: Setting): Record<string, string> => withGreys(campColours(page));

const FONT = (size: number) => `${size}px system-ui, sans-serif`;
/** Width of a text in pixels. */
function widthOf(text: string, size = 12): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.55;
  pen.font = FONT(size);
  return Math.ceil(pen.measureText(text).width);
}
/** A text cut to a width, with three dots where it is. */
function shortened(text: string, width: number, size = 12): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const look = (setting: Setting): Plot.PlotOptions => ({ width: setting.width, style: { fontSize: '12px', overflow: 'visible' }, ariaLabel: setting.title });

/** Fewer times than this are each written under their own, not spread along the axis: one month would be written three times. */
const FEW_TIMES = 6;
const ticksOf = (rows: readonly { readonly when: Date }[]): { ticks?: Date[] } => {
  const times = [...new Set(rows.map(({ when }) => when.getTime()))];
  return times.length < FEW_TIMES ? { ticks: times.map((time) => new Date(time)) } : {};
};

function time(figure: TimeFigure, setting: Setting): Element {
  const { names, measure } = setting;
  const order: readonly string[] = CAMPS;
  const camps = figure.series.some(({ key }) => order.includes(key));
  // Nobody known and all the others stand last, in grey.
  const late = ({ key }: { readonly key: string }) => (key === NOBODY ? 1 : key === OTHERS ? 2 : 0);
  const series = figure.series.toSorted((a, b) => (camps ? order.indexOf(a.key) - order.indexOf(b.key) : late(a) - late(b)));
  const colours = seriesColours(figure.series.length);
  const byCamp = campRange(setting);
  const shorts = series.map(({ key, name }) => names.short(key, names.series(key, name)));
  // Two bodies with one acronym keep their names.
  const labels = series.map(({ key, name }, i) => (shorts.indexOf(shorts[i]!) === shorts.lastIndexOf(shorts[i]!) ? shorts[i]! : names.series(key, name)));
  const label = new Map(series.map(({ key }, i) => [key, labels[i]!]));
  const whole = new Map(series.map(({ key, name }) => [key, names.series(key, name)]));
  const range = series.map(({ key }, i) => (camps ? (byCamp[key] ?? '#8a8a8a') : key === OTHERS ? '#8a8a8a' : key === NOBODY ? byCamp.unknown! : colours[i]!));
  const rows = figure.rows.map((row) => ({
    ...row,
    who: label.get(row.key)!,
    when: new Date(`${row.period}${row.period.length === 4 ? '-07-01' : '-15'}T00:00:00Z`),
  }));
  const plot = Plot.plot({
    ...look(setting),
    height: 440,
    marginTop: 28,
    marginLeft: 48,
    x: { type: 'utc', label: null, reverse: setting.rtl, tickFormat: (when: Date) => names.tick(when), ...ticksOf(rows) },
    y: { label: names.measure, grid: true, tickFormat: (value: number) => names.number(value) },
    color: { domain: labels, range },
    marks: [
      Plot.rectY(rows, {
        x: 'when',
        interval: figure.by,
        y: measure,
        fill: 'who',
        order: labels.toReversed(),
        insetLeft: 0.5,
        insetRight: 0.5,
        title: (row: (typeof rows)[number]) => `${whole.get(row.key)}\n${names.month(row.period)} : ${names.number(row[measure])}`,
        tip: { fill: 'var(--bg)', stroke: 'var(--control)' },
      }),
      Plot.ruleY([0]),
    ],
  });
  return withLegend(plot as SVGSVGElement, labels, range, setting);
}

/** The legend inside the picture, so that a saved one has it too. */
function withLegend(svg: SVGSVGElement, labels: readonly string[], colours: readonly string[], { width, rtl }: Setting): SVGSVGElement {
  const ROW = 20;
  const space = 14;
  const svgNs = 'http://www.w3.org/2000/svg';
  const group = document.createElementNS(svgNs, 'g');
  let x = 0;
  let y = 0;
  labels.forEach((label, i) => {
    const wide = 18 + widthOf(label) + space;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += ROW;
    }
    const at = rtl ? width - x : x;
    const square = document.createElementNS(svgNs, 'rect');
    const box = { x: rtl ? at - 12 : at, y: y + 2, width: 12, height: 12, fill: colours[i]! };
    for (const [name, value] of Object.entries(box)) square.setAttribute(name, String(value));
    const text = document.createElementNS(svgNs, 'text');
    text.textContent = label;
    for (const [name, value] of Object.entries({
      x: rtl ? at - 18 : at + 18,
      y: y + 12,
      fill: 'currentColor',
      'font-size': 12,
      'text-anchor': rtl ? 'end' : 'start',
    }))
      text.setAttribute(name, String(value));
    group.append(square, text);
    x += wide;
  });
  const height = Number(svg.getAttribute('height'));
  const more = y + ROW + 8;
  const inner = document.createElementNS(svgNs, 'g');
  inner.setAttribute('transform', `translate(0,${more})`);
  // The style element and definitions stay where Plot put them.
  inner.append(...[...svg.childNodes].filter((node) => !(node instanceof SVGStyleElement)));
  svg.append(group, inner);
  svg.setAttribute('height', String(height + more));
  svg.setAttribute('viewBox', `0 0 ${width} ${height + more}`);
  return svg;
}

/** Camps that occur, in the fixed order, with their colours. */
function campsOf(rows: readonly { readonly camp: string }[], setting: Setting): { keys: string[]; labels: string[]; range: string[] } {
  const keys = CAMPS.filter((camp) => rows.some((row) => row.camp === camp));
  const colours = campRange(setting);
  const range = keys.map((camp) => colours[camp]!);
  return { keys, labels: keys.map(setting.names.camp), range };
}

function bars(rows: readonly { readonly line: string; readonly camp: string; readonly value: number }[], setting: Setting, share: boolean): Element {
  const { keys, labels, range } = campsOf(rows, setting);
  const lines = [...new Set(rows.map(({ line }) => line))];
  const most = Math.min(240, setting.width / 3);
  const longest = Math.min(most, Math.max(60, ...lines.map((line) => widthOf(line))));
  const data = rows
    .map((row) => ({ ...row, who: setting.names.camp(row.camp) }))
    .sort((a, b) => keys.indexOf(a.camp as (typeof keys)[number]) - keys.indexOf(b.camp as (typeof keys)[number]));
  const sums = new Map<string, number>();
  for (const { line, value } of rows) sums.set(line, (sums.get(line) ?? 0) + value);
  const plot = Plot.plot({
    ...look(setting),
    height: 70 + lines.length * 30,
    marginBottom: 40,
    marginLeft: setting.rtl ? 56 : longest + 16,
    marginRight: setting.rtl ? longest + 16 : 56,
    x: {
      label: share ? setting.names.share : setting.names.measure,
      grid: true,
      reverse: setting.rtl,
      ...(share ? { percent: true } : { tickFormat: (value: number) => setting.names.number(value) }),
    },
    y: { domain: lines, label: null, tickFormat: (line: string) => shortened(line, most), ...(setting.rtl && { axis: 'right' as const }) },
    color: { domain: labels, range },
    marks: [
      Plot.barX(data, {
        y: 'line',
        x: 'value',
        fill: 'who',
        insetTop: 3,
        insetBottom: 3,
        ...(share && { offset: 'normalize' as const }),
        title: (row: (typeof data)[number]) => `${row.line}, ${row.who} : ${setting.names.number(row.value)}`,
        tip: { fill: 'var(--bg)', stroke: 'var(--control)' },
      }),
      Plot.text(lines, {
        y: (line: string) => line,
        x: (line: string) => (share ? 1 : sums.get(line)),
        text: (line: string) => setting.names.number(sums.get(line) ?? 0),
        textAnchor: setting.rtl ? 'end' : 'start',
        dx: setting.rtl ? -6 : 6,
      }),
      Plot.ruleX([0]),
    ],
  });
  return withLegend(plot as SVGSVGElement, labels, range, setting);
}

const outlets = (figure: OutletFigure, setting: Setting): Element =>
  bars(
    figure.rows.map((row) => ({ line: row.outlet, camp: row.camp, value: row[setting.measure] })),
    setting,
    true,
  );
const stances = (figure: StanceFigure, setting: Setting): Element =>
  bars(
    figure.rows.map((row) => ({ line: setting.names.stance(row.stance), camp: row.camp, value: row.quotes })),
    setting,
    false,
  );

interface Place extends SimulationNodeDatum {
  readonly at: number;
}
/** Rounds of the simulation; it then stands still, the same each time. */
const ROUNDS = 300;

/** A dot with its name wants so much room in a network, in square pixels. */
const ROOM = 9000;
/** Names in a network, in pixels. */
const LABEL = { size: 11, height: 14, widest: 170 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Where each name stands: below its dot, above or beside it, wherever it covers least of dots and names; the best known choose first. */
function besideDots(
  points: readonly { readonly x: number; readonly y: number; readonly r: number; readonly name: string }[],
  width: number,
  height: number,
): { readonly x: number; readonly y: number; readonly text: string }[] {
  const dots = points.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const taken: Box[] = [];
  return points
    .toSorted((a, b) => b.r - a.r)
    .map(({ x, y, r, name }) => {
      const text = shortened(name, LABEL.widest, LABEL.size);
      const wide = widthOf(text, LABEL.size) + 4;
      const off = r + 2 + LABEL.height / 2;
      const places = [
        [x, y + off],
        [x, y - off],
        [x + r + 4 + wide / 2, y],
        [x - r - 4 - wide / 2, y],
        [x + wide / 2, y + off],
        [x - wide / 2, y + off],
        [x + wide / 2, y - off],
        [x - wide / 2, y - off],
      ].map(
        ([cx, cy]): Box => ({
          x: Math.max(0, Math.min(width - wide, cx! - wide / 2)),
          y: Math.max(0, Math.min(height - LABEL.height, cy! - LABEL.height / 2)),
          width: wide,
          height: LABEL.height,
        }),
      );
      const covered = places.map((box) => [...dots, ...taken].reduce((sum, other) => sum + overlap(box, other), 0));
      const best = places[covered.indexOf(Math.min(...covered))]!;
      taken.push(best);
      return { x: best.x + best.width / 2, y: best.y + best.height / 2, text };
    });
}

function network(figure: NetworkFigure, setting: Setting): Element {
  const { width } = setting;
  // A phone is narrow: what lacks at the side is added below.
  const height = Math.min(1100, Math.max(700, (figure.nodes.length * ROOM) / width));
  const most = Math.max(1, ...figure.nodes.map(({ articles }) => articles));
  const strongest = Math.max(1, ...figure.links.map(({ articles }) => articles));
  const radius = (at: number) => 5 + 19 * Math.sqrt(figure.nodes[at]!.articles / most);
  const places: Place[] = figure.nodes.map((_, at) => ({ at }));
  const links = figure.links.map(({ source, target, articles }) => ({ source, target, articles }));
  const inside = (value: number, size: number, margin: number) => Math.max(margin, Math.min(size - margin, value));
  const simulation = forceSimulation(places)
    .force(
      'link',
      forceLink(links)
        .distance(110)
        .strength((link) => 0.15 + 0.35 * (link.articles / strongest)),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(420))
    .force('x', forceX(width / 2).strength(0.06 * (height / width)))
    .force('y', forceY(height / 2).strength(0.09))
    .force(
      'apart',
      forceCollide<Place>((place) => radius(place.at) + 22),
    )
    .stop();
  // Held inside while they push each other, so that none is pressed against the edge onto another.
  for (let round = 0; round < ROUNDS; round++) {
    simulation.tick();
    for (const place of places) {
      place.x = inside(place.x ?? 0, width, 70);
      place.y = inside(place.y ?? 0, height, 34);
    }
  }
  const points = places.map(({ x = 0, y = 0, at }) => ({ x, y, r: radius(at), ...figure.nodes[at]! }));
  const names = besideDots(
    points.map((point) => ({ ...point, name: setting.names.short(point.id, point.name) })),
    width,
    height,
  );
  const natures = NATURES.filter((nature) => figure.nodes.some((node) => node.nature === nature));
  const labels = natures.map(setting.names.nature);
  const colours = natureColours(setting.page);
  const range = natures.map((nature) => colours[nature]!);
  const lines = figure.links.map(({ source, target, articles }) => ({ a: points[source]!, b: points[target]!, articles }));
  const plot = Plot.plot({
    ...look(setting),
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    r: { type: 'identity' },
    color: { domain: labels, range },
    marks: [
      Plot.link(lines, {
        x1: (line: (typeof lines)[number]) => line.a.x,
        y1: (line: (typeof lines)[number]) => line.a.y,
        x2: (line: (typeof lines)[number]) => line.b.x,
        y2: (line: (typeof lines)[number]) => line.b.y,
        stroke: 'currentColor',
        strokeOpacity: (line: (typeof lines)[number]) => 0.12 + 0.4 * (line.articles / strongest),
        strokeWidth: (line: (typeof lines)[number]) => 0.5 + 5 * (line.articles / strongest),
        title: (line: (typeof lines)[number]) => `${line.a.name} – ${line.b.name} : ${setting.names.number(line.articles)}`,
      }),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 'r',
        fill: (point: (typeof points)[number]) => setting.names.nature(point.nature),
        stroke: 'var(--bg)',
        strokeWidth: 1.5,
        title: (point: (typeof points)[number]) => `${point.name} : ${setting.names.number(point.articles)}`,
      }),
      Plot.text(names, {
        x: 'x',
        y: 'y',
        text: 'text',
        fontSize: LABEL.size,
        stroke: 'var(--bg)',
        strokeWidth: 4,
        fill: 'currentColor',
      }),
    ],
  });
  return withLegend(plot as SVGSVGElement, labels, range, setting);
}
