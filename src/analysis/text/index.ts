import type { Article } from '../../model/article.ts';
import type { Document } from '../document.ts';
import { folderOf, writingOf } from '../lang/known.ts';
import { findBlocks } from './1-blocks.ts';
import { tokenise } from './2-tokens.ts';
import { findSentences } from './3-sentences.ts';

/** "Etats¶¶-Unis": a compound that a page broke over two lines is one word again, of the same length. */
const BROKEN = /(?<=\p{Lu}\p{L}{1,15})\n\n-(?=\p{Lu})/gu;

/** Freezes an article's text and lays blocks, tokens and sentences over it. */
export function readText(article: Article): Document {
  const language = folderOf(article.language);
  const { abbreviations, openers, starters, parts, tokenise: own } = writingOf(language);
  const text = article.text.replace(BROKEN, '\u2011\u2011\u2011');
  const blocks = findBlocks({ ...article, text });
  const tokens = own ? own(text) : tokenise(text, parts);
  return { text: article.text, article, language, blocks, tokens, sentences: findSentences(text, blocks, tokens, abbreviations, openers, starters) };
}
