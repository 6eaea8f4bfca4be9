import type { Bundle } from '../model/bundle.ts';
import { campOfStored } from '../model/camp.ts';
import type { Span } from '../model/span.ts';
import type { StoredAnnotation, StoredArticle, StoredDescription, StoredMention, StoredQuote } from '../model/stored.ts';
import { wellFormed } from '../model/well-formed.ts';
import { chunked } from './chunks.ts';
import { isDate, isInstant } from './dates.ts';
import type { Chunk, ExportLanguage, WriteOptions } from './format.ts';
import { guid } from './guid.ts';
import { gatherSources, type Source } from './sources.ts';
import { officeOf, viewOf } from './view.ts';

type Names = (ids: readonly string[]) => string[];

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Characters of context on each side of a quote. */
const SIDE = 32;

const urn = (name: string): string => `urn:uuid:${guid(name)}`;

/** An address as a URI (RFC 3986): spaces, letters beyond ASCII and brackets outside the host encoded, what is encoded already left alone. */
export const uri = (url: string): string =>
  wellFormed(url).replace(
    /^(https?:\/\/\[[0-9A-Fa-f:.]+\])|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu,
    (part, host) => host ?? encodeURIComponent(part),
  );

/** A target needs an address: that of the page, or one made of the article's id where it has none (a file). */
const addressOf = (article: StoredArticle): string => (/^[a-z][a-z0-9+.-]*:/i.test(article.url) ? uri(article.url) : urn(`article ${article.id}`));

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'identifying' | 'classifying' | 'tagging' | 'commenting' | 'describing';
  readonly value: string;
  readonly format?: string;
}

const body = (purpose: TextualBody['purpose'], value: string, format = 'text/plain'): TextualBody => ({ type: 'TextualBody', purpose, value, format });

/** One body where there is one, none where there is none. */
const bodies = (list: readonly TextualBody[]): { body?: unknown } => (list.length === 0 ? {} : { body: list.length === 1 ? list[0] : list });

/** The text that goes along with annotations: where it stands beside them, and code points of it for our offsets. */
export interface Along {
  readonly path: string;
  readonly at: (offset: number) => number;
}

function targetsOf({ article, text, version }: Source, names: Names, along?: Along): (spans: readonly Span[], words: string) => unknown {
  const source = {
    id: along?.path ?? addressOf(article),
    // Where the text was taken from, as the model calls it.
    ...(along && { via: addressOf(article) }),
    type: 'Text',
    format: 'text/html',
    ...(article.language && { language: article.language }),
    ...(article.title && { 'dcterms:title': article.title }),
    ...(article.author && { 'dcterms:creator': article.author }),
    ...(article.outlet && { 'dcterms:publisher': article.outlet }),
    ...(article.date && isDate(article.date) && { 'dcterms:date': article.date }),
    'dcterms:identifier': article.id,
    ...(article.tags.length > 0 && { 'dcterms:subject': article.tags }),
    ...(article.collections.length > 0 && { 'schema:isPartOf': names(article.collections) }),
  };
  return (spans, words) => {
    if (spans.length === 0) return { source, selector: { type: 'TextQuoteSelector', exact: words } };
    const targets = spans.map(({ start, end }) => {
      const exact = text.slice(start, end);
      // Excerpts stand beside each other by chance only.
      if (version === 'excerpts' && !along) return { source, selector: { type: 'TextQuoteSelector', exact } };
      // Context stays inside its paragraph: no page has our line ends. Positions count our text, not that of the page which the source names: none.
      const prefix = wellFormed(text.slice(Math.max(0, start - SIDE), start).replace(/^[\s\S]*[\r\n]/, ''));
      const suffix = wellFormed(text.slice(end, end + SIDE).replace(/[\r\n][\s\S]*$/, ''));
      const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
      return { source, selector: along ? [quote, { type: 'TextPositionSelector', start: along.at(start), end: along.at(end) }] : quote };
    });
    return targets.length === 1 ? targets[0] : targets;
  };
}

/** What the W3C's model has no word for, by schema.org's; a reader who does not know it loses nothing else. */
const properties = (list: readonly (readonly [string, string])[]): object => {
  const said = list.filter(([, value]) => value !== '');
  if (said.length === 0) return {};
  return { 'schema:additionalProperty': said.map(([name, value]) => ({ type: 'schema:PropertyValue', 'schema:name': name, 'schema:value': value })) };
};

const times = (created: string, updated: string): object => ({
  ...(isInstant(created) && { created }),
  ...(isInstant(updated) && updated !== created && { modified: updated }),
});

/** The annotations of one text; motivation exactly one: quotes highlighting, actors identifying, notes commenting, a bare tag tagging. */
function* annotationsOf(source: Source, names: Names, language: ExportLanguage, along?: Along): Generator<object> {
  const target = targetsOf(source, names, along);
  for (const { record, spans } of source.quotes) yield quoteAnnotation(record, target(spans, record.text), names, language);
  for (const { record, spans } of source.annotations) yield ownAnnotation(record, target(spans, record.words), names);
  for (const { record, spans, described } of source.mentions) {
    if (spans.length > 0) yield actorAnnotation(record, target(spans, record.name));
    for (const one of described) yield descriptionAnnotation(record, one, target([one], one.text));
  }
}

