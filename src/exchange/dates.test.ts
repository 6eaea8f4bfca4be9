import { expect, it } from 'vitest';
import { isDay, isInstant } from './dates.ts';

it.each([
  ['2024-02-29', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-2-9', false],
  ['', false],
])('isDay %s: %s', (date, is) => expect(isDay(date)).toBe(is));

it.each([
  ['2024-03-01T10:00:00.000Z', true],
  ['2024-03-01T10:00:00+02:00', true],
  ['2024-03-01T24:00:00Z', false],
  ['2024-03-01T23:60:00Z', false],
  ['2024-02-30T10:00:00Z', false],
  ['2024-03-01', false],
  ['2024-03-01T10:00:00', false],
])('isInstant %s: %s', (text, is) => expect(isInstant(text)).toBe(is));
