import Papa from 'papaparse';
import type { QuoteKind, Stance } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';
import type { StoredQuote } from '../model/stored.ts';
import { COLUMNS, restoreCell } from './csv.ts';
import { isDay } from './dates.ts';
import { Collector, isAddress, selectorsFor } from './imported.ts';
import { Problems, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';

/** Headings of other programs for what we need; compared without case. */
const ALSO: Record<string, string> = {
  quote: 'words',
  text: 'words',
  citation: 'words',
  exact: 'words',
  url: 'address',
  uri: 'address',
  link: 'address',
  lien: 'address',
  source: 'outlet',
  name: 'speaker',
  nom: 'speaker',
  notes: 'note',
  comment: 'note',
  tag: 'tags',
};

const KINDS: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed']);
const CAMPS: ReadonlySet<string> = new Set(['person', 'state', 'armed', 'international', 'other', 'unnamed', 'unknown']);

const columnOf = (heading: string): string | undefined => {
  const name = heading.trim().toLowerCase();
  return COLUMNS.find((column) => column.name === name || column.fr === name)?.name ?? ALSO[name];
};

/** The address without the text directive that our exports add. */
const withoutDirective = (address: string): string => address.replace(/#?:~:.*$/su, '');

/**
 * Reads a table of quotes, a row a quote, with comma, semicolon or tab: our own exports, or any table with a heading for the words and one for the address.
 * Yields the share read so far.
 */
export function* readCsv(text: string, now: string): Generator<number, Reading> {
  const problems = new Problems();
  const collector = new Collector(now);
  const answer = (): Reading => ({ from: 'csv', bundle: collector.bundle, problems: problems.all(), sound: !problems.any });
  const bare = text.replace(/^\uFEFF/, '');
  const { data: rows, errors } = Papa.parse<string[]>(bare, { delimiter: separatorOf(bare), skipEmptyLines: 'greedy' });
  for (const { row } of errors.filter(({ type }) => type === 'Quotes')) problems.add(problem('import_csv_quote', [(row ?? 0) + 1], { line: (row ?? 0) + 1 }));

  const headings = (rows[0] ?? []).map(columnOf);
  if (!headings.includes('words') || !headings.includes('address')) {
    problems.add(problem('import_csv_columns', ['words', 'address'], { line: 1 }));
    return answer();
  }
  const seen = new Set<string>();
  for (let index = 1; index < rows.length; index++) {
    const line = index + 1;
    const cell = (name: string): string => {
      const at = headings.indexOf(name);
      return at < 0 ? '' : restoreCell(rows[index]![at] ?? '');
    };
    const words = cell('words').trim();
    const url = withoutDirective(cell('address').trim());
    if (words === '') {
      problems.add(problem('import_no_words', [line], { line, field: 'words' }));
      continue;
    }
    if (!isAddress(url)) {
      problems.add(problem('import_no_address', [line], { line, field: 'address' }));
      continue;
    }
    const date = cell('date').trim();
    const article = collector.article({ url, title: cell('title'), author: cell('author'), outlet: cell('outlet'), date });
    const quote = fingerprint(`${url} ${words}`);
    const id = `${article.id}:${quote}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const speaker = cell('speaker').trim();
    const office = cell('office').trim();
    const country = cell('country').trim();
    const kind = cell('kind').trim();
    const camp = cell('camp').trim();
    const stance = cell('stance').trim();
    const spans = words.split(' […] ');
    const imported: StoredQuote = {
      id,
      article: article.id,
      quote,
      kind: (KINDS.has(kind) ? kind : 'direct') as QuoteKind,
      text: words,
      spans: [],
      selectors: selectorsFor(spans[0]!),
      cue: null,
      stance: (/^[a-z-]{1,40}$/.test(stance) ? stance : 'none') as Stance | 'none',
      speaker: null,
      speakerName: speaker,
      speakerKind: (CAMPS.has(camp) ? camp : speaker ? 'unnamed' : 'unknown') as StoredQuote['speakerKind'],
      ...(/^[A-Z]{2}$/.test(country) && { speakerCountry: country }),
      ...(office && { description: office }),
      certain: speaker !== '' && cell('certain').trim() !== '0',
      confidence: speaker ? 1 : 0,
      why: { frame: 'fragment', chain: [] },
      date: isDay(date) ? date : '',
      host: article.host,
      outlet: article.outlet,
      words: words.split(/\s+/u).length,
      status: 'kept',
      tags: collector.tags(cell('tags').split(';')),
      collections: [],
      note: cell('note'),
      corrected: false,
      created: now,
      updated: now,
    };
    collector.bundle.quotes.push(imported);
    if (index % 500 === 0) yield index / rows.length;
  }
  return answer();
}

/** The separator that cuts the heading line into most known columns. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0];
  const known = (separator: string): number => head.split(separator).filter((heading) => columnOf(heading.replace(/^"|"$/g, ''))).length;
  return [',', ';', '\t'].toSorted((a, b) => known(b) - known(a))[0]!;
}
