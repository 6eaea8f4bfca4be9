import Papa from 'papaparse';
import { campFrom, natureFrom } from './camps.ts';
import { COLUMNS, kindOf, restoreCell, splitList } from './csv.ts';
import { monthsFirst, readDate } from './dates.ts';
import { Collector, isAddress, isOwnAddress, type Said } from './imported.ts';
import { type Problem, Problems, problem } from './problem.ts';
import { programOf, readProgram } from './programs.ts';
import type { Reading } from './read-backup.ts';
import { stanceOf } from './stances.ts';
import type { ToldField } from './told.ts';

/** Headings of other tables for what we need; compared without case. */
const ALSO: Record<string, string> = {
  ...names(
    'words',
    'quote, text, citation, exact, highlight, highlights, selection, selected text, verbatim, extrait, passage, quotation, quote/description, surlignage, texte',
  ),
  ...names('address', 'url, uri, link, lien, page url, source url, adresse url, permalink, web address'),
  ...names('outlet', 'source, journal, publication, publisher, publication title, newspaper, site, éditeur, presse'),
  ...names('title', "headline, page title, document title, book title, article, article title, titre de l’article, titre de l'article"),
  ...names('author', 'journalist, journaliste, byline, book author, auteur de l’article'),
  ...names('date', 'published, publication date, date de publication, date published, date of publication, publié le, parution'),
  ...names('speaker', 'name, nom, who, qui, speaker name, locutrice, personne, orateur'),
  ...names('office', 'function, fonction, role, rôle, title of speaker, qualité'),
  ...names('note', 'notes, comment, comments, commentaire, commentaires, annotation, remarque, remarques, memo, mémo'),
  ...names('tags', 'tag, keywords, keyword, mots-clés, mots clés, mot-clé, thème, thèmes, labels, codes, code, themes'),
  ...names('created', 'created at, highlighted at, creation date, date added, ajouté le'),
  ...names('changed', 'updated, modified'),
};

function names(column: string, headings: string): Record<string, string> {
  return Object.fromEntries(headings.split(', ').map((heading) => [heading, column]));
}

/** Words under such a heading are the reader's own marks, unless a column says who said them. */
const MARKS = /^(?:highlights?|selection|selected text|surlignage|extrait|passage|texte?)$/;
/** Under such a heading stands speech, and its author is who said it. */
const SPEECH = /^(?:quotes?|citations?|verbatim|propos|quotation|words)$/;

