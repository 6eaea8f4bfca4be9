import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { draftFor, EMPTY, factOf, idFor, readAsk } from './draft.ts';

const knowledge = loadKnowledge();
const TODAY = '2027-03-04';

describe('what is asked, from the address', () => {
  test.each([
    ['', null],
    ['q1', null],
    ['new', { is: 'new', name: '', country: '' }],
    ['new:Awa%20N%E2%80%99Diaye:BF', { is: 'new', name: 'Awa N’Diaye', country: 'BF' }],
    ['new:50%:xx', { is: 'new', name: '50%', country: '' }],
    ['edit:k-1', { is: 'edit', key: 'k-1' }],
    ['actor:abdoulaye-diop:ml-fm:2021-06-11', { is: 'actor', id: 'abdoulaye-diop', post: 'ml-fm', start: '2021-06-11' }],
  ])('%s', (open, ask) => expect(readAsk(open)).toEqual(ask));
});

describe('form and fact', () => {
  test('a term that is known is filled in, and what is saved replaces it', () => {
    const draft = draftFor({ is: 'actor', id: 'abdoulaye-diop', post: 'ml-fm', start: '2021-06-11' }, knowledge, new Map());
    expect(draft).toMatchObject({
      id: 'abdoulaye-diop',
      fr: 'Abdoulaye Diop',
      post: 'ml-fm',
      start: '2021-06-11',
      instead: { person: 'abdoulaye-diop', start: '2021-06-11' },
    });
    const fact = factOf({ ...draft, end: '2027-03-03', source: ' https://example.org/a ' }, knowledge, TODAY);
    expect(fact.actor).toBeUndefined();
    expect(fact.term).toEqual({
      post: 'ml-fm',
      person: 'abdoulaye-diop',
      start: '2021-06-11',
      end: '2027-03-03',
      source: 'https://example.org/a',
      checkedOn: TODAY,
      instead: { person: 'abdoulaye-diop', start: '2021-06-11' },
    });
  });
  test('somebody new gets an id as in data/, a French apostrophe, and each spelling once', () => {
    const fact = factOf(
      { ...EMPTY, fr: " Awa N'Diaye ", aliases: 'Hawa Ndiaye\n\nHawa Ndiaye; A. Ndiaye', gender: 'f', post: 'ml-fm', start: '2027-03-03' },
      knowledge,
      TODAY,
    );
    expect(fact.actor).toEqual({
      id: 'awa-n-diaye',
      type: 'person',
      country: 'ML',
      name: { fr: 'Awa N’Diaye', en: "Awa N'Diaye" },
      aliases: ['Hawa Ndiaye', 'A. Ndiaye'],
      gender: 'f',
    });
    expect(fact.term).toMatchObject({ person: 'awa-n-diaye', start: '2027-03-03', checkedOn: TODAY });
  });
  test('a body has no gender and needs no office', () => {
    expect(factOf({ ...EMPTY, fr: 'Union des maraîchers', type: 'union', gender: 'm' }, knowledge, TODAY)).toEqual({
      actor: {
        id: 'union-des-maraichers',
        type: 'union',
        country: 'ML',
        name: { fr: 'Union des maraîchers', en: 'Union des maraîchers' },
        aliases: [],
        checkedOn: TODAY,
      },
    });
  });
  test('what was saved is what is edited', () => {
    const fact = factOf(
      { ...EMPTY, fr: 'Awa Bocar Ba', en: 'Awa Bokar Ba', aliases: 'Hawa Ba', gender: 'f', post: 'ml-fm', start: '2027-03-03', note: 'n' },
      knowledge,
      TODAY,
    );
    const draft = draftFor({ is: 'edit', key: 'k' }, knowledge, new Map([['k', { fact }]]));
    expect(draft.key).toBe('k');
    expect(factOf(draft, knowledge, TODAY)).toEqual(fact);
  });
  test('ids are never taken twice', () => {
    expect(idFor('Assimi Goïta', (id) => knowledge.actor(id) !== undefined)).toBe('assimi-goita-2');
    expect(idFor('محمد', () => false)).toBe('own');
  });
});
