import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { exportBytes, formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { DEFAULT_SETTINGS } from '../../src/model/stored.ts';
import { GriotDatabase } from '../../src/storage/database.ts';
import { readAll, writeAll } from '../../src/storage/snapshot.ts';

const backup = (bundle: Bundle) => exportBytes(formatOf('backup'), bundle);
function finish<R>(steps: Generator<number, R>): R {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
const read = (bytes: Uint8Array) => finish(readFile(bytes));

test('backup → restore into another store → backup is identical byte for byte', async () => {
  const [mine, other] = [new GriotDatabase('mine'), new GriotDatabase('other')];
  await writeAll(mine, { ...generateBundle({ articles: 12, quotes: 100, seed: 11 }), settings: { ...DEFAULT_SETTINGS, offHosts: ['x.example'] } }, 'replace');
  await writeAll(other, generateBundle({ articles: 5, quotes: 40, seed: 12 }), 'replace');
  const first = backup(await readAll(mine));
  const reading = read(first);
  expect(reading.problems).toEqual([]);
  await writeAll(other, finish(planRestore(reading.bundle, await readAll(other), 'replace')).put, 'replace');
  expect(backup(await readAll(other))).toEqual(first);
});

test('a merge keeps what was there, and a second one changes nothing', async () => {
  const db = new GriotDatabase('merged');
  const [here, there] = [generateBundle({ articles: 5, quotes: 40, seed: 12 }), generateBundle({ articles: 12, quotes: 100, seed: 11 })];
  // Ids of the generator are counted, so that the same id means another article there.
  await writeAll(db, here, 'replace');
  const theirs = read(backup(there)).bundle;
  await writeAll(db, finish(planRestore(theirs, await readAll(db), 'merge')).put, 'put');
  const after = await readAll(db);
  expect(after.quotes).toHaveLength(140);
  for (const quote of here.quotes) expect(after.quotes).toContainEqual(quote);
  const again = finish(planRestore(theirs, after, 'merge'));
  expect([again.put.articles, again.put.quotes, again.put.versions, again.put.annotations].map((records) => records.length)).toEqual([0, 0, 0, 0]);
});
