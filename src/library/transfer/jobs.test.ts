import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { generateBundle } from '../../../scripts/bench/generate.ts';
import { exportBytes, formatOf } from '../../exchange/index.ts';
import type { Bundle } from '../../model/bundle.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { storeError } from '../../storage/errors.ts';
import { changeSettings } from '../../storage/settings.ts';
import { readAll, writeAll } from '../../storage/snapshot.ts';
import { freshDatabase } from '../../storage/testing.ts';
import type { LotsOptions } from '../lots.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { type FromWorker, remoteJobs, type ToWorker } from './remote.ts';

vi.setConfig({ testTimeout: 60_000 });
const MINE = generateBundle({ articles: 10, quotes: 300, seed: 5 });
const THEIRS = generateBundle({ articles: 15, quotes: 700, seed: 6 });
const NOW = '2024-05-01T00:00:00.000Z';
const bytes = async (blob: Blob | null) => new Uint8Array(await blob!.arrayBuffer());
const backupOf = (bundle: Bundle) => exportBytes(formatOf('backup'), bundle);
const everything = { scope: { kind: 'everything' }, format: 'backup' } as const;
/** Options that cancel when asked for the n-th time. */
const cancelAt = (n: number): LotsOptions & { asked: () => number } => {
  let asked = 0;
  return { progress: () => {}, cancelled: () => ++asked >= n, asked: () => asked };
};
const go = cancelAt(Number.POSITIVE_INFINITY);

let db: GriotDatabase;
let jobs: Jobs;
const state = async () => ({ ...(await readAll(db)), bands: await db.bands.toArray() });
const file = () => new Blob([backupOf({ ...THEIRS, attic: [{ id: 3, table: 'quotes', record: { odd: [1] }, why: 'x' }] })]);
const preview = (of: Blob = file()) => jobs.preview({ file: of, name: 'b.griot.gz', now: NOW }, go);

beforeEach(async () => {
  db = freshDatabase();
  jobs = createJobs(db);
  await writeAll(db, structuredClone(MINE), 'replace');
  await changeSettings(db, { citation: 'en' });
});

