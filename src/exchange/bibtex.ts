import type { Bundle } from '../model/bundle.ts';
import type { Author } from './authors.ts';
import { chunked } from './chunks.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { referencesOf } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const BABEL: Readonly<Record<string, string>> = { fr: 'french', en: 'english', ar: 'arabic' };

const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\u00A0': '~',
  // TeX has no narrow no-break space that every reader knows.
  '\u202F': '~',
};

/** True where every brace has its other one: BibTeX counts them even behind a backslash. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth++;
    else if (character === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Text that TeX prints as it is; letters of every script stay UTF-8. Pairs that TeX would join are kept apart. */
function tex(text: string): string {
  // Every reader knows \{ and \}; the commands are for values that would end too early by them.
  const plainBraces = balanced(text);
  return text.replace(/-(?=-)|`(?=`)|'(?=')|[\\{}$&#%_~^\u00A0\u202F]/g, (part) => {
    if (plainBraces && (part === '{' || part === '}')) return `\\${part}`;
    return COMMANDS[part] ?? (/[-`']/.test(part) ? `${part}{}` : `\\${part}`);
  });
}

/** “Family, Given” with the particle before; a body in braces, so that it is not cut. */
const personIn = (author: Author): string =>
  'literal' in author ? `{${tex(author.literal)}}` : `${tex([author.particle, author.family].filter(Boolean).join(' '))}, ${tex(author.given)}`;

/** A keyword, braced where it holds the separator. */
const keyword = (word: string): string => (word.includes(',') ? `{${tex(word)}}` : tex(word));

/** BibTeX in UTF-8: an @article an article, its quotes in `annote`. Bodies and titles are braced, so that nothing is recut or recased. */
export function* writeBibtex(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  yield* chunked(
    referencesOf(bundle, options),
    ({ key, title, authors, outlet, date, url, language, keywords, notes, accessed }) => {
      const [year, month, day] = date;
      const fields: [string, string][] = [
        ['title', title && `{{${tex(title)}}}`],
        ['author', authors.length > 0 ? `{${authors.map(personIn).join(' and ')}}` : ''],
        ['journal', outlet && `{${tex(outlet)}}`],
        ['year', year === undefined ? '' : `{${year}}`],
        ['month', month === undefined ? '' : (MONTHS[month - 1] ?? '')],
        ['day', day === undefined ? '' : `{${day}}`],
        ['url', url && `{${url}}`],
        ['urldate', accessed.length === 3 ? `{${accessed.map((part) => String(part).padStart(2, '0')).join('-')}}` : ''],
        ['entrysubtype', '{newspaper}'],
        // Zotero reads the code; biblatex and pandoc hyphenate and recase by babel's name.
        ['language', language && `{${tex(language)}}`],
        ['langid', BABEL[language] ? `{${BABEL[language]}}` : ''],
        ['keywords', keywords.length > 0 ? `{${keywords.map(keyword).join(', ')}}` : ''],
        // Not `note`, which styles print; Zotero makes a note of this one.
        ['annote', notes.length > 0 ? `{${notes.map(tex).join(' ; ')}}` : ''],
      ];
      const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`);
      return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
    },
    { total: bundle.articles.length },
  );
}
