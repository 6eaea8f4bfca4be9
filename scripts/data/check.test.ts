import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseKnowledge } from '../../src/knowledge/tables.ts';
import { changesOf } from './changes.ts';
import { check, checkOutlets } from './check.ts';
import { outlets } from './outlets.ts';
import { readKnowledge } from './read.ts';
import { longUnchecked } from './terms.ts';

const ACTORS =
  'id type country name_fr name_en name_ar aliases_fr aliases_en aliases_ar gender category parent founded dissolved born died match confidence evidence checked_on note';
const POSTS = 'id country organisation office_fr office_en office_ar seats since until note';
const MEMBERSHIPS = 'post person start end confidence evidence supports checked_on note';
const RELATIONS = 'from kind to start end evidence checked_on note';
const TODAY = '2026-11-01';

/** A table from rows of `column=value` parts: only what matters is written, the rest is filled in. */
function table(columns: string, defaults: Record<string, string>, rows: readonly Record<string, string>[]): string {
  const names = columns.split(' ');
  return [names.join('\t'), ...rows.map((row) => names.map((name) => row[name] ?? defaults[name] ?? '').join('\t'))].join('\n');
}

const GOVERNMENT = { id: 'ml-gov', type: 'government', country: 'ML', name_fr: 'Gouvernement du Mali', name_en: 'Government of Mali', gender: '' };
const PERSON = { id: 'awa-diallo', name_fr: 'Awa Diallo', name_en: 'Awa Diallo' };
const PERSON_DEFAULTS = { type: 'person', country: 'ML', gender: 'f', confidence: 'medium' };
const POST = { id: 'ml-def', country: 'ML', organisation: 'ml-gov', office_fr: 'ministre de la Défense', office_en: 'defence minister' };

interface Tables {
  actors?: Record<string, string>[];
  posts?: Record<string, string>[];
  memberships?: Record<string, string>[];
  relations?: Record<string, string>[];
  extra?: { file: string; text: string }[];
}

function problems({ actors = [], posts = [], memberships = [], relations = [], extra = [] }: Tables) {
  return check(
    parseKnowledge([
      { file: 'actors/mali.tsv', text: table(ACTORS, PERSON_DEFAULTS, [GOVERNMENT, PERSON, ...actors]) },
      { file: 'posts/mali.tsv', text: table(POSTS, {}, [POST, ...posts]) },
      { file: 'memberships/mali.tsv', text: table(MEMBERSHIPS, { post: 'ml-def', person: 'awa-diallo', confidence: 'medium' }, memberships) },
      { file: 'relations.tsv', text: table(RELATIONS, { from: 'ml-gov', kind: 'member_of', to: 'ml-gov' }, relations) },
      ...extra,
    ]),
    TODAY,
  );
}

test('sound tables have no problem', () => {
  expect(problems({ memberships: [{ start: '2020', end: '2021-06-11' }] })).toEqual([]);
});

const ONE = { id: 'moussa-ba', name_fr: 'Moussa Ba', name_en: 'Moussa Ba', gender: 'm' };
const SOURCE = 'https://example.org/a';
const DEMONYMS = {
  file: 'demonyms.tsv',
  text: 'country\tmasc_sg\tfem_sg\tmasc_pl\tfem_pl\ten\tar\tnote\nML\tmalien\tmalienne\tmaliens\tmaliennes\tMalian\t\t',
};
const PLACES = { file: 'places.tsv', text: 'name\tcountry\tkind\taliases\nMopti\tML\ttown\t' };
const confusions = (...rows: string[]) => ({ file: 'confusions.tsv', text: ['form\tkind\tactors\trule', ...rows].join('\n') });

const SECOND = { id: 'ml-fm', country: 'ML', organisation: 'ml-gov', office_fr: 'ministre des Affaires étrangères', office_en: 'foreign minister' };

