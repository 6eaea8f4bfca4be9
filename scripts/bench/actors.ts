/** The actor stage beside one pass of a word pattern, at any size of text and base, and beside general libraries. */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { formWords } from '../../src/analysis/actors/form-words.ts';
import { findActors } from '../../src/analysis/actors/index.ts';
import { packWords, unpackWords } from '../../src/analysis/lang/forms.ts';
import { readText } from '../../src/analysis/text/index.ts';
import { makeKnowledge } from '../../src/knowledge/base.ts';
import * as tables from '../../src/knowledge/generated/knowledge.ts';
import { CELL } from '../../src/knowledge/row-names.ts';
import { NO_READER_KNOWLEDGE } from '../../src/model/knowledge.ts';
import type { Knowledge } from '../../src/model/knowledge-base.ts';

// its types are sources that do not compile under ours
const frCompromise = createRequire(import.meta.url)('fr-compromise') as typeof compromise;

/** Written by us, with every kind of name, and with the typographic marks of the press (which make strings of two bytes a letter). */
const FRENCH = `Le ministre malien des Affaires étrangères, Abdoulaye Diop, a reçu lundi à Bamako une délégation de la CEDEAO conduite par Oumar Tessougué. « Nous avons parlé de tout », a déclaré M. Tessougué à l’issue de la rencontre.
La Coordination des éleveurs du Gourma (CEG) dénonce de son côté l’opération menée par l’armée malienne près de Ménaka. Selon Bintou Sangaré, porte-parole de la CEG, douze villages ont été vidés depuis janvier.
Paris menace de retirer ses troupes du Niger et du Tchad si les pourparlers entre la Russie et le Burkina Faso aboutissent. Le président du Faso n’a pas répondu aux questions des journalistes qui l’attendaient devant le palais.
`;
const ENGLISH = `Mali’s foreign minister Abdoulaye Diop met a delegation of ECOWAS in Bamako on Monday. “We spoke of everything,” said Oumar Tessougué, who led the visit. The Malian army and the Lakeside Farmers Union (LFU) both claimed the village.
`;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const wordsIn = (text: string): number => text.match(WORDS)?.length ?? 0;

function textOf(sample: string, words: number): string {
  const times = Math.ceil(words / wordsIn(sample));
  return sample.repeat(times);
}

/** Best of several runs, milliseconds. */
function best(run: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const floorOf = (text: string, times: number): number =>
  best(() => {
    let count = 0;
    for (const _ of text.matchAll(WORDS)) count++;
    if (!count) throw new Error('no words');
  }, times);

/** The shipped base with so many invented names more. */
function larger(names: number): Knowledge {
  const syllables = ['ka', 'so', 'mi', 'dou', 'ra', 'ba', 'li', 'to', 'fe', 'nou', 'ga', 'wé', 'ya', 'zi', 'bo'];
  const word = (n: number): string => {
    let out = '';
    for (let rest = n; out.length < 6 || rest > 0; rest = Math.floor(rest / syllables.length)) out += syllables[rest % syllables.length]!;
    return out;
  };
  const ends = tables.ENDS.split(CELL);
  const lines = new Map(unpackWords(tables.FORMS).map((form, at) => [form, ends[at]!]));
  for (let i = 0; i < names; i++) lines.set(formWords(`${word(i * 7 + 1)} ${word(i * 13 + 5)}`, 'fr').join(' '), `Ac:synthetic-${i}`);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return makeKnowledge({ ...tables, FORMS: packWords(sorted.map(([form]) => form)), ENDS: sorted.map(([, end]) => end).join(CELL) });
}

const ratio = (value: number): number => Math.round(value * 10) / 10;

export default async function actors(print: (what: string | readonly Readonly<Record<string, string | number>>[]) => void): Promise<void> {
  const packed = Object.values(tables).join('\n');
  const start = performance.now();
  const shipped = makeKnowledge(tables);
  const load = performance.now() - start;
  const count = tables.ACTORS.slice(0, tables.ACTORS.indexOf('\n')).split(CELL).length;
  print(`knowledge: ${count} actors, ${Math.round(gzipSync(packed).length / 1024)} kB gzipped, loaded in ${load.toFixed(1)} ms`);
  const huge = larger(50_000);
  const rows: Record<string, string | number>[] = [];
  for (const words of [1_000, 10_000, 100_000]) {
    const text = textOf(FRENCH, words);
    const doc = readText({ text, blocks: [], language: 'fr', date: '2022-03-01' });
    const times = words >= 100_000 ? 4 : words >= 10_000 ? 10 : 60;
    for (let i = 0; i < times; i++) findActors(doc, shipped, NO_READER_KNOWLEDGE);
    const floor = floorOf(text, times);
    const small = best(() => findActors(doc, shipped, NO_READER_KNOWLEDGE), times);
    for (let i = 0; i < 3; i++) findActors(doc, huge, NO_READER_KNOWLEDGE);
    const large = best(() => findActors(doc, huge, NO_READER_KNOWLEDGE), times);
    rows.push({
      words: wordsIn(text),
      'floor ms': floor.toFixed(2),
      'actors × floor (bar 20)': ratio(small / floor),
      'with 50,000 names more, × (bar 1.3)': (large / small).toFixed(2),
    });
  }
  print(rows);
  print(await beside(shipped));
}

/** The same thousand words through general libraries: time, and what they find in the sample. */
async function beside(knowledge: Knowledge): Promise<Record<string, string | number>[]> {
  const nlp = wink(winkModel);
  const ours = (language: 'fr' | 'en') => (text: string) => {
    const layer = findActors(readText({ text, blocks: [], language, date: '2022-03-01' }), knowledge, NO_READER_KNOWLEDGE);
    return [...new Set(layer.names.map((name) => name.text))];
  };
  const general = (library: typeof compromise) => (text: string) => {
    const doc = library(text);
    return [...new Set<string>([...(doc.people?.().out('array') ?? []), ...(doc.organizations?.().out('array') ?? [])])];
  };
  const tools: [string, string, (text: string) => string[]][] = [
    ['Griot', FRENCH, ours('fr')],
    ['fr-compromise', FRENCH, general(frCompromise)],
    ['Griot', ENGLISH, ours('en')],
    ['compromise', ENGLISH, general(compromise)],
    [
      'wink-nlp',
      ENGLISH,
      (text) =>
        nlp
          .readDoc(text)
          .entities()
          .filter((e) => !/DATE|TIME|CARDINAL|ORDINAL|DURATION/.test(String(e.out(nlp.its.type))))
          .out(),
    ],
  ];
  return tools.map(([name, sample, find]) => {
    const text = textOf(sample, 1_000);
    for (let i = 0; i < 3; i++) find(text);
    const took = best(() => find(text), 8) / floorOf(text, 40);
    const found = find(sample);
    return {
      tool: name,
      text: sample === FRENCH ? 'French' : 'English',
      '× floor, text passes included': ratio(took),
      names: found.length,
      found: found.slice(0, 9).join(', '),
    };
  });
}
