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

test('signs that nothing closes cost time in proportion to their number', () => {
  const cost = (count: number): number => {
    let least = Infinity;
    for (let run = 0; run < 4; run++) {
      const before = performance.now();
      for (const sign of ['«', '„', '{{'])
        expect(
          enclosed(sign.repeat(count), [
            ['«', '»'],
            ['„', '“', '”'],
            ['{{', '}}'],
          ]),
        ).toEqual([]);
      least = Math.min(least, performance.now() - before);
    }
    return least;
  };
  const small = cost(20_000);
  // eight times as many: eight times the work, not sixty-four; half of that is left for a busy machine
  expect(cost(160_000)).toBeLessThan(32 * Math.max(small, 0.5));
});
