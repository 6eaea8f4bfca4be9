import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { generateBundle } from '../../../scripts/bench/generate.ts';
import { campOfStored } from '../../model/camp.ts';
import type { StoredQuote } from '../../model/stored.ts';
import { collectPicked, tagPicked } from '../../storage/labels.ts';
import { describeQuote } from '../../storage/quotes.ts';
import { writeAll } from '../../storage/snapshot.ts';
import { freshDatabase } from '../../storage/testing.ts';
import { type Filter, NO_FILTER } from '../filter.ts';
import { createEngine, type Engine } from './core.ts';
import type { Progress } from './progress.ts';

const bundle = generateBundle({ articles: 60, quotes: 900 });
const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.stop();
});

async function filled(change: (db: ReturnType<typeof freshDatabase>) => Promise<unknown> = async () => {}) {
  const db = freshDatabase();
  await writeAll(db, structuredClone(bundle), 'merge');
  await change(db);
  const engine = createEngine(db);
  engines.push(engine);
  await new Promise<void>((resolve) => engine.onChange(({ whole }: Progress) => whole && resolve()));
  const changed = () => new Promise<void>((resolve) => engine.onChange((_, tables) => tables.length > 0 && resolve()));
  const quotes = async (filter: Partial<Filter>, sort = '' as const) =>
    (await engine.list({ view: 'quotes', filter: { ...NO_FILTER, ...filter }, sort, first: 10_000 })).ids;
  return { db, engine, quotes, changed };
}
const ids = (test: (quote: StoredQuote) => boolean) => bundle.quotes.filter(test).map(({ id }) => id);
const titles = new Map(bundle.articles.map(({ id, title, author }) => [id, `${title} ${author ?? ''}`]));
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) => plain(text).split(/[^\p{L}\p{N}\p{So}\p{M}\p{Sk}]+/u);
/** What a plain scan of the records finds. */
const holds = (quote: StoredQuote, word: string) =>
  [
    quote.text,
    quote.speakerName,
    quote.office?.office.fr ?? '',
    quote.office?.office.en ?? '',
    quote.note,
    ...quote.tags,
    titles.get(quote.article)!,
    quote.outlet,
  ].some((text) => words(text).some((w) => w.startsWith(plain(word))));

