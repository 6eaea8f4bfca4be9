import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { generateBundle } from '../../../scripts/bench/generate.ts';
import { hostile } from '../../exchange/testing.ts';
import type { Bundle } from '../../model/bundle.ts';
import type { AtticRow, Settings, StoredCorrection } from '../../model/stored.ts';
import { LAYERS } from '../../model/stored.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { readAll, writeAll } from '../../storage/snapshot.ts';
import { freshDatabase } from '../../storage/testing.ts';
import { createJobs } from './jobs.ts';

vi.setConfig({ testTimeout: 120_000 });
/** A failure is told with its seed; RUNS=500 looks harder. */
const RUNS = Number(process.env.RUNS ?? 12);
const options = { progress: () => {}, cancelled: () => false };
const AT = '2024-05-01T08:00:00.000Z';

interface Dice {
  readonly seed: number;
  readonly articles: number;
  readonly quotes: number;
  readonly strings: readonly string[];
  readonly numbers: readonly number[];
}
const dice = fc.record<Dice>({
  seed: fc.nat(1_000_000),
  articles: fc.nat(6),
  quotes: fc.nat(40),
  strings: fc.array(hostile(), { minLength: 12, maxLength: 12 }),
  numbers: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
});

/** A store with every kind of record: edited articles, orphans, every correction with what it took away, labels, settings, the attic. */
function anyStore({ seed, articles, quotes, strings: s, numbers: n }: Dice): Bundle {
  const bundle = generateBundle({ articles, quotes, seed });
  const words = (i: number) => s[i % s.length]!;
  for (const [i, article] of bundle.articles.entries()) {
    article.title = words(i);
    article.otherIds = [`old-${i}`];
    article.keys = [`k${i}`];
    if (n[i % n.length]! % 2) article.tags = [words(i + 1), 'à relire'];
    if (n[i % n.length]! % 3 === 0) article.date = '';
    // Edited since: an older text stays, with its blocks.
    const [version] = bundle.versions.filter((one) => one.article === article.id);
    if (version && n[i % n.length]! % 2)
      bundle.versions.push({
        ...version,
        id: `${article.id}:older`,
        version: 'older',
        text: words(i) + version.text,
        signature: [],
        blocks: [{ start: 0, end: 1, kind: 'paragraph' }],
      });
    // An orphan: its words stand nowhere, its version is gone.
    bundle.annotations.push({
      id: `orphan-${i}`,
      article: article.id,
      motivation: 'commenting',
      colour: 'pink',
      words: words(i + 2),
      selectors: {
        position: { type: 'TextPositionSelector', start: 0, end: n[i % n.length]! },
        quote: { type: 'TextQuoteSelector', exact: words(i + 2), prefix: '', suffix: words(i + 3) },
        version: 'gone',
      },
      note: words(i + 4),
      tags: [],
      collections: [],
      speaker: { actor: null, name: words(i + 5) },
      created: AT,
      updated: AT,
    });
  }
  for (const [i, quote] of bundle.quotes.entries())
    if (i % 3 === 0) Object.assign(quote, { note: words(i), corrected: i % 2 === 0, mood: { later: [words(i)] } });
  const [quote] = bundle.quotes;
  const of = quote && { article: quote.article, quote: quote.quote, selectors: quote.selectors };
  const fact = {
    actor: { id: 'awa-ba', type: 'person', country: 'ML', name: { fr: words(21), en: words(22), ar: words(23) }, aliases: [words(24)], gender: 'f' },
    term: { post: 'ml-fm', person: 'awa-ba', start: '2027-03-03', checkedOn: '2027-03-04', instead: { person: 'moussa-ba' } },
  };
  const corrections = [
    { type: 'fact', key: 'k', name: words(25), fact },
    { type: 'fact', key: 'k', name: words(26), fact: null },
    {
      type: 'pack',
      name: words(27),
      facts: [fact, { post: { id: 'ml-x', country: 'ML', organisation: 'ml-gov', office: { fr: [words(28)], en: [words(29)] }, seats: 1 } }],
    },
    ...(of
      ? [
          { type: 'speaker', ...of, speaker: { actor: null, name: words(1) } },
          { type: 'not-quote', ...of, removed: [quote] },
          { type: 'span', ...of, spans: [{ start: 0, end: 3 }] },
        ]
      : []),
    { type: 'not-actor', form: words(2) },
    { type: 'alias', actor: 'local:x', name: words(3), form: words(4), actorType: 'person' },
    { type: 'same', from: 'a', fromName: words(5), into: 'b', intoName: words(6) },
  ];
  bundle.corrections = corrections.map((one, i) => ({ id: `c${i}`, created: AT, ...one }) as StoredCorrection);
  bundle.collections = [0, 1].map((i) => ({ id: `col-${i}`, name: words(7 + i), note: words(9), created: AT }));
  bundle.tags = [...new Set(s)].map((name, i) => ({ id: `t${i}`, name, created: AT }));
  bundle.attic = n
    .slice(0, 3)
    .map((id, i): AtticRow => ({ id: id * 10 + i + 1, table: 'quotes', record: { id: words(i), odd: [null, { deep: words(i) }] }, why: words(i + 1) }));
  bundle.settings = {
    layers: Object.fromEntries(LAYERS.map((layer, i) => [layer, n[i]! % 2 === 0])),
    offHosts: [words(10)],
    retentionDays: n[0]!,
    backup: { every: 'week', last: AT },
    citation: 'en',
  } as unknown as Settings;
  return bundle;
}

