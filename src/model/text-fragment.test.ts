import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepLink, textFragment } from './text-fragment.ts';

describe('textFragment', () => {
  it.each([
    ['La paix d’abord', ':~:text=La%20paix%20d%E2%80%99abord'],
    ['A & B, peut-être', ':~:text=A%20%26%20B%2C%20peut%2D%C3%AAtre'],
    ['la  paix\td’abord', ':~:text=la%20paix%20d%E2%80%99abord'],
    ['un deux trois\nquatre cinq', ':~:text=un%20deux%20trois,quatre%20cinq'],
    ['a b c d e f g h i j k l m n o p', ':~:text=a%20b%20c%20d%20e,l%20m%20n%20o%20p'],
    ['…', ''],
    ['', ''],
  ])('%j → %s', (words, directive) => expect(textFragment(words)).toBe(directive));

  it('leaves no dash, comma or ampersand of the words unencoded', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const directive = textFragment(words);
        if (directive === '') return;
        const terms = directive.slice(':~:text='.length).split(',');
        expect(terms.length).toBeLessThanOrEqual(2);
        for (const term of terms) expect(term).toMatch(/^(?:%[0-9A-F]{2}|[A-Za-z0-9_.!~*'()])*$/);
      }),
    ));
});

describe('deepLink', () => {
  it.each([
    ['https://x.example/a', 'https://x.example/a#:~:text=mot'],
    ['https://x.example/a#b', 'https://x.example/a#b:~:text=mot'],
    ['https://x.example/a#:~:text=autre', 'https://x.example/a#:~:text=mot'],
    ['', ''],
  ])('%s', (url, link) => expect(deepLink(url, 'mot')).toBe(link));
});
