import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { NO_READER_KNOWLEDGE } from '../../model/knowledge.ts';
import { readText } from '../text/index.ts';
import { findActors } from './index.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/cases/actors');

/** "[Bamako|ml-gov] est …" → the text and what is marked in it. */
function unmark(marked: string): { text: string; names: { start: number; surface: string; is: string }[] } {
  const names: { start: number; surface: string; is: string }[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
    text += marked.slice(at, found.index);
    // ex-RSP is written whole, the name begins after the prefix
    const prefix = /^ex-/.exec(found[1]!)?.[0].length ?? 0;
    names.push({ start: text.length + prefix, surface: found[1]!.slice(prefix), is: found[2]! });
    text += found[1]!;
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), names };
}

const sign = (type: string): string => (type === 'person' ? 'P' : 'O');

/** Adding a test is adding a line to a table in tests/cases/actors; a line that begins with ~ is known to fail. */
for (const file of readdirSync(FOLDER).sort()) {
  describe(file.replace('.tsv', ''), () => {
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
      if (!line.trim() || line.startsWith('#')) continue;
      const [language = 'fr', date = '', marked = '', roles = ''] = line.replace(/^~/, '').split('\t');
      const run = line.startsWith('~') ? test.fails : test;
      run(marked, () => {
        const { text, names } = unmark(marked);
        const doc = readText({ text, blocks: [], language, ...(date ? { date } : {}) });
        const layer = findActors(doc, loadKnowledge(), NO_READER_KNOWLEDGE);
        const found = layer.names.map((name) => {
          const entity = layer.entities[name.entity]!;
          const wanted = names.find((w) => w.start === name.start && w.surface === name.text)?.is;
          return `${name.text}|${wanted === 'P' || wanted === 'O' ? sign(entity.type) : entity.id}`;
        });
        expect(found).toEqual(names.map(({ surface, is }) => `${surface}|${is}`));
        for (const part of roles ? roles.split(';') : []) {
          const [said = '', who = ''] = part.split('=');
          const role = layer.roles.find((r) => r.text === said);
          const entity = role?.entity === null || role === undefined ? undefined : layer.entities[role.entity];
          expect(role && (entity ? [entity.id, entity.name] : ['?'])).toContain(who);
        }
      });
    }
  });
}
