import { expect, it, vi } from 'vitest';
import type { Figure } from '../catalogue/figures.ts';

vi.mock('../names.ts', () => ({ nameOf: (id: string, stored: string) => (id === 'ml-gov' ? 'حكومة مالي' : stored) }));
const { namesIn, withLocalNames } = await import('./local-names.ts');

const NETWORK: Figure = {
  kind: 'network',
  nodes: [
    { id: 'ml-gov', name: 'Gouvernement malien', nature: 'state', articles: 2, quotes: 1 },
    { id: 'local:x', name: 'Awa Tinkaré', nature: 'person', articles: 1, quotes: 1 },
  ],
  links: [{ source: 0, target: 1, articles: 1 }],
};
const TIME: Figure = { kind: 'time', by: 'month', series: [{ key: 'ml-gov', name: 'Gouvernement malien' }], rows: [] };

it('calls actors in pictures by their names in the interface’s language', () => {
  expect(namesIn(withLocalNames(NETWORK))).toBe('حكومة مالي\nAwa Tinkaré');
  expect(namesIn(withLocalNames(TIME))).toBe('حكومة مالي');
});

it('leaves pictures without actors as they are', () => {
  const outlets: Figure = { kind: 'outlets', rows: [] };
  expect(withLocalNames(outlets)).toBe(outlets);
  expect(namesIn(null)).toBe('');
});
