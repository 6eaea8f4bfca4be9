// What the reader decides of a kept quote, or of what was corrected of one, that has no place in the text as it is now.

import type { Instant } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import type { DroppedQuote, QuotePlace } from '../shared/messages.ts';
import type { GriotDatabase } from './database.ts';
import { withBoth } from './put-back.ts';

const now = (): Instant => new Date().toISOString();

/** Gives a stored quote another place; its words stay as they were kept. Answers the place it had, for undoing. */
export async function placeQuote(db: GriotDatabase, id: string, { selectors, spans }: QuotePlace, at = now()): Promise<QuotePlace> {
  return db.transaction('rw', db.quotes, async () => {
    const row = await db.quotes.get(id);
    if (!row) throw new GriotError('error_gone');
    await db.quotes.put({ ...row, selectors, spans: [...spans], updated: at });
    return { selectors: row.selectors, spans: row.spans };
  });
}

/** Deletes a lost quote with what was corrected of it. */
export async function dropLost(db: GriotDatabase, article: string, quote: string): Promise<DroppedQuote> {
  return db.transaction('rw', [db.quotes, db.corrections], async () => {
    const row = await db.quotes.get(`${article}:${quote}`);
    const corrections = (await db.corrections.where('article').equals(article).toArray()).filter((one) => 'quote' in one && one.quote === quote);
    await db.quotes.delete(`${article}:${quote}`);
    await db.corrections.bulkDelete(corrections.map(({ id }) => id));
    return { quotes: row ? [row] : [], corrections };
  });
}

export async function restoreLost(db: GriotDatabase, { quotes, corrections }: DroppedQuote): Promise<void> {
  await db.transaction('rw', [db.quotes, db.corrections], async () => {
    const there = await db.quotes.bulkGet(quotes.map(({ id }) => id));
    await db.quotes.bulkPut(quotes.map((row, i) => withBoth(row, there[i])));
    await db.corrections.bulkPut([...corrections]);
  });
}
