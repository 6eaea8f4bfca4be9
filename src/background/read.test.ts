import { expect, it } from 'vitest';
import type { ReaderKnowledge } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { type Analyse, read } from './read.ts';

const AT = '2026-11-24T00:00:00.000Z';

it('teaches the analysis what was said of this article, by its stored id, and of all, but not of another', async () => {
  let taught: ReaderKnowledge | undefined;
  const analyse: Analyse = (_article, _knowledge, reader) => {
    taught = reader;
    return { language: 'fr', topic: { sahel: true, score: 1, countries: [] }, actors: [], quotes: [] };
  };
  await read(
    { text: '', blocks: [], language: 'fr', url: 'https://a.example/1' },
    'stored-1',
    {
      corrections: [
        { id: '1', created: AT, type: 'not-actor', form: 'Mars', article: 'stored-1' },
        { id: '2', created: AT, type: 'not-actor', form: 'Paris' },
        { id: '3', created: AT, type: 'not-actor', form: 'Gao', article: 'stored-2' },
      ],
    },
    analyse,
    {} as Knowledge,
  );
  expect(taught?.notActors).toEqual([{ form: 'Mars' }, { form: 'Paris' }]);
});
