import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';

const long = Array.from({ length: 60 }, (_, i) => `mot${i}`).join(' ');
const text = (pieces: ReturnType<typeof changesOf>, ...kinds: string[]) =>
  pieces
    .filter(({ what }) => kinds.includes(what))
    .map((piece) => piece.text)
    .join('');

describe('changesOf', () => {
  it('shows words that came and went, among some that stayed', () => {
    const pieces = changesOf(`${long} le ministre a déclaré ${long}`, `${long} le ministre a reconnu ${long}`);
    expect(text(pieces, 'removed')).toBe('déclaré');
    expect(text(pieces, 'added')).toBe('reconnu');
    expect(text(pieces, 'same')).toMatch(/^… mot55 .*mot59 le ministre a {2}mot0 .*mot7 …$/);
  });
  it('texts that differ in white space only did not change', () => {
    expect(changesOf('a\r\n\r\nb\u00a0c', 'a\n\nb c ')).toEqual([]);
  });
  it('what was before and what is after can be put together again where little was left out', () => {
    const [before, after] = ['قال الوزير 👍🏽 إن السوق ستفتح غدا', 'قال الوزير 👍🏽 إن السوق لن تفتح غدا'];
    const pieces = changesOf(before, after);
    expect(text(pieces, 'same', 'removed')).toBe(before);
    expect(text(pieces, 'same', 'added')).toBe(after);
  });
  it('two texts with nothing in common are one taken away and one added', () => {
    const [a, b] = ['a', 'b'].map((letter) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join(' ')) as [string, string];
    expect(changesOf(a, b).map(({ what }) => what)).toEqual(['removed', 'added']);
  });
});
