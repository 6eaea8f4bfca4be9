import { describe, expect, it } from 'vitest';
import type { Mention } from './analysis.ts';
import { isShortFor, shortAlias, shortName } from './short-name.ts';

describe('a short form', () => {
  it.each([
    ['Cédéao', 'Communauté économique des États de l’Afrique de l’Ouest'],
    ['GSIM', 'Groupe de soutien à l’islam et aux musulmans'],
    ['JNIM', 'Groupe de soutien à l’islam et aux musulmans'],
    ['Minusma', 'Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali'],
    ['M5-RFP', 'Mouvement du 5 Juin - Rassemblement des forces patriotiques'],
  ])('%s is one of %s', (short, long) => expect(isShortFor(short, long)).toBe(true));
  it.each([
    ['Bamako', 'gouvernement du Mali'],
    ['la Mission', 'Mission multidimensionnelle intégrée des Nations unies'],
    ['Communauté', 'Communauté économique'],
    ['Ouagadougou', 'gouvernement du Burkina Faso'],
  ])('%s is none of %s', (short, long) => expect(isShortFor(short, long)).toBe(false));
});

describe('the short name of an actor', () => {
  const name = 'Communauté économique des États de l’Afrique de l’Ouest';
  const mentions = (...texts: string[]): Mention[] => texts.map((text) => ({ start: 0, end: 1, text, kind: 'name', rule: 't' }));
  it('is the one that the article uses most', () =>
    expect(shortName({ type: 'igo', name, mentions: mentions(name, 'CEDEAO', 'Cédéao', 'Cédéao') })).toBe('Cédéao'));
  it('is none where the article has none', () => expect(shortName({ type: 'igo', name, mentions: mentions(name) })).toBeUndefined());
  it('is never that of a person', () => expect(shortName({ type: 'person', name: 'Ibrahim Boubacar Keïta', mentions: mentions('IBK') })).toBeUndefined());
});

describe('the short name among what the knowledge base has', () => {
  const body = (name: string) => ({ type: 'igo' as const, name });
  it.each([
    ['Communauté économique des États de l’Afrique de l’Ouest', ['ECOWAS', 'CEDEAO', 'Cédéao'], 'CEDEAO'],
    ['Group for Support of Islam and Muslims', ['Jamaat Nusrat al-Islam', 'JNIM', 'GSIM'], 'GSIM'],
    ['Alliance des États du Sahel', ['Alliance des Etats du Sahel'], undefined],
    ['Katiba Macina', ['FLM'], undefined],
  ])('of %s', (name, aliases, short) => expect(shortAlias(body(name), aliases)).toBe(short));
  it('is none of a person', () => expect(shortAlias({ type: 'person', name: 'Ibrahim Boubacar Keïta' }, ['IBK'])).toBeUndefined());
});
