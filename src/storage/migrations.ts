import type { Table, Transaction } from 'dexie';
import { describe } from '../anchoring/describe.ts';
import type { Selectors } from '../model/selector.ts';
import type { StoredArticle, StoredBuckets, StoredCorrection, StoredQuote, StoredVersion } from '../model/stored.ts';
import { addressKey } from './address.ts';
import { buckets, shingles, signature } from './dispatch.ts';
import { countWords } from './words.ts';

// Record → record, pure: an old record in, today's out. They throw on what they cannot read; the caller keeps it.

type Old = Record<string, unknown>;

function text(record: Old, field: string): string {
  const value = record[field];
  if (typeof value !== 'string' || value === '') throw new TypeError(`${field} is missing`);
  return value;
}

/** Version 1 knew no dispatches, no address keys and no collections. */
export function article1to2(record: Old): StoredArticle {
  const id = text(record, 'id');
  const url = text(record, 'url');
  const urls = Array.isArray(record.urls) && record.urls.length > 0 ? (record.urls as string[]) : [url];
  return {
    ...(record as unknown as StoredArticle),
    id,
    url,
    urls,
    keys: [...new Set(urls.map((address) => addressKey(address) ?? address))],
    dispatch: typeof record.dispatch === 'string' ? record.dispatch : id,
    countries: (record.countries as string[] | undefined) ?? [],
    tags: (record.tags as string[] | undefined) ?? [],
    collections: (record.collections as string[] | undefined) ?? [],
    kept: record.kept !== false,
  };
}

/** Version 1 kept texts without their signature. */
export function version1to2(record: Old): StoredVersion {
  const words = text(record, 'text');
  return { ...(record as unknown as StoredVersion), signature: Array.isArray(record.signature) ? record.signature : signature(shingles(words)) };
}

/** Version 1 kept only by hand, without a count of words, and knew no notes. */
export function quote1to2(record: Old): StoredQuote {
  const words = text(record, 'text');
  text(record, 'article');
  return {
    ...(record as unknown as StoredQuote),
    status: record.status === 'collected' ? 'collected' : 'kept',
    words: typeof record.words === 'number' ? record.words : countWords(words),
    tags: (record.tags as string[] | undefined) ?? [],
    collections: (record.collections as string[] | undefined) ?? [],
    note: typeof record.note === 'string' ? record.note : '',
    corrected: record.corrected === true,
  };
}

/** Rewrites a table; a record that cannot be read goes to the attic as it is. Awaits nothing but the store. */
async function rewrite<T>(tx: Transaction, name: string, migrate: (record: Old) => T): Promise<T[]> {
  const table: Table = tx.table(name);
  const done: T[] = [];
  for (const record of (await table.toArray()) as Old[]) {
    try {
      done.push(migrate(record));
    } catch (error) {
      await tx.table('attic').add({ table: name, record, why: String(error) });
      await table.delete(record.id as string);
    }
  }
  await table.bulkPut(done);
  return done;
}

export async function migrateTo2(tx: Transaction): Promise<void> {
  await rewrite(tx, 'articles', article1to2);
  await rewrite(tx, 'versions', version1to2);
  await rewrite(tx, 'quotes', quote1to2);
}

/** Version 3 has a row of buckets an article; it is made anew from the texts' signatures, so that no old row is needed. */
export async function migrateTo3(tx: Transaction): Promise<void> {
  const newest = new Map(((await tx.table('articles').toArray()) as StoredArticle[]).map(({ id, version }) => [`${id}:${version}`, id]));
  const rows: StoredBuckets[] = [];
  await tx.table('versions').each(({ id, signature: sign }: StoredVersion) => {
    const article = newest.get(id);
    if (article !== undefined && Array.isArray(sign)) rows.push({ article, buckets: buckets(sign) });
  });
  await tx.table('bands').bulkPut(rows);
}

const isPlace = (selectors: Partial<Selectors> | undefined): selectors is Selectors =>
  typeof selectors?.version === 'string' &&
  typeof selectors.quote?.exact === 'string' &&
  typeof selectors.quote.prefix === 'string' &&
  typeof selectors.quote.suffix === 'string' &&
  Number.isSafeInteger(selectors.position?.start) &&
  Number.isSafeInteger(selectors.position?.end);

/** The place of a quote in the texts of its article, newest first; where none holds its words, its words alone, to be told as lost. */
export function placeIn(record: Old, versions: readonly StoredVersion[]): Selectors {
  const spans = Array.isArray(record.spans) ? (record.spans as { start: number; end: number }[]) : [];
  const words = String(record.text ?? '');
  for (const { text: whole, version } of versions) {
    const joined = spans.map(({ start, end }) => whole.slice(start, end)).join(' […] ');
    if (words && joined === words) return describe({ start: spans[0]!.start, end: spans.at(-1)!.end }, whole, version);
  }
  for (const { text: whole, version } of versions) {
    const start = words ? whole.indexOf(words) : -1;
    if (start >= 0 && whole.indexOf(words, start + 1) < 0) return describe({ start, end: start + words.length }, whole, version);
  }
  return {
    position: { type: 'TextPositionSelector', start: 0, end: words.length },
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    version: '',
  };
}

/** Version 4 finds quotes and what was corrected of them by their places: what was stored without one gets it from the stored texts. */
export async function migrateTo4(tx: Transaction): Promise<void> {
  const versions = (article: string): Promise<StoredVersion[]> =>
    tx
      .table<StoredVersion>('versions')
      .where('article')
      .equals(article)
      .toArray()
      .then((rows) => rows.filter(({ text: words }) => typeof words === 'string').sort((a, b) => ((a.seen ?? '') < (b.seen ?? '') ? 1 : -1)));
  const homeless: StoredQuote[] = [];
  await tx.table<StoredQuote>('quotes').each((row) => {
    if (!isPlace(row.selectors)) homeless.push(row);
  });
  for (const row of homeless) {
    if (typeof row.article !== 'string') continue;
    await tx.table('quotes').put({ ...row, selectors: placeIn(row as unknown as Old, await versions(row.article)) });
  }
  for (const row of await tx.table<StoredCorrection>('corrections').toArray()) {
    if (!('quote' in row) || isPlace(row.selectors)) continue;
    const quote = row.removed?.[0] ?? ((await tx.table('quotes').get(`${row.article}:${row.quote}`)) as StoredQuote | undefined);
    const selectors = isPlace(quote?.selectors) ? quote.selectors : placeIn({ ...quote }, await versions(row.article));
    await tx.table('corrections').put({ ...row, selectors });
  }
}
