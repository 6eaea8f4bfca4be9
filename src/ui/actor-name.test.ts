import { expect, it } from 'vitest';
import { actorName, speakerName } from './actor-name.ts';

const ministry = { name: 'Ministère des Transports', names: { fr: 'Ministère des Transports', en: 'Ministry of Transport', ar: 'وزارة النقل' } };

it.each([
  ['fr', 'Ministère des Transports'],
  ['en', 'Ministry of Transport'],
  ['ar', 'وزارة النقل'],
] as const)('an actor of the base has its name in %s', (language, name) => expect(actorName(ministry, language)).toBe(name));
it('who has no name in a language keeps that of the article', () => {
  expect(actorName({ name: 'Ramatou Zinkaré' }, 'ar')).toBe('Ramatou Zinkaré');
  expect(actorName({ name: 'Mali', names: { fr: 'Mali' } }, 'ar')).toBe('Mali');
});
it('the words of a description stay', () => expect(speakerName({ name: 'sa porte-parole' }, ministry)).toBe('sa porte-parole'));
