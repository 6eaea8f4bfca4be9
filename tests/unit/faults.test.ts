import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/lib/page-facts.ts';
import { analyse } from '../../src/analysis/index.ts';
import { findArticle } from '../../src/content/article/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { faults, speaking, told } from '../pages/faults.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('pages that fooled tools like this one', () => {
  it.each(faults().map((one) => [one.id, one] as const))('%s', (_, fault) => {
    const { article, author, outlet, date } = readPage({ ...fault, body: fault.body.length ? fault.body : told() });
    const text = flat(article?.text ?? '');
    for (const paragraph of fault.body) expect(text).toContain(flat(paragraph));
    expect(date, article?.date).toBe('right');
    expect(author, article?.author).not.toBe('wrong');
    expect(outlet).toBe('right');
  });
});

describe('pages whose tags speak', () => {
  const knowledge = loadKnowledge();
  const PREFECT = 'Boubou Salimatan';
  const HERDER = 'Aminata Korkosso';
  /** By whom the first quote is, and how it begins. */
  const SAID: Record<string, [by: string, words: string]> = {
    'ad-inside-the-paragraph': [HERDER, 'Nous avons perdu'],
    'blockquote-then-cite': [HERDER, 'Nous avons perdu'],
    'blockquote-with-marks-cite-after-dash-in-p': [HERDER, 'Nous avons perdu'],
    'br-inside-the-quote': [HERDER, 'Nous avons perdu'],
    'css-marks': [HERDER, 'Nous avons perdu'],
    'dash-dialogue': [HERDER, 'Nous avons perdu'],
    'italic-without-marks': [HERDER, 'Nous avons perdu'],
    'capital-surname': ['Aminata KORKOSSO', 'Nous avons perdu'],
    'en-said-blockquote': [HERDER, 'We have lost'],
    'en-said-in-a-statement-blockquote-two-paragraphs': [PREFECT, 'We will reopen'],
    'footnote-marks': [HERDER, 'Nous avons perdu'],
    'fr-said-blockquote-with-marks': [HERDER, 'Nous avons perdu'],
    'links-on-every-name': [HERDER, 'Nous avons perdu'],
    'marks-in-their-own-nodes': [HERDER, 'Nous avons perdu'],
    'q-element': [HERDER, 'Nous avons perdu'],
    'q-with-quotes-in-css-none': [PREFECT, '(?:la situation « )?très difficile'],
    'said-blockquote': [HERDER, 'Nous avons perdu'],
    'soft-hyphens': [HERDER, 'Nous avons perdu'],
    'sup-glued-to-a-name': ['Assimi Goïta', 'la route serait'],
    'tweet-embed': [PREFECT, 'Nous rouvrirons'],
    'two-br-inside': [HERDER, 'Nous avons perdu'],
  };
  it.each(speaking().filter(([name]) => SAID[name]))('%s', (name, html) => {
    const url = 'http://lefaso.net/a';
    const { article } = findArticle(new JSDOM(html, { url }).window.document, { url })!;
    const [quote] = analyse(article, knowledge).quotes;
    const [by, words] = SAID[name]!;
    const [span] = quote?.spans ?? [];
    expect(flat(article.text.slice(span?.start, span?.end))).toMatch(new RegExp(`^${words}`));
    expect(quote?.speaker?.name).toBe(by);
    // "Le préfet a jugé …, selon X": two are named, and whether they are one only the text below tells
    if (name !== 'q-with-quotes-in-css-none') expect(quote?.certain).toBe(true);
  });
});
