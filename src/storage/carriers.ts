import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import type { GriotDatabase } from './database.ts';
import { foldedWords } from './dispatch.ts';
import { ofArticle } from './of-article.ts';
import { carries } from './statements.ts';

/** A statement as it is looked for in the other articles of a dispatch. */
export interface Said {
  readonly words: string;
  /** Id of the actor, or null for somebody who has none. */
  readonly speaker: string | null;
  readonly name: string;
}

/** The same statement in other articles that carry the dispatch: one quote an article, with its article. */
export async function carriersOf(db: GriotDatabase, article: StoredArticle, said: Said): Promise<{ quote: StoredQuote; article: StoredArticle }[]> {
  const words = foldedWords(said.words).join(' ');
  const copies = (await db.articles.where('dispatch').equals(article.dispatch).toArray()).filter(({ id }) => id !== article.id);
  const found = await Promise.all(
    copies.map(async (copy) => {
      const quotes = await ofArticle(db.quotes, copy.id).toArray();
      const quote = quotes.find(
        ({ speaker, speakerName, text }) =>
          (said.speaker ? speaker === said.speaker : speakerName === said.name) && carries(words, foldedWords(text).join(' ')),
      );
      return quote ? [{ quote, article: copy }] : [];
    }),
  );
  return found.flat().sort((a, b) => (a.quote.date < b.quote.date ? -1 : 1));
}
