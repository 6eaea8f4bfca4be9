import { ofArticle } from '../storage/of-article.ts';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { writeAll } from '../storage/snapshot.ts';
import { freshDatabase } from '../storage/testing.ts';
import { NO_FILTER } from './filter.ts';
import { createLibraryModel, type LibraryModel } from './model.ts';
import { HOME, writeRoute } from './route.ts';

const bundle = generateBundle({ articles: 30, quotes: 400 });
const models: LibraryModel[] = [];
afterEach(() => {
  for (const model of models.splice(0)) model.stop();
});

async function opened(hash = '', { whole = true, records = bundle } = {}) {
  const db = freshDatabase();
  await writeAll(db, structuredClone(records), 'merge');
  const address = { at: hash, replaced: 0, pushed: 0 };
  const model = createLibraryModel({
    db,
    now: () => new Date('2026-01-02T03:04:05Z'),
    address: {
      read: () => address.at,
      write: (to, replace) => {
        address.at = to;
        address[replace ? 'replaced' : 'pushed']++;
      },
    },
  });
  models.push(model);
  await model.start();
  if (whole) await vi.waitFor(() => expect(model.list.value?.partial).toBe(false));
  return { db, model, address };
}
const settled = (model: LibraryModel, total: number) => vi.waitFor(() => expect(model.list.value?.total).toBe(total));

describe('first screen', () => {
  it('is there before the catalogue, newest first, with titles', async () => {
    const { model } = await opened('', { whole: false });
    const list = model.list.value!;
    const newest = bundle.quotes
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    const first = model.records.get('quotes', list.ids[0]!);
    expect(first?.date).toBe(newest);
    expect(model.records.get('articles', first!.article)?.title).toBeTruthy();
  });
  it('an empty library is known to be empty at once', async () => {
    const { model } = await opened('', { whole: false, records: generateBundle({ articles: 0, quotes: 0 }) });
    expect(model.list.value).toMatchObject({ total: 0, all: 0, partial: false });
  });
  it('opens where its address says', async () => {
    const { model } = await opened(writeRoute({ ...HOME, filter: { ...NO_FILTER, kind: ['direct'] } }));
    expect(model.list.value?.total).toBe(bundle.quotes.filter(({ kind }) => kind === 'direct').length);
  });
});

describe('route', () => {
  it('filters go into the address, words without a step of history each', async () => {
    const { model, address } = await opened();
    model.toggle('kind', 'direct');
    model.setFilter({ words: 'paix' }, { replace: true });
    expect(address).toMatchObject({ at: '#quotes?q=paix&kind=direct', pushed: 1, replaced: 1 });
    address.at = '#quotes';
    model.follow();
    await settled(model, bundle.quotes.length);
    expect(model.filter.value.kind).toEqual([]);
  });
  it('an address edited twice at once ends where the second says', async () => {
    const { model, address } = await opened();
    address.at = '#articles?q=paix';
    const first = () => model.follow();
    address.at = '#notes';
    first();
    model.follow();
    expect([address.at, model.view.value, address.replaced]).toEqual(['#notes', 'notes', 0]);
  });
  it('a new list lets the selection go', async () => {
    const { model } = await opened();
    await model.select(0);
    model.toggle('kind', 'direct');
    expect(model.selected.value.size).toBe(0);
  });
});

describe('selection', () => {
  it('one by one, by range, all, none', async () => {
    const { model } = await opened();
    await model.select(2);
    await model.select(5, { range: true });
    expect(model.selected.value).toEqual(new Set(model.list.value!.ids.slice(2, 6)));
    await model.select(3);
    expect(model.selected.value.size).toBe(3);
    await model.selectAll();
    expect(model.selected.value.size).toBe(bundle.quotes.length);
    model.selectNone();
    expect(model.selected.value.size).toBe(0);
  });
  it('by range beyond what was read', async () => {
    const { model } = await opened();
    await model.select(0);
    await model.select(250, { range: true });
    expect(model.selected.value.size).toBe(251);
  });
});

