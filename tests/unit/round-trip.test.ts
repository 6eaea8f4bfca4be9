import { describe, expect, it } from 'vitest';
import { bundleFromAnalysis } from '../../scripts/exchange-analysis.ts';
import { readArticle } from '../../scripts/lib/input.ts';
import { analyse } from '../../src/analysis/index.ts';
import { exportBytes, type FormatId, formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import { finish, makeAnnotation, makeArticle, makeQuote, NOW, spanOf } from '../../src/exchange/testing.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { BUNDLE_PARTS, type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import { fingerprint } from '../../src/model/hash.ts';
import type { StoredQuote } from '../../src/model/stored.ts';

// Griot's own files, written and read back: nothing is added, nothing lost, nothing changed.

const WORDS = [
  'La paix d’abord, le reste suivra 🕊️',
  'On m’a répété\u202f: “Ne partez pas”',
  '100\u00A0% des puits sont à sec',
  '=SOMME(A1:A9) n’est pas une politique',
  '+226 ne répond plus',
  '@tous, revenez',
  'Un {bilan} de {20 & 30} % sur C:\\temp\\',
  'السلام أولا، ثم الباقي',
  'Nous \u2067قلنا لا\u2069 et nous le redirons 👩🏽‍🌾',
  'Première ligne\r\nseconde ligne',
  'Oui',
  'Oui',
];
const VERBS = ['a déclaré', 'affirme', 'a nié', ''];
const STANCES = ['says', 'affirms', 'denies', 'none'] as const;
const TAGS = ['paix', 'à vérifier; ou pas', '#mil', 'R&D_2024', 'il a dit "non"', 'eau, terre'];

/** Twelve articles and sixty invented quotes with all that breaks files. */
function library(): Bundle {
  const bundle: Bundle = { ...emptyBundle(), collections: [] };
  for (const [n, name] of ['Mémoire', 'Thèse; partie 2'].entries()) bundle.collections.push({ id: `c${n}`, name, note: 'une note', created: NOW });
  for (const [n, name] of [...TAGS, 'dépêche'].entries()) bundle.tags.push({ id: `t${n}`, name, created: NOW });
  for (let a = 0; a < 12; a++) {
    const said = [0, 1, 2, 3, 4].map((q) => WORDS[(a * 5 + q) % WORDS.length]!);
    const text = `Titre ${a} 🌍\r\n\r\nIntroduction\u202f: rien.\n\n${said.map((words, q) => `Voix ${q}\u00A0: «\u00A0${words}\u00A0», ${VERBS[q % 4]} Awa Ag ${q}.`).join('\r\n\r\n')}\n\nUne fin ${a} à noter.`;
    const url = `https://outil${a}.example/é/à-gao?id=${a}&rub=actu#haut`;
    const date = ['2024-03-01', '2023-11', '', '2021'][a % 4]!;
    const { date: _, ...facts } = makeArticle(text, {
      id: `art${a}`,
      url,
      urls: [url],
      title: `À Gao, «\u00A0la paix ${a}\u00A0»\u202f; {suite}`,
      author: a % 3 === 0 ? 'Nana Tinkaré, Moussa Ag Sanankoro' : '',
      tags: a % 2 === 0 ? ['dépêche', 'eau, terre'] : [],
      collections: a % 3 === 0 ? ['c0'] : [],
      language: a % 2 === 0 ? 'fr' : 'ar',
    });
    const article = { ...facts, ...(date && { date }) };
    bundle.articles.push(article);
    bundle.versions.push({ id: `${article.id}:${article.version}`, article: article.id, version: article.version, text, seen: NOW, signature: [] });
    let from = 0;
    const counts = new Map<string, number>();
    for (const [q, words] of said.entries()) {
      const start = text.indexOf(`«\u00A0${words}\u00A0»`, from) + 2;
      from = start + words.length;
      const span = { start, end: from };
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      const id = fingerprint(`${words}#${count}`);
      const n = a * 5 + q;
      const { office, speakerCountry, ...rest } = makeQuote(article, text, [span], {
        id: `${article.id}:${id}`,
        quote: id,
        kind: (['direct', 'mixed', 'indirect'] as const)[n % 3]!,
        stance: STANCES[q % 4]!,
        cue:
          VERBS[q % 4] === ''
            ? null
            : { ...spanOf(text, VERBS[q % 4]!), text: VERBS[q % 4]!, lemma: 'dire', stance: 'says', tense: 'past', negated: false, conditional: false },
        speaker: n % 7 === 0 ? null : `local:awa-${q}`,
        speakerName: n % 7 === 0 ? '' : `Awa Ag ${q}`,
        speakerKind: n % 7 === 0 ? 'unknown' : (['person', 'state', 'armed'] as const)[n % 3]!,
        certain: n % 7 !== 0 && n % 5 !== 0,
        tags: TAGS.slice(n % 4, (n % 4) + (n % 3)),
        collections: n % 6 === 0 ? ['c1'] : [],
        note: n % 4 === 0 ? '=A1 ; « guillemets »\nseconde ligne <b>gras</b>' : '',
        status: n % 2 === 0 ? 'kept' : 'collected',
      });
      bundle.quotes.push({ ...rest, ...(n % 7 !== 0 && { office, speakerCountry }) } as StoredQuote);
    }
    if (a % 3 === 0)
      bundle.annotations.push(
        makeAnnotation(article, text, spanOf(text, `Une fin ${a}`), {
          id: `n${a}`,
          tags: ['R&D_2024'],
          note: a === 0 ? '' : 'À voir; "vite"',
          collections: ['c0'],
        }),
      );
  }
  return bundle;
}

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
    lacks: [...FROM_TEXT, 'id', 'quote', 'speakerKind', 'speakerCountry', 'status', 'updated', 'collections', 'corrected'],
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