const headingOf = (heading: string): string => heading.trim().toLowerCase().replace(/[’']/g, '’');
const columnOf = (heading: string): string | undefined => {
  const name = headingOf(heading);
  return COLUMNS.find((column) => column.name === name || column.fr === name)?.name ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined);
};

/** The address without the text directive that our exports add; people leave out how it begins. */
const withoutDirective = (address: string): string => address.replace(/#?:~:.*$/su, '').replace(/^(?=(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$)/i, 'https://');

const FIELDS: Readonly<Record<string, ToldField>> = {
  note: 'note',
  tags: 'tags',
  speaker: 'speaker',
  collections: 'collections',
  'article tags': 'articleTags',
  'article collections': 'articleCollections',
};

/**
 * Reads a table, a row a quote or highlight, with comma, semicolon or tab: our own exports, those of known programs, or any table with a heading for the
 * words and one for the address. Yields the share read so far.
 */
export function* readCsv(text: string, now: string): Generator<number, Reading> {
  const problems = new Problems();
  const collector = new Collector(now);
  // A line by which Excel is told the separator.
  const named = /^\uFEFF?"?sep=([,;\t|])"?[^\S\t\r\n]*\r?\n/i.exec(text);
  const bare = named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, '');
  const { data: rows, errors } = Papa.parse<string[]>(bare, { delimiter: named?.[1] ?? separatorOf(bare), skipEmptyLines: 'greedy' });
  for (const { row } of errors.filter(({ type }) => type === 'Quotes')) problems.add(problem('import_csv_quote', [(row ?? 0) + 1], { line: (row ?? 0) + 1 }));

  // A row that the end of the file cuts off is no row.
  const isCut = !/[\r\n]$/.test(bare);
  const heads = (rows[0] ?? []).map(headingOf);
  const program = programOf(heads);
  if (program) return { ...readProgram(program, rows, heads, collector, problems, isCut), told: { fields: new Set(['note', 'tags'] as const), now } };

  const headings = heads.map((heading, index) => (index === heads.indexOf(heading) ? columnOf(heading) : undefined));
  for (const [index, column] of headings.entries()) if (column !== undefined && headings.indexOf(column) < index) headings[index] = undefined;
  const own = headings.includes('id') && headings.includes('changed');
  const wordsHeading = heads[headings.indexOf('words')] ?? '';
  if (!headings.includes('speaker') && SPEECH.test(wordsHeading)) {
    const author = headings.indexOf('author');
    if (author >= 0) headings[author] = 'speaker';
  }
  const marks = !headings.includes('speaker') && MARKS.test(wordsHeading);
  const remarks: Problem[] = [];
  // Codes beside the words of a French table say nothing new.
  const ignored = (rows[0] ?? []).filter((heading, index) => headings[index] === undefined && heading.trim() !== '' && !(own && heading.startsWith('code ')));
  const told = { fields: new Set(headings.flatMap((column) => FIELDS[column ?? ''] ?? [])), since: new Map<string, string>(), now };
  const answer = (): Reading => ({ from: 'csv', bundle: collector.bundle, problems: problems.all(), sound: !problems.damaged, remarks, told });
  if (!headings.includes('words') || !headings.includes('address')) {
    problems.add(problem('import_csv_columns', ['words', 'address'], { line: 1 }));
    return answer();
  }
  if (own) remarks.push(problem('import_from', ['Griot']));
  else remarks.push(problem('import_columns_read', [(rows[0] ?? []).filter((_, index) => headings[index] !== undefined).join(', ')]));
  if (ignored.length > 0) remarks.push(problem('import_columns_left', [ignored.join(', ')]));

  if (isCut && rows.length === 1) problems.add(problem('import_csv_short', [1], { line: 1 }));

  const dateAt = headings.indexOf('date');
  const monthFirst = monthsFirst(dateAt < 0 ? [] : rows.map((row) => row[dateAt] ?? ''));
  for (let index = 1; index < rows.length; index++) {
    const line = index + 1;
    const row = rows[index]!;
    const cell = (name: string): string => {
      const at = headings.indexOf(name);
      return at < 0 ? '' : restoreCell(row[at] ?? '');
    };
    const last = isCut && index === rows.length - 1;
    // Ours end every line: one without its end may be cut in its last cell, which is the id.
    if (own ? last || row.length < headings.length : last && row.length < headings.length) {
      problems.add(problem('import_csv_short', [line], { line }));
      continue;
    }
    const words = cell('words').trim();
    const url = withoutDirective(cell('address').trim());
    const id = own ? cell('id').trim() : '';
    const article = /^([^:\s]{1,400}):[^:\s]{1,100}$/.exec(id)?.[1];
    if (words === '') {
      problems.add(problem('import_no_words', [line], { line, field: 'words' }));
      continue;
    }
    if (!(isAddress(url) || (article !== undefined && (url === '' || isOwnAddress(url))))) {
      problems.add(problem('import_no_address', [line], { line, field: 'address' }));
      continue;
    }
    const facts = collector.article({
      url,
      ...(article !== undefined && { id: article }),
      title: cell('title'),
      author: cell('author'),
      outlet: cell('outlet'),
      date: readDate(cell('date'), monthFirst),
      language: cell('language'),
      tags: splitList(cell('article tags')),
      collections: splitList(cell('article collections')),
    });
    const tags = splitList(cell('tags'), { commas: !own });
    const created = cell('created').trim();
    if (marks) {
      collector.mark(facts, { words, note: cell('note'), tags, created });
      continue;
    }
    const made = collector.quote(facts, {
      id,
      words,
      cue: cell('cue').trim(),
      stance: stanceOf(cell('stance').trim()),
      speaker: cell('speaker').trim(),
      office: cell('office').trim(),
      country: cell('country').trim(),
      kind: kindOf(cell('kind').trim()),
      ...whose(cell('camp').trim(), headings.includes('nature') ? cell('nature').trim() : undefined),
      certain: cell('certain').trim() !== '0',
      tags,
      collections: splitList(cell('collections')),
      note: cell('note'),
      created,
    });
    if (own) told.since.set(made.id, cell('changed').trim());
    if (index % 500 === 0) yield index / rows.length;
  }
  return answer();
}

/** Camp and nature of a speaker. Tables that Griot wrote before there were camps have the nature under that heading, and no heading of its own. */
function whose(camp: string, nature: string | undefined): Pick<Said, 'camp' | 'nature'> {
  if (nature !== undefined) return { camp: campFrom(camp), nature: natureFrom(nature) };
  const old = natureFrom(camp);
  return old ? { nature: old } : { camp: campFrom(camp) };
}

/** The separator that cuts the heading line into most known columns, or into most. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0];
  const cut = (separator: string): string[] => head.split(separator).map((heading) => heading.replace(/^"|"$/g, ''));
  const known = (separator: string): number => cut(separator).filter(columnOf).length + cut(separator).length / 1000;
  return [',', ';', '\t'].toSorted((a, b) => known(b) - known(a))[0]!;
}
