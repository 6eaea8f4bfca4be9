import { strFromU8 } from 'fflate';
import { BUNDLE_PARTS, emptyBundle } from '../model/bundle.ts';
import { BACKUP_FORMAT } from './backup-lines.ts';
import { decode, encodingOf, piecesOf, type TextPiece } from './decode.ts';
import { isObject, listOf } from './imported.ts';
import { CONTEXT } from './json-ld.ts';
import { type ProblemKey, problem } from './problem.ts';
import { pagesOf, readArticles } from './read-articles.ts';
import { type Reading, readBackup } from './read-backup.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { hypothesisRows, readHypothesis } from './read-hypothesis.ts';
import { readJsonLd } from './read-json-ld.ts';
import { isOwnLine, readJsonLines } from './read-json-lines.ts';
import { isKindle, isMarkdown, isRis, readKindle, readMarkdown, readRis } from './read-text.ts';
import { readZip } from './read-zip.ts';
import { isGzip, isZip, LIMITS, type Limits, Unreadable, unpack } from './unpack.ts';

const nothing = (key: ProblemKey, values: readonly (string | number)[] = []): Reading => ({
  from: 'backup',
  bundle: emptyBundle(),
  problems: [problem(key, values)],
  sound: false,
});

const HEAD = `{"format":"${BACKUP_FORMAT}"`;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Files that hold nothing for us, told by how they begin. */
function refused(bytes: Uint8Array): ProblemKey | null {
  // Excel before 2007, Word; PDF; pictures.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'import_is_workbook';
  // SQLite: the files in which Zotero, Taguette and QualCoder work.
  if (strFromU8(bytes.subarray(0, 15), true) === 'SQLite format 3') return 'import_is_database';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    return 'import_is_document';
  return null;
}

/**
 * Reads any file that Griot takes back: its own backup, W3C JSON-LD, JSON Lines, Hypothesis' JSON export, tables, what read-later programs and
 * reference managers export. Which one it is, the content says. Yields the share read; never throws, and changes nothing: the answer goes to `planRestore`.
 */
export function* readFile(bytes: Uint8Array, options: { now?: string; limits?: Limits } = {}): Generator<number, Reading> {
  const reading = yield* read(bytes, options);
  // A file that gives nothing at all and says why is refused.
  return reading.problems.length > 0 && BUNDLE_PARTS.every((part) => reading.bundle[part].length === 0) ? { ...reading, sound: false } : reading;
}

function* read(bytes: Uint8Array, { now = new Date().toISOString(), limits = LIMITS }: { now?: string; limits?: Limits }): Generator<number, Reading> {
  if (bytes.length === 0) return nothing('import_empty');
  if (isGzip(bytes) || strFromU8(bytes.subarray(0, HEAD.length), true) === HEAD) return yield* readBackup(bytes, limits);
  const other = refused(bytes);
  if (other) return nothing(other);
  if (isZip(bytes)) return readZip(bytes, now, (text, time) => finished(readText(text, time)));
  try {
    // Only to hold it to the limits: it is not packed.
    unpack(bytes, limits).next();
  } catch (error) {
    if (error instanceof Unreadable) return { ...nothing('import_too_large'), problems: [error.problem] };
    throw error;
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'damaged') return nothing('import_damaged');
  if (encoding === 'Mac Roman') return nothing('import_is_mac_roman');
  const whole = () => (bytes.length > limits.whole ? null : decode(bytes).text);
  const reading = yield* readPieces(() => piecesOf(bytes, encoding), whole, now, limits);
  return encoding === 'UTF-8' ? reading : { ...reading, remarks: [problem('import_encoding', [encoding]), ...(reading.remarks ?? [])] };
}

