import type { Span } from '../../model/span.ts';

/** Characters shown on either side of a quote, at most. */
const MOST = 400;

/** A quote within its paragraph and the ends of those beside it; null where it stands nowhere in the text. */
export function around(text: string, spans: readonly Span[]): { readonly before: string; readonly words: string; readonly after: string } | null {
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  if (start === undefined || end === undefined || end > text.length) return null;
  // From the beginning of the paragraph before to the end of the one after.
  const paragraph = text.lastIndexOf('\n', start - 1);
  const first = text.slice(0, Math.max(0, paragraph)).trimEnd().lastIndexOf('\n') + 1;
  const close = text.indexOf('\n', end);
  const next = close < 0 ? text.length : text.slice(close).search(/[^\n]/) < 0 ? text.length : close + text.slice(close).search(/[^\n]/);
  const last = text.indexOf('\n', next);
  const from = Math.max(first, start - MOST);
  const to = Math.min(last < 0 ? text.length : last, end + MOST);
  return {
    before: (from > first ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < (last < 0 ? text.length : last) ? '…' : ''),
  };
}
