import type { Actor, Analysis, Quote, Speaker } from '../model/analysis.ts';
import { kindOf, type ReaderKnowledge } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { Correction, Instant, NewCorrection, StoredCorrection, StoredQuote } from '../model/stored.ts';
import { articleById } from './articles.ts';
import type { GriotDatabase } from './database.ts';
import { scan } from './of-article.ts';
import { withBoth } from './put-back.ts';
import { storedAs } from './sound.ts';

const now = (): Instant => new Date().toISOString();

const fold = (form: string): string => form.normalize('NFC').trim().toLocaleLowerCase();

/** Corrections in the order they were made. */
export async function allCorrections(db: GriotDatabase): Promise<StoredCorrection[]> {
  const rows = await db.corrections.orderBy('created').toArray();
  // What is broken was not said by the reader.
  return rows.filter((row) => storedAs(row) === undefined);
}

/**
 * Stores a correction, takes "not a quote" out of what is stored (undoing it brings it back), and marks the stored
 * articles that it concerns, to be analysed again.
 */
export async function addCorrection(
  db: GriotDatabase,
  given: NewCorrection,
  { at = now(), id = crypto.randomUUID() }: { at?: Instant; id?: string } = {},
): Promise<Correction> {
  return db.transaction('rw', [db.corrections, db.quotes, db.articles, db.mentions, db.stale], async () => {
    const correction = { ...given, id, created: at } as Correction;
    if ('article' in correction && correction.article !== undefined) {
      const article = await articleById(db, correction.article);
      if (article) Object.assign(correction, { article: article.id });
    }
    const gone = correction.type === 'not-quote' ? await db.quotes.get(`${correction.article}:${correction.quote}`) : undefined;
    if (gone) await db.quotes.delete(gone.id);
    const dated = correction.type === 'date' ? await setDate(db, correction.article, correction.date) : undefined;
    await db.corrections.add({ ...correction, ...(gone ? { removed: [gone] } : {}), ...(dated === undefined ? {} : { before: dated }) } as StoredCorrection);
    await markStale(db, correction);
    return correction;
  });
}

/** Takes a correction back; quotes that it took away return. */
export async function undoCorrection(db: GriotDatabase, id: string): Promise<void> {
  await db.transaction('rw', [db.corrections, db.quotes, db.articles, db.mentions, db.stale], async () => {
    const row = await db.corrections.get(id);
    if (!row) return;
    await db.corrections.delete(id);
    if (row.removed) await bringBack(db, row.removed);
    if (row.type === 'date') await dateBefore(db, row);
    await markStale(db, row);
  });
}

/** Quotes that a correction took away; a tab that had not heard of it may have kept one again and written on it. */
async function bringBack(db: GriotDatabase, removed: readonly StoredQuote[]): Promise<void> {
  const there = await db.quotes.bulkGet(removed.map(({ id }) => id));
  await db.quotes.bulkPut(removed.map((row, i) => withBoth(row, there[i])));
}

/** The day before a correction that was taken back; one that was given after it stands, and goes back to that day in its turn. */
async function dateBefore(db: GriotDatabase, { article, created, before }: StoredCorrection & { readonly type: 'date' }): Promise<void> {
  if (before === undefined) return;
  const days = (await db.corrections.where('article').equals(article).sortBy('created')).filter(({ type }) => type === 'date');
  const next = days.find((row) => row.created >= created);
  if (next) await db.corrections.put({ ...next, before });
  else await setDate(db, article, before || null);
}

/** Gives a stored article another day; answers the one it had, '' for none, undefined where it is not stored. */
async function setDate(db: GriotDatabase, id: string, date: string | null): Promise<string | undefined> {
  const row = await db.articles.get(id);
  if (!row) return undefined;
  const { date: before = '', ...rest } = row;
  await db.articles.put({ ...rest, ...(date ? { date } : {}) });
  return before;
}

/** The day that the reader gave an article, null where the reader took it away; undefined where the page's own stands. */
export const correctedDate = (corrections: readonly Correction[], article: string): string | null | undefined =>
  corrections.findLast((one): one is Extract<Correction, { type: 'date' }> => one.type === 'date' && one.article === article)?.date;

async function markStale(db: GriotDatabase, correction: Correction): Promise<void> {
  const articles = await concerned(db, correction);
  const stored = await db.articles.bulkGet(articles);
  await db.stale.bulkPut(stored.filter((row) => row !== undefined).map(({ id }) => ({ article: id })));
}

/** Ids of the articles that a correction may change. */
async function concerned(db: GriotDatabase, correction: Correction): Promise<string[]> {
  if ('article' in correction && correction.article !== undefined) return [correction.article];
  const found = new Set<string>();
  if (correction.type === 'fact' || correction.type === 'pack') return concernedByFacts(db, correction);
  const actors = correction.type === 'same' ? [correction.from, correction.into] : correction.type === 'alias' ? [correction.actor] : [];
  const form = correction.type === 'alias' || correction.type === 'not-actor' ? fold(correction.form) : null;
  for (const { article } of await db.mentions.where('actor').anyOf(actors).toArray()) found.add(article);
  for (const { article } of await db.quotes.where('speaker').anyOf(actors).toArray()) found.add(article);
  if (form !== null) {
    await scan(db.mentions, ({ name, article }) => {
      if (fold(name) === form) found.add(article);
    });
    await scan(db.quotes, ({ speakerName, article }) => {
      if (fold(speakerName) === form) found.add(article);
    });
  }
  return [...found];
}

