import { documentOf } from '../anchoring/dom.ts';
import type { Quote } from '../model/analysis.ts';
import type { Anchored, Orphan } from '../model/anchored.ts';
import { fingerprint } from '../model/hash.ts';
import type { Span } from '../model/span.ts';
import type { StoredAnnotation } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';
import type { FoundArticle } from './article/index.ts';
import { complement, createRanges, type Finding, findingsOf, type Placed, spansOf, type Target } from './findings.ts';
import type { Paint } from './paint/painter.ts';
import { type Choice, highlightName, type Style } from './paint/palette.ts';

/** An annotation that lost its place. */
export interface Lost {
  readonly annotation: StoredAnnotation;
  readonly orphan: Orphan;
}

/** One article of the page with what is known of it: live objects, never stored. */
export interface Reading {
  readonly found: FoundArticle;
  readonly state: PageState;
  /** Fingerprint of the text. */
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly own: readonly (Placed & { readonly anchored: Anchored })[];
  readonly lost: readonly Lost[];
  readonly rangesOf: (span: Span) => readonly Range[];
  /** Open shadow roots its words stand in. */
  readonly roots: readonly ShadowRoot[];
  /** Documents its words stand in: the page's, and those of frames. */
  readonly documents: readonly Document[];
}

/** Where an annotation stands in a text; null for a record that holds no place at all, which costs nothing but itself. */
function placeOf({ id, selectors }: StoredAnnotation, { places }: PageState, text: string, version: string): Anchored | Orphan | null {
  try {
    const { position, quote } = selectors;
    const { start, end } = position;
    const { exact } = quote;
    if (exact && selectors.version === version && text.slice(start, end) === exact) return { anchored: true, span: { start, end }, how: 'position' };
    return places?.[id] ?? { anchored: false, reason: 'gone', words: exact };
  } catch {
    return null;
  }
}

export function createReading(found: FoundArticle, state: PageState, version = fingerprint(found.article.text)): Reading {
  const own: (Placed & { anchored: Anchored })[] = [];
  const lost: Lost[] = [];
  for (const annotation of state.annotations) {
    const result = placeOf(annotation, state, found.article.text, version);
    if (!result) continue;
    if (result.anchored) own.push({ annotation, span: result.span, anchored: result });
    else lost.push({ annotation, orphan: result });
  }
  const trees = new Set(found.map.nodes.map((node) => node.getRootNode()));
  return {
    found,
    state,
    version,
    own,
    lost,
    findings: findingsOf(state.analysis, own, state.settings.layers, found.article.text),
    rangesOf: createRanges(found.map),
    roots: [...trees].filter((tree) => 'host' in tree) as ShadowRoot[],
    documents: [...new Set(found.map.nodes.map(documentOf))],
  };
}

/** How many annotations, kept quotes and corrections of an article lost their place. */
export const lostIn = ({ lost, state }: Reading): number => lost.length + (state.lostQuotes?.length ?? 0);

/** The quote of the text that stands where a lost one would be put; undefined where there is none. */
export const quoteInstead = ({ state }: Reading, place: Span): Quote | undefined =>
  state.analysis?.quotes.find(({ spans, known }) => !known && spans.some(({ start, end }) => start < place.end && place.start < end));

/** What is emphasised now. */
export interface Emphasis {
  /** Under the pointer, reached by keyboard, or shown in the card. */
  readonly strong: readonly Target[];
  /** Focus mode: index of the one actor who is not dimmed. */
  readonly focus: number | null;
}
export const NO_EMPHASIS: Emphasis = { strong: [], focus: null };

/** From the lowest to the topmost. */
const ORDER: readonly Style[] = [
  'dim',
  'indirect',
  'direct',
  'direct-firm',
  'indirect-strong',
  'direct-strong',
  'other-quiet',
  'international-quiet',
  'state-quiet',
  'armed-quiet',
  'person-quiet',
  'other',
  'international',
  'state',
  'armed',
  'person',
  'other-strong',
  'international-strong',
  'state-strong',
  'armed-strong',
  'person-strong',
  'own-yellow',
  'own-green',
  'own-blue',
  'own-pink',
  'own-orange',
];

