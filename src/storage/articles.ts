import type { Topic } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { fingerprint } from '../model/hash.ts';
import type { Instant, StoredArticle, StoredVersion } from '../model/stored.ts';
import { addressKey, hostOf, isFrontPage } from './address.ts';
import type { GriotDatabase } from './database.ts';
import { buckets, datesAllowCopy, sameDispatch, shingles, signature } from './dispatch.ts';
import { sameArticle, sameTextTells, trivialEdit } from './identity.ts';

/** An article as it was met: what the page says, the address it was met at, and what it is about. */
export interface Met {
  readonly article: Article;
  /** The address in the address bar; the canonical one is in the article. */
  readonly url: string;
  readonly topic: Topic;
}

/** The candidates that share most buckets are enough: a dispatch in more outlets than this is joined through any of them. */
const MAX_CANDIDATES = 24;
/** Kept words and tags hang on the newest text; of a text edited more often than this, the oldest states but the first go. */
const MAX_VERSIONS = 30;

const now = (): Instant => new Date().toISOString();

/** The hosts under which one outlet's pages may lie: "fr.outlet.org" and "outlet.org" are one family. */
export const family = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/**
 * The address that names an article: its canonical one where the outlet itself says so and it is not the front page,
 * else the one it was met at. A copy that points to another outlet's original is this outlet's article all the same.
 */
