import { signal } from '@preact/signals';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { ofArticle } from '../storage/of-article.ts';

/** Records in hand; more than any screen shows, so that scrolling back is instant. */
const MOST = 600;

interface Kinds {
  quotes: StoredQuote;
  articles: StoredArticle;
  annotations: StoredAnnotation;
}
export type RecordTable = keyof Kinds;
/** What a row stands for: a record of a table, or of either of the two that have notes. */
export type Listed = RecordTable | 'notes';
/** A row's record: the notes' are of two tables. */
type RecordOf<T extends Listed> = Kinds[T extends RecordTable ? T : 'annotations' | 'quotes'];

/** Records of the store by id, read in lots when they are about to be seen. `version` tells when there are new ones. */
export function createRecords(db: GriotDatabase) {
  const version = signal(0);
  const held: { [T in RecordTable]: Map<string, Kinds[T]> } = { quotes: new Map(), articles: new Map(), annotations: new Map() };
  const asked = new Set<string>();
  /** Quotes of the articles that are listed. */
  const quotes = new Map<string, number>();
  /** Counts changes of the store: what was asked for before one may be older than it. */
  let changes = 0;
  let refreshing: Promise<void> = Promise.resolve();

  async function read<T extends RecordTable>(table: T, ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !held[table].has(id) && !asked.has(`${table}/${id}`));
    if (wanted.length === 0) return;
    for (const id of wanted) asked.add(`${table}/${id}`);
    try {
      let rows: (Kinds[T] | undefined)[];
      let before: number;
      do {
        before = changes;
        rows = (await db.table(table).bulkGet(wanted)) as (Kinds[T] | undefined)[];
      } while (before !== changes);
      hold(
        table,
        rows.filter((row) => row !== undefined),
      );
    } finally {
      for (const id of wanted) asked.delete(`${table}/${id}`);
    }
  }
  function hold<T extends RecordTable>(table: T, rows: readonly Kinds[T][]): void {
    const map = held[table];
    for (const row of rows) map.set(row.id, row);
    for (const id of map.keys()) {
      if (map.size <= MOST) break;
      map.delete(id);
    }
    version.value++;
  }

  async function count(ids: readonly string[]): Promise<void> {
    const counts = await Promise.all(ids.map((id) => ofArticle(db.quotes, id).count()));
    ids.forEach((id, i) => {
      quotes.delete(id);
      quotes.set(id, counts[i]!);
    });
    for (const id of [...quotes.keys()].slice(0, Math.max(0, quotes.size - MOST))) quotes.delete(id);
    if (ids.length) version.value++;
  }

  async function again(tables: readonly RecordTable[]): Promise<void> {
    for (const table of tables) {
      const ids = [...held[table].keys()].slice(-MOST / 4);
      const rows = (await db.table(table).bulkGet(ids)) as (Kinds[typeof table] | undefined)[];
      const known = new Set(ids);
      for (const id of held[table].keys()) if (known.has(id) || held[table].size > MOST) held[table].delete(id);
      hold(table, rows.filter((row) => row !== undefined) as never);
      if (table === 'quotes') await count([...quotes.keys()].slice(-MOST / 4));
    }
  }

  return {
    version,
    hold,
    get<T extends Listed>(table: T, id: string): RecordOf<T> | undefined {
      const found = table === 'notes' ? (held.annotations.get(id) ?? held.quotes.get(id)) : held[table as RecordTable].get(id);
      return found as RecordOf<T> | undefined;
    },
    /** How many quotes are stored of an article that was listed. */
    quotesOf: (article: string): number | undefined => quotes.get(article),
    /** Reads what is not in hand, and the articles that it hangs on. */
    async need(table: Listed, ids: readonly string[]): Promise<void> {
      if (table === 'notes') {
        await this.need('annotations', ids);
        table = 'quotes';
        ids = ids.filter((id) => !held.annotations.has(id));
      }
      // A quote's id begins with its article's: both are read at once.
      if (table === 'quotes') await Promise.all([read('quotes', ids), read('articles', [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':'))))])]);
      else await read(table, ids);
      if (table === 'articles') await count(ids.filter((id) => !quotes.has(id)));
      if (table !== 'annotations') return;
      const articles = ids.flatMap((id) => held.annotations.get(id)?.article ?? []);
      await read('articles', [...new Set(articles)]);
    },
    /** Reads again what is in hand of some tables: they changed. Old ones stay until then, so that nothing flickers. */
    refresh(tables: readonly RecordTable[]): Promise<void> {
      changes++;
      // One after the other, so that an older state never comes over a newer one.
      refreshing = refreshing.catch(() => undefined).then(() => again(tables));
      return refreshing;
    },
  };
}
