import { expect, test, vi } from 'vitest';

vi.mock('../shared/runtime.ts', () => ({ runtime: () => ({ i18n: { getMessage: (key: string) => key, getUILanguage: () => 'fr' } }) }));
const { longDay } = await import('./words.ts');

test.each([
  ['2024-01-01', 'fr', '1er janvier 2024'],
  ['2024-01-11', 'fr', '11 janvier 2024'],
  ['2024-01', 'fr', 'janvier 2024'],
  ['2024-01-01', 'en', '1 January 2024'],
  ['?', 'fr', '?'],
] as const)('%s in %s is %s', (date, language, words) => expect(longDay(date, language)).toBe(words));
