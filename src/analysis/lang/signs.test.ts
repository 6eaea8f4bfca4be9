import { expect, test } from 'vitest';
import { COMMON_SIGNS, UNCOMMON } from './signs.ts';

test.each([
  ['letters', /\p{L}/u],
  ['marks', /\p{M}/u],
  ['numbers', /\p{N}/u],
  ['capitals', /\p{Lu}/u],
] as const)('%s that are common are those of Unicode', (kind, all) => {
  const common = new RegExp(`[${COMMON_SIGNS[kind]}]`);
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => !UNCOMMON.test(sign));
  expect(signs.length).toBeGreaterThan(500);
  expect(signs.filter((sign) => common.test(sign) !== all.test(sign))).toEqual([]);
});
