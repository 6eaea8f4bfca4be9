/** What a citation is made of; empty parts are left out. */
export interface CitationParts {
  readonly words: string;
  readonly speaker: string;
  readonly office: string;
  readonly outlet: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Address with text fragment. */
  readonly link: string;
}

export type CitationStyle = 'fr' | 'en';

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** 2024-03-01 → "1er mars 2024" or "1 March 2024"; anything else comes back as it is. */
export function longDate(date: string, style: CitationStyle): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = match && MONTHS[style][Number(match[2]) - 1];
  if (!match || !month) return date;
  const [, year, , day] = match;
  if (day === undefined) return `${month} ${year}`;
  const number = Number(day);
  return `${style === 'fr' && number === 1 ? '1er' : number} ${month} ${year}`;
}

/** Words between the marks of a language; marks inside them become the inner ones. */
export const quoted = (words: string, style: CitationStyle): string =>
  style === 'fr' ? `«\u00A0${closedBy(words.replace(/«\s*/gu, '“'), '”')}\u00A0»` : `“${closedBy(words.replace(/“|«\s*/gu, '‘').replace(/”/gu, '’'), '’')}”`;

/** French closing marks, with the spaces before them, as others. */
export const closedBy = (words: string, mark: string): string =>
  words
    .split('»')
    .map((part, at, all) => (at < all.length - 1 ? part.trimEnd() : part))
    .join(mark);

/** « words » — speaker, office, outlet, date, address: one line of plain text. */
export function citation({ words, speaker, office, outlet, date, link }: CitationParts, style: CitationStyle): string {
  const from = [speaker, office, outlet, longDate(date, style), link].filter((part) => part !== '').join(', ');
  const line = quoted(words, style);
  return (from === '' ? line : `${line} — ${from}`).replace(/[\r\n\t\f\v\u2028\u2029]+/g, ' ');
}
