// A table of a million rows: read and written piece by piece, in time that grows with it, and with a word where it is more than Griot takes.

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../scripts/lib/limits.mjs';
import { BackupWriter } from '../../src/exchange/backup.ts';
import { encodingOf, piecesOf } from '../../src/exchange/decode.ts';
import { exportChunks, formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import { readCsv } from '../../src/exchange/read-csv.ts';
import { tableRows } from '../../src/exchange/table-rows.ts';
import { finish, hardBundle, NOW } from '../../src/exchange/testing.ts';
import { LIMITS as FILES } from '../../src/exchange/unpack.ts';
import { emptyBundle } from '../../src/model/bundle.ts';
import { growth } from '../growth.ts';

const BAR = LIMITS.growth.exchange;
const row = (i: number): string => `"« Le mil manque à Ténéla, ${i} »",https://dune.example/${i % 500},Awa ${i % 90},"note, ${i}"\r\n`;
const table = (rows: number): Uint8Array => strToU8(`words,address,speaker,note\r\n${Array.from({ length: rows }, (_, i) => row(i)).join('')}`);

describe('rows of a table', () => {
  /** Text of a table with all that makes a cut in it dangerous. */
  const odd = fc
    .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\r', ' ', 'a', '« é »', '😀', '"a, b"', '"x\n"', '" "', 'b"'))
    .map((parts) => parts.join(''));

  it('are the same wherever the pieces of the text are cut', () => {
    fc.assert(
      fc.property(odd, fc.array(fc.nat({ max: 9 })), (text, cuts) => {
        // The end of lines is guessed from the first piece.
        const ends = text.includes('\r') ? '\r\n' : '\n';
        const whole = `mots${ends}${ends}${text}`;
        const pieces = [`mots${ends}${ends}`];
        let rest = text;
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        pieces.push(rest);
        const expected = Papa.parse<string[]>(whole, { delimiter: ',', newline: ends, skipEmptyLines: 'greedy' });
        const rows = [
          ...tableRows(
            pieces.map((text) => ({ text, done: 1 })),
            ',',
          ),
        ];
        expect(rows.map(({ cells }) => cells).filter((cells) => cells.join('').trim() !== '')).toEqual(expected.data);
        expect(rows.some(({ flawed }) => flawed)).toBe(expected.errors.some(({ type }) => type === 'Quotes'));
        expect(rows.filter(({ cut }) => cut).length).toBe(/[\r\n]$/.test(whole) ? 0 : 1);
      }),
      { numRuns: 400 },
    );
  });

  it('come before the next piece is asked for', () => {
    let asked = 0;
    function* pieces() {
      for (let i = 0; i < 50; i++) {
        asked++;
        yield { text: row(i).repeat(10), done: i / 50 };
      }
    }
    let seen = 0;
    for (const { number } of tableRows(pieces(), ',')) {
      seen = number;
      // One row is held back, for whether it is the last.
      expect(asked).toBeLessThanOrEqual(Math.floor(seen / 10) + 1);
    }
    expect([seen, asked]).toEqual([500, 50]);
  });

  it('of a cell that never ends take time that grows with it', () => {
    const pieces = (count: number) => Array.from({ length: count }, (_, i) => ({ text: `${i === 0 ? 'a,"' : ''}${'mot, '.repeat(4000)}`, done: 1 }));
    const run = (count: number) => () => [...tableRows(pieces(count), ',')];
    expect(run(20)()).toMatchObject([{ flawed: true, cut: true }]);
    expect(growth(run(100), run(200), BAR)).toBeLessThan(BAR);
  });
});

describe('a large table', () => {
  it('is decoded a piece at a time, with no letter cut', () => {
    const bytes = table(40_000);
    const pieces = [...piecesOf(bytes, encodingOf(bytes))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(2 ** 20);
    expect(pieces.map(({ text }) => text).join('')).toBe(new TextDecoder().decode(bytes));
  });

  it('gives the records that its text gives whole', () => {
    const bytes = table(12_000);
    const reading = finish(readFile(bytes, { now: NOW }));
    expect([reading.bundle.quotes.length, reading.bundle.articles.length, reading.problems]).toEqual([12_000, 500, []]);
    expect(reading).toEqual(finish(readCsv(new TextDecoder().decode(bytes), NOW)));
  });

  it('is read and planned in time that grows with it', () => {
    const run = (rows: number) => {
      const bytes = table(rows);
      return () => {
        const { bundle, told } = finish(readFile(bytes, { now: NOW }));
        return finish(planRestore(bundle, emptyBundle(), 'merge', told));
      };
    };
    expect(growth(run(6000), run(12_000), BAR)).toBeLessThan(BAR);
  });

  it.each(['csv', 'csv-excel', 'tsv'] as const)('is written as %s in pieces that do not grow with it', async (format) => {
    const [quote] = hardBundle().quotes;
    const sizes = async (rows: number) => {
      const pieces: number[] = [];
      const bundle = { ...hardBundle(), quotes: Array.from({ length: rows }, () => quote!) };
      await exportChunks(formatOf(format), bundle, {}, { take: ({ length }) => pieces.push(length) });
      return pieces;
    };
    const [small, large] = [await sizes(2000), await sizes(8000)];
    expect(large.length / small.length).toBeGreaterThan(3);
    expect(Math.max(...large)).toBeLessThan(Math.max(...small) * 1.1);
  });

  it('beyond the limit is read as far as that, and the reader is told', () => {
    const read = (rows: number) => finish(readFile(table(rows), { now: NOW, limits: { ...FILES, rows: 40 } }));
    expect([read(40).bundle.quotes.length, read(40).problems]).toEqual([40, []]);
    const more = read(41);
    expect([more.bundle.quotes.length, more.sound]).toEqual([40, true]);
    expect(more.problems).toMatchObject([{ key: 'import_csv_many', line: 42 }]);
    expect(FILES.rows).toBe(1_000_000);
  });
});

it('a text that must be read whole is refused where it is too large for that', () => {
  const text = strToU8(JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [], id: 'x'.repeat(500) }));
  const reading = finish(readFile(text, { now: NOW, limits: { ...FILES, whole: 300 } }));
  expect([reading.sound, reading.problems.map(({ key }) => key)]).toEqual([false, ['import_too_large']]);
});

it('a large attic is written, read and planned in time that grows with it', () => {
  const run = (rows: number) => {
    const pieces: Uint8Array[] = [];
    const writer = new BackupWriter((piece) => pieces.push(piece.slice()));
    writer.end({ attic: Array.from({ length: rows }, (_, i) => ({ id: i + 1, table: 'quotes', record: { odd: i, text: `mots ${i}` }, why: 'x' })) });
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return () => {
      const { bundle, sound } = finish(readFile(bytes, { now: NOW }));
      expect([sound, bundle.attic?.length]).toEqual([true, rows]);
      return finish(planRestore(bundle, { ...emptyBundle(), attic: bundle.attic!.slice(0, rows / 2) }, 'merge')).put.attic?.length;
    };
  };
  expect(run(400)()).toBe(200);
  expect(growth(run(4000), run(8000), BAR)).toBeLessThan(BAR);
});
