import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/index.ts';
import { analyse } from '../../index.ts';

const knowledge = loadKnowledge();
/** The names shown as certain. */
const certain = (text: string, language: string): string[] =>
  analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge).quotes.flatMap(({ speaker, certain }) => (certain && speaker ? [speaker.name] : []));

describe('after two whom a pronoun may mean neither is certain', () => {
  for (const [language, text] of [
    ['en', 'Modou Fontane sacked Halidou Brenner on Monday. “This is unfair,” he said.'],
    ['en', 'Modou Fontane received a call from Halidou Brenner. “You have my support,” he told him.'],
    ['en', 'Hauwa Fontane met Fatima Brenner in Jos. “I will help her,” she said.'],
    ['en', 'Modou Fontane dismissed the minister on Monday. “I was not told,” he said.'],
    ['fr', 'Modou Fontane a limogé Halidou Brenner. « C’est injuste », a-t-il protesté.'],
    ['fr', 'Modou Fontane a reçu un appel d’Halidou Brenner. « Nous sommes avec vous », lui a-t-il assuré.'],
    ['fr', 'Modou Fontane a limogé le préfet lundi. « On ne m’a rien dit », a-t-il protesté.'],
  ] as const)
    test(text, () => expect(certain(text, language)).toEqual([]));

  test('unless one of them was the subject twice', () => {
    expect(certain('Modou Fontane met Halidou Brenner on Monday. He also saw the market. “We agreed on peace,” he said.', 'en')).toEqual(['Modou Fontane']);
  });
});

describe('an object is not who goes on', () => {
  for (const [language, text] of [
    ['en', 'Police arrested Halidou Brenner on Monday. “He is dangerous,” he said.'],
    ['en', 'The court sentenced Halidou Brenner to death. “You are a murderer,” he said.'],
    ['fr', 'La police a arrêté Halidou Brenner lundi. « Il est dangereux », a-t-il dit.'],
    ['fr', 'La gendarmerie a interpellé le frère de Halidou Brenner. « Je n’ai rien fait », a-t-il dit.'],
    ['fr', 'L’homme accusé d’avoir volé Halidou Brenner a été libéré. « Je suis soulagé », a-t-il dit.'],
  ] as const)
    test(text, () => expect(certain(text, language)).not.toContain('Halidou Brenner'));
});

describe('whoever hears it, or is dead, is not shown', () => {
  for (const [language, text] of [
    ['en', 'Modou Fontane spoke with Halidou Brenner, who told him “the coup must end”.'],
    ['en', 'Modou Fontane, to whom the army had said “stay away”, left the town.'],
    ['en', 'Troops freed Modou Fontane’s wife. “They starved us,” she said.'],
    ['en', 'Police arrested a man suspected of killing Modou Fontane. “I was paid to do it,” he said.'],
    ['en', 'Modou Fontane’s spokesman held a briefing. “The president is well,” he said.'],
    ['fr', 'Modou Fontane, à qui l’armée avait dit « restez », est parti.'],
    ['fr', 'Un homme soupçonné d’avoir tué Modou Fontane a été arrêté. « J’ai été payé », a-t-il avoué.'],
    ['fr', 'L’avocat de Modou Fontane a quitté la salle. « Nous ferons appel », a-t-il dit.'],
  ] as const)
    test(text, () =>
      expect(analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge).quotes.map(({ speaker }) => speaker?.name)).not.toContain('Modou Fontane'),
    );
});
