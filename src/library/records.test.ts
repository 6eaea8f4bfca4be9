import { expect, test } from 'vitest';
import type { GriotDatabase } from '../storage/database.ts';
import { createRecords } from './records.ts';

/** A store whose answers wait until the test lets them go. */
function slowStore() {
  const rows = new Map<string, { id: string; tags: string[] }>();
  const waiting: (() => void)[] = [];
  const db = {
    table: () => ({
      bulkGet: (ids: string[]) => {
        const read = ids.map((id) => rows.get(id) && structuredClone(rows.get(id)));
        return new Promise((resolve) => waiting.push(() => resolve(read)));
      },
    }),
  };
  const settle = async () => {
    for (let turns = 0; turns < 20; turns++) {
      for (const go of waiting.splice(0)) go();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { db: db as unknown as GriotDatabase, rows, settle };
}

test('what was read before a change is read again: the older answer never stays', async () => {
  const { db, rows, settle } = slowStore();
  const records = createRecords(db);
  rows.set('a:1', { id: 'a:1', tags: [] });
  void records.need('quotes', ['a:1']);
  // the row is tagged while the first reading is still on its way
  rows.set('a:1', { id: 'a:1', tags: ['new'] });
  void records.refresh(['quotes']);
  await settle();
  expect(records.get('quotes', 'a:1')?.tags).toEqual(['new']);
});

test('what is in hand is read again when it changed', async () => {
  const { db, rows, settle } = slowStore();
  const records = createRecords(db);
  rows.set('a:1', { id: 'a:1', tags: [] });
  void records.need('quotes', ['a:1']);
  await settle();
  rows.set('a:1', { id: 'a:1', tags: ['new'] });
  void records.refresh(['quotes']);
  rows.set('a:1', { id: 'a:1', tags: ['newer'] });
  void records.refresh(['quotes']);
  await settle();
  expect(records.get('quotes', 'a:1')?.tags).toEqual(['newer']);
});
