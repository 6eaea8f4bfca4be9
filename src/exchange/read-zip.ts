import { strFromU8, unzipSync } from 'fflate';
import { BUNDLE_PARTS, emptyBundle } from '../model/bundle.ts';
import { decode } from './decode.ts';
import { isObject, listOf, textOf } from './imported.ts';
import { type ProblemKey, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { readQdpx } from './read-qdpx.ts';

/** Bytes that a project's files may have together once unpacked. */
const LARGEST = 2 ** 28;
const MOST_FILES = 20_000;

const nothing = (key: ProblemKey, values: readonly (string | number)[] = []): Reading => ({
  from: 'foreign',
  bundle: emptyBundle(),
  problems: [problem(key, values)],
  sound: false,
});

const PROJECT = /(?:^|\/)project\.qde$/i;
const OF_PROJECT = /\.qdc$|(?:^|\/)sources\/[^/]+\.txt$/i;
/** What may hold notes: tables, lists, notes in Markdown, exported bookmarks. */
const NOTES = /\.(?:csv|tsv|json|jsonl|jsonld|ris|md|markdown|txt|html?)$/i;
/** What systems add by themselves. */
const ADDED = /^__MACOSX\/|(?:^|\/)\.[^/]*$|\/$/;

/** A zip: a REFI-QDA project, or notes and tables that `readText` knows; else why it is none that we read. Never unpacks more than LARGEST. */
export function readZip(bytes: Uint8Array, now: string, readText: (text: string, now: string) => Reading): Reading {
  const names: string[] = [];
  let left = LARGEST;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (ADDED.test(name) || !(PROJECT.test(name) || OF_PROJECT.test(name) || NOTES.test(name))) return false;
        left -= originalSize;
        return left >= 0 && names.length <= MOST_FILES;
      },
    });
  } catch {
    return nothing('import_damaged');
  }
  if (left < 0 || names.length > MOST_FILES) return nothing('import_too_large', [LARGEST / 2 ** 20]);
  const project = Object.keys(files).find((name) => PROJECT.test(name));
  if (project !== undefined) {
    const texts = new Map(
      Object.entries(files).flatMap(([name, data]) => (OF_PROJECT.test(name) ? [[name.replace(/^.*\//, ''), strFromU8(data)] as const] : [])),
    );
    return readQdpx(strFromU8(files[project]!), texts, now);
  }
  if (names.some((name) => /^(?:xl|word|ppt)\/|^content\.xml$/.test(name))) return nothing('import_is_workbook');
  const texts = Object.entries(files).flatMap(([name, data]): [string, string][] => {
    const { text, encoding } = decode(data);
    return encoding === 'damaged' || encoding === 'Mac Roman' || text.trim() === '' ? [] : [[name, text]];
  });
  const total = names.filter((name) => !ADDED.test(name)).length;
  return texts.length === 0 ? nothing('import_not_known') : joined(withAddresses(texts), total, (text) => readText(text, now), now);
}

/** Omnivore keeps addresses in one file and highlights in others, which are named after their page. */
function withAddresses(texts: readonly [string, string][]): [string, string][] {
  const pages = new Map<string, Record<string, unknown>>();
  for (const [name, text] of texts) {
    if (!/\.json$/i.test(name)) continue;
    try {
      for (const page of listOf(JSON.parse(text))) if (isObject(page) && textOf(page.slug) && textOf(page.url)) pages.set(String(page.slug), page);
    } catch {
      // Told when it is read.
    }
  }
  return texts.map(([name, text]) => {
    const page = pages.get(name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, ''));
    return [name, page && !text.startsWith('---') ? `---\ntitle: ${JSON.stringify(page.title ?? '')}\nurl: ${JSON.stringify(page.url)}\n---\n${text}` : text];
  });
}

/** What several files hold together: the same record of two files is one. */
function joined(texts: readonly [string, string][], total: number, read: (text: string) => Reading, now: string): Reading {
  const bundle = emptyBundle();
  const fields = new Set<never>() as Set<NonNullable<Reading['told']>['fields'] extends ReadonlySet<infer F> ? F : never>;
  const since = new Map<string, string>();
  const from = new Set<string>();
  const problems: Reading['problems'][number][] = [];
  let files = 0;
  const known = Object.fromEntries(BUNDLE_PARTS.map((part) => [part, new Map<string, number>()]));
  for (const [name, text] of texts) {
    const reading = read(text);
    // A page or text that is nothing of ours is left out; what is ours and damaged is said.
    if (BUNDLE_PARTS.every((part) => reading.bundle[part].length === 0)) {
      if (/\.(?:csv|tsv|json|jsonl|jsonld|ris)$/i.test(name) && problems.length < MOST_PROBLEMS) problems.push(...reading.problems.slice(0, 1));
      continue;
    }
    files++;
    problems.push(...reading.problems.slice(0, MOST_PROBLEMS - problems.length));
    for (const field of reading.told?.fields ?? []) fields.add(field);
    for (const [id, time] of reading.told?.since ?? []) since.set(id, time);
    for (const { key, values } of reading.remarks ?? []) if (key === 'import_from') from.add(values[0]!);
    for (const part of BUNDLE_PARTS) {
      const list = bundle[part] as { id: string; tags?: string[] }[];
      for (const record of reading.bundle[part] as { id: string; tags?: string[] }[]) {
        const at = known[part]!.get(record.id);
        if (at === undefined) known[part]!.set(record.id, list.push(record) - 1);
        else if (record.tags) list[at] = { ...list[at]!, tags: [...new Set([...(list[at]!.tags ?? []), ...record.tags])] };
      }
    }
  }
  if (files === 0) return problems.length > 0 ? { ...nothing('import_not_known'), problems: problems.slice(0, 1) } : nothing('import_is_zip');
  const remarks = [problem('import_from', [[...from].join(', ')]), problem('import_zip_read', [files, total - files])];
  return { from: 'foreign', bundle, problems, sound: problems.length === 0, remarks, told: { fields, since, now } };
}

const MOST_PROBLEMS = 100;
