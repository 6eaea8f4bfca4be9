import { expect, it } from 'vitest';
import { growth } from '../../tests/growth.ts';
import { ownNote, zoteroLine } from './own-note.ts';

it('takes a note that Griot wrote apart', () => {
  expect(ownNote('«\u00A0La pluie viendra\u00A0» — Awa Tindaré (Note: à vérifier (vite))')).toEqual({
    words: 'La pluie viendra',
    note: 'Awa Tindaré\n\nà vérifier (vite)',
  });
  expect(ownNote('“Rain will come” — Awa Tindaré')).toEqual({ words: 'Rain will come', note: 'Awa Tindaré' });
  expect(ownNote('“Rain” or “sun” (Note: both)')).toEqual({ words: 'Rain” or “sun', note: 'both' });
  expect(ownNote('“مطر” (ملاحظة: غدا)')).toEqual({ words: 'مطر', note: 'غدا' });
  expect(ownNote('“Alone”')).toEqual({ words: 'Alone', note: '' });
  for (const other of ['', '“', '“never closed', 'a “word”', '“words” and more', '“words” (Note: open']) expect(ownNote(other)).toBeNull();
});

it('takes a line of Zotero apart', () => {
  expect(zoteroLine('“The well is dry” ([Tindaré, 2021, p. 4](zotero://select/items/1)) ([pdf](zotero://open-pdf/1?page=4)) ask again')).toEqual({
    words: 'The well is dry',
    source: 'Tindaré, 2021, p. 4',
    note: 'ask again',
  });
  expect(zoteroLine('“He said "no" twice” ([Tindaré](zotero://x))')).toMatchObject({ words: 'He said "no" twice', source: 'Tindaré', note: '' });
  for (const other of ['', '“words”', 'zotero:', '“words” and (zotero://x)', 'words ([a](zotero://x))']) expect(zoteroLine(other)).toBeNull();
});

it('takes time that grows with the text, whatever it is', () => {
  for (const unit of ['“', '” — ', ' (Note: ', '”', '" "(zotero: ', '“a” (', '(['])
    for (const read of [ownNote, zoteroLine]) {
      const run = (length: number) => () => read(`“${unit.repeat(length / unit.length)}zotero: `);
      expect(growth(run(40_000), run(80_000), 2.9), unit).toBeLessThan(2.9);
    }
});
