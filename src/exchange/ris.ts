import type { Bundle } from '../model/bundle.ts';
import type { Author } from './authors.ts';
import { chunked } from './chunks.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { referencesOf } from './reference.ts';

/** “Family, Given”; a body as it is. */
const personIn = (author: Author): string =>
  'literal' in author ? author.literal : `${[author.particle, author.family].filter(Boolean).join(' ')}, ${author.given}`;

/** Zotero takes a note with what looks like a tag for HTML, and drops the tag. */
const noHtml = (note: string): string => (/<[^<>]+>/.test(note) ? note.replaceAll('<', '&lt;') : note);

const two = (number: number): string => String(number).padStart(2, '0');

/** RIS: an entry an article (NEWS), its quotes as N1 notes; CRLF, two spaces before the dash, UTF-8. */
export function* writeRis(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  yield* chunked(
    referencesOf(bundle, options),
    ({ key, title, authors, outlet, date, url, language, keywords, notes, accessed }) => {
      const slashed = ([year, month, day]: readonly number[]): string =>
        year === undefined ? '' : [String(year).padStart(4, '0'), month === undefined ? '' : two(month), day === undefined ? '' : two(day), ''].join('/');
      const fields: [string, string][] = [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', title],
        ...authors.map((author): [string, string] => ['AU', personIn(author)]),
        ['T2', outlet],
        ['DA', slashed(date)],
        ['PY', date[0] === undefined ? '' : String(date[0])],
        ['LA', language],
        ['UR', url],
        ['Y2', slashed(accessed)],
        ...keywords.map((word): [string, string] => ['KW', word]),
        ...notes.map((note): [string, string] => ['N1', noHtml(note)]),
      ];
      const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
      return `${lines.join('')}ER  - \r\n\r\n`;
    },
    { total: bundle.articles.length },
  );
}
