import { describe, expect, it } from 'vitest';
import type { StoredAnnotation, StoredMention, StoredQuote } from '../../model/stored.ts';
import { paragraphs } from './segments.ts';

const text = 'Un titre\n\nAwa Diallo a dit que la pluie viendra.\n\nLa pluie viendra peut-être.';
const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const quote = (words: string, version = 'v'): StoredQuote => ({ id: `q ${words}`, spans: [at(words)], selectors: { version } }) as unknown as StoredQuote;
const mention = (words: string): StoredMention => ({ id: `m ${words}`, spans: [at(words)] }) as unknown as StoredMention;
const note = (words: string, place = at(words), version = 'v'): StoredAnnotation =>
  ({ id: `n ${words}`, words, selectors: { version, position: place, quote: { exact: words } } }) as unknown as StoredAnnotation;
const read = (paint: Partial<Parameters<typeof paragraphs>[3]>, version = 'v') =>
  paragraphs(text, version, undefined, { quotes: [], mentions: [], notes: [], ...paint }).map(({ segments }) =>
    segments.map(({ start, end, quote: q, mention: m, own }) => `${text.slice(start, end)}${q ? ' Q' : ''}${m ? ' M' : ''}${own ? ' N' : ''}`),
  );

describe('a kept article read again', () => {
  it('has its paragraphs, whole', () => expect(read({})).toEqual([['Un titre'], ['Awa Diallo a dit que la pluie viendra.'], ['La pluie viendra peut-être.']]));
  it('is cut where the paint changes, and nothing is lost', () => {
    const all = read({ quotes: [quote('la pluie viendra')], mentions: [mention('Awa Diallo')], notes: [note('dit que la pluie')] });
    expect(all[1]).toEqual(['Awa Diallo M', ' a ', 'dit que  N', 'la pluie Q N', ' viendra Q', '.']);
  });
  it('shows no quote of another state of the text at a wrong place', () =>
    expect(
      read({ quotes: [quote('la pluie viendra', 'old')] })
        .flat()
        .join(),
    ).not.toContain(' Q'));
  it('finds a mark of another state by its words where they stand once', () => {
    expect(read({ notes: [note('peut-être', { start: 0, end: 3 }, 'old')] })[2]).toContain('peut-être N');
    expect(
      read({ notes: [note('a', { start: 1, end: 2 }, 'old')] })
        .flat()
        .join(),
    ).not.toContain(' N');
  });
  it('takes the blocks of the page where they are known', () => {
    const blocks = [{ start: 0, end: 8, kind: 'heading' as const }];
    expect(paragraphs(text, 'v', blocks, { quotes: [], mentions: [], notes: [] })).toEqual([
      { start: 0, end: 8, heading: true, segments: [{ start: 0, end: 8 }] },
    ]);
  });
});
