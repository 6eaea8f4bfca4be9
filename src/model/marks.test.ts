import { expect, it } from 'vitest';
import { inMarks } from './marks.ts';

it.each([
  ['fr', 'direct', '«\u00a0Oui\u00a0»'],
  ['en', 'direct', '“Oui”'],
  ['en-GB', 'direct', '“Oui”'],
  ['ar', 'direct', '«Oui»'],
  ['de', 'direct', '„Oui“'],
  ['ha', 'direct', '“Oui”'],
  ['fr', 'indirect', 'Oui'],
  ['fr', 'mixed', 'Oui'],
] as const)('%s, %s', (language, kind, words) => expect(inMarks('Oui', kind, language)).toBe(words));
