import { expect, it } from 'vitest';
import { BOTH, settleNote } from './notes.ts';

it.each([
  ['a', 'a', 'b', 'b'],
  ['', 'a', 'b', 'b'],
  ['b', 'a', 'b', 'b'],
  ['x', 'a', 'b', `x${BOTH}b`],
  ['x', '', 'b', `x${BOTH}b`],
  ['x', 'a', '', 'x'],
  ['x', undefined, 'b', 'b'],
])('stored %j, seen %j, written %j: %j', (stored, was, note, kept) => expect(settleNote(stored, was, note)).toBe(kept));
