// Runs inside an extension page: fills Griot's own database with an invented library.
import { addressKey } from '../../src/storage/address.ts';
import { buckets } from '../../src/storage/dispatch.ts';
import { generateBundle } from './generate.ts';

/** Records put at a time. */
const LOT = 2000;

/** Fills the open database of this origin; answers how many records were put. Knows the tables by name only, as IndexedDB does. */
export async function fillLibrary(size: { articles: number; quotes: number }): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('griot');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const { articles, ...rest } = generateBundle(size);
  const bundle = {
    ...rest,
    // As the store itself would have made them.
    articles: articles.map((article) => ({ ...article, keys: [...new Set(article.urls.map((url) => addressKey(url) ?? url))] })),
    bands: rest.versions.map(({ article, signature }) => ({ article, buckets: buckets(signature) })),
  };
  let count = 0;
  for (const table of ['articles', 'versions', 'quotes', 'mentions', 'annotations', 'tags', 'collections', 'bands'] as const) {
    const rows: readonly object[] = bundle[table];
    for (let at = 0; at < rows.length; at += LOT) {
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
        for (const row of rows.slice(at, at + LOT)) transaction.objectStore(table).put(row);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    }
    count += rows.length;
  }
  db.close();
  return count;
}
