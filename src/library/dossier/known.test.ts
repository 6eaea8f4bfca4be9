import { expect, test, vi } from 'vitest';

vi.mock('../../shared/runtime.ts', () => ({ runtime: () => ({ i18n: { getMessage: (key: string) => key, getUILanguage: () => 'fr' } }) }));
const { shortNames } = await import('./known.ts');

test('bodies whose long names nobody says have their acronyms; persons, short names and strangers have none', () => {
  const names = shortNames(['ecowas', 'minusma', 'jnim', 'katiba-macina', 'sadio-camara', 'local:somebody']);
  expect([...names.keys()].sort()).toEqual(['ecowas', 'jnim', 'minusma']);
  expect(names.get('ecowas')).toMatch(/^c[ée]d[ée]ao$/i);
  expect(names.get('jnim')).toBe('GSIM');
  expect(names.get('minusma')).toMatch(/^minusma$/i);
});
