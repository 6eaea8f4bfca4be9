import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notice } from '../../scripts/notice.ts';

it('NOTICE names every package that is bundled, with its licence (npm run notice writes it)', () => {
  expect(readFileSync('NOTICE', 'utf8')).toBe(notice(process.cwd()));
});

it('every bundled package has a licence that goes with MPL-2.0', () => {
  const known = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|Unlicense|\(MPL-2\.0 OR Apache-2\.0\))$/;
  const licences = notice(process.cwd())
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.split(' · ')[1] ?? '');
  expect(licences.length).toBeGreaterThan(20);
  expect(licences.filter((licence) => !known.test(licence))).toEqual([]);
});
