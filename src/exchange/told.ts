import type { Bundle } from '../model/bundle.ts';
import { fingerprint } from '../model/hash.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import type { Conflict } from './conflict.ts';
import { uri } from './json-ld.ts';
import { plain } from './sources.ts';

export type ToldField = 'note' | 'tags' | 'collections' | 'speaker' | 'articleTags' | 'articleCollections';

/**
 * What a file says that holds less than the store: of what is here already only these fields are compared, all else stays as it is.
 */
export interface Told {
  readonly fields: ReadonlySet<ToldField>;
  /** Record id → `updated` of the state that the file was made of, where it says so: if nothing changed here since, its fields stand as they are. */
  readonly since?: ReadonlyMap<string, string>;
  readonly now: string;
}

/** Two spellings of one address: letters that some programs encode, and the case of what encodes them. */
export const addressForm = (url: string): string => uri(url).replace(/%[0-9a-f]{2}/gi, (part) => part.toUpperCase());

type Named = StoredQuote | StoredAnnotation;
const wordsOf = (record: Named): string => plain('text' in record ? record.text : record.words);
const nameOf = (record: Named): string => ('text' in record ? record.speakerName : (record.speaker?.name ?? '')).trim();

/**
 * Which of theirs is which of mine: by the id that the file gives, else by article and words; of the same words the same speaker's, then in order.
 * Each of mine is taken once; an id that is another's here is given up.
 */
export function* matched<R extends Named>(theirs: readonly R[], mine: readonly R[], { since }: Told): Generator<number, R[]> {
  const articles = new Set(theirs.map(({ article }) => article));
  const places = new Map<string, R[]>();
  const byId = new Map<string, R>();
  for (const record of mine) {
    if (!articles.has(record.article)) continue;
    byId.set(record.id, record);
    const key = `${record.article}\n${wordsOf(record)}`;
    const known = places.get(key);
    if (known) known.push(record);
    else places.set(key, [record]);
  }
  for (const lot of places.values()) lot.sort((a, b) => a.selectors.position.start - b.selectors.position.start);
  // A quote's id may be a counter of its words; that of a mark is made of all that the file says of it.
  const given = (record: R): boolean => (since?.has(record.id) === true || !('quote' in record)) && byId.has(record.id);
  const taken = new Set<string>(theirs.filter(given).map(({ id }) => id));
  const out = [...theirs];
  const settled = new Set<number>();
  for (const sameSpeaker of [true, false]) {
    for (const [index, record] of out.entries()) {
      if (index % 200 === 199) yield (sameSpeaker ? 0 : 0.5) + index / out.length / 2;
      if (settled.has(index) || given(theirs[index]!)) continue;
      const here = places
        .get(`${record.article}\n${wordsOf(record)}`)
        ?.find((candidate) => !taken.has(candidate.id) && (!sameSpeaker || nameOf(candidate) === nameOf(record)));
      if (!here) continue;
      taken.add(here.id);
      settled.add(index);
      out[index] = { ...record, id: here.id, ...('quote' in here && { quote: here.quote }) };
    }
  }
  return out.map((record, index) => {
    if (settled.has(index) || given(record) || !byId.has(record.id)) return record;
    const id = fingerprint(`${record.id}\n${wordsOf(record)}\n${nameOf(record)}`);
    return 'quote' in record ? { ...record, id: `${record.article}:${id}`, quote: id } : { ...record, id };
  });
}

/** Tags and collections are their names: theirs by the ids of mine. */
export function byName(theirs: Bundle, mine: Bundle): Bundle {
  const known = new Map(mine.collections.map(({ name, id }) => [name, id]));
  const ids = new Map(theirs.collections.map(({ id, name }) => [id, known.get(name) ?? id]));
  const to = (list: readonly string[]): string[] => list.map((id) => ids.get(id) ?? id);
  const moved = <R extends { collections: string[] }>(record: R): R =>
    record.collections.length === 0 ? record : { ...record, collections: to(record.collections) };
  return {
    ...theirs,
    articles: theirs.articles.map(moved),
    quotes: theirs.quotes.map(moved),
    annotations: theirs.annotations.map(moved),
    collections: theirs.collections.filter(({ name }) => !known.has(name)),
  };
}

