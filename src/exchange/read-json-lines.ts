import { isDate } from './dates.ts';
import { Collector, isObject, isOwnAddress, type Json, listOf, textOf } from './imported.ts';
import { Problems, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { flawOf, SCHEMAS } from './schemas.ts';

/** A line of our JSON Lines: a stored quote with its article's facts. */
export const isOwnLine = (line: unknown): line is Json => isObject(line) && typeof line.quote === 'string' && 'selectors' in line && 'link' in line;

const words = (value: unknown): string[] => listOf(value).filter((part) => typeof part === 'string');

/** Reads our own JSON Lines: quotes come back whole, articles as far as each line tells of them. */
export function readJsonLines(list: readonly unknown[], now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const since = new Map<string, string>();
  for (const [index, line] of list.entries()) {
    const place = { line: index + 1 };
    if (!isOwnLine(line)) {
      problems.add(problem('import_bad_field', [index + 1, 'quotes', '', 'Object'], place));
      continue;
    }
    const { office, officeName: _, link: __, title, author, url, language, articleTags, articleCollections, articleDate, collections, ...rest } = line;
    const quote = { ...rest, ...(isObject(office) && { office }), collections: [] as string[] };
    const flaw = flawOf(SCHEMAS.quotes, quote);
    if (flaw) {
      problems.add(problem('import_bad_field', [index + 1, String(line.id ?? ''), flaw.field, flaw.expected], { ...place, field: flaw.field }));
      continue;
    }
    const record = quote as unknown as (typeof collector.bundle.quotes)[number];
    const date = textOf(articleDate) ?? record.date;
    collector.article({
      url: typeof url === 'string' && isOwnAddress(url) ? url : '',
      id: record.article,
      title: textOf(title) ?? '',
      author: textOf(author) ?? '',
      outlet: record.outlet,
      date: isDate(date) ? date : '',
      language: textOf(language) ?? '',
      tags: words(articleTags),
      collections: words(articleCollections),
    });
    collector.tags(record.tags);
    collector.bundle.quotes.push({ ...record, collections: collector.collections(words(collections)) });
    since.set(record.id, record.updated);
  }
  const told = { fields: new Set(['note', 'tags', 'collections', 'speaker', 'articleTags', 'articleCollections'] as const), since, now };
  return {
    from: 'json-lines',
    bundle: collector.bundle,
    problems: problems.all(),
    sound: !problems.damaged,
    remarks: [problem('import_from', ['Griot'])],
    told,
  };
}
