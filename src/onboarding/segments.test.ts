import { expect, test } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import { anAnalysis, TEXT } from '../storage/testing.ts';
import { demoArticle } from './demo-text.ts';
import { segments } from './segments.ts';

test('segments are the text, in order, cut where the paint changes', () => {
  const parts = segments(anAnalysis(), { start: 0, end: TEXT.length });
  expect(parts.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
  expect(parts.filter(({ kind }) => kind !== null).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Amadou Test', 'Awa Essai']);
  expect(parts.filter(({ quote }) => quote === 0).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Nous tiendrons ce délai, quoi qu’il en coûte au pays',
  ]);
});

test('nothing found is one segment', () => {
  expect(segments({ ...anAnalysis(), actors: [], quotes: [] }, { start: 3, end: 9 })).toEqual([{ start: 3, end: 9, quote: null, kind: null }]);
});

// The welcome page shows what Griot does: it must not show a mistake.
const NAMES = {
  fr: ['Souleymane Korofina', 'Yacouba Mandjoukara', 'Ramatou Zinkaré'],
  en: ['Souleymane Korofina', 'Yacouba Mandjoukara', 'Ramatou Zinkaré'],
  ar: ['سليمان كوروفينا', 'يعقوب ماندجوكارا', 'راماتو زنكاري'],
};
test.each(['fr', 'en', 'ar'] as const)('the welcome page’s text is read rightly (%s)', (language) => {
  const article = demoArticle(language);
  const { quotes, actors } = analyse(article, loadKnowledge());
  const speakers = quotes.map(({ speaker, certain }) => [actors[speaker?.actor ?? -1]?.name, certain]);
  const [first, second, third] = NAMES[language];
  expect(speakers).toEqual([first, first, second, third].map((name) => [name, true]));
});
