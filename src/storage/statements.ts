import type { StoredQuote } from '../model/stored.ts';
import { foldedWords } from './dispatch.ts';

/** What somebody said once, and who carried it: quotes of one dispatch's copies, counted once. */
export interface Statement {
  /** The fullest wording; of those the earliest. */
  readonly quote: StoredQuote;
  /** All quotes that carry it, `quote` among them; sorted by date, then outlet. */
  readonly carriers: readonly StoredQuote[];
}

/** Beginnings or ends that a copy cut off leave at least this many words, so that "oui" never joins another statement. */
const CUT_WORDS = 6;

/**
 * Groups quotes into statements: same dispatch, same speaker, and the same words (marks, case and accents aside), or one cut from the other.
 * `dispatchOf` gives the dispatch of an article by its id. Order of first appearance is kept.
 */
export function groupStatements(quotes: readonly StoredQuote[], dispatchOf: (article: string) => string | undefined): Statement[] {
  const lots = new Map<string, { words: string; members: StoredQuote[] }[]>();
  const groups: { words: string; members: StoredQuote[] }[] = [];
  for (const quote of quotes) {
    const words = foldedWords(quote.text).join(' ');
    const key = `${dispatchOf(quote.article) ?? quote.article}\n${quote.speaker ?? quote.speakerName.toLowerCase()}`;
    const lot = lots.get(key) ?? [];
    lots.set(key, lot);
    const group = lot.find((other) => other.members.every((member) => member.article !== quote.article) && carries(other.words, words));
    if (group) {
      group.members.push(quote);
      if (words.length > group.words.length) group.words = words;
    } else {
      const made = { words, members: [quote] };
      lot.push(made);
      groups.push(made);
    }
  }
  return groups.map(({ members }) => {
    const carriers = members.toSorted((a, b) => a.date.localeCompare(b.date) || a.outlet.localeCompare(b.outlet));
    const quote = carriers.reduce((best, other) => (other.words > best.words ? other : best));
    return { quote, carriers };
  });
}

/** True where two wordings (folded words, parted by one space) are the same, or one was cut from the other. */
export function carries(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= CUT_WORDS && ` ${long} `.includes(` ${short} `);
}
