import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import * as ar from '../../src/analysis/lang/ar/grammar.ts';
import { GRAMMAR as EN } from '../../src/analysis/lang/en/grammar.ts';
import { GRAMMAR as FR } from '../../src/analysis/lang/fr/grammar.ts';

const PASSES = join(import.meta.dirname, '../../src/analysis');

/** Words that are terms of the code as well. Each with what it means there. */
const ALLOWED = new Map([
  ['according', 'the frame'],
  ['after', 'the frame'],
  ['before', 'the frame'],
  ['continues', 'the frame'],
  ['person', 'a type of actor'],
  ['present', 'a tense'],
  ['past', 'a tense'],
  ['open', 'a description that nobody explains yet'],
  ['says', 'a stance'],
  ['adds', 'a stance'],
  ['accuses', 'a stance'],
  ['proposes', 'a stance'],
  ['confirms', 'a stance'],
  ['explains', 'a stance'],
  ['none', 'no subject, no tense'],
  ['not', 'a form that hides the names inside it'],
  ['other', 'no actor'],
  ['to', 'the place of an address'],
  ['is', 'a kind of message'],
  ['any', 'a case rule'],
  ['follows', 'a relation of two claims'],
  ['subject', 'a role in a sentence'],
  ['group', 'a type of actor'],
  ['state', 'a type of actor'],
  ['document', 'a frame'],
  ['office', 'why a description stands for somebody'],
  ['organisation', 'a type of actor'],
  ['organisations', 'a layer'],
  ['company', 'a type of actor'],
  ['government', 'a type of actor'],
  ['ministry', 'a type of actor'],
  ['forces', 'part of a type of actor'],
  ['court', 'a type of actor'],
  ['party', 'a type of actor'],
  ['union', 'a type of actor'],
  ['ngo', 'a type of actor'],
  ['place', 'a kind of claim'],
  ['marked', 'a unit between marks'],
  ['speaker', 'who says a quote'],
  ['agent', 'how a state is dealt with'],
  ['author', 'who signs'],
  ['only', 'one candidate'],
  ['candidate', 'who may speak'],
  ['candidates', 'who may speak'],
  ['head', 'of a phrase'],
  ['last', 'of a list'],
  ['en', 'a language code, of names'],
  ['held', 'a fate'],
  ['second', 'of two given'],
  ['shared', 'a family name of several'],
  ['club', 'a rule of actors'],
]);

/**
 * Files that speak no language: the list only gets longer, and ends with all of them. What is not on it still holds words or branches
 * of French and English, to be moved to lang/ file by file.
 */
