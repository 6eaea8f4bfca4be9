import { withoutEnd } from '../model/linear-text.ts';
import { clippedAt, readDate } from './dates.ts';
import { Collector, isAddress } from './imported.ts';
import { ownNote, zoteroLine } from './own-note.ts';
import { problem } from './problem.ts';
import { namesInOrder, textOfHtml, withoutPage } from './programs.ts';
import type { Reading } from './read-backup.ts';

// Texts that other programs write: RIS, Kindle's clippings, Markdown with block quotes or marks.

function answer(
  collector: Collector,
  program: string,
  { bookmarks = 0, left = 0, isCut = false, now }: { bookmarks?: number; left?: number; isCut?: boolean; now: string },
): Reading {
  const { bundle } = collector;
  const remarks = [
    problem('import_from', [program]),
    ...(bookmarks > 0 ? [problem('import_bookmarks', [bookmarks])] : []),
    ...(left > 0 ? [problem('import_rows_left', [left])] : []),
    ...withoutPage(collector),
  ];
  const found = bundle.articles.length > 0;
  const problems = isCut ? [problem('import_truncated')] : found ? [] : [problem('import_nothing_in', [program])];
  const told = { fields: new Set(['note', 'tags'] as const), now };
  return { from: 'foreign', bundle, problems, sound: problems.length === 0, remarks: found ? remarks : [], told };
}

export const isRis = (text: string): boolean => /^\s*TY {2}- /.test(text);

/** RIS of Zotero and others: entries become articles, notes hang on the title or on the words they quote. */
export function readRis(text: string, now: string): Reading {
  const collector = new Collector(now);
  let bookmarks = 0;
  let left = 0;
  const entries = text.split(/^ER {2}-.*$/m);
  // What no end line closes.
  const rest = entries.pop() ?? '';
  for (const entry of entries) {
    const fields = [...entry.matchAll(/^([A-Z][A-Z0-9]) {2}- ?([^\r\n]*(?:\r?\n(?![A-Z][A-Z0-9] {2}-)[^\r\n]+)*)/gm)].map(
      ([, tag, value]) => [tag!, value!.trim()] as const,
    );
    const all = (...tags: readonly string[]): string[] => fields.filter(([tag, value]) => tags.includes(tag) && value !== '').map(([, value]) => value);
    if (fields.length === 0) continue;
    const url = all('UR', 'L2', 'LK').find(isAddress) ?? '';
    const title = all('TI', 'T1', 'CT')[0] ?? '';
    if (url === '' && title === '') {
      left++;
      continue;
    }
    const article = collector.article({
      url,
      title,
      author: all('AU', 'A1').map(namesInOrder).join(', '),
      outlet: all('T2', 'JO', 'JF', 'PB')[0] ?? '',
      date: readDate(withoutEnd(all('DA', 'PY', 'Y1')[0] ?? '', (one) => one === '/')),
      language: all('LA')[0] ?? '',
      tags: all('KW'),
    });
    const notes = all('N1', 'RN');
    for (const note of new Set(notes)) {
      const own = ownNote(note.replaceAll('&lt;', '<'));
      if (own) collector.mark(article, own);
      else collector.mark(article, { words: article.title, note: textOfHtml(note) });
    }
    if (notes.length === 0) bookmarks++;
  }
  return answer(collector, 'RIS', { bookmarks, left, isCut: rest.trim() !== '', now });
}

export const isKindle = (text: string): boolean => /^==========\s*$/m.test(text) && /^- .*\|/m.test(text);

/** Kindle's “My Clippings.txt”, in whatever language: title (author), a line of where and when, the words; notes and bookmarks follow theirs. */
export function readKindle(text: string, now: string): Reading {
  const collector = new Collector(now);
  let left = 0;
  let before: { title: string; words: string; place: string } | null = null;
  const clippings = text.split(/^==========\s*$/m);
  const after = clippings.pop() ?? '';
  for (const clipping of clippings) {
    const [head = '', where = '', ...rest] = clipping
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    const words = rest.join('\n').trim();
    if (head.trim() === '') continue;
    const { title, author } = signed(head.replace(/^\uFEFF/, '').trim());
    if (words === '') {
      left++;
      continue;
    }
    const article = collector.article({ url: '', title: title.trim(), author: namesInOrder(author) });
    const isNote = /\b(?:note|notiz|nota)\b/i.test(where) && !/highlight|surlignement|markierung|subrayado/i.test(where);
    const created = clippedAt(where);
    if (isNote) collector.mark(article, { words: before?.title === title ? before.words : article.title, note: words, created });
    else {
      collector.mark(article, { words, created });
      before = { title, words, place: where };
    }
  }
  return answer(collector, 'Kindle', { left, isCut: after.trim() !== '', now });
}

