import type { Bundle } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';
import type { StoredAnnotation, StoredArticle, StoredDescription, StoredMention, StoredQuote } from '../model/stored.ts';
import type { Chunk } from './format.ts';
import { byArticle } from './view.ts';

/** A record with its place in a source's text, in UTF-16 code units. */
export interface Placed<R> {
  readonly record: R;
  readonly spans: readonly Span[];
}

/** Where an actor is named, and the descriptions of it that still stand. */
export interface PlacedMention extends Placed<StoredMention> {
  readonly described: readonly StoredDescription[];
}

/** A text with everything that stands in it. */
export interface Source {
  readonly article: StoredArticle;
  /** Fingerprint of the text version; 'excerpts' where no version in the bundle holds the words. */
  readonly version: string;
  readonly text: string;
  readonly quotes: Placed<StoredQuote>[];
  readonly annotations: Placed<StoredAnnotation>[];
  readonly mentions: PlacedMention[];
}

const JOIN = ' […] ';
/** Words without regard to the white space between them. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const holds = (text: string, spans: readonly Span[], words: string): boolean =>
  spans.length > 0 &&
  spans.every((span) => span.start >= 0 && span.start < span.end && span.end <= text.length) &&
  plain(spans.map(({ start, end }) => text.slice(start, end)).join(JOIN)) === plain(words);

/** The spans if the words stand there, or the only other place where they do; null rather than a guess. */
function place(text: string, spans: readonly Span[], words: string): readonly Span[] | null {
  if (holds(text, spans, words)) return spans;
  if (words === '') return null;
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? [{ start: at, end: at + words.length }] : null;
}

/** What a record says of an article that the bundle does not carry. */
const stub = (id: string, { host = '', outlet = '', date = '' }: { host?: string; outlet?: string; date?: string } = {}): StoredArticle => ({
  id,
  url: '',
  urls: [],
  title: outlet,
  host,
  outlet,
  date,
  language: '',
  countries: [],
  topic: { sahel: false, score: 0, countries: [] },
  version: '',
  dispatch: id,
  firstSeen: '',
  lastSeen: '',
  kept: false,
  tags: [],
  collections: [],
});

/**
 * The texts of a bundle with quotes, annotations and mentions placed in them, a source an article and text version.
 * Words that stand in no version of the bundle are set in a source of excerpts of their own, so that none is lost.
 */
export function* sourcesOf(bundle: Bundle): Generator<Source> {
  const quotes = byArticle(bundle.quotes);
  const annotations = byArticle(bundle.annotations);
  const mentions = byArticle(bundle.mentions);
  const versions = byArticle(bundle.versions);
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const lots = [quotes, annotations] as const;
  for (const lot of lots) {
    for (const [id, records] of lot) if (!articles.has(id)) articles.set(id, stub(id, records[0] as Partial<StoredQuote> as { host?: string }));
  }

  for (const article of articles.values()) {
    const sources = new Map<string, Source>();
    const texts = new Map((versions.get(article.id) ?? []).map(({ version, text }) => [version, text]));
    const source = (version: string, text: string): Source => {
      let found = sources.get(version);
      if (!found) {
        found = { article, version, text, quotes: [], annotations: [], mentions: [] };
        sources.set(version, found);
      }
      return found;
    };
    const newest = texts.get(article.version);
    if (newest !== undefined) source(article.version, newest);

    /** The version it was made on if the words stand there, else the newest, else any. */
    const find = (version: string, spans: readonly Span[], words: string): [Source, readonly Span[]] | null => {
      for (const candidate of new Set([version, article.version, ...texts.keys()])) {
        const text = texts.get(candidate);
        const placed = text === undefined ? null : place(text, spans, words);
        if (placed) return [source(candidate, text!), placed];
      }
      return null;
    };

    const lostQuotes: StoredQuote[] = [];
    for (const quote of quotes.get(article.id) ?? []) {
      const found = find(quote.selectors.version, quote.spans, quote.text);
      if (found) found[0].quotes.push({ record: quote, spans: found[1] });
      else lostQuotes.push(quote);
    }
    const lostAnnotations: StoredAnnotation[] = [];
    for (const annotation of annotations.get(article.id) ?? []) {
      const { start, end } = annotation.selectors.position;
      const found = find(annotation.selectors.version, [{ start, end }], annotation.words);
      if (found) found[0].annotations.push({ record: annotation, spans: found[1] });
      else lostAnnotations.push(annotation);
    }
    for (const mention of mentions.get(article.id) ?? []) {
      // Mentions are the newest analysis'; the words of names are not stored, so only their bounds can be checked.
      const spans = mention.spans.filter((span) => newest !== undefined && span.start >= 0 && span.start < span.end && span.end <= newest.length);
      const described = (mention.described ?? []).filter(({ start, end, text }) => newest?.slice(start, end) === text);
      if (newest !== undefined && (spans.length > 0 || described.length > 0))
        source(article.version, newest).mentions.push({ record: mention, spans, described });
    }

    if (lostQuotes.length > 0 || lostAnnotations.length > 0) {
      let text = article.title;
      const excerpts: Omit<Source, 'text'> = { article, version: 'excerpts', quotes: [], annotations: [], mentions: [] };
      const add = (words: string): readonly Span[] => {
        if (words === '') return [];
        text += '\n\n';
        const start = text.length;
        text += words;
        return [{ start, end: text.length }];
      };
      for (const quote of lostQuotes) excerpts.quotes.push({ record: quote, spans: add(quote.text) });
      for (const annotation of lostAnnotations) excerpts.annotations.push({ record: annotation, spans: add(annotation.words) });
      sources.set('excerpts', { ...excerpts, text });
    }
    yield* sources.values();
  }
}

/** Sources made between two chances to pause. */
const LOT = 20;

/** All sources; yields empty chunks meanwhile, so that the caller may pause or stop. */
export function* gatherSources(bundle: Bundle): Generator<Chunk, Source[]> {
  const sources: Source[] = [];
  for (const source of sourcesOf(bundle)) {
    sources.push(source);
    if (sources.length % LOT === 0) yield { data: '', done: 0 };
  }
  return sources;
}
