import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../model/bundle.ts';
import { inOrder } from './authors.ts';
import { type Reference, referencesOf } from './reference.ts';
import { hardBundle, hostileBundle, makeArticle, written } from './testing.ts';

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: Record<string, unknown>[] } };
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const referenceOf = (bundle: Bundle): Reference => [...referencesOf(bundle)][0]!;

/** What an entry says, whatever a reader calls it. */
const facts = (reference: Reference, space = (text: string) => text) => ({
  id: reference.key,
  title: space(reference.title),
  authors: reference.authors.map((author) => space(inOrder(author))),
  outlet: space(reference.outlet),
  url: reference.url,
  language: space(reference.language),
  keywords: reference.keywords.map(space).join(','),
  accessed: reference.accessed,
});

describe('RIS', () => {
  const readBack = (text: string) => {
    const item = new Cite(text).data[0]!;
    return {
      id: item.id,
      title: item.title ?? '',
      // What citation-js calls the author of a newspaper article.
      authors: list(item.reporter).map((name) => /^([^,]+), (.+)$/.exec(String(name))?.slice(1).reverse().join(' ') ?? name),
      outlet: item['container-title'] ?? '',
      url: item.URL ?? '',
      language: item.language ?? '',
      keywords: item.keyword ?? '',
      accessed: list((item.accessed as { 'date-parts'?: unknown[] })?.['date-parts'])[0] ?? [],
      // What Zotero would take for a tag is escaped.
      notes: list(item.note).map((note) => String(note).replaceAll('&lt;', '<')),
      type: item.type,
      year: list((item.issued as { 'date-parts'?: unknown[][] })?.['date-parts']?.[0])[0],
    };
  };

  it('ends lines with CRLF, has two spaces before each dash and an end for each entry', () => {
    const text = written('ris', hardBundle());
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain('DA  - 2024/03/01/');
    expect(lines.filter((line) => line.startsWith('N1  - '))).toHaveLength(4);
  });

  it('is read back by citation-js with every field intact', () => {
    const bundle = hardBundle();
    const reference = referenceOf(bundle);
    expect(readBack(written('ris', bundle))).toEqual({ ...facts(reference), notes: reference.notes, type: 'article-newspaper', year: 2024 });
  });

  it('is read back whole whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        const reference = referenceOf(bundle);
        const back = readBack(written('ris', bundle));
        // citation-js trims what it reads, no-break spaces included.
        const trimmed = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? part.trim() : part));
        const { notes, type, year, ...rest } = back;
        expect(trimmed(rest)).toEqual(trimmed(facts(reference)));
        expect(trimmed(notes)).toEqual(trimmed(reference.notes));
        expect(type).toBe('article-newspaper');
        expect(year).toBe(reference.date[0]);
      }),
    ));
});

describe('BibTeX', () => {
  // citation-js reads every white space as one plain space, and TeX's tie as a no-break space.
  const space = (text: string): string => text.replace(/\u202f/g, '\u00A0').replace(/[^\S\u00A0]+/gu, ' ');
  const readBack = (text: string) => {
    const item = new Cite(text).data[0]!;
    return {
      id: item.id,
      title: item.title ?? '',
      authors: list(item.author).map((author) => {
        const { literal, given, family, ...rest } = author as Record<string, string>;
        return literal ?? [given, rest['non-dropping-particle'] ?? rest['dropping-particle'], family].filter(Boolean).join(' ');
      }),
      outlet: item['container-title'] ?? '',
      url: item.URL ?? '',
      language: item.language ?? '',
      keywords: item.keyword ?? '',
      accessed: list((item.accessed as { 'date-parts'?: unknown[] })?.['date-parts'])[0] ?? [],
      annote: item.annote ?? '',
      issued: (item.issued as { 'date-parts'?: unknown[] })?.['date-parts']?.[0] ?? [],
      genre: item.genre,
    };
  };
  const expected = (reference: Reference) => ({
    ...facts(reference, space),
    annote: space(reference.notes.join(' ; ')),
    issued: [...reference.date],
    genre: 'newspaper',
  });

  it('is read back by citation-js with every field intact', () => {
    const bundle = hardBundle();
    expect(readBack(written('bibtex', bundle))).toEqual(expected(referenceOf(bundle)));
  });

  it('is read back whole whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        // Which of several odd spaces in a row it makes one is citation-js's affair; the hard text above holds the common ones to the letter.
        const loose = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? part.replace(/\s+/gu, ' ') : part));
        expect(loose(readBack(written('bibtex', bundle)))).toEqual(loose(expected(referenceOf(bundle))));
      }),
    ));

  it('keeps quotes and notes in a field that no style prints, and braces where they are balanced', () => {
    const bundle = hardBundle();
    bundle.articles = [makeArticle('', { title: 'Un {bilan} à 5 % & C:\\temp ~ ^', author: 'Mohamed Ould Abdel Vall, Jean de La Tour, AFP et Reuters' })];
    const text = written('bibtex', bundle);
    expect(text).toContain('title = {{Un \\{bilan\\} à 5 \\% \\& C:{\\textbackslash}temp {\\textasciitilde} {\\textasciicircum}}}');
    expect(text).toContain('author = {Ould Abdel Vall, Mohamed and de La Tour, Jean and {AFP et Reuters}}');
    expect(text).toContain('annote = {«~La paix~');
    expect(text).not.toMatch(/^ {2}note = /m);
    expect(written('bibtex', { ...bundle, articles: [makeArticle('', { title: '} et {' })] })).toContain('{{{\\textbraceright} et {\\textbraceleft}}}');
  });

  it('gives each article a key of its own', () => {
    const bundle = { ...hardBundle(), articles: [makeArticle('x', { id: '1' }), makeArticle('y', { id: '2' }), makeArticle('z', { id: '3' })] };
    const keys = [...referencesOf(bundle)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
  });
});

