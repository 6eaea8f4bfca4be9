import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { trimReadability } from '../../scripts/lib/trim-readability.ts';
import { reducedClone } from '../../src/content/article/reduced-clone.ts';

const source = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
const code = trimReadability(source);
const { Readability: Trimmed } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { Readability: typeof Readability };

const pages = ['demo', 'tests/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`)
    .filter((_, i) => folder === 'demo' || i % 5 === 0),
);

describe('Readability without what a page’s copy has not', () => {
  it('is another, and shorter', () => {
    expect(Trimmed).not.toBe(Readability);
    expect(code.length).toBeLessThan(source.length * 0.85);
    expect(code).not.toContain('this.log(');
  });
  it.each(pages)('reads %s as the whole one does', (file) => {
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
    for (const flags of [7, 4]) {
      const said = [Readability, Trimmed].map((Reader) => {
        const { document: copy } = reducedClone(document, document.body, document.title);
        const reader = new Reader(copy, { charThreshold: 1, disableJSONLD: true, keepClasses: true });
        (reader as unknown as { _flags: number })._flags = flags;
        return reader.parse()?.textContent;
      });
      expect(said[1]).toBe(said[0]);
    }
  });
});
