// What a record must be so that nothing that reads it breaks. Looser than what a restore asks for: only what code relies on, so that no record is called
// broken for what a later Griot writes.

import { anything, flag, list, maybe, number, type ObjectShape, object, oneOf, orNull, text, usually } from '../model/shape.ts';

const span = object({ start: number(), end: number() });
const selectors = object({
  position: object({ type: usually('TextPositionSelector'), start: number(), end: number() }),
  quote: object({ type: usually('TextQuoteSelector'), exact: text(), prefix: text(), suffix: text() }),
  version: text(),
});
const names = list(text());
const time = text('1970-01-01T00:00:00.000Z');
const office = object({ office: object({ fr: text(), en: text() }), person: text(), personName: text() });
const speaker = object({ actor: orNull(text()), name: text() });
const topic = object({ sahel: flag(true), score: number(), countries: names });
const cue = object({ start: number(), end: number(), text: text() });
const why = object({ frame: text('none'), chain: list(object({ how: text(), text: text() })) });
const ofQuote = { article: text(), quote: text(), selectors };

const CORRECTIONS: Readonly<Record<string, ObjectShape>> = {
  speaker: object({ ...ofQuote, speaker }),
  'not-quote': object(ofQuote),
  span: object({ ...ofQuote, spans: list(span) }),
  date: object({ article: text(), date: orNull(text()) }),
  'not-actor': object({ form: text(), article: maybe(text()) }),
  alias: object({ actor: text(), name: text(), form: text() }),
  same: object({ from: text(), fromName: text(), into: text(), intoName: text() }),
  fact: object({ key: text(), name: text(), fact: orNull(object({})) }),
  pack: object({ name: text(), facts: list(object({})) }),
};

const quote = object({
  article: text(),
  quote: text(),
  kind: oneOf('direct', 'indirect', 'mixed'),
  text: text(),
  spans: list(span),
  selectors,
  cue: orNull(cue),
  stance: text('none'),
  speaker: orNull(text()),
  speakerName: text(),
  speakerKind: oneOf('unknown', 'person', 'state', 'armed', 'international', 'other', 'unnamed'),
  speakerCountry: maybe(text()),
  office: maybe(office),
  description: maybe(text()),
  certain: flag(false),
  confidence: number(0, 1),
  why,
  date: text(),
  host: text(),
  outlet: text(),
  words: number(),
  status: oneOf('kept', 'collected'),
  tags: names,
  collections: names,
  note: text(),
  corrected: flag(false),
  created: time,
  updated: time,
});

const SOUND = {
  articles: object({
    url: text(),
    urls: names,
    keys: maybe(names),
    otherIds: maybe(names),
    title: text(),
    author: maybe(text()),
    host: text(),
    outlet: text(),
    date: maybe(text()),
    language: text('fr'),
    countries: names,
    topic,
    version: text(),
    dispatch: text(),
    firstSeen: time,
    lastSeen: time,
    kept: flag(true),
    tags: names,
    collections: names,
  }),
  versions: object({
    article: text(),
    version: text(),
    text: text(),
    seen: time,
    signature: maybe(list(anything)),
    blocks: maybe(list(object({ start: number(), end: number(), kind: text() }))),
  }),
  quotes: quote,
  mentions: object({
    article: text(),
    actor: text(),
    name: text(),
    type: text('person'),
    kind: oneOf('other', 'person', 'state', 'armed', 'international'),
    country: maybe(text()),
    count: number(),
    spans: list(span),
    described: maybe(list(object({ start: number(), end: number(), text: text() }))),
    date: text(),
    host: text(),
  }),
  annotations: object({
    article: text(),
    motivation: oneOf('highlighting', 'commenting'),
    colour: oneOf('yellow', 'green', 'blue', 'pink', 'orange'),
    words: text(),
    selectors,
    note: text(),
    tags: names,
    collections: names,
    speaker: maybe(speaker),
    created: time,
    updated: time,
  }),
  tags: object({ name: text(), created: time }),
  collections: object({ name: text(), note: text(), created: time }),
} as const;

