import { fingerprint } from '../model/hash.ts';
import { Collector, isAddress, isObject, listOf, selectorsFor, textOf } from './imported.ts';
import { Problems, problem } from './problem.ts';
import { withoutPage } from './programs.ts';
import type { Reading } from './read-backup.ts';
import { dangerIn } from './schemas.ts';

/** The annotations of an export (`annotations`), an answer of the API (`rows`), or a bare list. */
export const hypothesisRows = (data: unknown): unknown[] | null => {
  const rows = isObject(data) ? (data.annotations ?? data.rows) : data;
  return Array.isArray(rows) && (isObject(data) || rows.some((row) => isObject(row) && typeof row.uri === 'string')) ? rows : null;
};

const offset = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : 0);

const READ: ReadonlySet<string> = new Set('id created updated uri url text tags target references document'.split(' '));

/**
 * Reads Hypothesis' JSON export: highlights, notes (Markdown, kept as written) and tags. Page notes, which have no words, become notes on the
 * article's title; replies, which hang on nothing here, are left out with a line that counts them.
 */
export function readHypothesis(data: unknown, now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const seen = new Set<string>();
  let replies = 0;
  const left = new Set<string>();
  for (const [index, row] of (hypothesisRows(data) ?? []).entries()) {
    const place = { line: index + 1 };
    const danger = dangerIn(row);
    if (!isObject(row) || danger !== null) {
      problems.add(problem('import_bad_field', [index + 1, 'annotation', danger ?? '', 'Object'], { ...place, field: danger ?? '' }));
      continue;
    }
    for (const key of Object.keys(row)) if (!READ.has(key)) left.add(key);
    const record = textOf(row.id) ?? `annotation ${index + 1}`;
    const target = listOf(row.target).find(isObject);
    const document = isObject(row.document) ? row.document : {};
    const given = textOf(listOf(document.title)[0]) ?? '';
    const known = [row.uri, row.url, target?.source].find(isAddress);
    // A PDF on its reader's disk has a name and no web address.
    const file =
      known === undefined
        ? ([row.uri, target?.source].find((uri) => typeof uri === 'string' && /^(?:urn:x-pdf|file):/i.test(uri)) as string | undefined)
        : undefined;
    if (known === undefined && file === undefined) {
      problems.add(problem('import_no_address', [index + 1], { ...place, record, field: 'uri' }));
      continue;
    }
    const url = known ?? '';
    const title = given || (file ? file.replace(/^.*[/:]/, '') : '');
    const selectors = listOf(target?.selector).filter(isObject);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const note = textOf(row.text) ?? '';
    const isReply = listOf(row.references).length > 0;
    if (isReply) {
      replies++;
      continue;
    }
    const article = collector.article({ url, title });
    const words = textOf(quote?.exact) ?? (note === '' && listOf(row.tags).length === 0 ? '' : article.title);
    if (words === '') {
      problems.add(problem('import_no_words', [index + 1], { ...place, record, field: 'target' }));
      continue;
    }
    const id = fingerprint(`hypothesis ${record} ${url || file} ${words}`);
    if (seen.has(id)) continue;
    seen.add(id);
    const start = offset(position?.start);
    const end = offset(position?.end);
    collector.bundle.annotations.push({
      id,
      article: article.id,
      motivation: note ? 'commenting' : 'highlighting',
      colour: 'yellow',
      words,
      selectors: selectorsFor(words, textOf(quote?.prefix) ?? '', textOf(quote?.suffix) ?? '', start, end > start ? end : start + words.length),
      note,
      tags: collector.tags(listOf(row.tags)),
      collections: [],
      created: collector.time(row.created),
      updated: collector.time(row.updated ?? row.created),
    });
  }
  const remarks = [
    problem('import_from', ['Hypothesis']),
    ...(left.size > 0 ? [problem('import_columns_left', [[...left].join(', ')])] : []),
    ...(replies > 0 ? [problem('import_replies_left', [replies])] : []),
    ...withoutPage(collector),
  ];
  const told = { fields: new Set(['note', 'tags'] as const), now };
  return { from: 'hypothesis', bundle: collector.bundle, problems: problems.all(), sound: !problems.damaged, remarks, told };
}
