import { describe, expect, it } from 'vitest';
import { bundleFromAnalysis } from '../../scripts/exchange-analysis.ts';
import { readArticle } from '../../scripts/lib/input.ts';
import { analyse } from '../../src/analysis/index.ts';
import { exportBytes, type FormatId, formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import { finish, NOW } from '../../src/exchange/testing.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { BUNDLE_PARTS, type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import type { StoredQuote } from '../../src/model/stored.ts';
import { library } from './sixty-quotes.ts';

// Griot's own files, written and read back: nothing is added, nothing lost, nothing changed.

async function demo(): Promise<Bundle> {
  const article = await readArticle('demo/article-fr.html', {});
  const analysis = analyse({ ...article, url: 'https://courrier.example/demo' }, loadKnowledge());
  const bundle = bundleFromAnalysis([{ id: 'demo', article: { ...article, url: 'https://courrier.example/demo' }, analysis }], NOW);
  return bundle;
}

interface Case {
  readonly id: FormatId;
  readonly from: string;
  readonly annotations: boolean;
  /** Fields of a quote that the format has no place for: into an empty library they come as defaults. */
  readonly lacks: readonly (keyof StoredQuote)[];
}
/** Known only by the text and its analysis, which come when the page is read again. */
const FROM_TEXT = ['spans', 'selectors', 'cue', 'speaker', 'office', 'description', 'confidence', 'why', 'words'] as const;
const CASES: readonly Case[] = [
  { id: 'csv', from: 'csv', annotations: false, lacks: [...FROM_TEXT, 'status', 'created', 'updated', 'collections', 'corrected'] },
  { id: 'csv-excel', from: 'csv', annotations: false, lacks: [...FROM_TEXT, 'status', 'created', 'updated', 'collections', 'corrected'] },
  { id: 'tsv', from: 'csv', annotations: false, lacks: [...FROM_TEXT, 'status', 'created', 'updated', 'collections', 'corrected'] },
  { id: 'jsonl', from: 'json-lines', annotations: false, lacks: ['collections'] },
  { id: 'json-ld', from: 'json-ld', annotations: true, lacks: [...FROM_TEXT, 'status', 'collections', 'corrected'] },
  { id: 'json-ld-zip', from: 'foreign', annotations: true, lacks: [...FROM_TEXT, 'status', 'collections', 'corrected'] },
  {
    id: 'qdpx',
    from: 'qdpx',
    annotations: true,
    // A project has ids of its own, no kind or country of speakers, and collections of articles only.
    lacks: [...FROM_TEXT, 'id', 'quote', 'speakerKind', 'camp', 'speakerCountry', 'status', 'updated', 'collections', 'corrected'],
  },
];

const zeros = Object.fromEntries(BUNDLE_PARTS.map((part) => [part, 0]));
const reread = (id: FormatId, bundle: Bundle) => finish(readFile(exportBytes(formatOf(id), bundle, { now: NOW }), { now: '2025-01-01T00:00:00.000Z' }));
const lf = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('\\r\\n', '\\n'));

