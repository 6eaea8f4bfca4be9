import type { Settings, StoredAnnotation, StoredArticle, StoredCorrection, StoredMention, StoredQuote, StoredVersion } from '../model/stored.ts';
import { type GriotDatabase, RECORD_TABLES } from './database.ts';
import type { Picked } from './labels.ts';
import { ofArticle, scan } from './of-article.ts';
import { orNull, type Steps, step } from './steps.ts';

/** What was taken away, to put back. */
export interface Removed {
  readonly articles: readonly StoredArticle[];
  readonly versions: readonly StoredVersion[];
  readonly quotes: readonly StoredQuote[];
  readonly mentions: readonly StoredMention[];
  readonly annotations: readonly StoredAnnotation[];
  readonly corrections: readonly StoredCorrection[];
}

export const TABLES = (db: GriotDatabase) => [db.articles, db.versions, db.bands, db.quotes, db.mentions, db.annotations, db.corrections];

const HANGING = ['versions', 'quotes', 'mentions', 'annotations', 'corrections'] as const;
/** Articles forgotten between two looks at whether that was cancelled. */
const LOT = 50;

async function hangingOn(db: GriotDatabase, name: (typeof HANGING)[number], articles: readonly string[]): Promise<{ readonly id: string }[]> {
  if (name !== 'quotes' && name !== 'mentions') return db.table(name).where('article').anyOf(articles).toArray();
  const lots = await Promise.all(articles.map((article) => (name === 'quotes' ? ofArticle(db.quotes, article) : ofArticle(db.mentions, article)).toArray()));
  return lots.flat();
}

/** Forgets articles with all that hangs on them, in one transaction. */
export async function forgetArticles(db: GriotDatabase, ids: readonly string[], steps: Steps = {}): Promise<Removed> {
  return db.transaction('rw', TABLES(db), async () => {
    const removed = { articles: [], versions: [], quotes: [], mentions: [], annotations: [], corrections: [] } as Record<keyof Removed, unknown[]>;
    const note = (name: keyof Removed, rows: readonly unknown[]) => {
      for (const row of rows) if (row !== undefined) removed[name].push(row);
    };
    for (let at = 0; at < ids.length; at += LOT) {
      const lot = ids.slice(at, at + LOT);
      note('articles', await db.articles.bulkGet(lot));
      await db.articles.bulkDelete(lot);
      await db.bands.bulkDelete(lot);
      for (const name of HANGING) {
        const rows = await hangingOn(db, name, lot);
        note(name, rows);
        await db.table(name).bulkDelete(rows.map(({ id }) => id));
      }
      step(steps, (at + LOT) / ids.length);
    }
    return removed as unknown as Removed;
  });
}

/** Forgets everything from a site, its subdomains included; null where it was cancelled, and then nothing is forgotten. */
export async function forgetSite(db: GriotDatabase, host: string, steps: Steps & { readonly cancelled: () => boolean }): Promise<Removed | null>;
export async function forgetSite(db: GriotDatabase, host: string): Promise<Removed>;
export async function forgetSite(db: GriotDatabase, host: string, steps: Steps = {}): Promise<Removed | null> {
  const hosts = await db.articles.orderBy('host').uniqueKeys();
  const mine = hosts.map(String).filter((name) => name === host || name.endsWith(`.${host}`));
  const ids = await db.articles.where('host').anyOf(mine).primaryKeys();
  return orNull(() => forgetArticles(db, ids, steps));
}

/** Forgets what was last read between two days of the reader's own, both included ('' is open); null where it was cancelled. */
export async function forgetPeriod(
  db: GriotDatabase,
  { from, to }: { readonly from: string; readonly to: string },
  steps: Steps = {},
): Promise<Removed | null> {
  const first = from ? new Date(`${from}T00:00:00`).toISOString() : '';
  const last = to ? new Date(`${to}T23:59:59.999`).toISOString() : '\uffff';
  const ids = await db.articles.filter(({ lastSeen }) => lastSeen >= first && lastSeen <= last).primaryKeys();
  return orNull(() => forgetArticles(db, ids, steps));
}

/**
 * Forgets everything that was gathered. Settings stay; there is no way back but a backup. Answers false where it was cancelled, and then nothing
 * is forgotten.
 */
export async function forgetAll(db: GriotDatabase, steps: Steps = {}): Promise<boolean> {
  const tables = [...RECORD_TABLES.map((name) => db.table(name)), db.bands, db.stale];
  const done = await orNull(() =>
    db.transaction('rw', tables, async () => {
      for (const [i, table] of tables.entries()) {
        await table.clear();
        step(steps, (i + 1) / tables.length);
      }
      return true;
    }),
  );
  return done === true;
}

/** Deletes picked records; an article goes with all that hangs on it. Answers what `putBack` needs. */
export async function removePicked(db: GriotDatabase, { quotes = [], annotations = [], articles = [] }: Picked): Promise<Removed> {
  return db.transaction('rw', TABLES(db), async () => {
    const some = {
      quotes: (await db.quotes.bulkGet([...quotes])).filter((row) => row !== undefined),
      annotations: (await db.annotations.bulkGet([...annotations])).filter((row) => row !== undefined),
    };
    await db.quotes.bulkDelete([...quotes]);
    await db.annotations.bulkDelete([...annotations]);
    const whole = await forgetArticles(db, articles);
    return { ...whole, quotes: [...some.quotes, ...whole.quotes], annotations: [...some.annotations, ...whole.annotations] };
  });
}

/**
 * Retention: merely collected quotes older than the reader wants go, and articles of which nothing is left. What was
 * kept, tagged, noted or put into a collection never goes. Answers how many quotes went.
 */
export async function sweep(db: GriotDatabase, { retentionDays }: Pick<Settings, 'retentionDays'>, now = new Date()): Promise<number> {
  if (!(retentionDays > 0)) return 0;
  const before = new Date(now.getTime() - retentionDays * 86_400_000).toISOString();
  return db.transaction('rw', TABLES(db), async () => {
    const plain: string[] = [];
    await scan(db.quotes, ({ id, status, created, tags, collections, note, corrected }) => {
      const old = status === 'collected' && created < before;
      if (old && tags.length + collections.length === 0 && note === '' && !corrected) plain.push(id);
    });
    await db.quotes.bulkDelete(plain);
    const aged = await db.articles.where('lastSeen').below(before).toArray();
    const empty: string[] = [];
    for (const { id, kept, tags, collections } of aged) {
      if (kept || tags.length + collections.length > 0) continue;
      const left = (await ofArticle(db.quotes, id).count()) + (await db.annotations.where('article').equals(id).count());
      if (left === 0 && (await db.corrections.where('article').equals(id).count()) === 0) empty.push(id);
    }
    await forgetArticles(db, empty);
    return plain.length;
  });
}
