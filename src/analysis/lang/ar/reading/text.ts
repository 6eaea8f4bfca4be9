import type { Document, Token } from '../../../document.ts';
import { bareArabic, isArabic } from '../letters.ts';

/** One reading of a written word: what is left without its proclitics. */
export interface Cut {
  readonly key: string;
  /** The proclitics, folded: "و", "ب", "ول", "". */
  readonly clitic: string;
}

/** The tokens of a text as the Arabic passes see them: with sentence and what stands between. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly count: number;
  /** 1 where only white space parts a token from the one before. */
  readonly joined: Uint8Array;
  /** Index of the block. */
  readonly block: Int32Array;
}

export function readWords(doc: Document): Words {
  const { tokens, blocks, text } = doc;
  const joined = new Uint8Array(tokens.length);
  const block = new Int32Array(tokens.length);
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (at < blocks.length - 1 && blocks[at]!.end <= tokens[i]!.start) at++;
    block[i] = at;
    const before = tokens[i - 1];
    if (before && block[i - 1] === at && before.type !== 'punct' && tokens[i]!.type !== 'punct') joined[i] = 1;
  }
  return { text, tokens, count: tokens.length, joined, block };
}

/** As written, without ornaments. */
export const bareOf = (token: Token): string => bareArabic(token.lower);

const SHORTEST = 3;

/**
 * The readings of a written word, whole first: و and ف, then ب, ل and ك may be written onto it; لل holds an article.
 * The rest must be long enough to be a word: وان stays whole.
 */
export function cutsOf(key: string): Cut[] {
  const cuts: Cut[] = [{ key, clitic: '' }];
  if (!isArabic(key)) return cuts;
  const behind = (rest: string, clitic: string): void => {
    if (rest.startsWith('لل') && rest.length > SHORTEST + 1) cuts.push({ key: `ا${rest.slice(0, 1)}${rest.slice(2)}`, clitic: `${clitic}ل` });
    if (/^[بلك]/.test(rest) && rest.length > SHORTEST) cuts.push({ key: rest.slice(1), clitic: clitic + rest[0]! });
  };
  behind(key, '');
  if (/^[وف]/.test(key) && key.length > SHORTEST) {
    cuts.push({ key: key.slice(1), clitic: key[0]! });
    behind(key.slice(1), key[0]!);
  }
  return cuts;
}

/** The article as written: إليوت and ألبير begin with other letters. */
export const hasArticle = (token: Token): boolean => token.fold.startsWith('ال') && bareOf(token).startsWith('ال');

/** Without conjunction: "وقال" → "قال". */
export const withoutAnd = (key: string): string => (/^[وف]/.test(key) && key.length > SHORTEST ? key.slice(1) : key);

/** Without article, clitics before it too. */
export const withoutArticle = (key: string): string => (key.startsWith('ال') && key.length > SHORTEST + 1 ? key.slice(2) : key);

/** How many code units of the written word its first `letters` letters take up, ornaments behind them too. */
export function widthOf(raw: string, letters: number): number {
  let left = letters;
  let at = 0;
  while (at < raw.length) {
    const silent = bareArabic(raw[at]!) === '';
    if (left === 0 && !silent) break;
    if (!silent) left--;
    at++;
  }
  return at;
}
