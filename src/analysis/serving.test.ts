import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { campOf } from '../model/camp.ts';
import { analyse } from './index.ts';

const knowledge = loadKnowledge();
/** What the articles are about. */
const ABOUT: Readonly<Record<string, string>> = { fr: ' Le Mali et Bamako attendent.', en: ' Mali and Bamako are waiting.', ar: ' مالي تنتظر.' };

test.each([
  ['fr', 'state-ML', 'Souleymane Korofina', 'Le gouverneur de la région de Dianbara, Souleymane Korofina, a parlé.'],
  ['fr', 'state-NE', 'Issa Barkoum', 'Le préfet de Tillabéri, Issa Barkoum, a parlé.'],
  ['fr', 'foreign', 'Jeanne Hidal', 'La maire de Paris, Jeanne Hidal, a parlé.'],
  ['fr', 'state-ML', 'Issa Barkoum', 'Le porte-parole du gouvernement, Issa Barkoum, a parlé.'],
  ['fr', 'civil', 'Issa Barkoum', 'Issa Barkoum, président du Syndicat des transporteurs du Bani, a parlé.'],
  ['fr', 'other', 'Issa Barkoum', 'Issa Barkoum, porte-parole de la Coordination des commerçants de Dianbara, a parlé.'],
  ['fr', 'person', 'Issa Barkoum', 'L’ancien maire de Mopti, Issa Barkoum, a parlé.'],
  ['fr', 'person', 'Issa Barkoum', 'Le cinéaste Issa Barkoum a parlé.'],
  ['fr', 'person', 'Issa Barkoum', 'Issa Barkoum, avocat du Syndicat des transporteurs du Bani, a parlé.'],
  ['en', 'state-ML', 'Souleymane Korofina', 'The governor of Dianbara, Souleymane Korofina, spoke.'],
  ['en', 'foreign', 'Jeanne Hidal', 'Paris mayor Jeanne Hidal spoke.'],
  ['en', 'state-ML', 'Issa Barkoum', 'Government spokesman Issa Barkoum spoke.'],
  ['en', 'person', 'Issa Barkoum', 'The former mayor of Mopti, Issa Barkoum, spoke.'],
  ['ar', 'state-ML', 'سليمان كوروفينا', 'قال حاكم المنطقة سليمان كوروفينا إن الجسر جاهز.'],
  ['ar', 'civil', 'يعقوب ماندجوكارا', 'قال يعقوب ماندجوكارا، رئيس نقابة الناقلين، إن الجسر جاهز.'],
])('%s: %s for %s', (language, camp, name, text) => {
  const { actors } = analyse({ text: text + ABOUT[language], blocks: [], language, date: '2024-11-18' }, knowledge);
  const actor = actors.find((one) => one.name === name);
  expect(actor && campOf(actor)).toBe(camp);
});
