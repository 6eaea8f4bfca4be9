import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { GriotDatabase } from './database.ts';

it('the very first query, made before the store is open, gets a mended record, which moves to the attic', async () => {
  const before = new GriotDatabase('first-query');
  await before.articles.put({ id: 'broken', title: null, urls: null, tags: null, countries: null } as never);
  before.close();
  const db = new GriotDatabase('first-query');
  const [article] = await db.articles.where('id').above('').toArray();
  expect(article?.tags).toEqual([]);
  await vi.waitFor(async () => expect(await db.attic.toArray()).toMatchObject([{ table: 'articles', record: { id: 'broken' } }]));
  expect(await db.articles.count()).toBe(0);
  db.close();
});
