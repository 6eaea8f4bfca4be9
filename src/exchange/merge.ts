import { BUNDLE_PARTS, type Bundle, type BundlePart, emptyBundle } from '../model/bundle.ts';
import { fingerprint } from '../model/hash.ts';
import type { AtticRow, StoredAnnotation, StoredArticle, StoredCorrection, StoredQuote } from '../model/stored.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Conflict } from './conflict.ts';
import { equal } from './equal.ts';
import { addressForm, articleWithTold, byName, matched, type Told, withTold, withUsed } from './told.ts';

export type Counts = Readonly<Record<BundlePart, number>>;

export interface RestorePlan {
  readonly mode: 'merge' | 'replace';
  /** Records to write as they are, in one transaction. In 'replace' mode that is everything, after all else was removed. */
  readonly put: Bundle;
  readonly adds: Counts;
  readonly changes: Counts;
  /** Already there, word for word, or with nothing new to say. */
  readonly same: Counts;
  /** Only in 'replace' mode. */
  readonly removes: Counts;
  readonly conflicts: readonly Conflict[];
  /** Only in 'replace' mode: ids of records that are there already as they are to be, so that they need not be written again. */
  readonly unchanged: Readonly<Record<BundlePart, ReadonlySet<string>>>;
}

const noIds = (): Record<BundlePart, Set<string>> =>
  Object.fromEntries(BUNDLE_PARTS.map((part) => [part, new Set()])) as unknown as Record<BundlePart, Set<string>>;
const zeros = (): Record<BundlePart, number> => Object.fromEntries(BUNDLE_PARTS.map((part) => [part, 0])) as Record<BundlePart, number>;
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> => new Map(records.map((record) => [record.id, record]));

/**
 * What a restore would do, without doing it. 'replace': everything goes, `theirs` comes. 'merge': the later change wins, tags and collections add up,
 * two different notes stand one below the other, articles known under another id are recognised by their addresses. Merging twice changes nothing more.
 * `told`: the file holds only some fields of its records, see there.
 * Yields the share done (see runSteps). Neither bundle is changed.
 */
export function planRestore(theirs: Bundle, mine: Bundle, mode: 'merge' | 'replace', told?: Told): Generator<number, RestorePlan> {
  return mode === 'replace' ? replacePlan(theirs, mine) : mergePlan(theirs, mine, told);
}

/** Records compared between two chances to pause. */
const LOT = 200;

/** Counts records and says, every LOT of them, what share of all is done. */
function counter(bundle: Bundle): () => number | null {
  const total = BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, 1);
  let count = 0;
  return () => (++count % LOT === 0 ? count / total : null);
}

function* replacePlan(theirs: Bundle, mine: Bundle): Generator<number, RestorePlan> {
  const count = counter(theirs);
  const [adds, changes, same, removes] = [zeros(), zeros(), zeros(), zeros()];
  const unchanged = noIds();
  for (const part of BUNDLE_PARTS) {
    const before = byId<{ readonly id: string }>(mine[part]);
    for (const record of theirs[part]) {
      const old = before.get(record.id);
      const is = old === undefined ? adds : equal(old, record) ? same : changes;
      is[part]++;
      if (is === same) unchanged[part].add(record.id);
      before.delete(record.id);
      const share = count();
      if (share !== null) yield share;
    }
    removes[part] = before.size;
  }
  // A backup without settings is one of defaults. What is only true of this machine's past is in no backup and stays.
  const settings = theirs.settings ?? (mine.settings && ({} as NonNullable<Bundle['settings']>));
  const last = mine.settings?.backup?.last;
  const kept = settings?.backup && last !== undefined ? { ...settings, backup: { ...settings.backup, last } } : settings;
  return { mode: 'replace', put: { ...theirs, ...(kept && { settings: kept }) }, adds, changes, same, removes, conflicts: [], unchanged };
}

