// What the reader corrected and marked, on articles that an outlet edits at random: on the same words of the same mouth, or told lost.
// Files share a world, and the store's library looks for a database when it is first loaded.
import 'fake-indexeddb/auto';
import { expect, describe as group, test } from 'vitest';
import { anchor } from '../anchoring/anchor.ts';
import { describe } from '../anchoring/describe.ts';
import type { Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import type { Correction } from '../model/stored.ts';
import { plain } from '../storage/same-place.ts';
import { chance, type Line, textOf } from '../storage/testing-edits.ts';
import { read } from './read.ts';

const ARTICLES = 300;
const NO_KNOWLEDGE = { actor: () => undefined, officeOf: () => undefined } as unknown as Knowledge;
const AT = '2024-03-06T10:00:00.000Z';
type OfQuote = Extract<Correction, { type: 'speaker' | 'not-quote' | 'span' }>;
type Text = ReturnType<typeof textOf>;

const saidBy = ({ speaker }: Quote): string => speaker?.name ?? '';
const wordsOf = (quote: Quote, { text }: Pick<Text, 'text'>): string => text.slice(quote.spans[0]!.start, quote.spans[0]!.end);
const sameWords = (a: string, b: string): boolean => plain(a).replace(/ même/g, '') === plain(b).replace(/ même/g, '');

const edited = (start: readonly Line[], { random, edit }: ReturnType<typeof chance>): Line[] => {
  let lines = [...start];
  for (let k = random(5); k > 0; k--) lines = edit(lines);
  return lines;
};

group(`${ARTICLES} articles, each edited at random`, () => {
  const by = chance(20261128);
  const start = () => Array.from({ length: 3 + by.random(6) }, (_, key) => ({ ...by.line(), key }));

  test('a correction is applied to the words of whom it was made of, or told lost, never to another', async () => {
    const wrong: string[] = [];
    let applied = 0;
    let told = 0;
    for (let n = 0; n < ARTICLES; n++) {
      const lines = start();
      const before = textOf(lines);
      const made = before.analysis.quotes.flatMap((quote, i): OfQuote[] => {
        const [span] = quote.spans;
        const of = { id: `c${i}`, created: AT, article: 'a', quote: quote.id, selectors: describe(span!, before.text, before.version), was: saidBy(quote) };
        switch (by.random(5)) {
          case 0:
            return [{ ...of, type: 'speaker', speaker: { actor: null, name: `Corrigé ${i}` } }];
          case 1:
            return [{ ...of, type: 'not-quote' }];
          case 2:
            return [{ ...of, type: 'span', spans: [{ start: span!.start, end: span!.start + 4 }] }];
          default:
            return [];
        }
      });
      const now = textOf(edited(lines, by));
      const article: Article = { text: now.text, blocks: [], language: 'fr' };
      const { analysis, lost } = await read(article, 'a', { corrections: made }, () => now.analysis, NO_KNOWLEDGE);
      for (const correction of made) {
        const was = before.analysis.quotes.find(({ id }) => id === correction.quote)!;
        const isTold = lost.some(({ id }) => id === correction.quote);
        const after = analysis.quotes.find(({ id }) => id === correction.quote);
        const text = after && now.analysis.quotes.find(({ spans }) => spans[0]!.start === after.spans[0]!.start);
        const name = `${n} ${correction.type} of ${saidBy(was)} « ${wordsOf(was, before)} »`;
        if (isTold) told++;
        else applied++;
        if (text && (!sameWords(wordsOf(text, now), wordsOf(was, before)) || saidBy(text) !== saidBy(was))) wrong.push(`${name}: on ${saidBy(text)}`);
        if (correction.type === 'speaker' && !isTold && after?.speaker?.name !== correction.speaker.name) wrong.push(`${name}: neither applied nor told`);
        if (correction.type === 'not-quote' && after) wrong.push(`${name}: shown`);
        if (correction.type === 'span' && after && !isTold && after.spans[0]!.end - after.spans[0]!.start !== 4)
          wrong.push(`${name}: neither applied nor told`);
      }
      // Nobody else's words were given a speaker, cut or taken away.
      const removed = now.analysis.quotes.filter((quote) => !analysis.quotes.some(({ spans }) => spans[0]!.start === quote.spans[0]!.start));
      for (const quote of removed) {
        const mine = made.some((one) => {
          const was = before.analysis.quotes.find(({ id }) => id === one.quote)!;
          return one.type === 'not-quote' && saidBy(was) === saidBy(quote) && sameWords(wordsOf(was, before), wordsOf(quote, now));
        });
        if (!mine) wrong.push(`${n}: taken away from ${saidBy(quote)}: « ${wordsOf(quote, now)} »`);
      }
      for (const quote of analysis.quotes)
        if (/^Corrigé/.test(saidBy(quote)) && !made.some((one) => one.quote === quote.id && one.type === 'speaker'))
          wrong.push(`${n}: ${quote.id} was given a speaker`);
    }
    expect(wrong).toEqual([]);
    expect(applied).toBeGreaterThan(told);
    expect(told).toBeGreaterThan(0);
  });

  test('a mark on the words of a quote stays with its line, or is told to have lost its place', () => {
    const wrong: string[] = [];
    let found = 0;
    for (let n = 0; n < ARTICLES; n++) {
      const lines = start();
      const before = textOf(lines);
      const after = edited(lines, by);
      const now = textOf(after);
      before.analysis.quotes.forEach((quote, i) => {
        const place = anchor(describe(quote.spans[0]!, before.text, before.version), now.text, now.version);
        if (!place.anchored) return;
        found++;
        const at = now.analysis.quotes.findIndex(({ spans }) => spans[0]!.start < place.span.end && place.span.start < spans[0]!.end);
        const [mine, there] = [lines[i]!, after[at]];
        const isMine = (line: Line | undefined): boolean => line !== undefined && line.name === mine.name && line.words === mine.words;
        // Where the outlet gave the very line to another, the mark is on the words that it was made on.
        const own = after.find(({ key }) => key === mine.key);
        if (isMine(own) && !isMine(there))
          wrong.push(`${n}: ${mine.name} « ${mine.words} » → ${there?.name} « ${now.text.slice(place.span.start, place.span.end)} »`);
      });
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(ARTICLES);
  });
});
