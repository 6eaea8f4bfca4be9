import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { BUNDLE_PARTS, type Bundle, emptyBundle } from '../model/bundle.ts';
import { DEFAULT_SETTINGS } from '../model/stored.ts';
import { BACKUP_VERSION } from './backup-lines.ts';
import { canonicalJson } from './canonical-json.ts';
import { exportBytes, formatOf, planRestore as planSteps, type Reading, readFile } from './index.ts';
import { finish, HARD_TEXT, hardBundle, hostile, makeAnnotation, makeArticle, makeQuote, spanOf } from './testing.ts';
import { LIMITS } from './unpack.ts';

const planRestore = (...args: Parameters<typeof planSteps>) => finish(planSteps(...args));
const backup = (bundle: Bundle) => exportBytes(formatOf('backup'), bundle);
const read = (bytes: Uint8Array, limits = LIMITS): Reading => finish(readFile(bytes, { limits }));
/** A backup's lines changed by hand, packed again. */
const edited = (bundle: Bundle, edit: (lines: string[]) => string[]) =>
  gzipSync(
    strToU8(
      `${edit(
        strFromU8(gunzipSync(backup(bundle)))
          .trimEnd()
          .split('\n'),
      ).join('\n')}\n`,
    ),
  );

/** Keys of objects in another order, at every depth. */
const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, shuffled(part)]),
        )
      : value;

const full = (): Bundle => {
  const bundle = hardBundle();
  const [quote] = bundle.quotes;
  return {
    ...bundle,
    corrections: [
      { id: 'k1', created: '2024-03-04T10:00:00.000Z', type: 'not-quote', article: 'a1', quote: quote!.quote, selectors: quote!.selectors, removed: [quote!] },
      { id: 'k2', created: '2024-03-04T11:00:00.000Z', type: 'alias', actor: 'x', name: 'X', form: 'Ixe' },
    ],
    settings: { ...DEFAULT_SETTINGS, offHosts: ['x.example'], backup: { every: 'week', last: '2024-03-04T11:00:00.000Z' } },
  };
};

