import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclosed, withoutEnd } from './linear-text.ts';

const texts = (signs: string) => fc.array(fc.constantFrom(...signs, 'a'), { maxLength: 40 }).map((parts) => parts.join(''));

test('stretches between signs are those of the regular expression', () =>
  fc.assert(
    fc.property(texts('«»“”„" '), (text) => {
      const pairs = [
        ['«', '»'],
        ['“', '”'],
        ['„', '“', '”'],
        ['"', '"'],
      ] as const;
      expect(enclosed(text, pairs)).toEqual(text.match(/«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"/gu) ?? []);
    }),
  ));

test('places to be filled too', () =>
  fc.assert(
    fc.property(texts('{}%<>$'), (text) => {
      const pairs = [
        ['{{', '}}'],
        ['{%', '%}'],
        ['<%', '%>'],
        ['${', '}'],
      ] as const;
      expect(enclosed(text, pairs)).toEqual(text.match(/\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{[^}]*\}/gs) ?? []);
    }),
  ));

test('what stands at the end goes', () =>
  fc.assert(fc.property(texts('/.'), (text) => void expect(withoutEnd(text, (one) => one === '/')).toBe(text.replace(/\/+$/, '')))));

test('a megabyte of open signs is no work', () => {
  const before = performance.now();
  for (const sign of ['«', '„', '{{'])
    expect(
      enclosed(sign.repeat(500_000), [
        ['«', '»'],
        ['„', '“', '”'],
        ['{{', '}}'],
      ]),
    ).toEqual([]);
  expect(performance.now() - before).toBeLessThan(3000);
});
