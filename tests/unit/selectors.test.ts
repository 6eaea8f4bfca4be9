// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { reviveAnnotation, type TextAnnotation, type W3CTextAnnotation, W3CTextFormat } from '@recogito/text-annotator';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleFromAnalysis } from '../../scripts/exchange-analysis.ts';
import { analyse } from '../../src/analysis/index.ts';
import { findArticle } from '../../src/content/article/index.ts';
import { exportBytes, formatOf } from '../../src/exchange/index.ts';
import { sourcesOf } from '../../src/exchange/sources.ts';
import { NOW, written } from '../../src/exchange/testing.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import type { Span } from '../../src/model/span.ts';
import { matchQuote } from './hypothesis-matcher.ts';

// What the annotators of others find of our W3C annotations: Apache Annotator and Recogito with their own code, Hypothesis' matcher as a harness of ours.

interface Quote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
/** A target with the place in the article's text that it is made of. */
interface Case {
  readonly selector: Quote;
  readonly span: Span;
}

const DEMOS = ['demo/article-fr.html', 'demo/article-en.html'];
const FOUND = 0.95;
const TARGETS = 70;

function bundleOf(file: string): Bundle {
  const url = 'https://courrier.example/demo';
  const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  const { article } = findArticle(page, { url })!;
  return bundleFromAnalysis([{ id: file, article, analysis: analyse(article, loadKnowledge()) }], NOW);
}

/** The places of a bundle in the order in which the export names them. */
const spansOf = (bundle: Bundle): Span[] =>
  [...sourcesOf(bundle)].flatMap(({ quotes, annotations, mentions }) => [
    ...[...quotes, ...annotations].flatMap(({ spans }) => spans),
    ...mentions.flatMap(({ spans, described }) => [...spans, ...described]),
  ]);

interface Item {
  readonly target: { readonly selector: unknown } | readonly { readonly selector: unknown }[];
}
const targetsOf = (items: readonly Item[]) => items.flatMap(({ target }) => [target].flat());

interface Demo {
  readonly bundle: Bundle;
  readonly text: string;
  readonly cases: readonly Case[];
}
let demos: readonly Demo[] = [];
beforeAll(() => {
  demos = DEMOS.map((file) => {
    const bundle = bundleOf(file);
    const spans = spansOf(bundle);
    const targets = targetsOf(JSON.parse(written('json-ld', bundle)).first.items);
    expect(targets).toHaveLength(spans.length);
    return { bundle, text: bundle.versions[0]!.text, cases: targets.map(({ selector }, index) => ({ selector: selector as Quote, span: spans[index]! })) };
  });
  expect(demos.reduce((sum, { cases }) => sum + cases.length, 0)).toBeGreaterThanOrEqual(TARGETS);
}, 60_000);

const LAYOUTS = [
  ['a line each', '\n'],
  ['nothing between', ''],
  ['indented', '\n    \n      '],
] as const;

/** A page with a paragraph a <p>; where a place of the article's text stands in what the page says. */
function pageOf(text: string, between: string): (offset: number) => number {
  const starts: [number, number][] = [];
  let length = 0;
  document.body.innerHTML = '';
  for (const match of text.matchAll(/[^\n]+/g)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = match[0];
    document.body.append(between, paragraph);
    starts.push([match.index, length + between.length]);
    length += between.length + match[0].length;
  }
  return (offset) => {
    const [from, at] = starts.findLast(([start]) => start <= offset)!;
    return at + offset - from;
  };
}

const startOf = (range: Range): number => {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
};

