import { expect, test } from 'vitest';
import { carries } from './statements.ts';

test.each([
  ['nous tiendrons ce delai', 'nous tiendrons ce delai', true],
  ['nous tiendrons ce delai quoi qu il', 'nous tiendrons ce delai quoi qu il en coute au pays', true],
  ['quoi qu il en coute au pays', 'nous tiendrons ce delai quoi qu il en coute au pays', true],
  ['nous tiendrons ce delai', 'nous tiendrons ce delai quoi qu il en coute au pays', false],
  ['oui', 'oui nous tiendrons ce delai quoi qu il en coute', false],
  ['tiendrons ce delai quoi qu il en cou', 'nous tiendrons ce delai quoi qu il en coute au pays', false],
])('"%s" and "%s" are one statement: %s', (a, b, one) => {
  expect(carries(a, b)).toBe(one);
  expect(carries(b, a)).toBe(one);
});
