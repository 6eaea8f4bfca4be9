import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/index.ts';
import type { OwnFact, OwnLayer, OwnTerm } from '../../model/own-knowledge.ts';
import type { Correction } from '../../model/stored.ts';
import { loadKnowledge } from '../index.ts';
import { compare } from './compare.ts';
import { factsOf, tablesFor } from './files.ts';
import { flawsOf } from './flaws.ts';
import { knowledgeWith, layersOf } from './layers.ts';
import { overlay } from './terms.ts';
import { withOwn } from './with-own.ts';

const base = loadKnowledge();
const awa = {
  actor: {
    id: 'awa-bocar-diallo',
    type: 'person',
    country: 'ML',
    name: { fr: 'Awa Bocar Diallo', en: 'Awa Bocar Diallo', ar: 'آوا بوكار ديالو' },
    aliases: ['Hawa Bocar Diallo'],
    gender: 'f',
  },
  term: { post: 'ml-fm', person: 'awa-bocar-diallo', start: '2027-03-03', checkedOn: '2027-03-04', source: 'https://example.org/a' },
} as const satisfies OwnFact;
const mine = (...facts: OwnFact[]): OwnLayer => ({ origin: 'mine', facts });
const imported = (...facts: OwnFact[]): OwnLayer => ({ origin: 'imported', facts });
const article = (text: string, date: string) =>
  analyse({ text, blocks: [], language: 'fr', title: '', outlet: '', url: 'https://example.org/', date } as never, withOwn(base, [mine(awa)]));
const holder = (knowledge: typeof base, date: string) => knowledge.holders('ml-fm', date).facts.map(({ person }) => person);

describe('what the reader knows, on top of what is shipped', () => {
  const knowledge = withOwn(base, [mine(awa)]);
  test('a new minister holds the office from the day on, and the one before until it', () => {
    expect(holder(knowledge, '2027-03-02')).toEqual(['abdoulaye-diop']);
    expect(knowledge.holders('ml-fm', '2027-03-03')).toMatchObject({ certain: true, facts: [{ person: 'awa-bocar-diallo', own: 'mine', verified: true }] });
    expect(knowledge.officeOf('abdoulaye-diop', '2027-04-01')).toBeUndefined();
    expect(knowledge.officesOf('abdoulaye-diop').at(-1)).toMatchObject({ start: '2021-06-11', end: '2027-03-03' });
    expect(holder(knowledge, '2022-01-01')).toEqual(holder(base, '2022-01-01'));
  });
  test('the shipped knowledge is not changed by it', () => {
    expect(base.actor('awa-bocar-diallo')).toBeUndefined();
    expect(holder(base, '2027-03-03')).toEqual(['abdoulaye-diop']);
  });
  test('her office and her names are found in a text', () => {
    const said = article(
      'Bamako. La ministre malienne des Affaires étrangères, Awa Bocar Diallo, a parlé. « Nous restons », a déclaré Awa Bocar Diallo.',
      '2027-03-05',
    );
    expect(said.actors.find(({ id }) => id === 'awa-bocar-diallo')).toMatchObject({ name: 'Awa Bocar Diallo', office: { post: 'ml-fm', own: 'mine' } });
    const speaker = said.quotes[0]?.speaker?.actor;
    expect(typeof speaker === 'number' && said.actors[speaker]?.id).toBe('awa-bocar-diallo');
    expect(article('Hawa Bocar Diallo est arrivée à Bamako.', '2027-03-05').actors.map(({ id }) => id)).toContain('awa-bocar-diallo');
  });
  test('the office alone names her, and only in her days', () => {
    const of = (date: string) => {
      const said = article('Bamako. « Le Mali reste debout », a déclaré la ministre malienne des Affaires étrangères.', date);
      const speaker = said.quotes[0]?.speaker?.actor;
      return typeof speaker === 'number' ? said.actors[speaker]?.id : undefined;
    };
    expect(of('2027-03-05')).toBe('awa-bocar-diallo');
    expect(of('2024-03-05')).toBeUndefined();
    // long after it was checked the office has no certain name
    expect(of('2028-03-05')).not.toBe('awa-bocar-diallo');
  });
  test('a new spelling of somebody known is added to what is known', () => {
    const known = base.actor('assimi-goita')!;
    const more = withOwn(base, [mine({ actor: { id: known.id, type: 'person', country: 'ML', name: known.name, aliases: ['Assimi Goyta'], gender: 'm' } })]);
    expect(more.actor('assimi-goita')?.aliases).toEqual(expect.arrayContaining(['Assimi Goyta', ...known.aliases]));
    expect(more.officesOf('assimi-goita')).toEqual(base.officesOf('assimi-goita'));
  });
});