const text = (note: string): string => note.replace(/\r\n?/g, '\n').trim();
/** Programs keep a tag's name in one line, cut, and know no case. */
const fold = (name: string): string => [...plain(name)].slice(0, 120).join('').toLowerCase();
const joined = (mine: readonly string[], theirs: readonly string[]): string[] => {
  const known = new Set(mine.map(fold));
  return [...mine, ...theirs.filter((name) => !known.has(fold(name)))];
};
const sameSet = (a: readonly string[], b: readonly string[]): boolean => new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));

export interface Joins {
  readonly bothNotes: (winner: string, loser: string) => string;
  readonly conflict: (field: Conflict['field'], kept: Conflict['kept']) => void;
}

/** Mine with what the file changed in the fields it has. */
export function withTold<R extends Named>(mine: R, theirs: R, { fields, since, now }: Told, { bothNotes, conflict }: Joins): R {
  const untouched = since?.get(theirs.id) === mine.updated;
  const change: Partial<Pick<StoredQuote, 'note' | 'tags' | 'collections'>> = {};
  if (fields.has('note') && text(theirs.note) !== text(mine.note)) {
    const note = untouched ? theirs.note : bothNotes(mine.note, theirs.note);
    if (note !== mine.note) {
      if (mine.note !== '') conflict('note', untouched ? 'theirs' : 'both');
      change.note = note;
    }
  }
  for (const field of ['tags', 'collections'] as const) {
    if (!fields.has(field)) continue;
    const list = untouched ? theirs[field] : joined(mine[field], theirs[field]);
    if (!sameSet(list, mine[field])) change[field] = list;
  }
  const renamed = fields.has('speaker') && 'speakerName' in mine && nameOf(theirs) !== '' && nameOf(theirs) !== nameOf(mine);
  if (renamed) conflict('speaker', 'theirs');
  if (Object.keys(change).length === 0 && !renamed) return mine;
  return { ...mine, ...change, ...(renamed && saidBy(mine, theirs as StoredQuote)), updated: now > mine.updated ? now : mine.updated };
}

/** Who said it is another one than Griot thought: what it knew of that one goes. */
function saidBy(mine: StoredQuote, theirs: StoredQuote): Partial<StoredQuote> {
  return {
    speaker: null,
    speakerName: nameOf(theirs),
    speakerKind: theirs.speakerKind === mine.speakerKind ? 'unnamed' : theirs.speakerKind,
    certain: true,
    confidence: 1,
    corrected: true,
  };
}

/** Mine with what it lacks; names of tags and collections as the file has them. */
export function articleWithTold(mine: StoredArticle, theirs: StoredArticle, { fields }: Told): StoredArticle {
  const add = (field: 'tags' | 'collections'): string[] => joined(mine[field], theirs[field]);
  return {
    ...mine,
    ...(mine.title === '' && { title: theirs.title }),
    ...(!mine.author && theirs.author && { author: theirs.author }),
    ...(!mine.date && theirs.date && { date: theirs.date }),
    ...(mine.language === '' && { language: theirs.language }),
    ...(fields.has('articleTags') && { tags: add('tags') }),
    ...(fields.has('articleCollections') && { collections: add('collections') }),
  };
}

/** Of their tags and collections those that something of what is put has. */
export function withUsed(theirs: Bundle, { articles, quotes, annotations }: Bundle): Bundle {
  const records = [...articles, ...quotes, ...annotations];
  const tags = new Set(records.flatMap((record) => record.tags));
  const collections = new Set(records.flatMap((record) => record.collections));
  return { ...theirs, tags: theirs.tags.filter(({ name }) => tags.has(name)), collections: theirs.collections.filter(({ id }) => collections.has(id)) };
}
