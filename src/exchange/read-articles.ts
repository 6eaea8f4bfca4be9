import { readDate } from './dates.ts';
import { Collector, isAddress, isObject, type Json, listOf, textOf } from './imported.ts';
import { Problems, problem } from './problem.ts';
import { textOfHtml, withoutPage } from './programs.ts';
import type { Reading } from './read-backup.ts';
import { dangerIn } from './schemas.ts';

// JSON of read-later programs and reference managers: a list of pages or items, each with its passages.

/** The list of pages in such a file; null where it holds none. */
export function pagesOf(data: unknown): readonly Json[] | null {
  const list = Array.isArray(data)
    ? data
    : isObject(data)
      ? [data.items, data.bookmarks, data.articles, data.results, data.list, data.documents, data.books].find(Array.isArray)
      : undefined;
  const pages = list?.filter(isObject) ?? [];
  const isPage = (page: Json): boolean => addressOf(page) !== '' || textOf(page.title) !== undefined;
  return pages.length > 0 &&
    pages.every((page) => isPage(page) && (PASSAGES.some((key) => Array.isArray(page[key])) || 'type' in page || 'itemType' in page || 'url' in page))
    ? pages
    : null;
}

const PASSAGES = ['highlights', 'annotations', 'attachments', 'notes'] as const;

const addressOf = (page: Json): string =>
  [page.fullUrl, page.url, page.URL, page.source_url, page.originalArticleUrl, page.resolved_url, page.given_url, page.link].find(isAddress) ?? '';

const first = (record: Json, ...keys: readonly string[]): string => {
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
};

/** Names in a list of strings or of objects that have one. */
const namesIn = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split(/[,;]/) : listOf(value)).flatMap((one) => textOf(isObject(one) ? (one.name ?? one.tag ?? one.title) : one) ?? []);

/** Authors of CSL-JSON, Zotero's and plain ones, in the order in which one says a name. */
const authorsOf = (page: Json): string =>
  [...listOf(page.creators), ...listOf(page.author), ...listOf(page.authors)]
    .map((author) => {
      if (!isObject(author)) return textOf(author) ?? '';
      const particle = first(author, 'non-dropping-particle', 'dropping-particle');
      return first(author, 'literal', 'name') || [first(author, 'given', 'firstName'), particle, first(author, 'family', 'lastName')].filter(Boolean).join(' ');
    })
    .filter(Boolean)
    .join(', ');

const dateOf = (page: Json): string => {
  const parts = isObject(page.issued) ? listOf(listOf(page.issued['date-parts'])[0]) : [];
  if (parts.length > 0) return readDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  return readDate(first(page, 'date', 'published', 'publishedAt', 'published_date', 'publishDate', 'pubDate'));
};

/** Which program, as far as the file tells. */
function programOf(data: unknown, [page]: readonly Json[]): string {
  if (!page) return '';
  if (isObject(data) && isObject(data.config)) return 'Zotero (Better BibTeX)';
  if ('itemType' in page) return 'Zotero';
  if ('fullUrl' in page) return 'Memex';
  if ('slug' in page && 'labels' in page) return 'Omnivore';
  if (
    'date-parts' in (isObject(page.issued) ? page.issued : {}) ||
    (typeof page.type === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(page.type) && ('URL' in page || 'container-title' in page))
  )
    return 'CSL-JSON';
  if ('user_book_id' in page || 'readable_title' in page) return 'Readwise';
  if (listOf(page.highlights).some((one) => isObject(one) && 'created_at' in one && 'quote' in one)) return 'Pocket';
  return 'JSON';
}

/** Fields of a page and of a passage that are read, or say again what is read. */
const READ: ReadonlySet<string> = new Set(
  `fullUrl url URL source_url originalArticleUrl resolved_url given_url link title readable_title name creators author authors issued date published
  publishedAt published_date publishDate pubDate type itemType container-title publicationTitle siteName site_name publisher language labels tags keyword
  book_tags note comment document_note createdWhen highlights annotations attachments notes quote body highlight text annotationText content words exact
  annotation annotationComment color colour created_at createdAt highlighted_at dateAdded slug id`.split(/\s+/),
);
/** Fields named at most. */
const MOST_FIELDS = 20;

/** Reads such a file: passages become own highlights, pages without any are kept as articles. */
export function readArticles(data: unknown, now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const pages = pagesOf(data) ?? [];
  let bookmarks = 0;
  let empty = 0;
  const left = new Set<string>();
  for (const [index, page] of pages.entries()) {
    const danger = dangerIn(page);
    if (danger !== null) {
      problems.add(problem('import_bad_field', [index + 1, 'JSON', danger, 'Object'], { line: index + 1, field: danger }));
      continue;
    }
    const article = collector.article({
      url: addressOf(page),
      title: first(page, 'title', 'readable_title', 'name'),
      author: authorsOf(page),
      outlet: first(page, 'container-title', 'publicationTitle', 'siteName', 'site_name', 'publisher'),
      date: dateOf(page),
      language: first(page, 'language'),
      tags: [...namesIn(page.labels), ...namesIn(page.tags), ...namesIn(page.keyword), ...namesIn(page.book_tags)],
    });
    const before = collector.bundle.annotations.length;
    for (const key of Object.keys(page)) if (!READ.has(key)) left.add(key);
    const take = (record: unknown): void => {
      if (!isObject(record)) {
        // A note of Zotero's is HTML.
        const note = textOfHtml(textOf(record) ?? '');
        if (note) collector.mark(article, { words: article.title, note });
        return;
      }
      for (const key of Object.keys(record)) if (!READ.has(key)) left.add(key);
      for (const inner of listOf(record.annotations)) take(inner);
      const words = first(record, 'quote', 'body', 'highlight', 'text', 'annotationText', 'content', 'words', 'exact');
      const note = first(record, 'annotation', 'comment', 'note', 'annotationComment') || (words === '' ? textOfHtml(first(record, 'note', 'notes')) : '');
      if (words === '' && note === '') {
        if (!('annotations' in record) && !('path' in record)) empty++;
        return;
      }
      collector.mark(article, {
        words: words || article.title,
        note: words === note ? '' : note,
        tags: namesIn(record.tags ?? record.labels),
        colour: first(record, 'color', 'colour'),
        created: record.created_at ?? record.createdAt ?? record.createdWhen ?? record.highlighted_at ?? record.dateAdded ?? page.createdWhen,
      });
    };
    for (const key of PASSAGES) for (const record of listOf(page[key])) take(record);
    const own = textOfHtml(first(page, 'note', 'comment', 'document_note'));
    if (own) collector.mark(article, { words: article.title, note: own });
    if (collector.bundle.annotations.length === before) bookmarks++;
  }
  const remarks = [
    problem('import_from', [programOf(data, pages)]),
    ...(left.size > 0 ? [problem('import_columns_left', [[...left].slice(0, MOST_FIELDS).join(', ')])] : []),
    ...(bookmarks > 0 ? [problem('import_bookmarks', [bookmarks])] : []),
    ...(empty > 0 ? [problem('import_rows_left', [empty])] : []),
    ...withoutPage(collector),
  ];
  const told = { fields: new Set(['note', 'tags'] as const), now };
  return { from: 'foreign', bundle: collector.bundle, problems: problems.all(), sound: !problems.damaged, remarks, told };
}