function finished<R>(steps: Generator<number, R>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A text whose beginning says what it is. Only a table can be read piece by piece; `whole` is null where the text is too large for all else. */
function* readPieces(pieces: () => Iterable<TextPiece>, whole: () => string | null, now: string, limits: Limits): Generator<number, Reading> {
  const start = firstWords(pieces());
  if (start === null) return nothing('import_empty');
  const kind = kindOf(start);
  if (typeof kind === 'object') return kind;
  if (kind === 'table') {
    const table = yield* readCsv(pieces, now, limits.rows);
    if (table.bundle.articles.length > 0 || table.problems[0]?.key !== 'import_csv_columns' || !isMarkdown(start)) return table;
  }
  const text = whole();
  if (text === null) return nothing('import_too_large', [limits.whole / 2 ** 20]);
  if (kind === 'table') return readMarkdown(text, now);
  return typeof kind === 'function' ? kind(text, now) : yield* readJson(text, now);
}

/** What a file of a zip holds. */
const readText = (text: string, now: string): Generator<number, Reading> =>
  readPieces(
    () => [{ text, done: 1 }],
    () => text,
    now,
    LIMITS,
  );

/** The piece with which the words of a text begin; null where it has none. */
function firstWords(pieces: Iterable<TextPiece>): string | null {
  for (const { text } of pieces) if (text.trim() !== '') return text;
  return null;
}

/** What a text is by its beginning: how to read it, or why it can't be. */
function kindOf(start: string): 'table' | 'json' | ((text: string, now: string) => Reading) | Reading {
  if (/^\s*[[{]/.test(start)) return 'json';
  // A heading line of text has no NUL; a picture or a zip has.
  const heading = start.slice(0, start.search(/[\r\n]|$/));
  if (heading.includes('\u0000')) return nothing('import_not_known');
  if (isRis(start)) return readRis;
  if (isKindle(start)) return readKindle;
  if (/^\s*<(?:!doctype|html|\?xml|rdf)/i.test(start)) return readHtml;
  // EndNote's and PubMed's own forms of RIS.
  if (/^\s*%0 /.test(start)) return nothing('import_is_other', ['EndNote (.enw)']);
  if (/^\s*PMID- /.test(start)) return nothing('import_is_other', ['PubMed (.nbib)']);
  if (/^\s*(?:%[^\n]*\n\s*)*@[A-Za-z]+\s*\{/.test(start)) return nothing('import_is_bibtex');
  return 'table';
}

function* readJson(text: string, now: string): Generator<number, Reading> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const lines = linesOfJson(text);
    if (lines === null) {
      const line = lineOf(text, error);
      return { ...nothing('import_not_json', [line]), problems: [problem('import_not_json', [line], { line })] };
    }
    data = lines;
  }
  yield 0.5;
  if (Array.isArray(data) ? data.length > 0 && data.every(isOwnLine) : isOwnLine(data)) return readJsonLines(listOf(data), now);
  const first = isObject(data) ? data : listOf(data)[0];
  const context = isObject(first) ? listOf(first['@context']) : [];
  if (context.includes(CONTEXT) || (isObject(first) && listOf(first.type).some((type) => String(type).startsWith('Annotation')))) return readJsonLd(data, now);
  if (isObject(first) && listOf(first.type).includes('AnnotationCollection')) return readJsonLd(data, now);
  // A list of pages may well have an address each: Hypothesis' rows have targets or an uri.
  if (pagesOf(data) && !hypothesisRows(data)?.some((row) => isObject(row) && ('target' in row || 'uri' in row))) return readArticles(data, now);
  if (hypothesisRows(data)) return readHypothesis(data, now);
  return nothing('import_not_known');
}

/** A value a line; null where a line is none. */
function linesOfJson(text: string): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  try {
    return lines.map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isObject(value)) throw new Error('no record');
      return value;
    });
  } catch {
    return null;
  }
}

/** The line that a JSON error speaks of: V8 says "position N", Firefox "line L column C". */
function lineOf(text: string, error: unknown): number {
  const message = String(error);
  const line = /line (\d+)/.exec(message);
  if (line) return Number(line[1]);
  const position = /position (\d+)/.exec(message);
  return position ? text.slice(0, Number(position[1])).split('\n').length : text.split('\n').length;
}
