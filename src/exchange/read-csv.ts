import { campFrom, natureFrom } from './camps.ts';
import { COLUMNS, kindOf, restoreCell, splitList } from './csv.ts';
import { monthsFirst, readDate } from './dates.ts';
import type { TextPiece } from './decode.ts';
import { Collector, isAddress, isOwnAddress, type Said } from './imported.ts';
import { type Problem, Problems, problem } from './problem.ts';
import { programOf, readProgram } from './programs.ts';
import type { Reading } from './read-backup.ts';
import { stanceOf } from './stances.ts';
import { own as copied, type TableRow, tableRows } from './table-rows.ts';
import type { ToldField } from './told.ts';
import { LIMITS } from './unpack.ts';

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

/** Share of the work that a look at all dates is, before the rows are read. */
const LOOK = 0.25;

/** Rows that may be read, and a word where there are more. */
function* atMost(rows: Iterable<TableRow>, most: number, problems: Problems): Generator<TableRow> {
  for (const row of rows) {
    if (row.number > most + 1) {
      problems.add(problem('import_csv_many', [most / 1e6], { line: row.number }));
      return;
    }
    if (row.flawed) problems.add(problem('import_csv_quote', [row.number], { line: row.number }));
    yield row;
  }
}

/** A text without lines before its first words, nor the one by which Excel is told the separator; what reads it begins anew each time. */
function tableOf(source: () => Iterable<TextPiece>): { readonly pieces: () => Generator<TextPiece>; readonly delimiter: string } {
  let named: string | undefined;
  let delimiter: string | undefined;
  function* pieces(): Generator<TextPiece> {
    let first = true;
    for (const { text, done } of source()) {
      if (first && text.trim() === '') continue;
      const bare = first ? text.replace(/^\uFEFF/, '').replace(/^(?:[^\S\r\n]*[\r\n])+/, '') : text;
      const line = first ? /^"?sep=([,;\t|])"?[^\S\t\r\n]*\r?\n/i.exec(bare) : null;
      first = false;
      named ??= line?.[1];
      const rest = line ? bare.slice(line[0].length) : bare;
      delimiter ??= named ?? separatorOf(rest);
      yield { text: rest, done };
    }
  }
  pieces().next();
  return { pieces, delimiter: delimiter ?? ',' };
}

/**
 * Reads a table, a row a quote or highlight, with comma, semicolon or tab: our own exports, those of known programs, or any table with a heading for the
 * words and one for the address. Of a file only a piece at a time lies in memory, and of its rows what becomes a record. Yields the share read so far.
 */
export function* readCsv(source: string | (() => Iterable<TextPiece>), now: string, most: number = LIMITS.rows): Generator<number, Reading> {
  const problems = new Problems();
  const collector = new Collector(now);
  const { pieces, delimiter } = tableOf(typeof source === 'string' ? () => [{ text: source, done: 1 }] : source);
  const heading = tableRows(pieces(), delimiter).next().value as TableRow | undefined;
  const titles = heading?.cells ?? [];
  const heads = titles.map(headingOf);
  const rows = () => atMost(tableRows(pieces(), delimiter), most, problems);
  const program = programOf(heads);
  if (program)
    return { ...(yield* readProgram(program, rows(), titles, heads, collector, problems)), told: { fields: new Set(['note', 'tags'] as const), now } };

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
  const ignored = titles.filter((heading, index) => headings[index] === undefined && heading.trim() !== '' && !(own && heading.startsWith('code ')));
  const told = { fields: new Set(headings.flatMap((column) => FIELDS[column ?? ''] ?? [])), since: new Map<string, string>(), now };
  const answer = (): Reading => ({ from: 'csv', bundle: collector.bundle, problems: problems.all(), sound: !problems.damaged, remarks, told });
  if (!headings.includes('words') || !headings.includes('address')) {
    problems.add(problem('import_csv_columns', ['words', 'address'], { line: 1 }));
    return answer();
  }
  if (own) remarks.push(problem('import_from', ['Griot']));
  else
    remarks.push(
      problem('import_columns_read', [
        titles
          .filter((_, index) => headings[index] !== undefined)
          .map(copied)
          .join(', '),
      ]),
    );
  if (ignored.length > 0) remarks.push(problem('import_columns_left', [ignored.map(copied).join(', ')]));

  const places = new Map(headings.map((column, index) => [column, index]));
  const dateAt = own ? undefined : places.get('date');
  let before = 0;
  let monthFirst = false;
  // Ours have days as they are; of others all must be looked at before one can be read.
  if (dateAt !== undefined) {
    before = LOOK;
    const order = monthsFirst();
    for (const { cells, number, done } of tableRows(pieces(), delimiter)) {
      order.see(cells[dateAt] ?? '');
      if (number > most) break;
      if (number % 500 === 0) yield done * before;
    }
    monthFirst = order.isMonthFirst();
  }

  for (const { cells, number: line, cut, done } of rows()) {
    if (line % 500 === 0) yield before + done * (1 - before);
    if (line === 1) {
      if (cut) problems.add(problem('import_csv_short', [1], { line }));
      continue;
    }
    const cell = (name: string): string => {
      const at = places.get(name);
      return at === undefined ? '' : copied(restoreCell(cells[at] ?? ''));
    };
    // Ours end every line: one without its end may be cut in its last cell, which is the id.
    if (own ? cut || cells.length < headings.length : cut && cells.length < headings.length) {
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
    const facts =
      collector.known(article ?? url) ??
      collector.article({
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
      ...whose(cell('camp').trim(), places.has('nature') ? cell('nature').trim() : undefined),
      certain: cell('certain').trim() !== '0',
      tags,
      collections: splitList(cell('collections')),
      note: cell('note'),
      created,
    });
    if (own) told.since.set(made.id, cell('changed').trim());
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
