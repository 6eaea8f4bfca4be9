import type { Article } from '../../model/article.ts';
import type { Document } from '../document.ts';
import { folderOf, writingOf } from '../lang/known.ts';
import { findBlocks } from './1-blocks.ts';
import { tokenise } from './2-tokens.ts';
import { findSentences } from './3-sentences.ts';

/** Freezes an article's text and lays blocks, tokens and sentences over it. */
export function readText(article: Article): Document {
  const language = folderOf(article.language);
  const { abbreviations, openers, starters, parts, tokenise: own } = writingOf(language);
  const blocks = findBlocks(article);
  const tokens = own ? own(article.text) : tokenise(article.text, parts);
  return { text: article.text, article, language, blocks, tokens, sentences: findSentences(article.text, blocks, tokens, abbreviations, openers, starters) };
}
