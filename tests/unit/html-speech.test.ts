import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/index.ts';
import { findArticle } from '../../src/content/article/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { EN, FR, TITLE } from '../pages/words.ts';

const knowledge = loadKnowledge();
const SOMEBODY = 'Ramata Wobgo';

/** What is quoted, by whom, in a paragraph or two of HTML at the head of an article. */
function quotesOf(html: string, lang: 'fr' | 'en' = 'fr'): { words: string; by: string | undefined; kind: string; certain: boolean }[] {
  const rest = (lang === 'fr' ? FR : EN).slice(4, 8);
  const page = `<html lang="${lang}"><head><title>${TITLE[lang]}</title></head><body><main><article><h1>${TITLE[lang]}</h1>${html}${rest.map((one) => `<p>${one}</p>`).join('')}</article></main></body></html>`;
  const url = 'https://lefaso.net/marche';
  const { article } = findArticle(new JSDOM(page, { url }).window.document, { url })!;
  const cut = article.text.indexOf(rest[0]!.slice(0, 30));
  return analyse(article, knowledge)
    .quotes.filter(({ spans }) => spans[0]!.start < cut)
    .map(({ spans, speaker, kind, certain }) => ({
      words: spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      by: speaker?.name,
      kind,
      certain,
    }));
}

const WORDS = 'Nous avons perdu une saison entière';
const SAID = { words: WORDS, by: SOMEBODY, kind: 'direct', certain: true };

describe('HTML that marks speech by its tags', () => {
  it.each<[string, string]>([
    ['q behind a colon', `<p>${SOMEBODY} a déclaré : <q>${WORDS}</q>.</p>`],
    ['q before its verb', `<p><q>${WORDS}</q>, a déclaré ${SOMEBODY}.</p>`],
    ['q with marks of its own', `<p><q>« ${WORDS} »</q>, a déclaré ${SOMEBODY}.</p>`],
    ['q between marks', `<p>« <q>${WORDS}</q> », a déclaré ${SOMEBODY}.</p>`],
    ['blockquote behind a colon', `<p>${SOMEBODY} a déclaré :</p><blockquote><p>${WORDS}.</p></blockquote>`],
    ['blockquote with marks', `<p>${SOMEBODY} a déclaré :</p><blockquote>« ${WORDS}. »</blockquote>`],
    ['cite', `<blockquote><p>${WORDS}.</p><cite>${SOMEBODY}, présidente de la coopérative</cite></blockquote>`],
    ['footer with a cite', `<blockquote><p>${WORDS}.</p><footer>— <cite>${SOMEBODY}</cite>, présidente</footer></blockquote>`],
    ['a dash, marked', `<blockquote><p>« ${WORDS}. »</p><p>— ${SOMEBODY}, présidente de la coopérative</p></blockquote>`],
    ['a dash, unmarked', `<blockquote><p>${WORDS}.</p>\n<p>— ${SOMEBODY}</p></blockquote>`],
    [
      'a post',
      `<blockquote class="twitter-tweet"><p lang="fr">${WORDS}.</p>&mdash; ${SOMEBODY} (@wobgo) <a href="https://x.example/1">2 mars 2021</a></blockquote>`,
    ],
    ['reference numbers', `<p>« ${WORDS} »<sup>[1]</sup>, a déclaré ${SOMEBODY}<sup><a href="#n2">2</a></sup>, présidente.</p>`],
    ['a bare reference number', `<p>« ${WORDS} », a déclaré ${SOMEBODY}<sup>3</sup>.</p>`],
    ['a class that calls it a quote', `<p><span class="quote">${WORDS}</span>, a déclaré ${SOMEBODY}.</p>`],
    ['the same between marks', `<p>« <span class="quote">${WORDS}</span> », a déclaré ${SOMEBODY}.</p>`],
    ['italics behind a colon', `<p>${SOMEBODY} a déclaré : <em>${WORDS}</em>.</p>`],
    ['italics that end themselves', `<p>${SOMEBODY} a déclaré : <i>${WORDS}.</i> Le préfet n’a pas répondu.</p>`],
  ])('%s', (_, html) => expect(quotesOf(html).map((one) => ({ ...one, words: one.words.replace(/\.$/, '') }))).toEqual([SAID]));

  it('opens every paragraph of an English block quote anew', () =>
    expect(
      quotesOf(`<p>In a statement, ${SOMEBODY} said:</p><blockquote><p>We will reopen the road.</p><p>The guards will stay until June.</p></blockquote>`, 'en'),
    ).toEqual([{ words: 'We will reopen the road.\n\n“The guards will stay until June.', by: SOMEBODY, kind: 'direct', certain: true }]));
  it.each([
    ['a title in italics', `<p>${SOMEBODY} a relu : <em>Les Bouts de bois</em>, paru hier.</p>`],
    ['a title behind a colon', `<p>À lire : <em>Le fleuve</em></p>`],
    ['emphasis', `<p>Le marché, <em>le plus grand de toute la région</em>, rouvre jeudi.</p>`],
    ['a class of something else', `<p><span class="quote-icon">x</span><span class="quotes-count">12 avis de lecteurs</span> Le marché rouvre.</p>`],
    ['a list of dashes', '<p>– trois puits creusés à la main</p><p>– deux écoles, selon le maire de la commune</p>'],
  ])('leaves %s alone', (_, html) => expect(quotesOf(html).filter(({ kind }) => kind === 'direct')).toEqual([]));
  it('reads a dialogue behind dashes, without what the writer says after the incise', () =>
    expect(
      quotesOf(
        `<p>— On ne dort plus, raconte ${SOMEBODY}. La nuit, le village se vide.</p><p>— Et l’armée ? demande un ancien.</p><p>— Elle passe le matin, répond ${SOMEBODY}.</p>`,
      ).map(({ words, by }) => [words, by]),
    ).toEqual([
      ['On ne dort plus', SOMEBODY],
      ['Et l’armée ?', 'un ancien'],
      ['Elle passe le matin', SOMEBODY],
    ]));
  it('leaves a block quote alone that nothing calls speech', () =>
    expect(quotesOf('<blockquote><p>Article premier. La commune administre librement les biens qui sont les siens.</p></blockquote>')).toEqual([]));
  it('keeps figures that belong to their word', () => {
    const url = 'https://lefaso.net/marche';
    const page = `<h1>${TITLE.fr}</h1><p>Le hangar mesure 400 m<sup>2</sup>, au 1<sup>er</sup> rang de la place, dit-on<sup>4</sup> au marché.</p>${FR.map((one) => `<p>${one}</p>`).join('')}`;
    expect(findArticle(new JSDOM(page, { url }).window.document, { url })!.article.text).toContain('400 m2, au 1er rang de la place, dit-on au marché.');
  });
  it('maps the words, and marks nothing that stands in no node', () => {
    const url = 'https://lefaso.net/marche';
    const page = `<h1>${TITLE.fr}</h1><p>${SOMEBODY} a déclaré : <q>${WORDS}</q>.</p>${FR.map((one) => `<p>${one}</p>`).join('')}`;
    const { article, map } = findArticle(new JSDOM(page, { url }).window.document, { url })!;
    const start = article.text.indexOf(`« ${WORDS} »`);
    expect(start).toBeGreaterThan(0);
    expect(
      map
        .ranges({ start, end: start + WORDS.length + 4 })
        .map(String)
        .join(''),
    ).toBe(WORDS);
    const inner = map.ranges({ start: start + 2, end: start + 2 + WORDS.length })[0]!;
    expect(map.span(inner)).toEqual({ start: start + 2, end: start + 2 + WORDS.length });
  });
});
