import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { countWhile } from './count-while.ts';

/** The language folders the analysis knows. In other languages quotes are found by their marks, and nobody is named. */
export type KnownLanguage = 'fr' | 'en' | 'ar';

/** Has a language a folder of its own? Elsewhere nothing tells who speaks. */
export const hasGrammar = (language: string): boolean => /^(?:fr|en|ar)\b/.test(language);

export type TokenType = 'word' | 'number' | 'punct';

/** One token. Elisions and clitics stand alone: l’ | armée, avait | -il, a | -t-il. */
export interface Token extends Span {
  readonly type: TokenType;
  /** Lower case, accents and typographic apostrophes folded: "Déclaré" → "declare", "l’" → "l'". */
  readonly fold: string;
  /** Lower case with accents kept: "déclaré". Tells "a" from "à", "déclare" from "déclaré". */
  readonly lower: string;
  /** First letter is upper case. */
  readonly capital: boolean;
  /** Two or more letters, all upper case: GOÏTA, ONU, U.N. */
  readonly upper: boolean;
}

/** A sentence: code units [start, end) without outer white space, tokens [first, last). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its block. */
  readonly block: number;
}

/** Frozen text with layers of spans over it; nothing ever edits the text. */
export interface Document {
  readonly text: string;
  readonly article: Article;
  readonly language: KnownLanguage;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Index of the first item that ends after `offset`; items sorted and disjoint. items.length where there is none. */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  return countWhile(items.length, (i) => items[i]!.end <= offset);
}

/** Tokens [first, last) that touch a span. */
export function tokensIn(tokens: readonly Token[], span: Span): { first: number; last: number } {
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  return { first, last };
}
