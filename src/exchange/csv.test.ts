import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../model/well-formed.ts';
import { COLUMNS, columnsOf, defuse, restoreCell } from './csv.ts';
import type { FormatId } from './format.ts';
import { hardBundle, hostile, hostileBundle, written } from './testing.ts';
import { viewOf } from './view.ts';

const read = (id: FormatId, text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: { csv: ',', 'csv-excel': ';', tsv: '\t' }[id as 'csv'],
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe.each(['csv', 'csv-excel', 'tsv'] as const)('%s', (id) => {
  it('begins with a byte-order mark where a spreadsheet reads it, ends lines with CRLF, and has a row a quote', () => {
    const text = written(id, hardBundle());
    expect(text.startsWith('\uFEFF')).toBe(id !== 'csv');
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = read(id, text);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual(columnsOf(id === 'csv-excel' ? 'fr' : 'name').map(({ heading }) => heading));
    expect(rows[1]![COLUMNS.findIndex(({ name }) => name === 'words')]).toBe('La paix\u00A0🕊️ d’abord');
    expect(rows[1]![COLUMNS.findIndex(({ name }) => name === 'address')]).toBe(
      `https://exemple.example/actu?id=7&x=é#haut:~:text=${encodeURIComponent('élus\u202f: «')}-,${encodeURIComponent('La paix\u00A0🕊️ d’abord')},-${encodeURIComponent('», a')}`,
    );
  });

  it('is read back by papaparse with every field intact, whatever the strings', () => {
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        const rows = read(id, written(id, bundle)).slice(1);
        const view = viewOf(bundle);
        const expected = bundle.quotes.map((quote) => columnsOf(id === 'csv-excel' ? 'fr' : 'name').map(({ value }) => wellFormed(value(quote, view, 'fr'))));
        expect(rows.map((row) => row.map(restoreCell))).toEqual(expected);
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        for (const row of read(id, written(id, bundle))) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

it('a French table has French words, and the codes beside them', () => {
  const [head, row] = read('csv-excel', written('csv-excel', hardBundle()));
  const cell = (heading: string) => row![head!.indexOf(heading)];
  expect(['camp', 'type', 'position', 'code camp', 'code type', 'code position'].map(cell)).toEqual(['personne', 'direct', 'dit', 'person', 'direct', 'says']);
});

describe('defuse', () => {
  it.each(['=1+1', '+33 1', '-2', '@sum', '\tx', '\rx', '＝1'])('puts an apostrophe before %j', (cell) => expect(defuse(cell)).toBe(`'${cell}`));
  it.each(['', 'a=1', "'tis", '« = »', ' =1'])('leaves %j alone', (cell) => expect(defuse(cell)).toBe(cell));
  it('is undone by restoreCell', () => fc.assert(fc.property(hostile(), (cell) => restoreCell(defuse(cell)) === cell)));
});
