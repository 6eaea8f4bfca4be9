import { expect, test } from 'vitest';
import { apart } from './isolate.ts';

test('words that run the other way are kept together', () => {
  expect(apart('قال', 'fr')).toBe('\u2068قال\u2069');
  expect(apart('Sadio Camara', 'ar')).toBe('\u2068Sadio Camara\u2069');
  expect(apart('قال', 'ar')).toBe('قال');
  expect(apart('a dit', 'fr')).toBe('a dit');
  expect(apart('2024', 'ar')).toBe('2024');
});
