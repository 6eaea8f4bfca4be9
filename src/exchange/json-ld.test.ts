import { existsSync, readdirSync, readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBundle } from '../model/bundle.ts';
import { uri } from './json-ld.ts';
import { HARD_TEXT, hardBundle, hostileBundle, makeArticle, written } from './testing.ts';

const SCHEMAS = new URL('../../../shared/standards/w3c-annotation/', import.meta.url);
const NO_SCHEMAS = !existsSync(SCHEMAS);

interface Annotation {
  id: string;
  motivation: string;
  body: { purpose: string; value: string }[] | { purpose: string; value: string };
  target: unknown;
}
const parse = (text: string) => JSON.parse(text) as { total: number; first: { items: Annotation[] } };
const selectorsOf = ({ target }: Annotation) =>
  [target].flat().map((one) => [(one as { selector: unknown }).selector].flat() as { type: string; exact: string; prefix: string; suffix: string }[]);

describe('JSON-LD', () => {
  const { first, total } = parse(written('json-ld', hardBundle()));

  it('has an annotation for each quote, own mark and actor, of exactly one motivation', () => {
    expect(total).toBe(5);
    expect(first.items.map(({ motivation }) => motivation)).toEqual(['highlighting', 'highlighting', 'highlighting', 'commenting', 'identifying']);
  });

  it('has an annotation for each description that still stands, with the office, its dates and its source', () => {
    const bundle = hardBundle();
    const at = HARD_TEXT.indexOf('La paix');
    const fact = {
      post: 'ml-def',
      office: { fr: 'ministre de la Défense', en: 'defence minister' },
      country: 'ML',
      person: 'x',
      personName: 'X',
      start: '2021-06-11',
      confidence: 'high' as const,
      verified: true,
      source: 'https://s.example/',
    };
    const described = [
      { start: at, end: at + 7, text: 'La paix', why: { how: 'office' as const, fact } },
      { start: 0, end: 4, text: 'gone', why: { how: 'apposition' as const, text: 'X, maire' } },
    ];
    bundle.mentions = [{ ...bundle.mentions[0]!, spans: [], described }];
    const { first: page, total: all } = parse(written('json-ld', bundle));
    const [item, ...none] = page.items.filter(({ motivation }) => motivation === 'identifying');
    expect([all, none]).toEqual([5, []]);
    expect([item!.body].flat().map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', 'Awa Balléré'],
      ['classifying', 'person'],
      ['classifying', 'description'],
      ['describing', 'ministre de la Défense; 2021-06-11/; https://s.example/'],
    ]);
    expect(selectorsOf(item!)[0]![0]).toMatchObject({ exact: 'La paix' });
  });

  it('gives the words with context of their own paragraph, and no position in a page that it does not know', () => {
    const selectors = first.items.flatMap(selectorsOf);
    expect(selectors).toHaveLength(7);
    for (const [quote, ...more] of selectors) {
      expect(more).toEqual([]);
      expect(HARD_TEXT).toContain(quote!.prefix + quote!.exact + quote!.suffix);
      expect(quote!.prefix + quote!.suffix).not.toMatch(/[\r\n]/);
    }
    expect(selectors[0]![0]!.prefix).toMatch(/ a re\u0301uni les élus\u202f: « $/);
  });

  it('has a target a span for an interrupted quote', () => expect(selectorsOf(first.items[1]!)).toHaveLength(2));

  it('says who, how, what tag and what note in bodies of their purpose', () => {
    expect([first.items[0]!.body].flat().map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', 'Awa Balléré'],
      ['classifying', 'direct'],
      ['classifying', 'stance:says'],
      ['describing', 'a déclaré'],
      ['tagging', 'paix'],
      ['tagging', 'à relire'],
      ['commenting', 'Voir **page 3**.\nEt <la suite>.'],
    ]);
  });

  it('gives the same ids each time', () =>
    expect(parse(written('json-ld', hardBundle())).first.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id)));

  it('keeps the words of a quote whose text is not there', () => {
    const bundle = { ...hardBundle(), versions: [] };
    const items = parse(written('json-ld', bundle)).first.items;
    expect(selectorsOf(items[0]!)).toEqual([[{ type: 'TextQuoteSelector', exact: 'La paix\u00A0🕊️ d’abord' }]]);
  });

  it('is an empty collection without a first page for an empty bundle', () =>
    expect(JSON.parse(written('json-ld', emptyBundle()))).toEqual(expect.objectContaining({ type: 'AnnotationCollection', total: 0 })));

  describe.skipIf(NO_SCHEMAS)('validates against the W3C schemas (skipped where ../shared is absent)', () => {
    const ajv = new AjvDraft04({ strict: false, allErrors: true, formats: { uri: isUri, 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } });
    if (!NO_SCHEMAS) {
      for (const file of readdirSync(SCHEMAS)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')), file);
    }
    const check = (pointer: string, data: unknown) => {
      const validate = ajv.getSchema(pointer)!;
      validate(data);
      expect({ pointer, errors: validate.errors ?? null, data: validate.errors ? data : null }).toEqual({ pointer, errors: null, data: null });
    };
    const checkAll = (text: string) => {
      const collection = JSON.parse(text);
      expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
      for (const name of ['totalMoreThanZero', 'firstRequiredIfTotalMoreThanZero', 'firstValidIfPresent'])
        check(`collections.json#/definitions/${name}`, collection);
      for (const name of ['partOfValidIfPresent', 'startIndexDefinition', 'itemsFound']) check(`collections.json#/definitions/${name}`, collection.first);
      for (const item of collection.first.items) {
        check('id.json#/definitions/idValueFound', item);
        for (const name of ['annotationTypeValueFound', 'motivationSingularIfPresent', 'singleMotivationPropertyFound'])
          check(`annotations.json#/definitions/${name}`, item);
        for (const name of ['createdValidIfPresent', 'modifiedValidIfPresent']) check(`otherProperties.json#/definitions/${name}`, item);
        for (const target of [item.target].flat()) {
          for (const name of ['targetResourcesFound', 'optionalTargetPropertiesMust', 'optionalTargetPropertiesShould'])
            check(`bodyTarget.json#/definitions/${name}`, target);
          for (const name of ['specificeResourceDetected', 'sourceDetected', 'selectorDetected']) check(`specificResource.json#/definitions/${name}`, target);
        }
        for (const body of [item.body ?? []].flat()) {
          for (const name of [
            'bodyResourcesFound',
            'textualBodyFound',
            'optionalBodyPropertiesMust',
            'optionalBodyPropertiesShould',
            'optionalBodyPurposePropertyShould',
          ])
            check(`bodyTarget.json#/definitions/${name}`, body);
        }
      }
    };
    it('the hard text', () => checkAll(written('json-ld', hardBundle())));
    it('whatever the strings', () => fc.assert(fc.property(hostileBundle(), (bundle) => checkAll(written('json-ld', bundle)))));
  });
});

/** RFC 3986, loosely: a scheme, and nothing that must be encoded. */
function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/i.test(text);
}

describe('uri', () => {
  it.each([
    ['https://x.example/é b?q=1%202&z=100%', 'https://x.example/%C3%A9%20b?q=1%202&z=100%25'],
    ['https://[::1]/a[b]', 'https://[::1]/a%5Bb%5D'],
    ['https://x.example/\ud800', 'https://x.example/%EF%BF%BD'],
  ])('%j → %s', (url, encoded) => expect(uri(url)).toBe(encoded));
  it('an article without an address gets one made of its id', () => {
    const bundle = { ...hardBundle(), articles: [makeArticle(HARD_TEXT, { url: '' })] };
    expect((parse(written('json-ld', bundle)).first.items[0]!.target as { source: { id: string } }).source.id).toMatch(/^urn:uuid:/);
  });
});
