import { restoreCell, splitList } from './csv.ts';
import { readDate } from './dates.ts';
import { type Collector, isAddress } from './imported.ts';
import { type Problem, type Problems, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { own, type TableRow } from './table-rows.ts';

// Tables of known programs, told by their headings. What such a table holds beside words, notes and tags is named and left out.

/** Text of a note in HTML, as its program shows it. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d|blockquote)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
      if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Passages in one cell, each after "Highlight:", with its "Note:" where it has one. */
export function passagesOf(cell: string): { words: string; note: string }[] {
  const parts = cell.split(/(?:^|\n)[^\S\n]*(?:[-*][^\S\n]*)?Highlight:\s*/i).slice(1);
  return parts.map((part) => {
    const [words = '', ...notes] = part.split(/\n[^\S\n]*(?:Note|Comment|Annotation):\s*/i);
    return { words: words.trim(), note: notes.join('\n').trim() };
  });
}

type Cell = (...names: readonly string[]) => string;
/** What became of a row: read, or why it was not. */
type Fate = 'read' | 'reply' | 'empty' | 'bookmark' | 'no address';

interface Program {
  readonly name: string;
  /** Headings that only this program writes together. */
  readonly heads: readonly string[];
  /** Headings that are read; all others are named as left out. */
  readonly reads: readonly string[];
  readonly row: (cell: Cell, collector: Collector) => Fate;
}

/** An article kept without a passage of its own: its note stands on its title. */
const onTitle = (collector: Collector, article: ReturnType<Collector['article']>, note: string, more: { created?: string } = {}): void => {
  collector.mark(article, { words: article.title, note, ...more });
};

const PROGRAMS: readonly Program[] = [
  {
    name: 'Hypothesis',
    heads: ['url', 'group', 'comment', 'tags'],
    reads: ['creation date', 'created at', 'url', 'annotation/reply type', 'type', 'quote', 'quote/description', 'comment', 'tags', 'page'],
    row: (cell, collector) => {
      if (/reply/i.test(cell('annotation/reply type', 'type'))) return 'reply';
      const url = cell('url');
      if (!isAddress(url)) return 'no address';
      const article = collector.article({ url, title: cell('page') });
      const words = cell('quote', 'quote/description');
      const note = cell('comment');
      const tags = splitList(cell('tags'), { commas: true });
      if (words === '' && note === '' && tags.length === 0) return 'empty';
      collector.mark(article, { words: words || article.title, note, tags, created: cell('creation date', 'created at') });
      return 'read';
    },
  },
  {
    name: 'Readwise',
    heads: ['highlight', 'book title', 'book author'],
    reads: ['highlight', 'book title', 'book author', 'note', 'color', 'tags', 'highlighted at', 'document tags', 'url', 'source url'],
    row: (cell, collector) => {
      const url = [cell('url', 'source url')].find(isAddress) ?? '';
      const article = collector.article({
        url,
        title: cell('book title'),
        author: cell('book author'),
        tags: splitList(cell('document tags'), { commas: true }),
      });
      const words = cell('highlight');
      if (words === '') return 'empty';
      const tags = splitList(cell('tags'), { commas: true });
      collector.mark(article, { words, note: cell('note'), tags, colour: cell('color'), created: cell('highlighted at') });
      return 'read';
    },
  },
  {
    name: 'Readwise Reader',
    heads: ['title', 'url', 'document tags', 'saved date'],
    reads: ['title', 'url', 'document tags'],
    row: (cell, collector) => bookmark(collector, cell('url'), cell('title'), splitList(cell('document tags'), { commas: true })),
  },
  {
    name: 'Instapaper',
    heads: ['url', 'title', 'selection', 'folder'],
    reads: ['url', 'title', 'selection', 'folder', 'timestamp', 'tags'],
    row: (cell, collector) => {
      const tags = splitList(cell('tags').replace(/^\[|\]$/g, ''), { commas: true });
      if (!isAddress(cell('url'))) return 'no address';
      // Where a page is read or not is no folder of the reader's.
      const folder = cell('folder');
      const collections = folder === '' || /^(?:unread|archive|starred|liked)$/i.test(folder) ? [] : [folder];
      const article = collector.article({ url: cell('url'), title: cell('title'), tags, collections });
      const words = cell('selection');
      if (words === '') return 'bookmark';
      collector.mark(article, { words, created: cell('timestamp') });
      return 'read';
    },
  },
  {
    name: 'Raindrop.io',
    heads: ['excerpt', 'url', 'highlights', 'folder'],
    reads: ['title', 'note', 'url', 'folder', 'tags', 'created', 'highlights'],
    row: (cell, collector) => {
      const url = cell('url');
      if (!isAddress(url)) return 'no address';
      const folder = cell('folder');
      const tags = splitList(cell('tags'), { commas: true });
      const article = collector.article({ url, title: cell('title'), tags, collections: folder === '' || folder === 'Unsorted' ? [] : [folder] });
      const created = cell('created');
      const passages = passagesOf(cell('highlights'));
      for (const passage of passages) collector.mark(article, { ...passage, created });
      const note = cell('note');
      if (note) onTitle(collector, article, note, { created });
      return passages.length > 0 || note ? 'read' : 'bookmark';
    },
  },
  {
    name: 'Pocket',
    heads: ['title', 'url', 'time_added', 'tags', 'status'],
    reads: ['title', 'url', 'tags'],
    row: (cell, collector) => bookmark(collector, cell('url'), cell('title'), cell('tags').split('|')),
  },
  {
    name: 'Diigo',
    heads: ['title', 'url', 'tags', 'description', 'comments', 'annotations'],
    reads: ['title', 'url', 'tags', 'description', 'comments', 'annotations', 'created_at'],
    row: (cell, collector) => {
      const url = cell('url');
      if (!isAddress(url)) return 'no address';
      const list = cell('tags');
      const article = collector.article({
        url,
        title: cell('title'),
        tags: list.includes(',') || list.includes('"') ? splitList(list, { commas: true }) : list.split(/\s+/),
      });
      const created = cell('created_at');
      const passages = passagesOf(cell('annotations'));
      for (const passage of passages) collector.mark(article, { ...passage, created });
      const note = [cell('description'), cell('comments')].filter(Boolean).join('\n\n');
      if (note) onTitle(collector, article, note, { created });
      return passages.length > 0 || note ? 'read' : 'bookmark';
    },
  },
  {
    name: 'Zotero',
    heads: ['key', 'item type', 'publication year', 'title', 'url'],
    reads: ['author', 'title', 'publication title', 'url', 'date', 'notes', 'manual tags', 'automatic tags', 'language', 'publication year', 'date added'],
    row: (cell, collector) => {
      const url = [cell('url')].find(isAddress) ?? '';
      const title = cell('title');
      if (url === '' && title === '') return 'empty';
      const tags = splitList([cell('manual tags'), cell('automatic tags')].join(';'));
      const date = readDate(cell('date')) || readDate(cell('publication year'));
      const article = collector.article({
        url,
        title,
        author: namesInOrder(cell('author')),
        outlet: cell('publication title'),
        date,
        language: cell('language'),
        tags,
      });
      // Zotero puts several notes into one cell, a paragraph and a semicolon between.
      const notes = cell('notes').split(/(?<=<\/(?:p|div|h\d|ul|ol|blockquote)>);\s*(?=<)/i);
      for (const note of notes.map(textOfHtml)) if (note) onTitle(collector, article, note, { created: cell('date added') });
      return cell('notes') ? 'read' : 'bookmark';
    },
  },
  {
    name: 'Taguette',
    heads: ['document', 'tag', 'content'],
    reads: ['document', 'tag', 'content'],
    row: (cell, collector) => {
      const words = textOfHtml(cell('content'));
      if (words === '') return 'empty';
      collector.mark(collector.article({ url: '', title: cell('document') }), { words, tags: [cell('tag')] });
      return 'read';
    },
  },
  {
    name: 'QualCoder',
    heads: ['coded', 'codename'],
    reads: ['name', 'file', 'filename', 'coded', 'codename', 'coded_memo', 'memo'],
    row: (cell, collector) => {
      const words = cell('coded');
      if (words === '') return 'empty';
      const article = collector.article({ url: '', title: cell('name', 'file', 'filename') });
      collector.mark(article, { words, note: cell('coded_memo', 'memo'), tags: [cell('codename')] });
      return 'read';
    },
  },
];

/** “Tinkaré, Nana; Sanankoro, Moussa” → “Nana Tinkaré, Moussa Sanankoro”. */
export const namesInOrder = (list: string): string =>
  list
    .split(';')
    .map((name) =>
      name
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
        .reverse()
        .join(' '),
    )
    .filter(Boolean)
    .join(', ');

function bookmark(collector: Collector, url: string, title: string, tags: string[]): Fate {
  if (!isAddress(url)) return 'no address';
  collector.article({ url, title, tags });
  return 'bookmark';
}

/** Which program wrote a table with these headings (small letters); null where it is none of these. */
export function programOf(heads: readonly string[]): Program | null {
  const has = new Set(heads);
  return PROGRAMS.find((program) => program.heads.every((head) => has.has(head))) ?? null;
}

/** What was done with rows that hold nothing to mark, told once for all of them. */
export const fates = (counts: ReadonlyMap<Fate, number>): Problem[] =>
  (
    [
      ['reply', 'import_replies_left'],
      ['empty', 'import_rows_left'],
      ['bookmark', 'import_bookmarks'],
    ] as const
  ).flatMap(([fate, key]) => (counts.get(fate) ? [problem(key, [counts.get(fate)!])] : []));

/** A table of a known program, row by row; yields the share read. */
export function* readProgram(
  program: Program,
  rows: Iterable<TableRow>,
  titles: readonly string[],
  heads: readonly string[],
  collector: Collector,
  problems: Problems,
): Generator<number, Reading> {
  const counts = new Map<Fate, number>();
  for (const { cells, number: line, cut, done } of rows) {
    if (line % 500 === 0) yield done;
    if (line === 1) continue;
    const cell: Cell = (...names) => {
      for (const name of names) {
        const at = heads.indexOf(name);
        if (at >= 0) return own(restoreCell(cells[at] ?? '')).trim();
      }
      return '';
    };
    const fate = cut && cells.length < heads.length ? 'short' : program.row(cell, collector);
    if (fate === 'short') problems.add(problem('import_csv_short', [line], { line }));
    else if (fate === 'no address') problems.add(problem('import_no_address', [line], { line, field: 'address' }));
    else counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const read = (index: number): boolean => program.reads.includes(heads[index]!);
  const named = (which: (index: number) => boolean): string =>
    titles
      .filter((_, index) => which(index))
      .map((title) => own(title.trim()))
      .join(', ');
  const ignored = named((index) => heads[index] !== '' && !read(index));
  return {
    from: 'foreign',
    bundle: collector.bundle,
    problems: problems.all(),
    sound: !problems.damaged,
    remarks: [
      problem('import_from', [program.name]),
      problem('import_columns_read', [named(read)]),
      ...(ignored === '' ? [] : [problem('import_columns_left', [ignored])]),
      ...fates(counts),
      ...withoutPage(collector),
    ],
  };
}

/** How many passages hang on no web page, so that they are found on none. */
export function withoutPage({ bundle }: Collector): Problem[] {
  const homeless = new Set(bundle.articles.filter(({ url }) => url === '').map(({ id }) => id));
  const count = bundle.annotations.filter(({ article }) => homeless.has(article)).length;
  return count > 0 ? [problem('import_without_page', [count])] : [];
}