describe('the jobs of a library', () => {
  it('a backup straight from the store is the backup of the bundle, and comes back as it was', async () => {
    await db.attic.add({ table: 'quotes', record: { id: 7, text: null }, why: 'TypeError: text is missing' });
    const first = await bytes(await jobs.exportFile(everything, go));
    expect(first).toEqual(backupOf(await readAll(db)));
    const before = await state();
    await jobs.forgetAll({}, go);
    expect(await db.attic.count()).toBe(0);
    await preview(new Blob([first]));
    await jobs.restore({ mode: 'replace' }, go);
    expect(await state()).toEqual(before);
    expect(await bytes(await jobs.exportFile(everything, go))).toEqual(first);
  });

  it.each(['csv', 'csv-excel', 'tsv', 'jsonl', 'citations'] as const)('%s straight from the store is that of the bundle', async (format) => {
    await db.quotes.toCollection().limit(1).modify({ note: 'seul \ud83c et =1+1' });
    const straight = await bytes(await jobs.exportFile({ ...everything, format, language: 'fr' }, go));
    expect(straight).toEqual(exportBytes(formatOf(format), await readAll(db), { language: 'fr' }));
    await jobs.forgetAll({}, go);
    expect(await bytes(await jobs.exportFile({ ...everything, format }, go))).toEqual(exportBytes(formatOf(format), await readAll(db)));
  });

  it.each(['csv', 'tsv', 'jsonl', 'citations-apa'] as const)('%s of picked quotes, lot by lot, is that of the bundle', async (format) => {
    const all = await readAll(db);
    const ids = all.quotes.map(({ id }) => id).reverse();
    const picked = { scope: { kind: 'picked', of: 'quotes', ids }, format } as const;
    expect(ids.length).toBeGreaterThan(250);
    expect(await bytes(await jobs.exportFile(picked, go))).toEqual(exportBytes(formatOf(format), { ...all, quotes: all.quotes.toReversed() }));
    expect(await jobs.exportFile(picked, cancelAt(1))).toBeNull();
  });

  it('merges what is known under another id as if both libraries lay open', async () => {
    const text = JSON.stringify({ ...MINE, quotes: MINE.quotes.map((quote) => ({ ...quote, note: 'plus tard', updated: '2030-01-01T00:00:00.000Z' })) });
    const theirs = JSON.parse(text.replaceAll('"article-', '"elsewhere-')) as Bundle;
    await preview(new Blob([backupOf(theirs)]));
    await jobs.restore({ mode: 'merge' }, go);
    expect(await db.articles.count()).toBe(MINE.articles.length);
    expect(await db.quotes.count()).toBe(MINE.quotes.length);
    expect((await db.quotes.toArray()).every(({ note }) => note.includes('plus tard'))).toBe(true);
  });

  it('replaces what differs only, and ends as if it had written all', async () => {
    const found = await preview();
    expect(found).toMatchObject({ sound: true, parts: expect.arrayContaining(['quotes']) });
    expect(found!.plans.replace.removes.quotes).toBeGreaterThan(0);
    expect(await jobs.restore({ mode: 'replace' }, go)).toBeGreaterThan(700);
    const other = freshDatabase();
    await writeAll(other, structuredClone({ ...THEIRS, attic: [{ id: 3, table: 'quotes', record: { odd: [1] }, why: 'x' }] }), 'replace');
    expect({ ...(await readAll(db)), settings: undefined }).toEqual({ ...(await readAll(other)), settings: undefined });
    expect(await db.bands.toArray()).toEqual(await other.bands.toArray());
    // Half of it the same: one article gone, one quote changed, one added since.
    const [gone] = await db.articles.toArray();
    await jobs.forgetSite({ host: gone!.host }, go);
    await db.quotes.toCollection().limit(1).modify({ note: 'autre' });
    await db.collections.put({ id: 'new', name: 'neuf', note: '', created: NOW });
    await preview();
    await jobs.restore({ mode: 'replace' }, go);
    expect(backupOf({ ...(await readAll(db)), settings: undefined as never })).toEqual(backupOf({ ...(await readAll(other)), settings: undefined as never }));
    expect(await db.bands.toArray()).toEqual(await other.bands.toArray());
  });

  it('plans again where the store changed between the preview and the restore', async () => {
    await preview();
    await db.collections.put({ id: 'late', name: 'tard', note: '', created: NOW });
    await jobs.restore({ mode: 'replace' }, go);
    expect(await db.collections.get('late')).toBeUndefined();
  });

  it.each([['merge'], ['replace']] as const)('a restore (%s) cancelled at any moment changes nothing', async (mode) => {
    const before = await state();
    let cancelled = 0;
    for (let n = 1; ; n += n < 6 ? 1 : 4) {
      await preview();
      if ((await jobs.restore({ mode }, cancelAt(n))) !== null) break;
      cancelled++;
      expect(await state()).toEqual(before);
    }
    expect(cancelled).toBeGreaterThan(3);
    expect(await state()).not.toEqual(before);
  });

  it('forgetting cancelled at any moment forgets nothing', async () => {
    const before = await state();
    const { host } = MINE.articles[0]!;
    expect(await jobs.forgetSite({ host }, cancelAt(1))).toBeNull();
    for (const n of [1, 4, 9]) expect(await jobs.forgetAll({}, cancelAt(n))).toBeNull();
    expect(await state()).toEqual(before);
    expect(await jobs.forgetSite({ host }, go)).toBeGreaterThan(0);
    expect(await jobs.forgetAll({}, go)).toBe(true);
    expect(await db.quotes.count()).toBe(0);
  });

  it('reading and writing files cancelled at any moment gives none', async () => {
    const before = await state();
    for (const format of ['backup', 'csv', 'qdpx', 'json-ld'] as const) {
      expect(await jobs.exportFile({ ...everything, format }, cancelAt(1))).toBeNull();
      expect(await jobs.exportFile({ ...everything, format }, cancelAt(3))).toBeNull();
    }
    for (const n of [1, 2, 4]) expect(await jobs.preview({ file: file(), name: 'b', now: NOW }, cancelAt(n))).toBeNull();
    expect(await state()).toEqual(before);
  });

  it.each([['merge'], ['replace']] as const)('a disk that is full in the middle of a restore (%s) changes nothing, and is told', async (mode) => {
    const before = await state();
    await preview();
    let puts = 0;
    const full = () => {
      if (++puts === 450) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    };
    db.quotes.hook('creating', full);
    const failure = await jobs.restore({ mode }, go).catch(storeError);
    db.quotes.hook('creating').unsubscribe(full);
    expect(failure).toMatchObject({ key: 'error_quota' });
    expect(await state()).toEqual(before);
  });

  it('a damaged file may be merged as far as it can be read, and says so', async () => {
    const whole = backupOf(THEIRS);
    const found = await preview(new Blob([whole.slice(0, whole.length * 0.7)]));
    expect(found).toMatchObject({ sound: false });
    expect(found!.problems.length).toBeGreaterThan(0);
    expect(found!.records).toBeGreaterThan(100);
  });
});

