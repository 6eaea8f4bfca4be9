import type { TextMap } from '../anchoring/index.ts';
import type { Analysis, Quote } from '../model/analysis.ts';
import { ownWords } from '../model/marks.ts';
import type { Span } from '../model/span.ts';
import type { Layer, Settings, StoredAnnotation } from '../model/stored.ts';

/** What a place on the page stands for. */
export type Target =
  | { readonly is: 'quote'; readonly quote: number }
  | { readonly is: 'actor'; readonly actor: number; readonly mention: number }
  | { readonly is: 'own'; readonly annotation: string };

/** One painted stretch of the article. */
export interface Finding {
  readonly layer: Layer;
  readonly span: Span;
  readonly target: Target;
  /** A description: painted more quietly than a name. */
  readonly quiet?: boolean;
}

/** An own annotation with its place in the text as it now stands. */
export interface Placed {
  readonly annotation: StoredAnnotation;
  readonly span: Span;
}

/** Everything that may be painted, in text order, of the layers that are on. */
export function findingsOf(analysis: Analysis | null, own: readonly Placed[], layers: Settings['layers'], text: string): Finding[] {
  const found: Finding[] = [];
  analysis?.quotes.forEach((quote, index) => {
    for (const { layer, span } of quote.spans.flatMap((span) => partsOf(quote, span, text)))
      if (layers[layer]) found.push({ layer, span, target: { is: 'quote', quote: index } });
  });
  const painted = namesOf(analysis, layers);
  analysis?.actors.forEach((actor, index) => {
    if (!layers[actor.kind]) return;
    actor.mentions.forEach((mention, at) => {
      const target: Target = { is: 'actor', actor: index, mention: at };
      if (mention.kind === 'name') found.push({ layer: actor.kind, span: mention, target });
      // a name inside a description has its own line: "le président de la [CEDEAO]"
      if (mention.kind === 'nominal') for (const span of without(mention, painted)) found.push({ layer: actor.kind, span, target, quiet: true });
    });
  });
  if (layers.own) for (const { annotation, span } of own) found.push({ layer: 'own', span, target: { is: 'own', annotation: annotation.id } });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A quote as it is painted: of a mixed one the words between marks are the speaker's own, what is around them is retold. */
function partsOf({ kind }: Quote, span: Span, text: string): { readonly layer: Layer; readonly span: Span }[] {
  const layer = kind === 'indirect' ? 'indirect' : 'direct';
  const words = text.slice(span.start, span.end);
  const marked = kind === 'mixed' ? ownWords(words) : [];
  if (!marked.length) return [{ layer, span }];
  const placed = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
  const around = without(
    { ...span, text: words },
    marked.map((one) => placed(one.marked)),
  ).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return [...marked.map(({ own }) => ({ layer: 'direct' as const, span: placed(own) })), ...around.map((rest) => ({ layer: 'indirect' as const, span: rest }))];
}

/** The names that are painted, in text order. */
const namesOf = (analysis: Analysis | null, layers: Settings['layers']): Span[] =>
  (analysis?.actors ?? [])
    .filter(({ kind }) => layers[kind])
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))
    .sort((a, b) => a.start - b.start);

/** What is left of a span without the names in it, which are in text order; white space at the cuts left out. */
function without(span: Span & { readonly text: string }, names: readonly Span[]): Span[] {
  const rest: Span[] = [];
  const keep = (start: number, end: number): void => {
    const words = span.text.slice(start - span.start, end - span.start);
    const trimmed = { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
    if (trimmed.start < trimmed.end) rest.push(trimmed);
  };
  let at = span.start;
  for (const name of names) {
    if (name.start >= span.end) break;
    if (name.end <= at) continue;
    if (name.start > at) keep(at, name.start);
    at = name.end;
  }
  if (at < span.end) keep(at, span.end);
  return rest;
}

/** Own marks lie on top, then actors, then quotes: the order in which a pointer finds them. */
const RANK: Record<Target['is'], number> = { own: 2, actor: 1, quote: 0 };

/** The findings at an offset, topmost first. */
export function findingsAt(findings: readonly Finding[], offset: number): Finding[] {
  return findings
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => RANK[b.target.is] - RANK[a.target.is] || a.span.end - a.span.start - (b.span.end - b.span.start));
}

export const sameTarget = (a: Target | null, b: Target | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    ((a.is === 'quote' && b.is === 'quote' && a.quote === b.quote) ||
      (a.is === 'actor' && b.is === 'actor' && a.actor === b.actor && a.mention === b.mention) ||
      (a.is === 'own' && b.is === 'own' && a.annotation === b.annotation)));

/** The actor that a target is about: itself, or the quote's speaker; null where there is none. */
export function actorOf(target: Target, analysis: Analysis): number | null {
  if (target.is === 'actor') return target.actor;
  if (target.is === 'quote') return analysis.quotes[target.quote]?.speaker?.actor ?? null;
  return null;
}

/** The spans of a target, all of a quote's. */
export function spansOf(target: Target, analysis: Analysis | null, own: readonly Placed[]): readonly Span[] {
  if (target.is === 'quote') return analysis?.quotes[target.quote]?.spans ?? [];
  if (target.is === 'actor') {
    const mention = analysis?.actors[target.actor]?.mentions[target.mention];
    return mention ? [mention] : [];
  }
  const placed = own.find(({ annotation }) => annotation.id === target.annotation);
  return placed ? [placed.span] : [];
}

/** Stretches of the text that are not in `keep` (any order), for dimming the rest. */
export function complement(keep: readonly Span[], length: number): Span[] {
  const rest: Span[] = [];
  let at = 0;
  for (const span of [...keep].sort((a, b) => a.start - b.start)) {
    if (span.start > at) rest.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < length) rest.push({ start: at, end: length });
  return rest;
}

/** Live ranges of spans, made once a span and map. */
export function createRanges(map: TextMap): (span: Span) => readonly Range[] {
  const made = new Map<string, Range[]>();
  return (span) => {
    const key = `${span.start}-${span.end}`;
    let ranges = made.get(key);
    if (!ranges) {
      ranges = map.ranges(span);
      made.set(key, ranges);
    }
    return ranges;
  };
}
