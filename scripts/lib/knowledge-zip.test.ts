import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFile } from '../../src/exchange/read-knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { compare } from '../../src/knowledge/own/compare.ts';
import { factsOf } from '../../src/knowledge/own/files.ts';
import { withOwn } from '../../src/knowledge/own/with-own.ts';
import { knowledgeZip } from './knowledge-zip.mjs';

const zip = knowledgeZip();
const shipped = loadKnowledge();
const read = (bytes: Uint8Array) => {
  const answer = readKnowledgeFile(bytes);
  if ('problem' in answer) throw new Error(answer.problem.key);
  return factsOf(answer.tables, shipped);
};
/** The zip of a later day: with lines more. */
const later = (more: Record<string, string>): Uint8Array => {
  const files = unzipSync(zip);
  for (const [name, line] of Object.entries(more)) files[name] = strToU8(`${strFromU8(files[name]!).trimEnd()}\n${line}\n`);
  return zipSync(files);
};
const row = (name: string, cells: Record<string, string>): string =>
  strFromU8(unzipSync(zip)[name]!)
    .split('\n')
    .find((line) => !line.startsWith('#'))!
    .split('\t')
    .map((column) => cells[column.trim()] ?? '')
    .join('\t');

describe('the zip of knowledge that npm run package writes', () => {
  it('is the same for the same data, and holds tables only', () => {
    expect(knowledgeZip()).toEqual(zip);
    expect(Object.keys(unzipSync(zip)).every((name) => /^(?:actors|posts|memberships)\/[\w-]+\.tsv$/.test(name))).toBe(true);
  });
  it('is taken by the library’s import, which finds nothing new in that of its own day', () => {
    const { facts, bad, known } = read(zip);
    expect(bad).toEqual([]);
    expect(known).toBeGreaterThan(3000);
    expect(facts).toEqual([]);
  });
  it('brings a new minister of a later day, and nothing else', () => {
    const later_ = read(
      later({
        'actors/mali.tsv': row('actors/mali.tsv', {
          id: 'oumou-falakono',
          type: 'person',
          country: 'ML',
          name_fr: 'Oumou Falakono',
          name_en: 'Oumou Falakono',
          gender: 'f',
        }),
        'memberships/mali.tsv': row('memberships/mali.tsv', {
          post: 'ml-fm',
          person: 'oumou-falakono',
          start: '2027-01-05',
          confidence: 'medium',
          evidence: 'https://courrier.example/a',
          checked_on: '2027-01-06',
        }),
      }),
    );
    expect(later_.bad).toEqual([]);
    const found = compare(later_.facts, [], shipped);
    expect([...found.fresh, ...found.differs].map(({ actor, term }) => actor?.id ?? term?.person)).toEqual(expect.arrayContaining(['oumou-falakono']));
    expect(found.contradicts).toEqual([]);
    const knowledge = withOwn(shipped, [{ origin: 'imported', facts: later_.facts }]);
    expect(knowledge.holders('ml-fm', '2027-02-01').facts.map(({ person }) => person)).toEqual(['oumou-falakono']);
    expect(shipped.holders('ml-fm', '2027-02-01').facts.map(({ person }) => person)).not.toContain('oumou-falakono');
  });
});
