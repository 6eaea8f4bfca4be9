import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createTextMap, type TextMap, type TextMapOptions } from './text-map.ts';

const page = (html: string): Document => new JSDOM(`<!doctype html><body>${html}</body>`).window.document;
const mapOf = (html: string, options?: TextMapOptions): TextMap => createTextMap(page(html).body, options);
const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');
const wordsOf = (map: TextMap, start: number, end: number): string =>
  map
    .ranges({ start, end })
    .map((range) => range.toString())
    .join('');

describe('text', () => {
  it.each([
    ['<p>  Le\n   Mali  et le  <b>Niger</b> . </p>', 'Le Mali et le Niger .'],
    ['<p>Un</p>\n<p>Deux</p>', 'Un\n\nDeux'],
    ['<p>Une ligne<br>une autre</p>', 'Une ligne\nune autre'],
    ['<p>Un paragraphe<br><br>puis un autre</p>', 'Un paragraphe\n\npuis un autre'],
    ['<div>Un<br>&nbsp;<br>Deux</div>', 'Un\n\nDeux'],
    ['<p>Bur\u00adki\u00adna <span>Fa</span><span>so</span></p>', 'Burkina Faso'],
    ['<p>Ouaga<wbr>dougou</p>', 'Ouagadougou'],
    ['<p>«\u00a0Oui\u202f!\u00a0»</p>', '«\u00a0Oui\u202f!\u00a0»'],
    ['<p>a <b> b</b> c</p>', 'a b c'],
    ['<p>un<script>var x = "non"</script> deux<style>p{}</style></p>', 'un deux'],
    ['<p>un</p><p hidden>non</p><p style="color:red; display : none">non</p><p>deux</p>', 'un\n\ndeux'],
    ['<p hidden="until-found">un</p>', 'un'],
    ['<pre>un\n  deux</pre>', 'un\n  deux'],
    ['<ul><li>un</li><li>deux</li></ul>', 'un\n\ndeux'],
    ['<table><tr><td>un</td><td>deux</td></tr></table>', 'un\n\ndeux'],
    ['<p>&nbsp;</p><p> </p><p>seul</p>', 'seul'],
    ['', ''],
  ])('%s', (html, text) => expect(mapOf(html).text).toBe(text));

  it('knows the kinds of blocks', () => {
    const map = mapOf(
      '<h1>Titre</h1><p>Un</p><h2>Inter</h2><blockquote><p>Cité</p></blockquote><ul><li>Point</li></ul><figure><figcaption>Légende</figcaption></figure>',
    );
    expect(map.blocks.map((b) => [b.kind, map.text.slice(b.start, b.end)])).toEqual([
      ['heading', 'Titre'],
      ['paragraph', 'Un'],
      ['heading', 'Inter'],
      ['quote', 'Cité'],
      ['list', 'Point'],
      ['caption', 'Légende'],
    ]);
  });
  it('takes a lead set as a heading for a paragraph', () => {
    const lead = 'Les trois capitales se sont accordées samedi sur une force commune, mais la question de son commandement reste entière pour longtemps.';
    expect(mapOf(`<h2>${lead}</h2>`).blocks[0]?.kind).toBe('paragraph');
  });
  it('puts the title first, wherever it stands', () => {
    const document = page('<p>Avant</p><h1>Le titre</h1><p>Après</p>');
    const map = createTextMap(document.body, { title: document.querySelector('h1') });
    expect(map.text).toBe('Le titre\n\nAvant\n\nAprès');
    expect(map.blocks[0]?.kind).toBe('title');
    expect(wordsOf(map, 0, 8)).toBe('Le titre');
  });
  it('is cut at the end of a block', () => {
    const map = mapOf('<p>Premier</p><p>Second</p><p>Troisième</p>', { maxLength: 10 });
    expect(map.text).toBe('Premier\n\nSecond');
    expect(map.cut).toBe(true);
  });
  it('reads through open shadow roots, slots and frames of the same origin', () => {
    const document = page('<div id="host"><b slot="x">inséré</b></div><p>après</p><iframe></iframe>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>dans l’ombre <slot name="x"></slot></p>';
    const frame = document.querySelector('iframe')!.contentDocument!;
    frame.body.innerHTML = '<p>dans le cadre</p>';
    const map = createTextMap(document.body);
    expect(map.text).toBe('dans l’ombre inséré\n\naprès\n\ndans le cadre');
    const whole = map.ranges({ start: 0, end: map.text.length });
    expect(whole.map((range) => squeezed(range.toString()))).toEqual(['dansl’ombre', 'inséré', 'après', 'danslecadre']);
    const inFrame = whole[whole.length - 1]!;
    expect(inFrame.startContainer.ownerDocument).toBe(frame);
    expect(map.span(inFrame)).toEqual({ start: map.text.indexOf('dans le cadre'), end: map.text.length });
  });
});

describe('map', () => {
  const html = '<p>Le <b>ministre</b> a\n  dit&nbsp;: «&nbsp;Non&nbsp;».</p><aside>Lire aussi</aside><p>Puis il est parti.</p>';
  const document = page(html);
  const aside = document.querySelector('aside')!;
  const map = createTextMap(document.body, { skip: (element) => element === aside });

  it('leaves out what lies between', () => {
    const ranges = map.ranges({ start: 0, end: map.text.length });
    expect(ranges).toHaveLength(2);
    expect(ranges.some((range) => range.toString().includes('Lire aussi'))).toBe(false);
  });
  it('is one range where words stand together, across elements', () => {
    const at = map.text.indexOf('ministre a dit');
    expect(map.ranges({ start: at, end: at + 14 })).toHaveLength(1);
    expect(squeezed(wordsOf(map, at, at + 14))).toBe('ministreadit');
  });
  it('maps every span there and back', { timeout: 60_000 }, () => {
    for (let start = 0; start < map.text.length; start++) {
      for (let end = start + 1; end <= map.text.length; end++) {
        const slice = map.text.slice(start, end);
        const ranges = map.ranges({ start, end });
        expect(squeezed(ranges.map((r) => r.toString()).join(''))).toBe(squeezed(slice));
        const [first, last] = [ranges[0], ranges[ranges.length - 1]];
        if (!first || !last || !slice.trim()) continue;
        const back = map.span({
          startContainer: first.startContainer,
          startOffset: first.startOffset,
          endContainer: last.endContainer,
          endOffset: last.endOffset,
        });
        const lead = slice.length - slice.trimStart().length;
        expect(back).toEqual({ start: start + lead, end: start + lead + slice.trim().length });
      }
    }
  });
  it('takes selections whose ends are elements, and cuts them to the text', () => {
    const all = document.createRange();
    all.selectNodeContents(document.body);
    expect(map.span(all)).toEqual({ start: 0, end: map.text.length });
    const second = document.createRange();
    second.selectNode(document.querySelectorAll('p')[1]!);
    expect(map.span(second)).toEqual({ start: map.text.indexOf('Puis'), end: map.text.length });
    const fromAside = document.createRange();
    fromAside.setStart(aside.firstChild!, 2);
    fromAside.setEnd(document.querySelectorAll('p')[1]!.firstChild!, 4);
    expect(map.span(fromAside)).toEqual({ start: map.text.indexOf('Puis'), end: map.text.indexOf('Puis') + 4 });
    const outside = document.createRange();
    outside.selectNodeContents(aside);
    expect(map.span(outside)).toBeNull();
  });
  it('says when the page changed under it', () => {
    const other = page('<p>Un</p><p>Deux</p>');
    const live = createTextMap(other.body);
    expect(live.intact()).toBe(true);
    other.querySelector('p')!.firstChild!.nodeValue = 'Autre';
    expect(live.intact()).toBe(false);
    const second = createTextMap(other.body);
    other.querySelectorAll('p')[1]!.remove();
    expect(second.intact()).toBe(false);
    expect(() => second.ranges({ start: 0, end: second.text.length })).not.toThrow();
  });
  it('leaves the page as it was', () => expect(document.body.innerHTML).toBe(page(html).body.innerHTML));
  it('walks deep nests', { timeout: 60_000 }, () => {
    const deep = page('');
    let at: Element = deep.body;
    for (let i = 0; i < 1500; i++) at = at.appendChild(deep.createElement('div'));
    at.textContent = 'au fond';
    expect(createTextMap(deep.body).text).toBe('au fond');
  });
});

describe('any page', () => {
  const words = fc.stringMatching(/^[a-zé«»😀\u00a0\u00ad \n]{0,12}$/u);
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.constantFrom('<br>', '<script>x</script>', '<img alt="x">', '<wbr>', '<p hidden>caché</p>'),
      fc
        .tuple(fc.constantFrom('p', 'div', 'b', 'i', 'span', 'li', 'h2', 'blockquote', 'pre'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));
  it('maps spans there and back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const map = mapOf(nodes.join(''));
        const { text } = map;
        expect(text).toBe(text.trim() === '' ? '' : text);
        let last = 0;
        for (const block of map.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end));
          expect(text.slice(last, block.start).trim()).toBe('');
          last = block.end;
        }
        expect(text.slice(last).trim()).toBe('');
        if (!text) return;
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
        const ranges = map.ranges({ start, end });
        const slice = text.slice(start, end);
        expect(squeezed(ranges.map((r) => r.toString()).join(''))).toBe(squeezed(slice));
        if (!slice.trim()) return;
        const [first, final] = [ranges[0]!, ranges[ranges.length - 1]!];
        const back = map.span({
          startContainer: first.startContainer,
          startOffset: first.startOffset,
          endContainer: final.endContainer,
          endOffset: final.endOffset,
        })!;
        expect(text.slice(back.start, back.end)).toBe(slice.trim());
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
