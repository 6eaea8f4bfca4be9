import { beforeEach, describe, expect, test, vi } from 'vitest';

const scripting = vi.hoisted(() => ({
  getRegisteredContentScripts: vi.fn(async (): Promise<{ id: string }[]> => []),
  registerContentScripts: vi.fn(async (_: readonly { matches: string[]; excludeMatches: string[] }[]) => undefined),
  updateContentScripts: vi.fn(async (_: unknown) => undefined),
  unregisterContentScripts: vi.fn(async (_: unknown) => undefined),
}));
const contains = vi.hoisted(() => vi.fn(async ({ origins }: { origins: string[] }) => origins.every((origin) => !origin.includes('refused'))));
vi.mock('../shared/browser.ts', () => ({
  browser: {
    scripting,
    permissions: { contains },
    runtime: { getURL: () => 'x://', getManifest: () => ({ content_scripts: [{ matches: ['*://*.liste.example/*'], js: ['content.js'], css: ['c.css'] }] }) },
  },
}));
const { grantedMatches, syncContentScripts } = await import('./scripts.ts');

beforeEach(() => vi.clearAllMocks());

describe('where Griot starts by itself', () => {
  test('nowhere beyond the list, unless granted', async () => {
    expect(await grantedMatches({ where: 'outlets', sites: [] })).toEqual([]);
    expect(await grantedMatches({ where: 'outlets', sites: ['a.example', 'refused.example'] })).toEqual(['*://*.a.example/*']);
    expect(await grantedMatches({ where: 'everywhere', sites: ['a.example'] })).toEqual(['http://*/*', 'https://*/*']);
    expect(await grantedMatches({ where: 'everywhere', sites: ['a.example'] }, async (origins) => origins[0] !== 'http://*/*')).toEqual(['*://*.a.example/*']);
  });

  test('registered once, changed, taken back; never twice on a listed outlet', async () => {
    await syncContentScripts({ where: 'outlets', sites: ['a.example'] });
    expect(scripting.registerContentScripts.mock.calls[0]![0][0]).toMatchObject({ matches: ['*://*.a.example/*'], excludeMatches: ['*://*.liste.example/*'] });
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'granted' }]);
    await syncContentScripts({ where: 'everywhere', sites: [] });
    expect(scripting.updateContentScripts).toHaveBeenCalledOnce();
    await syncContentScripts({ where: 'click', sites: [] });
    expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
  });
});
