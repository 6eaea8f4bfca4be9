import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type StoredAnnotation } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';
import { anAnalysis, anArticle, TEXT } from '../storage/testing.ts';
import { currentAt, EVERYTHING, entriesOf, shown } from './entries.ts';

const mark = (id: string, words: string, change: object = {}): StoredAnnotation =>
  ({
    id,
    words,
    note: '',
    tags: [],
    colour: 'yellow',
    selectors: { position: { start: TEXT.indexOf(words), end: 0 } },
    ...change,
  }) as unknown as StoredAnnotation;
const page = (change: Partial<PageState> = {}): PageState => ({
  status: 'ready',
  articleId: 'a',
  article: anArticle(),
  analysis: anAnalysis(),
  kept: ['q1'],
  described: [{ quote: 'q1', tags: [], note: 'à vérifier auprès de la préfecture' }],
  annotations: [mark('lost', 'des mots partis'), mark('m', 'une crue en septembre', { note: 'Laquelle ?' })],
  orphans: ['lost'],
  settings: DEFAULT_SETTINGS,
  ...change,
});
const all = { ...EVERYTHING, actors: true };

describe('the list beside the page', () => {
  const entries = entriesOf(page());
  it('has all that was found and kept, in the order of the article, what is lost last', () =>
    expect(shown(entries, all).map(({ key }) => key.split(' ').slice(0, 2).join(' '))).toEqual([
      'actor ml-test',
      'own m',
      'quote q1',
      'actor local:awa-essai',
      'quote q2',
      'own lost',
    ]));
  it('shows no mere names until they are asked for', () => expect(shown(entries, EVERYTHING).some(({ is }) => is === 'actor')).toBe(false));
  it('narrows to what was kept', () => expect(shown(entries, { ...all, kept: true }).map(({ key }) => key)).toEqual(['own m', 'quote q1', 'own lost']));
  it.each([
    ['PRÉFECTURE', ['quote q1']],
    ['awa', ['actor local:awa-essai', 'quote q2']],
    ['laquelle', ['own m']],
    ['delai coute', ['quote q1']],
    ['absent', []],
  ])('finds “%s” in words, names and notes, accents or not', (words, keys) =>
    expect(shown(entries, { ...all, words }).map(({ key }) => key.replace(/ \d+$/, ''))).toEqual(keys),
  );
  it('is empty where there is no article', () => expect(entriesOf(page({ article: null, analysis: null }))).toEqual([]));
});

it('what one reads is the last that has begun', () => {
  const entries = shown(entriesOf(page()), all);
  expect(currentAt(entries, 0)?.key).toBe(entries[0]!.key);
  expect(currentAt(entries, TEXT.indexOf('une crue') + 3)?.key).toBe('own m');
  expect(currentAt(entries, TEXT.length)?.key).toBe('quote q2');
  expect(currentAt([], 3)).toBeUndefined();
});
