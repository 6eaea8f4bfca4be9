import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { articleById, articleIdFor, findArticle, saveArticle, touchArticle } from './articles.ts';
import type { GriotDatabase } from './database.ts';
import { EVENTS, pairs } from './dispatch.pairs.ts';
import { anArticle, freshDatabase, TEXT, TOPIC } from './testing.ts';

let db: GriotDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const URL_1 = 'https://www.journal.example/actu/pont-tessaoua';
const OTHER_TEXT = pairs()[0]!.a;
const save = (article: Article, url = article.url ?? '', id?: string) => saveArticle(db, { article, url, topic: TOPIC }, { kept: true, ...(id ? { id } : {}) });

describe('one article under several addresses is one', () => {
  test.each([
    ['tracking', anArticle(), `${URL_1}?utm_source=news&fbclid=9`],
    ['AMP', anArticle(), 'https://www.journal.example/actu/pont-tessaoua/amp'],
    ['mobile, no canonical', anArticle({ url: undefined as never }), 'https://m.journal.example/actu/pont-tessaoua'],
    ['moved to another section, same words', anArticle({ url: 'https://www.journal.example/archives/991' }), 'https://www.journal.example/archives/991'],
    ['edited by the outlet', anArticle({ text: TEXT.replace('six mois', 'sept mois') }), URL_1],
    ['rewritten under the same title', anArticle({ text: OTHER_TEXT }), URL_1],
  ])('%s', async (_, article, url) => {
    const first = await save(anArticle());
    const again = await save(article, url);
    expect(again.id).toBe(first.id);
    expect(await db.articles.count()).toBe(1);
    expect(again.urls).toContain(url);
    expect(again.urls[0]).toBe(URL_1);
  });
});

describe('two articles never merge', () => {
  const other = { title: 'Rentrée : trois cents écoles rouvrent dans l’est', text: OTHER_TEXT };
  test.each([
    ['same bad canonical', anArticle(other), 'https://www.journal.example/actu/ecoles'],
    ['same bad canonical and no other address', anArticle(other), URL_1],
    ['the front page as canonical', anArticle({ ...other, url: 'https://www.journal.example/' }), 'https://www.journal.example/actu/ecoles'],
    ['same words at another outlet', anArticle({ url: 'https://copie.example/a', outlet: 'Copie' }), 'https://copie.example/a'],
    ['a copy whose canonical points to the original', anArticle({ outlet: 'Copie' }), 'https://copie.example/a'],
    ['a section name for a title', anArticle({ ...other, title: 'Actualités' }), URL_1],
  ])('%s', async (_, article, url) => {
    const first = await save(anArticle());
    const second = await save(article, url);
    expect(second.id).not.toBe(first.id);
    expect(await db.articles.count()).toBe(2);
    expect(await db.versions.where('article').equals(first.id).count()).toBe(1);
    // And each is found again.
    expect((await findArticle(db, article, url))?.id).toBe(second.id);
    expect((await findArticle(db, anArticle(), URL_1))?.id).toBe(first.id);
  });

  test('short boilerplate on one host joins nothing', async () => {
    const first = await save(
      anArticle({ text: 'Activez JavaScript pour lire cet article.', title: 'Un titre assez long pour compter ici', url: 'https://a.example/1' }),
    );
    const second = await save(
      anArticle({ text: 'Activez JavaScript pour lire cet article.', title: 'Un autre titre assez long pour compter', url: 'https://a.example/2' }),
    );
    expect(second.id).not.toBe(first.id);
  });
});

test('the id is the same before and after storing, on any machine, and goes on to work when two turn out to be one', async () => {
  const before = await articleIdFor(db, anArticle(), URL_1);
  expect((await save(anArticle(), URL_1, before)).id).toBe(before);
  expect(await articleIdFor(freshDatabase(), anArticle(), `${URL_1}#haut`)).toBe(before);
  const moved = anArticle({ url: 'https://www.journal.example/archives/991' });
  const answered = await articleIdFor(freshDatabase(), moved, moved.url!);
  expect(answered).not.toBe(before);
  const stored = await save(moved, moved.url!, answered);
  expect(stored.id).toBe(before);
  expect((await articleById(db, answered))?.id).toBe(before);
});

describe('versions', () => {
  test('an edited text is kept beside the old one; the newest counts', async () => {
    const first = await save(anArticle());
    const edited = anArticle({ text: TEXT.replace('rouvrira en mars', 'rouvrira en avril') });
    const touched = await touchArticle(db, { article: edited, url: URL_1, topic: TOPIC });
    expect(touched?.id).toBe(first.id);
    expect(touched?.version).not.toBe(first.version);
    const versions = await db.versions.where('article').equals(first.id).toArray();
    expect(versions.map(({ text }) => text).sort()).toEqual([TEXT, edited.text].sort());
  });

  test('"5 minutes ago" makes no version', async () => {
    await save(anArticle({ text: `${TEXT}\n\nIl y a 5 minutes` }));
    await touchArticle(db, { article: anArticle({ text: `${TEXT}\n\nIl y a 12 minutes` }), url: URL_1, topic: TOPIC });
    expect(await db.versions.count()).toBe(1);
  });

  test('of what is not stored, nothing is', async () => {
    expect(await touchArticle(db, { article: anArticle(), url: URL_1, topic: TOPIC })).toBeUndefined();
    expect(await db.articles.count()).toBe(0);
  });

  test('a text edited a hundred times keeps its first and its newest states', async () => {
    for (let i = 0; i < 40; i++) await save(anArticle({ text: `${TEXT} Ajout ${'x'.repeat(i + 1)}.` }));
    const versions = await db.versions.toArray();
    expect(versions.length).toBeLessThanOrEqual(30);
    expect(versions.some(({ text }) => text.endsWith('Ajout x.'))).toBe(true);
  });
});

describe('one dispatch in several outlets', () => {
  const copies = pairs().filter(({ what }) => what === 're-headlined');
  const at = (host: string, text: string, title: string, date = '2024-03-05') => anArticle({ url: `https://${host}/a/b`, text, title, outlet: host, date });

  test('copies share a dispatch, other stories on the event have their own', async () => {
    const pair = copies[0]!;
    const rival = pairs().find(({ what }) => what === 'other story, same event')!;
    const one = await save(at('un.example', pair.a, 'Titre un'));
    const two = await save(at('deux.example', pair.b, 'Titre deux'));
    const three = await save(at('trois.example', rival.b, EVENTS[0]!.titles[1]));
    expect(two.dispatch).toBe(one.dispatch);
    expect(three.dispatch).not.toBe(one.dispatch);
  });

  test('weeks apart, the same words are not one dispatch', async () => {
    const one = await save(at('un.example', copies[0]!.a, 'Titre un'));
    const two = await save(at('deux.example', copies[0]!.b, 'Titre deux', '2024-06-01'));
    expect(two.dispatch).not.toBe(one.dispatch);
  });

  test('a fuller copy joins two cuts that were apart', async () => {
    const full = copies[0]!.a;
    const parts = full.split('\n\n');
    const head = await save(at('un.example', parts.slice(0, 4).join('\n\n'), 'Tête'));
    const tail = await save(at('deux.example', parts.slice(4).join('\n\n'), 'Queue'));
    expect(tail.dispatch).not.toBe(head.dispatch);
    const whole = await save(at('trois.example', full, 'Le tout'));
    const rows = await db.articles.toArray();
    expect(new Set(rows.map(({ dispatch }) => dispatch))).toEqual(new Set([whole.dispatch]));
  });
});
