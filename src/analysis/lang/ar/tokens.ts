import { lazy } from '../../../model/lazy.ts';
import type { Token } from '../../document.ts';
import { ALL_SIGNS, COMMON_SIGNS, type Signs, UNCOMMON } from '../signs.ts';
import { foldArabic } from './letters.ts';

const WITHIN = '\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u00AD\\uFEFF';
/** Words with what is written into them (tatweel, vowel and direction marks), numbers, other signs; direction marks between words are none. */
export const tokenPattern = ({ letters: L, marks: M, numbers: N }: Signs, flags: string): RegExp =>
  new RegExp(`[${WITHIN}]+|[${L}][${L}${M}${N}\\u0640${WITHIN}]*(?:[’'-][${L}][${L}${M}${N}]*)*|[${N}]+(?:[.,٫٬][${N}]+)*|[^\\s]`, flags);
const anyToken = lazy(() => tokenPattern(ALL_SIGNS, 'gu'));
const commonToken = lazy(() => tokenPattern(COMMON_SIGNS, 'g'));
const DIRECTION = /^[\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD\uFEFF]+$/;
const DIRECTION_END = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD\uFEFF]+$/;

/** All tokens of a text in the Arabic script, in order. Proclitics stay on their words: only names and grammar tell which letter is one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = UNCOMMON.test(text) ? anyToken() : commonToken();
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (DIRECTION.test(found[0])) continue;
    const raw = found[0].replace(DIRECTION_END, '');
    const start = found.index;
    const end = start + raw.length;
    const type = /^\p{L}/u.test(raw) ? 'word' : /^\p{N}/u.test(raw) ? 'number' : 'punct';
    const upper = type === 'word' && /^\p{Lu}/u.test(raw);
    tokens.push({
      start,
      end,
      type,
      fold: type === 'punct' ? raw : foldArabic(raw.toLowerCase()),
      lower: raw.toLowerCase(),
      capital: upper,
      upper: upper && raw === raw.toUpperCase() && raw.length > 1,
    });
  }
  return tokens;
}
