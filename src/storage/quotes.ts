import { describe } from '../anchoring/describe.ts';
import type { Analysis, Mention, Quote } from '../model/analysis.ts';
import { campOf } from '../model/camp.ts';
import type { Instant, StoredArticle, StoredMention, StoredQuote, TagChange } from '../model/stored.ts';
import type { GriotDatabase } from './database.ts';
import { tagsAfter } from './labels.ts';
import { settleNote } from './notes.ts';
import { ofArticle } from './of-article.ts';
import { plain } from './same-place.ts';
import { countWords } from './words.ts';

const now = (): Instant => new Date().toISOString();

/** The words of a quote; where its cue interrupts it, the parts are joined by ' […] '. */
export const quoteText = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' […] ');

/** A quote as it is stored: all that a list, a filter or an export asks of it, without its article. */
export function storedQuote(
  { analysis, text }: { analysis: Analysis; text: string },
  quote: Quote,
  article: StoredArticle,
  status: StoredQuote['status'],
  at: Instant,
): StoredQuote {
  const { speaker } = quote;
  const actor = speaker?.actor === null || speaker?.actor === undefined ? undefined : analysis.actors[speaker.actor];
  const first = quote.spans[0]!;
  const last = quote.spans.at(-1)!;
  return {
    id: `${article.id}:${quote.id}`,
    article: article.id,
    quote: quote.id,
    kind: quote.kind,
    text: quoteText(text, quote.spans),
    spans: quote.spans.map(({ start, end }) => ({ start, end })),
    selectors: describe({ start: first.start, end: last.end }, text, article.version),
    cue: quote.cue,
    stance: quote.cue?.stance ?? 'none',
    speaker: actor?.id ?? null,
    speakerName: actor?.name ?? speaker?.name ?? '',
    speakerKind: actor?.kind ?? (speaker ? 'unnamed' : 'unknown'),
    ...(actor?.country ? { speakerCountry: actor.country } : {}),
    camp: campOf(actor ?? { kind: speaker ? 'unnamed' : 'unknown' }),
    ...(actor?.office ? { office: actor.office } : {}),
    ...(actor?.description ? { description: actor.description } : {}),
    certain: quote.certain,
    confidence: quote.confidence,
    why: quote.why,
    date: article.date ?? '',
    host: article.host,
    outlet: article.outlet,
    words: quote.spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0),
    status,
    tags: [],
    collections: [],
    note: '',
    corrected: quote.why.chain.some(({ how }) => how === 'correction'),
    created: at,
    updated: at,
  };
}

/** The reader kept words, not what the outlet made of them later: those stay, with their place in the text they stood in. */
function wordsAsKept(before: StoredQuote, now: StoredQuote, whole: string): StoredQuote {
  if (before.status !== 'kept' || plain(before.text) === plain(now.text)) return now;
  const { kind, text, spans, selectors, cue, stance, words } = before;
  if (selectors.version !== now.selectors.version) return { ...now, kind, text, spans, selectors, cue, stance, words };
  // The reader gave words that were lost this place: other words stand in it.
  return plain(quoteText(whole, spans)) === plain(text) ? now : { ...now, kind, text, cue, stance, words };
}

/**
 * Stores quotes of an analysed article. One that is stored keeps the reader's tags, note and collections, and is
 * never turned from kept into merely collected.
 */
export async function storeQuotes(
  db: GriotDatabase,
  article: StoredArticle,
  { analysis, text }: { analysis: Analysis; text: string },
  quotes: readonly string[],
  status: StoredQuote['status'],
  at = now(),
): Promise<void> {
  await db.transaction('rw', db.quotes, async () => {
    const wanted = new Set(quotes);
    const found = analysis.quotes.filter(({ id, spans }) => wanted.has(id) && spans.length > 0);
    const old = await db.quotes.bulkGet(found.map(({ id }) => `${article.id}:${id}`));
    const rows = found.map((quote, i): StoredQuote => {
      const fresh = storedQuote({ analysis, text }, quote, article, status, at);
      const before = old[i];
      if (!before) return fresh;
      return {
        ...wordsAsKept(before, fresh, text),
        status: before.status === 'kept' ? 'kept' : status,
        tags: before.tags,
        collections: before.collections,
        note: before.note,
        created: before.created,
        updated: before.status === fresh.status ? before.updated : at,
      };
    });
    await db.quotes.bulkPut(rows);
  });
}

/** Lets quotes go; those of an article that is collected automatically stay, as collected. */
export async function releaseQuotes(db: GriotDatabase, article: string, quotes: readonly string[], { collected = false, at = now() } = {}): Promise<void> {
  const ids = quotes.map((quote) => `${article}:${quote}`);
  if (collected) await db.quotes.where('id').anyOf(ids).modify({ status: 'collected', updated: at });
  else await db.quotes.bulkDelete(ids);
}