describe('jobs behind a worker', () => {
  /** A worker without a thread. */
  function inlineWorker() {
    const listeners: Record<string, ((event: unknown) => void)[]> = { message: [], error: [] };
    const heard: ToWorker[] = [];
    return {
      heard,
      ended: false,
      say: (data: FromWorker) => {
        for (const listener of listeners.message!) listener({ data });
      },
      break: (message: string) => {
        for (const listener of listeners.error!) listener({ message });
      },
      postMessage: (data: ToWorker) => void heard.push(data),
      terminate() {
        this.ended = true;
      },
      addEventListener: (type: string, listener: never) => void listeners[type]!.push(listener),
    };
  }
  type Inline = ReturnType<typeof inlineWorker>;
  function remote() {
    const made: Inline[] = [];
    const start = () => {
      made.push(inlineWorker());
      return made.at(-1)!;
    };
    return { made, jobs: remoteJobs(start as never) };
  }

  it('tells progress, answers, and lets the worker go; a preview keeps it for the restore', async () => {
    const { made, jobs } = remote();
    const seen: number[] = [];
    const options = { progress: (done: number) => seen.push(done), cancelled: () => false };
    const found = jobs.preview({ file: new Blob(), name: '', now: NOW }, options);
    made[0]!.say({ call: 1, progress: 0.5 });
    made[0]!.say({ call: 1, value: { name: 'x' } });
    expect(await found).toEqual({ name: 'x' });
    expect([seen, made[0]!.ended]).toEqual([[0.5], false]);
    const restored = jobs.restore({ mode: 'merge' }, options);
    made[0]!.say({ call: 2, value: 7 });
    expect([await restored, made.length, made[0]!.ended]).toEqual([7, 1, true]);
  });

  it('passes on that it was cancelled', async () => {
    const { made, jobs } = remote();
    let cancelled = false;
    const done = jobs.forgetAll({}, { progress: () => {}, cancelled: () => cancelled });
    cancelled = true;
    await expect.poll(() => made[0]!.heard).toContainEqual({ cancel: 1 });
    made[0]!.say({ call: 1, value: null });
    expect(await done).toBeNull();
  });

  it('failures come out as they went in; a worker that breaks fails what waits', async () => {
    const { made, jobs } = remote();
    const options = { progress: () => {}, cancelled: () => false };
    const known = jobs.forgetAll({}, options);
    made[0]!.say({ call: 1, error: 'x', key: 'error_quota', values: [] });
    await expect(known).rejects.toMatchObject({ name: 'GriotError', key: 'error_quota' });
    const broken = jobs.forgetAll({}, options);
    made[1]!.break('out of memory');
    await expect(broken).rejects.toThrow('out of memory');
    expect(made[1]!.ended).toBe(true);
  });
});
