import { describe, expect, test } from 'vitest';
import { markHabits } from '../lang/marks.ts';
import { findMarked } from './4-marks.ts';
import { readText } from './index.ts';

const doc = (text: string, language = 'fr') => readText({ text, blocks: [], language });

describe('tokens', () => {
  test.each([
    ['fr', 'l’armée', 'l’|armée'],
    ['fr', "qu'il", "qu'|il"],
    ['fr', 'jusqu’à', 'jusqu’|à'],
    ['fr', 'aujourd’hui', 'aujourd’hui'],
    ['fr', 'N’Djamena', 'N’Djamena'],
    ['fr', 'ex-RSP', 'ex-RSP'],
    ['fr', 'a-t-il dit', 'a|-t-il|dit'],
    ['fr', 'avait-elle', 'avait|-elle'],
    ['fr', 'porte-parole', 'porte-parole'],
    ['fr', 'd’Ivoire', 'd’|Ivoire'],
    ['fr', '3 000 hommes', '3 000|hommes'],
    ['en', 'Mali’s army', 'Mali|’s|army'],
    ['en', 'the U.N. envoy', 'the|U.N.|envoy'],
    ['en', '‘wack’', '‘|wack|’'],
    ['fr', 'ʼ', 'ʼ'],
  ])('%s: %s', (language, text, expected) =>
    expect(
      doc(text, language)
        .tokens.map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(expected),
  );
});

describe('sentences', () => {
  test.each([
    ['fr', 'M. Barkoum est venu.| Il est parti.'],
    ['fr', 'Le gén. Barkoum et Mme. Dembelou sont là.| La pluie tombe.'],
    ['fr', '« Non ! » a demandé le ministre.| Il est parti.'],
    ['fr', 'Le Dr. Barkoum dort.| La ville aussi.'],
    ['fr', 'J. B. Barkoum est là.| La pluie tombe.'],
    ['fr', '« Nous partons. »| La foule est là.'],
    ['fr', 'Vient-il ?| Oui… ou non.'],
    ['en', 'Gen. Barkoum met the U.N. envoy.| He left.'],
    ['en', 'Mr. Barkoum left.| It rained.'],
    ['en', '“We go.”| The crowd left.'],
  ])('%s: %s', (language, marked) => {
    const text = marked.replaceAll('|', '');
    expect(doc(text, language).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('|').map((part) => part.trim()));
  });
});

describe('marks', () => {
  const outer = (text: string, language = 'fr'): string[] => {
    const read = doc(text, language);
    return findMarked(read.text, read.blocks, markHabits(read.language))
      .filter(({ depth }) => depth === 0)
      .map(({ inner }) => text.slice(inner.start, inner.end));
  };
  test.each([
    ['«\u00A0La route\u00A0»', ['La route']],
    ['«\u202FLa route\u202F»', ['La route']],
    ['«La route»', ['La route']],
    ['“La route”', ['La route']],
    ['„La route“', ['La route']],
    ['"La route"', ['La route']],
    ['dit "La route" et "la ville" hier', ['La route', 'la ville']],
    ['‹ La route ›', ['La route']],
    ['‘La route’', ['La route']],
    ["''La route''", ['La route']],
    ['<<La route>>', ['La route']],
    ['« Il a dit “Partez !” hier »', ['Il a dit “Partez !” hier']],
    ['« Un.\n« Deux.\n« Trois »', ['Un.\n« Deux.\n« Trois']],
    ['« Jamais fermé', ['Jamais fermé']],
    // one stray mark does not turn the others inside out
    ['Il mesure 3" de haut.\n"La route", dit-il.\n"La ville", dit-elle.', ['La route', 'La ville']],
    // nor hides what stands after it
    ['« Jamais fermé\n“La route”, dit-il.', ['Jamais fermé', 'La route']],
    ['l’armée n’a rien dit d’hier', []],
    ["l'armée d'hier n'est qu'un mot", []],
    ['"L\'eau manque d\'hier"', ["L'eau manque d'hier"]],
    ['« »', []],
    // marks that were lost
    ['La route est coupée depuis hier », dit-il.', ['La route est coupée depuis hier']],
    ['Une stratégie d’» attractivité », dit-il.', ['attractivité']],
    ['« La route est coupée.\nLa ville aussi », dit-il.', ['La route est coupée.\nLa ville aussi']],
    ['Il mesure 3" de haut.', []],
    // closed in another style than opened
    ['« La route est coupée", dit-il. « La ville attend », dit-elle.', ['La route est coupée', 'La ville attend']],
    ['“La route est coupée", dit-il. “La ville attend”, dit-elle.', ['La route est coupée', 'La ville attend']],
    ['"La route est coupée », dit-il. « La ville attend », dit-elle.', ['La route est coupée', 'La ville attend']],
    ['« La route de 3" est coupée », dit-il.', ['La route de 3" est coupée']],
    ['Il parle d’une « impasse« .\nElle parle d’un « retard ».', ['impasse', 'retard']],
    ['Le même puits« La route est coupée », dit-il.', ['La route est coupée']],
    // never closed, and others follow
    [
      '« La route est coupée, dit-il. Elle ajoute : « La ville attend. » Et : « Le puits est sec. »',
      ['La route est coupée, dit-il.', 'La ville attend.', 'Le puits est sec.'],
    ],
    ['Il a « dit que, et nous avons « vu » et « su » hier', ['dit que,', 'vu', 'su']],
    ['« Jamais « fermé.\nIl parle de « retard ».', ['Jamais', 'fermé.', 'retard']],
  ])('%s', (text, expected) => expect(outer(text)).toEqual(expected));

  test.each([
    ['We have no water left," said the mayor. "The well is dry."', ['We have no water left,', 'The well is dry.']],
    ['“We have no water left,” said the mayor. “The well is dry.\nThe town has two wells.', ['We have no water left,', 'The well is dry.']],
    ['“The well is dry.\n“The market is closed.”\nThe town has two wells.', ['The well is dry.\n“The market is closed.']],
    ['“The well is dry.\nThe town has two.\n“We wait,” he said.', ['The well is dry.', 'We wait,']],
    ['He said: "The well is dry.\nThe town has two.\nWe wait for the rain," she said.', ['The well is dry.', 'We wait for the rain,']],
    // a line that was broken amid a sentence
    ['“The road to\nGao is cut,” he said.', ['The road to\nGao is cut,']],
    ['“The well is dry," she said. “The town waits,” he said.', ['The well is dry,', 'The town waits,']],
    ["Not our war'\nThe town has two wells.", ['Not our war']],
    ["The traders' wells are dry. The town's too.", []],
  ])('English: %s', (text, expected) => expect(outer(text, 'en')).toEqual(expected));
});

describe('paragraph breaks that were lost', () => {
  const filler = 'La foire de Gao a ouvert lundi matin sous la pluie. '.repeat(30);
  const sentences = (text: string, language = 'fr'): string[] => {
    const doc = readText({ text, blocks: [], language });
    return doc.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
  };

  test.each([
    ['trois millions de personnes ont faim dans le pays L’objectif du maire était autre.', 'L’objectif du maire était autre.'],
    ['Issa Barkoum, Gao, Radio Zoura Au moins 200 habitants sont partis.', 'Au moins 200 habitants sont partis.'],
    ['Un avenir pas clair Après son départ, le maire se tait.', 'Après son départ, le maire se tait.'],
  ])('%s', (line, expected) => {
    expect(sentences(filler + line)).toContain(expected);
  });

  test('names keep their article, short blocks and English headlines stay whole', () => {
    expect(sentences(`${filler}Il a lu Le Monde à La Haye avec Le Drian.`)).toContain('Il a lu Le Monde à La Haye avec Le Drian.');
    expect(sentences('La faim dans le pays L’objectif du maire.')).toEqual(['La faim dans le pays L’objectif du maire.']);
    const english = 'The fair opened on Monday under the rain. '.repeat(40);
    expect(sentences(`${english}Gao traders A new road for all.`, 'en')).toContain('Gao traders A new road for all.');
  });
});
