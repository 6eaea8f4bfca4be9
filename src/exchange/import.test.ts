import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BUNDLE_PARTS, emptyBundle } from '../model/bundle.ts';
import { wellFormed } from '../model/well-formed.ts';
import type { FormatId } from './format.ts';
import { exportBytes, formatOf, planRestore as planSteps, readFile } from './index.ts';
import { flawOf, SCHEMAS } from './schemas.ts';
import { finish, hardBundle, hostile, hostileBundle, NOW } from './testing.ts';

const planRestore = (...args: Parameters<typeof planSteps>) => finish(planSteps(...args));
const read = (file: string | object) => finish(readFile(strToU8(typeof file === 'string' ? file : JSON.stringify(file)), { now: NOW }));
const reread = (id: FormatId, bundle = hardBundle()) => finish(readFile(exportBytes(formatOf(id), bundle, { now: NOW }), { now: NOW }));

/** What comes in must be what the store may hold. */
const expectSound = (reading: ReturnType<typeof read>) => {
  for (const part of BUNDLE_PARTS)
    for (const record of reading.bundle[part]) expect({ part, flaw: flawOf(SCHEMAS[part], record) }).toEqual({ part, flaw: null });
};

describe('our own JSON-LD', () => {
  const reading = reread('json-ld');
  it('gives back quotes with speaker, kind, stance, tags and note', () => {
    expect(reading).toMatchObject({ from: 'json-ld', sound: true });
    expectSound(reading);
    const [mine, theirs] = [hardBundle().quotes, reading.bundle.quotes];
    const facts = mine.map(({ text, kind, stance, speakerName, tags, note, date, outlet }) => ({ text, kind, stance, speakerName, tags, note, date, outlet }));
    expect(theirs).toMatchObject(facts);
  });
  it('gives back own highlights with colour, note, tags and times', () =>
    expect(reading.bundle.annotations).toMatchObject([
      { words: '𝒢riot', colour: 'green', note: 'À vérifier', tags: ['doute'], created: '2024-03-03T10:00:00.000Z' },
    ]));
  it('gives the article with its address, and adds nothing the second time', () => {
    expect(reading.bundle.articles).toMatchObject([{ title: 'À Gao, « la paix d’abord »', outlet: 'L’Exemple', date: '2024-03-01', language: 'fr' }]);
    const once = planRestore(reading.bundle, emptyBundle(), 'merge').put;
    const twice = planRestore(reading.bundle, once, 'merge');
    expect(BUNDLE_PARTS.map((part) => twice.put[part].length)).toEqual(BUNDLE_PARTS.map(() => 0));
  });
  it('never throws and only gives sound records, whatever the strings', () =>
    fc.assert(fc.property(hostileBundle(), (bundle) => expectSound(reread('json-ld', bundle)))));
});

describe('JSON-LD of others', () => {
  it('one annotation, bare values', () => {
    const reading = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://x.example/anno1',
      type: 'Annotation',
      motivation: 'commenting',
      bodyValue: 'Une remarque',
      target: { source: 'https://www.page.example/a', selector: { type: 'TextQuoteSelector', exact: 'des mots', prefix: 'avant ' } },
    });
    expect(reading.problems).toEqual([]);
    expectSound(reading);
    expect(reading.bundle.annotations).toMatchObject([{ words: 'des mots', note: 'Une remarque', motivation: 'commenting', created: NOW }]);
    expect(reading.bundle.articles).toMatchObject([{ url: 'https://www.page.example/a', host: 'page.example' }]);
  });
  it('names the annotation that has no words, or an address that runs, and reads the rest', () => {
    const item = (target: object, id = 'urn:x') => ({ id, type: 'Annotation', motivation: 'highlighting', target });
    const selector = { type: 'TextQuoteSelector', exact: 'mots' };
    const reading = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        item({ source: 'https://a.example/' }),
        item({ source: 'javascript:alert(1)', selector }),
        item({ source: 'https://a.example/', selector }, 'urn:y'),
      ],
    });
    expect(reading.problems).toMatchObject([
      { key: 'import_no_words', line: 1, field: 'target' },
      { key: 'import_no_address', line: 2 },
    ]);
    expect(reading.bundle.annotations).toHaveLength(1);
  });
});