describe('precedence, fact by fact and by date', () => {
  const other: OwnFact = {
    actor: { ...awa.actor, id: 'seydou-ba-x', name: { fr: 'Seydou Ba Koné', en: 'Seydou Ba Kone' }, aliases: [], gender: 'm' },
    term: { post: 'ml-fm', person: 'seydou-ba-x', start: '2027-01-01', checkedOn: '2027-05-01' },
  };
  test('mine over imported over shipped', () => {
    const both = withOwn(base, [imported(other), mine(awa)]);
    expect(holder(both, '2026-12-31')).toEqual(['abdoulaye-diop']);
    expect(holder(both, '2027-01-01')).toEqual(['seydou-ba-x']);
    expect(holder(both, '2027-03-03')).toEqual(['awa-bocar-diallo']);
  });
  test('an open fact of mine does not outlast a later imported one that began after I looked', () => {
    const later = { ...other, term: { ...other.term!, start: '2027-06-01' } };
    const both = withOwn(base, [imported(later), mine(awa)]);
    expect(holder(both, '2027-05-31')).toEqual(['awa-bocar-diallo']);
    expect(holder(both, '2027-06-02')).toEqual(['seydou-ba-x']);
  });
  test('of two files the later import counts', () => {
    const end = { term: { post: 'ml-fm', person: 'abdoulaye-diop', start: '2021-06-11', end: '2026-12-01' } };
    const two = withOwn(base, [imported({ term: { ...end.term, end: '2026-11-01' } }), imported(end)]);
    expect(holder(two, '2026-11-15')).toEqual(['abdoulaye-diop']);
    expect(holder(two, '2026-12-01')).toEqual([]);
  });
  test('a correction replaces the very fact; “never” leaves nobody', () => {
    const instead = { person: 'abdoulaye-diop', start: '2021-06-11' };
    const never = withOwn(base, [mine({ term: { post: 'ml-fm', person: 'abdoulaye-diop', start: '2021-06-11', instead, never: true } })]);
    expect(holder(never, '2023-01-01')).toEqual([]);
    expect(holder(never, '2015-01-01')).toEqual(['abdoulaye-diop']);
    const moved = withOwn(base, [mine({ term: { post: 'ml-fm', person: 'abdoulaye-diop', start: '2021-07-01', instead } })]);
    expect(holder(moved, '2021-06-15')).toEqual([]);
    expect(holder(moved, '2021-07-15')).toEqual(['abdoulaye-diop']);
  });
  const row = (person: string, start?: string, end?: string) => ({ person, ...(start ? { start } : {}), ...(end ? { end } : {}) });
  test.each<[string, ReturnType<typeof row>[], OwnTerm, ReturnType<typeof row>[]]>([
    [
      'a term in the middle parts the one below',
      [row('a', '2020', '2026')],
      { post: 'p', person: 'b', start: '2022', end: '2023' },
      [row('a', '2020', '2022'), row('a', '2023', '2026'), row('b', '2022', '2023')],
    ],
    ['a term that covers it takes its place', [row('a', '2021', '2022')], { post: 'p', person: 'b', start: '2020', end: '2025' }, [row('b', '2020', '2025')]],
    [
      'what it does not touch stays',
      [row('a', '2015', '2016')],
      { post: 'p', person: 'b', start: '2020', end: '2025' },
      [row('a', '2015', '2016'), row('b', '2020', '2025')],
    ],
    [
      'without a start nobody is pushed out',
      [row('a', '2015', '2016')],
      { post: 'p', person: 'b', end: '2020' },
      [row('a', '2015', '2016'), row('b', undefined, '2020')],
    ],
  ])('%s', (_, below, term, expected) => {
    expect(overlay(below, [term], ({ person, start, end }) => row(person, start, end), true)).toEqual(expected);
  });
  test('in an office of several seats nobody is pushed out', () => {
    expect(overlay([row('a', '2020')], [{ post: 'p', person: 'b', start: '2021' }], ({ person, start }) => row(person, start), false)).toEqual([
      row('a', '2020'),
      row('b', '2021'),
    ]);
  });
});

describe('rows of the store', () => {
  const at = (id: string, rest: object) => ({ id, created: '2027-01-01T00:00:00.000Z', ...rest }) as unknown as Correction;
  const rows = [
    at('1', { type: 'fact', key: 'k', name: 'A', fact: { term: { post: 'ml-fm', person: 'a' } } }),
    at('2', { type: 'pack', name: 'file', facts: [awa] }),
    at('3', { type: 'fact', key: 'k', name: 'A', fact: awa }),
    at('4', { type: 'fact', key: 'gone', name: 'B', fact: awa }),
    at('5', { type: 'fact', key: 'gone', name: 'B', fact: null }),
  ];
  test('the last of a key counts, a null takes it out, files lie below', () => {
    expect(layersOf(rows)).toEqual([imported(awa), mine(awa)]);
    expect(layersOf(rows.slice(0, 1))).toEqual([mine({ term: { post: 'ml-fm', person: 'a' } })]);
  });
  test('knowledge is made once for the same rows, and anew for others', () => {
    const make = knowledgeWith();
    expect(make(base, rows)).toBe(make(base, [...rows]));
    expect(make(base, rows.slice(0, 2))).not.toBe(make(base, rows));
    expect(make(base, [])).toBe(base);
  });
});