describe('search', () => {
  it.each(['paix', 'PREALABLE', 'école', 'Tialoro', 'herders', 'comparer', 'souverainete', 'sahel hebdo', 'zzz'])('%s: as a plain scan', async (typed) => {
    const { quotes } = await filled();
    const found = await quotes({ words: typed });
    expect([...found].sort()).toEqual(ids((quote) => typed.split(' ').every((word) => holds(quote, word))).sort());
  });
  it('finds the authors of articles, too', async () => {
    const { quotes } = await filled();
    const author = bundle.articles.find((article) => article.author)!.author!;
    expect((await quotes({ words: `"${author}"` })).length).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  const someone = bundle.quotes[5]!.speaker!;
  it.each<[string, Partial<Filter>, (quote: StoredQuote) => boolean]>([
    ['speaker', { speaker: [someone] }, (q) => q.speaker === someone],
    ['nature', { nature: ['armed', 'state'] }, (q) => ['armed', 'state'].includes(q.speakerKind)],
    ['camp', { camp: ['armed', 'civil'] }, (q) => ['armed', 'civil'].includes(campOfStored(q))],
    ['country', { country: ['TD'] }, (q) => q.speakerCountry === 'TD'],
    ['kind', { kind: ['mixed'] }, (q) => q.kind === 'mixed'],
    ['stance', { stance: ['denies', 'warns'] }, (q) => ['denies', 'warns'].includes(q.stance)],
    ['outlet', { outlet: ['dune-info.example'] }, (q) => q.host === 'dune-info.example'],
    ['dates', { from: '2022-01-01', to: '2023-06-30' }, (q) => q.date >= '2022-01-01' && q.date <= '2023-06-30'],
    ['one day', { from: bundle.quotes[0]!.date, to: bundle.quotes[0]!.date }, (q) => q.date === bundle.quotes[0]!.date],
    ['tag', { tag: ['école', 'mines'] }, (q) => q.tags.some((t) => ['école', 'mines'].includes(t))],
    ['collection', { collection: ['collection-0'] }, (q) => q.collections.includes('collection-0')],
    ['status', { status: ['kept'] }, (q) => q.status === 'kept'],
    ['certain', { certain: ['yes'] }, (q) => q.certain],
    [
      'several',
      { kind: ['direct'], certain: ['yes'], from: '2022-01-01', words: 'paix' },
      (q) => q.kind === 'direct' && q.certain && q.date >= '2022-01-01' && holds(q, 'paix'),
    ],
    ['a value that is not there', { tag: ['none'] }, () => false],
  ])('%s', async (_, filter, test) => {
    const { quotes } = await filled();
    const expected = ids(test);
    if (_ !== 'a value that is not there') expect(expected.length).toBeGreaterThan(0);
    expect([...(await quotes(filter))].sort()).toEqual(expected.sort());
  });
  it('newest first, in the order of the text within an article', async () => {
    const { quotes } = await filled();
    const byId = new Map(bundle.quotes.map((quote) => [quote.id, quote]));
    const found = (await quotes({})).map((id) => byId.get(id)!);
    for (let i = 1; i < found.length; i++) {
      const [a, b] = [found[i - 1]!, found[i]!];
      expect(a.date >= b.date).toBe(true);
      if (a.article === b.article) expect(a.spans[0]!.start).toBeLessThan(b.spans[0]!.start);
    }
  });
  it('counts what each value of a facet would leave', async () => {
    const { engine } = await filled();
    const values = await engine.facet({ ...NO_FILTER, kind: ['direct'], tag: ['école'] }, 'tag', '');
    for (const { value, count } of values) expect(count).toBe(ids((q) => q.kind === 'direct' && q.tags.includes(value)).length);
    expect(values.map(({ value }) => value)).toContain('mines');
    const speakers = await engine.facet(NO_FILTER, 'speaker', 'tialoro');
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.every(({ name }) => name.includes('Tialoro'))).toBe(true);
  });
});

/** Marks, and quotes that bear a note. */
const NOTES = bundle.annotations.length + ids(({ note }) => note !== '').length;

describe('other lists', () => {
  it('actors: with what they said and where', async () => {
    const { engine } = await filled();
    const { actors } = await engine.list({ view: 'actors', filter: NO_FILTER, sort: '', first: 10_000 });
    const [most] = actors;
    expect(most!.quotes).toBe(ids((q) => q.speaker === most!.id).length);
    expect(most!.articles).toBe(new Set(bundle.mentions.filter((m) => m.actor === most!.id).map((m) => m.article)).size);
    expect(new Set(actors.map(({ id }) => id))).toEqual(new Set(bundle.mentions.map(({ actor }) => actor)));
  });
  it('articles: by their own facets and by those of their quotes', async () => {
    const { engine } = await filled();
    const list = async (filter: Partial<Filter>) => (await engine.list({ view: 'articles', filter: { ...NO_FILTER, ...filter }, sort: '', first: 1000 })).ids;
    expect([...(await list({ outlet: ['savane.example'] }))].sort()).toEqual(bundle.articles.filter((a) => a.host === 'savane.example').map((a) => a.id));
    const carriers = new Set(bundle.quotes.filter((q) => q.speakerKind === 'armed').map((q) => q.article));
    expect(new Set(await list({ nature: ['armed'] }))).toEqual(carriers);
    expect((await list({ once: true })).length).toBe(new Set(bundle.articles.map((a) => a.dispatch)).size);
  });
  it('notes: by their words and their article’s title', async () => {
    const { engine } = await filled();
    const list = async (words: string) => (await engine.list({ view: 'notes', filter: { ...NO_FILTER, words }, sort: '', first: 1000 })).ids;
    expect((await list('')).length).toBe(NOTES);
    expect(await list('officiel')).toEqual(expect.arrayContaining(bundle.annotations.map(({ id }) => id)));
    expect(await list('zzz')).toEqual([]);
  });
});

describe('notes on quotes', () => {
  const [bare = ''] = ids(({ note }) => note === '');
  const list = async (engine: Engine, words = '') =>
    (await engine.list({ view: 'notes', filter: { ...NO_FILTER, words }, sort: '', first: 1000 })).ids.filter((id) => id === bare);
  const note = (db: ReturnType<typeof freshDatabase>, text: string) => describeQuote(db, bare, { note: text });

  it('are listed, counted and found, there from the start or written later', async () => {
    const { db, engine, changed } = await filled((db) => note(db, 'à recouper'));
    expect(await list(engine)).toEqual([bare]);
    expect(await list(engine, 'recouper')).toEqual([bare]);
    expect((await engine.counts()).notes).toBe(NOTES + 1);
    const gone = changed();
    await note(db, '');
    await gone;
    expect(await list(engine)).toEqual([]);
    const again = changed();
    await note(db, 'vérifié');
    await again;
    expect([await list(engine, 'recouper'), await list(engine, 'verifie')]).toEqual([[], [bare]]);
  });
  it('go with their quote', async () => {
    const { db, engine, changed } = await filled((db) => note(db, 'à recouper'));
    const gone = changed();
    await db.quotes.delete(bare);
    await gone;
    expect(await list(engine)).toEqual([]);
  });
  it('stay when marks around them are read again', async () => {
    const { db, engine, changed } = await filled((db) => note(db, 'à recouper'));
    const gone = changed();
    await db.annotations.clear();
    await gone;
    expect(await list(engine)).toEqual([bare]);
  });
});

describe('following the store', () => {
  it('counts what is there, and counts again when records go', async () => {
    const { db, engine, changed } = await filled();
    const counted = { quotes: bundle.quotes.length, articles: bundle.articles.length, notes: NOTES };
    expect(await engine.counts()).toEqual(counted);
    const told = changed();
    await db.quotes.delete(bundle.quotes[0]!.id);
    await told;
    expect(await engine.counts()).toEqual({ ...counted, quotes: counted.quotes - 1 });
  });
  it('tags, collections, deletions and new records show at once', async () => {
    const { db, quotes, changed } = await filled();
    const [one, two] = bundle.quotes.map(({ id }) => id) as [string, string];
    let told = changed();
    await tagPicked(db, { quotes: [one, two] }, { add: ['Zénith'] });
    await told;
    expect([...(await quotes({ tag: ['Zénith'] }))].sort()).toEqual([one, two].sort());
    expect([...(await quotes({ words: 'zenith' }))].sort()).toEqual([one, two].sort());
    told = changed();
    await collectPicked(db, { quotes: [one] }, { add: ['new'] });
    await told;
    expect(await quotes({ collection: ['new'] })).toEqual([one]);
    told = changed();
    await db.quotes.delete(one);
    await told;
    expect(await quotes({ tag: ['Zénith'] })).toEqual([two]);
    told = changed();
    await db.quotes.put({ ...bundle.quotes[0]!, text: 'Xylophone' });
    await told;
    expect(await quotes({ words: 'xylo' })).toEqual([one]);
    expect((await quotes({})).length).toBe(bundle.quotes.length);
  });
});

describe('dispatches', () => {
  const source = bundle.quotes[0]!;
  const article = bundle.articles.find(({ id }) => id === source.article)!;
  const copyOf = (n: number, text: string) => ({
    article: { ...article, id: `copy-${n}`, url: `https://copy${n}.example/a`, host: `copy${n}.example`, outlet: `Copy ${n}`, date: '2030-01-01' },
    quote: { ...source, id: `copy-${n}:q`, article: `copy-${n}`, text, host: `copy${n}.example`, outlet: `Copy ${n}`, date: '2030-01-01' },
  });
  const copies = [copyOf(1, source.text), copyOf(2, source.text.split(' ').slice(0, 8).join(' '))];
  const withCopies = () =>
    filled(async (db) => {
      await db.articles.bulkPut(copies.map((copy) => copy.article));
      await db.quotes.bulkPut(copies.map((copy) => copy.quote));
    });
  it('counts a statement once in the list, and keeps the oldest', async () => {
    const { quotes } = await withCopies();
    const all = await quotes({ speaker: [source.speaker!] });
    const once = await quotes({ speaker: [source.speaker!], once: true });
    expect(all).toContain('copy-1:q');
    expect(once).not.toContain('copy-1:q');
    expect(once).toContain(source.id);
  });
  it('counts in a facet what choosing the value would show, dispatches counted once too', async () => {
    const { engine } = await withCopies();
    for (const facet of ['outlet', 'speaker', 'tag', 'kind', 'camp'] as const) {
      const filter = { ...NO_FILTER, once: true };
      const values = await engine.facet(filter, facet, '');
      expect(values.length).toBeGreaterThan(0);
      for (const { value, count } of values.slice(0, 20)) {
        const { total } = await engine.list({ view: 'quotes', filter: { ...filter, [facet]: [value] }, sort: '', first: 1 });
        expect([facet, value, count]).toEqual([facet, value, total]);
      }
    }
    expect((await engine.facet({ ...NO_FILTER, once: true }, 'outlet', '')).map(({ value }) => value)).toContain('copy1.example');
  });
  it('in a dossier, one statement with its carriers, even where a copy cut it', async () => {
    const { engine } = await withCopies();
    const dossier = await engine.dossier(source.speaker!, NO_FILTER);
    const statement = dossier!.statements.find((one) => one.includes(source.id))!;
    expect(statement[0]).toBe(source.id);
    expect([...statement].sort()).toEqual([source.id, 'copy-1:q', 'copy-2:q'].sort());
    expect(dossier!.outlets.map(({ host }) => host)).toContain('copy1.example');
    expect(dossier!.statements.flat().length).toBe(dossier!.quotes);
  });
  it('beside whom: occasions, not copies', async () => {
    const { engine } = await filled();
    const { id } = (await engine.list({ view: 'actors', filter: NO_FILTER, sort: '', first: 1 })).actors[0]!;
    const dossier = await engine.dossier(id, NO_FILTER);
    const mine = new Set(bundle.mentions.filter((m) => m.actor === id).map((m) => m.article));
    const [most] = dossier!.beside;
    const together = bundle.mentions
      .filter((m) => m.actor === most!.id && mine.has(m.article))
      .map((m) => bundle.articles.find((a) => a.id === m.article)!.dispatch);
    expect(most!.articles).toBe(new Set(together).size);
    expect(await engine.dossier('nobody', NO_FILTER)).toBeNull();
  });
});

describe('figures add up', () => {
  it.each(['speaker', 'camp'] as const)('time by %s', async (by) => {
    const { engine } = await filled();
    const figure = await engine.figure(NO_FILTER, { kind: 'time', by });
    if (figure.kind !== 'time') throw new Error();
    expect(figure.rows.reduce((sum, row) => sum + row.quotes, 0)).toBe(bundle.quotes.length);
    expect(figure.series.length).toBeLessThanOrEqual(8);
    const periods = new Set(figure.rows.map(({ period }) => period));
    expect(figure.rows.length).toBe(periods.size * figure.series.length);
  });
  it('outlets, stances, network', async () => {
    const { engine } = await filled();
    const outlets = await engine.figure({ ...NO_FILTER, kind: ['direct'] }, { kind: 'outlets' });
    const stances = await engine.figure(NO_FILTER, { kind: 'stances' });
    const network = await engine.figure(NO_FILTER, { kind: 'network' });
    if (outlets.kind !== 'outlets' || stances.kind !== 'stances' || network.kind !== 'network') throw new Error();
    expect(outlets.rows.reduce((sum, row) => sum + row.quotes, 0)).toBe(ids((q) => q.kind === 'direct').length);
    expect(stances.rows.reduce((sum, row) => sum + row.quotes, 0)).toBe(bundle.quotes.length);
    const [link] = network.links;
    const [a, b] = [network.nodes[link!.source]!, network.nodes[link!.target]!];
    const of = (id: string) => new Set(bundle.mentions.filter((m) => m.actor === id).map((m) => m.article));
    expect(link!.articles).toBe([...of(a.id)].filter((article) => of(b.id).has(article)).length);
  });
});