/** Front matter, or block quotes of a note. */
export const isMarkdown = (text: string): boolean => /^---\r?\n[\s\S]*?\r?\n---\r?\n/.test(text) || /^#{1,6} \S/m.test(text) || /^> \S/m.test(text);

/** “Title (Author)”: the last brackets, where nothing stands behind them. */
function signed(line: string): { title: string; author: string } {
  const open = line.endsWith(')') ? line.lastIndexOf('(') : -1;
  const author = line.slice(open + 1, -1);
  return open < 0 || author.includes(')') ? { title: line, author: '' } : { title: line.slice(0, open).trimEnd(), author };
}

/** What a string between double quotes says: its characters may be written as numbers. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, one = '') => (code ? String.fromCharCode(Number.parseInt(code, 16)) : one));

const value = (head: string, ...keys: readonly string[]): string => {
  for (const key of keys) {
    const found = new RegExp(`^${key}:[^\\S\\n]*(?:"((?:[^"\\\\\\n]|\\\\.)*)"|'([^'\\n]*)'|(.*))$`, 'mi').exec(head);
    const text = (found?.[1] === undefined ? (found?.[2] ?? found?.[3] ?? '') : unescaped(found[1])).trim();
    if (text !== '') return text;
  }
  return '';
};

/** A list of front matter, on one line or on several. */
const listIn = (head: string, key: string): string[] => {
  const found = new RegExp(`^${key}:[^\\S\\n]*(.*)((?:\\n[^\\S\\n]*-[^\\S\\n].*)*)`, 'mi').exec(head);
  if (!found) return [];
  const inline = found[1]!
    .trim()
    .replace(/^\[|\]$/g, '')
    .split(',');
  const lines = (found[2] ?? '').split('\n').map((line) => line.replace(/^\s*-\s+/, ''));
  return [...inline, ...lines]
    .map((name) =>
      name
        .trim()
        .replace(/^["'#]+|["']+$/g, '')
        .replace(/^\[\[|\]\]$/g, ''),
    )
    .filter(Boolean);
};

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Markdown of Obsidian's clipper and the like, and Zotero's annotations as a note: block quotes and ==marks== become highlights. */
export function readMarkdown(text: string, now: string): Reading {
  const collector = new Collector(now);
  const plain = text.replace(/\r\n?/g, '\n');
  const front = /^---\n([\s\S]*?)\n---\n?/.exec(plain);
  const head = front?.[1] ?? '';
  const body = plain.slice(front?.[0].length ?? 0);
  const heading = /^#{1,6} (.+)$/m.exec(body)?.[1] ?? '';
  const link = [value(head, 'url', 'source', 'link', 'adresse', 'href'), /\bhttps?:\/\/[^\s)>\]]+/.exec(body)?.[0]].find(isAddress) ?? '';
  const zotero = body.split('\n').flatMap((line) => zoteroLine(line) ?? []);
  if (zotero.length > 0) {
    const article = collector.article({ url: '', title: heading || zotero[0]!.source });
    for (const { words, note } of zotero) collector.mark(article, { words, note });
    return answer(collector, 'Zotero', { now });
  }
  const quotes = [...body.matchAll(/(?:^>.*(?:\n|$))+/gm)].map(([block]) => block.replace(/^> ?/gm, '').trim());
  const passages = quotes.flatMap((block) => {
    // What stands below the words: who said it, and a note.
    const [words = '', ...rest] = block.replace(/^\[!\w+\][-+]?[^\n]*\n?/, '').split(/\n\s*\n/);
    return words.trim() === ''
      ? []
      : [
          {
            words: words
              .replace(/^==|==$/g, '')
              .replace(ESCAPE, '$1')
              .replace(/\s+/g, ' ')
              .trim(),
            note: rest.join('\n\n').replace(ESCAPE, '$1').trim(),
          },
        ];
  });
  const marks = [...body.replace(/^>.*$/gm, '').matchAll(/==([^=\n][^\n]*?)==/g)].map(([, words]) => ({
    words: words!.replace(ESCAPE, '$1').trim(),
    note: '',
  }));
  if (passages.length + marks.length === 0 && link === '') return answer(collector, 'Markdown', { now });
  const article = collector.article({
    url: link,
    title: value(head, 'title', 'titre') || heading,
    author: listIn(head, 'author').join(', '),
    outlet: value(head, 'outlet', 'site', 'publisher'),
    date: readDate(value(head, 'published', 'date')),
    language: value(head, 'language', 'lang'),
    tags: listIn(head, 'tags'),
  });
  for (const passage of [...passages, ...marks]) collector.mark(article, passage);
  return answer(collector, 'Markdown', { now, bookmarks: passages.length + marks.length === 0 ? 1 : 0 });
}
