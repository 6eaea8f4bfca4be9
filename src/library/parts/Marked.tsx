import type { ComponentChildren } from 'preact';
import { fold } from '../search/fold.ts';
import { termsOf } from '../search/terms.ts';

/** A text with the words that were searched for marked: words that begin with one of them. */
export function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const starts = termsOf(words).needles.flatMap((needle) =>
    needle
      .trim()
      .split(' ')
      .map((word) => ` ${word}`),
  );
  if (starts.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = fold(match[0]);
    if (!starts.some((start) => folded.startsWith(start))) continue;
    parts.push(text.slice(at, match.index), <mark>{match[0]}</mark>);
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
