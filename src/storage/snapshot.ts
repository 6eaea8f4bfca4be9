import { BUNDLE_PARTS, type Bundle, emptyBundle } from '../model/bundle.ts';
import type { StoredArticle, StoredVersion } from '../model/stored.ts';
import { addressKey } from './address.ts';
import { type GriotDatabase, RECORD_TABLES } from './database.ts';
import { shingles, signature } from './dispatch.ts';
import { indexCopies } from './forget.ts';

/** Everything that is stored, records sorted by id; what an export or a backup is made of. */
export async function readAll(db: GriotDatabase): Promise<Bundle> {
  return db.transaction('r', [...BUNDLE_PARTS.map((part) => db.table(part)), db.settings], async () => {
    const bundle = emptyBundle();
    for (const part of BUNDLE_PARTS) Object.assign(bundle, { [part]: await db.table(part).toArray() });
    const settings = (await db.settings.get('settings'))?.value;
    return settings ? { ...bundle, settings: settings as NonNullable<Bundle['settings']> } : bundle;
  });
}

/**
 * Writes a bundle into the store in one transaction: all of it or, on any failure, nothing. 'replace' empties the store
 * first; 'merge' adds, and where both hold a record the later change wins; 'put' writes the records as they are, as a
 * restore planned them (planRestore).
 */
export async function writeAll(db: GriotDatabase, bundle: Bundle, mode: 'merge' | 'replace' | 'put'): Promise<void> {
  const tables = [...RECORD_TABLES.map((name) => db.table(name)), db.buckets, db.stale, db.settings];
  const articles = bundle.articles.map(withKeys);
  const versions = bundle.versions.map(withSignature);
  const merge = mode === 'merge';
  await db.transaction('rw', tables, async () => {
    if (mode === 'replace') for (const table of tables) if (table.name !== 'settings' && table.name !== 'attic') await table.clear();
    for (const part of BUNDLE_PARTS) {
      let rows: object[] = part === 'articles' ? articles : part === 'versions' ? versions : bundle[part];
      if (merge) rows = await newer(db, part, rows as { id: string }[]);
      await db.table(part).bulkPut(rows);
    }
    await indexCopies(db, articles, versions);
    if (bundle.settings && mode === 'replace') await db.settings.put({ id: 'settings', value: bundle.settings });
  });
}

/** Of records that are stored too, those that changed later; a tag of the same name is the same tag. */
async function newer(db: GriotDatabase, part: (typeof BUNDLE_PARTS)[number], rows: readonly { id: string }[]): Promise<{ id: string }[]> {
  const table = db.table<{ id: string }, string>(part);
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