/** Quote ids kept by hand from an article. */
export async function keptQuotes(db: GriotDatabase, article: string): Promise<string[]> {
  const rows = await ofArticle(db.quotes, article).toArray();
  return rows.filter(({ status }) => status === 'kept').map(({ quote }) => quote);
}

/** The descriptions of an actor, as they are stored. */
function described(mentions: readonly Mention[]): Pick<StoredMention, 'described'> {
  const found = mentions.filter(({ kind }) => kind === 'nominal').map(({ start, end, text, why }) => ({ start, end, text, ...(why ? { why } : {}) }));
  return found.length ? { described: found } : {};
}

/** Who is named or described in an article and how often, as it is stored. */
export const storedMentions = (article: StoredArticle, analysis: Analysis): StoredMention[] =>
  analysis.actors
    .filter(({ mentions }) => mentions.length > 0)
    .map(
      (actor): StoredMention => ({
        id: `${article.id}:${actor.id}`,
        article: article.id,
        actor: actor.id,
        name: actor.name,
        type: actor.type,
        kind: actor.kind,
        ...(actor.country ? { country: actor.country } : {}),
        count: actor.mentions.filter(({ kind }) => kind !== 'pronoun').length,
        spans: actor.mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end })),
        ...described(actor.mentions),
        date: article.date ?? '',
        host: article.host,
      }),
    );

/** Stores who is named in an article; replaces what was stored of it. */
export async function storeMentions(db: GriotDatabase, article: StoredArticle, analysis: Analysis): Promise<void> {
  await db.transaction('rw', db.mentions, async () => {
    await ofArticle(db.mentions, article.id).delete();
    await db.mentions.bulkPut(storedMentions(article, analysis));
  });
}

/** How often an actor speaks and in how many articles it is named, over everything stored. */
export async function actorCounts(db: GriotDatabase, actor: string): Promise<{ quotes: number; articles: number }> {
  const [quotes, articles] = await Promise.all([db.quotes.where('speaker').equals(actor).count(), db.mentions.where('actor').equals(actor).count()]);
  return { quotes, articles };
}

/**
 * Brings the stored quotes of an article in line with a fresh analysis of its text, after a correction. What the reader
 * wrote stays; a quote that the analysis does not find is left as it is.
 */
export async function refreshQuotes(db: GriotDatabase, article: StoredArticle, found: { analysis: Analysis; text: string }): Promise<void> {
  await db.transaction('rw', db.quotes, async () => {
    const rows = await ofArticle(db.quotes, article.id).toArray();
    const byId = new Map(found.analysis.quotes.map((quote) => [quote.id, quote]));
    const fresh = rows.flatMap((row): StoredQuote[] => {
      const quote = byId.get(row.quote);
      if (!quote) return [];
      const { status, tags, collections, note, created, updated } = row;
      const now = wordsAsKept(row, storedQuote(found, quote, article, status, created), found.text);
      return [{ ...now, tags, collections, note, created, updated }];
    });
    await db.quotes.bulkPut(fresh);
  });
}

/** The quotes of the newest articles, newest first: few are read to find them, however many there are. */
export async function newestQuotes(db: GriotDatabase, most: number): Promise<StoredQuote[]> {
  const found: StoredQuote[] = [];
  const articles = await db.articles.orderBy('date').reverse().limit(most).primaryKeys();
  for (const article of articles) {
    found.push(...(await ofArticle(db.quotes, article).reverse().toArray()));
    if (found.length >= most) break;
  }
  // Articles without a date are in no index; there are few of them, or few articles.
  if (found.length < most) {
    const seen = new Set(found.map(({ id }) => id));
    await db.quotes
      .toCollection()
      .reverse()
      .limit(found.length + most)
      .each((quote) => {
        if (!seen.has(quote.id)) found.push(quote);
      });
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, most);
}

/** Changes the reader's words about a quote; answers the note it has now, undefined where the quote is not stored. */
export async function describeQuote(
  db: GriotDatabase,
  id: string,
  { tags, note, was }: { tags?: TagChange; note?: string; was?: string | undefined },
  at = now(),
): Promise<Pick<StoredQuote, 'note' | 'tags'> | undefined> {
  return db.transaction('rw', db.quotes, db.tags, async () => {
    const row = await db.quotes.get(id);
    if (!row) return undefined;
    const kept = {
      note: note === undefined ? row.note : settleNote(row.note, was, note),
      tags: tags ? await tagsAfter(db, row.tags, tags) : row.tags,
    };
    await db.quotes.update(id, { ...kept, updated: at });
    return kept;
  });
}
