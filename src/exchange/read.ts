import { strFromU8 } from 'fflate';
import { emptyBundle } from '../model/bundle.ts';
import { BACKUP_FORMAT } from './backup.ts';
import { isObject, listOf } from './imported.ts';
import { CONTEXT } from './json-ld.ts';
import { type ProblemKey, problem } from './problem.ts';
import { type Reading, readBackup } from './read-backup.ts';
import { readCsv } from './read-csv.ts';
import { hypothesisRows, readHypothesis } from './read-hypothesis.ts';
import { readJsonLd } from './read-json-ld.ts';
import { isGzip, LIMITS, type Limits, Unreadable, unpack } from './unpack.ts';

const nothing = (key: ProblemKey, values: readonly (string | number)[] = []): Reading => ({
  from: 'backup',
  bundle: emptyBundle(),
  problems: [problem(key, values)],
  sound: false,
});

const HEAD = `{"format":"${BACKUP_FORMAT}"`;

/**
 * Reads any file that Griot takes back: its own backup, W3C JSON-LD, Hypothesis' JSON export or a table of quotes. Which one it is, the
 * content says. Yields the share read; never throws, and changes nothing: the answer goes to `planRestore`.
 */
export function* readFile(
  bytes: Uint8Array,
  { now = new Date().toISOString(), limits = LIMITS }: { now?: string; limits?: Limits } = {},
): Generator<number, Reading> {
  if (bytes.length === 0) return nothing('import_empty');
  if (isGzip(bytes) || strFromU8(bytes.subarray(0, HEAD.length), true) === HEAD) return yield* readBackup(bytes, limits);
  let text: string;
  try {
    // Only to hold it to the limits: it is not packed.
    unpack(bytes, limits).next();
    text = strFromU8(bytes).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Unreadable) return { ...nothing('import_too_large'), problems: [error.problem] };
    throw error;
  }
  if (!/^\s*[[{]/.test(text)) {
    // A heading line of text has no NUL; a picture or a zip has.
    const heading = text.slice(0, text.search(/[\r\n]|$/));
    return heading.includes('\u0000') ? nothing('import_not_known') : yield* readCsv(text, now);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      ...nothing('import_not_json', [lineOf(text, error)]),
      problems: [problem('import_not_json', [lineOf(text, error)], { line: lineOf(text, error) })],
    };
  }
  yield 0.5;
  const first = isObject(data) ? data : listOf(data)[0];
  const context = isObject(first) ? listOf(first['@context']) : [];
  if (context.includes(CONTEXT) || (isObject(first) && listOf(first.type).some((type) => String(type).startsWith('Annotation')))) return readJsonLd(data, now);
  if (hypothesisRows(data)) return readHypothesis(data, now);
  return nothing('import_not_known');
}

/** The line that a JSON error speaks of: V8 says "position N", Firefox "line L column C". */
function lineOf(text: string, error: unknown): number {
  const message = String(error);
  const line = /line (\d+)/.exec(message);
  if (line) return Number(line[1]);
  const position = /position (\d+)/.exec(message);
  return position ? text.slice(0, Number(position[1])).split('\n').length : text.split('\n').length;
}
