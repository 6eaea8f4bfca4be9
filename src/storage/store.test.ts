import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyBundle } from '../model/bundle.ts';
import type { StoredArticle } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import { addAnnotation, annotationsOf, changeAnnotation, dropAnnotation } from './annotations.ts';
import { saveArticle } from './articles.ts';
import { addCorrection, allCorrections, applyCorrections, correctedDate, toReaderKnowledge, undoCorrection } from './corrections.ts';
import type { GriotDatabase } from './database.ts';
import { guarded } from './errors.ts';
import { forgetAll, forgetArticles, forgetSite, removePicked, sweep } from './forget.ts';
import { collectPicked, dropTag, ensureCollection, ensureTags, renameTag, tagPicked, tagsByUse } from './labels.ts';
import { putBack } from './put-back.ts';
import { actorCounts, describeQuote, keptQuotes, refreshQuotes, releaseQuotes, storeMentions, storeQuotes } from './quotes.ts';
import { changeSettings, readSettings } from './settings.ts';
import { readAll, writeAll } from './snapshot.ts';
import { anAnalysis, anArticle, freshDatabase, TEXT, TOPIC } from './testing.ts';

let db: GriotDatabase;
let article: StoredArticle;
const found = { analysis: anAnalysis(), text: TEXT };
const AT = '2024-03-06T10:00:00.000Z';

beforeEach(async () => {
  db = freshDatabase();
  article = await saveArticle(db, { article: anArticle(), url: anArticle().url!, topic: TOPIC }, { kept: true, at: AT });
});

describe('quotes', () => {
  test('are stored with all that lists and exports ask', async () => {
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    const row = await db.quotes.get(`${article.id}:q1`);
    expect(row).toMatchObject({
      speaker: 'ml-test',
      speakerName: 'Amadou Test',
      speakerKind: 'person',
      host: 'journal.example',
      date: '2024-03-05',
      words: 11,
      corrected: false,
    });
    expect(row?.selectors.quote.exact).toBe(row?.text);
    expect(TEXT.slice(row!.selectors.position.start, row!.selectors.position.end)).toBe(row?.text);
    expect(TEXT).toContain(row!.selectors.quote.prefix + row!.selectors.quote.exact + row!.selectors.quote.suffix);
  });

  test('keeping again keeps the note, tags and the time; collecting does not undo keeping', async () => {
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    await describeQuote(db, `${article.id}:q1`, { note: 'à citer', tags: { add: ['pont'] } });
    await storeQuotes(db, article, found, ['q1', 'q2'], 'collected', '2024-04-01T00:00:00.000Z');
    expect(await db.quotes.get(`${article.id}:q1`)).toMatchObject({ note: 'à citer', tags: ['pont'], status: 'kept', created: AT });
    expect(await keptQuotes(db, article.id)).toEqual(['q1']);
    await releaseQuotes(db, article.id, ['q1'], { collected: true });
    expect(await keptQuotes(db, article.id)).toEqual([]);
    expect(await db.quotes.count()).toBe(2);
    await releaseQuotes(db, article.id, ['q1', 'q2']);
    expect(await db.quotes.count()).toBe(0);
  });

  test('an unknown id, and a quote of somebody unnamed', async () => {
    const analysis = { ...found.analysis, quotes: [{ ...found.analysis.quotes[0]!, speaker: { actor: null, name: 'un habitant' } }] };
    await storeQuotes(db, article, { analysis, text: TEXT }, ['q1', 'nope'], 'kept');
    expect(await db.quotes.toArray()).toMatchObject([{ speaker: null, speakerName: 'un habitant', speakerKind: 'unnamed' }]);
  });

  test('mentions are replaced, and counted', async () => {
    await storeMentions(db, article, found.analysis);
    await storeMentions(db, article, found.analysis);
    await storeQuotes(db, article, found, ['q1', 'q2'], 'kept');
    expect(await db.mentions.count()).toBe(2);
    expect(await actorCounts(db, 'ml-test')).toEqual({ quotes: 1, articles: 1 });
  });

  test('descriptions are stored beside names, with their office; somebody only described is there too', async () => {
    const [first] = found.analysis.actors;
    const fact = {
      post: 'ml-def',
      office: { fr: 'ministre de la Défense', en: 'defence minister' },
      country: 'ML',
      person: 'x',
      personName: 'X',
      start: '2021-06-11',
      confidence: 'high' as const,
      verified: true,
    };
    const nominal = { start: 3, end: 9, text: 'le min', kind: 'nominal' as const, rule: 'office', why: { how: 'office' as const, fact } };
    const name = { start: 20, end: 24, text: 'Nom', kind: 'name' as const, rule: 't' };
    const pronoun = { start: 30, end: 32, text: 'il', kind: 'pronoun' as const, rule: 't' };
    const analysis = {
      ...found.analysis,
      actors: [
        { ...first!, id: 'both', mentions: [nominal, name, pronoun] },
        { ...first!, id: 'described', mentions: [nominal] },
      ],
    };
    await storeMentions(db, article, analysis);
    const rows = await db.mentions.orderBy('actor').toArray();
    expect(rows.map(({ actor, count, spans, described }) => [actor, count, spans.length, described?.length])).toEqual([
      ['both', 2, 1, 1],
      ['described', 1, 0, 1],
    ]);
    expect(rows[1]!.described![0]).toEqual({ start: 3, end: 9, text: 'le min', why: { how: 'office', fact } });
  });
});

