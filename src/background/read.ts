import { knowledgeWith } from '../knowledge/own/layers.ts';
import type { Actor, Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { fingerprint } from '../model/hash.ts';
import { kindOf, type ReaderKnowledge } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import type { Correction, StoredQuote } from '../model/stored.ts';
import { applyCorrections, correctedDate, toReaderKnowledge } from '../storage/corrections.ts';
import { knownQuotes, settle, spansNow, type Unplaced } from '../storage/same-place.ts';

/** The article with the day that the reader says it is of; null takes the page's own away. */
export function dated(article: Article, day: string | null | undefined): Article {
  if (day === undefined) return article;
  const { date: _, ...rest } = article;
  return day === null ? rest : { ...rest, date: day };
}

export type Analyse = (article: Article, knowledge: Knowledge, reader?: ReaderKnowledge) => Analysis | Promise<Analysis>;

/** No news article is longer; of a page that is, the beginning is read, and the reader is told where that ends. UTF-16 code units. */
export const LONGEST = 200_000;
/** A paragraph or a word is not cut through, if it ends within so many. */
const PARAGRAPH = 10_000;
const WORD = 100;

/** Up to where a text is analysed; undefined: to its end. */
export function readTo(text: string): number | undefined {
  if (text.length <= LONGEST) return undefined;
  const paragraph = text.lastIndexOf('\n', LONGEST);
  const word = text.lastIndexOf(' ', LONGEST);
  const end = paragraph > LONGEST - PARAGRAPH ? paragraph : word > LONGEST - WORD ? word : LONGEST;
  return text.slice(0, end).trimEnd().length || end;
}

/** The part of an article that is analysed; offsets stay those of the whole. */
export function readable(article: Article): Article {
  const last = readTo(article.text);
  if (last === undefined) return article;
  const blocks = article.blocks.filter(({ start }) => start < last).map((block) => (block.end > last ? { ...block, end: last } : block));
  return { ...article, text: article.text.slice(0, last), blocks };
}

export interface Read {
  readonly analysis: Analysis;
  /** Stored quotes and corrections that have no place in this text, by the ids of their quotes. */
  readonly lost: readonly Unplaced[];
}

/** Analyses an article as the reader taught Griot to: its quotes have the ids of those that are stored at their places, and the corrections of this article are applied. */
export async function read(
  met: Article,
  articleId: string,
  { corrections, quotes = [] }: { corrections: readonly Correction[]; quotes?: readonly StoredQuote[] },
  analyse: Analyse,
  knowledge: Knowledge,
): Promise<Read> {
  const all = withFacts(knowledge, corrections);
  const article = dated(met, correctedDate(corrections, articleId));
  const { text } = article;
  const version = fingerprint(text);
  const found = await analyse(readable(article), all, forArticle(toReaderKnowledge(corrections), articleId));
  const settled = settle(found, text, version, knownQuotes(quotes, corrections, articleId));
  const lost = [...settled.lost];
  const analysis = applyCorrections(settled.analysis, corrections, articleId, {
    knownActor: (id) => knownActor(all, id, article.date),
    spans: (correction) => {
      const here = settled.analysis.quotes.find(({ id }) => id === correction.quote);
      const spans = spansNow(correction, text, version, here);
      if (!spans && settled.placed.has(correction.quote)) lost.push({ id: correction.quote, words: correction.selectors.quote.exact, reason: 'changed' });
      return spans;
    },
  });
  return { analysis: marked(analysis, all), lost };
}

/** What Griot knows with what the reader knows on top; made once for many readings. */
export const withFacts = knowledgeWith();

/** Actors that the reader or an imported file described say so. */
function marked(analysis: Analysis, knowledge: Knowledge): Analysis {
  const actors = analysis.actors.map((actor) => {
    const own = knowledge.actor(actor.id)?.own;
    return own ? { ...actor, own } : actor;
  });
  return { ...analysis, actors };
}

/** What was said of one article counts there alone. The analysis knows addresses, corrections the ids of stored articles. */
const forArticle = (reader: ReaderKnowledge, articleId: string): ReaderKnowledge => ({
  ...reader,
  notActors: reader.notActors.filter(({ article }) => article === undefined || article === articleId).map(({ form }) => ({ form })),
});

function knownActor(knowledge: Knowledge, id: string, date: string | undefined): Actor | undefined {
  const known = knowledge.actor(id);
  if (!known) return undefined;
  const office = knowledge.officeOf(id, date);
  return {
    id,
    name: known.name.fr,
    names: known.name,
    type: known.type,
    kind: kindOf(known.type),
    country: known.country,
    ...(known.gender ? { gender: known.gender } : {}),
    ...(office ? { office } : {}),
    mentions: [],
  };
}