/** Their article ids in terms of mine: known by address, else as they are; an id that means another article here gets a new one. */
function articleIds(theirs: Bundle, mine: Bundle): Map<string, string> {
  const known = byId(mine.articles);
  const byAddress = new Map<string, string>();
  const keysOf = ({ keys, urls, url }: StoredArticle): readonly string[] =>
    (keys && keys.length > 0 ? keys : [])
      .concat(urls, url)
      .filter((key) => key !== '')
      .map(addressForm);
  for (const article of mine.articles) for (const key of keysOf(article)) byAddress.set(key, article.id);
  const otherIds = new Map(mine.articles.flatMap((article) => (article.otherIds ?? []).map((id) => [id, article.id])));
  const ids = new Map<string, string>();
  for (const article of theirs.articles) {
    const keys = keysOf(article);
    const here = known.get(article.id);
    const met = keys.map((key) => byAddress.get(key)).find((id) => id !== undefined);
    const isSame = here !== undefined && (keys.length === 0 || met === article.id || here.version === article.version);
    if (isSame) ids.set(article.id, article.id);
    else if (met !== undefined) ids.set(article.id, met);
    else if (here !== undefined) ids.set(article.id, fingerprint(`${article.id}\n${keys.join('\n')}`));
    else ids.set(article.id, otherIds.get(article.id) ?? article.id);
  }
  return ids;
}

/** True where a merge would give articles of theirs the ids of mine; of `mine` only the articles are asked. */
export const renamesArticles = (theirs: Bundle, mine: Bundle): boolean => [...articleIds(theirs, mine)].some(([from, to]) => from !== to);

/** Their bundle with my article ids everywhere. */
function renamed(theirs: Bundle, ids: ReadonlyMap<string, string>): Bundle {
  if ([...ids].every(([from, to]) => from === to)) return theirs;
  const to = (id: string): string => ids.get(id) ?? id;
  const moved = <R extends { readonly id: string; readonly article: string }>(record: R, rest: string): R =>
    to(record.article) === record.article ? record : { ...record, id: `${to(record.article)}:${rest}`, article: to(record.article) };
  const quote = (record: StoredQuote): StoredQuote => moved(record, record.quote);
  return {
    ...theirs,
    articles: theirs.articles.map((article) =>
      to(article.id) === article.id ? article : { ...article, id: to(article.id), otherIds: union(article.otherIds ?? [], [article.id]) },
    ),
    versions: theirs.versions.map((record) => moved(record, record.version)),
    quotes: theirs.quotes.map(quote),
    mentions: theirs.mentions.map((record) => moved(record, record.actor)),
    annotations: theirs.annotations.map((record) => ({ ...record, article: to(record.article) })),
    corrections: theirs.corrections.map(
      (record) =>
        ({
          ...record,
          ...('article' in record && record.article !== undefined && { article: to(record.article) }),
          ...(record.removed && { removed: record.removed.map(quote) }),
        }) as StoredCorrection,
    ),
  };
}

/** Two quotes under one id are one quote: the same words of the same speaker, or the same place in the same text. */
function sameQuote(a: StoredQuote, b: StoredQuote): boolean {
  const [p, q] = [a.selectors.position, b.selectors.position];
  if (a.selectors.version === b.selectors.version) return p.start < q.end && q.start < p.end;
  return a.text === b.text && (a.corrected || b.corrected || a.speaker === b.speaker || a.speakerName === b.speakerName);
}

/** Their bundle with other ids for quotes that are another's here: ids tell words and how often they stood, and outlets edit. */
function apart(theirs: Bundle, mine: Bundle): Bundle {
  const here = byId(mine.quotes);
  const ids = new Map<string, string>();
  for (const quote of theirs.quotes) {
    const old = here.get(quote.id);
    if (old && !sameQuote(old, quote)) ids.set(quote.id, fingerprint(`${quote.quote}\n${quote.speakerName}\n${quote.selectors.quote.prefix}`));
  }
  if (ids.size === 0) return theirs;
  const moved = (record: StoredQuote): StoredQuote => {
    const id = ids.get(record.id);
    return id === undefined ? record : { ...record, id: `${record.article}:${id}`, quote: id };
  };
  return {
    ...theirs,
    quotes: theirs.quotes.map(moved),
    corrections: theirs.corrections.map((record) => {
      const id = 'quote' in record ? ids.get(`${record.article}:${record.quote}`) : undefined;
      return id === undefined ? record : ({ ...record, quote: id, ...(record.removed && { removed: record.removed.map(moved) }) } as StoredCorrection);
    }),
  };
}

