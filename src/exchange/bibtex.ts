import type { Bundle } from '../model/bundle.ts';
import { chunked } from './chunks.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { referencesOf } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00A0': '~',
  // TeX has no narrow no-break space that every reader knows.
  '\u202F': '~',
};

/** Text that TeX prints as it is; letters of every script stay UTF-8. Pairs that TeX would join are kept apart. */
const tex = (text: string): string =>
  text.replace(/-(?=-)|`(?=`)|'(?=')|[\\{}$&#%_~^\u00A0\u202F]/g, (part) => COMMANDS[part] ?? (/[-`']/.test(part) ? `${part}{}` : `\\${part}`));

/** A keyword, braced where it holds the separator. */
const keyword = (word: string): string => (word.includes(',') ? `{${tex(word)}}` : tex(word));

/** BibTeX in UTF-8: an @article an article, its quotes in `note`. Authors and titles are braced, so that nothing is recut or recased. */
export function* writeBibtex(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  yield* chunked(
    referencesOf(bundle, options),
    ({ key, title, authors, outlet, date, url, language, keywords, notes, accessed }) => {
      const [year, month, day] = date;
      const fields: [string, string][] = [
        ['title', title && `{{${tex(title)}}}`],
        ['author', authors.length > 0 ? `{${authors.map((author) => `{${tex(author)}}`).join(' and ')}}` : ''],
        ['journal', outlet && `{${tex(outlet)}}`],
        ['year', year === undefined ? '' : `{${year}}`],
        ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
        ['day', day === undefined ? '' : `{${day}}`],
        ['url', url && `{${url}}`],
        ['urldate', accessed.length === 3 ? `{${accessed.map((part) => String(part).padStart(2, '0')).join('-')}}` : ''],
        ['entrysubtype', '{newspaper}'],
        ['langid', language && `{${tex(language)}}`],
        ['keywords', keywords.length > 0 ? `{${keywords.map(keyword).join(', ')}}` : ''],
        ['note', notes.length > 0 ? `{${notes.map(tex).join(' ; ')}}` : ''],
      ];
      const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`);
      return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
    },
    { total: bundle.articles.length },
  );
}
