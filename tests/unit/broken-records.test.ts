// One broken record in each table, of every kind: the page, the library's lists, exports and the backup go on, and it is found under "needs attention".
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeHandlers } from '../../src/background/handlers.ts';
import { readFile } from '../../src/exchange/index.ts';
import { runSteps } from '../../src/exchange/run.ts';
import { hardBundle } from '../../src/exchange/testing.ts';
import { createJobs } from '../../src/library/transfer/jobs.ts';
import { BUNDLE_PARTS } from '../../src/model/bundle.ts';
import type { Knowledge } from '../../src/model/knowledge-base.ts';
import type { Sender } from '../../src/shared/rpc.ts';
import { atticFile, dropFromAttic, needsAttention, repairFromAttic } from '../../src/storage/attention.ts';
import type { GriotDatabase } from '../../src/storage/database.ts';
import { flawIn, SOUND_TABLES, type SoundTable } from '../../src/storage/sound.ts';
import { anAnalysis, anArticle, freshDatabase } from '../../src/storage/testing.ts';

const TAB: Sender = { tabId: 7, frameId: 0, ownPage: false, url: 'https://www.journal.example/actu/pont-tessaoua' };
const NO_KNOWLEDGE = { actor: () => undefined, officeOf: () => undefined } as unknown as Knowledge;
const nothing = async () => undefined;
const outside = {
  setBadge: nothing,
  refreshTabs: nothing,
  tellTabs: nothing,
  openLibrary: nothing,
  pageState: async () => open(),
  settingsChanged: nothing,
  backUpIfDue: () => undefined,
  loadCards: nothing,
  rehearse: () => undefined,
  loadWords: nothing,
  workOff: () => undefined,
};
let db: GriotDatabase;
const handlers = () => makeHandlers({ db, analyse: ({ text }) => anAnalysis(text), knowledge: () => NO_KNOWLEDGE, outside });
const open = () => Promise.resolve(handlers().analyse({ article: anArticle(), url: TAB.url!, asked: false }, TAB));
const selectors = {
  position: { type: 'TextPositionSelector', start: 0, end: 7 },
  quote: { type: 'TextQuoteSelector', exact: 'Le pont', prefix: '', suffix: ' de' },
  version: 'v',
} as const;

/** A store with a record of every table, and the records by table. */
async function aStore(): Promise<Record<SoundTable, Record<string, unknown>>> {
  const { articleId, article, analysis } = await open();
  await handlers().keep({ articleId: articleId!, article: article!, analysis: analysis!, quotes: ['q1'], kept: true }, TAB);
  await handlers().describeQuote({ articleId: articleId!, quote: 'q1', note: 'à vérifier', tags: { add: ['pont'] } }, TAB);
  await handlers().annotate(
    { annotation: { articleId: articleId!, motivation: 'highlighting', colour: 'yellow', words: 'Le pont', selectors }, article: article!, url: TAB.url! },
    TAB,
  );
  await handlers().correct({ correction: { type: 'not-actor', form: 'Essai' } }, TAB);
  await db.collections.add({ id: 'c1', name: 'Ponts', note: '', created: '2024-01-01T00:00:00.000Z' });
  const first = async (table: SoundTable) => (await db.table(table).toCollection().first()) as Record<string, unknown>;
  return Object.fromEntries(await Promise.all(SOUND_TABLES.map(async (table) => [table, await first(table)] as const))) as never;
}

/** The kinds of damage, from one field of another type to nothing but an id. */
const DAMAGE: Record<string, (record: Record<string, unknown>, id: string) => Record<string, unknown>> = {
  'nothing but its id': (_, id) => ({ id }),
  'nulls everywhere': (record, id) => ({ ...Object.fromEntries(Object.keys(record).map((key) => [key, null])), id }),
  'other types': (record, id) => ({
    ...Object.fromEntries(Object.entries(record).map(([key, value]) => [key, typeof value === 'string' ? { odd: 1 } : Array.isArray(value) ? 'x' : 'odd'])),
    id,
  }),
  'not a number': (record, id) => ({ ...Object.fromEntries(Object.keys(record).map((key) => [key, Number.NaN])), id }),
  'what it is nothing without missing': (record) => {
    const { article: _1, text: _2, words: _3, name: _4, title: _5, type: _6, selectors: _7, ...rest } = record;
    return rest;
  },
};

beforeEach(() => {
  db = freshDatabase();
  vi.spyOn(console, 'error');
});
afterEach(() => {
  db.close();
  vi.restoreAllMocks();
});

