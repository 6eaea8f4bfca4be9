import { expect, it } from 'vitest';
import { isOff, switched } from './off.ts';

it('a site is off with its subdomains, never with its namesakes', () => {
  expect(isOff(['journal.example'], 'journal.example')).toBe(true);
  expect(isOff(['journal.example'], 'afrique.journal.example')).toBe(true);
  expect(isOff(['journal.example'], 'lejournal.example')).toBe(false);
  expect(isOff(['afrique.journal.example'], 'journal.example')).toBe(false);
  expect(isOff([], 'journal.example')).toBe(false);
});
it('switching one on takes away whatever kept it off', () => {
  expect(switched(['journal.example', 'x.example'], 'afrique.journal.example', true)).toEqual(['x.example']);
  expect(switched(['x.example'], 'journal.example', false)).toEqual(['x.example', 'journal.example']);
  expect(switched(['journal.example'], 'journal.example', false)).toEqual(['journal.example']);
});
