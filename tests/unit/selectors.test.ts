import { describe, expect, it } from 'vitest';
import { bundleFromAnalysis } from '../../scripts/exchange-analysis.ts';
import { readArticle } from '../../scripts/lib/input.ts';
import { analyse } from '../../src/analysis/index.ts';
import { NOW, written } from '../../src/exchange/testing.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

// How annotators of others find words: Apache Annotator's text matcher looks for prefix + exact + suffix in the text of the page's nodes, one after
// the other, and takes each place where they stand. This is that search in a few lines; the program itself is not run here.

interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
const places = (page: string, { exact, prefix = '', suffix = '' }: Quote): number[] => {
  const whole = prefix + exact + suffix;
  const found: number[] = [];
  for (let at = page.indexOf(whole); at >= 0; at = page.indexOf(whole, at + 1)) found.push(at + prefix.length);
  return found;
};

describe.each(['demo/article-fr.html', 'demo/article-en.html'])('selectors of %s', (file) => {
  it.each([
    ['a paragraph a <p>', '\n'],
    ['nothing between paragraphs', ''],
  ])('on a page with %s: at least 95 of 100 found, none on other words', async (_, between) => {
    const article = { ...(await readArticle(file, {})), url: 'https://courrier.example/demo' };
    const bundle = bundleFromAnalysis([{ id: 'demo', article, analysis: analyse(article, loadKnowledge()) }], NOW);
    const items = JSON.parse(written('json-ld', bundle)).first.items as { target: { selector: Quote } | { selector: Quote }[] }[];
    const selectors = items.flatMap(({ target }) => [target].flat().map(({ selector }) => selector));
    const blocks = article.text.split(/\n+/);
    const page = blocks.join(between);
    expect(selectors.length).toBeGreaterThan(10);
    const found = selectors.filter((selector) => places(page, selector).length > 0);
    expect(found.length / selectors.length).toBeGreaterThanOrEqual(0.95);
    // In more than one place only where the same words stand in the same surroundings.
    const unclear = found.filter((selector) => places(page, selector).length > 1);
    expect(unclear.length / selectors.length).toBeLessThanOrEqual(0.05);
  });
});
