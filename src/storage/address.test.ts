import { expect, test } from 'vitest';
import { addressKey, hostOf, isFrontPage } from './address.ts';

const KEY = 'journal.example/actu/pont';

test.each([
  'https://www.journal.example/actu/pont',
  'http://journal.example/actu/pont/',
  'https://m.journal.example/actu/pont?utm_source=x&utm_medium=y&fbclid=1',
  'https://amp.journal.example/actu/pont',
  'https://www.journal.example/actu/pont/amp/',
  'https://www.journal.example/amp/actu/pont',
  'https://www.journal.example/actu/pont?amp=1#commentaires',
  'https://www.journal.example//actu/pont/index.html',
  'https://www-journal-example.cdn.ampproject.org/v/s/www.journal.example/actu/pont?amp_js_v=0.1',
  'https://www.google.com/amp/s/www.journal.example/actu/pont',
  'https://www.journal.example:443/actu/pont?xtor=RSS-1&at_medium=RSS',
])('one article: %s', (address) => {
  expect(addressKey(address)).toBe(KEY);
});

test.each([
  ['https://a.example/?p=12', 'https://a.example/?p=13'],
  ['https://a.example/article.php?id=1', 'https://a.example/article.php?id=2'],
  ['https://a.example/?m=202401', 'https://a.example/?m=202402'],
  ['https://a.example/spip.php?article9', 'https://a.example/spip.php?article10'],
  ['https://a.example/#!/1', 'https://a.example/#!/2'],
  ['https://fr.a.example/x', 'https://en.a.example/x'],
])('two articles: %s and %s', (a, b) => {
  expect(addressKey(a)).not.toBe(addressKey(b));
});

test('the order of parameters and the writing of letters do not matter', () => {
  expect(addressKey('https://a.example/x?b=2&a=1')).toBe(addressKey('https://a.example/x?a=1&b=2'));
  expect(addressKey('https://a.example/%C3%A9cole')).toBe(addressKey('https://a.example/e\u0301cole'));
  expect(addressKey('https://a.example/%E9cole')).toBe('a.example/%E9cole');
});

test('what is no web address has no key', () => {
  expect(addressKey('file:///tmp/a.html')).toBeNull();
  expect(addressKey('nonsense')).toBeNull();
  expect(hostOf('nonsense')).toBe('');
  expect(hostOf('https://www.m.com/x')).toBe('m.com');
  expect(hostOf('https://m.com/x')).toBe('m.com');
});

test('front pages', () => {
  expect(isFrontPage(addressKey('https://www.a.example/')!)).toBe(true);
  expect(isFrontPage(addressKey('https://www.a.example/?p=1')!)).toBe(false);
});
