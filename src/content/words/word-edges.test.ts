import { describe, expect, it } from 'vitest';
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart } from './word-edges.ts';

const text = 'Il a dit : « l’armée est là », hier.';
const at = (word: string) => text.indexOf(word);
const end = (word: string) => at(word) + word.length;

describe('one word at a time', () => {
  it('cuts and extends the beginning', () => {
    expect(nextWordStart(text, at('l’armée'))).toBe(at('est'));
    expect(previousWordStart(text, at('l’armée'))).toBe(at('dit'));
    expect(previousWordStart(text, 0)).toBeNull();
  });
  it('cuts and extends the end', () => {
    expect(previousWordEnd(text, end('là'))).toBe(end('est'));
    expect(nextWordEnd(text, end('là'))).toBe(end('hier'));
    expect(nextWordEnd(text, end('hier'))).toBeNull();
  });
  it('keeps an elided article with its word', () => expect(previousWordEnd(text, end('est'))).toBe(end('l’armée')));
});