/** A style that prints all that some style prints. */
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>x</title><id>x</id><updated>2024-01-01T00:00:00Z</updated></info>
<citation><layout><names variable="author"/></layout></citation>
<bibliography><layout delimiter=" "><names variable="author"><name name-as-sort-order="all"/></names><text variable="title"/><text variable="container-title"/><date variable="issued" form="numeric"/>
${['note', 'annote', 'abstract', 'keyword', 'genre', 'medium', 'references', 'archive', 'URL'].map((name) => `<text variable="${name}"/>`).join('')}</layout></bibliography></style>`;
const LOCALE = (require('@citation-js/plugin-csl/lib/locales.json') as Record<string, string>)['en-US'];

describe('bibliographies by citeproc-js', () => {
  it('print the article and nothing of its quotes and notes', () => {
    const CSL = require('citeproc') as {
      Engine: new (sys: object, style: string) => { updateItems(ids: string[]): void; makeBibliography(): [object, string[]] };
    };
    const bundle = hardBundle();
    bundle.articles[0]!.author = 'Mohamed Ould Abdel Vall';
    const items = JSON.parse(written('csl-json', bundle)) as { id: string }[];
    const engine = new CSL.Engine({ retrieveLocale: () => LOCALE, retrieveItem: (id: string) => items.find((item) => item.id === id) }, STYLE);
    engine.updateItems(items.map(({ id }) => id));
    const [entry] = engine.makeBibliography()[1];
    expect(entry).toContain('Ould Abdel Vall, Mohamed');
    expect(entry).toContain('À Gao');
    for (const words of ['🕊️', 'rien n’est joué', 'السلام', 'page 3', 'À vérifier', 'Balléré']) expect(entry).not.toContain(words);
  });
});

const SCHEMA = new URL('../../../shared/standards/csl/csl-data.json', import.meta.url);

describe('CSL-JSON', () => {
  it('is an article-newspaper with the quotes as data, in no variable that a style prints', () => {
    const [item] = JSON.parse(written('csl-json', hardBundle()));
    expect(Object.keys(item).sort()).toEqual([
      'URL',
      'accessed',
      'author',
      'container-title',
      'custom',
      'id',
      'issued',
      'keyword',
      'language',
      'title',
      'type',
    ]);
    expect(item).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Tinkaré', given: 'Nana' }, { literal: 'avec l’agence Dune' }],
      issued: { 'date-parts': [[2024, 3, 1]] },
    });
    expect(item.custom.highlights).toEqual([{ words: '𝒢riot', note: 'À vérifier', tags: ['doute'] }]);
    expect(item.custom.quotes[0]).toMatchObject({ speaker: 'Awa Balléré', words: 'La paix\u00A0🕊️ d’abord', cue: 'a déclaré' });
  });

  it.skipIf(!existsSync(SCHEMA))('validates against csl-data.json (skipped where ../shared is absent)', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    fc.assert(
      fc.property(fc.oneof(fc.constant(hardBundle()), hostileBundle()), (bundle) => {
        validate(JSON.parse(written('csl-json', bundle)));
        expect(validate.errors).toBeNull();
      }),
    );
  });
});
