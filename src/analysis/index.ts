import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { NO_READER_KNOWLEDGE, type ReaderKnowledge } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { findActors, toActors } from './actors/index.ts';
import { refusedWords, withNominals } from './nominals.ts';
import { findQuotes } from './quotes/index.ts';
import { learntModels } from './quotes/learned/models.ts';
import { readText } from './text/index.ts';
import { scoreTopic } from './topic.ts';

/**
 * Who acts and who says what in an article, with the reason for each. Pure: the same article and knowledge give the same answer.
 * Odd text never throws, it finds less. All offsets are UTF-16 code units into article.text.
 */
export function analyse(article: Article, knowledge: Knowledge, reader: ReaderKnowledge = NO_READER_KNOWLEDGE): Analysis {
  const doc = readText(article);
  const layer = findActors(doc, knowledge, reader);
  const quotes = findQuotes(doc, layer, learntModels());
  return {
    language: article.language,
    topic: scoreTopic(doc, layer, knowledge),
    actors: withNominals(toActors(layer), layer, quotes, refusedWords(reader, article.url)),
    quotes,
  };
}
