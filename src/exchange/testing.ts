import fc from 'fast-check';
import { type Bundle, emptyBundle } from '../model/bundle.ts';
import { fingerprint } from '../model/hash.ts';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import type { StoredAnnotation, StoredArticle, StoredMention, StoredQuote } from '../model/stored.ts';
import type { FormatId, WriteOptions } from './format.ts';
import { exportBytes, formatOf } from './index.ts';

// For tests of this folder only.

// RUNS=2000 looks harder.
fc.configureGlobal({ numRuns: Number(process.env.RUNS ?? 50) });

/** Everything that breaks offsets: emoji of one and several code points, combining accents, no-break spaces, Arabic, CRLF, a lone CR. */
export const HARD_TEXT =
  'Titre 👩🏽‍🌾 à Gao\r\n\r\nLe ministe\u0301re a re\u0301uni les élus\u202f: « La paix\u00A0🕊️ d’abord », a déclaré Awa Balléré.\r\nقالت أوا: «السلام أولا» 🌍\rElle a ajouté, avec 𝒢riot, que « rien n’est joué », puis « tout reste à faire », selon Awa Balléré.';

const selectors = (text: string, { start, end }: Span, version: string): Selectors => ({
  position: { type: 'TextPositionSelector', start, end },
  quote: { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 10), start), suffix: text.slice(end, end + 10) },
  version,
});

export function makeArticle(text: string, more: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id: 'a1',
    url: 'https://exemple.example/actu?id=7&x=é#haut',
    urls: ['https://exemple.example/actu?id=7&x=é#haut'],
    title: 'À Gao, « la paix d’abord »',
    author: 'Nana Tinkaré, avec l’agence Dune',
    host: 'exemple.example',
    outlet: 'L’Exemple',
    date: '2024-03-01',
    language: 'fr',
    countries: ['ML'],
    topic: { sahel: true, score: 0.9, countries: ['ML'] },
    version: fingerprint(text),
    dispatch: 'd1',
    firstSeen: '2024-03-01T10:00:00.000Z',
    lastSeen: '2024-03-02T10:00:00.000Z',
    kept: true,
    tags: ['paix'],
    collections: ['c1'],
    ...more,
  };
}

export function makeQuote(article: StoredArticle, text: string, spans: readonly Span[], more: Partial<StoredQuote> = {}): StoredQuote {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' […] ');
  const quote = fingerprint(`${spans[0]?.start} ${words}`);
  return {
    id: `${article.id}:${quote}`,
    article: article.id,
    quote,
    kind: 'direct',
    text: words,
    spans: [...spans],
    selectors: selectors(text, spans[0] ?? { start: 0, end: 0 }, article.version),
    cue: { start: 0, end: 1, text: 'a déclaré', lemma: 'déclarer', stance: 'says', tense: 'past', negated: false, conditional: false },
    stance: 'says',
    speaker: 'local:awa-ballere',
    speakerName: 'Awa Balléré',
    speakerKind: 'person',
    speakerCountry: 'ML',
    office: {
      post: 'ml-peace',
      office: { fr: 'ministre de la Réconciliation', en: 'minister of reconciliation' },
      country: 'ML',
      person: 'local:awa-ballere',
      personName: 'Awa Balléré',
      confidence: 'high',
      verified: false,
    },
    certain: true,
    confidence: 0.93,
    why: { frame: 'after', chain: [{ how: 'name', text: 'Awa Balléré' }] },
    date: article.date ?? '',
    host: article.host,
    outlet: article.outlet,
    words: words.split(/\s+/).length,
    status: 'kept',
    tags: ['paix', 'à relire'],
    collections: ['c1'],
    note: 'Voir **page 3**.\nEt <la suite>.',
    corrected: false,
    created: '2024-03-01T10:00:00.000Z',
    updated: '2024-03-02T10:00:00.000Z',
    ...more,
  };
}

export function makeAnnotation(article: StoredArticle, text: string, span: Span, more: Partial<StoredAnnotation> = {}): StoredAnnotation {
  return {
    id: `n-${span.start}`,
    article: article.id,
    motivation: 'commenting',
    colour: 'green',
    words: text.slice(span.start, span.end),
    selectors: selectors(text, span, article.version),
    note: 'À vérifier',
    tags: ['doute'],
    collections: [],
    created: '2024-03-03T10:00:00.000Z',
    updated: '2024-03-03T10:00:00.000Z',
    ...more,
  };
}

