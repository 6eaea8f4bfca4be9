import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../model/well-formed.ts';
import { fileName, uniqueNames } from './file-name.ts';
import { exportBytes, formatOf } from './index.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { hardBundle, hostile, hostileBundle, makeArticle, NOW, written } from './testing.ts';

const dom = (markdown: string) => parseHTML(`<!doctype html><html><body>${marked.parse(markdown, { async: false })}</body></html>`).document.body;
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

describe('escapeMarkdown', () => {
  it('shows text as it is, without any markup coming of it', () =>
    fc.assert(
      fc.property(hostile(), (text) => {
        const escaped = escapeMarkdown(text);
        fc.pre(escaped !== '');
        const body = dom(escaped);
        expect(plain(body.textContent)).toBe(plain(wellFormed(text)));
        expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P']);
      }),
    ));
});

describe('Markdown, one file', () => {
  const text = written('markdown', hardBundle(), { title: 'Dossier : « paix »' });
  it('has front matter, a heading a speaker, block quotes with links, and notes as written', () => {
    expect(text.startsWith('---\ntitle: "Dossier : « paix »"\ndate: 2024-05-06\ncitations: 3\n---\n')).toBe(true);
    const body = dom(text.slice(text.indexOf('\n---\n') + 5));
    expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Awa Balléré', 'أوا', 'Surlignages et notes']);
    expect(body.querySelector('blockquote p')!.textContent).toBe('«\u00A0La paix\u00A0🕊️ d’abord\u00A0»');
    expect(body.querySelector('blockquote a')!.getAttribute('href')).toMatch(
      /^https:\/\/exemple\.example\/actu\?id=7&x=(?:é|%C3%A9)#haut:~:text=(?:[^,]+-,)?La%20paix/,
    );
    expect(body.querySelector('blockquote strong')!.textContent).toBe('page 3');
  });
  it('links lead nowhere but to the article, whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        // Notes are the reader's own Markdown.
        const quiet = { ...bundle, quotes: bundle.quotes.map((quote) => ({ ...quote, note: '' })), annotations: [] };
        const markdown = written('markdown', quiet);
        const body = dom(markdown.slice(markdown.indexOf('\n---\n') + 5));
        expect(body.querySelectorAll('script, img, iframe, code, pre, table').length).toBe(0);
        expect(body.querySelectorAll('a').length).toBeLessThanOrEqual(bundle.quotes.length);
        expect(body.querySelectorAll('h1').length).toBe(1);
      }),
    ));
});

describe('Markdown, a zip of notes', () => {
  const files = (bundle = hardBundle()) =>
    Object.entries(unzipSync(exportBytes(formatOf('markdown-zip'), bundle, { now: NOW }))).map(([name, data]) => [name, strFromU8(data)] as const);
  it('is a note an article, with front matter that links its speakers', () => {
    const [[name, note]] = files() as [readonly [string, string]];
    expect(name).toBe('2024-03-01 L’Exemple – À Gao, « la paix d’abord ».md');
    expect(note).toContain('speakers: ["[[Awa Balléré]]", "[[أوا]]"]\n');
    expect(note).toContain('tags: ["paix", "à-relire", "doute"]\n');
  });
  it('gives two articles of one title two names', () => {
    const bundle = { ...hardBundle(), articles: [makeArticle('x', { id: '1' }), makeArticle('y', { id: '2' })] };
    expect(new Set(files(bundle).map(([name]) => name)).size).toBe(2);
  });
});

describe('fileName', () => {
  it.each([
    ['a/b\\c:d*e?"f<g>h|i', 'a b c d e f g h i'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['', 'griot'],
    ['...', 'griot'],
    ['[[lien]] #tag ^bloc', 'lien tag bloc'],
    ['e\u0301te\u0301', 'été'],
    ['\u202egnp.exe', 'gnp.exe'],
  ])('%j → %s', (name, safe) => expect(fileName(name)).toBe(safe));
  it('holds nothing that a file system forbids, whatever the string', () =>
    fc.assert(
      fc.property(hostile(), (name) => {
        const safe = fileName(name);
        expect(safe).not.toMatch(/[/\\:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$|^$/u);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(245);
      }),
    ));
  it('is made unique without regard to case', () => {
    const unique = uniqueNames();
    expect(['A', 'a', 'A (2)', 'a', 'b'].map(unique).map((name) => name.toLowerCase())).toEqual(['a', 'a (2)', 'a (2) (2)', 'a (3)', 'b']);
  });
});
