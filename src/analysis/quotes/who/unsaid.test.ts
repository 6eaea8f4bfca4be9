import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/index.ts';
import { analyse } from '../../index.ts';

const knowledge = loadKnowledge();
const lastOf = (text: string, language: string) => analyse({ text, blocks: [], language, date: '2024-03-01' }, knowledge).quotes.at(-1);

/** Words that a text says nobody said, or that only a condition holds: nobody is named. */
test.each([
  ['fr', 'Non, Omar Vissac n’a jamais dit : « L’armée a tiré sur la foule. »'],
  ['fr', 'Omar Vissac n’a pas dit « le contrat est rompu ».'],
  ['fr', 'Omar Vissac nie avoir dit : « L’armée a tiré sur la foule. »'],
  ['en', 'FACT CHECK: Omar Vesin never said “the army is weak”'],
  ['en', 'No, Omar Vesin did not say: “The army is weak.”'],
  ['en', 'Had Omar Vesin said “I resign”, it would be over.'],
  ['en', 'Omar Vesin should have said “I resign”, activists argued.'],
  ['en', 'Did Omar Vesin say “I resign”? No.'],
  ['en', 'It was Awa Lormel, not Omar Vesin, who said “the road is safe”.'],
])('%s: %s', (language, text) => {
  expect(lastOf(text, language)?.speaker ?? null).toBeNull();
});

/** Words that may be another's: the one who is near is not shown as certain. */
test.each([
  ['fr', 'Le ministre Omar Vissac a rapporté les propos de Paul Dornier : « Nous viendrons en aide au pays. »'],
  ['fr', 'Omar Vissac raconte la réponse du préfet : « Nous reviendrons. »'],
  ['fr', 'Limogeage d’Omar Vissac : « C’était inévitable »'],
  ['fr', 'Omar Vissac a été enlevé mardi : « Des hommes armés sont venus. »'],
  ['fr', 'Le maire Omar Vissac a été inhumé dimanche. « Il était notre père. »'],
  ['en', 'Omar Vesin recalled the colonel’s words: “You will pay.”'],
  ['en', 'Mayor Omar Vesin visited the camp. “We sleep outside.” Awa has not eaten for two days.'],
  ['en', 'Open letter to Omar Vesin: “We are tired”'],
])('%s, not certain: %s', (language, text) => {
  expect(lastOf(text, language)).toBeDefined();
  expect(lastOf(text, language)?.certain).toBe(false);
});

test('what a letter says is not the reader’s it is written to', () => {
  expect(lastOf('Lettre ouverte à Omar Vissac : « Rendez le pouvoir ! »', 'fr')?.speaker?.name).not.toBe('Omar Vissac');
});

test('those around somebody speak for themselves', () => {
  expect(lastOf('Those around Omar Vesin admit he has not given it much thought.', 'en')?.speaker?.name).toBe('Those around Omar Vesin');
});

/** Who does say it stays certain. */
test.each([
  ['fr', 'Omar Vissac n’a pas caché sa colère : « La route est coupée depuis un mois. »', 'Omar Vissac'],
  ['fr', 'Réaction d’Omar Vissac : « La route est sûre. »', 'Omar Vissac'],
  ['fr', '« La route est coupée », a déclaré Omar Vissac. « On ne passe plus. »', 'Omar Vissac'],
  ['en', '“The road is cut,” said Omar Vesin. “Nobody passes.”', 'Omar Vesin'],
])('%s, certain: %s', (language, text, name) => {
  expect(lastOf(text, language)?.speaker?.name).toBe(name);
});
