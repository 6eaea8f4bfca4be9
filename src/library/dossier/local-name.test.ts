import { expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { localName } from './known.ts';

vi.mock('../../shared/i18n.ts', () => ({ interfaceLanguage: () => 'ar' }));

const ID = 'bf-gov';

it('a name of the base in another language becomes that of the interface, other words stay', () => {
  const { name } = loadKnowledge().actor(ID)!;
  expect([name.fr, name.en, name.ar].map((stored) => localName(ID, stored!))).toEqual([name.ar, name.ar, name.ar]);
  expect(localName(ID, 'le gouvernement')).toBe('le gouvernement');
  expect(localName('local:inconnu', 'Inconnu')).toBe('Inconnu');
});
