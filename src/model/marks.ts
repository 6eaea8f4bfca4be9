import { enclosed, type Pair } from './linear-text.ts';
import type { Span } from './span.ts';

/** Quotation marks of languages; those that are not here write as in English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  ar: ['«', '»'],
  es: ['«', '»'],
  pt: ['«', '»'],
  it: ['«', '»'],
  ru: ['«', '»'],
  de: ['„', '“'],
};

/** The marks around somebody's own words in a language: « », “ ”. */
export const marksOf = (language: string): readonly [open: string, close: string] => MARKS[language.slice(0, 2).toLowerCase()] ?? ['“', '”'];

/** Words as they are shown: own words between the marks of the text's language, what is retold or has its own marks without. */
export const inMarks = (words: string, kind: 'direct' | 'indirect' | 'mixed', language: string): string =>
  kind === 'direct' ? marksOf(language).join(words) : words;

/** Marks around own words, whatever the language. */
const PAIRS: readonly Pair[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“', '”'],
  ['"', '"'],
];

/** Where in retold words somebody's own ones stand between marks: those words, and with their marks. */
export function ownWords(text: string): { readonly own: Span; readonly marked: Span }[] {
  let end = 0;
  const found = enclosed(text, PAIRS).map((whole) => {
    const at = text.indexOf(whole, end);
    end = at + whole.length;
    const inner = whole.slice(1, -1);
    const start = at + 1 + inner.length - inner.trimStart().length;
    return { own: { start, end: start + inner.trim().length }, marked: { start: at, end } };
  });
  return found.filter(({ own }) => own.start < own.end);
}
