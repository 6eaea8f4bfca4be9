import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = { d: 'direct', i: 'indirect', m: 'mixed' } as const;

export interface ExpectedQuote {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Right names of the speaker; '-' is nobody. */
  readonly speakers: readonly string[];
  /** Code units of the text, sorted. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** One line of tests/cases/quotes: a text with the quotes that are in it. */
export interface QuoteCase {
  readonly file: string;
  readonly language: string;
  readonly date: string;
  /** The line as written, with its braces. */
  readonly marked: string;
  readonly text: string;
  readonly expected: readonly ExpectedQuote[];
  /** The rules are known to fail it. */
  readonly fails: boolean;
}

/** Takes the braces out of a case: its text and the quotes they hold, one within another too. */
function read(marked: string): { text: string; expected: ExpectedQuote[] } {
  const groups = new Map<string, { kind: ExpectedQuote['kind']; speaker: string; spans: { start: number; end: number }[] }>();
  const open: { start: number; group: string }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const opens = /^\{([dim])(\d?) ([^|{}]*)\|/.exec(marked.slice(at));
    if (opens) {
      const [whole, kind = 'd', number = '', speaker = ''] = opens;
      const group = number ? `${kind}${number}` : `${kind}@${at}`;
      if (!groups.has(group)) groups.set(group, { kind: KINDS[kind as keyof typeof KINDS], speaker, spans: [] });
      open.push({ start: text.length, group });
      at += whole.length - 1;
    } else if (marked[at] === '}') {
      const { start, group } = open.pop()!;
      groups.get(group)!.spans.push({ start, end: text.length });
    } else text += marked[at];
  }
  const expected = [...groups.values()]
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end)
    .map(({ kind, speaker, spans }) => ({ kind, spans, speakers: speaker.split(' / ') }));
  return { text, expected };
}

/** All cases of a folder in the order of its files and lines. Those of `quotes` are learnt from as well, those of `forms` never. */
export function readQuoteCases(kind: 'quotes' | 'forms' = 'quotes'): QuoteCase[] {
  const folder = join(import.meta.dirname, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() && !line.startsWith('#'))
        .map((line) => {
          const [language = '', marked = '', date = '2023-03-01'] = line.replace(/^!/, '').replaceAll('\\n', '\n').split('\t');
          return { file, language, date, marked, fails: line.startsWith('!'), ...read(marked) };
        }),
    );
}

/** Outer punctuation and spaces do not matter, nor which of the marks a span takes in. */
function trim(words: string): string {
  return words
    .split(' […] ')
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .join(' […] ');
}

interface Found {
  readonly kind: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: { readonly name: string } | null;
}

/** Found and expected quotes in a form that is equal where all is right. */
export function compare({ text, expected }: QuoteCase, quotes: readonly Found[]) {
  const words = (spans: Found['spans']): string => trim(spans.map((span) => text.slice(span.start, span.end)).join(' […] '));
  const found = quotes.map((quote) => ({ kind: quote.kind, words: words(quote.spans), speaker: quote.speaker?.name ?? '-' }));
  const right = expected.map((quote, index) => {
    const shown = found[index]?.speaker ?? '';
    return { kind: quote.kind, words: words(quote.spans), speaker: quote.speakers.includes(shown) ? shown : quote.speakers[0]! };
  });
  return { found, right };
}