describe('Hypothesis', () => {
  const row = (more: object = {}) => ({
    id: 'abc',
    created: '2024-02-01T10:00:00.123456+00:00',
    updated: '2024-02-02T10:00:00.123456+00:00',
    uri: 'https://journal.example/article',
    text: 'Une *note*',
    tags: ['mali', 'mali', ' eau '],
    document: { title: ['Titre de la page'] },
    target: [
      {
        source: 'https://journal.example/article',
        selector: [
          { type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]', startOffset: 1, endOffset: 9 },
          { type: 'TextPositionSelector', start: 100, end: 108 },
          { type: 'TextQuoteSelector', exact: 'les mots', prefix: 'avant ', suffix: ' après' },
        ],
      },
    ],
    ...more,
  });
  it.each([
    ['the client’s export', { export_date: '2024-05-01', export_userid: 'acct:x', client_version: '1.2', annotations: [row()] }],
    ['the API’s answer', { total: 1, rows: [row()] }],
    ['a bare list', [row()]],
  ])('%s', (_, file) => {
    const reading = read(file);
    expect(reading).toMatchObject({ from: 'hypothesis', sound: true });
    expectSound(reading);
    expect(reading.bundle.annotations).toMatchObject([
      {
        words: 'les mots',
        note: 'Une *note*',
        tags: ['mali', 'eau'],
        created: '2024-02-01T10:00:00.123Z',
        selectors: { quote: { exact: 'les mots', prefix: 'avant ', suffix: ' après' }, position: { start: 100, end: 108 } },
      },
    ]);
    expect(reading.bundle.articles).toMatchObject([{ title: 'Titre de la page', host: 'journal.example' }]);
  });
  it('a page note hangs on the title; replies are counted, a file on a disk keeps its name, and a row without an address is told', () => {
    const reading = read([
      row({ id: 'p', target: [{ source: 'https://journal.example/article' }] }),
      row({ id: 'r', references: ['abc'], target: [] }),
      row({ id: 'n', uri: 'about:blank', target: [] }),
      row({ id: 'd', uri: 'urn:x-pdf:1', document: {}, target: [{ source: 'urn:x-pdf:1', selector: [{ type: 'TextQuoteSelector', exact: 'des mots' }] }] }),
    ]);
    expect(reading.bundle.annotations).toMatchObject([{ words: 'Titre de la page' }, { words: 'des mots' }]);
    expect(reading.bundle.articles[1]).toMatchObject({ url: '', title: '1' });
    expect(reading).toMatchObject({ sound: true, problems: [{ key: 'import_no_address', line: 3, record: 'n' }] });
    expect(reading.remarks).toMatchObject([
      { key: 'import_from' },
      { key: 'import_replies_left', values: ['1'] },
      { key: 'import_without_page', values: ['1'] },
    ]);
  });
});

describe('tables', () => {
  it.each(['csv', 'csv-excel', 'tsv'] as const)('our own %s gives its quotes back', (id) => {
    const reading = reread(id);
    expect(reading).toMatchObject({ from: 'csv', sound: true });
    expectSound(reading);
    const facts = hardBundle().quotes.map(({ text, kind, stance, speakerName, speakerKind, speakerCountry, tags, note, date, certain }) => ({
      text,
      kind,
      stance,
      speakerName,
      speakerKind,
      speakerCountry,
      tags,
      note,
      date,
      certain,
    }));
    expect(reading.bundle.quotes).toMatchObject(facts);
    expect(reading.bundle.quotes[0]!.description).toBe('ministre de la Réconciliation');
    expect(reading.bundle.articles[0]!.url).toBe('https://exemple.example/actu?id=7&x=é#haut');
  });
  it('a table of somebody else, by its headings', () => {
    const reading = read('Nom;Citation;URL\r\nAwa;"Oui; ""peut-être""";https://a.example/x\r\n');
    expect(reading.bundle.quotes).toMatchObject([{ speakerName: 'Awa', text: 'Oui; "peut-être"', status: 'kept' }]);
  });
  it('says which columns it needs, which row lacks what, and where a mark is not closed', () => {
    expect(read('a,b\n1,2\n').problems).toMatchObject([{ key: 'import_csv_columns', line: 1 }]);
    expect(read('words,address\n,https://a.example/\nmots,ftp\nmots,https://a.example/\n').problems).toMatchObject([
      { key: 'import_no_words', line: 2 },
      { key: 'import_no_address', line: 3 },
    ]);
    expect(read('words,address\n"mots,https://a.example/\n').problems).toMatchObject([{ key: 'import_csv_quote' }, { key: 'import_no_address' }]);
  });
  it('the words survive export and import, whatever they are', () =>
    fc.assert(
      fc.property(hostile(), (words) => {
        const bundle = hardBundle();
        bundle.quotes = [{ ...bundle.quotes[0]!, text: words }];
        const [quote] = reread('csv', bundle).bundle.quotes;
        expect(quote?.text ?? '').toBe(wellFormed(words).trim());
      }),
    ));
});

describe('what is nothing of these', () => {
  it.each([
    ['', 'import_empty'],
    ['{"a":1}', 'import_not_known'],
    ['[1,2]', 'import_not_known'],
    ['{\n"a":1,\n}', 'import_not_json'],
    ['PK\u0003\u0004\u0000\u0000', 'import_damaged'],
    ['<!doctype html>', 'import_is_web_page'],
    ['%PDF-1.7', 'import_is_document'],
    ['@article{x,\n title = {A}\n}', 'import_is_bibtex'],
  ])('%j: %s', (file, key) => expect(read(file).problems[0]!.key).toBe(key));
  it('the line of a JSON mistake', () => expect(read('{\n"a":1,\n}').problems[0]!.line).toBe(3));
});
