import { lazy } from '../../model/lazy.ts';
import type { Token, TokenType } from '../document.ts';
import { foldArabic, isArabic } from '../lang/ar/letters.ts';
import { ALL_SIGNS, COMMON_SIGNS, type Signs, UNCOMMON } from '../lang/signs.ts';
import type { WordParts } from '../lang/word-parts.ts';

/** Words (with inner apostrophes, hyphens and dotted initials), sums (N1.3), times of day (7:45), numbers, single other signs. */
export const tokenPattern = ({ letters: L, marks: M, numbers: N, capitals: Lu }: Signs, flags: string): RegExp =>
  new RegExp(
    `(?:[${Lu}]\\.){2,}|[${Lu}]{1,3}[${N}]+(?:[.,][${N}]+)+|[${L}][${L}${M}${N}]*(?:[’'ʼ‑-](?![${Lu}]\\.[${Lu}]\\.)[${L}${N}][${L}${M}${N}]*)*[’'ʼ]?|[${N}]{1,2}:[${N}]{2}(?![${N}])|[${N}]+(?:[.,\\u00A0\\u202F ][${N}]{3})*(?:[.,][${N}]+)?(?:[${L}][${L}${M}]*)?|[^\\s]`,
    flags,
  );
const anyToken = lazy(() => tokenPattern(ALL_SIGNS, 'gu'));
const commonToken = lazy(() => tokenPattern(COMMON_SIGNS, 'g'));
/** Signs of ASCII and common punctuation are told without a pattern. */
const isLetter = (sign: string): boolean =>
  sign < '\x80' ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') : !isPunctuation(sign) && /\p{L}/u.test(sign);
const isPunctuation = (sign: string): boolean => sign === '«' || sign === '»' || (sign >= '\u2000' && sign < '\u2070');

/** Word lists are written with plain apostrophes. */
const plainApostrophes = (text: string): string => text.replace(/[’ʼ]/g, "'");

const folded = new Map<string, string>();
const FOLD_LIMIT = 50_000;

/** Lower case without accents, typographic apostrophes and hyphens made plain. Cached, since words recur. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const plain = foldText(word);
  if (folded.size >= FOLD_LIMIT) folded.clear();
  folded.set(word, plain);
  return plain;
}

/** The same for a long text, not cached. Signs and white space stay where they are among the words. */
export function foldText(text: string): string {
  const plain = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no folding
  if (!/[^\x00-\x7F]/.test(plain)) return plain;
  return plainApostrophes(isArabic(plain) ? foldArabic(plain) : plain)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/‑/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

const isUpper = (code: string): boolean => code !== code.toLowerCase() && code === code.toUpperCase();

function make(text: string, start: number, end: number, type: TokenType): Token {
  const raw = text.slice(start, end);
  if (type === 'punct') return { start, end, type, fold: raw, lower: raw, capital: false, upper: false };
  const first = String.fromCodePoint(raw.codePointAt(0)!);
  const capital = isUpper(first);
  return {
    start,
    end,
    type,
    fold: fold(raw),
    lower: plainApostrophes(raw.toLowerCase()),
    capital,
    upper: capital && raw.length > 1 && raw === raw.toUpperCase(),
  };
}

/** "Kim Yun-il": a capital right behind another word of the line is a name’s, not the verb of "Peut-il". */
const goesOnWithName = (text: string, before: Token | undefined, start: number, word: string): boolean =>
  before?.type === 'word' && isUpper(word[0]!) && word !== word.toUpperCase() && /^[^\S\n]+$/.test(text.slice(before.end, start));

/** All tokens of the text, in order, in time linear in its length. */
export function tokenise(text: string, { elision, whole, clitic: behind, possessive: whose }: WordParts): Token[] {
  const tokens: Token[] = [];
  const pattern = UNCOMMON.test(text) ? anyToken() : commonToken();
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    let start = found.index;
    let word = found[0];
    const first = word[0]!;
    if (first >= '0' && first <= '9') {
      tokens.push(make(text, start, start + word.length, 'number'));
      continue;
    }
    if (!isLetter(first) && word.length <= 2) {
      tokens.push(
        make(
          text,
          start,
          start + word.length,
          isPunctuation(first) || first < '\x80' ? 'punct' : /\p{N}/u.test(first) ? 'number' : /\p{L}/u.test(word) ? 'word' : 'punct',
        ),
      );
      continue;
    }
    const hasApostrophe = /[’'ʼ]/.test(word);
    if (hasApostrophe) {
      // A closing single mark is not part of the word: ‘wack’, 'sortie'
      if (word.length > 1 && /[’'ʼ]$/.test(word) && !(elision?.test(word) && word.length <= 8)) {
        word = word.slice(0, -1);
        pattern.lastIndex = start + word.length;
      }
      while (elision && !whole?.test(word)) {
        const elided = elision.exec(word);
        if (!elided) break;
        tokens.push(make(text, start, start + elided[0].length, 'word'));
        start += elided[0].length;
        word = word.slice(elided[0].length);
      }
      if (!word) continue;
      const possessive = whose ? whose.exec(word) : null;
      if (possessive && possessive.index > 0) {
        tokens.push(make(text, start, start + possessive.index, 'word'));
        tokens.push(make(text, start + possessive.index, start + word.length, 'word'));
        continue;
      }
    }
    const clitic = behind && /[‑-]/.test(word) ? behind.exec(word) : null;
    if (clitic && clitic.index > 0 && !goesOnWithName(text, tokens.at(-1), start, word)) {
      tokens.push(make(text, start, start + clitic.index, 'word'));
      tokens.push(make(text, start + clitic.index, start + word.length, 'word'));
      continue;
    }
    tokens.push(make(text, start, start + word.length, 'word'));
  }
  return tokens;
}