describe.each(CASES)('$id comes home', ({ id, from, annotations, lacks }) => {
  it.each([
    ['sixty invented quotes', library],
    ['the demo article', demo],
  ])('%s: added 0, lost 0, changed 0', async (_, make) => {
    const bundle = await make();
    const reading = reread(id, bundle);
    expect(reading).toMatchObject({ from, sound: true, problems: [] });
    expect(reading.bundle.quotes).toHaveLength(bundle.quotes.length);
    expect(reading.bundle.annotations).toHaveLength(annotations ? bundle.annotations.length : 0);
    const plan = finish(planRestore(reading.bundle, bundle, 'merge', reading.told));
    expect({ adds: plan.adds, changes: plan.changes, conflicts: plan.conflicts }).toEqual({ adds: zeros, changes: zeros, conflicts: [] });
    expect(plan.same.quotes).toBe(bundle.quotes.length);
  });

  it('into an empty library: every field that the format holds', async () => {
    const bundle = library();
    const reading = reread(id, bundle);
    const plan = finish(planRestore(reading.bundle, emptyBundle(), 'merge', reading.told));
    const drop = (quote: StoredQuote) =>
      lf(Object.fromEntries(Object.entries(quote).filter(([key]) => !lacks.includes(key as keyof StoredQuote) && key !== 'article' && key !== 'host')));
    expect(plan.put.quotes.map(drop)).toEqual(bundle.quotes.map(drop));
    expect(plan.put.quotes.map(({ cue }) => cue?.text ?? '')).toEqual(bundle.quotes.map(({ cue }) => cue?.text ?? ''));
    if (id !== 'jsonl') expect(plan.put.quotes.map(({ description }) => description ?? '')).toEqual(bundle.quotes.map(({ office }) => office?.office.fr ?? ''));
    const names = (of: Bundle, ids: readonly string[]) => ids.map((one) => of.collections.find((collection) => collection.id === one)!.name);
    if (id !== 'qdpx')
      expect(plan.put.quotes.map((quote) => names(plan.put, quote.collections))).toEqual(bundle.quotes.map((quote) => names(bundle, quote.collections)));
    const facts = (of: Bundle) =>
      of.articles.map(({ url, title, author = '', date = '', outlet, language, tags, collections }) => ({
        url,
        title,
        author,
        date,
        outlet,
        language,
        tags,
        collections: names(of, collections),
      }));
    const address = (url: string) => decodeURI(url);
    const held = (of: Bundle) => facts(of).map((fact) => ({ ...fact, url: address(fact.url) }));
    expect(held(plan.put)).toEqual(held(bundle));
    // Merged once more: nothing.
    const again = reread(id, bundle);
    expect(finish(planRestore(again.bundle, plan.put, 'merge', again.told)).adds).toEqual(zeros);
  });
});

describe('a table edited in a spreadsheet', () => {
  const edited = (bundle: Bundle, edit: (text: string) => string) => {
    const bytes = new TextEncoder().encode(edit(new TextDecoder().decode(exportBytes(formatOf('csv'), bundle, { now: NOW }))));
    const reading = finish(readFile(bytes, { now: '2025-01-01T00:00:00.000Z' }));
    return finish(planRestore(reading.bundle, bundle, 'merge', reading.told));
  };
  it('changes the note of one quote, and nothing else of it', () => {
    const bundle = library();
    const quote = bundle.quotes.find(({ note }) => note !== '')!;
    const plan = edited(bundle, (text) => text.replace('<b>gras</b>', 'maigre'));
    expect(plan.adds).toEqual(zeros);
    expect(plan.changes).toEqual({ ...zeros, quotes: 1 });
    expect(plan.put.quotes).toEqual([{ ...quote, note: quote.note.replace('<b>gras</b>', 'maigre'), updated: '2025-01-01T00:00:00.000Z' }]);
    expect(plan.conflicts).toMatchObject([{ field: 'note', kept: 'theirs' }]);
  });
  it('keeps both notes where it was changed here too', () => {
    const bundle = library();
    const before = library();
    const index = before.quotes.findIndex(({ note }) => note !== '');
    const mine = { ...before.quotes[index]!, note: 'mon autre note', updated: '2024-12-01T00:00:00.000Z' };
    const reading = finish(readFile(exportBytes(formatOf('csv'), bundle, { now: NOW }), { now: '2025-01-01T00:00:00.000Z' }));
    before.quotes[index] = mine;
    const plan = finish(planRestore(reading.bundle, before, 'merge', reading.told));
    expect(plan.changes).toEqual({ ...zeros, quotes: 1 });
    expect(plan.put.quotes[0]!.note).toBe(`mon autre note\n\n---\n\n${bundle.quotes[index]!.note}`);
  });
  it('the same words twice stay two, each with its own speaker', () => {
    const text = 'speaker,words,address,note\r\nAwa,Oui,https://courrier.example/a,note 1\r\nMoussa,Oui,https://courrier.example/a,note 2\r\n';
    const reading = finish(readFile(new TextEncoder().encode(text), { now: NOW }));
    expect(reading.bundle.quotes.map(({ speakerName, note }) => [speakerName, note])).toEqual([
      ['Awa', 'note 1'],
      ['Moussa', 'note 2'],
    ]);
    const turned = finish(readFile(new TextEncoder().encode(text.replace(/(Awa.*\r\n)(Moussa.*\r\n)/, '$2$1')), { now: NOW }));
    const plan = finish(planRestore(turned.bundle, reading.bundle, 'merge', turned.told));
    expect(plan.adds.quotes + plan.changes.quotes + plan.conflicts.length).toBe(0);
  });
});