describe('backup', () => {
  it('comes back as it was: backup → restore → backup is identical byte for byte', () => {
    for (const bundle of [full(), emptyBundle(), generateBundle({ articles: 30, quotes: 300, seed: 7 })]) {
      const first = backup(bundle);
      const reading = read(first);
      expect(reading.problems).toEqual([]);
      for (const mode of ['replace', 'merge'] as const)
        expect(backup(planRestore(reading.bundle, emptyBundle(), mode).put)).toEqual(
          mode === 'replace' ? first : backup({ ...bundle, settings: undefined as never }),
        );
    }
  });

  it('loses nothing: every record is deeply the same', () => {
    const bundle = full();
    const back = read(backup(bundle)).bundle;
    const byId = (records: readonly { id: string }[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const part of BUNDLE_PARTS) expect(back[part]).toEqual(byId(bundle[part]));
  });

  it('does not depend on the order of records or keys', () => {
    const bundle = full();
    const other = shuffled({ ...bundle, quotes: bundle.quotes.toReversed() }) as Bundle;
    for (const quote of other.quotes) quote.tags.splice(0, 0, ...[]);
    expect(backup(other)).not.toEqual(backup(emptyBundle()));
    expect(backup({ ...(shuffled({ ...bundle, quotes: [] }) as Bundle), quotes: bundle.quotes.toReversed() })).toEqual(backup(bundle));
  });

  it('leaves out when it was last made, which is no part of the data', () => {
    const at = (last: string): Bundle => ({ ...full(), settings: { ...DEFAULT_SETTINGS, backup: { every: 'day', last } } });
    expect(backup(at('2024-01-01T00:00:00.000Z'))).toEqual(backup(at('2025-01-01T00:00:00.000Z')));
  });

  it('holds whatever strings there are, lone surrogates included', () =>
    fc.assert(
      fc.property(hostile(), hostile(), (note, title) => {
        const article = makeArticle(HARD_TEXT, { title });
        const bundle: Bundle = { ...emptyBundle(), articles: [article], annotations: [makeAnnotation(article, HARD_TEXT, spanOf(HARD_TEXT, 'Gao'), { note })] };
        const reading = read(backup(bundle));
        expect(reading.problems).toEqual([]);
        expect(reading.bundle.articles[0]!.title).toBe(title);
        expect(reading.bundle.annotations[0]!.note).toBe(note);
      }),
    ));

  it('is read unpacked as well', () => expect(read(gunzipSync(backup(full()))).sound).toBe(true));

  // A file of each shipped version of the format, never edited: a new version adds one.
  it.each([1])('of version %i, as it was once written, is read and written as it was', (version) => {
    const text = readFileSync(new URL(`fixtures/backup-${version}.jsonl`, import.meta.url));
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    expect(reading.bundle).toMatchObject({ attic: [{ id: 4 }], settings: { offHosts: ['x.example'] } });
    expect(reading.bundle.corrections).toHaveLength(2);
    const again = backup(planRestore(reading.bundle, emptyBundle(), 'replace').put);
    if (version === BACKUP_VERSION) expect(strFromU8(gunzipSync(again))).toBe(strFromU8(text));
  });

  it('keeps fields that a later Griot adds', () => {
    const bundle = full();
    Object.assign(bundle.quotes[0]!, { mood: { calm: true } });
    expect(read(backup(bundle)).bundle.quotes.find(({ id }) => id === bundle.quotes[0]!.id)).toHaveProperty('mood.calm', true);
  });
});

describe('a damaged or hostile backup', () => {
  const bundle = full();
  const quoteLine = (lines: string[]) => lines.findIndex((line) => line.startsWith('{"quotes":'));
  const change = (from: string | RegExp, to: string) => (lines: string[]) =>
    lines.map((line, index) => (index === quoteLine(lines) ? line.replace(from, to) : line));

  it.each<[string, (lines: string[]) => string[], string, { line?: number; field?: string }]>([
    ['a word changed', (lines) => lines.map((line) => line.replace('Balléré', 'Ballere')), 'import_checksum', { line: 14 }],
    ['a record left out', (lines) => lines.filter((_, index) => index !== 3), 'import_checksum', { line: 13 }],
    ['a field of another type', change(/"confidence":[\d.]+/, '"confidence":"much"'), 'import_bad_field', { line: 4, field: 'confidence' }],
    [
      'a bad offset deep inside',
      change(/"spans":\[\{"end":(\d+),"start":\d+/, '"spans":[{"end":$1,"start":-3'),
      'import_bad_field',
      { line: 4, field: 'spans.0.start' },
    ],
    ['a span that ends before it starts', change(/"spans":\[\{"end":\d+/, '"spans":[{"end":0'), 'import_bad_field', { line: 4, field: 'spans.0' }],
    ['a field missing', change(/"speakerName":"[^"]*",/, ''), 'import_bad_field', { line: 4, field: 'speakerName' }],
    ['a line that is no JSON', change(/.$/, ''), 'import_not_json', { line: 4 }],
    ['an unknown part', change('{"quotes":', '{"spells":'), 'import_unknown_part', { line: 4 }],
    ['a record twice', (lines) => [...lines.slice(0, 4), ...lines.slice(3)], 'import_duplicate', { line: 5 }],
    ['a prototype', change('"note":', '"__proto__":{"polluted":true},"note":'), 'import_bad_field', { line: 4, field: '__proto__' }],
    [
      'a prototype, escaped and deep',
      change('"chain":[{', '"chain":[{"\\u005f_proto__":{"polluted":true},'),
      'import_bad_field',
      { line: 4, field: 'why.chain.0.__proto__' },
    ],
    ['a constructor', change('"note":', '"constructor":{"prototype":{"polluted":true}},"note":'), 'import_bad_field', { line: 4, field: 'constructor' }],
    [
      'an address that runs',
      (lines) => lines.map((line) => line.replace('"url":"https:', '"url":"javascript:')),
      'import_bad_field',
      { line: 2, field: 'url' },
    ],
    ['a number beyond all numbers', change(/"confidence":[\d.]+/, '"confidence":1e999'), 'import_bad_field', { line: 4, field: 'confidence' }],
    ['an offset that no text has', change(/"words":\d+/, '"words":1e300'), 'import_bad_field', { line: 4, field: 'words' }],
    ['an id that is not of its article', change(/"id":"a1:/, '"id":"b2:'), 'import_bad_field', { line: 4 }],
    ['nesting beyond any stack', change('"note":', `"deep":${'['.repeat(400_000)}${']'.repeat(400_000)},"note":`), 'import_bad_field', { line: 4 }],
    ['a setting of another type', (lines) => lines.map((line) => line.replace('"sites":[]', '"sites":5')), 'import_bad_field', { field: 'sites' }],
    ['nesting without end', change('"note":', `"deep":${'['.repeat(5000)}${']'.repeat(5000)},"note":`), 'import_bad_field', { line: 4 }],
    ['the last line missing', (lines) => lines.slice(0, -1), 'import_truncated', {}],
    ['something after the end', (lines) => [...lines, lines[3]!], 'import_damaged', { line: 15 }],
    ['a newer version', (lines) => ['{"format":"griot-backup","version":99}', ...lines.slice(1)], 'import_newer', { line: 1 }],
  ])('%s', (_, edit, key, place) => {
    const reading = read(edited(bundle, edit));
    expect(reading.sound).toBe(false);
    expect(reading.problems.map((found) => found.key)).toContain(key);
    expect(reading.problems.find((found) => found.key === key)).toMatchObject(place);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('cut anywhere, says so and keeps what came before', () => {
    const bytes = backup(generateBundle({ articles: 20, quotes: 200, seed: 3 }));
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      const reading = read(bytes.subarray(0, Math.ceil(bytes.length * share)));
      expect(reading.sound).toBe(false);
      expect(reading.problems.at(-1)!.key).toMatch(/^import_(truncated|damaged|not_known)$/);
    }
  });

  it('any byte changed is noticed', () => {
    const bytes = backup(full());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        // The head and foot of gzip (time, system, checksum) are not the data.
        fc.pre(at > 9 && at < bytes.length - 8);
        const changed = bytes.slice();
        changed[at] = (changed[at]! + by) % 256;
        const reading = read(changed);
        expect(!reading.sound || canonicalJson(reading.bundle) === canonicalJson(read(bytes).bundle)).toBe(true);
      }),
    );
  });

  it('a bomb is stopped at its limit', () => {
    const limits = { ...LIMITS, freely: 2 ** 20, unpacked: 2 ** 22 };
    const bomb = gzipSync(new Uint8Array(2 ** 26), { level: 9 });
    expect(read(bomb, limits).problems.map(({ key }) => key)).toEqual(['import_too_large']);
    const oneLine = gzipSync(strToU8(`{"format":"griot-backup","version":1}\n{"quotes":"${'é1'.repeat(2 ** 18)}`), { level: 0 });
    expect(read(oneLine, { ...LIMITS, line: 2 ** 16 }).problems.map(({ key }) => key)).toEqual(['import_too_large']);
  });

  it('of any bytes never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          hostile().map(strToU8),
          fc.json().map(strToU8),
          fc.uint8Array({ maxLength: 100 }).map((bytes) => Uint8Array.of(0x1f, 0x8b, 8, ...bytes)),
        ),
        (bytes) => {
          const { problems, sound, bundle } = read(bytes);
          if (!sound) expect(problems.length).toBeGreaterThan(0);
          for (const part of BUNDLE_PARTS) expect(Array.isArray(bundle[part])).toBe(true);
        },
      ),
    ));
});

describe('planRestore, merge', () => {
  const article = makeArticle(HARD_TEXT);
  const span = spanOf(HARD_TEXT, 'Gao');
  const mark = (more: object) => makeAnnotation(article, HARD_TEXT, span, more);
  const quote = (more: object) => makeQuote(article, HARD_TEXT, [spanOf(HARD_TEXT, 'rien n’est joué')], more);
  const of = (parts: Partial<Bundle>): Bundle => ({ ...emptyBundle(), articles: [article], ...parts });

  it('adds what is new and leaves alone what is the same', () => {
    const plan = planRestore(full(), of({}), 'merge');
    expect(plan.adds).toMatchObject({ articles: 0, versions: 1, quotes: 3, annotations: 1, mentions: 1, tags: 1, collections: 1, corrections: 2 });
    expect(plan.same.articles).toBe(1);
    expect(plan.conflicts).toEqual([]);
    const again = planRestore(full(), full(), 'merge');
    expect(BUNDLE_PARTS.map((part) => again.put[part].length)).toEqual(BUNDLE_PARTS.map(() => 0));
  });

  it('lets the later change win, adds up tags, and keeps both notes', () => {
    const mine = of({ annotations: [mark({ note: 'Mon idée', tags: ['a'], colour: 'blue', updated: '2024-05-01T00:00:00.000Z' })] });
    const theirs = of({ annotations: [mark({ note: 'Leur idée', tags: ['b'], colour: 'pink', updated: '2024-06-01T00:00:00.000Z' })] });
    const plan = planRestore(theirs, mine, 'merge');
    expect(plan.put.annotations).toEqual([
      mark({ note: 'Leur idée\n\n---\n\nMon idée', tags: ['a', 'b'], colour: 'pink', updated: '2024-06-01T00:00:00.000Z' }),
    ]);
    expect(plan.conflicts).toEqual([{ part: 'annotations', id: mine.annotations[0]!.id, label: 'Gao', field: 'note', kept: 'both' }]);
    // And a second time changes nothing more.
    expect(planRestore(theirs, of({ annotations: plan.put.annotations }), 'merge').put.annotations).toEqual([]);
  });

  it('reports corrections that contradict each other', () => {
    const mine = of({ quotes: [quote({ corrected: true, speakerName: 'A', updated: '2024-06-01T00:00:00.000Z' })] });
    const theirs = of({ quotes: [quote({ corrected: true, speakerName: 'B', updated: '2024-05-01T00:00:00.000Z' })] });
    const plan = planRestore(theirs, mine, 'merge');
    expect(plan.conflicts).toMatchObject([{ field: 'speaker', kept: 'mine' }]);
    expect(plan.put.quotes).toEqual([]);
  });

  it('recognises an article under another id by its address, and takes everything along', () => {
    const theirs = full();
    const rename = (bundle: Bundle): Bundle => JSON.parse(JSON.stringify(bundle).replaceAll('"a1"', '"z9"').replaceAll('"a1:', '"z9:'));
    const plan = planRestore(rename(theirs), of({}), 'merge');
    expect(plan.adds).toMatchObject({ articles: 0, quotes: 3, versions: 1, mentions: 1, annotations: 1 });
    expect(plan.put.articles).toMatchObject([{ id: 'a1', otherIds: ['z9'] }]);
    for (const part of ['quotes', 'versions', 'mentions', 'annotations'] as const) for (const record of plan.put[part]) expect(record.article).toBe('a1');
    expect(plan.put.quotes.map(({ id }) => id).sort()).toEqual(theirs.quotes.map(({ id }) => id).sort());
    expect(plan.put.corrections[0]).toMatchObject({ article: 'a1', removed: [{ article: 'a1' }] });
  });

  it('never merges two articles that only share an id', () => {
    const other = makeArticle('Autre texte', { url: 'https://autre.example/', urls: ['https://autre.example/'] });
    const theirs = { ...emptyBundle(), articles: [other], annotations: [makeAnnotation(other, 'Autre texte', { start: 0, end: 5 })] };
    const plan = planRestore(theirs, of({}), 'merge');
    expect(plan.put.articles).toHaveLength(1);
    expect(plan.put.articles[0]!.id).not.toBe('a1');
    expect(plan.put.annotations[0]!.article).toBe(plan.put.articles[0]!.id);
  });

  it('never merges two quotes of the same words by two speakers that only share an id, and merging twice changes nothing more', () => {
    const mine = of({ quotes: [quote({ speaker: 'x', speakerName: 'Awa', note: 'à elle' })] });
    const other = quote({ speaker: 'y', speakerName: 'Boukary', note: 'à lui' });
    const selectors = { ...other.selectors, version: 'later', position: { ...other.selectors.position, start: 900, end: 915 } };
    const made = { id: 'k', created: '2024-03-04T10:00:00.000Z', type: 'not-quote' as const, article: 'a1', quote: other.quote, selectors };
    const theirs = of({ quotes: [{ ...other, selectors }], corrections: [made] });
    const plan = planRestore(theirs, mine, 'merge');
    expect(plan.conflicts).toEqual([]);
    expect(plan.put.quotes).toMatchObject([{ speakerName: 'Boukary', note: 'à lui' }]);
    expect(plan.put.quotes[0]!.id).not.toBe(mine.quotes[0]!.id);
    expect(plan.put.corrections).toMatchObject([{ quote: plan.put.quotes[0]!.quote }]);
    const now = of({ quotes: [...mine.quotes, ...plan.put.quotes], corrections: [...plan.put.corrections] });
    expect(planRestore(theirs, now, 'merge').put).toMatchObject({ quotes: [], corrections: [] });
  });

  it('knows a tag by its name, and keeps my settings', () => {
    const tag = (id: string, name: string) => ({ id, name, created: '2024-01-01T00:00:00.000Z' });
    const plan = planRestore(of({ tags: [tag('x', 'paix'), tag('t1', 'guerre')], settings: DEFAULT_SETTINGS }), of({ tags: [tag('t1', 'paix')] }), 'merge');
    expect(plan.put.tags.map(({ name }) => name)).toEqual(['guerre']);
    expect(plan.put.tags[0]!.id).not.toBe('t1');
    expect(plan.put.settings).toBeUndefined();
  });

  it('does not touch what it is given', () => {
    const [mine, theirs] = [full(), generateBundle({ articles: 3, quotes: 9 })];
    const before = canonicalJson([mine, theirs]);
    planRestore(theirs, mine, 'merge');
    planRestore(theirs, mine, 'replace');
    expect(canonicalJson([mine, theirs])).toBe(before);
  });
});

describe('planRestore, replace', () => {
  it('of a backup without settings goes back to the defaults, so that the next backup is the same', () => {
    const bundle = { ...full() };
    delete bundle.settings;
    const plan = planRestore(read(backup(bundle)).bundle, full(), 'replace');
    expect(plan.put.settings).toEqual({});
    expect(backup(plan.put)).toEqual(backup(bundle));
  });

  it('counts what comes, changes and goes; the time of the last backup stays this machine’s', () => {
    const mine = generateBundle({ articles: 4, quotes: 20, seed: 1 });
    const theirs = {
      ...structuredClone(mine),
      quotes: structuredClone(mine.quotes.slice(5)),
      settings: { ...DEFAULT_SETTINGS, backup: { every: 'day' as const } },
    };
    theirs.quotes[0]!.note = 'neu';
    const plan = planRestore(theirs, { ...mine, settings: { ...DEFAULT_SETTINGS, backup: { every: 'never', last: 'x' } } }, 'replace');
    expect([plan.adds.quotes, plan.changes.quotes, plan.same.quotes, plan.removes.quotes]).toEqual([0, 1, 14, 5]);
    expect(plan.put.quotes).toHaveLength(15);
    expect(plan.put.settings?.backup).toEqual({ every: 'day', last: 'x' });
  });
});