export function articleAddress(article: Article, url: string): string {
  const canonical = article.url;
  if (!canonical) return url;
  const key = addressKey(canonical);
  const here = addressKey(url);
  if (key === null) return url;
  if (here === null) return canonical;
  if (isFrontPage(key) && !isFrontPage(here)) return url;
  return family(key.split(/[/?#]/)[0]!, here.split(/[/?#]/)[0]!) ? canonical : url;
}

function keysOf(article: Article, url: string): string[] {
  const address = articleAddress(article, url);
  const keys = [address, url].map((a) => addressKey(a) ?? '').filter((key) => key !== '' && !isFrontPage(key));
  // A text from a file, or from a front page, is known by its words alone.
  return keys.length > 0 ? [...new Set(keys)] : [`${addressKey(address) ?? 'text'}#${fingerprint(article.text)}`];
}

const newestText = async (db: GriotDatabase, { id, version }: StoredArticle): Promise<string | undefined> => (await db.versions.get(`${id}:${version}`))?.text;

/** The stored article that this one is, whatever address either was met at; undefined where it is new. */
export async function findArticle(db: GriotDatabase, article: Article, url: string): Promise<StoredArticle | undefined> {
  const seen = { title: article.title ?? '', text: article.text };
  const known = await db.articles.where('keys').anyOf(keysOf(article, url)).toArray();
  for (const candidate of known) {
    const text = await newestText(db, candidate);
    if (text === undefined || sameArticle({ title: candidate.title, text }, seen)) return candidate;
  }
  // The outlet moved it, or gives it an address a section: the same words on the same host.
  const host = hostOf(articleAddress(article, url));
  const versions = await db.versions.where('version').equals(fingerprint(article.text)).toArray();
  for (const version of versions) {
    const candidate = await db.articles.get(version.article);
    if (candidate && candidate.host === host && sameTextTells({ title: candidate.title, text: version.text }, seen)) return candidate;
  }
  return undefined;
}

/** The id that a new article gets: from its address, so that it is the same before and after it is stored, and on another machine. */
async function newId(db: GriotDatabase, article: Article, url: string): Promise<string> {
  const [key] = keysOf(article, url);
  const id = fingerprint(key!);
  return (await db.articles.get(id)) === undefined ? id : fingerprint(`${key}\n${fingerprint(article.text)}`);
}

/** The id of the stored article, or the one it would get. */
export async function articleIdFor(db: GriotDatabase, article: Article, url: string): Promise<string> {
  return (await findArticle(db, article, url))?.id ?? newId(db, article, url);
}

/** The stored article by its id or by an id it was answered under before. */
export async function articleById(db: GriotDatabase, id: string): Promise<StoredArticle | undefined> {
  return (await db.articles.get(id)) ?? (await db.articles.where('otherIds').equals(id).first());
}

/** Earlier days are defaults of content systems: nothing that is read here is older. */
const FIRST_DAY = '1990';

/**
 * The day that the page itself gives, or that the reader gave it, stands over what an import or an older Griot stored; a day that cannot be
 * falls. Who held an office hangs on it: the article is analysed again.
 */
async function mendDay(db: GriotDatabase, row: StoredArticle, { date }: Article, isKnown: boolean): Promise<void> {
  const before = row.date;
  if (date) row.date = date;
  // A day may have begun elsewhere before it was read here.
  else if (before && (before < FIRST_DAY || (row.firstSeen !== '' && before.slice(0, 10) > nextDay(row.firstSeen)))) delete row.date;
  if (isKnown && before !== row.date) await db.stale.put({ article: row.id });
}

const nextDay = (instant: Instant): string => new Date(Date.parse(instant) + 86_400_000).toISOString().slice(0, 10);

/**
 * Stores an article, or what is new of one that is stored: an address, an edited text. `id` is the one it was
 * answered under; it goes on to work. Looks for copies in other outlets where the text is new.
 */
export async function saveArticle(
  db: GriotDatabase,
  { article, url, topic }: Met,
  { id, kept, at = now() }: { id?: string; kept: boolean; at?: Instant },
): Promise<StoredArticle> {
  return db.transaction('rw', db.articles, db.versions, db.bands, db.stale, async () => {
    const found = (await findArticle(db, article, url)) ?? (id === undefined ? undefined : await sameUnderId(db, id, article));
    const version = fingerprint(article.text);
    const address = articleAddress(article, url);
    const taken = found === undefined && id !== undefined && (await db.articles.get(id)) === undefined;
    const key = found?.id ?? (taken ? id : await newId(db, article, url));
    const host = hostOf(address);
    const row: StoredArticle = found ?? {
      id: key,
      url: address,
      urls: [],
      title: article.title ?? '',
      host,
      outlet: article.outlet || host,
      language: article.language,
      countries: [],
      topic,
      version,
      dispatch: key,
      firstSeen: at,
      lastSeen: at,
      kept: false,
      tags: [],
      collections: [],
    };
    row.urls = [...new Set([row.url, ...row.urls, address, url].filter((a) => a !== ''))];
    row.keys = [...new Set([...(row.keys ?? []), ...keysOf(article, url)])];
    if (id !== undefined && id !== row.id) row.otherIds = [...new Set([...(row.otherIds ?? []), id])];
    row.title = article.title || row.title;
    if (article.author) row.author = article.author;
    await mendDay(db, row, article, found !== undefined);
    row.countries = [...topic.countries];
    row.topic = topic;
    row.lastSeen = at > row.lastSeen ? at : row.lastSeen;
    row.kept ||= kept;
    const isNew = found === undefined || (await db.versions.get(`${row.id}:${version}`)) === undefined;
    row.version = version;
    if (isNew) await addVersion(db, row, article, at);
    await db.articles.put(row);
    return row;
  });
}

async function sameUnderId(db: GriotDatabase, id: string, article: Article): Promise<StoredArticle | undefined> {
  const candidate = await articleById(db, id);
  if (!candidate) return undefined;
  const text = await newestText(db, candidate);
  return text === undefined || sameArticle({ title: candidate.title, text }, { title: article.title ?? '', text: article.text }) ? candidate : undefined;
}

/** Notes that a stored article was seen again; keeps an edited text as a version. Nothing is stored of one that is not. */
export async function touchArticle(db: GriotDatabase, met: Met, at = now()): Promise<StoredArticle | undefined> {
  return db.transaction('rw', db.articles, db.versions, db.bands, db.stale, async () => {
    const found = await findArticle(db, met.article, met.url);
    if (!found) return undefined;
    const text = await newestText(db, found);
    if (text !== undefined && text !== met.article.text && trivialEdit(text, met.article.text)) {
      const row = { ...found, lastSeen: at };
      await mendDay(db, row, met.article, true);
      await db.articles.put(row);
      return row;
    }
    return saveArticle(db, met, { kept: false, at });
  });
}

async function addVersion(db: GriotDatabase, row: StoredArticle, article: Article, at: Instant): Promise<void> {
  const set = shingles(article.text);
  const sign = signature(set);
  const stored: StoredVersion = {
    id: `${row.id}:${row.version}`,
    article: row.id,
    version: row.version,
    text: article.text,
    seen: at,
    signature: sign,
    blocks: article.blocks,
  };
  await db.versions.put(stored);
  await dropMiddleVersions(db, row.id);
  const mine = buckets(sign);
  await joinDispatch(db, row, set, mine);
  await db.bands.put({ article: row.id, buckets: mine });
}

async function dropMiddleVersions(db: GriotDatabase, article: string): Promise<void> {
  const all = await db.versions.where('article').equals(article).sortBy('seen');
  if (all.length > MAX_VERSIONS) await db.versions.bulkDelete(all.slice(1, all.length - MAX_VERSIONS + 1).map(({ id }) => id));
}

/** Gives an article the dispatch of its copies; where it joins two that were apart, they become one. */
async function joinDispatch(db: GriotDatabase, row: StoredArticle, set: ReadonlySet<number>, mine: readonly number[]): Promise<void> {
  const shared = new Map<string, number>();
  const met = await Promise.all(mine.map((bucket) => db.bands.where('buckets').equals(bucket).primaryKeys()));
  for (const article of met.flat()) if (article !== row.id) shared.set(article, (shared.get(article) ?? 0) + 1);
  const candidates = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MAX_CANDIDATES);
  for (const [id] of candidates) {
    const other = await db.articles.get(id);
    if (!other || other.dispatch === row.dispatch || !datesAllowCopy(row.date, other.date)) continue;
    const text = await newestText(db, other);
    if (text === undefined || !sameDispatch(set, shingles(text))) continue;
    const [from, into] = [row.dispatch, other.dispatch];
    row.dispatch = into;
    await db.articles.where('dispatch').equals(from).modify({ dispatch: into });
  }
}