describe('annotations', () => {
  const words = 'quoi qu’il en coûte';
  const selectors = {
    position: { type: 'TextPositionSelector', start: 1, end: 2 },
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    version: 'v',
  } as const;
  const given = () => ({ articleId: article.id, motivation: 'highlighting', colour: 'yellow', words, selectors }) as const;

  test('are made, changed, deleted and restored', async () => {
    const made = await addAnnotation(db, article.id, given(), { at: AT });
    const noted = await changeAnnotation(db, made.id, { note: '**oui**', colour: 'pink' });
    expect(noted).toMatchObject({ motivation: 'commenting', note: '**oui**', colour: 'pink', words, created: AT });
    const gone = await dropAnnotation(db, made.id);
    expect(await annotationsOf(db, article.id)).toEqual([]);
    await db.annotations.put(gone);
    expect(await annotationsOf(db, article.id)).toEqual([noted]);
  });

  test('what is gone says so', async () => {
    await expect(changeAnnotation(db, 'nope', { note: '' })).rejects.toMatchObject({ key: 'error_gone' });
    await expect(dropAnnotation(db, 'nope')).rejects.toBeInstanceOf(GriotError);
  });
});

describe('corrections', () => {
  const selectors = {
    position: { type: 'TextPositionSelector', start: 0, end: 1 },
    quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
    version: 'v',
  } as const;

  test('another speaker, from the article, typed, or known elsewhere', () => {
    const by = (actor: string | null, name: string) =>
      applyCorrections(found.analysis, [{ id: 'c', created: AT, type: 'speaker', article: 'a', quote: 'q1', selectors, speaker: { actor, name } }], 'a');
    expect(by('local:awa-essai', 'Awa Essai').quotes[0]).toMatchObject({
      speaker: { actor: 1 },
      certain: true,
      confidence: 1,
      why: { chain: [{ how: 'correction' }] },
    });
    expect(by(null, 'Une voisine').quotes[0]?.speaker).toEqual({ actor: null, name: 'Une voisine' });
    const known = by('ml-other', 'Une Autre');
    expect(known.actors[known.quotes[0]!.speaker!.actor!]).toMatchObject({ id: 'ml-other', name: 'Une Autre' });
    expect(found.analysis.quotes[0]!.speaker!.actor).toBe(0);
  });

  test('not a quote, another span, another article, the last one wins', () => {
    const c = { id: 'c', created: AT, article: 'a', selectors };
    expect(applyCorrections(found.analysis, [{ ...c, type: 'not-quote', quote: 'q1' }], 'a').quotes.map(({ id }) => id)).toEqual(['q2']);
    expect(applyCorrections(found.analysis, [{ ...c, type: 'not-quote', quote: 'q1' }], 'b')).toEqual(found.analysis);
    expect(applyCorrections(found.analysis, [{ ...c, type: 'span', quote: 'q2', spans: [{ start: 0, end: 3 }] }], 'a').quotes.map(({ id }) => id)).toEqual([
      'q2',
      'q1',
    ]);
    const twice = ['X', 'Y'].map((name) => ({ ...c, type: 'speaker' as const, quote: 'q1', speaker: { actor: null, name } }));
    expect(applyCorrections(found.analysis, twice, 'a').quotes[0]?.speaker?.name).toBe('Y');
  });

  test('teach later analyses', () => {
    const knowledge = toReaderKnowledge([
      { id: '1', created: AT, type: 'alias', actor: 'local:x', name: 'Xavier', form: 'X.', actorType: 'organisation' },
      { id: '2', created: AT, type: 'not-actor', form: 'Paris' },
      { id: '3', created: AT, type: 'not-actor', form: 'Mars', article: 'a' },
      { id: '4', created: AT, type: 'same', from: 'local:y', fromName: 'Y', into: 'ml-test', intoName: 'T' },
    ]);
    expect(knowledge).toEqual({
      actors: [{ id: 'local:x', name: 'Xavier', type: 'organisation' }],
      aliases: [{ actor: 'local:x', form: 'X.' }],
      notActors: [{ form: 'Paris' }, { form: 'Mars', article: 'a' }],
      same: [{ from: 'local:y', into: 'ml-test' }],
    });
  });

  test('"not a quote" takes it from the store, undoing brings it back with its note', async () => {
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    await describeQuote(db, `${article.id}:q1`, { note: 'important' });
    const { id } = await addCorrection(db, { type: 'not-quote', article: article.id, quote: 'q1', selectors });
    expect(await db.quotes.count()).toBe(0);
    expect(await db.stale.toArray()).toEqual([{ article: article.id }]);
    await undoCorrection(db, id);
    expect(await db.quotes.get(`${article.id}:q1`)).toMatchObject({ note: 'important' });
    expect(await allCorrections(db)).toEqual([]);
    await undoCorrection(db, id);
  });

  test('a day that cannot be falls when the page is met again; one that can stays where the page gives none', async () => {
    const { date: _, ...undated } = anArticle();
    const meet = () => saveArticle(db, { article: undated, url: anArticle().url!, topic: TOPIC }, { kept: false, at: AT });
    expect((await meet()).date).toBe('2024-03-05');
    expect(await db.stale.count()).toBe(0);
    for (const wrong of ['1970-01-01', '2031-01-01', '2024-03-09']) {
      await db.articles.update(article.id, { date: wrong });
      expect((await meet()).date, wrong).toBeUndefined();
      expect(await db.stale.toArray()).toEqual([{ article: article.id }]);
    }
  });

  test('another day, or none, and the one before again', async () => {
    const before = article.date;
    const first = await addCorrection(db, { type: 'date', article: article.id, date: '2011-02-03' });
    expect((await db.articles.get(article.id))?.date).toBe('2011-02-03');
    expect(await db.stale.toArray()).toEqual([{ article: article.id }]);
    const second = await addCorrection(db, { type: 'date', article: article.id, date: null }, { at: '2999-01-01T00:00:00.000Z' });
    expect((await db.articles.get(article.id))?.date).toBeUndefined();
    expect(correctedDate(await allCorrections(db), article.id)).toBeNull();
    expect(correctedDate(await allCorrections(db), 'another')).toBeUndefined();
    await undoCorrection(db, second.id);
    expect((await db.articles.get(article.id))?.date).toBe('2011-02-03');
    await undoCorrection(db, first.id);
    expect((await db.articles.get(article.id))?.date).toBe(before);
  });

  test('days taken back in the order they were given: the later one stands, and goes back to the first', async () => {
    const before = article.date;
    const first = await addCorrection(db, { type: 'date', article: article.id, date: '2011-02-03' }, { at: AT });
    const second = await addCorrection(db, { type: 'date', article: article.id, date: '2012-03-04' }, { at: '2999-01-01T00:00:00.000Z' });
    await undoCorrection(db, first.id);
    expect((await db.articles.get(article.id))?.date).toBe('2012-03-04');
    await undoCorrection(db, second.id);
    expect((await db.articles.get(article.id))?.date).toBe(before);
  });

  test('what a tab wrote meanwhile on a quote that comes back stays', async () => {
    await storeQuotes(db, article, found, ['q1'], 'collected', AT);
    await describeQuote(db, `${article.id}:q1`, { note: 'important', tags: { add: ['sel'] } });
    const { id } = await addCorrection(db, { type: 'not-quote', article: article.id, quote: 'q1', selectors });
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    await describeQuote(db, `${article.id}:q1`, { note: 'à vérifier', tags: { add: ['mil'] } });
    await undoCorrection(db, id);
    const row = await db.quotes.get(`${article.id}:q1`);
    expect(row).toMatchObject({ status: 'kept', tags: ['sel', 'mil'] });
    expect(row?.note).toContain('important');
    expect(row?.note).toContain('à vérifier');
  });

  test('articles that a correction concerns are marked, others are not', async () => {
    await storeMentions(db, article, found.analysis);
    await addCorrection(db, { type: 'not-actor', form: 'Personne' });
    expect(await db.stale.count()).toBe(0);
    await addCorrection(db, { type: 'same', from: 'local:awa-essai', fromName: 'Awa Essai', into: 'ml-test', intoName: 'Amadou Test' });
    expect(await db.stale.toArray()).toEqual([{ article: article.id }]);
    await db.stale.clear();
    await addCorrection(db, { type: 'not-actor', form: 'awa essai' });
    expect(await db.stale.count()).toBe(1);
  });

  test('a fact of the reader marks whom it is about, its days and what it changes back', async () => {
    await storeMentions(db, article, found.analysis);
    const stale = async () => {
      const ids = (await db.stale.toArray()).map((row) => row.article);
      await db.stale.clear();
      return ids;
    };
    const actor = { type: 'person', country: 'ML', aliases: [], gender: 'f' } as const;
    await addCorrection(db, {
      type: 'fact',
      key: 'a',
      name: 'x',
      fact: { actor: { ...actor, id: 'x', name: { fr: 'Personne Autre', en: 'Personne Autre' } } },
    });
    expect(await stale()).toEqual([]);
    const fact = { actor: { ...actor, id: 'awa-essai', name: { fr: 'Awa Essai', en: 'Awa Essai' } } };
    const { id } = await addCorrection(db, { type: 'fact', key: 'b', name: 'Awa Essai', fact });
    expect(await stale()).toEqual([article.id]);
    // an edit that no longer names her concerns the articles that the row before it named
    await addCorrection(db, { type: 'fact', key: 'b', name: 'y', fact: { actor: { ...actor, id: 'y', name: { fr: 'Tout Autre', en: 'Tout Autre' } } } });
    expect(await stale()).toEqual([article.id]);
    await addCorrection(db, { type: 'fact', key: 'c', name: 'z', fact: { term: { post: 'ml-fm', person: 'z', start: '1990', end: '1991' } } });
    expect(await stale()).toEqual([]);
    await addCorrection(db, { type: 'pack', name: 'file', facts: [{ term: { post: 'ml-fm', person: 'z', start: '1990' } }] });
    expect(await stale()).toEqual([article.id]);
    await undoCorrection(db, id);
    expect(await stale()).toEqual([article.id]);
  });

  test('stored quotes follow a fresh analysis and keep what the reader wrote', async () => {
    await storeQuotes(db, article, found, ['q1', 'q2'], 'kept', AT);
    await describeQuote(db, `${article.id}:q1`, { note: 'n', tags: { add: ['t'] } });
    const corrected = applyCorrections(
      found.analysis,
      [{ id: 'c', created: AT, type: 'speaker', article: article.id, quote: 'q1', selectors, speaker: { actor: null, name: 'Une voisine' } }],
      article.id,
    );
    await refreshQuotes(db, article, { analysis: { ...corrected, quotes: corrected.quotes.slice(0, 1) }, text: TEXT });
    expect(await db.quotes.get(`${article.id}:q1`)).toMatchObject({ speakerName: 'Une voisine', corrected: true, note: 'n', tags: ['t'], created: AT });
    expect(await db.quotes.get(`${article.id}:q2`)).toMatchObject({ speakerName: 'Awa Essai' });
  });
});