export type SoundTable = keyof typeof SOUND | 'corrections';
export const SOUND_TABLES: readonly SoundTable[] = ['articles', 'versions', 'quotes', 'mentions', 'annotations', 'tags', 'collections', 'corrections'];

const isRow = (record: unknown): record is Record<string, unknown> => typeof record === 'object' && record !== null;

function shapeOf(table: SoundTable, record: unknown): ObjectShape | undefined {
  if (table !== 'corrections') return SOUND[table];
  return isRow(record) && typeof record.type === 'string' && Object.hasOwn(CORRECTIONS, record.type) ? CORRECTIONS[record.type] : undefined;
}

/** The first field that something that reads the record would break at; null where it is sound. */
export function flawIn(table: SoundTable, record: unknown): string | null {
  const shape = shapeOf(table, record);
  if (!shape) return 'type';
  if (!shape.ok(record)) return shape.flaw(record) ?? '';
  if (table === 'corrections') {
    const { created, removed } = record as { created?: unknown; removed?: unknown };
    if (typeof created !== 'string') return 'created';
    return removed === undefined || list(quote).ok(removed) ? null : 'removed';
  }
  return null;
}

/** Records that were mended as they were read, with what stands in the store. */
const originals = new WeakMap<object, unknown>();
/** What is stored of a record that was mended when it was read; undefined for a sound one. */
export const storedAs = (record: object): unknown => originals.get(record);

/** A record with which nothing breaks: what is readable stays, the rest is empty. */
export function mended(table: SoundTable, record: Record<string, unknown>): Record<string, unknown> {
  const shape = shapeOf(table, record);
  const row = (shape ? shape.mend(record) : { ...record, type: 'unreadable' }) as Record<string, unknown>;
  const copy = row === record ? { ...record } : row;
  if (table === 'corrections') {
    copy.created = time.mend(copy.created);
    if (copy.removed !== undefined) copy.removed = list(quote).mend(copy.removed);
  }
  copy.id = record.id;
  return copy;
}

/** What a table's record is nothing without. */
const NEEDED: Readonly<Record<SoundTable, readonly string[]>> = {
  articles: ['title', 'url'],
  versions: ['article', 'version', 'text'],
  quotes: ['article', 'quote', 'text'],
  mentions: ['article', 'actor', 'name'],
  annotations: ['article', 'words'],
  tags: ['name'],
  collections: ['name'],
  corrections: ['type'],
};

/** Only without what can be made up, as another version of Griot may have written it: that is no damage. */
const lacksLittle = (table: SoundTable, record: unknown, row: Record<string, unknown>): boolean =>
  table !== 'corrections' &&
  SOUND[table].lacksOnly(record) &&
  !((table === 'quotes' || table === 'annotations') && (record as { selectors?: unknown }).selectors === undefined) &&
  NEEDED[table].every((field) => row[field] !== '');

/** A broken record with nothing missing that cannot be made up; null where it says too little. */
export function repaired(table: string, record: unknown): Record<string, unknown> | null {
  if (!isRow(record) || typeof record.id !== 'string' || record.id === '') return null;
  if (!SOUND_TABLES.includes(table as SoundTable)) return null;
  const name = table as SoundTable;
  // A correction acts on what others said: with a part of it guessed it would be another one.
  if (name === 'corrections') return flawIn(name, record) === null ? record : null;
  const row = mended(name, record);
  const selected = (row.selectors as { quote?: { exact?: string } } | undefined)?.quote?.exact;
  if (name === 'quotes' && row.text === '' && selected) row.text = selected;
  if (name === 'annotations' && row.words === '' && selected) row.words = selected;
  return NEEDED[name].some((field) => row[field] === '') ? null : row;
}

/** Reads records of the store so that none breaks what reads it; `broken` is told which ones were. */
export function readingSafely(table: SoundTable, broken: (id: string) => void): (record: unknown) => unknown {
  return (record) => {
    if (record === undefined || record === null || flawIn(table, record) === null) return record;
    const row = mended(table, record as Record<string, unknown>);
    if (lacksLittle(table, record, row)) return row;
    originals.set(row, record);
    broken(String(row.id));
    return row;
  };
}
