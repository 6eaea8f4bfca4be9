import type { Knowledge } from '../model/knowledge-base.ts';
import { allCorrections } from '../storage/corrections.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { ofArticle } from '../storage/of-article.ts';
import { refreshQuotes, storeMentions } from '../storage/quotes.ts';
import { type Analyse, read } from './read.ts';

/**
 * Works off the articles that a correction concerns: each is analysed again and its stored quotes follow. The list is
 * in the store, so a worker that is stopped half-way goes on where it was.
 */
export async function workOffStale(db: GriotDatabase, analyse: Analyse, knowledge: () => Knowledge): Promise<number> {
  let done = 0;
  for (;;) {
    const next = await db.stale.toCollection().first();
    if (!next) return done;
    const article = await db.articles.get(next.article);
    const version = article && (await db.versions.get(`${article.id}:${article.version}`));
    if (article && version) {
      const corrections = await allCorrections(db);
      const { text, blocks = [] } = version;
      const { language, title, outlet, url, date, author } = article;
      const met = { text, blocks, language, title, outlet, url, ...(date ? { date } : {}), ...(author ? { author } : {}) };
      const quotes = await ofArticle(db.quotes, article.id).toArray();
      const { analysis } = await read(met, article.id, { corrections, quotes }, analyse, knowledge());
      await storeMentions(db, article, analysis);
      await refreshQuotes(db, article, { analysis, text });
    }
    await db.stale.delete(next.article);
    done++;
  }
}
