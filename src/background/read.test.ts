import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { ReaderKnowledge } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { type Analyse, LONGEST, read, readable, readTo } from './read.ts';

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

describe('a text beyond all measure', () => {
  const article = (text: string, blocks: Article['blocks'] = []): Article => ({ text, blocks, language: 'fr' });
  it('is read whole up to the limit', () => {
    expect(readTo('a'.repeat(LONGEST))).toBeUndefined();
    const whole = article('a'.repeat(LONGEST));
    expect(readable(whole)).toBe(whole);
  });
  it('ends with a paragraph, else with a word, else at the limit', () => {
    const paragraphs = 'Une phrase du jour.\n\n'.repeat(LONGEST / 10);
    expect(paragraphs.slice(0, readTo(paragraphs))).toMatch(/jour\.$/);
    const line = 'mot '.repeat(LONGEST / 2);
    expect(line.slice(0, readTo(line))).toMatch(/ mot$/);
    expect(readTo('a'.repeat(2 * LONGEST))).toBe(LONGEST);
    expect(readTo(' '.repeat(2 * LONGEST))).toBeGreaterThan(0);
  });
  it('keeps the beginning of a block that goes on', () => {
    const text = 'mot '.repeat(LONGEST / 2);
    const { text: part, blocks } = readable(
      article(text, [
        { start: 0, end: text.length, kind: 'paragraph' },
        { start: text.length - 9, end: text.length, kind: 'paragraph' },
      ]),
    );
    expect(blocks).toEqual([{ start: 0, end: part.length, kind: 'paragraph' }]);
  });
});