describe('rules', () => {
  const codes = (fact: OwnFact) => flawsOf(fact, base).map(({ code, field }) => `${code} ${field}`);
  test('a sound fact has no flaw', () => expect(codes(awa)).toEqual([]));
  test.each<[string, OwnFact, string]>([
    ['no name', { actor: { ...awa.actor, name: { fr: ' ', en: '1' } } }, 'name name'],
    ['a country alone', { actor: { ...awa.actor, aliases: ['Mali'] } }, 'place aliases'],
    ['a common word', { actor: { ...awa.actor, aliases: ['le gouvernement'] } }, 'common aliases'],
    ['a short acronym', { actor: { ...awa.actor, aliases: ['ABD'] } }, 'short aliases'],
    ['a name of somebody else', { actor: { ...awa.actor, aliases: ['Assimi Goïta'] } }, 'taken aliases'],
    ['no gender', { actor: { ...awa.actor, gender: undefined } as never }, 'gender gender'],
    ['no country', { actor: { ...awa.actor, country: 'ZZ' } }, 'country country'],
    ['no such day', { ...awa, term: { ...awa.term, start: '2027-02-30' } }, 'date start'],
    ['end before start', { ...awa, term: { ...awa.term, end: '2027-03-03' } }, 'order end'],
    ['no address', { ...awa, term: { ...awa.term, source: 'Le Monde' } }, 'address source'],
    ['no such office', { ...awa, term: { ...awa.term, post: 'ml-nothing' } }, 'post post'],
    ['a body in an office', { term: { post: 'ml-fm', person: 'ml-gov', start: '2027' } }, 'not_person person'],
    ['after death', { term: { post: 'ml-def', person: 'sadio-camara', start: '2027' } }, 'dead end'],
    ['in a body that is no more', { ...awa, term: { ...awa.term, post: 'un-minusma' } }, 'dissolved end'],
  ])('%s', (_, fact, code) => expect(codes(fact)).toContain(code));
});

describe('files', () => {
  const instead = { person: 'abdoulaye-diop', start: '2021-06-11' };
  const facts: OwnFact[] = [
    awa,
    { term: { post: 'ml-fm', person: 'abdoulaye-diop', start: '2021-06-11', end: '2027-03-03', checkedOn: '2027-03-04', note: 'seen', instead } },
    { term: { post: 'ml-def', person: 'bah-n-daw', start: '2014-05-28', instead: { person: 'bah-n-daw', start: '2014-05-28' }, never: true } },
  ];
  test('out and in again is the same', () => {
    const back = factsOf(tablesFor(facts), base);
    expect(back.bad).toEqual([]);
    expect(back.facts).toEqual([{ actor: awa.actor }, { term: awa.term }, facts[1], facts[2]]);
  });
  test('no cell can make a line of its own', () => {
    const sly = { ...awa, term: { ...awa.term, note: 'a\nml-def\tawa-bocar-diallo\t2020\r\n\u2028x' } };
    const [, terms] = tablesFor([sly]);
    expect(terms!.text.trim().split('\n')).toHaveLength(2);
    expect(factsOf(tablesFor([sly]), base).facts).toHaveLength(2);
  });
  test('what is shipped already is only counted; a bad line is told and does not spoil the others', () => {
    const shipped = base.termsOf('ml-fm')[0]!;
    const lines = tablesFor([
      awa,
      {
        term: {
          post: 'ml-fm',
          person: shipped.person,
          ...(shipped.start ? { start: shipped.start } : {}),
          ...(shipped.end ? { end: shipped.end } : {}),
          ...(shipped.source ? { source: shipped.source } : {}),
        },
      },
      { term: { post: 'ml-fm', person: 'nobody-at-all', start: '2020' } },
    ]);
    const read = factsOf(lines, base);
    expect(read.known).toBe(1);
    expect(read.bad).toMatchObject([{ name: 'ml-fm nobody-at-all', flaws: [{ code: 'not_person' }] }]);
    expect(read.facts).toHaveLength(2);
  });
  test('the preview parts what is new, what differs and what contradicts mine', () => {
    const theirs: OwnFact[] = [
      { actor: { ...awa.actor, id: 'new-one', name: { fr: 'Nouvelle Venue', en: 'Nouvelle Venue' }, aliases: [] } },
      { term: { post: 'ml-fm', person: 'abdoulaye-diop', start: '2021-06-11', end: '2026-12-24' } },
      { term: { post: 'ml-fm', person: 'kamissa-camara', start: '2027-03-10' } },
    ];
    expect(compare(theirs, [awa], base)).toEqual({ fresh: [theirs[0]], differs: [theirs[1]], contradicts: [{ fact: theirs[2], mine: awa }] });
  });
});
