// A reader's own template for Markdown: text with {{fields}}, and sections that are repeated or shown only where something stands.
//   {{field}}   {{#quotes}}…{{/quotes}}   {{#note}}…{{/note}} where there is a note   {{^note}}…{{/note}} where there is none

import { edits } from '../model/edits.ts';

const QUOTE = 'words quoted speaker office country camp kind verb uncertain outlet title author date day link url tags hashtags collections note n'.split(' ');
const NOTE = 'words note colour speaker outlet title author date day link url tags hashtags collections created n'.split(' ');
const ARTICLE = 'title outlet author date day url language tags hashtags collections speakers n'.split(' ');
const PAGE = 'title today quotes_count notes_count articles_count'.split(' ');

/** What a section is about; the sections that may stand in it and the fields that it knows besides those around it. */
export const SCOPES = {
  page: { fields: PAGE, lists: ['articles', 'quotes', 'notes'] },
  articles: { fields: ARTICLE, lists: ['quotes', 'notes'] },
  quotes: { fields: QUOTE, lists: [] },
  notes: { fields: NOTE, lists: [] },
} as const satisfies Record<string, { readonly fields: readonly string[]; readonly lists: readonly string[] }>;
export type Scope = keyof typeof SCOPES;
export type List = Exclude<Scope, 'page'>;

export type Node =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'list'; readonly list: List; readonly nodes: readonly Node[] }
  | { readonly is: 'where'; readonly name: string; readonly there: boolean; readonly nodes: readonly Node[] };

/** What is amiss, where (from 1), and with which words: an i18n key after `template_flaw_`. */
export interface TemplateFlaw {
  readonly code: 'unknown' | 'unknown_like' | 'not_here' | 'open' | 'unclosed' | 'unopened' | 'crossed' | 'empty_tag' | 'nothing';
  readonly values: readonly string[];
  readonly line: number;
  readonly column: number;
}

export interface Template {
  readonly nodes: readonly Node[];
  readonly flaws: readonly TemplateFlaw[];
}

const LISTS: readonly string[] = ['articles', 'quotes', 'notes'];
const isList = (name: string): name is List => LISTS.includes(name);

/** The known word that was probably meant. */
const meant = (name: string, known: readonly string[]): string | undefined =>
  known
    .map((one) => ({ one, far: edits(name.toLowerCase(), one) }))
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.far - b.far)[0]?.one;

/** Reads a template. With flaws it is not to be used: what they say mends it. */
export function readTemplate(source: string): Template {
  const text = source.replace(/\r\n?/g, '\n');
  const flaws: TemplateFlaw[] = [];
  const at = (offset: number) => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
  const flaw = (code: TemplateFlaw['code'], offset: number, ...values: string[]) => void flaws.push({ code, values, ...at(offset) });
  const root: Node[] = [];
  const open: { readonly name: string; readonly offset: number; readonly nodes: Node[] }[] = [];
  const into = () => open.at(-1)?.nodes ?? root;
  /** Innermost first. */
  const scopes = (): Scope[] => [
    ...open
      .map(({ name }) => name)
      .filter(isList)
      .reverse(),
    'page',
  ];
  const fieldsHere = () => scopes().flatMap((scope): readonly string[] => SCOPES[scope].fields);
  const everywhere = [...new Set(Object.values(SCOPES).flatMap(({ fields }): readonly string[] => fields))];
  const known = (name: string, offset: number, here: readonly string[]): boolean => {
    if (here.includes(name)) return true;
    const homes = (Object.keys(SCOPES) as Scope[]).filter((scope) => (SCOPES[scope].fields as readonly string[]).includes(name));
    if (homes.length > 0 || isList(name))
      flaw(
        'not_here',
        offset,
        name,
        homes
          .filter(isList)
          .map((home) => `{{#${home}}}`)
          .join(', ') || '{{#articles}}',
      );
    else {
      const like = meant(name, [...everywhere, ...LISTS]);
      flaw(like ? 'unknown_like' : 'unknown', offset, name, ...(like ? [like] : []));
    }
    return false;
  };

  // A section's mark that stands alone on its line takes the line with it.
  const tag = /([ \t]*)\{\{\s*([#^/]?)\s*([^{}\n]*?)\s*\}\}(?:([ \t]*)(\n|$))?/gm;
  let last = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, indent = '', sign, name = '', spaces = '', end] = match;
    const begins = match.index === 0 || text[match.index - 1] === '\n';
    const alone = sign !== '' && begins && end !== undefined;
    const start = match.index + (alone ? 0 : indent.length);
    const where = match.index + indent.length;
    if (start > last) into().push({ is: 'text', text: text.slice(last, start) });
    last = match.index + whole.length - (alone ? 0 : spaces.length + (end ?? '').length);
    if (name === '') flaw('empty_tag', where);
    else if (sign === '') {
      if (known(name, where, fieldsHere())) into().push({ is: 'field', name });
    } else if (sign === '/') {
      const mine = open.findLastIndex((one) => one.name === name);
      if (mine < 0) flaw('unopened', where, name);
      else {
        for (const crossed of open.splice(mine + 1)) flaw('crossed', crossed.offset, crossed.name, name);
        open.pop();
      }
    } else if (isList(name)) {
      const here: readonly string[] = SCOPES[scopes()[0]!].lists;
      if (!here.includes(name)) flaw('not_here', where, name, scopes()[0] === 'page' ? '' : '{{#articles}}');
      const nodes: Node[] = [];
      into().push({ is: 'list', list: name, nodes });
      open.push({ name, offset: where, nodes });
    } else {
      known(name, where, fieldsHere());
      const nodes: Node[] = [];
      into().push({ is: 'where', name, there: sign === '#', nodes });
      open.push({ name, offset: where, nodes });
    }
  }
  if (last < text.length) into().push({ is: 'text', text: text.slice(last) });
  for (const { name, offset } of open) flaw('unclosed', offset, name);
  for (const match of text.replace(tag, (whole) => ' '.repeat(whole.length)).matchAll(/\{\{|\}\}/g)) flaw('open', match.index);
  if (flaws.length === 0 && !writes(root)) flaw('nothing', 0);
  return { nodes: root, flaws: flaws.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Whether anything of the library comes out of it. */
const writes = (nodes: readonly Node[]): boolean => nodes.some((node) => node.is === 'list' || (node.is === 'where' && writes(node.nodes)));
