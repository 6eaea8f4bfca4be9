import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { NO_READER_KNOWLEDGE, type ReaderKnowledge } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { actorSteps, toActors } from './actors/index.ts';
import { refusedWords, withNominals } from './nominals.ts';
import { quoteSteps } from './quotes/index.ts';
import { learntModels } from './quotes/learned/models.ts';
import { withReasons } from './reasons.ts';
import { withServing } from './serving.ts';
import { finish } from './steps.ts';
import { readText } from './text/index.ts';
import { scoreTopic } from './topic.ts';

/**
 * Who acts and who says what in an article, with the reason for each. Pure: the same article and knowledge give the same answer.
 * Odd text never throws, it finds less. All offsets are UTF-16 code units into article.text.
 */
export const analyse = (article: Article, knowledge: Knowledge, reader: ReaderKnowledge = NO_READER_KNOWLEDGE): Analysis =>
  finish(analysisSteps(article, knowledge, reader));

/** The same step by step, so that other work goes on in between. */
export function* analysisSteps(article: Article, knowledge: Knowledge, reader: ReaderKnowledge = NO_READER_KNOWLEDGE): Generator<void, Analysis> {
  const doc = readText(article);
  yield;
  const layer = yield* actorSteps(doc, knowledge, reader);
  yield;
  const quotes = withReasons(doc, yield* quoteSteps(doc, layer, learntModels()));
  yield;
  return {
    language: article.language,
    topic: scoreTopic(doc, layer, knowledge),
    actors: withNominals(withServing(doc, layer, toActors(layer)), layer, quotes, refusedWords(reader, article.url)),
    quotes,
  };
}
