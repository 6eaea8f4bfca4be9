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
  ['warns', 'a stance'],
  ['announces', 'a stance'],
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
  ['next', 'part of a reason'],
  ['serves', 'for whom an actor speaks'],
  ['head', 'of a phrase'],
  ['last', 'of a list'],
  ['en', 'a language code, of names'],
  ['held', 'a fate'],
  ['second', 'of two given'],
  ['shared', 'a family name of several'],
  ['club', 'a rule of actors'],
  ['warns', 'a stance'],
]);

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

test('the passes speak no language', () => {
  const found = files(PASSES).map((path) => [relative(PASSES, path), spoken(path)] as const);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(([, words]) => words.length > 0).map(([file, words]) => `${file}: ${words.slice(0, 8).join(', ')}`)).toEqual([]);
});
