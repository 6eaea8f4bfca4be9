// Tags and collections. Records hold a tag's name, and a collection's id.

import type { Table } from 'dexie';
import type { Collection, Instant, Tag, TagChange } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import type { GriotDatabase } from './database.ts';

const now = (): Instant => new Date().toISOString();

/** What may carry tags and lie in collections: ids by table. */
export interface Picked {
  readonly quotes?: readonly string[];
  readonly annotations?: readonly string[];
  readonly articles?: readonly string[];
}
const PICKED = ['quotes', 'annotations', 'articles'] as const;

interface Labelled {
  readonly id: string;
  tags: string[];
  collections: string[];
}
const labelled = (db: GriotDatabase, name: (typeof PICKED)[number]): Table<Labelled, string> => db.table(name);

export const cleanName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');
const folded = (name: string): string => cleanName(name).toLocaleLowerCase();

/** Makes the tags that are new; answers all names as they are stored, so that "Mali" and "mali" stay one tag. */
export async function ensureTags(db: GriotDatabase, names: readonly string[], at = now()): Promise<string[]> {
  return db.transaction('rw', db.tags, async () => {
    const known = new Map((await db.tags.toArray()).map(({ name }) => [folded(name), name]));
    const result = new Set<string>();
    for (const name of names.map(cleanName).filter((n) => n !== '')) {
      const key = folded(name);
      if (!known.has(key)) {
        await db.tags.add({ id: crypto.randomUUID(), name, created: at });
        known.set(key, name);
      }
      result.add(known.get(key)!);
    }
    return [...result];
  });
}

/** A record's tags after a change, in the same transaction as the record: `db.tags` must be of it. */
export async function tagsAfter(db: GriotDatabase, tags: readonly string[], { add = [], remove = [] }: TagChange): Promise<string[]> {
  const names = await ensureTags(db, add);
  return [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...names])];
}

/** Names of all tags, most used first, then by name. */
export async function tagsByUse(db: GriotDatabase): Promise<string[]> {
  const used = new Map<string, number>();
  for (const table of PICKED) {
    // The browser counts each name by itself: walking all rows would cost a popup its moment.
    const rows = labelled(db, table);
    for (const name of await rows.orderBy('tags').uniqueKeys()) {
      const count = await rows.where('tags').equals(name).count();
      used.set(String(name), (used.get(String(name)) ?? 0) + count);
    }
  }
  const names = new Set([...(await db.tags.toArray()).map(({ name }) => name), ...used.keys()]);
  return [...names].sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0) || a.localeCompare(b));
}

async function everyTable(db: GriotDatabase, picked: Picked, change: (row: Labelled) => void): Promise<void> {
  for (const table of PICKED) {
    const ids = picked[table];
    if (ids?.length)
      await labelled(db, table)
        .where('id')
        .anyOf([...ids])
        .modify(change);
  }
}

const TABLES = (db: GriotDatabase) => [db.quotes, db.annotations, db.articles, db.tags, db.collections];

/** Adds and removes tags on many records at once. */
export async function tagPicked(db: GriotDatabase, picked: Picked, { add = [], remove = [] }: TagChange): Promise<void> {
  await db.transaction('rw', TABLES(db), async () => {
    const names = await ensureTags(db, add);
    await everyTable(db, picked, (row) => {
      row.tags = [...new Set([...row.tags.filter((tag) => !remove.includes(tag)), ...names])];
    });
  });
}

/** Puts many records into a collection, or takes them out. */
export async function collectPicked(
  db: GriotDatabase,
  picked: Picked,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<void> {
  await db.transaction('rw', TABLES(db), () =>
    everyTable(db, picked, (row) => {
      row.collections = [...new Set([...row.collections.filter((id) => !remove.includes(id)), ...add])];
    }),
  );
}

/** Renames a tag on everything that carries it; onto a name that exists, the two become one. */
export async function renameTag(db: GriotDatabase, from: string, to: string): Promise<void> {
  const name = cleanName(to);
  if (name === '') throw new GriotError('error_empty_name');
  await db.transaction('rw', TABLES(db), async () => {
    await db.tags.where('name').equals(from).delete();
    const [kept] = await ensureTags(db, [name]);
    for (const table of PICKED) {
      await labelled(db, table)
        .where('tags')
        .equals(from)
        .modify((row) => {
          row.tags = [...new Set(row.tags.map((tag) => (tag === from ? kept! : tag)))];
        });
    }
  });
}

/** Deletes a tag everywhere. */
export async function dropTag(db: GriotDatabase, name: string): Promise<void> {
  await db.transaction('rw', TABLES(db), async () => {
    await db.tags.where('name').equals(name).delete();
    for (const table of PICKED) {
      await labelled(db, table)
        .where('tags')
        .equals(name)
        .modify((row) => {
          row.tags = row.tags.filter((tag) => tag !== name);
        });
    }
  });
}

/** Makes a collection; one of that name is answered as it is. */
export async function ensureCollection(db: GriotDatabase, name: string, { note = '', at = now() } = {}): Promise<Collection> {
  const clean = cleanName(name);
  if (clean === '') throw new GriotError('error_empty_name');
  return db.transaction('rw', db.collections, async () => {
    const known = (await db.collections.toArray()).find((collection) => folded(collection.name) === folded(clean));
    if (known) return known;
    const row: Collection = { id: crypto.randomUUID(), name: clean, note, created: at };
    await db.collections.add(row);
    return row;
  });
}

/** Renames a collection; refuses the name of another one, as the two would no longer be told apart. */
export async function renameCollection(db: GriotDatabase, id: string, to: string): Promise<void> {
  const name = cleanName(to);
  if (name === '') throw new GriotError('error_empty_name');
  await db.transaction('rw', db.collections, async () => {
    const other = (await db.collections.toArray()).find((collection) => collection.id !== id && folded(collection.name) === folded(name));
    if (other) throw new GriotError('error_name_taken', other.name);
    await db.collections.update(id, { name });
  });
}

/** Deletes a collection; what lay in it stays. */
export async function dropCollection(db: GriotDatabase, id: string): Promise<void> {
  await db.transaction('rw', TABLES(db), async () => {
    await db.collections.delete(id);
    for (const table of PICKED) {
      await labelled(db, table)
        .where('collections')
        .equals(id)
        .modify((row) => {
          row.collections = row.collections.filter((held) => held !== id);
        });
    }
  });
}

export const allCollections = (db: GriotDatabase): Promise<Collection[]> => db.collections.orderBy('name').toArray() as Promise<Collection[]>;
export const allTags = (db: GriotDatabase): Promise<Tag[]> => db.tags.orderBy('name').toArray() as Promise<Tag[]>;
