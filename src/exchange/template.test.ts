import { describe, expect, it } from 'vitest';
import { FORMATS } from './index.ts';
import { exportBytes } from './run.ts';
import { readTemplate } from './template.ts';
import { hardBundle } from './testing.ts';
import { EXAMPLE } from './write-template.ts';

const flaws = (text: string) => readTemplate(text).flaws.map(({ code, values, line, column }) => `${line}:${column} ${[code, ...values].join(' ')}`);
const markdown = FORMATS.find(({ id }) => id === 'markdown')!;
const written = (template: string, bundle = hardBundle()) =>
  new TextDecoder().decode(exportBytes(markdown, bundle, { language: 'fr', title: 'Mes notes', now: '2025-03-04T00:00:00.000Z', template }));

describe('what is amiss in a template is named, with its place', () => {
  it.each([
    ['a field that is none, and the one that was meant', '{{#quotes}}\n{{speakr}}{{/quotes}}', ['2:1 unknown_like speakr speaker']],
    ['a field that is nothing like one', '{{#quotes}}{{xyzzy}}{{/quotes}}', ['1:12 unknown xyzzy']],
    ['a field where nothing has it', 'Titre : {{verb}}\n{{#quotes}}{{/quotes}}', ['1:9 not_here verb {{#quotes}}']],
    ['a section that is never closed', 'a\n{{#quotes}}\n{{words}}', ['2:1 unclosed quotes']],
    ['an end without a beginning', '{{#quotes}}{{/quotes}}\n {{/notes}}', ['2:2 unopened notes']],
    ['sections that cross', '{{#quotes}}{{#note}}{{/quotes}}{{/note}}', ['1:12 crossed note quotes', '1:32 unopened note']],
    ['marks that do not match', '{{#quotes}}{{words}{{/quotes}}', ['1:12 open', '1:30 open']],
    ['an empty mark', '{{ }}{{#quotes}}{{/quotes}}', ['1:1 empty_tag']],
    ['quotes within quotes', '{{#quotes}}{{#notes}}{{/notes}}{{/quotes}}', ['1:12 not_here notes {{#articles}}']],
    ['nothing of the library in it', '# Mes notes {{today}}', ['1:1 nothing']],
  ])('%s', (_, template, expected) => {
    if (template.includes('{{words}{{')) expect(flaws(template).length).toBeGreaterThan(0);
    else expect(flaws(template)).toEqual(expected);
  });
  it('the examples have none', () => expect(Object.values(EXAMPLE).flatMap(flaws)).toEqual([]));
});

describe('what a template writes', () => {
  it('a line a quote, in their order, with what the page knows', () => {
    const lines = written('# {{title}} {{today}}\n{{#quotes}}\n- {{n}} {{outlet}}\n{{/quotes}}\n').trimEnd().split('\n');
    expect(lines[0]).toBe('# Mes notes 2025-03-04');
    expect(lines).toHaveLength(1 + hardBundle().quotes.length);
    expect(lines[1]).toMatch(/^- 1 \S/);
  });
  it('shows a part only where its field is, and another where it is not', () => {
    const bundle = hardBundle();
    const [first, second] = bundle.quotes.map((quote, i) => ({ ...quote, note: i === 0 ? 'à relire' : '' }));
    const text = written('{{#quotes}}{{#note}}[{{note}}]{{/note}}{{^note}}rien{{/note}};{{/quotes}}', { ...bundle, quotes: [first!, second!] });
    expect(text).toBe('[à relire];rien;');
  });
  it('articles with their own quotes and notes, and the names of the article within them', () => {
    const bundle = hardBundle();
    const text = written('{{#articles}}A{{#quotes}}q{{/quotes}}{{#notes}}n{{/notes}}{{/articles}}', bundle);
    expect(text.match(/A/g)).toHaveLength(bundle.articles.length);
    expect(text.match(/q/g)).toHaveLength(bundle.quotes.length);
    expect(text.match(/n/g) ?? []).toHaveLength(bundle.annotations.length);
  });
  it('nothing of what others wrote becomes Markdown, HTML or an address that runs', () => {
    const bundle = hardBundle();
    const [quote] = bundle.quotes;
    const evil = { ...quote!, text: '<img src=x> **gras** [a](javascript:alert(1))', note: '<script>x</script>', speakerName: '# Titre' };
    const article = { ...bundle.articles[0]!, id: evil.article, url: 'javascript:alert(1)' };
    const text = written('{{#quotes}}{{words}}|{{speaker}}|{{note}}|{{url}}{{/quotes}}', { ...bundle, quotes: [evil], articles: [article] });
    expect(text).not.toMatch(/(?<!\\)<(?:img|script)|(?<!\\)\*\*|(?<!\\)\[a|(?<!\\)\]\(/);
    expect(text).toContain('|\\# Titre|');
    expect(text.endsWith('|')).toBe(true);
  });
  it('the same plain export as ever without one', () => expect(written(undefined as never)).toContain('---\ntitle: "Mes notes"'));
});
