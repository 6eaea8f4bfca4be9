import { wellFormed } from './well-formed.ts';

/** From this many words on, a fragment gives only the first and last words: shorter addresses, the same place. */
const LONG = 14;
const EDGE = 5;
/** White space that a page collapses; no-break spaces stay, since the page's text has them too. */
const SPACE = /[ \t\r\n\f]+/;

const encodeTerm = (term: string): string =>
  // encodeURIComponent leaves the dash, which the fragment's own grammar uses.
  encodeURIComponent(wellFormed(term)).replace(/-/g, '%2D');

/**
 * A text directive (`:~:text=…`) for words on a page. Words over several blocks or longer than LONG words become `first words,last words`.
 * Empty for words without a letter or digit, which browsers never find.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(words: string): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  const parts = words.split(SPACE).filter(Boolean);
  // A line end in the words is a block end on the page, which one term may not cross.
  const blocks = /[\r\n]/.test(words.trim());
  if (parts.length <= LONG && !blocks) return `:~:text=${encodeTerm(parts.join(' '))}`;
  const lines = words
    .trim()
    .split(/[\r\n]+/)
    .map((line) => line.trim().split(SPACE).filter(Boolean))
    .filter((line) => line.length > 0);
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];
  const overlap = lines.length === 1;
  const head = first.slice(0, EDGE);
  const tail = overlap ? last.slice(Math.max(EDGE, last.length - EDGE)) : last.slice(-EDGE);
  return `:~:text=${encodeTerm(head.join(' '))},${encodeTerm(tail.join(' '))}`;
}

/** The address of words on a page; the address alone where there are no words. Keeps the page's own fragment. */
export function deepLink(url: string, words: string): string {
  if (url === '') return '';
  const directive = textFragment(words);
  if (directive === '') return url;
  const bare = url.replace(/:~:.*$/su, '');
  return bare.includes('#') ? bare + directive : `${bare}#${directive}`;
}
