import type { Table } from 'dexie';
import { BUNDLE_PARTS, type Bundle, type BundlePart, emptyBundle } from '../model/bundle.ts';
import type { AtticRow, StoredArticle, StoredVersion } from '../model/stored.ts';
import { addressKey } from './address.ts';
import { type GriotDatabase, RECORD_TABLES } from './database.ts';
import { shingles, signature } from './dispatch.ts';
import { indexCopies } from './put-back.ts';
import { soundSettings } from './settings.ts';
import { flawIn, storedAs } from './sound.ts';
import { orNull, type Steps, step } from './steps.ts';

/** Records written between two looks at whether the work was cancelled. */
const LOT = 500;
/** Records read at a time: more cost a reader of the page less of the browser's time, and the worker's memory little. */
const READ = 1000;

/** Share of the work that each part is, roughly: for the progress that is shown. Nothing is counted first, which would take as long as reading. */
const SHARE: Record<BundlePart, number> = {
  articles: 0.03,
  versions: 0.12,
  quotes: 0.6,
  mentions: 0.23,
  annotations: 0.01,
  tags: 0,
  collections: 0,
  corrections: 0.01,
};

interface WithId {
  readonly id: string;
}

/** What is stored besides the parts of a bundle. */
export interface Rest {
  readonly settings?: NonNullable<Bundle['settings']>;
  readonly attic: readonly AtticRow[];
}

/**
 * Hands over everything that is stored, lot by lot and as it stood at one moment: parts in the bundle's order, records by id. `visit` must not
 * wait for anything, else the transaction ends. Answers what is stored besides; null where it was cancelled.
 */
export async function visitAll(
  db: GriotDatabase,
  visit: (part: BundlePart, records: readonly WithId[]) => void,
  steps: Steps = {},
  parts: readonly BundlePart[] = BUNDLE_PARTS,
): Promise<Rest | null> {
  return orNull(() =>
    db.transaction('r', [...BUNDLE_PARTS.map((part) => db.table(part)), db.settings, db.attic], async () => {
      const all = parts.reduce((sum, part) => sum + SHARE[part], 0.001);
      /** Most ids begin with their article's, so that the newest one tells how far we are. */
      const articles: string[] = [];
      /** Goes out as what could not be read, so that the file is sound. */
      const broken: AtticRow[] = [];
      const whole =
        (part: BundlePart) =>
        (record: WithId): boolean => {
          const original = storedAs(record);
          if (original === undefined) return true;
          broken.push({ table: part, record: original, why: `field ${flawIn(part, original) || '–'}` });
          return false;
        };
      let before = 0;
      for (const part of parts) {
        const read = (after: string) => db.table<WithId, string>(part).where('id').above(after).limit(READ).toArray();
        let next = read('');
        for (;;) {
          const lot = await next;
          const last = lot.at(-1)?.id ?? '';
          const more = lot.length === READ;
          // The store reads the next lot while this one is worked on.
          if (more) next = read(last);
          visit(part, lot.filter(whole(part)));
          if (part === 'articles') for (const { id } of lot) articles.push(id);
          if (!more) break;
          step(steps, (before + SHARE[part] * (part === 'articles' ? 0 : placeIn(articles, last))) / all);
        }
        before += SHARE[part];
        step(steps, before / all);
      }
      const settings = soundSettings((await db.settings.get('settings'))?.value) as Bundle['settings'];
      const attic = (await db.attic.toArray()).map((row) => ({ ...row, table: /^[A-Za-z_-]{1,40}$/.test(String(row.table)) ? String(row.table) : 'other' }));
      const last = attic.reduce((most, { id = 0 }) => Math.max(most, id), 0);
      return { ...(settings && { settings }), attic: [...attic, ...broken.map((row, i) => ({ ...row, id: last + i + 1 }))] };
    }),
  );
}

/** Where an id stands among sorted ones, 0..1. */
function placeIn(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids.length === 0 ? 0 : low / ids.length;
}

/** Everything that is stored, or some parts of it, records sorted by id; what an export is made of. Null where it was cancelled. */
export async function readAll(db: GriotDatabase, steps: Steps & { readonly cancelled: () => boolean }, parts?: readonly BundlePart[]): Promise<Bundle | null>;
export async function readAll(db: GriotDatabase): Promise<Bundle>;
export async function readAll(db: GriotDatabase, steps: Steps = {}, parts: readonly BundlePart[] = BUNDLE_PARTS): Promise<Bundle | null> {
  const bundle = emptyBundle();
  const visit = (part: BundlePart, records: readonly WithId[]): void => {
    const into = bundle[part] as WithId[];
    for (const record of records) into.push(record);
  };
  const rest = await visitAll(db, visit, steps, parts);
  if (rest === null) return null;
  return { ...bundle, ...(rest.attic.length > 0 && { attic: [...rest.attic] }), ...(rest.settings && { settings: rest.settings }) };
}

