import { expect, it } from 'vitest';
import { keyName } from './key-name.ts';

it.each([
  ['fr', 'Shift + ↓ ↑', 'Maj + ↓ ↑'],
  ['fr', 'PgDn PgUp', 'Pg suiv Pg préc'],
  ['fr', 'Alt', 'Alt'],
  ['en', 'Shift', 'Shift'],
  ['ar', 'Delete', 'Delete'],
] as const)('%s: %s', (language, keys, name) => expect(keyName(keys, language)).toBe(name));
