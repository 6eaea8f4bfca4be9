import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { analyse } from '../index.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/cases/quotes');
const KINDS: Record<string, string> = { d: 'direct', i: 'indirect', m: 'mixed' };

interface Expected {
  kind: string;
  words: string;
  speaker: string;
}

/** Takes the braces out of a case: its text and the quotes they hold. */
function read(marked: string): { text: string; expected: Expected[] } {
  const groups = new Map<string, Expected>();
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(/\{([dim])(\d?) ([^|{}]*)\|([^{}]*)\}/g)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const [, kind = '', number = '', speaker = '', words = ''] = found;
    text += words;
    const key = number ? `${kind}${number}` : `${kind}@${found.index}`;
    const known = groups.get(key);
    if (known) known.words += ` […] ${words}`;
    else groups.set(key, { kind: KINDS[kind]!, words, speaker });
  }
  return { text: text + marked.slice(at), expected: [...groups.values()] };
}

/** Outer punctuation and spaces do not matter, nor which of the marks a span takes in. */
const trim = (words: string): string =>
  words
    .split(' […] ')
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .join(' […] ');

const knowledge = loadKnowledge();

for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  describe(file, () => {
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
      if (!line.trim() || line.startsWith('#')) continue;
      const fails = line.startsWith('!');
      const [language = '', marked = '', date = '2023-03-01'] = line.replace(/^!/, '').replaceAll('\\n', '\n').split('\t');
      const { text, expected } = read(marked);
      (fails ? test.fails : test)(marked, () => {
        const { quotes } = analyse({ text, blocks: [], language, date }, knowledge);
        const found = quotes.map((quote) => ({
          kind: quote.kind,
          words: trim(quote.spans.map((span) => text.slice(span.start, span.end)).join(' […] ')),
          speaker: quote.speaker?.name ?? '-',
        }));
        expect(found).toEqual(expected.map((quote) => ({ ...quote, words: trim(quote.words) })));
      });
    }
  });
}