/** Where words stand in a text, as a span. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** HARD_TEXT with a direct quote, an interrupted one, an Arabic one, an own note and an actor. */
export function hardBundle(): Bundle {
  const text = HARD_TEXT;
  const article = makeArticle(text);
  const mention: StoredMention = {
    id: 'a1:local:awa-ballere',
    article: 'a1',
    actor: 'local:awa-ballere',
    name: 'Awa Balléré',
    type: 'person',
    kind: 'person',
    country: 'ML',
    count: 2,
    spans: [spanOf(text, 'Awa Balléré'), { start: text.lastIndexOf('Awa Balléré'), end: text.lastIndexOf('Awa Balléré') + 11 }],
    date: '2024-03-01',
    host: 'exemple.example',
  };
  const cue = (words: string) => ({
    ...spanOf(text, words),
    text: words,
    lemma: 'déclarer',
    stance: 'says' as const,
    tense: 'past' as const,
    negated: false,
    conditional: false,
  });
  return {
    ...emptyBundle(),
    articles: [article],
    versions: [{ id: `a1:${article.version}`, article: 'a1', version: article.version, text, seen: '2024-03-01T10:00:00.000Z', signature: [1, 2, 3] }],
    quotes: [
      makeQuote(article, text, [spanOf(text, 'La paix\u00A0🕊️ d’abord')], { cue: cue('a déclaré') }),
      makeQuote(article, text, [spanOf(text, 'rien n’est joué'), spanOf(text, 'tout reste à faire')], { kind: 'mixed', stance: 'adds', note: '' }),
      makeQuote(article, text, [spanOf(text, 'السلام أولا')], {
        speakerName: 'أوا',
        speaker: null,
        kind: 'indirect',
        certain: false,
        cue: null,
        stance: 'none',
        tags: [],
      }),
    ],
    annotations: [makeAnnotation(article, text, spanOf(text, '𝒢riot'))],
    mentions: [mention],
    tags: [{ id: 't1', name: 'paix', created: '2024-01-01T00:00:00.000Z' }],
    collections: [{ id: 'c1', name: 'Mémoire', note: '', created: '2024-01-01T00:00:00.000Z' }],
  };
}

/** Strings that somebody could put in a page or a note to break a file: marks of every format, controls, lone surrogates, bidi, emoji. */
export const hostile = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
    {
      weight: 4,
      arbitrary: fc
        .array(
          fc.constantFrom(
            ...[
              '"',
              "'",
              ',',
              ';',
              '\t',
              '\r',
              '\n',
              '\r\n',
              '=',
              '+',
              '-',
              '@',
              '<',
              '>',
              '&',
              '{',
              '}',
              '\\',
              '%',
              '$',
              '#',
              '_',
              '^',
              '~',
              '|',
              '[',
              ']',
              '*',
              '->',
            ],
            ...[
              '`',
              '](',
              '<script>',
              ']]>',
              '-->',
              '\u0000',
              '\u000b',
              '\u00A0',
              '\u202e',
              '\u2028',
              '\ufeff',
              '\uFFFF',
              '👩🏽‍🌾',
              'e\u0301',
              'السلام',
              '=1+1',
              'ER  - ',
              'TY  - NEWS',
              ' and ',
            ],
            ...['__proto__', ' […] ', '«', '»', 'mot', 'Awa', '1.', '---', 'http://x.example/', 'www.x.example', '$$', '😀'],
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    },
  );

/** An article with two quotes and a note where every string is hostile; the quotes stand where they say. */
export const hostileBundle = (): fc.Arbitrary<Bundle> =>
  fc
    .record({
      before: hostile(),
      first: hostile(),
      between: hostile(),
      second: hostile(),
      after: hostile(),
      title: hostile(),
      author: hostile(),
      outlet: hostile(),
      url: fc.oneof(fc.webUrl(), hostile()),
      name: hostile(),
      office: hostile(),
      tag: hostile(),
      note: hostile(),
      cue: hostile(),
      date: fc.oneof(fc.constantFrom('2024-02-29', '2023-02-29', '2021', ''), hostile()),
    })
    .map(({ before, first, between, second, after, title, author, outlet, url, name, office, tag, note, cue, date }) => {
      const text = before + first + between + second + after;
      const article = makeArticle(text, { title, author, outlet, url, urls: [url], date, tags: [tag] });
      const a = { start: before.length, end: before.length + first.length };
      const b = { start: a.end + between.length, end: a.end + between.length + second.length };
      const more = {
        speakerName: name,
        description: office,
        tags: [tag, `${tag}2`],
        note,
        cue: { start: 0, end: cue.length, text: cue, lemma: cue, stance: 'says', tense: 'past', negated: false, conditional: false },
      } as const;
      const { office: _, ...one } = makeQuote(article, text, [a], { ...more, tags: [...more.tags] });
      return {
        ...emptyBundle(),
        articles: [article],
        versions: [{ id: `a1:${article.version}`, article: 'a1', version: article.version, text, seen: '', signature: [] }],
        quotes: [one, makeQuote(article, text, [a, b], { kind: 'mixed', tags: [], note })],
        annotations: [makeAnnotation(article, text, b, { note, tags: [tag] })],
        mentions: [],
      };
    });

export const NOW = '2024-05-06T07:08:09.000Z';

/** A format's file as text. */
export const written = (id: FormatId, bundle: Bundle, options: WriteOptions = {}): string =>
  // Not a TextDecoder's default: the byte-order mark is part of what is tested.
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(exportBytes(formatOf(id), bundle, { now: NOW, ...options }));

/** What a generator of steps answers in the end. */
export function finish<R>(steps: Generator<number, R>): R {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    if (!(value >= 0 && value <= 1)) throw new Error(`not a share: ${value}`);
  }
}
