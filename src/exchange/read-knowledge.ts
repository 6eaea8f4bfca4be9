import { strFromU8, unzipSync } from 'fflate';
import { type Problem, problem } from './problem.ts';
import { isZip } from './unpack.ts';

/** A table of a file of knowledge. */
export interface KnowledgeTable {
  readonly file: string;
  readonly text: string;
}

/** Bytes that all tables may have together once unpacked; all of data/ has 1 MB. */
const LARGEST = 2 ** 25;
const MOST_FILES = 200;
/** Tables that are read; others of data/ (places, outlets …) come with a new version only. */
const TABLE = /^(?:[\w.-]+\/)?((?:actors|posts|memberships)\/[\w-]+\.tsv)$/;

/** The tables of a zip of knowledge, or why it is none. Never throws, and unpacks no more than LARGEST. */
export function readKnowledgeFile(bytes: Uint8Array): { readonly tables: readonly KnowledgeTable[] } | { readonly problem: Problem } {
  if (bytes.length === 0) return { problem: problem('import_empty') };
  if (!isZip(bytes)) return { problem: problem('import_not_known') };
  let left = LARGEST;
  let files = 0;
  let tooLarge = false;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TABLE.test(name)) return false;
        left -= originalSize;
        files++;
        if (left < 0 || files > MOST_FILES) tooLarge = true;
        return !tooLarge;
      },
    });
  } catch {
    return { problem: problem('import_damaged') };
  }
  if (tooLarge) return { problem: problem('import_too_large', [LARGEST / 2 ** 20]) };
  const tables = Object.entries(unpacked)
    .map(([name, data]) => ({ file: TABLE.exec(name)![1]!, text: strFromU8(data).replace(/^\uFEFF/, '') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return tables.length > 0 ? { tables } : { problem: problem('import_not_known') };
}