/** Between the notes of two states of one record. */
const RULE = '\n\n---\n\n';

/** Both notes, the winner's first; one where the other holds it already. */
function bothNotes(winner: string, loser: string): string {
  if (loser === '' || winner.includes(loser)) return winner;
  return winner === '' ? loser : winner + RULE + loser;
}

function mergedArticle(mine: StoredArticle, theirs: StoredArticle): StoredArticle {
  const [newer, older] = theirs.lastSeen > mine.lastSeen ? [theirs, mine] : [mine, theirs];
  const optional = <K extends 'keys' | 'otherIds'>(key: K): Partial<StoredArticle> => {
    const all = union(mine[key] ?? [], theirs[key] ?? []).filter((value) => key !== 'otherIds' || value !== mine.id);
    return all.length > 0 ? { [key]: all } : {};
  };
  return {
    ...older,
    ...newer,
    id: mine.id,
    // Its own dispatch here: groups are made anew from the texts.
    dispatch: mine.dispatch,
    urls: union(newer.urls, older.urls),
    ...optional('keys'),
    ...optional('otherIds'),
    countries: union(mine.countries, theirs.countries),
    firstSeen: mine.firstSeen < theirs.firstSeen ? mine.firstSeen : theirs.firstSeen,
    lastSeen: newer.lastSeen,
    kept: mine.kept || theirs.kept,
    tags: union(mine.tags, theirs.tags),
    collections: union(mine.collections, theirs.collections),
  };
}

type Noted = StoredQuote | StoredAnnotation;

function mergedNoted<R extends Noted>(mine: R, theirs: R, conflict: (field: Conflict['field'], kept: Conflict['kept']) => void): R {
  const theirsWin = theirs.updated > mine.updated;
  const [newer, older] = theirsWin ? [theirs, mine] : [mine, theirs];
  const note = bothNotes(newer.note, older.note);
  if (note !== newer.note && newer.note !== '') conflict('note', 'both');
  if ('corrected' in newer && 'corrected' in older && newer.corrected && older.corrected) {
    if (newer.speakerName !== older.speakerName) conflict('speaker', theirsWin ? 'theirs' : 'mine');
    if (!equal(newer.spans, older.spans)) conflict('spans', theirsWin ? 'theirs' : 'mine');
  }
  return {
    ...newer,
    id: mine.id,
    note,
    tags: union(mine.tags, theirs.tags),
    collections: union(mine.collections, theirs.collections),
    ...('status' in mine && 'status' in theirs && { status: mine.status === 'kept' || theirs.status === 'kept' ? 'kept' : 'collected' }),
  } as R;
}

