import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../model/analysis.ts';
import type { OfficeFact } from '../model/knowledge.ts';

let language = 'fr';
const messages = Object.fromEntries(
  ['fr', 'en', 'ar'].map((one) => [
    one,
    JSON.parse(readFileSync(new URL(`../../public/_locales/${one}/messages.json`, import.meta.url), 'utf8')) as Record<string, { message: string }>,
  ]),
);
vi.mock('../shared/runtime.ts', () => ({
  runtime: () => ({
    i18n: {
      getMessage: (key: string, values: string[] = []) => messages[language]?.[key]?.message.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '') ?? '',
      getUILanguage: () => language,
    },
  }),
}));
const { dateWords, officeLine } = await import('./office.ts');
const { calling, stanceWords, whyWords } = await import('./why.ts');
const { restWords, sureness } = await import('./rest.ts');

beforeEach(() => {
  language = 'fr';
});
const fact: OfficeFact = {
  post: 'p',
  office: { fr: 'ministre de l’Eau', en: 'minister of water' },
  country: 'ML',
  person: 'x',
  personName: 'Awa Diallo',
  start: '2021-06-01',
  confidence: 'high',
  verified: false,
};

describe('offices and dates', () => {
  it.each([
    ['fr', {}, 'ministre de l’Eau depuis le 1er juin 2021'],
    ['fr', { start: '2021-06' }, 'ministre de l’Eau depuis juin 2021'],
    ['fr', { start: '2021' }, 'ministre de l’Eau depuis 2021'],
    ['en', {}, 'minister of water since 1 June 2021'],
    ['en', { end: '2022' }, 'minister of water (1 June 2021 – 2022)'],
    ['en', { start: undefined, end: '2022-03' }, 'minister of water (until March 2022)'],
    ['en', { start: undefined }, 'minister of water'],
  ])('%s %j', (one, change, words) => {
    language = one;
    const { start, ...rest } = { ...fact, ...change } as OfficeFact;
    expect(officeLine(start === undefined ? (rest as OfficeFact) : { ...rest, start }, one)).toBe(words);
  });
  it('keeps the office together in Arabic', () => {
    language = 'ar';
    expect(officeLine({ ...fact, start: '2021' }, 'ar')).toMatch(/^\u2068ministre de l’Eau\u2069 منذ/);
  });
  it('says the office in Arabic where it has a name there', () => {
    language = 'ar';
    expect(officeLine({ ...fact, office: { ...fact.office, ar: 'وزير المياه' }, start: '2021' }, 'ar')).toMatch(/^وزير المياه منذ/);
  });
  it('leaves what is no date', () => expect(dateWords('vers 1990', 'ar')).toBe('vers 1990'));
});

const quote: Quote = {
  id: 'q',
  kind: 'direct',
  spans: [{ start: 0, end: 1 }],
  cue: { start: 2, end: 3, text: 'aurait affirmé', lemma: 'affirmer', stance: 'affirms', tense: 'past', negated: true, conditional: true },
  speaker: null,
  confidence: 1,
  certain: true,
  candidates: [],
  why: {
    frame: 'noun-object',
    chain: [
      { how: 'pronoun', text: 'il' },
      { how: 'office', text: 'Awa Diallo', fact },
    ],
  },
};

