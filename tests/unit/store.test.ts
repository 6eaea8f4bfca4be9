// What the stores ask of a listing, and what the manifest must say of browsers.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['fr', 'en', 'ar'] as const;
/** Letters that the stores take at most. */
const MOST = { name: 45, summary: 132 };

/** Name and summary are the first two lines in bold with words of their own behind a colon. */
const listing = (code: string) => {
  const text = readFileSync(`docs/store/${code}.md`, 'utf8');
  const [name = '', summary = ''] = [...text.matchAll(/^\*\*[^*]+\*\*[^:]*: ?(.+)$/gm)].map(([, words]) => words!.trim());
  return { text, name, summary };
};

describe.each(LANGUAGES)('the listing in %s', (code) => {
  it('has a name and a summary that fit, and a description', () => {
    const { text, name, summary } = listing(code);
    expect([name.length, summary.length].every((length) => length > 10)).toBe(true);
    expect(name.length).toBeLessThanOrEqual(MOST.name);
    expect(summary.length).toBeLessThanOrEqual(MOST.summary);
    expect(text.length).toBeGreaterThan(800);
  });
  it('has a privacy page', () => {
    expect(readFileSync(`docs/store/privacy.${code}.md`, 'utf8').length).toBeGreaterThan(500);
  });
});

it('least versions are the same in the manifest, the build and the notes for reviewers', () => {
  const config = readFileSync('vite.config.ts', 'utf8');
  const chrome = /minimum_chrome_version: '(\d+)'/.exec(config)![1]!;
  const firefox = /gecko: \{[^}]*strict_min_version: '(\d+)/.exec(config)![1]!;
  expect(config).toContain(`target: target === 'firefox' ? 'firefox${firefox}' : 'chrome${chrome}'`);
  expect(readFileSync('docs/store/README.md', 'utf8')).toContain(`Chromium ${chrome} and Firefox ${firefox}`);
});

it('the pictures that the README shows are there', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/docs\/pictures\/[\w-]+\.png/g)].map(([file]) => file);
  expect(shown.length).toBeGreaterThan(5);
  for (const file of shown) expect(existsSync(file), file).toBe(true);
});
