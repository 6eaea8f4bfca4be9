import { closedBy, longDate, quoted } from '../model/citation.ts';
import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import { type Author, authorsOf, inOrder } from './authors.ts';
import type { ExportLanguage } from './format.ts';
import { officeOf, quoteLink } from './view.ts';

export type CitationKind = 'plain' | 'apa' | 'chicago' | 'iso690';

const ARABIC = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const NO_DATE = { fr: 's.\u00A0d.', en: 'n.d.', ar: 'د.ت.' } as const;

/** A date in words; '' where there is none. */
function dateIn(date: string, language: ExportLanguage): string {
  if (language !== 'ar') return longDate(date, language);
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  return match ? [match[3] && String(Number(match[3])), ARABIC[Number(match[2]) - 1], match[1]].filter(Boolean).join(' ') : date;
}

/** “March 1, 2024”, as American styles write it. */
function american(date: string): string {
  const long = longDate(date, 'en');
  const match = /^(\d+) (\w+) (\d{4})$/.exec(long);
  return match ? `${match[2]} ${match[1]}, ${match[3]}` : long;
}

const marks = (words: string, language: ExportLanguage): string =>
  language === 'ar' ? `«${closedBy(words.replace(/«\s*/gu, '“'), '”')}»` : quoted(words, language);

const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');

/** “A, B and C”. */
const listed = (names: readonly string[], and: string, last = ' '): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${and} ${names.at(-1)}`;

const sorted = (author: Author): string => {
  if ('literal' in author) return author.literal;
  return `${author.family}, ${[author.given, author.particle].filter(Boolean).join(' ')}`;
};

/** A full stop at the end, unless some other one is there. */
const stopped = (text: string): string => (text === '' || /[.?!…]["”’»]?$/u.test(text) ? text : `${text}.`);
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function apa(authors: readonly Author[], title: string, outlet: string, date: string, link: string, language: ExportLanguage): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : `${[author.particle, author.family].filter(Boolean).join(' ')}, ${initials(author.given)}`,
  );
  const [year = '', month] = date.split('-');
  const day = dateIn(date, language).replace(/\s?\d{4}$/, '');
  const when = year === '' ? NO_DATE[language] : month === undefined ? year : `${year}, ${language === 'en' ? american(date).replace(/,? \d{4}$/, '') : day}`;
  const by = listed(names, language === 'en' ? '&' : 'et', language === 'en' ? ', ' : ' ');
  // Without an author the title comes first.
  return by === '' ? joined(stopped(title), `(${when}).`, stopped(outlet), link) : joined(stopped(by), `(${when}).`, stopped(title), stopped(outlet), link);
}

function chicago(authors: readonly Author[], title: string, outlet: string, date: string, link: string, language: ExportLanguage): string {
  const names = authors.map((author, index) => (index === 0 ? sorted(author) : inOrder(author)));
  const year = date.slice(0, 4) || NO_DATE[language];
  const when = language === 'en' ? american(date) : dateIn(date, language);
  const named =
    title === '' ? '' : language === 'en' ? `“${stopped(title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')))}”` : `${marks(title, language)}.`;
  const where = stopped([outlet, date.includes('-') ? when : ''].filter(Boolean).join(', '));
  return joined(stopped(listed(names, language === 'en' ? 'and' : 'et', language === 'en' ? ', ' : ' ')), stopped(year), named, where, link && `${link}.`);
}

function iso690(authors: readonly Author[], title: string, outlet: string, date: string, link: string, language: ExportLanguage, seen: string): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : `${author.family.toLocaleUpperCase()}, ${[author.given, author.particle].filter(Boolean).join(' ')}`,
  );
  const french = language !== 'en';
  const by = listed(names, french ? 'et' : 'and');
  const year = date.slice(0, 4) || NO_DATE[language];
  const online = outlet && `${outlet} [${french ? 'en ligne' : 'online'}].`;
  const read = seen && `[${french ? 'Consulté le' : 'Accessed'} ${dateIn(seen, language)}].`;
  const from = link && `${french ? 'Disponible à l’adresse\u00A0:' : 'Available from:'} ${link}`;
  const head = by === '' ? '' : `${by}, ${year}.`;
  return joined(head, stopped(title), online, date.includes('-') ? stopped(dateIn(date, language)) : by === '' ? stopped(year) : '', from, read);
}

/** A quote with who said it, and the article that it stands in as the style has it: one line of plain text. */
export function plainCitation(quote: StoredQuote, article: StoredArticle | undefined, kind: CitationKind, language: ExportLanguage): string {
  const authors = authorsOf(article?.author ?? '');
  const title = (article?.title ?? '').trim();
  const { outlet, date } = quote;
  const link = quoteLink(quote, article);
  const comma = language === 'ar' ? '، ' : ', ';
  const said = [quote.speakerName, officeOf(quote, language)].filter(Boolean).join(comma);
  const words = marks(quote.text, language);
  const reference =
    kind === 'apa'
      ? apa(authors, title, outlet, date, link, language)
      : kind === 'chicago'
        ? chicago(authors, title, outlet, date, link, language)
        : kind === 'iso690'
          ? iso690(authors, title, outlet, date, link, language, article?.lastSeen.slice(0, 10) ?? '')
          : [...authors.map(inOrder), title && marks(title, language), outlet, dateIn(date, language) || NO_DATE[language], link].filter(Boolean).join(comma);
  const line = said === '' ? joined(words, '—', reference) : joined(words, '—', stopped(said), reference);
  return line.replace(/[\r\n\t\f\v\u2028\u2029]+/g, ' ');
}
