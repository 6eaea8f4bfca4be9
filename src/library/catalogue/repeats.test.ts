import { expect, test } from 'vitest';
import type { StoredArticle, StoredQuote } from '../../model/stored.ts';
import { NO_FILTER } from '../filter.ts';
import { Catalogue } from './catalogue.ts';
import { dossier } from './dossier.ts';
import { figure } from './figures.ts';
import { listActors, listQuotes } from './lists.ts';

const compare = (a: string, b: string) => (a < b ? -1 : 1);
const article = (id: string): StoredArticle =>
  ({
    id,
    title: 't',
    outlet: 'O',
    host: 'o.example',
    dispatch: id,
    countries: [],
    tags: [],
    collections: [],
    kept: true,
    lastSeen: '',
    date: '2024-03-05',
  }) as never;
const quote = (id: string, of: string, start: number, text: string, change: Partial<StoredQuote> = {}): StoredQuote =>
  ({
    ...{ id, article: of, text, note: '', tags: [], collections: [], spans: [{ start, end: start + text.length }], words: text.split(' ').length },
    ...{ speaker: 'awa', speakerName: 'Awa', speakerKind: 'person', kind: 'direct', stance: 'says', status: 'kept', certain: true, date: '2024-03-05' },
    ...{ host: 'o.example', outlet: 'O', created: '2024-03-05T10:00:00.000Z' },
    ...change,
  }) as never;

/** A headline that repeats, one that cut, and the same words by somebody else and elsewhere. */
function filled(): Catalogue {
  const catalogue = new Catalogue();
  for (const id of ['a', 'b']) catalogue.putArticle(article(id));
  for (const one of [
    quote('a1', 'a', 0, 'Rien ne sera plus comme avant', { certain: false, stance: 'none' }),
    quote('a2', 'a', 90, 'Rien ne sera plus comme avant'),
    quote('a3', 'a', 200, 'nous avons tout fait pour éviter cela'),
    quote('a4', 'a', 300, 'Depuis deux ans nous avons tout fait pour éviter cela'),
    quote('a5', 'a', 400, 'Rien ne sera plus comme avant', { speaker: 'issa', speakerName: 'Issa' }),
    quote('b1', 'b', 0, 'Rien ne sera plus comme avant'),
  ])
    catalogue.putQuote(one);
  return catalogue;
}

test('the list has all of them; what is counted has each once an article', () => {
  const catalogue = filled();
  expect(listQuotes(catalogue, NO_FILTER, '-date', compare).ids).toHaveLength(6);
  expect(listActors(catalogue, NO_FILTER, '-count', compare).map(({ id, quotes, words }) => [id, quotes, words])).toEqual([
    ['awa', 3, 22],
    ['issa', 1, 6],
  ]);
  expect(dossier(catalogue, 'awa')).toMatchObject({ quotes: 3, words: 22, outlets: [{ quotes: 3 }], stances: [{ stance: 'says', quotes: 3 }] });
  expect(dossier(catalogue, 'awa')!.statements).toHaveLength(3);
  const outlets = figure(catalogue, NO_FILTER, { kind: 'outlets' });
  expect(outlets.kind === 'outlets' && outlets.rows.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(4);
});

test('counted once is listed once, too', () => {
  expect(listQuotes(filled(), { ...NO_FILTER, once: true }, '-date', compare).ids.toSorted()).toEqual(['a2', 'a4', 'a5', 'b1']);
});

test('what it repeats does not pass: then it stands for itself', () => {
  expect(dossier(filled(), 'awa', { ...NO_FILTER, certain: ['no'] })).toMatchObject({ quotes: 1, words: 6 });
});