/**
 * Writes a bundle into the store in one transaction: all of it or, on any failure and where it is cancelled, nothing. 'replace' empties the store
 * first; 'merge' adds, and where both hold a record the later change wins; 'put' writes the records as they are, as a
 * restore planned them (planRestore). Answers false where it was cancelled.
 */
export async function writeAll(db: GriotDatabase, bundle: Bundle, mode: 'merge' | 'replace' | 'put', { unchanged, ...steps }: Writing = {}): Promise<boolean> {
  const tables = [...RECORD_TABLES.map((name) => db.table(name)), db.bands, db.stale, db.settings];
  const total = BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, 0) + 1;
  let done = 0;
  const wrote = (count: number) => {
    done += count;
    step(steps, done / total);
  };
  const written = await orNull(() =>
    db.transaction('rw', tables, async () => {
      if (mode === 'replace') {
        for (const table of tables) {
          const kept = unchanged?.[table.name as BundlePart];
          if (kept?.size) await keepOnly(table, new Set((bundle[table.name as BundlePart] as WithId[]).map(({ id }) => id)));
          else if (table.name !== 'settings') await table.clear();
          wrote(0);
        }
      }
      for (const part of BUNDLE_PARTS) {
        const kept = unchanged?.[part];
        const all = kept?.size ? (bundle[part] as WithId[]).filter(({ id }) => !kept.has(id)) : (bundle[part] as WithId[]);
        // Into an empty table nothing can be written over: the store needn't look for what stood there.
        const fresh = mode !== 'merge' && all.length > LOT && (await db.table(part).count()) === 0 && new Set(all.map(({ id }) => id)).size === all.length;
        for (let at = 0; at < all.length; at += LOT) {
          let rows = all.slice(at, at + LOT);
          if (part === 'articles') rows = (rows as StoredArticle[]).map(withKeys);
          if (part === 'versions') rows = (rows as StoredVersion[]).map(withSignature);
          if (mode === 'merge') rows = await newer(db, part, rows);
          if (fresh) await db.table(part).bulkAdd(rows);
          else await db.table(part).bulkPut(rows);
          wrote(rows.length);
        }
      }
      for (let at = 0; at < bundle.versions.length; at += LOT) {
        await indexCopies(db, bundle.articles, bundle.versions.slice(at, at + LOT).map(withSignature));
        wrote(0);
      }
      await db.attic.bulkPut(bundle.attic ?? []);
      if (bundle.settings && mode === 'replace') await db.settings.put({ id: 'settings', value: bundle.settings });
      return true;
    }),
  );
  return written === true;
}

interface Writing extends Steps {
  /** For 'replace': ids of records that stand there already as they are in the bundle. They are left alone, which is quicker than writing them again. */
  readonly unchanged?: Readonly<Record<BundlePart, ReadonlySet<string>>>;
}

/** Deletes the records of a table whose ids are not wanted. */
async function keepOnly(table: Table, wanted: ReadonlySet<string>): Promise<void> {
  const gone = (await table.toCollection().primaryKeys()).filter((id) => !wanted.has(id as string));
  await table.bulkDelete(gone);
}

/** Of records that are stored too, those that changed later; a tag of the same name is the same tag. */
async function newer(db: GriotDatabase, part: BundlePart, rows: readonly WithId[]): Promise<WithId[]> {
  const table = db.table<WithId, string>(part);
  const stored = await table.bulkGet(rows.map(({ id }) => id));
  const when = (row: object): string => String((row as { updated?: string }).updated ?? (row as { lastSeen?: string }).lastSeen ?? '');
  const names = part === 'tags' ? new Set((await db.tags.toArray()).map(({ name }) => name)) : undefined;
  return rows.filter((row, i) => {
    if (names?.has((row as unknown as { name: string }).name)) return false;
    const before = stored[i];
    return before === undefined || when(row) > when(before);
  });
}

const withKeys = (article: StoredArticle): StoredArticle =>
  article.keys?.length ? article : { ...article, keys: [...new Set([article.url, ...article.urls].map((address) => addressKey(address) ?? address))] };

const withSignature = (version: StoredVersion): StoredVersion =>
  version.signature?.length ? version : { ...version, signature: signature(shingles(version.text)) };