const CLEAN: readonly string[] = [
  'actors/1-gazetteer.ts',
  'actors/10-offices.ts',
  'actors/2-context.ts',
  'actors/3-organisations.ts',
  'actors/4-roles.ts',
  'actors/5-acronyms.ts',
  'actors/6-persons.ts',
  'actors/7-surnames.ts',
  'actors/8-metonyms.ts',
  'actors/9-linking.ts',
  'actors/ambassadors.ts',
  'actors/among-the-named.ts',
  'actors/appositions.ts',
  'actors/bare-names.ts',
  'actors/blind.ts',
  'actors/company-names.ts',
  'actors/draft.ts',
  'actors/english-bodies.ts',
  'actors/english-names.ts',
  'actors/fates.ts',
  'actors/form-words.ts',
  'actors/index.ts',
  'actors/key.ts',
  'actors/layer.ts',
  'actors/lexicon.ts',
  'actors/listed.ts',
  'actors/media-names.ts',
  'actors/named-agents.ts',
  'actors/namesakes.ts',
  'actors/noun-tail.ts',
  'actors/office-key.ts',
  'actors/organisations/acronym-behind.ts',
  'actors/organisations/bodies-in-apposition.ts',
  'actors/organisations/clubs.ts',
  'actors/organisations/head-last.ts',
  'actors/organisations/heads.ts',
  'actors/organisations/houses.ts',
  'actors/organisations/named-bodies.ts',
  'actors/organisations/state-bodies.ts',
  'actors/organisations/town-offices.ts',
  'actors/party-letters.ts',
  'actors/reader.ts',
  'actors/repeats.ts',
  'actors/short-names.ts',
  'actors/single-names.ts',
  'actors/states/leads.ts',
  'actors/states/lists.ts',
  'actors/states/verbs.ts',
  'actors/taken-up.ts',
  'actors/things.ts',
  'actors/units.ts',
  'document.ts',
  'index.ts',
  'nominals.ts',
  'quotes/0-incises.ts',
  'quotes/1-matrix.ts',
  'quotes/3-subjects.ts',
  'quotes/6-speakers.ts',
  'quotes/7-headings.ts',
  'quotes/8-signatures.ts',
  'quotes/9-turns.ts',
  'quotes/announced-blocks.ts',
  'quotes/frames/asides.ts',
  'quotes/frames/fragments.ts',
  'quotes/frames/openings.ts',
  'quotes/frames/reader.ts',
  'quotes/index.ts',
  'quotes/learned/beside.ts',
  'quotes/learned/features.ts',
  'quotes/learned/models.ts',
  'quotes/learned/weights.ts',
  'quotes/lexicon.ts',
  'quotes/lost-marks.ts',
  'quotes/marks-only.ts',
  'quotes/ordinals.ts',
  'quotes/proposal.ts',
  'quotes/reading.ts',
  'quotes/speakers/barred.ts',
  'quotes/speakers/gender.ts',
  'quotes/speakers/memory.ts',
  'quotes/speakers/pronouns.ts',
  'quotes/verdicts.ts',
  'quotes/who/anchors.ts',
  'quotes/who/asked.ts',
  'quotes/who/certain.ts',
  'quotes/who/choose.ts',
  'quotes/who/doubt.ts',
  'quotes/who/facts.ts',
  'quotes/who/options.ts',
  'quotes/who/path-space.ts',
  'quotes/who/paths.ts',
  'quotes/who/profiles.ts',
  'quotes/who/turns.ts',
  'quotes/who/unsaid.ts',
  'quotes/who/voice.ts',
  'quotes/whose.ts',
  'quotes/works.ts',
  'steps.ts',
  'text/1-blocks.ts',
  'text/2-tokens.ts',
  'text/3-sentences.ts',
  'text/4-marks.ts',
  'text/index.ts',
  'topic.ts',
];

/** Closed classes of the languages: what a pass must ask for by role. */
const WORDS: ReadonlySet<string> = new Set(
  [FR, EN]
    .flatMap((grammar) => [
      grammar.determiners,
      grammar.prepositions,
      grammar.adverbs,
      grammar.clitics,
      grammar.negation,
      grammar.temporal,
      grammar.relatives,
      grammar.subordinators,
      grammar.coordinators,
      grammar.connectives,
      grammar.finite,
      grammar.people,
    ])
    .flatMap((set) => [...set])
    .concat([...ar.PREPOSITIONS, ...ar.COMPLEMENTISERS, ...ar.PEOPLE])
    .filter((word) => word.length > 1),
);

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'lang' ? [] : files(path);
    // texts for the test of linear time are no pass
    return entry.name.endsWith('.ts') && !/\.test\.ts$|^testing-/.test(entry.name) ? [path] : [];
  });

/** What stands in strings and regular expressions; comments, imports and the names of features left out. */
function literals(code: string): string {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;{(])\/\/.*$/gm, '$1')
    .replace(/^import .*$/gm, '')
    .replace(/\.template\('[^']*'/g, '.template(')
    .replace(/\$\{[^}]*\}/g, '');
  return [...bare.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n[]|\\.|\[[^\]\n]*\])+\/[a-z]*/g)]
    .map(([text]) => text)
    .join('\n');
}

const BRANCH = /(?:language\)?|language\b[^=\n]{0,8})\s*[!=]==?\s*'(?:fr|en|ar)'|startsWith\('(?:fr|en|ar)'\)/g;

/** Words of a natural language and branches on one in a file. */
function spoken(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const words = literals(code).match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => WORDS.has(word) && !ALLOWED.has(word))), ...(code.match(BRANCH) ?? [])];
}

test('passes that speak no language keep to that', () => {
  const found = files(PASSES).map((path) => [relative(PASSES, path), spoken(path)] as const);
  const unclean = found.filter(([file, words]) => words.length > 0 && CLEAN.includes(file)).map(([file, words]) => `${file}: ${words.slice(0, 8).join(', ')}`);
  expect(unclean).toEqual([]);
  expect(CLEAN.filter((file) => !found.some(([one]) => one === file))).toEqual([]);
  const clean = found.filter(([, words]) => words.length === 0).map(([file]) => file);
  console.log(
    `${clean.length} of ${found.length} files of the passes speak no language; not yet on the list: ${clean.filter((file) => !CLEAN.includes(file)).join(', ') || 'none'}`,
  );
});