const CASES: [name: string, tables: Tables, file: string, line: number, what: RegExp, how: RegExp][] = [
  [
    'id twice',
    { actors: [{ ...PERSON, name_fr: 'X Y', name_en: 'X Y' }] },
    'actors/mali.tsv',
    4,
    /“awa-diallo” stands twice, first in actors\/mali.tsv line 3/,
    /another id/,
  ],
  ['id badly formed', { actors: [{ ...ONE, id: 'Moussa_Ba' }] }, 'actors/mali.tsv', 4, /id “Moussa_Ba” is not well formed/, /small letters/],
  ['post twice', { posts: [POST] }, 'posts/mali.tsv', 3, /the post “ml-def” stands twice/, /another id/],
  ['type', { actors: [{ ...ONE, type: 'persona' }] }, 'actors/mali.tsv', 4, /type “persona” is unknown/, /person, government/],
  ['country', { actors: [{ ...ONE, country: 'MALI' }] }, 'actors/mali.tsv', 4, /“MALI” is no country/, /ML, BF/],
  ['empty name', { actors: [{ ...ONE, name_en: '' }] }, 'actors/mali.tsv', 4, /name_en is empty/, /same in both languages/],
  ['gender missing', { actors: [{ ...ONE, gender: '' }] }, 'actors/mali.tsv', 4, /gender “” is unknown/, /m or f/],
  ['gender of an organisation', { actors: [{ ...ONE, type: 'ngo' }] }, 'actors/mali.tsv', 4, /gender “m” on “ngo”/, /only persons/],
  ['category', { actors: [{ ...ONE, category: 'Rebels' }] }, 'actors/mali.tsv', 4, /category “Rebels” is unknown/, /Rebel group/],
  ['flag', { actors: [{ ...ONE, match: 'never' }] }, 'actors/mali.tsv', 4, /flag “never” is unknown/, /never_alone/],
  [
    'flag of an alias',
    { actors: [{ ...ONE, aliases_fr: 'Le Vieux{alone}' }] },
    'actors/mali.tsv',
    4,
    /flag of “Le Vieux”: “alone” is unknown/,
    /case_sensitive/,
  ],
  [
    'two cabinet posts at once',
    {
      posts: [SECOND],
      memberships: [
        { start: '2020-01-01', end: '2022-01-01' },
        { post: 'ml-fm', start: '2021-06-11' },
      ],
    },
    'memberships/mali.tsv',
    3,
    /“awa-diallo” is in “ml-fm” and in “ml-def” .* at once/,
    /together with ml-def/,
  ],
  [
    'an office after death',
    { actors: [{ ...ONE, died: '2021-04-20' }], memberships: [{ person: 'moussa-ba', start: '2020' }] },
    'memberships/mali.tsv',
    2,
    /after the death on 2021-04-20/,
    /2021-04-20 or before/,
  ],
  [
    'an office before birth',
    { actors: [{ ...ONE, born: '1990' }], memberships: [{ person: 'moussa-ba', start: '1985', end: '1986' }] },
    'memberships/mali.tsv',
    2,
    /before the birth on 1990/,
    /an id of its own/,
  ],
  [
    'an office of a body that was dissolved',
    {
      actors: [{ id: 'g5', type: 'igo', name_fr: 'G5', name_en: 'G5', gender: '', aliases_fr: '', match: 'case_sensitive', dissolved: '2023-12' }],
      posts: [{ ...POST, id: 'g5-sg', organisation: 'g5' }],
      memberships: [{ post: 'g5-sg', start: '2021' }],
    },
    'memberships/mali.tsv',
    2,
    /held after “g5” was dissolved on 2023-12/,
    /2023-12 or before/,
  ],
  [
    'an office that was abolished',
    { posts: [{ ...POST, id: 'ml-vp', until: '2021-05-24' }], memberships: [{ post: 'ml-vp', start: '2020-09-25', end: '2021-06' }] },
    'memberships/mali.tsv',
    2,
    /after the office itself ended on 2021-05-24/,
    /or before/,
  ],
  ['an open guess', { memberships: [{ start: '2020', confidence: 'low' }] }, 'memberships/mali.tsv', 2, /“low” without an end/, /find a page/],
  [
    'a rank without days',
    { actors: [{ ...ONE, aliases_fr: 'colonel Ba' }] },
    'actors/mali.tsv',
    4,
    /“colonel Ba” has a rank or an office, but no days/,
    /colonel Ba\{from=/,
  ],
  ['days of an alias', { actors: [{ ...ONE, aliases_fr: 'colonel Ba{from=2020-13}' }] }, 'actors/mali.tsv', 4, /from “2020-13” is not a date/, /YYYY-MM/],
  [
    'a straight apostrophe',
    { actors: [{ ...ONE, name_fr: "Moussa N'Ba", name_en: "Moussa N'Ba" }] },
    'actors/mali.tsv',
    4,
    /straight apostrophe in name_fr/,
    /Moussa N’Ba/,
  ],
  [
    'a common Arabic word',
    { actors: [{ ...ONE, aliases_ar: 'القاعدة' }] },
    'actors/mali.tsv',
    4,
    /“القاعدة” is a common Arabic word/,
    /القاعدة\{needs_context\}/,
  ],
  ['a common Arabic word as the name', { actors: [{ ...ONE, name_ar: 'حماس' }] }, 'actors/mali.tsv', 4, /“حماس” is a common Arabic word/, /aliases_ar/],
  ['born but no person', { actors: [{ ...ONE, type: 'ngo', gender: '', born: '1990' }] }, 'actors/mali.tsv', 4, /born or died on “ngo”/, /founded/],
  ['died before born', { actors: [{ ...ONE, born: '1990', died: '1980' }] }, 'actors/mali.tsv', 4, /born 1990 is not before died 1980/, /swap/],
  [
    'spaces where tabs should be',
    { extra: [{ file: 'memberships/niger.tsv', text: `${MEMBERSHIPS.replaceAll(' ', '\t')}\nml-def awa-diallo 2027-03-03` }] },
    'memberships/niger.tsv',
    2,
    /spaces stand where tabs should be/,
    /Tab key/,
  ],
  ['braces', { actors: [{ ...ONE, aliases_fr: 'Le Vieux{never_alone} Ba' }] }, 'actors/mali.tsv', 4, /braces in/, /right behind it/],
  ['parent unknown', { actors: [{ ...ONE, parent: 'ml-gow' }] }, 'actors/mali.tsv', 4, /parent “ml-gow” is unknown/, /did you mean “ml-gov”/],
  ['parent a person', { actors: [{ ...ONE, parent: 'awa-diallo' }] }, 'actors/mali.tsv', 4, /“awa-diallo” is a person/, /organisation/],
  ['parents in a ring', { actors: [{ ...ONE, type: 'ngo', gender: '', parent: 'moussa-ba' }] }, 'actors/mali.tsv', 4, /its own parent/, /break the ring/],
  ['founded', { actors: [{ ...ONE, founded: '2012-13' }] }, 'actors/mali.tsv', 4, /founded “2012-13” is not a date/, /YYYY-MM/],
  [
    'founded after dissolved',
    { actors: [{ ...ONE, founded: '2015', dissolved: '2014' }] },
    'actors/mali.tsv',
    4,
    /founded 2015 is not before dissolved 2014/,
    /swap/,
  ],
  ['high without evidence', { actors: [{ ...ONE, confidence: 'high' }] }, 'actors/mali.tsv', 4, /“high” without evidence/, /“medium”/],
  ['confidence', { actors: [{ ...ONE, confidence: 'sure' }] }, 'actors/mali.tsv', 4, /confidence “sure” is unknown/, /high, medium, low/],
  ['evidence no address', { actors: [{ ...ONE, evidence: 'RFI', checked_on: '2026-01-01' }] }, 'actors/mali.tsv', 4, /“RFI” is not an address/, /https/],
  ['evidence unchecked', { actors: [{ ...ONE, evidence: SOURCE }] }, 'actors/mali.tsv', 4, /evidence without checked_on/, /the day you read/],
  ['checked in the future', { actors: [{ ...ONE, evidence: SOURCE, checked_on: '2027-01-01' }] }, 'actors/mali.tsv', 4, /in the future/, /the day you read/],
  ['alias twice', { actors: [{ ...ONE, aliases_fr: 'Petit Ba|Petit Ba' }] }, 'actors/mali.tsv', 4, /“Petit Ba” stands twice/, /enough/],
  ['alias that folds to the name', { actors: [{ ...ONE, aliases_fr: 'Moussa BÂ' }] }, 'actors/mali.tsv', 4, /“Moussa BÂ” stands twice/, /folded/],
  ['alias without a letter', { actors: [{ ...ONE, aliases_fr: '1984' }] }, 'actors/mali.tsv', 4, /no letter/, /write a name/],
  [
    'bare nationality',
    { actors: [{ ...ONE, aliases_fr: 'Malien' }], extra: [DEMONYMS] },
    'actors/mali.tsv',
    4,
    /“Malien” alone is a nationality/,
    /take it out/,
  ],
  ['bare place', { actors: [{ ...ONE, aliases_fr: 'Mopti' }], extra: [PLACES] }, 'actors/mali.tsv', 4, /“Mopti” alone is a place/, /metonyms/],
  ['common word', { actors: [{ ...ONE, aliases_fr: 'la junte' }] }, 'actors/mali.tsv', 4, /“la junte” is a common word/, /case_sensitive/],
  ['short acronym', { actors: [{ ...ONE, aliases_fr: 'EI' }] }, 'actors/mali.tsv', 4, /“EI” is too short/, /EI\{case_sensitive\}/],
  [
    'shared name',
    { actors: [{ ...ONE, aliases_fr: 'AWA DIALLO' }] },
    'actors/mali.tsv',
    4,
    /also a name of “awa-diallo” \(actors\/mali.tsv line 3\)/,
    /confusions.tsv .* “awa-diallo\|moussa-ba”/,
  ],
  [
    'post without organisation',
    { posts: [{ ...POST, id: 'x', organisation: 'ml-go' }] },
    'posts/mali.tsv',
    3,
    /organisation “ml-go” is unknown/,
    /did you mean “ml-gov”/,
  ],
  ['post without words', { posts: [{ ...POST, id: 'x', office_en: '' }] }, 'posts/mali.tsv', 3, /office_en is empty/, /without its country/],
  [
    'post with a country',
    { posts: [{ ...POST, id: 'x', office_fr: 'ministre malien' }], extra: [DEMONYMS] },
    'posts/mali.tsv',
    3,
    /names a country \(malien\)/,
    /Griot adds/,
  ],
  ['seats', { posts: [{ ...POST, id: 'x', seats: 'two' }] }, 'posts/mali.tsv', 3, /seats is not a number/, /1, 2, 3/],
  ['unknown post', { memberships: [{ post: 'ml-de' }] }, 'memberships/mali.tsv', 2, /post “ml-de” is unknown/, /did you mean “ml-def”/],
  ['unknown person', { memberships: [{ person: 'awa-dialo' }] }, 'memberships/mali.tsv', 2, /person “awa-dialo” is unknown/, /did you mean “awa-diallo”/],
  ['office held by an organisation', { memberships: [{ person: 'ml-gov' }] }, 'memberships/mali.tsv', 2, /“ml-gov” is not a person/, /relations.tsv/],
  ['no such day', { memberships: [{ start: '2009-04-31' }] }, 'memberships/mali.tsv', 2, /start “2009-04-31” is not a date/, /a day that exists/],
  ['date without hyphens', { memberships: [{ end: '20090431' }] }, 'memberships/mali.tsv', 2, /end “20090431” is not a date/, /YYYY-MM-DD/],
  ['end before start', { memberships: [{ start: '2020-05', end: '2020-04' }] }, 'memberships/mali.tsv', 2, /start 2020-05 is not before end 2020-04/, /swap/],
  ['end on the day of the start', { memberships: [{ start: '2020-05-01', end: '2020-05-01' }] }, 'memberships/mali.tsv', 2, /not before/, /first day/],
  [
    'two on one seat',
    {
      actors: [ONE],
      memberships: [
        { start: '2020-01-01', end: '2021-01-01' },
        { person: 'moussa-ba', start: '2020-12-31' },
      ],
    },
    'memberships/mali.tsv',
    3,
    /“moussa-ba” and “awa-diallo” \(memberships\/mali.tsv line 2\) hold “ml-def” at the same time, from 2020-12-31/,
    /first day without/,
  ],
  [
    'two without end',
    { actors: [ONE], memberships: [{ start: '2020' }, { person: 'moussa-ba', start: '2021' }] },
    'memberships/mali.tsv',
    3,
    /same time/,
    /seats/,
  ],
  ['kind of relation', { relations: [{ kind: 'friend_of' }] }, 'relations.tsv', 2, /kind “friend_of” is unknown/, /member_of/],
  ['relation of a stranger', { relations: [{ to: 'ml-gof' }] }, 'relations.tsv', 2, /“ml-gof” is unknown/, /did you mean “ml-gov”/],
  ['relation of a person', { relations: [{ to: 'awa-diallo' }] }, 'relations.tsv', 2, /“awa-diallo” is a person/, /memberships/],
  ['confusion of a stranger', { extra: [confusions('MNLA\tacronym\tmnlaa\tby date')] }, 'confusions.tsv', 2, /actor “mnlaa” is unknown/, /write an id/],
  ['confusion without rule', { extra: [confusions('MNLA\tacronym\t\t')] }, 'confusions.tsv', 2, /without form or rule/, /in words/],
  [
    'metonym of a stranger',
    { extra: [{ file: 'metonyms.tsv', text: 'form\tkind\tcountry\tactor\tdefault\tnote\nBamako\tcapital\tML\tml-govt\tplace\t' }] },
    'metonyms.tsv',
    2,
    /“ml-govt” is unknown/,
    /did you mean/,
  ],
  [
    'metonym twice',
    {
      extra: [
        { file: 'metonyms.tsv', text: 'form\tkind\tcountry\tactor\tdefault\tnote\nBamako\tcapital\tML\tml-gov\tplace\t\nBAMAKO\tcapital\tML\tml-gov\tplace\t' },
      ],
    },
    'metonyms.tsv',
    3,
    /“BAMAKO” stands twice, first on line 2/,
    /one actor/,
  ],
  [
    'metonym default',
    { extra: [{ file: 'metonyms.tsv', text: 'form\tkind\tcountry\tactor\tdefault\tnote\nBamako\tcapital\tML\tml-gov\tcity\t' }] },
    'metonyms.tsv',
    2,
    /default “city”/,
    /place, actor/,
  ],
  [
    'demonym form missing',
    { extra: [{ ...DEMONYMS, text: DEMONYMS.text.replace('malienne\t', '\t') }] },
    'demonyms.tsv',
    2,
    /a form of “ML” is missing/,
    /masculine and feminine/,
  ],
  ['kind of place', { extra: [{ ...PLACES, text: PLACES.text.replace('town', 'city') }] }, 'places.tsv', 2, /kind “city” is unknown/, /town/],
  [
    'unknown column',
    { extra: [{ file: 'places.tsv', text: 'name\tcountry\tkind\talias\tlat\naliases' }] },
    'places.tsv',
    1,
    /column “(?:alias|lat)” is unknown/,
    /name, country, kind, aliases/,
  ],
  ['missing column', { extra: [{ file: 'places.tsv', text: 'name\tcountry\tkind' }] }, 'places.tsv', 1, /column “aliases” is missing/, /first line/],
  [
    'a tab too many',
    { extra: [{ file: 'places.tsv', text: 'name\tcountry\tkind\taliases\nMopti\tML\ttown\t\tMopti' }] },
    'places.tsv',
    2,
    /5 cells, but only 4 columns/,
    /tab/,
  ],
  [
    'stray white space',
    { extra: [{ file: 'places.tsv', text: 'name\tcountry\tkind\taliases\nMopti \tML\ttown\t' }] },
    'places.tsv',
    2,
    /stray white space in “name”/,
    /take out spaces/,
  ],
];

describe('every fault is named with file, line and remedy', () => {
  test.each(CASES)('%s', (_, tables, file, line, what, how) => {
    const found = problems(tables);
    expect(found).toContainEqual({ file, line, what: expect.stringMatching(what), how: expect.stringMatching(how) });
  });
});

describe('what is no fault', () => {
  const NONE: [name: string, tables: Tables][] = [
    [
      'a hand-over on the same day',
      {
        actors: [ONE],
        memberships: [
          { start: '2020-01-01', end: '2021-01-01' },
          { person: 'moussa-ba', start: '2021-01-01' },
        ],
      },
    ],
    [
      'a hand-over known to the year',
      {
        actors: [ONE],
        memberships: [
          { start: '2019', end: '2020' },
          { person: 'moussa-ba', start: '2020', end: '2022' },
        ],
      },
    ],
    [
      'two cabinet posts that are declared',
      {
        posts: [SECOND],
        memberships: [
          { start: '2020-01-01', end: '2022-01-01' },
          { post: 'ml-fm', start: '2021-06-11', note: 'together with ml-def' },
        ],
      },
    ],
    [
      'a term that ends with its person',
      { actors: [{ ...ONE, died: '2021-04-20' }], memberships: [{ person: 'moussa-ba', start: '2020', end: '2021-04-20' }] },
    ],
    [
      'one rank and surname, first one’s and then the other’s',
      {
        actors: [
          { ...ONE, aliases_fr: 'maréchal Ba{from=2020-08-11,until=2024-12-06}' },
          { ...ONE, id: 'ali-ba', name_fr: 'Ali Ba', name_en: 'Ali Ba', aliases_fr: 'maréchal Ba{from=2024-12-06}' },
        ],
      },
    ],
    ['an Arabic word that needs the text’s country', { actors: [{ ...ONE, aliases_ar: 'القاعدة{needs_context}' }] }],
    ['start and end in one year', { memberships: [{ start: '2020', end: '2020' }] }],
    [
      'two on an office of two seats',
      {
        actors: [ONE],
        posts: [{ ...POST, id: 'x', seats: '2' }],
        memberships: [
          { post: 'x', start: '2020' },
          { post: 'x', person: 'moussa-ba', start: '2020' },
        ],
      },
    ],
    [
      'a shared name that is declared',
      { actors: [{ ...ONE, aliases_fr: 'Awa Diallo' }], extra: [confusions('Awa Diallo\tname\tawa-diallo|moussa-ba\tby office')] },
    ],
    [
      'one acronym in two capitalisations',
      {
        actors: [
          { ...ONE, aliases_fr: 'FACT{case_sensitive}' },
          { ...ONE, id: 'boubou-cisse', name_fr: 'Boubou Cissé', name_en: 'Boubou Cissé', aliases_fr: 'Fact{case_sensitive}' },
        ],
      },
    ],
    ['a source that was read', { actors: [{ ...ONE, confidence: 'high', evidence: `${SOURCE}|${SOURCE}b`, checked_on: '2026-01-01' }] }],
    [
      'comments, empty lines and Windows line ends',
      { extra: [{ file: 'places.tsv', text: '# towns\r\n\r\nname\tcountry\tkind\taliases\r\nMopti\tML\ttown\t\r\n' }] },
    ],
  ];
  test.each(NONE)('%s', (_, tables) => {
    expect(problems(tables)).toEqual([]);
  });
});

test('flags of the actor and of an alias are read apart', () => {
  const { actors } = parseKnowledge([
    {
      file: 'actors/a.tsv',
      text: table(ACTORS, PERSON_DEFAULTS, [
        { ...ONE, match: 'case_sensitive|needs_context', aliases_fr: 'MB{never_alone,case_sensitive}|Ba Moussa', aliases_ar: 'موسى با' },
      ]),
    },
  ]);
  expect(actors[0]!.flags).toEqual(['case_sensitive', 'needs_context']);
  expect(actors[0]!.aliases).toEqual([
    { form: 'MB', language: 'fr', flags: ['never_alone', 'case_sensitive'] },
    { form: 'Ba Moussa', language: 'fr', flags: [] },
    { form: 'موسى با', language: 'ar', flags: [] },
  ]);
});

describe('outlets', () => {
  const good = { host: 'maliweb.net', name: 'Maliweb', pattern: '*://*.maliweb.net/*', language: 'fr', region: 'ML', file: 'outlets/mali.tsv', line: 2 };
  test.each([
    ['pattern', { pattern: 'maliweb.net' }, /pattern “maliweb.net” is not well formed/],
    ['another host', { pattern: '*://*.malijet.com/*' }, /is not on “maliweb.net”/],
    ['language', { language: 'French' }, /language “French” is unknown/],
    ['region', { region: 'Mali' }, /“Mali” is no country/],
    ['name', { name: '' }, /no name/],
  ])('%s', (_, change, what) => {
    expect(checkOutlets([{ ...good, ...change }])).toContainEqual({ file: good.file, line: 2, what: expect.stringMatching(what), how: expect.any(String) });
  });
  test('twice', () => {
    expect(checkOutlets([good, { ...good, line: 3 }])).toContainEqual(expect.objectContaining({ line: 3, what: expect.stringMatching(/stands twice/) }));
  });
  test('a sound one', () => {
    expect(checkOutlets([good])).toEqual([]);
  });
});

test('open terms that nobody checked for a year are listed, and are no fault', () => {
  const tables = parseKnowledge([
    {
      file: 'memberships/mali.tsv',
      text: table(MEMBERSHIPS, { post: 'ml-def', confidence: 'medium' }, [
        { person: 'awa-diallo', start: '2020', checked_on: '2025-10-31' },
        { person: 'ali-ba', start: '2020', checked_on: '2025-11-01' },
        { person: 'moussa-ba', start: '2020' },
        { person: 'ami-ba', start: '2020', end: '2021' },
      ]),
    },
  ]);
  expect(longUnchecked(tables, TODAY).map(({ what }) => what)).toEqual([
    '“awa-diallo” in “ml-def” is open and was last checked on 2025-10-31',
    '“moussa-ba” in “ml-def” is open and was never checked',
  ]);
});

test('what was understood of a change', () => {
  const tables = (people: Record<string, string>[], terms: Record<string, string>[]) =>
    parseKnowledge([
      { file: 'actors/mali.tsv', text: table(ACTORS, PERSON_DEFAULTS, [PERSON, ...people]) },
      { file: 'posts/mali.tsv', text: table(POSTS, {}, [POST]) },
      { file: 'memberships/mali.tsv', text: table(MEMBERSHIPS, { post: 'ml-def', person: 'awa-diallo', confidence: 'medium' }, terms) },
    ]);
  const before = tables([{ ...ONE }], [{ start: '2020' }]);
  const after = tables(
    [{ ...ONE, aliases_fr: 'Moussa Bah', died: '2026-01-02' }],
    [
      { start: '2020', end: '2027-03-03', evidence: SOURCE, checked_on: '2026-01-01' },
      { person: 'moussa-ba', start: '2027-03-03' },
    ],
  );
  expect(changesOf(before, after)).toEqual([
    '· Moussa Ba is also written Moussa Bah',
    '· Moussa Ba died on 2026-01-02',
    '· ends Awa Diallo, ministre de la Défense (ML), on 2027-03-03',
    '· gives a source for Awa Diallo, ministre de la Défense (ML)',
    '· adds Moussa Ba, ministre de la Défense (ML), from 2027-03-03',
  ]);
  expect(changesOf(after, after)).toEqual([]);
  expect(changesOf(after, before)).toContain('· takes out Moussa Ba, ministre de la Défense (ML), from 2027-03-03');
});

test('the examples in docs/knowledge.md are sound', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/knowledge.md'), 'utf8');
  const examples = guide
    .split('\n')
    .filter((line) => line.startsWith('    ') && line.includes('⇥'))
    .map((line) => line.trim().replaceAll('⇥', '\t').replace('https://…', SOURCE));
  const persons = examples.filter((line) => line.includes('\tperson\t'));
  const offices = examples.filter((line) => line.startsWith('ml-fm'));
  expect([persons.length, offices.length]).toEqual([1, 2]);
  const found = check(
    parseKnowledge([
      { file: 'actors/guide.tsv', text: [ACTORS.replaceAll(' ', '\t'), ...persons].join('\n') },
      {
        file: 'actors/mali.tsv',
        text: table(ACTORS, PERSON_DEFAULTS, [GOVERNMENT, { id: 'abdoulaye-diop', name_fr: 'Abdoulaye Diop', name_en: 'Abdoulaye Diop', gender: 'm' }]),
      },
      { file: 'posts/mali.tsv', text: table(POSTS, {}, [{ ...POST, id: 'ml-fm' }]) },
      { file: 'memberships/guide.tsv', text: [MEMBERSHIPS.replaceAll(' ', '\t'), ...offices].join('\n') },
    ]),
    '2027-12-31',
  );
  expect(found).toEqual([]);
});

describe('the shipped data', () => {
  const knowledge = readKnowledge();
  test('has nothing to mend', () => {
    expect([...check(knowledge), ...checkOutlets(outlets())].map((p) => `data/${p.file}:${p.line} ${p.what} → ${p.how}`)).toEqual([]);
  });
  test('is as large as was promised', () => {
    expect(knowledge.actors.length).toBeGreaterThanOrEqual(1000);
    expect(knowledge.memberships.length).toBeGreaterThanOrEqual(500);
    expect(new Set(outlets().map((o) => o.host)).size).toBeGreaterThanOrEqual(60);
  });
});
