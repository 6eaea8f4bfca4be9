import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { analyse } from '../index.ts';

const knowledge = loadKnowledge();

describe('a language without a grammar of its own', () => {
  test.each([
    ['de', 'Der Minister Karl Weber sagte: „Wir gehen im Mai.“ Danach ging er.', ['Wir gehen im Mai.']],
    ['de', '»Die Brücke ist seit gestern zu«, sagte Anna Schmidt in Gao.', ['Die Brücke ist seit gestern zu']],
    ['de', 'Er sah den Film „Das Boot“ in Gao.', []],
    ['pt', '“A ponte está fechada desde ontem”, disse o prefeito João Silva.', ['A ponte está fechada desde ontem']],
    // without marks nothing is read: an English cue is no German one
    ['pt', 'O presidente do Mali said que a ponte está fechada.', []],
    ['ha', 'Ministan ya ce: «Ba za mu rufe gadar nan a wannan watan ba».', ['Ba za mu rufe gadar nan a wannan watan ba']],
    ['und', '« La route est coupée depuis hier », a déclaré Issa Barkoum.', ['La route est coupée depuis hier']],
  ] as const)('%s: %s', (language, text, expected) => {
    const { quotes } = analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge);
    expect(quotes.map(({ spans }) => text.slice(spans[0]!.start, spans[0]!.end))).toEqual(expected);
    for (const quote of quotes) expect([quote.speaker, quote.cue, quote.certain]).toEqual([null, null, false]);
  });

  test.each(['fr', 'en', 'fr-FR', 'en-GB'])('%s names who speaks', (language) => {
    const text = language.startsWith('fr') ? '« La route est coupée », a déclaré Issa Barkoum.' : '“The road is cut,” said Issa Barkoum.';
    expect(analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge).quotes[0]?.speaker?.name).toBe('Issa Barkoum');
  });
});
