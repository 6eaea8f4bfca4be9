import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { exportBytes, formatOf } from './index.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { hardBundle, NOW, written } from './testing.ts';

const dom = (markdown: string) => parseHTML(`<!doctype html><html><body>${marked.parse(markdown, { async: false })}</body></html>`).document.body;
/** What would run, load or open something else than a page. */
function dangers(html: ReturnType<typeof dom>): string[] {
  const all = [...html.querySelectorAll('*')];
  return all.flatMap((element) => {
    const tag = /^(?:script|img|iframe|object|embed|svg|style|form|input|video|audio|base|meta|link)$/i.test(element.tagName) ? [element.tagName] : [];
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (/^on/i.test(name)) return [name];
      // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of addresses
      return /^(?:href|src)$/i.test(name) && !/^(?:https?:|mailto:|file:|urn:|(?![a-z][a-z0-9+.-]*:))/i.test(value.replace(/[\u0000-\u0020]/g, ''))
        ? [`${name}=${value}`]
        : [];
    });
    return [...tag, ...attributes];
  });
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '\\<script>alert(1)</script>',
  '\\\\<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a](<java\tscript:alert(1)>)',
  '[a](javascript\\:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript&colon;alert(1))',
  '[a](javascript:\u00A0alert(1))',
  '[a]\n\n[a]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:x)',
  '![a](http://evil.example/pixel.png)',
  '\\![a](http://evil.example/pixel.png)',
  '<svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<!-- --><iframe src=javascript:alert(1)>',
  '<?xml ?><b onclick=alert(1)>',
];

describe('notes in Markdown', () => {
  it.each(HOSTILE)('%j renders nothing that runs or loads', (note) => expect(dangers(dom(safeMarkdown(note)))).toEqual([]));

  it('nor does anything made of such parts', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...HOSTILE, '\\', '`', '<', '>', '[', '](', ')', '!', '&', ':', '\n', 'javascript', ' ', '> ', '"', "'"), { maxLength: 8 }),
        (parts) => {
          expect(dangers(dom(safeMarkdown(parts.join(''))))).toEqual([]);
        },
      ),
    ));

  it.each([
    '**gras** et _italique_',
    '- liste\n- deux',
    '[page](https://exemple.example/a_(b)?x=1&copy=2)',
    '<https://exemple.example/>',
    'a < b, 3 & 4, « oui ! »',
    'JavaScript : un langage',
    '> cité\n> encore',
    '`code`',
  ])('what readers write stays: %j', (note) => expect(safeMarkdown(note)).toBe(note));

  it('code that a note program would run is shown only', () => {
    expect(safeMarkdown('```dataviewjs\ndv.view()\n```')).toBe('```\ndv.view()\n```');
    expect(safeMarkdown('`$= dv.current()`')).toBe('`$ = dv.current()`');
  });
});

describe('exports of a hostile library', () => {
  const bad = '<img src=x onerror=alert(1)><script>alert(1)</script>](javascript:alert(1)) [c](javascript:alert(2))';
  const bundle = () => {
    const { articles, quotes, annotations, ...rest } = hardBundle();
    return {
      ...rest,
      articles: articles.map((one) => ({ ...one, title: bad, author: bad, outlet: bad, url: `javascript:alert(1)//${bad}`, language: bad, tags: [bad] })),
      quotes: quotes.map((one) => ({ ...one, text: bad, note: bad, speakerName: bad, outlet: bad, tags: [bad], description: bad })),
      annotations: annotations.map((one) => ({ ...one, words: bad, note: bad, tags: [bad] })),
    };
  };
  it('Markdown renders no script and no address that runs', () => {
    const one = written('markdown', bundle());
    const zip = Object.values(unzipSync(exportBytes(formatOf('markdown-zip'), bundle(), { now: NOW }))).map((data) => strFromU8(data));
    for (const text of [one, ...zip]) {
      expect(dangers(dom(text.slice(text.indexOf('\n---\n') + 5)))).toEqual([]);
      // Not every program knows front matter: some show it.
      expect(dangers(dom(text))).toEqual([]);
      expect(text.slice(0, text.indexOf('\n---\n'))).not.toMatch(/^url: .*javascript/m);
    }
    // And the title is still the title.
    const title = /^title: (".*")$/m.exec(zip[0]!)![1]!;
    expect(JSON.parse(title)).toBe(bad);
  });
  it('HTML neither', () => {
    const { body } = parseHTML(written('html', bundle())).document;
    expect(dangers(body as never)).toEqual([]);
  });
  it.each(['ris', 'bibtex', 'csl-json'] as const)('%s gives reference managers no address that runs', (format) => {
    const addresses = /^UR {2}- |\burl = |"URL":/gm;
    expect([...written(format, hardBundle()).matchAll(addresses)].length).toBeGreaterThan(0);
    expect([...written(format, bundle()).matchAll(addresses)]).toEqual([]);
  });
});
