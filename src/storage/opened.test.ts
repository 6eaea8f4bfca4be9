import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase, opened } from './database.ts';

const raw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

it('an upgrade that an older page holds up is told instead of waited for without end, and goes on once that page is gone', async () => {
  const held = await raw('held-up', 5);
  let blocked = 0;
  const db = openDatabase({ name: 'held-up', onBlocked: () => blocked++ });
  await expect(opened(db, 200)).rejects.toMatchObject({ key: 'error_store_open' });
  expect(blocked).toBe(1);
  held.close();
  await opened(db);
  expect(await db.articles.count()).toBe(0);
  await db.delete();
});

it('a store that opens is no matter', async () => {
  const db = openDatabase({ name: 'opens' });
  await opened(db);
  await opened(db);
  expect(db.isOpen()).toBe(true);
  await db.delete();
});
