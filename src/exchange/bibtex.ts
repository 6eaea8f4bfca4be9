import type { Bundle } from '../model/bundle.ts';
import { chunked } from './chunks.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { referencesOf } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is; letters of every script stay UTF-8. */
const tex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`);

/** An address: \url prints it raw, but braces and TeX's comment sign must not stand in it. */
const address = (url: string): string => url.replace(/[\\{}%]/g, (character) => (character === '%' ? '%' : encodeURIComponent(character)));

/** BibTeX in UTF-8: an @article an article, its quotes in `note`. Authors and titles are braced, so that nothing is recut or recased. */
export function* writeBibtex(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  yield* chunked([...referencesOf(bundle, options)], ({ key, title, author, outlet, date, url, language, keywords, notes, accessed }) => {
    const [year, month, day] = date;
    const fields: [string, string][] = [
      ['title', title && `{{${tex(title)}}}`],
      ['author', author && `{{${tex(author)}}}`],
      ['journal', outlet && `{${tex(outlet)}}`],
      ['year', year === undefined ? '' : `{${year}}`],
      ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
      ['day', day === undefined ? '' : `{${day}}`],
      ['url', url && `{${address(url)}}`],
      ['urldate', accessed.length === 3 ? `{${accessed.map((part) => String(part).padStart(2, '0')).join('-')}}` : ''],
      ['langid', language && `{${tex(language)}}`],
      ['keywords', keywords.length > 0 ? `{${keywords.map(tex).join(', ')}}` : ''],
      ['note', notes.length > 0 ? `{${notes.map(tex).join(' ; ')}}` : ''],
    ];
    const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`);
    return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
  });
}
