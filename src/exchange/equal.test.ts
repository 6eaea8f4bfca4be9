import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { equal } from './equal.ts';

it.each([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{}, { a: 1 }, false],
  [{ a: undefined, b: 1 }, { a: 1, b: 1 }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
])('%j and %j: %s', (a, b, same) => expect(equal(a, b)).toBe(same));

it('agrees with canonical JSON', () =>
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 3 }),
      fc.jsonValue({ maxDepth: 3 }),
      (a, b) => equal(a, b) === (canonicalJson(a) === canonicalJson(b)) && equal(a, structuredClone(a)),
    ),
  ));