function* mergePlan(original: Bundle, mine: Bundle, told?: Told): Generator<number, RestorePlan> {
  const count = counter(original);
  let theirs = renamed(original, articleIds(original, mine));
  if (!told) theirs = apart(theirs, mine);
  else {
    theirs = byName(theirs, mine);
    theirs = { ...theirs, quotes: yield* matched(theirs.quotes, mine.quotes, told), annotations: yield* matched(theirs.annotations, mine.annotations, told) };
  }
  const put = emptyBundle();
  const [adds, changes, same] = [zeros(), zeros(), zeros()];
  const conflicts: Conflict[] = [];

  /** Merges a part record by record; several of theirs may have become one of mine. */
  function* merge<P extends BundlePart>(part: P, join: (mine: Bundle[P][number], theirs: Bundle[P][number]) => Bundle[P][number]): Generator<number> {
    const before = byId<Bundle[P][number]>(mine[part] as Bundle[P][number][]);
    const out = new Map<string, { record: Bundle[P][number]; is: 'new' | 'changed' | 'same' }>();
    for (const record of theirs[part] as Bundle[P][number][]) {
      const share = count();
      if (share !== null) yield share;
      const earlier = out.get(record.id);
      const old = earlier?.record ?? before.get(record.id);
      if (old === undefined) out.set(record.id, { record, is: 'new' });
      else if (equal(old, record)) out.set(record.id, earlier ?? { record: old, is: 'same' });
      else {
        const joined = join(old, record);
        const unchanged = equal(joined, old);
        out.set(record.id, unchanged ? (earlier ?? { record: old, is: 'same' }) : { record: joined, is: earlier?.is === 'new' ? 'new' : 'changed' });
      }
    }
    for (const { record, is } of out.values()) {
      (is === 'new' ? adds : is === 'changed' ? changes : same)[part]++;
      if (is !== 'same') (put[part] as Bundle[P][number][]).push(record);
    }
  }

  const note = (part: BundlePart, id: string, label: string) => (field: Conflict['field'], kept: Conflict['kept']) =>
    conflicts.push({ part, id, label: label.slice(0, 120), field, kept });

  const joinNoted =
    <R extends Noted>(part: 'quotes' | 'annotations', label: (record: R) => string) =>
    (old: R, theirs: R): R => {
      const conflict = note(part, old.id, label(old));
      return told ? withTold(old, theirs, told, { bothNotes, conflict }) : mergedNoted(old, theirs, conflict);
    };
  yield* merge('articles', (old, theirs) => (told ? articleWithTold(old, theirs, told) : mergedArticle(old, theirs)));
  // A version is never edited; the signature and blocks of mine fit this Griot.
  yield* merge('versions', (old) => old);
  yield* merge(
    'quotes',
    joinNoted<StoredQuote>('quotes', ({ text }) => text),
  );
  yield* merge(
    'annotations',
    joinNoted<StoredAnnotation>('annotations', ({ words }) => words),
  );
  const [seenHere, seenThere] = [byId(mine.articles), byId(theirs.articles)];
  // Counted by the analysis, so the later look at the article is right.
  yield* merge('mentions', (old, theirs) => ((seenThere.get(theirs.article)?.lastSeen ?? '') > (seenHere.get(old.article)?.lastSeen ?? '') ? theirs : old));
  yield* merge('corrections', (old, theirs) => {
    const changed = !equal({ ...old, removed: [] }, { ...theirs, removed: [] });
    if (changed) note('corrections', old.id, old.type)('correction', 'mine');
    return old;
  });
  if (told) theirs = withUsed(theirs, put);
  yield* merge('collections', (old, theirs) => {
    if (old.name !== theirs.name) note('collections', old.id, `${old.name} / ${theirs.name}`)('name', 'mine');
    return { ...old, note: bothNotes(old.note, theirs.note) };
  });
  // A tag is its name: another id for it adds nothing.
  const names = new Map(mine.tags.map((tag) => [tag.name, tag]));
  const tagIds = new Set(mine.tags.map(({ id }) => id));
  for (const tag of theirs.tags) {
    if (names.has(tag.name)) same.tags++;
    else {
      const added = tagIds.has(tag.id) ? { ...tag, id: fingerprint(`${tag.id} ${tag.name}`) } : tag;
      names.set(tag.name, added);
      put.tags.push(added);
      adds.tags++;
    }
  }
  // What a migration could not read has no id that means anything elsewhere.
  const inAttic = (row: AtticRow): string => `${row.table} ${canonicalJson(row.record)}`;
  const kept = new Set((mine.attic ?? []).map(inAttic));
  const rescued = (theirs.attic ?? []).filter((row) => !kept.has(inAttic(row)));
  if (rescued.length > 0) put.attic = rescued.map(({ id: _, ...row }) => row);
  return { mode: 'merge', put, adds, changes, same, removes: zeros(), conflicts, unchanged: noIds() };
}
