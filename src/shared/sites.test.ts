import { expect, test, vi } from 'vitest';

vi.mock('./browser.ts', () => ({
  browser: { runtime: { getURL: () => 'x://', getManifest: () => ({ content_scripts: [{ matches: ['*://*.liste.example/afrique/*'], js: ['a.js'] }] }) } },
}));
const { covers, isListed } = await import('./sites.ts');

test.each([
  ['*://*.a.example/*', 'https://a.example/x', true],
  ['*://*.a.example/*', 'http://www.a.example/', true],
  ['*://*.a.example/*', 'https://ba.example/', false],
  ['*://a.example/*', 'https://www.a.example/', false],
  ['https://a.example/*', 'http://a.example/', false],
  ['*://*.a.example/afrique/*', 'https://www.a.example/afrique/mali', true],
  ['*://*.a.example/afrique/*', 'https://www.a.example/europe/x', false],
  ['*://*.a.example/*/afrique?p=*', 'https://a.example/fr/afrique?p=1', true],
  ['*://*/*', 'https://a.example/', true],
  ['*://*/*', 'file:///a', false],
  ['nonsense', 'https://a.example/', false],
  ['*://*.a.example/*', 'nonsense', false],
])('%s covers %s: %s', (match, address, covered) => {
  expect(covers(match, address)).toBe(covered);
});

test('listed by the manifest that runs', () => {
  expect(isListed('https://www.liste.example/afrique/1')).toBe(true);
  expect(isListed('https://www.liste.example/sport/1')).toBe(false);
});
