import * as v from 'valibot';
import type { BundlePart } from '../model/bundle.ts';
import { HIGHLIGHT_COLOURS } from '../model/stored.ts';
import { isInstant, isYear } from './dates.ts';

/**
 * What a record must be before it may come near the store. Objects are loose: what a later Griot adds passes through and is kept.
 * Vocabularies that grow (stances, frames, types) are only held to being short words; what code branches on is held to its values.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const word = v.pipe(v.string(), v.regex(/^[A-Za-z_-]{1,40}$/));
const country = v.pipe(v.string(), v.maxLength(8));
/** No text is longer; sums of such numbers stay exact. */
const FARTHEST = 1e9;
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(FARTHEST));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Nothing was seen, kept or published in other years; what says so is damaged, and would sort before or after everything. */
const inTime = (text: string): boolean => !/^[+-]?\d{4}/.test(text) || isYear(text);
const instant = v.pipe(v.string(), v.check(isInstant, 'not a time'), v.check(isYear, '1900–2100'));
const date = v.pipe(v.string(), v.check(inTime, '1900–2100'));
const strings = v.array(v.string());
/** Addresses are opened by a click: nothing that runs. */
const address = v.pipe(v.string(), v.regex(/^(?:(?:https?|file):|urn:|$)/i));

const spanFields = { start: offset, end: offset };
const ordered = (span: { start: number; end: number }): boolean => span.start <= span.end;
const span = v.pipe(v.looseObject(spanFields), v.check(ordered, 'end before start'));
const officeFact = v.looseObject({
  post: v.string(),
  office: v.looseObject({ fr: v.string(), en: v.string(), ar: v.exactOptional(v.string()) }),
  country,
  body: v.exactOptional(word),
  person: v.string(),
  personName: v.string(),
  start: v.exactOptional(v.string()),
  end: v.exactOptional(v.string()),
  confidence: v.picklist(['high', 'medium', 'low']),
  verified: v.boolean(),
  source: v.exactOptional(v.string()),
  checkedOn: v.exactOptional(v.string()),
  own: v.exactOptional(v.picklist(['mine', 'imported'])),
});
const selectors = v.looseObject({
  position: v.looseObject({ type: v.literal('TextPositionSelector'), ...spanFields }),
  quote: v.looseObject({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  version: v.string(),
});
const topic = v.looseObject({ sahel: v.boolean(), score: share, countries: v.array(country) });
const cue = v.looseObject({ ...spanFields, text: v.string(), lemma: v.string(), stance: word, tense: word, negated: v.boolean(), conditional: v.boolean() });
const why = v.looseObject({
  frame: word,
  chain: v.array(v.looseObject({ how: word, text: v.string(), span: v.exactOptional(span), fact: v.exactOptional(officeFact) })),
});
const speakerKind = v.picklist(['person', 'state', 'armed', 'international', 'other', 'unnamed', 'unknown']);

const found = v.looseObject({
  text: v.string(),
  spans: v.array(span),
  selectors,
  speaker: v.nullable(v.string()),
  speakerName: v.string(),
  speakerKind,
  certain: v.boolean(),
  confidence: share,
  why,
  words: offset,
});

/** The store finds them by it. */
const beginsWithArticle = v.check<{ id: string; article: string }, string>(({ id, article }) => id.startsWith(`${article}:`), 'id of its article');

const quoteFields = v.looseObject({
  id,
  article: id,
  quote: id,
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  text: v.string(),
  spans: v.array(span),
  selectors,
  cue: v.nullable(cue),
  stance: word,
  speaker: v.nullable(v.string()),
  speakerName: v.string(),
  speakerKind,
  speakerCountry: v.exactOptional(country),
  office: v.exactOptional(officeFact),
  description: v.exactOptional(v.string()),
  certain: v.boolean(),
  confidence: share,
  why,
  date,
  host: v.string(),
  outlet: v.string(),
  words: offset,
  status: v.picklist(['kept', 'collected']),
  tags: strings,
  collections: strings,
  note: v.string(),
  corrected: v.boolean(),
  found: v.exactOptional(found),
  created: instant,
  updated: instant,
});
const quote = v.pipe(quoteFields, beginsWithArticle as never) as unknown as typeof quoteFields;

const named = { id, name: v.string(), created: instant };
const corrected = { id, created: instant, removed: v.exactOptional(v.array(quote)) };
const text = v.exactOptional(v.string());
const ofQuote = { article: id, quote: id, selectors, was: text };

const checked = { source: text, checkedOn: text, note: text };
const fact = v.looseObject({
  actor: v.exactOptional(
    v.looseObject({
      id,
      type: word,
      country,
      name: v.looseObject({ fr: v.string(), en: v.string(), ar: text }),
      aliases: strings,
      gender: v.exactOptional(v.picklist(['m', 'f'])),
      ...checked,
    }),
  ),
  term: v.exactOptional(
    v.looseObject({
      post: id,
      person: id,
      start: text,
      end: text,
      ...checked,
      instead: v.exactOptional(v.looseObject({ person: id, start: text })),
      never: v.exactOptional(v.boolean()),
    }),
  ),
  post: v.exactOptional(
    v.looseObject({
      id,
      country,
      organisation: id,
      office: v.looseObject({ fr: strings, en: strings, ar: v.exactOptional(strings) }),
      seats: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

export const SCHEMAS = {
  articles: v.looseObject({
    id,
    url: address,
    urls: v.array(address),
    keys: v.exactOptional(strings),
    otherIds: v.exactOptional(strings),
    title: v.string(),
    author: v.exactOptional(v.string()),
    host: v.string(),
    outlet: v.string(),
    date: v.exactOptional(date),
    language: v.string(),
    countries: v.array(country),
    topic,
    version: v.string(),
    dispatch: v.string(),
    firstSeen: instant,
    lastSeen: instant,
    kept: v.boolean(),
    tags: strings,
    collections: strings,
  }),
  versions: v.looseObject({
    id,
    article: id,
    version: v.string(),
    text: v.string(),
    seen: instant,
    signature: v.array(v.pipe(v.number(), v.finite())),
    blocks: v.exactOptional(v.array(v.looseObject({ ...spanFields, kind: word }))),
  }),
  quotes: quote,
  mentions: v.looseObject({
    id,
    article: id,
    actor: id,
    name: v.string(),
    type: word,
    kind: v.picklist(['person', 'state', 'armed', 'international', 'other']),
    country: v.exactOptional(country),
    count: offset,
    spans: v.array(span),
    described: v.exactOptional(
      v.array(
        v.looseObject({
          ...spanFields,
          text: v.string(),
          why: v.exactOptional(v.looseObject({ how: word, fact: v.exactOptional(officeFact), text: v.exactOptional(v.string()) })),
        }),
      ),
    ),
    date,
    host: v.string(),
    found: v.exactOptional(v.looseObject({ actor: v.string(), name: v.string() })),
  }),
  annotations: v.looseObject({
    id,
    article: id,
    motivation: v.picklist(['highlighting', 'commenting']),
    colour: v.picklist(HIGHLIGHT_COLOURS),
    words: v.string(),
    selectors,
    note: v.string(),
    tags: strings,
    collections: strings,
    speaker: v.exactOptional(v.looseObject({ actor: v.nullable(v.string()), name: v.string() })),
    created: instant,
    updated: instant,
  }),
  tags: v.looseObject(named),
  collections: v.looseObject({ ...named, note: v.string() }),
  corrections: v.variant('type', [
    v.looseObject({ ...corrected, type: v.literal('speaker'), ...ofQuote, speaker: v.looseObject({ actor: v.nullable(v.string()), name: v.string() }) }),
    v.looseObject({ ...corrected, type: v.literal('not-quote'), ...ofQuote }),
    v.looseObject({ ...corrected, type: v.literal('span'), ...ofQuote, spans: v.array(span) }),
    v.looseObject({ ...corrected, type: v.literal('date'), article: id, date: v.nullable(date), before: v.exactOptional(v.string()) }),
    v.looseObject({ ...corrected, type: v.literal('not-actor'), form: v.string(), article: v.exactOptional(id) }),
    v.looseObject({ ...corrected, type: v.literal('alias'), actor: id, name: v.string(), form: v.string(), actorType: v.exactOptional(word) }),
    v.looseObject({ ...corrected, type: v.literal('same'), from: id, fromName: v.string(), into: id, intoName: v.string() }),
    v.looseObject({ ...corrected, type: v.literal('fact'), key: id, name: v.string(), fact: v.nullable(fact) }),
    v.looseObject({ ...corrected, type: v.literal('pack'), name: v.string(), facts: v.array(fact) }),
  ]),
} as const satisfies Record<BundlePart, v.GenericSchema>;

/** What a migration could not read: kept as it is, so that only its frame can be held to anything. */
export const ATTIC = v.looseObject({ id: offset, table: word, record: v.unknown(), why: v.string() });

/** Settings are stored as far as the reader changed them; the store fills in the rest. */
export const SETTINGS = v.looseObject({
  where: v.exactOptional(v.picklist(['outlets', 'click', 'everywhere'])),
  collect: v.exactOptional(v.picklist(['automatic', 'kept'])),
  layers: v.exactOptional(v.record(v.string(), v.boolean())),
  offHosts: v.exactOptional(strings),
  sites: v.exactOptional(strings),
  citation: v.exactOptional(v.picklist(['fr', 'en'])),
  retentionDays: v.exactOptional(offset),
  backup: v.exactOptional(v.looseObject({ every: v.picklist(['never', 'day', 'week']), last: v.exactOptional(v.string()) })),
  onboarded: v.exactOptional(v.boolean()),
});

/** Keys that would reach an object's prototype once somebody assigns or merges them. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);
/** Records are at most 6 deep; more is somebody trying something. */
const DEEPEST = 24;

/** The path of what no record may hold (a dangerous key, nesting without end); null where all is well. */
export function dangerIn(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return '…';
  for (const key of Object.keys(value)) {
    if (DANGEROUS.has(key)) return key;
    const below = dangerIn((value as Record<string, unknown>)[key], depth + 1);
    if (below !== null) return `${key}.${below}`;
  }
  return null;
}

/** Path and message of the first thing that is wrong; null where the record is sound. */
export function flawOf(schema: v.GenericSchema, record: unknown): { field: string; expected: string } | null {
  const danger = dangerIn(record);
  if (danger !== null) return { field: danger, expected: '–' };
  const result = v.safeParse(schema, record, { abortEarly: true });
  if (result.success) return null;
  const [issue] = result.issues;
  return { field: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message };
}
