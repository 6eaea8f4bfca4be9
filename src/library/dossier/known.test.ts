import { expect, it } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { interfaceLanguage } from '../../shared/i18n.ts';
import { localName } from './known.ts';

const ID = 'bf-gov';

it('a name of the base in another language becomes that of the interface, other words stay', () => {
  const { name } = loadKnowledge().actor(ID)!;
  const own = name[interfaceLanguage()];
  expect([name.fr, name.en, name.ar].map((stored) => localName(ID, stored!))).toEqual([own, own, own]);
  expect(localName(ID, 'le gouvernement')).toBe('le gouvernement');
  expect(localName('local:inconnu', 'Inconnu')).toBe('Inconnu');
});
