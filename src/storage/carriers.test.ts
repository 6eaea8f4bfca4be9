import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import { carriersOf } from './carriers.ts';
import { freshDatabase } from './testing.ts';

const article = (id: string, dispatch = 'd'): StoredArticle =>
  ({ id, dispatch, outlet: id, host: id, url: `https://${id}.example/`, date: '2024-03-05' }) as StoredArticle;
const quote = (of: string, at: number, text: string, speaker: string | null = 'awa', name = 'Awa Diallo'): StoredQuote =>
  ({ id: `${of}:${at}`, article: of, quote: String(at), text, speaker, speakerName: name, date: '2024-03-05' }) as StoredQuote;
const WORDS = 'Nous avons perdu une partie de la récolte';

test('a statement is found in the copies of its dispatch, cut or whole, of the same speaker, once an article', async () => {
  const db = freshDatabase();
  await db.articles.bulkPut([article('a'), article('b'), article('c'), article('e', 'other')]);
  await db.quotes.bulkPut([
    quote('a', 1, WORDS),
    quote('b', 1, `${WORDS} et une partie du bétail`),
    quote('b', 2, WORDS),
    quote('c', 1, WORDS, 'moussa', 'Moussa'),
    quote('e', 1, WORDS),
  ]);
  const found = await carriersOf(db, article('a'), { words: WORDS.toUpperCase(), speaker: 'awa', name: 'Awa Diallo' });
  expect(found.map(({ quote: { id } }) => id)).toEqual(['b:1']);
});

test('somebody without an id is the same by name; nobody carries what stands alone', async () => {
  const db = freshDatabase();
  await db.articles.bulkPut([article('a'), article('b')]);
  await db.quotes.bulkPut([quote('b', 1, WORDS, null, 'un berger')]);
  expect(await carriersOf(db, article('a'), { words: WORDS, speaker: null, name: 'un berger' })).toHaveLength(1);
  expect(await carriersOf(db, article('a'), { words: WORDS, speaker: null, name: 'un autre' })).toEqual([]);
  expect(await carriersOf(db, article('z', 'alone'), { words: WORDS, speaker: null, name: 'un berger' })).toEqual([]);
});
