import type { Selectors } from '../model/selector.ts';
import type { HighlightColour, Instant, StoredAnnotation, TagChange } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import type { NewAnnotation } from '../shared/messages.ts';
import type { GriotDatabase } from './database.ts';
import { tagsAfter } from './labels.ts';
import { settleNote } from './notes.ts';
import { storedAs } from './sound.ts';

const now = (): Instant => new Date().toISOString();

interface Maker {
  readonly at?: Instant;
  readonly id?: string;
}

/** Stores the reader's own mark; `article` is the stored article's id. */
export async function addAnnotation(
  db: GriotDatabase,
  article: string,
  { motivation, colour, words, selectors, note = '', tags = [], speaker }: NewAnnotation,
  { at = now(), id = crypto.randomUUID() }: Maker = {},
): Promise<StoredAnnotation> {
  const row: StoredAnnotation = {
    id,
    article,
    motivation,
    colour,
    words,
    selectors,
    note,
    tags: [...tags],
    collections: [],
    ...(speaker ? { speaker } : {}),
    created: at,
    updated: at,
  };
  await db.annotations.add(row);
  return row;
}

export interface AnnotationChange {
  readonly colour?: HighlightColour;
  readonly note?: string;
  readonly tags?: TagChange;
  /** Set where the reader accepted a new place for an orphan, or extended it; its `words` stay as they were. */
  readonly selectors?: Selectors;
  /** The note that the reader saw before writing this one: another tab may have stored something else since. */
  readonly was?: string;
}

export async function changeAnnotation(
  db: GriotDatabase,
  id: string,
  { colour, note: written, tags, selectors, was }: AnnotationChange,
  at = now(),
): Promise<StoredAnnotation> {
  return db.transaction('rw', db.annotations, db.tags, async () => {
    const row = await db.annotations.get(id);
    if (!row) throw new GriotError('error_gone');
    const note = written === undefined ? undefined : settleNote(row.note, was, written);
    const changed: StoredAnnotation = {
      ...row,
      ...(colour === undefined ? {} : { colour }),
      ...(note === undefined ? {} : { note, motivation: note.trim() ? 'commenting' : row.motivation }),
      ...(tags === undefined ? {} : { tags: await tagsAfter(db, row.tags, tags) }),
      ...(selectors === undefined ? {} : { selectors }),
      updated: at,
    };
    await db.annotations.put(changed);
    return changed;
  });
}

/** Deletes and answers what was deleted, so that it can be restored. */
export async function dropAnnotation(db: GriotDatabase, id: string): Promise<StoredAnnotation> {
  return db.transaction('rw', db.annotations, async () => {
    const row = await db.annotations.get(id);
    if (!row) throw new GriotError('error_gone');
    await db.annotations.delete(id);
    return row;
  });
}

/** Undoes a deletion; one that is back already may have been changed since, and stays. */
export async function restoreAnnotation(db: GriotDatabase, row: StoredAnnotation): Promise<void> {
  await db.transaction('rw', db.annotations, async () => {
    if (!(await db.annotations.get(row.id))) await db.annotations.add(row);
  });
}

export async function annotationsOf(db: GriotDatabase, article: string): Promise<StoredAnnotation[]> {
  const rows = await db.annotations.where('article').equals(article).sortBy('created');
  return rows.filter((row) => storedAs(row) === undefined);
}
