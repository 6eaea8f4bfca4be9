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

/** Takes the braces out of a case: its text and the quotes they hold, one within another too. */
function read(marked: string): { text: string; expected: Expected[] } {
  const groups = new Map<string, Expected & { parts: { start: number; end: number }[] }>();
  const open: { start: number; group: string }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const opens = /^\{([dim])(\d?) ([^|{}]*)\|/.exec(marked.slice(at));
    if (opens) {
      const [whole, kind = '', number = '', speaker = ''] = opens;
      const group = number ? `${kind}${number}` : `${kind}@${at}`;
      if (!groups.has(group)) groups.set(group, { kind: KINDS[kind]!, words: '', speaker, parts: [] });
      open.push({ start: text.length, group });
      at += whole.length - 1;
    } else if (marked[at] === '}') {
      const { start, group } = open.pop()!;
      groups.get(group)!.parts.push({ start, end: text.length });
    } else text += marked[at];
  }
  const expected = [...groups.values()]
    .sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || b.parts[0]!.end - a.parts[0]!.end)
    .map(({ kind, speaker, parts }) => ({ kind, speaker, words: parts.map(({ start, end }) => text.slice(start, end)).join(' […] ') }));
  return { text, expected };
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
        // "X / Y" takes either name: an office by its words or by its holder
        const right = expected.map((quote, index) => {
          const names = quote.speaker.split(' / ');
          const shown = found[index]?.speaker ?? '';
          return { ...quote, words: trim(quote.words), speaker: names.includes(shown) ? shown : names[0]! };
        });
        expect(found).toEqual(right);
      });
    }
  });
}
