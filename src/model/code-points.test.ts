import { describe, expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from './code-points.ts';

describe('code points', () => {
  const cases: [text: string, utf16: number, points: number][] = [
    ['Bamako', 3, 3],
    ['😀 Bamako', 3, 2],
    ['😀 Bamako', 9, 8],
    ['🇲🇱 Mali', 5, 3],
    ['👩‍⚖️ juge', 6, 5],
    ['مالي', 2, 2],
    ['e\u0301te', 2, 2],
    ['a\ud83d', 2, 2],
    ['\ude00\ud83d', 1, 1],
    ['', 0, 0],
  ];
  it.each(cases)('%s: %i units are %i points, and back', (text, utf16, points) => {
    expect(toCodePoints(text, utf16)).toBe(points);
    expect(fromCodePoints(text, points)).toBe(utf16);
  });
  it('agrees with Array.from at every boundary', () => {
    const text = 'Le 🇳🇪 Niger 😀 et\u00a0le 👨‍👩‍👧 Mali';
    let units = 0;
    [...text].forEach((point, index) => {
      expect(toCodePoints(text, units)).toBe(index);
      expect(fromCodePoints(text, index)).toBe(units);
      units += point.length;
    });
  });
  it('stays inside the text', () => {
    expect(toCodePoints('ab', 9)).toBe(2);
    expect(fromCodePoints('ab', 9)).toBe(2);
    expect(toCodePoints('😀', 1)).toBe(1);
  });
});
