import { expect, test } from 'vitest';
import { carries, repeats } from './statements.ts';

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

test.each([
  ['a headline that has all of it', ['rien ne sera plus comme avant', 'rien ne sera plus comme avant'], [1, -1]],
  ['a headline that cut it', ['nous avons pratiquement fait echouer cela', 'x y z', 'hier nous avons pratiquement fait echouer cela avec eux'], [2, -1, -1]],
  ['three times', ['la paix d abord et partout', 'la paix d abord et partout', 'oui la paix d abord et partout'], [2, 2, -1]],
  ['what only begins alike', ['nous irons a gao demain matin', 'nous irons a gao avec eux demain'], [-1, -1]],
  ['a word or two', ['non', 'non', 'jamais plus', 'jamais plus'], [-1, -1, -1, -1]],
  ['nothing', [], []],
] as const)('repeats: %s', (_, wordings, expected) => expect(repeats(wordings)).toEqual(expected));