describe.each(Object.keys(DAMAGE))('a record with %s', (kind) => {
  test.each(SOUND_TABLES)('in %s costs itself alone', async (table) => {
    const records = await aStore();
    const before = await open();
    const id = table === 'quotes' || table === 'mentions' || table === 'versions' ? `${records.articles.id}:zz` : 'zz';
    const broken: Record<string, unknown> = { ...DAMAGE[kind]!(records[table], id), id };
    // Lists of what is stored of an article find it, where it says so.
    if (table === 'annotations' && kind !== 'nothing but its id') broken.article = records.articles.id;
    await db.table(table).put(broken);
    expect(flawIn(table, broken)).not.toBeNull();

    expect(await open()).toEqual(before);
    const jobs = createJobs(db);
    const options = { progress: () => undefined, cancelled: () => false };
    for (const format of ['csv', 'markdown', 'json-ld', 'html', 'qdpx'] as const) {
      const file = await jobs.exportFile({ scope: { kind: 'everything' }, format, language: 'fr', title: 't', now: '2024-05-06T00:00:00.000Z' }, options);
      expect(file?.size).toBeGreaterThan(0);
    }
    const backup = await jobs.exportFile(
      { scope: { kind: 'everything' }, format: 'backup', language: 'fr', title: 't', now: '2024-05-06T00:00:00.000Z' },
      options,
    );
    const reading = await runSteps(readFile(new Uint8Array(await backup!.arrayBuffer())));
    expect(reading).toMatchObject({ sound: true, problems: [] });
    expect(BUNDLE_PARTS.map((part) => reading!.bundle[part].length)).toEqual(
      BUNDLE_PARTS.map((part) => (part === 'versions' || records[part] ? expect.any(Number) : 0)),
    );
    expect(reading!.bundle.attic).toMatchObject([{ table }]);

    // Found by any read of its table, and moved whole.
    await db.table(table).toArray();
    await vi.waitFor(async () => expect(await needsAttention(db)).toMatchObject([{ table, record: broken }]));
    expect(await db.table(table).get(id)).toBeUndefined();
    expect(await open()).toEqual(before);
  });
});

test('a record that lacks what can be made up, as an older Griot wrote it, is no broken one', async () => {
  const { quotes, articles } = await aStore();
  const { words: _, confidence: __, note: ___, ...older } = quotes;
  await db.table('quotes').put(older);
  await db.table('articles').put({ ...articles, countries: undefined });
  expect((await open()).kept).toEqual(['q1']);
  expect(await db.quotes.toArray()).toMatchObject([{ words: 0, note: '', text: quotes.text }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await needsAttention(db)).toEqual([]);
});

describe('needs attention', () => {
  test('a record that can be read but for a part is put back without it; one that says nothing can’t', async () => {
    const { quotes } = await aStore();
    await db.table('quotes').put({ ...quotes, tags: 5, note: null });
    await db.table('tags').put({ id: 'zz' });
    await db.quotes.toArray();
    await db.tags.toArray();
    await vi.waitFor(async () => expect(await needsAttention(db)).toHaveLength(2));
    expect((await open()).kept).toEqual([]);
    const [quote, tag] = (await needsAttention(db)).toSorted((a, b) => (a.table < b.table ? -1 : 1));
    expect([quote!.repairable, tag!.repairable]).toEqual([true, false]);
    await repairFromAttic(db, quote!.key);
    expect((await open()).kept).toEqual(['q1']);
    expect(await db.quotes.get(String(quotes.id))).toMatchObject({ tags: [], note: '', text: quotes.text });
    await expect(repairFromAttic(db, tag!.key)).rejects.toMatchObject({ key: 'error_not_repairable' });
    await (await dropFromAttic(db, tag!.key))();
    expect(await needsAttention(db)).toHaveLength(1);
    await dropFromAttic(db, tag!.key);
    expect(await needsAttention(db)).toEqual([]);
  });

  test('of very many the first are read, and the file has all of them or one', async () => {
    const rows = Array.from({ length: 2345 }, (_, i) => ({ table: 'tags', record: { id: i }, why: 'field name' }));
    const keys = (await db.attic.bulkAdd(rows, { allKeys: true })) as number[];
    const asked = vi.spyOn(db.attic, 'bulkGet');
    expect(await needsAttention(db, 50)).toHaveLength(50);
    expect(asked.mock.calls.map(([some]) => some.length)).toEqual([50]);
    expect(JSON.parse((await atticFile(db)).join(''))).toEqual(rows);
    expect(JSON.parse((await atticFile(db, keys[7]!)).join(''))).toEqual([rows[7]]);
    expect(JSON.parse((await atticFile(db, 0)).join(''))).toEqual([]);
  });

  test('never over a record that has taken its place', async () => {
    const { articles } = await aStore();
    await db.table('articles').put({ ...articles, tags: 'a' });
    await db.articles.toArray();
    await vi.waitFor(async () => expect(await needsAttention(db)).toHaveLength(1));
    await db.table('articles').put({ ...articles, title: 'vu à nouveau' });
    const [row] = await needsAttention(db);
    await expect(repairFromAttic(db, row!.key)).rejects.toMatchObject({ key: 'error_place_taken' });
    expect(await db.articles.toArray()).toMatchObject([{ title: 'vu à nouveau' }]);
  });

  test('broken settings are those that were never changed', async () => {
    await db.settings.put({
      id: 'settings',
      value: { offHosts: null, sites: 'x', layers: 5, backup: 'x', retentionDays: Number.NaN, where: 'nowhere' } as never,
    });
    expect(await handlers().settings({}, { ownPage: true })).toMatchObject({
      offHosts: [],
      sites: [],
      where: 'outlets',
      retentionDays: 0,
      backup: { every: 'never' },
    });
    await db.settings.put({ id: 'settings', value: null as never });
    expect((await open()).status).toBe('ready');
  });
});

test('what a restore takes for sound is sound for the store too', () => {
  const bundle = hardBundle();
  for (const table of SOUND_TABLES) for (const record of bundle[table]) expect([table, flawIn(table, record)]).toEqual([table, null]);
});
