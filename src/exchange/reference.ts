import type { Bundle } from '../model/bundle.ts';
import { quoted } from '../model/citation.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import { wellFormed } from '../model/well-formed.ts';
import { type Author, authorsOf } from './authors.ts';
import { isDay } from './dates.ts';
import type { WriteOptions } from './format.ts';
import { uri } from './json-ld.ts';
import { LABELS } from './labels.ts';
import { opens } from './safe-markdown.ts';
import { byArticle, officeOf } from './view.ts';

/** An article as reference managers know it, with its quotes as notes. One line a field. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly outlet: string;
  /** [year, month, day], shorter where less is known; empty where nothing is. */
  readonly date: readonly number[];
  readonly url: string;
  readonly language: string;
  readonly keywords: readonly string[];
  /** A line a quote, between the marks of its language: « words » — speaker, office. Note: … */
  readonly notes: readonly string[];
  readonly accessed: readonly number[];
  readonly article: StoredArticle;
  readonly quotes: readonly StoredQuote[];
  /** The reader's own marks. */
  readonly marks: readonly StoredAnnotation[];
}

/** Control characters and runs of plain spaces become one space, as these formats' readers would have it. */
const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();

const dateParts = (date: string): number[] => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match || (date.length === 10 && !isDay(date))) return [];
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
};

/** Letters and digits only: keys that BibTeX, TeX and file names take. */
const keyOf = (article: StoredArticle): string => {
  const word = (text: string): string => (text.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? []).join('').toLowerCase();
  const host = word(article.host.split('.')[0] ?? '') || 'griot';
  const title = article.title
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(word)
    .find((part) => part.length > 3);
  return `${host}${/^\d{4}/.exec(article.date ?? '')?.[0] ?? ''}${title ?? ''}`;
};

/** The bundle's articles as references, in their order, each key once. */
export function* referencesOf(bundle: Bundle, { language = 'fr' }: WriteOptions = {}): Generator<Reference> {
  const quotes = byArticle(bundle.quotes);
  const annotations = byArticle(bundle.annotations);
  const keys = new Map<string, number>();
  const style = language === 'en' ? 'en' : 'fr';
  for (const article of bundle.articles) {
    const base = keyOf(article);
    const count = (keys.get(base) ?? 0) + 1;
    keys.set(base, count);
    const mine = quotes.get(article.id) ?? [];
    const marks = annotations.get(article.id) ?? [];
    const notes = [
      ...mine.map((quote) => {
        const from = [quote.speakerName, officeOf(quote, language)].filter(Boolean).join(', ');
        return `${quoted(quote.text, style)}${from && ` — ${from}`}${quote.note && ` (${LABELS[language].note}: ${quote.note})`}`;
      }),
      ...marks.map((mark) => `${quoted(mark.words, style)}${mark.note && ` (${LABELS[language].note}: ${mark.note})`}`),
    ].map(oneLine);
    yield {
      key: count === 1 ? base : `${base}x${count}`,
      title: oneLine(article.title),
      authors: authorsOf(oneLine(article.author ?? '')),
      outlet: oneLine(article.outlet),
      date: dateParts(article.date ?? ''),
      // A reference manager opens it by a click.
      url: opens(article.url.trim()) ? uri(article.url.trim()) : '',
      language: oneLine(article.language),
      keywords: [...new Set([...article.tags, ...mine.flatMap((quote) => quote.tags), ...marks.flatMap((mark) => mark.tags)].map(oneLine))].filter(Boolean),
      notes,
      accessed: dateParts(article.lastSeen.slice(0, 10)),
      article,
      quotes: mine,
      marks,
    };
  }
}
