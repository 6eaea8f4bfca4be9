import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { findArticle, saveArticle } from './articles.ts';
import { GriotDatabase } from './database.ts';
import { article1to2, placeIn, quote1to2, version1to2 } from './migrations.ts';
import { ofArticle } from './of-article.ts';
import { newestQuotes } from './quotes.ts';
import { anArticle, TEXT, TOPIC } from './testing.ts';

const OLD_ARTICLE = {
  id: 'a1',
  url: 'https://www.journal.example/actu/pont-tessaoua',
  title: 'Le pont',
  host: 'journal.example',
  outlet: 'Le Journal',
  version: 'v1',
  language: 'fr',
};
const OLD_VERSION = { id: 'a1:v1', article: 'a1', version: 'v1', text: TEXT, seen: '2024-03-05T00:00:00.000Z' };
const OLD_QUOTE = { id: 'a1:q1', article: 'a1', quote: 'q1', kind: 'direct', text: 'Nous tiendrons ce délai', speaker: 'ml-test', date: '2024-03-05' };

test('records are migrated without losing a field', () => {
  expect(article1to2({ ...OLD_ARTICLE, extra: 1 })).toMatchObject({ ...OLD_ARTICLE, extra: 1, urls: [OLD_ARTICLE.url], dispatch: 'a1', tags: [], kept: true });
  expect(version1to2(OLD_VERSION).signature).toHaveLength(64);
  expect(quote1to2(OLD_QUOTE)).toMatchObject({ status: 'kept', words: 4, tags: [], note: '', corrected: false });
  expect(quote1to2({ ...OLD_QUOTE, note: 'mine', status: 'collected', words: 9 })).toMatchObject({ note: 'mine', status: 'collected', words: 9 });
});

test('quotes that were stored without a place get it from the stored texts; words that stand nowhere keep their words', () => {
  const version = version1to2(OLD_VERSION);
  const start = TEXT.indexOf(OLD_QUOTE.text);
  expect(placeIn(OLD_QUOTE, [version])).toMatchObject({
    position: { start, end: start + OLD_QUOTE.text.length },
    quote: { exact: OLD_QUOTE.text },
    version: 'v1',
  });
  expect(placeIn({ text: 'un', spans: [{ start: 102, end: 104 }] }, [{ ...version, text: `${'x '.repeat(50)}un un` }])).toMatchObject({ version: '' });
  expect(placeIn({ text: 'Rien de tel' }, [version])).toMatchObject({ quote: { exact: 'Rien de tel' }, version: '' });
});

test('migrating twice changes nothing more', () => {
  const once = article1to2(OLD_ARTICLE);
  expect(article1to2({ ...once })).toEqual(once);
  const quote = quote1to2(OLD_QUOTE);
  expect(quote1to2({ ...quote })).toEqual(quote);
});

test('a store of version 1 opens as the newest: all there, found by address, unreadable records kept in the attic', async () => {
  const old = new Dexie('old-griot');
  old.version(1).stores({
    articles: 'id, url, host, date, lastSeen',
    versions: 'id, article',
    quotes: 'id, article, speaker, date',
    mentions: 'id, article, actor',
    annotations: 'id, article, created',
    corrections: 'id, created',
    tags: 'id, &name',
    collections: 'id, name',
    settings: 'id',
  });
  await old.table('articles').bulkAdd([OLD_ARTICLE, { id: 'broken', url: 42 }]);
  await old.table('versions').add(OLD_VERSION);
  await old.table('quotes').bulkAdd([OLD_QUOTE, { id: 'broken:q', text: 'sans article' }]);
  await old.table('corrections').add({ id: 'c1', created: '2024-01-01T00:00:00.000Z', type: 'not-quote', article: 'a1', quote: 'q1' });
  await old.table('annotations').add({ id: 'n1', article: 'a1', note: 'à moi', created: '2024-01-01T00:00:00.000Z' });
  await old.table('settings').add({ id: 'settings', value: { where: 'click' } });
  old.close();

  const db = new GriotDatabase('old-griot');
  expect((await findArticle(db, anArticle(), 'https://journal.example/actu/pont-tessaoua?utm_source=x'))?.id).toBe('a1');
  expect(await db.quotes.get('a1:q1')).toMatchObject({ words: 4, status: 'kept', selectors: { version: 'v1', quote: { exact: OLD_QUOTE.text } } });
  expect(await db.corrections.get('c1')).toMatchObject({ selectors: { version: 'v1', quote: { exact: OLD_QUOTE.text } } });
  expect(await db.annotations.get('n1')).toMatchObject({ note: 'à moi' });
  expect((await db.settings.get('settings'))?.value).toEqual({ where: 'click' });
  expect((await db.bands.get('a1'))?.buckets).toHaveLength(32);
  const attic = await db.attic.toArray();
  expect(attic.map(({ table, record }) => [table, (record as { id: string }).id])).toEqual([
    ['articles', 'broken'],
    ['quotes', 'broken:q'],
  ]);
});

test('a store of version 2 opens as the newest: near-duplicates are found as before, quotes by their article and by date', async () => {
  const old = new Dexie('second-griot');
  old.version(2).stores({
    articles: 'id, *keys, *otherIds, url, host, outlet, date, language, dispatch, firstSeen, lastSeen, *countries, *tags, *collections, [host+date]',
    versions: 'id, article, version, seen',
    buckets: '[bucket+article], article',
    quotes: 'id, article, date, created, speaker, speakerName, *tags, *collections, [status+created]',
    mentions: 'id, article, actor, kind',
    annotations: 'id, article, created, updated, motivation, colour, *tags, *collections',
    corrections: 'id, created, type, article, actor, form',
    tags: 'id, &name',
    collections: 'id, name',
    settings: 'id',
    attic: '++id, table',
    stale: 'article',
  });
  const { signature } = version1to2(OLD_VERSION);
  const article = { ...article1to2(OLD_ARTICLE), date: '2024-03-05', language: 'fr', topic: TOPIC, firstSeen: '', lastSeen: '' };
  const quote = quote1to2(OLD_QUOTE);
  await old.table('articles').bulkAdd([article, { ...article, id: 'a0', keys: ['other.example/x'], date: '2024-01-01' }]);
  await old.table('versions').add({ ...OLD_VERSION, signature });
  await old.table('quotes').bulkAdd([quote, { ...quote, id: 'a0:q', article: 'a0', date: '2024-01-01' }, { ...quote, id: 'a11:q', article: 'a11', date: '' }]);
  await old.table('mentions').add({ id: 'a1:x', article: 'a1', actor: 'x' });
  await old.table('buckets').add({ bucket: 1, article: 'a1' });
  old.close();

  const db = new GriotDatabase('second-griot');
  expect((await db.bands.toArray()).map((row) => [row.article, row.buckets.length])).toEqual([['a1', 32]]);
  expect(db.tables.map(({ name }) => name)).not.toContain('buckets');
  expect((await ofArticle(db.quotes, 'a1').toArray()).map(({ id }) => id)).toEqual(['a1:q1']);
  expect(await ofArticle(db.mentions, 'a1').count()).toBe(1);
  expect((await newestQuotes(db, 10)).map(({ id }) => id)).toEqual(['a1:q1', 'a0:q', 'a11:q']);
  expect((await newestQuotes(db, 1)).map(({ id }) => id)).toEqual(['a1:q1']);
  // A copy of the old text in another outlet joins its dispatch.
  const copy = anArticle({ url: 'https://copie.example/pont', outlet: 'La Copie' });
  expect((await saveArticle(db, { article: copy, url: copy.url!, topic: TOPIC }, { kept: true })).dispatch).toBe('a1');
});