describe('tags and collections', () => {
  beforeEach(() => storeQuotes(db, article, found, ['q1', 'q2'], 'kept'));
  const q = (id: string) => `${article.id}:${id}`;

  test('tags are one whatever their case, most used first, renamed everywhere', async () => {
    expect(await ensureTags(db, ['Eau', ' eau ', '', 'Pont  neuf'])).toEqual(['Eau', 'Pont neuf']);
    await tagPicked(db, { quotes: [q('q1'), q('q2')], articles: [article.id] }, { add: ['pont neuf'] });
    expect(await tagsByUse(db)).toEqual(['Pont neuf', 'Eau']);
    await renameTag(db, 'Pont neuf', 'EAU');
    expect(await tagsByUse(db)).toEqual(['Eau']);
    expect((await db.quotes.get(q('q1')))?.tags).toEqual(['Eau']);
    await dropTag(db, 'Eau');
    expect((await db.articles.get(article.id))?.tags).toEqual([]);
    await expect(renameTag(db, 'x', '  ')).rejects.toMatchObject({ key: 'error_empty_name' });
  });

  test('collections', async () => {
    const one = await ensureCollection(db, 'Mémoire');
    expect(await ensureCollection(db, ' mémoire ')).toEqual(one);
    await collectPicked(db, { quotes: [q('q1')] }, { add: [one.id] });
    expect(await db.quotes.where('collections').equals(one.id).count()).toBe(1);
    await collectPicked(db, { quotes: [q('q1')] }, { remove: [one.id] });
    expect(await db.quotes.where('collections').equals(one.id).count()).toBe(0);
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    await storeQuotes(db, article, found, ['q1', 'q2'], 'kept');
    await storeMentions(db, article, found.analysis);
  });

  test('a page goes with all that hangs on it, and can come back', async () => {
    const before = await readAll(db);
    const removed = await forgetArticles(db, [article.id]);
    expect(await readAll(db)).toEqual(emptyBundle());
    expect(await db.bands.count()).toBe(0);
    await putBack(db, removed);
    expect(await readAll(db)).toEqual(before);
    expect((await db.bands.toArray())[0]?.buckets).toHaveLength(32);
  });

  test('a site, its subdomains included, and no other', async () => {
    const other = {
      article: anArticle({ url: 'https://fr.journal.example/b', text: `${TEXT} Autre chose ici.`, title: 'Un autre titre que le premier' }),
      url: 'https://fr.journal.example/b',
      topic: TOPIC,
    };
    const away = { article: anArticle({ url: 'https://monjournal.example/b' }), url: 'https://monjournal.example/b', topic: TOPIC };
    await saveArticle(db, other, { kept: true });
    await saveArticle(db, away, { kept: true });
    await forgetSite(db, 'journal.example');
    expect((await db.articles.toArray()).map(({ host }) => host)).toEqual(['monjournal.example']);
  });

  test('everything, but for the settings', async () => {
    await changeSettings(db, { where: 'click' });
    await forgetAll(db);
    expect(await db.articles.count()).toBe(0);
    expect((await readSettings(db)).where).toBe('click');
  });

  test('what was kept, noted and tagged again before a deletion is undone stays beside what comes back', async () => {
    const q1 = `${article.id}:q1`;
    await describeQuote(db, q1, { note: 'avant' });
    const removed = await forgetArticles(db, [article.id]);
    const again = await saveArticle(db, { article: anArticle({ text: `${TEXT} Mise à jour.` }), url: anArticle().url!, topic: TOPIC }, { kept: true });
    expect(again.id).toBe(article.id);
    await storeQuotes(db, again, { ...found, text: `${TEXT} Mise à jour.` }, ['q1'], 'kept');
    await describeQuote(db, q1, { note: 'après' });
    await tagPicked(db, { articles: [article.id] }, { add: ['relire'] });
    await putBack(db, removed);
    expect(await db.articles.toArray()).toMatchObject([{ version: again.version, tags: ['relire'], firstSeen: article.firstSeen }]);
    expect((await db.quotes.toArray()).map(({ quote }) => quote)).toEqual(['q1', 'q2']);
    const { note } = (await db.quotes.get(q1))!;
    expect(note).toContain('avant');
    expect(note).toContain('après');
    expect(await db.versions.count()).toBe(2);
    // Undone twice, nothing is doubled.
    await putBack(db, removed);
    expect(await db.quotes.count()).toBe(2);
  });

  test('a quote whose id went to another mouth before the deletion is undone comes back beside it, with its correction', async () => {
    const q1 = `${article.id}:q1`;
    await describeQuote(db, q1, { note: 'le ministre ment' });
    const { selectors } = (await db.quotes.get(q1))!;
    await addCorrection(db, { type: 'span', article: article.id, quote: 'q1', selectors, spans: [] });
    const removed = await forgetArticles(db, [article.id]);
    const again = await saveArticle(db, { article: anArticle(), url: anArticle().url!, topic: TOPIC }, { kept: true });
    const quotes = found.analysis.quotes.map((quote) => ({ ...quote, speaker: { actor: null, name: 'Une voisine' } }));
    await storeQuotes(db, again, { analysis: { ...found.analysis, quotes }, text: TEXT }, ['q1'], 'kept');
    await putBack(db, removed);
    const rows = await db.quotes.toArray();
    expect(rows.map(({ speakerName, note }) => [speakerName, note]).sort()).toEqual([
      ['Amadou Test', 'le ministre ment'],
      ['Awa Essai', ''],
      ['Une voisine', ''],
    ]);
    const his = rows.find(({ speakerName }) => speakerName === 'Amadou Test')!;
    expect(his.id).toBe(`${article.id}:${his.quote}`);
    expect(await db.corrections.toArray()).toMatchObject([{ quote: his.quote }]);
  });

  test('a mark that is back already, and was changed since, stays as it is', async () => {
    const { selectors } = (await db.quotes.get(`${article.id}:q1`))!;
    const { id } = await addAnnotation(db, article.id, { articleId: article.id, motivation: 'highlighting', colour: 'yellow', words: 'Le pont', selectors });
    const removed = await removePicked(db, { annotations: [id] });
    await putBack(db, removed);
    await changeAnnotation(db, id, { note: 'depuis' });
    await putBack(db, removed);
    expect(await annotationsOf(db, article.id)).toMatchObject([{ note: 'depuis' }]);
  });

  test('a few quotes, undone', async () => {
    const removed = await removePicked(db, { quotes: [`${article.id}:q1`] });
    expect(await db.quotes.count()).toBe(1);
    await putBack(db, removed);
    expect(await db.quotes.count()).toBe(2);
  });
});