describe('commands', () => {
  it('a tag goes on, and off again by undoing; those that had it keep it', async () => {
    const { db, model } = await opened();
    const had = bundle.quotes.filter(({ tags }) => tags.includes('école')).map(({ id }) => id);
    await model.selectAll();
    await model.tagTargets('École', true);
    // One tag, whatever the case it was typed in.
    expect(await db.quotes.where('tags').equals('école').count()).toBe(bundle.quotes.length);
    expect(model.told.value).toMatchObject({ key: 'library_tagged', values: [String(bundle.quotes.length - had.length)], undo: true });
    await model.undo();
    expect((await db.quotes.where('tags').equals('école').primaryKeys()).toSorted()).toEqual(had.toSorted());
  });
  it('deleting and undoing gives back the same records, word for word', async () => {
    const { db, model } = await opened();
    const before = await db.quotes.toArray();
    await model.select(0);
    await model.select(99, { range: true });
    await model.removeTargets();
    await settled(model, bundle.quotes.length - 100);
    expect(model.selected.value.size).toBe(0);
    await model.undo();
    await settled(model, bundle.quotes.length);
    expect(await db.quotes.toArray()).toEqual(before);
  });
  it('an article goes with all that hangs on it, and comes back with it', async () => {
    const { db, model } = await opened('#articles');
    const snapshot = async () => Promise.all([db.articles, db.versions, db.quotes, db.mentions, db.annotations].map((table) => table.toArray()));
    const before = await snapshot();
    await model.select(0);
    const [id] = [...model.selected.value];
    await model.removeTargets();
    expect(await ofArticle(db.quotes, id!).count()).toBe(0);
    expect(await db.versions.where('article').equals(id!).count()).toBe(0);
    await model.undo();
    expect(await snapshot()).toEqual(before);
  });
  it('without a selection they are about the row under the cursor; without one, about nothing', async () => {
    const { model } = await opened();
    await model.removeTargets();
    expect(model.told.value).toBeNull();
    model.cursor.value = 4;
    const id = model.list.value!.ids[4]!;
    await model.collectTargets('collection-0', true);
    expect((await model.db.quotes.get(id))?.collections).toContain('collection-0');
  });
  it('cancelled halfway, what was done can be undone', async () => {
    const { db, model } = await opened();
    await model.selectAll();
    let lots = 0;
    const done = await model.work('library_busy_tag', async ({ progress }) => {
      const { tag } = await import('./commands.ts');
      return tag(db, 'quotes', [...model.selected.value], 'half', true, { progress, cancelled: () => lots++ > 0 });
    });
    expect(done!.count).toBe(250);
    await done!.undo({ progress: () => {}, cancelled: () => false });
    expect(await db.quotes.where('tags').equals('half').count()).toBe(0);
  });
  it('a failure is told in words and loses nothing', async () => {
    const { db, model } = await opened();
    await model.select(0);
    db.close({ disableAutoOpen: true });
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    await model.removeTargets();
    expect(model.told.value).toMatchObject({ key: 'error_store_closed', bad: true });
    silent.mockRestore();
  });
});

describe('long lists', () => {
  it('reads what is about to be seen, and only that', async () => {
    const { model } = await opened();
    expect(model.list.value!.ids[300]).toBeUndefined();
    await model.see(290, 310);
    const ids = model.list.value!.ids.slice(290, 310);
    expect(ids.every((id) => model.records.get('quotes', id!) !== undefined)).toBe(true);
    expect(model.list.value!.ids[200]).toBeUndefined();
  });
});

describe('articles', () => {
  it('say how many of their quotes are stored, also once one went', async () => {
    const { db, model } = await opened('#articles');
    const id = model.list.value!.ids.find((one) => bundle.quotes.some(({ article }) => article === one))!;
    const theirs = bundle.quotes.filter(({ article }) => article === id);
    await model.see(0, model.list.value!.total);
    await vi.waitFor(() => expect(model.records.quotesOf(id)).toBe(theirs.length));
    await db.quotes.delete(theirs[0]!.id);
    await vi.waitFor(() => expect(model.records.quotesOf(id)).toBe(theirs.length - 1));
  });
});
