import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { describeQuote } from '../storage/quotes.ts';
import { writeAll } from '../storage/snapshot.ts';
import { freshDatabase } from '../storage/testing.ts';
import { createLibraryModel } from './model.ts';
import { gather } from './transfer/gather.ts';

const bundle = generateBundle({ articles: 10, quotes: 60 });
const noted = bundle.quotes.find(({ note }) => note === '')!.id;
const mark = bundle.annotations[0]!.id;

it('a note on a quote is tagged, exported and deleted like a mark, and its quote stays', async () => {
  const db = freshDatabase();
  await writeAll(db, structuredClone(bundle), 'merge');
  await describeQuote(db, noted, { note: 'à recouper' });
  const model = createLibraryModel({ db, address: { read: () => '#notes', write: () => undefined } });
  try {
    await model.start();
    await vi.waitFor(() => expect(model.list.value).toMatchObject({ view: 'notes', partial: false }));
    expect(model.list.value?.ids).toEqual(expect.arrayContaining([noted, mark]));
    await model.records.need('notes', [noted, mark]);
    expect(model.records.get('notes', noted)).toMatchObject({ note: 'à recouper', quote: expect.any(String) });
    expect(model.records.get('notes', mark)).toMatchObject({ id: mark });

    await model.tagTargets('urgent', true, [noted, mark]);
    expect((await db.quotes.get(noted))?.tags).toContain('urgent');
    expect((await db.annotations.get(mark))?.tags).toContain('urgent');

    const file = await gather(db, { kind: 'picked', of: 'notes', ids: [noted, mark] }, ['articles', 'quotes', 'annotations'], {
      progress: () => undefined,
      cancelled: () => false,
    });
    expect([file?.quotes.map(({ id }) => id), file?.annotations.map(({ id }) => id)]).toEqual([[noted], [mark]]);

    await model.removeTargets([noted, mark]);
    expect([(await db.quotes.get(noted))?.note, await db.annotations.get(mark)]).toEqual(['', undefined]);
    await model.undo();
    expect([(await db.quotes.get(noted))?.note, (await db.annotations.get(mark))?.id]).toEqual(['à recouper', mark]);
  } finally {
    model.stop();
  }
});
