import type { Analysis } from '../model/analysis.ts';
import type { ActorKind } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';

/** A stretch of text that is painted in one way throughout. */
export interface Segment extends Span {
  /** Index of the quote it lies in, null for none. */
  readonly quote: number | null;
  /** Kind of the actor named here, null for none. */
  readonly kind: ActorKind | null;
}

/** Cuts a span of the text where the paint changes; together the segments are the span, in order. */
export function segments({ actors, quotes }: Analysis, span: Span): Segment[] {
  const names = actors.flatMap(({ kind, mentions }) => mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end, kind })));
  const spoken = quotes.flatMap((quote, index) => quote.spans.map(({ start, end }) => ({ start, end, index })));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of [...names, ...spoken]) for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const covers = (one: Span) => one.start <= start && start < one.end;
    return { start, end: sorted[i + 1]!, quote: spoken.find(covers)?.index ?? null, kind: names.find(covers)?.kind ?? null };
  });
}