function quoteAnnotation(quote: StoredQuote, target: unknown, names: Names, language: ExportLanguage): object {
  const list = [
    ...(quote.speakerName ? [body('identifying', quote.speakerName)] : []),
    body('classifying', quote.kind),
    ...(quote.stance === 'none' ? [] : [body('classifying', `stance:${quote.stance}`)]),
    ...(quote.cue ? [body('describing', quote.cue.text)] : []),
    ...quote.tags.map((tag) => body('tagging', tag)),
    ...(quote.note ? [body('commenting', quote.note, 'text/markdown')] : []),
  ];
  return {
    id: urn(`quote ${quote.id}`),
    type: 'Annotation',
    motivation: 'highlighting',
    ...times(quote.created, quote.updated),
    ...bodies(list),
    target,
    'dcterms:identifier': quote.id,
    ...properties([
      ['camp', campOfStored(quote)],
      ['speakerKind', quote.speakerKind],
      ['country', quote.speakerCountry ?? ''],
      ['office', officeOf(quote, language)],
      ['certain', quote.certain ? 'yes' : 'no'],
      ...names(quote.collections).map((name): [string, string] => ['collection', name]),
    ]),
  };
}

function ownAnnotation(annotation: StoredAnnotation, target: unknown, names: Names): object {
  const list = [
    ...(annotation.note ? [body('commenting', annotation.note, 'text/markdown')] : []),
    ...(annotation.speaker ? [body('identifying', annotation.speaker.name)] : []),
    ...annotation.tags.map((tag) => body('tagging', tag)),
    body('classifying', `colour:${annotation.colour}`),
  ];
  const motivation = annotation.note
    ? 'commenting'
    : annotation.tags.length > 0 && annotation.motivation !== 'highlighting'
      ? 'tagging'
      : annotation.motivation;
  return {
    id: urn(`annotation ${annotation.id}`),
    type: 'Annotation',
    motivation,
    ...times(annotation.created, annotation.updated),
    ...bodies(list),
    target,
    'dcterms:identifier': annotation.id,
    ...properties(names(annotation.collections).map((name): [string, string] => ['collection', name])),
  };
}

function actorAnnotation(mention: StoredMention, target: unknown): object {
  const list = [body('identifying', mention.name), body('classifying', mention.type)];
  return { id: urn(`mention ${mention.id}`), type: 'Annotation', motivation: 'identifying', ...bodies(list), target };
}

/** Annotations of actors: one for the names of each, one a description. */
const mentionsOf = ({ mentions }: Source): number => mentions.reduce((sum, { spans, described }) => sum + (spans.length > 0 ? 1 : 0) + described.length, 0);

/** A description that stands for an actor, with the office, its dates and its source where they say so. */
function descriptionAnnotation(mention: StoredMention, { start, why }: StoredDescription, target: unknown): object {
  const list = [body('identifying', mention.name), body('classifying', mention.type), body('classifying', 'description')];
  if (why?.fact) {
    const { office, start: since, end, source } = why.fact;
    list.push(body('describing', [office.fr, `${since ?? ''}/${end ?? ''}`, source ?? 'unverified'].join('; ')));
  } else if (why?.text) list.push(body('describing', why.text));
  return { id: urn(`mention ${mention.id} ${start}`), type: 'Annotation', motivation: 'identifying', ...bodies(list), target };
}

/**
 * W3C Web Annotations: an AnnotationCollection with everything on its first page. An interrupted quote has several targets.
 */
export function* writeJsonLd(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  yield* collectionOf(yield* gatherSources(bundle), bundle, options);
}

/** The collection itself; `alongOf` where the texts go with it. */
export function* collectionOf(
  sources: readonly Source[],
  bundle: Bundle,
  { language = 'fr', title = 'Griot', now = new Date().toISOString() }: WriteOptions,
  alongOf?: (source: Source) => Along,
): Generator<Chunk> {
  const names = viewOf(bundle).collectionNames;
  const total = sources.reduce((sum, source) => sum + source.quotes.length + source.annotations.length + mentionsOf(source), 0);
  const id = urn(`collection ${title} ${now}`);
  const page = urn(`page ${title} ${now}`);
  const head = JSON.stringify({ '@context': CONTEXT, id, type: 'AnnotationCollection', label: title, total });
  if (total === 0) {
    yield { data: `${head}\n`, done: 1 };
    return;
  }
  const first = JSON.stringify({ id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 });
  let before = '';
  yield* chunked(
    sources,
    (source) => {
      let piece = '';
      for (const annotation of annotationsOf(source, names, language, alongOf?.(source))) {
        piece += `${before}\n${JSON.stringify(annotation)}`;
        before = ',';
      }
      return piece;
    },
    { head: `${head.slice(0, -1)},"first":${first.slice(0, -1)},"items":[`, tail: '\n]}}\n' },
  );
}
