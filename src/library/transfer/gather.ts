import { type Bundle, type BundlePart, emptyBundle } from '../../model/bundle.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { ofArticle } from '../../storage/of-article.ts';
import { readAll } from '../../storage/snapshot.ts';
import type { Engine } from '../engine/core.ts';
import { inLots, type LotsOptions } from '../lots.ts';
import type { ExportScope } from './scope.ts';

/** A scope of which only the store is asked. */
export type Gathered = Extract<ExportScope, { kind: 'picked' | 'collection' | 'everything' }>;

/** The same scope with the ids of its records, in the list's order. */
export async function resolved(engine: Engine, scope: ExportScope): Promise<Gathered> {
  if (scope.kind !== 'list' && scope.kind !== 'dossier') return scope;
  const filter = scope.kind === 'dossier' ? { ...scope.filter, speaker: [scope.actor] } : scope.filter;
  const of = scope.kind === 'dossier' ? 'quotes' : scope.of;
  const { ids } = await engine.list({ view: of, filter, sort: '', first: Number.MAX_SAFE_INTEGER });
  return { kind: 'picked', of, ids };
}

/** The records of a scope with what they hang on, as far as a format `needs` it; null where it was cancelled. */
export async function gather(db: GriotDatabase, scope: Gathered, needs: readonly BundlePart[], options: LotsOptions): Promise<Bundle | null> {
  if (scope.kind === 'everything') return readAll(db, options, [...needs, 'tags', 'collections']);
  const bundle = emptyBundle();
  const articles = new Set<string>();
  const of = scope.kind === 'collection' ? 'quotes' : scope.of;
  const ids = scope.kind === 'collection' ? [] : scope.ids;
  if (scope.kind === 'collection') {
    // What was put into it, of any kind; an article that is in it comes as a reference, with those of its quotes that are in it too.
    bundle.quotes = (await db.quotes.where('collections').equals(scope.id).sortBy('date')).reverse();
    if (needs.includes('annotations')) bundle.annotations = await db.annotations.where('collections').equals(scope.id).toArray();
    for (const id of await db.articles.where('collections').equals(scope.id).primaryKeys()) articles.add(id);
    for (const { article } of [...bundle.quotes, ...bundle.annotations]) articles.add(article);
  }
  await inLots(
    ids,
    async (lot) => {
      if (of === 'notes') {
        const [marks, quotes] = await Promise.all([db.annotations.bulkGet(lot), db.quotes.bulkGet(lot)]);
        for (const note of marks) if (note) bundle.annotations.push(note);
        for (const quote of quotes) if (quote) bundle.quotes.push(quote);
        for (const record of [...marks, ...quotes]) if (record) articles.add(record.article);
      } else if (of === 'articles') {
        for (const id of lot) articles.add(id);
        for (const id of lot) for (const quote of await ofArticle(db.quotes, id).toArray()) bundle.quotes.push(quote);
        if (needs.includes('annotations')) bundle.annotations.push(...(await db.annotations.where('article').anyOf(lot).toArray()));
      } else {
        for (const quote of await db.quotes.bulkGet(lot)) {
          if (quote === undefined) continue;
          bundle.quotes.push(quote);
          articles.add(quote.article);
        }
      }
    },
    options,
  );
  if (options.cancelled()) return null;
  /** The texts that the quotes' and notes' places were found in, by article. */
  const foundIn = new Map<string, Set<string>>();
  if (needs.includes('versions')) {
    for (const { article, selectors } of [...bundle.quotes, ...bundle.annotations])
      foundIn.set(article, (foundIn.get(article) ?? new Set()).add(`${article}:${selectors.version}`));
  }
  await inLots(
    [...articles],
    async (lot) => {
      const rows = (await db.articles.bulkGet(lot)).filter((row) => row !== undefined);
      for (const row of rows) bundle.articles.push(row);
      if (needs.includes('versions')) {
        const versions = new Set(rows.flatMap(({ id, version }) => [`${id}:${version}`, ...(foundIn.get(id) ?? [])]));
        bundle.versions.push(...(await db.versions.bulkGet([...versions])).filter((row) => row !== undefined));
      }
      if (needs.includes('mentions')) {
        for (const { id } of rows) for (const mention of await ofArticle(db.mentions, id).toArray()) bundle.mentions.push(mention);
      }
    },
    options,
  );
  bundle.tags = await db.tags.toArray();
  bundle.collections = await db.collections.toArray();
  return options.cancelled() ? null : bundle;
}
