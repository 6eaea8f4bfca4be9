import type { Quote, Why, WhyStep } from '../model/analysis.ts';
import { type Document, firstEndingAfter } from './document.ts';
import { fold } from './text/2-tokens.ts';

/** Fewer words may stand twice by chance. */
const SAME_WORDS = 3;
/** So many places where the same words begin are looked at, and so many quotes under a heading: more would cost and tell nothing. */
const MOST_PLACES = 8;

const wordsOf = (text: string, { spans }: Quote): string[] =>
  fold(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
const whose = ({ speaker }: Quote): string => `${speaker?.actor ?? ''} ${speaker?.name ?? ''}`;

/** Whose words it are is known from elsewhere: no word at the quote itself tells it. */
const isLent = ({ cue, speaker, why: { chain } }: Quote): boolean =>
  cue === null && speaker !== null && chain.length === 1 && chain[0]!.how === 'same-speaker' && !chain[0]!.span;
const isReported = ({ cue, speaker }: Quote): boolean => cue !== null && speaker !== null;

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A short form is a part of the whole name; "Bamako" for a government is another name of it. One step alone tells the words in the text too. */
function named(text: string, { why: { frame, chain } }: Quote): Why {
  const last = chain.at(-1);
  if (last?.how !== 'surname') return { frame, chain };
  const alone = chain.length === 1 && last.span ? last.span : undefined;
  const short = alone ? text.slice(alone.start, alone.end) : chain.at(-2)?.text;
  if (short === undefined) return { frame, chain };
  const { span: _, ...whole } = last;
  const how = lettersOf(last.text).includes(lettersOf(short)) ? 'surname' : 'other-name';
  return { frame, chain: [...(alone ? [{ how: 'name' as const, text: short, span: alone }] : chain.slice(0, -1)), { ...whole, how }] };
}

/**
 * Reasons as they are true for a reader; speakers stay who they were. Headings and words set apart quote what the article reports, nobody goes on
 * speaking there: their speaker is known from the same words with their report, or is quoted first under the heading.
 */
export function withReasons({ text, blocks }: Pick<Document, 'text' | 'blocks'>, quotes: readonly Quote[]): readonly Quote[] {
  const repeats = repeatsOf(text, quotes);
  const inHeading = ({ spans }: Quote): boolean => /^(?:heading|title)$/.test(blocks[firstEndingAfter(blocks, spans[0]!.start)]?.kind ?? '');
  return quotes.map((quote, at) => {
    if (!isLent(quote)) return quote.why.chain.at(-1)?.how === 'surname' ? { ...quote, why: named(text, quote) } : quote;
    if (repeats(quote)) return told(quote, 'same-words');
    const next = inHeading(quote) ? quotes.slice(at + 1, at + 1 + MOST_PLACES).find(isReported) : undefined;
    return next && whose(next) === whose(quote) ? told(quote, 'next-quoted') : quote;
  });
}

/** Tells whether the same speaker is reported elsewhere with the words of a quote. */
function repeatsOf(text: string, quotes: readonly Quote[]): (quote: Quote) => boolean {
  const places = new Map<string, { readonly words: readonly string[]; readonly from: number }[]>();
  const opening = (quote: Quote, words: readonly string[], from: number): string => `${whose(quote)} ${words.slice(from, from + SAME_WORDS).join(' ')}`;
  for (const quote of quotes.filter(isReported)) {
    const words = wordsOf(text, quote);
    for (let from = 0; from + SAME_WORDS <= words.length; from++) {
      const key = opening(quote, words, from);
      const known = places.get(key);
      if (!known) places.set(key, [{ words, from }]);
      else if (known.length < MOST_PLACES) known.push({ words, from });
    }
  }
  return (quote) => {
    const own = wordsOf(text, quote);
    if (own.length < SAME_WORDS) return false;
    return (places.get(opening(quote, own, 0)) ?? []).some(({ words, from }) => own.every((word, i) => word === words[from + i]));
  };
}

const told = (quote: Quote, how: WhyStep['how']): Quote => ({ ...quote, why: { frame: 'repeated', chain: [{ ...quote.why.chain[0]!, how }] } });
