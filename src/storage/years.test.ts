import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { StoredArticle } from '../model/stored.ts';
import { freshDatabase } from './testing.ts';
import { yearsOf } from './years.ts';

test('the years that are there, newest first, each once; no date is no year', async () => {
  const db = freshDatabase();
  const dates = ['2021-03-02', '2024', '2021-12', '2012-03-22', undefined, '', '2024-11-18'];
  await db.articles.bulkPut(dates.map((date, i) => ({ id: `a${i}`, ...(date === undefined ? {} : { date }) }) as StoredArticle));
  expect(await yearsOf(db)).toEqual(['2024', '2021', '2012']);
  expect(await yearsOf(freshDatabase())).toEqual([]);
});