/** Articles that name whom the facts are about, and those from the days on which somebody else is now said to have held an office. */
async function concernedByFacts(db: GriotDatabase, correction: Extract<Correction, { type: 'fact' | 'pack' }>): Promise<string[]> {
  // what an older row of the key said, or what is taken back, concerns as much
  const before = correction.type === 'fact' ? await db.corrections.filter((row) => row.type === 'fact' && row.key === correction.key).toArray() : [];
  const facts = [correction, ...before].flatMap((row) => (row.type === 'pack' ? row.facts : row.type === 'fact' && row.fact ? [row.fact] : []));
  const ids = new Set(facts.flatMap(({ actor, term }) => [actor?.id, term?.person, term?.instead?.person]));
  const names = new Set(facts.flatMap(({ actor }) => (actor ? [actor.name.fr, actor.name.en, actor.name.ar ?? '', ...actor.aliases].map(fold) : [])));
  const terms = facts.flatMap(({ term }) => (term ? [term] : []));
  const days = (date: string): boolean => terms.some(({ start = '', end = '9999' }) => date >= start && date.slice(0, end.length) <= end);
  const found = new Set<string>();
  await scan(db.mentions, ({ actor, name, article, date }) => {
    if (ids.has(actor) || names.has(fold(name)) || days(date)) found.add(article);
  });
  await scan(db.quotes, ({ speaker, speakerName, office, article, date }) => {
    if (ids.has(speaker ?? '') || names.has(fold(speakerName)) || terms.some(({ post }) => post === office?.post) || days(date)) found.add(article);
  });
  return [...found];
}

/** What the reader's corrections teach every later analysis. */
export function toReaderKnowledge(corrections: readonly Correction[]): ReaderKnowledge {
  const actors = new Map<string, ReaderKnowledge['actors'][number]>();
  const aliases: ReaderKnowledge['aliases'][number][] = [];
  const notActors: ReaderKnowledge['notActors'][number][] = [];
  const same: ReaderKnowledge['same'][number][] = [];
  for (const correction of corrections) {
    if (correction.type === 'alias') {
      aliases.push({ actor: correction.actor, form: correction.form });
      if (correction.actor.startsWith('local:'))
        actors.set(correction.actor, { id: correction.actor, name: correction.name, type: correction.actorType ?? 'person' });
    } else if (correction.type === 'not-actor') {
      notActors.push({ form: correction.form, ...(correction.article === undefined ? {} : { article: correction.article }) });
    } else if (correction.type === 'same') {
      same.push({ from: correction.from, into: correction.into });
    }
  }
  return { actors: [...actors.values()], aliases, notActors, same };
}

/** The spans that a correction gives a quote in the text as it is now; null where they cannot be told. */
export type SpansOf = (correction: Extract<Correction, { type: 'span' }>) => readonly Span[] | null;

/** An actor that the reader chose and the analysis of this article does not hold; undefined where it is not known either. */
export type KnownActorOf = (id: string) => Actor | undefined;

/**
 * An analysis with the reader's corrections of this article applied, in the order they were made. Ids of quotes were
 * settled by their places and stay, so that a correction is found again; aliases and the like were applied by the analysis itself.
 */
export function applyCorrections(
  analysis: Analysis,
  corrections: readonly Correction[],
  articleId: string,
  { knownActor = () => undefined, spans: spansOf = ({ spans }) => spans }: { knownActor?: KnownActorOf; spans?: SpansOf } = {},
): Analysis {
  const actors = [...analysis.actors];
  let quotes = [...analysis.quotes];
  const change = (id: string, into: (quote: Quote) => Quote) => {
    quotes = quotes.map((quote) => (quote.id === id ? into(quote) : quote));
  };
  for (const correction of corrections) {
    if (!('article' in correction) || correction.article !== articleId) continue;
    if (correction.type === 'not-quote') quotes = quotes.filter(({ id }) => id !== correction.quote);
    if (correction.type === 'span' && correction.spans.length > 0) {
      const spans = spansOf(correction)?.toSorted((a, b) => a.start - b.start);
      if (spans) change(correction.quote, (quote) => ({ ...quote, spans }));
    }
    if (correction.type === 'speaker') {
      const { actor, name } = correction.speaker;
      const speaker: Speaker = { actor: actor === null ? null : indexOf(actors, actor, name, knownActor), name };
      change(correction.quote, (quote) => ({
        ...quote,
        speaker,
        confidence: 1,
        certain: true,
        candidates: [],
        why: { frame: quote.why.frame, chain: [{ how: 'correction', text: name }] },
      }));
    }
  }
  quotes.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return { ...analysis, actors, quotes };
}

/** The index of an actor by its id; appended where this article does not have it. */
function indexOf(actors: Actor[], id: string, name: string, knownActor: KnownActorOf): number {
  const at = actors.findIndex((actor) => actor.id === id);
  if (at >= 0) return at;
  return actors.push(knownActor(id) ?? { id, name, type: 'person', kind: kindOf('person'), mentions: [] }) - 1;
}