describe('why', () => {
  it('is a sentence with the cue, and a chain to the person with the fact', () => {
    const why = whyWords(quote);
    expect(why.frame).toContain('aurait affirmé');
    expect(why.chain.map(({ text }) => text)).toEqual(['il', 'Awa Diallo']);
    expect(why.chain[1]?.fact).toBe('Awa Diallo, ministre de l’Eau depuis le 1er juin 2021');
  });
  it('tells a denial and hearsay from the plain verb', () => {
    language = 'en';
    expect(stanceWords(quote)).toBe('affirms (negated) (reportedly)');
    expect(stanceWords({ ...quote, cue: null })).toBeNull();
  });
  it.each(['fr', 'en', 'ar'])('has words in %s for every frame, step, stance and kind that the model knows', (one) => {
    const model = readFileSync(new URL('../model/analysis.ts', import.meta.url), 'utf8');
    const literals = (from: string, to: string) =>
      [...model.slice(model.indexOf(from), model.indexOf(to, model.indexOf(from))).matchAll(/'([\w-]+)'/g)].map((m) => m[1]!.replaceAll('-', '_'));
    const kinds = readFileSync(new URL('../model/knowledge.ts', import.meta.url), 'utf8');
    const types = [...kinds.slice(kinds.indexOf('type ActorType'), kinds.indexOf(';', kinds.indexOf('type ActorType'))).matchAll(/'([\w-]+)'/g)].map(
      (m) => m[1]!,
    );
    const keys = [
      ...literals('type FrameId', ';').map((key) => `frame_${key}`),
      ...literals('interface WhyStep', ';').map((key) => `why_${key}`),
      ...literals('type Stance', ';').map((key) => `stance_${key}`),
      ...types.map((key) => `kind_${key}`),
    ];
    expect(keys.length).toBeGreaterThan(60);
    for (const key of keys) expect(messages[one]?.[key]?.message, key).toBeTruthy();
  });
});

describe('the answer at rest', () => {
  const with_ = (chain: Quote['why']['chain']): Quote => ({ ...quote, why: { frame: 'clause', chain } });
  const minister = { how: 'description', text: 'le ministre' } as const;
  const named = { how: 'office', text: 'Awa Diallo', fact } as const;
  it.each([
    ['an office on a day', [minister, named], '«\u00a0le ministre\u00a0» désigne Awa Diallo, en fonction le 5 octobre 2021.'],
    [
      'a pronoun that leads to an office',
      [{ how: 'pronoun', text: 'il' }, minister, named],
      '«\u00a0il\u00a0», c’est-à-dire «\u00a0le ministre\u00a0», désigne Awa Diallo, en fonction le 5 octobre 2021.',
    ],
    ['a name', [{ how: 'name', text: 'Awa Diallo' }], '«\u00a0Awa Diallo\u00a0»\u00a0: nommé dans le texte.'],
    [
      'a surname',
      [
        { how: 'surname', text: 'Diallo' },
        { how: 'name', text: 'Awa Diallo' },
      ],
      '«\u00a0Diallo\u00a0» désigne Awa Diallo\u00a0: nommé dans le texte.',
    ],
    ['the reader’s word', [{ how: 'correction', text: 'Awa Diallo' }], 'Auteur corrigé par vous.'],
    ['nothing', [], null],
  ] as const)('%s', (_, chain, words) => expect(restWords(with_(chain), '2021-10-05')).toBe(words));
  it('names no day where none is known', () => expect(restWords(with_([minister, named]), undefined)).not.toMatch(/\d/));
  it('says in a word how sure it is', () => {
    const by = { ...quote, speaker: { actor: 0, name: 'Awa Diallo' } };
    expect(sureness({ ...by, confidence: 0.8 })).toBe('sure');
    expect(sureness({ ...by, certain: false, confidence: 0.8 })).toBe('probable');
    expect(sureness({ ...by, certain: false, confidence: 0.5 })).toBe('uncertain');
    expect(sureness(quote)).toBeNull();
  });
});

describe('a reason in another language than its article', () => {
  it('calls the speaker as the interface does, and leaves the words of the text', () => {
    const why = {
      frame: 'clause' as const,
      chain: [
        { how: 'description' as const, text: 'وزارة النقل', span: { start: 0, end: 11 } },
        { how: 'name' as const, text: 'Ministère des Transports' },
      ],
    };
    expect(calling(why, 'Ministère des Transports', 'وزارة النقل المالية').chain.map(({ text }) => text)).toEqual(['وزارة النقل', 'وزارة النقل المالية']);
    const named = { frame: 'clause' as const, chain: [{ how: 'name' as const, text: 'Mali', span: { start: 0, end: 4 } }] };
    expect(calling(named, 'Mali', 'مالي')).toEqual(named);
  });
});
