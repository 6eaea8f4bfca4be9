import { marksOf } from '../../model/marks.ts';
import type { StoredQuote } from '../../model/stored.ts';
import { Marked } from './Marked.tsx';

/** The words of a quote: own words between the marks of the article's language, found words marked. */
export function Words({ quote, language, words = '' }: { readonly quote: StoredQuote; readonly language: string | undefined; readonly words?: string }) {
  const [open, close] = quote.kind === 'direct' && language !== undefined ? marksOf(language) : ['', ''];
  return (
    <>
      {open}
      <Marked text={quote.text} words={words} />
      {close}
    </>
  );
}
