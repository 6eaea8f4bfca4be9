import Papa from 'papaparse';
import type { TextPiece } from './decode.ts';

/** A row that holds something, if only a mark that nothing closes. */
export interface TableRow {
  readonly cells: readonly string[];
  /** 1-based, counting rows that hold something. */
  readonly number: number;
  /** Its quotes do not close as they should. */
  readonly flawed: boolean;
  /** The last one, without its line's end: the file may have been cut in it. */
  readonly cut: boolean;
  /** Share of the file that is read. */
  readonly done: number;
}

/** How lines end: what most of them do, outside of quotes. */
function lineEndOf(text: string): '\r\n' | '\r' | '\n' {
  const bare = text.replace(/"[^"]*"/g, '');
  const feed = bare.indexOf('\n');
  const lines = bare.split('\r');
  if (lines.length === 1 || (feed >= 0 && feed < lines[0]!.length)) return '\n';
  return lines.filter((line) => line.startsWith('\n')).length >= lines.length / 2 ? '\r\n' : '\r';
}

const holds = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/**
 * The rows of a table as its pieces come, so that neither its text nor its cells ever lie in memory whole. What a reader of rows keeps of a
 * cell it must copy (`own`): a part of a string holds the whole piece.
 */
export function* tableRows(pieces: Iterable<TextPiece>, delimiter: string): Generator<TableRow> {
  let rest = '';
  /** Characters before which it is no use to look for the end of a row: a cell that goes on and on is not searched anew at each piece. */
  let enough = 0;
  let parser: Papa.Parser | undefined;
  let number = 0;
  let done = 0;
  let waiting: Omit<TableRow, 'cut'> | undefined;

  function* rowsOf(text: string, last: boolean): Generator<Omit<TableRow, 'cut'>, number> {
    parser ??= new Papa.Parser({ delimiter, newline: lineEndOf(text) });
    const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    const flawed = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    for (const [index, cells] of data.entries()) {
      if (flawed.has(index) || holds(cells)) yield { cells, number: ++number, flawed: flawed.has(index), done };
    }
    return data.length === 0 ? 0 : meta.cursor;
  }

  let ending = '';
  for (const piece of pieces) {
    rest += piece.text;
    done = piece.done;
    if (piece.text !== '') ending = piece.text.slice(-1);
    if (rest.length < enough) continue;
    const rows = rowsOf(rest, false);
    let step = rows.next();
    for (; !step.done; step = rows.next()) {
      if (waiting) yield { ...waiting, cut: false };
      waiting = step.value;
    }
    rest = rest.slice(step.value);
    enough = step.value === 0 ? rest.length * 2 : 0;
  }
  for (const row of rowsOf(rest, true)) {
    if (waiting) yield { ...waiting, cut: false };
    waiting = row;
  }
  if (waiting) yield { ...waiting, cut: ending !== '\n' && ending !== '\r' };
}

/** A copy of a cell that holds no more than itself. */
export const own = (cell: string): string => (cell === '' ? '' : ` ${cell}`.slice(1));
