import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { generateBundle } from '../../../scripts/bench/generate.ts';
import { BUNDLE_PARTS } from '../../model/bundle.ts';
import { writeAll } from '../../storage/snapshot.ts';
import { freshDatabase } from '../../storage/testing.ts';
import { createEngine } from '../engine/core.ts';
import { NO_FILTER } from '../filter.ts';
import { gather, resolved } from './gather.ts';
import type { ExportScope } from './scope.ts';

const bundle = generateBundle({ articles: 60, quotes: 900 });
const collection = bundle.collections[0]!.id;
const options = { progress: () => {}, cancelled: () => false };
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

async function gathered(scope: ExportScope, needs = BUNDLE_PARTS) {
  const db = freshDatabase();
  await writeAll(db, structuredClone(bundle), 'merge');
  await db.annotations.toCollection().modify((note) => {
    note.collections = [collection];
  });
  const engine = createEngine(db);
  await new Promise<void>((resolve) => engine.onChange(({ whole }) => whole && resolve()));
  const found = await gather(db, await resolved(engine, scope), needs, options);
  engine.stop();
  return found!;
}

describe('gather', () => {
  it('a collection: its quotes and notes, the articles that are in it or that they stand in, and those alone', async () => {
    const found = await gathered({ kind: 'collection', id: collection, name: 'Mémoire' });
    const quotes = bundle.quotes.filter(({ collections }) => collections.includes(collection));
    const articles = bundle.articles.filter(({ collections }) => collections.includes(collection));
    expect(sorted(found.quotes.map(({ id }) => id))).toEqual(sorted(quotes.map(({ id }) => id)));
    expect(found.annotations).toHaveLength(bundle.annotations.length);
    expect(sorted(found.articles.map(({ id }) => id))).toEqual(
      sorted([...articles.map(({ id }) => id), ...quotes.map(({ article }) => article), ...bundle.annotations.map(({ article }) => article)]),
    );
    expect(sorted(found.versions.map(({ article }) => article))).toEqual(sorted(found.articles.map(({ id }) => id)));
  });
  it('a collection for a format without notes has none', async () => {
    expect((await gathered({ kind: 'collection', id: collection, name: '' }, ['articles', 'quotes'])).annotations).toEqual([]);
  });
  it('picked notes with their articles and texts, no quotes', async () => {
    const [note, other] = bundle.annotations as [(typeof bundle.annotations)[number], (typeof bundle.annotations)[number]];
    const found = await gathered({ kind: 'picked', of: 'notes', ids: [note.id, other.id] });
    expect(found.annotations.map(({ id }) => id)).toEqual([note.id, other.id]);
    expect(found.quotes).toEqual([]);
    expect(found.versions.map(({ id }) => id)).toContain(`${note.article}:${note.selectors.version}`);
  });
  it('the list of notes', async () => {
    const found = await gathered({ kind: 'list', of: 'notes', filter: NO_FILTER });
    expect(found.annotations).toHaveLength(bundle.annotations.length);
  });
});
