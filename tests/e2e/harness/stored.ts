import type { BrowserPage } from '../../../scripts/lib/browser/driver.ts';

/** Records of one table, read without Griot. */
export const rows = (page: BrowserPage, table: string): Promise<Record<string, unknown>[]> =>
  page.run(async (table: string) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('griot');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await new Promise<Record<string, unknown>[]>((resolve) => {
      const got = db.transaction(table).objectStore(table).getAll();
      got.onsuccess = () => resolve(got.result);
    });
    db.close();
    return all;
  }, table);

/** Everything in the store, a line a table, as a string that differs where one letter does; the store's own version comes first. */
export const digest = (page: BrowserPage): Promise<string> =>
  page.run(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('griot');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const parts = [`version ${db.version}`];
    for (const name of [...db.objectStoreNames].sort()) {
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const got = db.transaction(name).objectStore(name).getAll();
        got.onsuccess = () => resolve(got.result);
        got.onerror = () => reject(got.error);
      });
      let hash = 0x811c9dc5;
      const text = JSON.stringify(all);
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      parts.push(`${name} ${all.length} ${hash >>> 0}`);
    }
    db.close();
    return parts.join('\n');
  });
