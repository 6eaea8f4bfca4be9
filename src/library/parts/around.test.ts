import { expect, it } from 'vitest';
import { around } from './around.ts';

const text = 'Titre\n\nAvant, rien.\n\nElle a dit : « Oui », puis « Non ».\n\nAprès, tout.\n\nFin';
const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it('gives the paragraph, and those beside it', () => {
  const place = around(text, [of('Oui'), of('Non')])!;
  expect(place.words).toBe('Oui », puis « Non');
  expect(place.before.startsWith('Avant, rien.')).toBe(true);
  expect(place.after.endsWith('Après, tout.')).toBe(true);
});
it('cuts what is long and says so', () => {
  const long = `${'mot '.repeat(300)}Oui ${'mot '.repeat(300)}`;
  const place = around(long, [{ start: 1200, end: 1203 }])!;
  expect(place.before.startsWith('…')).toBe(true);
  expect(place.after.endsWith('…')).toBe(true);
});
it('is nothing for a place that is not there', () => {
  expect(around(text, [])).toBeNull();
  expect(around('court', [{ start: 3, end: 900 }])).toBeNull();
});
it('stands at the very beginning and end', () => expect(around('Oui', [{ start: 0, end: 3 }])).toEqual({ before: '', words: 'Oui', after: '' }));
