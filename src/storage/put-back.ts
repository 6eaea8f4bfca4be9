// What was taken away comes back beside what was written since, under the same ids, in this tab or another: neither writes over the other.

import { fingerprint } from '../model/hash.ts';
import type { StoredArticle, StoredCorrection, StoredQuote, StoredVersion } from '../model/stored.ts';
import type { GriotDatabase } from './database.ts';
import { buckets } from './dispatch.ts';
import { type Removed, TABLES } from './forget.ts';
import { settleNote } from './notes.ts';
import { plain } from './same-place.ts';

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** A quote that comes back, with what was written of it since. */
export function withBoth(row: StoredQuote, there: StoredQuote | undefined): StoredQuote {
  if (!there) return row;
  return {
    ...row,
    status: there.status === 'kept' ? 'kept' : row.status,
    note: settleNote(there.note, '', row.note),
    tags: union(row.tags, there.tags),
    collections: union(row.collections, there.collections),
  };
}

/** The page as it was met since, with what was the reader's before. */
const articleOfBoth = (row: StoredArticle, there: StoredArticle): StoredArticle => ({
  ...there,
  urls: union(row.urls, there.urls),
  ...(row.keys || there.keys ? { keys: union(row.keys ?? [], there.keys ?? []) } : {}),
  ...(row.otherIds || there.otherIds ? { otherIds: union(row.otherIds ?? [], there.otherIds ?? []) } : {}),
  firstSeen: row.firstSeen < there.firstSeen ? row.firstSeen : there.firstSeen,
  kept: row.kept || there.kept,
  tags: union(row.tags, there.tags),
  collections: union(row.collections, there.collections),
});

const isOther = (a: StoredQuote, b: StoredQuote): boolean => a.speakerName !== b.speakerName || plain(a.text) !== plain(b.text);

/** Quotes whose id another one took since, in the same words or the same mouth, come back under an id of their own; with what was corrected of them. */
function apart({ quotes, corrections }: Removed, there: ReadonlyMap<string, StoredQuote>): Pick<Removed, 'quotes' | 'corrections'> {
  const ids = new Map<string, string>();
  for (const row of quotes) {
    const other = there.get(row.id);
    if (other && isOther(row, other)) ids.set(row.id, fingerprint(`${row.quote}@${row.created}`));
  }
  if (ids.size === 0) return { quotes, corrections };
  return {
    quotes: quotes.map((row) => (ids.has(row.id) ? { ...row, id: `${row.article}:${ids.get(row.id)}`, quote: ids.get(row.id)! } : row)),
    corrections: corrections.map((row): StoredCorrection => {
      if (!('quote' in row)) return row;
      const id = ids.get(`${row.article}:${row.quote}`);
      return id === undefined ? row : { ...row, quote: id };
    }),
  };
}

/** The rows that are there under the ids of others. */
async function found<T extends { readonly id: string }>(db: GriotDatabase, name: keyof Removed, rows: readonly T[]): Promise<Map<string, T>> {
  const there: (T | undefined)[] = await db.table(name).bulkGet(rows.map(({ id }) => id));
  return new Map(there.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Undoes a deletion. */
export async function putBack(db: GriotDatabase, removed: Removed): Promise<void> {
  await db.transaction('rw', TABLES(db), async () => {
    const met = await found(db, 'articles', removed.articles);
    const own = apart(removed, await found(db, 'quotes', removed.quotes));
    const quotes = await found(db, 'quotes', own.quotes);
    await db.articles.bulkPut(removed.articles.map((row) => (met.has(row.id) ? articleOfBoth(row, met.get(row.id)!) : row)));
    await db.versions.bulkPut([...removed.versions]);
    await db.quotes.bulkPut(own.quotes.map((row) => withBoth(row, quotes.get(row.id))));
    // Who is named was read anew where the page was met since.
    await db.mentions.bulkPut(removed.mentions.filter(({ article }) => !met.has(article)));
    // These have ids that nothing else is ever given: one that is there was put back before, and may have been changed since.
    const rest: { readonly [name in 'annotations' | 'corrections']: readonly { readonly id: string }[] } = {
      annotations: removed.annotations,
      corrections: own.corrections,
    };
    for (const name of ['annotations', 'corrections'] as const) {
      const there = await found(db, name, rest[name]);
      await db.table(name).bulkAdd(rest[name].filter(({ id }) => !there.has(id)));
    }
    await indexCopies(
      db,
      removed.articles.filter(({ id }) => !met.has(id)),
      removed.versions,
    );
  });
}

/** Fills the near-duplicate index from the newest version of each article; it is derived, so backups don't carry it. */
export async function indexCopies(db: GriotDatabase, articles: readonly StoredArticle[], versions: readonly StoredVersion[]): Promise<void> {
  const newest = new Set(articles.map(({ id, version }) => `${id}:${version}`));
  await db.bands.bulkPut(versions.filter(({ id }) => newest.has(id)).map(({ article, signature }) => ({ article, buckets: buckets(signature) })));
}
