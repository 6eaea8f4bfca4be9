import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserLanguage, chooseWords, interfaceLanguage, isRtl, t } from './i18n.ts';

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => (key === 'unknown' ? '' : `browser ${key}`), getUILanguage: () => 'en-GB' } });
});
afterEach(() => {
  chooseWords(undefined);
  vi.unstubAllGlobals();
});

test('words come from the browser until others are chosen, and again when none are', () => {
  expect([t('card_keep'), t('unknown'), interfaceLanguage(), isRtl()]).toEqual(['browser card_keep', 'unknown', 'en', false]);
  chooseWords({ language: 'ar', messages: { card_keep: { message: '$2 من $1' } } });
  expect([t('card_keep', 'أ', 2), interfaceLanguage(), browserLanguage(), isRtl()]).toEqual(['2 من أ', 'ar', 'en', true]);
  chooseWords(undefined);
  expect([t('card_keep'), interfaceLanguage()]).toEqual(['browser card_keep', 'en']);
});

test('values are put in as they are, and a word that the chosen language lacks is the browser’s', () => {
  chooseWords({ language: 'fr', messages: { one: { message: '« $1 » : $1, $2.' } } });
  expect(t('one', '$2 $&', 3)).toBe('« $2 $& » : $2 $&, 3.');
  expect(t('two')).toBe('browser two');
});
