import type { GriotDatabase } from './database.ts';

/** The years of the articles that are stored, newest first; asked of the index, year by year. */
export async function yearsOf(db: GriotDatabase): Promise<string[]> {
  const years: string[] = [];
  // Below "0" stand articles that say no date.
  for (let before = '\uffff'; ; ) {
    const date = await db.articles.where('date').between('0', before, true, false).last();
    const year = date?.date?.slice(0, 4);
    if (!year) return years;
    years.push(year);
    before = year;
  }
}