describe('retention', () => {
  const now = new Date('2025-01-01T00:00:00.000Z');
  test('only what was merely collected goes', async () => {
    const away = { article: anArticle({ url: 'https://loin.example/b', text: `${TEXT} Loin.` }), url: 'https://loin.example/b', topic: TOPIC };
    const far = await saveArticle(db, away, { kept: false, at: AT });
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    await storeQuotes(db, article, found, ['q2'], 'collected', AT);
    await storeQuotes(db, far, found, ['q1', 'q2'], 'collected', AT);
    expect(await sweep(db, { retentionDays: 0 }, now)).toBe(0);
    expect(await sweep(db, { retentionDays: 1000 }, now)).toBe(0);
    await tagPicked(db, { quotes: [`${far.id}:q1`] }, { add: ['t'] });
    expect(await sweep(db, { retentionDays: 30 }, now)).toBe(2);
    expect((await db.quotes.toCollection().primaryKeys()).sort()).toEqual([`${article.id}:q1`, `${far.id}:q1`].sort());
    await db.quotes.delete(`${far.id}:q1`);
    await sweep(db, { retentionDays: 30 }, now);
    expect((await db.articles.toArray()).map(({ id }) => id)).toEqual([article.id]);
  });
});

describe('everything out and in', () => {
  test('read, emptied, written: the same', async () => {
    await storeQuotes(db, article, found, ['q1', 'q2'], 'kept');
    await storeMentions(db, article, found.analysis);
    await ensureTags(db, ['Eau']);
    await changeSettings(db, { citation: 'en' });
    const all = await readAll(db);
    const other = freshDatabase();
    await writeAll(other, all, 'replace');
    expect(await readAll(other)).toEqual(all);
    expect((await other.bands.toArray())[0]?.buckets).toHaveLength(32);
    await writeAll(other, all, 'merge');
    expect(await readAll(other)).toEqual(all);
  });

  test('merging: the later change wins, tags of one name are one', async () => {
    await storeQuotes(db, article, found, ['q1'], 'kept', AT);
    const all = await readAll(db);
    await describeQuote(db, `${article.id}:q1`, { note: 'plus récent' }, '2025-01-01T00:00:00.000Z');
    await ensureTags(db, ['Eau']);
    await writeAll(db, { ...all, tags: [{ id: 'other', name: 'Eau', created: AT }] }, 'merge');
    expect((await db.quotes.get(`${article.id}:q1`))?.note).toBe('plus récent');
    expect(await db.tags.count()).toBe(1);
  });

  test('a bundle that cannot be written changes nothing', async () => {
    await storeQuotes(db, article, found, ['q1'], 'kept');
    const before = await readAll(db);
    const broken = { ...before, quotes: [{ ...before.quotes[0]!, id: undefined as unknown as string }] };
    await expect(writeAll(db, broken, 'replace')).rejects.toThrow();
    expect(await readAll(db)).toEqual(before);
  });
});

describe('settings', () => {
  test('defaults fill what was never changed; layers one by one; what is unknown stays', async () => {
    expect(await readSettings(db)).toMatchObject({ where: 'outlets', collect: 'kept', onboarded: false });
    await db.settings.put({ id: 'settings', value: { layers: { armed: false }, future: 1 } as never });
    const settings = await changeSettings(db, { collect: 'automatic' });
    expect(settings).toMatchObject({ collect: 'automatic', layers: { armed: false, person: true }, future: 1 });
  });
});

test('expected failures of the store come out as GriotError', async () => {
  const quota = Object.assign(new Error('full'), { name: 'AbortError', inner: Object.assign(new Error('x'), { name: 'QuotaExceededError' }) });
  await expect(guarded(() => Promise.reject(quota))).rejects.toMatchObject({ name: 'GriotError', key: 'error_quota' });
  await expect(guarded(() => Promise.reject(new TypeError('bug')))).rejects.toBeInstanceOf(TypeError);
  const version = Object.assign(new Error('x'), { name: 'VersionError' });
  await expect(guarded(() => Promise.reject(version))).rejects.toMatchObject({ key: 'error_newer_version' });
});
