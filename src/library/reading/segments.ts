import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { StoredAnnotation, StoredMention, StoredQuote } from '../../model/stored.ts';

/** A stretch of text under the same paint. */
export interface Segment extends Span {
  readonly quote?: StoredQuote;
  readonly mention?: StoredMention;
  readonly own?: StoredAnnotation;
}

export interface Paragraph extends Span {
  readonly heading: boolean;
  readonly segments: readonly Segment[];
}

/** What is painted over a text. */
export interface Paint {
  readonly quotes: readonly StoredQuote[];
  readonly mentions: readonly StoredMention[];
  readonly notes: readonly StoredAnnotation[];
}

/** Where the blocks of a text are; of one that was stored without them, its lines. */
function blocksOf(text: string, blocks: readonly Block[] | undefined): (Span & { heading: boolean })[] {
  if (blocks?.length) return blocks.map(({ start, end, kind }) => ({ start, end, heading: kind === 'heading' }));
  const lines: (Span & { heading: boolean })[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) if (match[0].trim()) lines.push({ start: match.index, end: match.index + match[0].length, heading: false });
  return lines;
}

/** Where own words stand in this text: at their place where it still holds them, else where they stand once. */
function placeOf(text: string, words: string, { start, end }: Span): Span | null {
  if (text.slice(start, end) === words || words === '') return { start, end };
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? { start: at, end: at + words.length } : null;
}

/** A kept article as it is read again: paragraphs, cut where the paint changes. */
export function paragraphs(text: string, version: string, blocks: readonly Block[] | undefined, { quotes, mentions, notes }: Paint): Paragraph[] {
  const painted: (Span & Partial<Segment>)[] = [];
  for (const quote of quotes)
    if (quote.selectors.version === version) for (const span of quote.spans) painted.push({ start: span.start, end: span.end, quote });
  for (const mention of mentions) for (const span of mention.spans) painted.push({ start: span.start, end: span.end, mention });
  for (const own of notes) {
    const { position, quote } = own.selectors;
    const place = placeOf(text, own.selectors.version === version ? text.slice(position.start, position.end) : quote.exact || own.words, position);
    if (place) painted.push({ ...place, own });
  }
  return blocksOf(text, blocks).map(({ start, end, heading }) => {
    const here = painted.filter((one) => one.start < end && one.end > start);
    const cuts = [...new Set([start, end, ...here.flatMap((one) => [Math.max(start, one.start), Math.min(end, one.end)])])].sort((a, b) => a - b);
    const segments = cuts.slice(0, -1).map((from, i): Segment => {
      const to = cuts[i + 1]!;
      const over = here.filter((one) => one.start <= from && one.end >= to);
      const quote = over.find((one) => one.quote)?.quote;
      const mention = over.find((one) => one.mention)?.mention;
      const own = over.find((one) => one.own)?.own;
      return { start: from, end: to, ...(quote && { quote }), ...(mention && { mention }), ...(own && { own }) };
    });
    return { start, end, heading, segments };
  });
}