describe.each(LAYOUTS)('a paragraph a <p>, %s', (_, between) => {
  it('Apache Annotator finds at least 95 of 100, none on other words', async () => {
    let [found, wrong, total] = [0, 0, 0];
    for (const { text, cases } of demos) {
      const at = pageOf(text, between);
      for (const { selector, span } of cases) {
        total++;
        const ranges: Range[] = [];
        for await (const range of createTextQuoteSelectorMatcher(selector)(document.body)) ranges.push(range as Range);
        if (ranges.length === 1 && String(ranges[0]) === selector.exact && startOf(ranges[0]!) === at(span.start)) found++;
        else if (ranges.length > 0) wrong++;
      }
    }
    expect({ wrong, share: found / total }).toEqual({ wrong: 0, share: expect.toSatisfy((share: number) => share >= FOUND) });
  });

  it('Hypothesis’ matcher (our harness) finds at least 95 of 100, none on other words', () => {
    let [found, wrong, total] = [0, 0, 0];
    for (const { text, cases } of demos) {
      const at = pageOf(text, between);
      const said = document.body.textContent;
      for (const { selector, span } of cases) {
        total++;
        const place = matchQuote(said, selector);
        if (place && place.start === at(span.start) && said.slice(place.start, place.end) === selector.exact) found++;
        else if (place) wrong++;
      }
    }
    expect({ wrong, share: found / total }).toEqual({ wrong: 0, share: expect.toSatisfy((share: number) => share >= FOUND) });
  });
});

describe('with the texts along', () => {
  it('Recogito’s adapter finds at least 95 of 100 in the page beside them, none on other words', () => {
    let [found, wrong, total] = [0, 0, 0];
    for (const { bundle } of demos) {
      const files = unzipSync(exportBytes(formatOf('json-ld-zip'), bundle, { now: NOW }));
      const items = JSON.parse(strFromU8(files['annotations.jsonld']!)).first.items as (W3CTextAnnotation & Item)[];
      for (const item of items) {
        const { source } = [item.target].flat()[0] as unknown as { source: { id: string; via: string } };
        expect(source.via).toBe('https://courrier.example/demo');
        document.body.innerHTML = new DOMParser().parseFromString(strFromU8(files[source.id]!), 'text/html').body.innerHTML;
        const container = document.querySelector('main')!;
        const { parsed, error } = W3CTextFormat(source.id, container).parse(item);
        const exacts = targetsOf([item]).map(({ selector }) => (selector as Quote[])[0]!.exact);
        total += exacts.length;
        if (error) continue;
        const ranges = reviveAnnotation(parsed as TextAnnotation, container).target.selector.map(({ range }) => String(range));
        for (const [index, exact] of exacts.entries()) {
          if (ranges[index] === exact) found++;
          else wrong++;
        }
      }
    }
    expect(total).toBeGreaterThanOrEqual(TARGETS);
    expect({ wrong, share: found / total }).toEqual({ wrong: 0, share: expect.toSatisfy((share: number) => share >= FOUND) });
  });

  it('positions count code points of the page’s own text', () => {
    const [{ bundle }] = demos as [Demo];
    const hard: Bundle = structuredClone(bundle);
    const [version] = hard.versions;
    const before = '🌍 Une ligne\r\n\r\n';
    hard.versions = [{ ...version!, text: before + version!.text }];
    const files = unzipSync(exportBytes(formatOf('json-ld-zip'), hard, { now: NOW }));
    const targets = targetsOf(JSON.parse(strFromU8(files['annotations.jsonld']!)).first.items) as {
      source: { id: string };
      selector: [Quote, { start: number; end: number }];
    }[];
    const texts = new Map(
      Object.entries(files).flatMap(([name, page]) =>
        name.startsWith('texts/') ? [[name, new DOMParser().parseFromString(strFromU8(page), 'text/html').querySelector('main')!.textContent] as const] : [],
      ),
    );
    expect([...texts.values()]).toContain(hard.versions[0]!.text.replaceAll('\r\n', '\n'));
    expect(targets.length).toBeGreaterThan(0);
    for (const { source, selector } of targets) expect([...texts.get(source.id)!].slice(selector[1].start, selector[1].end).join('')).toBe(selector[0].exact);
  });
});
