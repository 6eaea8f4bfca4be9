import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { analyse } from '../index.ts';

const knowledge = loadKnowledge();
const read = (text: string, language: string): string[] =>
  analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge).quotes.map(
    ({ kind, speaker, spans }) => `${kind[0]} ${speaker?.name ?? '-'}: ${text.slice(spans[0]!.start, spans[0]!.end)}`,
  );

describe('interviews without marks', () => {
  test('question and answer', () => {
    const text =
      'Awa Dembelou runs the well of Gao.\nQ: How deep is the well?\nA: It is forty metres deep now.\nQ: Who pays for the pump?\nA: The traders pay for it, he said that once.\nIt costs them little.';
    expect(read(text, 'en')).toEqual([
      'd Awa Dembelou: It is forty metres deep now.',
      'd Awa Dembelou: The traders pay for it, he said that once.',
      'd Awa Dembelou: It costs them little.',
    ]);
  });

  test('names and initials as labels; a medium asks', () => {
    const text =
      'Nous avons rencontré Awa Dembelou, directrice de l’école.\nRFI : Combien d’élèves avez-vous ?\nAwa Dembelou : Nous en avons deux cents cette année.\nRFI : Et l’an dernier ?\nA. D. : Ils étaient à peine cent vingt.\nRFI : Pourquoi ?\nA. D. : Parce que la route était coupée.\nAwa Dembelou : Elle est rouverte depuis mai.';
    expect(read(text, 'fr')).toEqual([
      'd Awa Dembelou: Nous en avons deux cents cette année.',
      'd Awa Dembelou: Ils étaient à peine cent vingt.',
      'd Awa Dembelou: Parce que la route était coupée.',
      'd Awa Dembelou: Elle est rouverte depuis mai.',
    ]);
  });

  test('whoever only asks is told by the questions, and initials by the bracket behind a name', () => {
    const text =
      'Le puits de Kolo manque d’eau.\nPuits-Info.net : Présentez-vous à nos lecteurs ?\nAwa Bolo Tindaré (ABT) : Je tiens le registre du puits de Kolo.\nPuits-Info.net : Qui vient y boire ?\nABT : Les troupeaux de trois villages y viennent chaque soir.\nPuits-Info.net : Est-ce assez ?\nABT : Non, il faudrait un second puits avant avril.';
    expect(read(text, 'fr')).toEqual([
      'd Awa Bolo Tindaré: Je tiens le registre du puits de Kolo.',
      'd Awa Bolo Tindaré: Les troupeaux de trois villages y viennent chaque soir.',
      'd Awa Bolo Tindaré: Non, il faudrait un second puits avant avril.',
    ]);
  });

  test('initials in capitals answer where another label asks, also without a bracket', () => {
    const text =
      'Issa Barkoum bakes bread in Gao.\nWell Letter: When did you start?\nIMB: My father fell ill and the oven was cold.\nWell Letter: What is hard?\nIMB: Flour is hard to find in the dry season.\nWell Letter: And the road?\nIMB: The road stays closed for two months.';
    expect(read(text, 'en')).toEqual([
      'd Issa Barkoum: My father fell ill and the oven was cold.',
      'd Issa Barkoum: Flour is hard to find in the dry season.',
      'd Issa Barkoum: The road stays closed for two months.',
    ]);
  });

  test('one who answers with a question now and then still answers', () => {
    const text =
      'Nous avons rencontré Awa Dembelou, directrice de l’école.\nLa Lettre : Combien d’élèves avez-vous ?\nAwa Dembelou : Deux cents cette année, qui l’aurait cru ?\nLa Lettre : Et l’an dernier ?\nAwa Dembelou : Ils étaient à peine cent vingt.\nLa Lettre : Pourquoi ?\nAwa Dembelou : Parce que la route était coupée.';
    expect(read(text, 'fr')).toEqual([
      'd Awa Dembelou: Deux cents cette année, qui l’aurait cru ?',
      'd Awa Dembelou: Ils étaient à peine cent vingt.',
      'd Awa Dembelou: Parce que la route était coupée.',
    ]);
  });

  test('answers behind the writer’s questions', () => {
    const text =
      'Issa Barkoum has baked bread in Gao since 1990.\nWhen did you start?\nI began when my father fell ill.\nWhat is hard today?\nWe have no flour in the dry season.\nWhat do you hope for?\nI hope for a road that stays open.';
    expect(read(text, 'en')).toEqual([
      'd Issa Barkoum: I began when my father fell ill.',
      'd Issa Barkoum: We have no flour in the dry season.',
      'd Issa Barkoum: I hope for a road that stays open.',
    ]);
  });

  test.each([
    ['a list of prices', 'Prices in Gao\nRice: 400 francs a kilo today\nMillet: 300 francs a kilo today\nOil: 900 francs a litre today'],
    [
      'an explainer',
      'Why did the dam crack?\nThe wall was built in 1960.\nWho built it?\nA firm from Oran built the wall.\nWhat comes next?\nEngineers will empty the lake.',
    ],
  ])('%s is none', (_, text) => expect(read(text, 'en')).toEqual([]));
});