const filled = async (bundle: Bundle): Promise<GriotDatabase> => {
  const db = freshDatabase();
  await writeAll(db, structuredClone(bundle), 'replace');
  return db;
};
const backup = async (db: GriotDatabase): Promise<Blob> => (await createJobs(db).exportFile({ scope: { kind: 'everything' }, format: 'backup' }, options))!;
const bytes = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());
async function restored(db: GriotDatabase, file: Blob, mode: 'merge' | 'replace'): Promise<number | null> {
  const jobs = createJobs(db);
  const found = await jobs.preview({ file, name: 'b', now: AT }, options);
  expect(found).toMatchObject({ sound: true, problems: [] });
  return jobs.restore({ mode }, options);
}

describe('any store', () => {
  it('backed up, restored over any other store and backed up again gives the same bytes', () =>
    fc.assert(
      fc.asyncProperty(dice, dice, async (mine, theirs) => {
        const [db, other] = await Promise.all([filled(anyStore(mine)), filled(anyStore(theirs))]);
        const first = await backup(db);
        await restored(other, first, 'replace');
        expect((await bytes(await backup(other))).equals(await bytes(first))).toBe(true);
        const [here, there] = [await readAll(db), await readAll(other)];
        // When this machine last made a backup stays its own.
        expect({ ...there, settings: undefined }).toEqual({ ...here, settings: undefined });
        // And once more over itself: nothing is new.
        expect(await restored(other, first, 'replace')).toBe(0);
        db.close();
        other.close();
      }),
      { numRuns: RUNS },
    ));

  it('merged into an empty one is all there; merged twice, or into itself, changes nothing', () =>
    fc.assert(
      fc.asyncProperty(dice, async (some) => {
        const db = await filled(anyStore(some));
        const file = await backup(db);
        const empty = freshDatabase();
        await restored(empty, file, 'merge');
        const [here, there] = [await readAll(db), await readAll(empty)];
        const rescued = (rows: readonly AtticRow[] = []) => rows.map(({ id: _, ...row }) => row);
        // Equal rescued records are one.
        expect(rescued(there.attic).length).toBeGreaterThan(0);
        expect(rescued(here.attic)).toEqual(expect.arrayContaining(rescued(there.attic)));
        expect({ ...there, settings: 0, attic: 0 }).toEqual({ ...here, settings: 0, attic: 0 });
        expect(await restored(empty, file, 'merge')).toBe(0);
        expect(await restored(db, file, 'merge')).toBe(0);
        expect((await bytes(await backup(db))).equals(await bytes(file))).toBe(true);
        db.close();
        empty.close();
      }),
      { numRuns: RUNS },
    ));

  it('merged into any other loses nothing that either reader wrote', () =>
    fc.assert(
      fc.asyncProperty(dice, dice, async (mine, theirs) => {
        const [db, other] = await Promise.all([filled(anyStore(mine)), filled(anyStore(theirs))]);
        const [before, incoming] = [await readAll(db), await readAll(other)];
        await restored(db, await backup(other), 'merge');
        const after = await readAll(db);
        const notes = after.quotes
          .map(({ note }) => note)
          .concat(after.annotations.map(({ note }) => note))
          .join('\n');
        for (const { note } of [...before.quotes, ...before.annotations, ...incoming.quotes, ...incoming.annotations]) expect(notes).toContain(note);
        const names = new Set(after.tags.map(({ name }) => name));
        for (const { name } of [...before.tags, ...incoming.tags]) expect(names.has(name)).toBe(true);
        const ids = new Set(after.quotes.map(({ id }) => id));
        for (const { id } of before.quotes) expect(ids.has(id)).toBe(true);
        expect(after.quotes.length).toBeGreaterThanOrEqual(Math.max(before.quotes.length, incoming.quotes.length));
        db.close();
        other.close();
      }),
      { numRuns: RUNS },
    ));
});
