import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../scripts/data/read.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import { factsOf, tablesFor } from '../knowledge/own/files.ts';
import { readKnowledgeFile } from './read-knowledge.ts';

const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const HEAD = 'post\tperson\tstart\tend\tconfidence\tevidence\tsupports\tchecked_on\tnote';

test('tables of a zip, whatever folder they lie in; other files are left alone', () => {
  const read = readKnowledgeFile(
    zip({ 'data/memberships/a.tsv': HEAD, 'actors/b.tsv': '\ufeffid', 'readme.txt': 'x', 'outlets/c.tsv': 'x', '../../actors/d.tsv': 'x' }),
  );
  expect(read).toEqual({
    tables: [
      { file: 'actors/b.tsv', text: 'id' },
      { file: 'memberships/a.tsv', text: HEAD },
    ],
  });
});

describe('what is none', () => {
  const good = zip({ 'memberships/a.tsv': `${HEAD}\n${'ml-fm\tabdoulaye-diop\t2020\n'.repeat(50)}` });
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'import_empty'],
    ['text', strToU8('post\tperson'), 'import_not_known'],
    ['a zip of other things', zip({ 'readme.txt': 'x' }), 'import_not_known'],
    ['a zip cut short', good.slice(0, good.length - 30), 'import_damaged'],
    ['a zip whose bytes were changed', good.map((byte, i) => (i > 60 && i < 90 ? 255 - byte : byte)), 'import_damaged'],
  ])('%s', (_, bytes, key) => expect(readKnowledgeFile(bytes)).toMatchObject({ problem: { key } }));
  test('a bomb is not unpacked', () => {
    const bomb = zipSync({ 'memberships/a.tsv': [new Uint8Array(40 << 20), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readKnowledgeFile(bomb)).toMatchObject({ problem: { key: 'import_too_large' } });
  });
});

test('a hostile table gives bad lines, and no fact of them', () => {
  const base = loadKnowledge();
  const lines = [
    'ml-fm\t__proto__\t2020\t\thigh',
    'constructor\tabdoulaye-diop\t2020\t\thigh',
    'ml-fm\tabdoulaye-diop\t2020-99-99\t\thigh',
    'ml-fm\tabdoulaye-diop\t2020\t2019\thigh\tjavascript:alert(1)',
    'ml-fm abdoulaye-diop 2020',
    '\t\t\t',
    '<img src=x onerror=alert(1)>\t<script>\t2020',
  ];
  const read = readKnowledgeFile(zip({ 'memberships/a.tsv': [HEAD, ...lines].join('\n'), 'actors/a.tsv': 'id\tid\n\0\0\0\nactor\tperson' }));
  const found = factsOf('tables' in read ? read.tables : [], base);
  expect(found.facts).toEqual([]);
  expect(found.bad.length).toBeGreaterThanOrEqual(lines.length - 1);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('the knowledge that this version ships brings nothing new to it, and no bad line', () => {
  const read = readKnowledgeFile(zip(Object.fromEntries(tablesOf().map(({ file, text }) => [file, text]))));
  const found = factsOf('tables' in read ? read.tables : [], loadKnowledge());
  expect(found.facts).toEqual([]);
  expect(found.bad).toEqual([]);
  expect(found.known).toBeGreaterThan(3000);
});

test('a newer release gives an older one its new minister', () => {
  const tables = tablesOf().map(({ file, text }) => ({
    file,
    text:
      file === 'memberships/mali.tsv'
        ? `${text}ml-fm\tawa-bocar-diallo\t2027-03-03\t\thigh\thttps://example.org/a\tappointment\t2027-03-04\t\n`
        : file === 'actors/mali.tsv'
          ? `${text}awa-bocar-diallo\tperson\tML\tAwa Bocar Diallo\tAwa Bocar Diallo\t\tDiallo{needs_context}\t\t\tf\t\t\t\t\t\t\t\tmedium\t\t\t\n`
          : text,
  }));
  const found = factsOf(tables, loadKnowledge());
  expect(found.bad).toEqual([]);
  expect(found.facts).toMatchObject([
    { actor: { id: 'awa-bocar-diallo', aliases: [] } },
    { term: { post: 'ml-fm', person: 'awa-bocar-diallo', start: '2027-03-03', source: 'https://example.org/a' } },
  ]);
  expect(factsOf(tablesFor(found.facts), loadKnowledge()).facts).toEqual(found.facts);
});