const styleOf = (finding: Finding, reading: Reading, firm: boolean): Style => {
  const { layer, target, quiet } = finding;
  if (target.is === 'own') {
    const placed = reading.own.find(({ annotation }) => annotation.id === target.annotation);
    return `own-${placed?.annotation.colour ?? 'yellow'}`;
  }
  if (layer === 'direct') return firm ? 'direct-firm' : 'direct';
  if (quiet && layer !== 'indirect' && layer !== 'own') return `${layer}-quiet`;
  return layer === 'own' ? 'own-yellow' : layer;
};

const strongStyle = (target: Target, reading: Reading): Style | null => {
  const analysis = reading.state.analysis;
  if (target.is === 'quote') return analysis?.quotes[target.quote]?.kind === 'indirect' ? 'indirect-strong' : 'direct-strong';
  if (target.is === 'actor') {
    const kind = analysis?.actors[target.actor]?.kind;
    return kind ? `${kind}-strong` : null;
  }
  return null;
};

type Groups = Map<Style, readonly Range[]>;

/** The paint without emphasis, made once a reading: the painter leaves alone what did not change. */
const resting = new WeakMap<Reading, Map<string, Groups>>();

function restingGroups(reading: Reading, firm: boolean, focus: number | null): Groups {
  const known = resting.get(reading) ?? new Map<string, Groups>();
  resting.set(reading, known);
  const key = `${firm}:${focus}`;
  let groups = known.get(key);
  if (groups) return groups;
  const { state, found, rangesOf } = reading;
  const made = new Map<Style, Range[]>();
  const put = (style: Style, spans: readonly Span[]) => {
    const list = made.get(style) ?? [];
    made.set(style, list);
    for (const span of spans) list.push(...rangesOf(span));
  };
  const quotes = state.analysis?.quotes ?? [];
  const about = (target: Target): boolean =>
    focus === null || target.is === 'own' || (target.is === 'actor' ? target.actor === focus : quotes[target.quote]?.speaker?.actor === focus);
  for (const finding of reading.findings) if (about(finding.target)) put(styleOf(finding, reading, firm), [finding.span]);
  if (focus !== null) {
    const kept = reading.findings.filter(({ target }) => about(target)).map(({ span }) => span);
    put('dim', complement(kept, found.article.text.length));
  }
  groups = made;
  known.set(key, groups);
  return groups;
}

/** The whole paint of one reading, lowest first. */
export function paintOf(reading: Reading, choice: Choice, emphasis: Emphasis = NO_EMPHASIS): Paint {
  const groups: Groups = new Map(restingGroups(reading, choice.firm, emphasis.focus));
  for (const target of emphasis.strong) {
    const style = strongStyle(target, reading);
    if (!style) continue;
    const spans = spansOf(target, reading.state.analysis, reading.own);
    groups.set(style, [...(groups.get(style) ?? []), ...spans.flatMap((span) => reading.rangesOf(span))]);
  }
  const paint = new Map<string, readonly Range[]>();
  for (const style of ORDER) {
    const ranges = groups.get(style);
    if (ranges?.length) paint.set(highlightName(choice.name, style), ranges);
  }
  return paint;
}

/** The paint of all articles of the page: names are shared, so that ranges are gathered. */
export function gather(paints: readonly Paint[]): Paint {
  if (paints.length === 1) return paints[0]!;
  const all = new Map<string, Range[]>();
  for (const paint of paints)
    for (const [name, ranges] of paint) {
      const list = all.get(name);
      if (list) list.push(...ranges);
      else all.set(name, [...ranges]);
    }
  const rank = (name: string) => ORDER.findIndex((style) => name.endsWith(`-${style}`) && name.split('-').length === style.split('-').length + 2);
  return new Map([...all].sort((a, b) => rank(a[0]) - rank(b[0])));
}
