import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { believable } from './canonical.ts';
import { dayOf, writtenDates } from './dates.ts';
import { findArticle } from './index.ts';
import { languageOf, languageOfText } from './language.ts';
import { readMetadata, titleOf } from './metadata.ts';

const URL_ = 'https://www.sahel.example/politique/123456-les-puits-rouvrent.html?utm_source=x#haut';
const read = (head: string, body = '', url = URL_) => readMetadata(new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window.document, { url });
const TEXT = '<p>Les puits de la commune rouvrent cette semaine sous la garde des habitants, qui ont réparé les pompes eux-mêmes pendant la saison sèche.</p>';
/** What is found with an article around it. */
const found = (head: string, body: string) =>
  findArticle(
    new JSDOM(
      `<html lang="fr"><head><title>Les puits rouvrent</title>${head}</head><body><main><h1>Les puits rouvrent</h1>${body}${TEXT.repeat(4)}</main></body></html>`,
    ).window.document,
    { url: URL_, now: new Date('2026-11-23') },
  )!.article;
const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Les puits rouvrent',
    datePublished: '2026-03-02T23:30:00+01:00',
    author: [{ name: 'Awa Traoré' }, { name: 'Issa Koné' }],
    publisher: { name: 'Le Sahel' },
  };
  const expected = { title: 'Les puits rouvrent', author: 'Awa Traoré, Issa Koné', outlet: 'Le Sahel', saysArticle: true };
  it.each([
    ['plain', article],
    ['in a list', [{ '@type': 'WebSite' }, article]],
    ['in @graph', { '@graph': [{ '@type': 'Organization', name: 'x' }, article] }],
    ['as mainEntity', { '@type': 'WebPage', mainEntity: article }],
    ['type as a list and an address', { ...article, '@type': ['http://schema.org/NewsArticle', 'Thing'] }],
    [
      'author and publisher by @id',
      {
        '@graph': [
          { ...article, author: { '@id': '#a' }, publisher: { '@id': '#p' } },
          { '@id': '#a', name: 'Awa Traoré, Issa Koné' },
          { '@id': '#p', name: 'Le Sahel' },
        ],
      },
    ],
    [
      'line breaks in strings, a comma too many',
      `{"@type":"NewsArticle","headline":"Les puits\nrouvrent","datePublished":"2026-03-02","author":"Awa Traoré, Issa Koné","publisher":{"name":"Le Sahel"},}`,
    ],
    ['in a CDATA comment', `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    ['entities', { ...article, headline: 'Les&nbsp;puits rouvrent' }],
  ])('%s', (_, value) => expect(read(ld(value))).toMatchObject(expected));
  it('says the day in the outlet’s own zone', () => expect(found(ld(article), '').date).toBe('2026-03-02'));
  it.each(['{', '[]', 'null', '"x"', '{"@type":5,"headline":{}}', '{"@type":"NewsArticle","author":[null,{"name":{"name":{}}}]}', '', 'undefined'])(
    'survives %s',
    (value) => expect(() => read(ld(value))).not.toThrow(),
  );
  it('takes the article with the page’s own address', () => {
    const other = { '@type': 'NewsArticle', headline: 'Autre', url: 'https://www.sahel.example/politique/999999-autre.html' };
    const own = {
      '@type': 'NewsArticle',
      headline: 'Les puits rouvrent',
      mainEntityOfPage: { '@id': 'https://www.sahel.example/politique/123456-les-puits-rouvrent.html' },
    };
    expect(read(ld([other, own])).title).toBe('Les puits rouvrent');
  });
});

describe('dates', () => {
  it.each([
    ['<meta property="article:published_time" content="2026-03-02T08:00:00Z">', ''],
    ['<meta name="date" content="20260302">', ''],
    ['', '<time datetime="2026-03-02T08:00">hier</time>'],
    ['', '<span itemprop="datePublished" content="2026-03-02">lundi</span>'],
    ['', '<p class="article-date">Publié le 2 mars 2026 à 8 h</p>'],
    ['', '<div class="byline">Par A. Diallo, March 2, 2026</div>'],
    ['', '<div class="date">2 مارس 2026</div>'],
    ['', '<div class="date">02/03/2026</div>'],
  ])('%s%s', (head, body) => expect(found(head, body).date).toBe('2026-03-02'));
  it('does not take a date to come', () => expect(found('', '<time datetime="2027-01-01">événement</time>').date).toBeUndefined());
  it.each(['2026-13-01', '2026-02-31', 'hier', '', '99/99/2026'])('%s is no date', (value) => {
    expect(dayOf(value)).toBeUndefined();
    expect(writtenDates(value)).toEqual([]);
  });
  it.each([
    ['Publié le 1er août 2021', '2021-08-01'],
    ['le 26 sept. 2021 à Bamako', '2021-09-26'],
    ['Sept 26, 2021', '2021-09-26'],
    ['09/26/2021', '2021-09-26'],
    ['26 أيلول', undefined],
    ['marsupial 3 2021', undefined],
  ])('%s → %s', (text, day) => expect(writtenDates(text)[0]?.day).toBe(day));
});

describe('authors and titles', () => {
  it.each([
    ['<meta name="author" content="Par Awa Traoré">', '', 'Awa Traoré'],
    ['<meta property="article:author" content="https://facebook.com/awa">', '', undefined],
    ['', '<p class="byline">Par Awa Traoré | Publié le 2 mars 2026</p>', 'Awa Traoré'],
    ['', '<a rel="author">Awa Traoré</a>', 'Awa Traoré'],
    ['', '<div class="authors-list">Nos auteurs</div>', undefined],
  ])('%s%s', (head, body, author) => expect(found(head, body).author).toBe(author));
  it('cuts the outlet from the tab’s title, not the title', () => {
    expect(titleOf('Les puits rouvrent à Ménaka | Le Sahel', 'Le Sahel')).toBe('Les puits rouvrent à Ménaka');
    expect(titleOf('Mali - Niger', undefined)).toBe('Mali - Niger');
    expect(titleOf('Guerre au Sahel - une histoire longue de plus de dix ans', undefined)).toBe('Guerre au Sahel - une histoire longue de plus de dix ans');
  });
});

describe('canonical address', () => {
  const clean = 'https://www.sahel.example/politique/123456-les-puits-rouvrent.html';
  it.each([
    ['', clean],
    ['<link rel="canonical" href="https://www.sahel.example/">', clean],
    ['<link rel="canonical" href="https://www.sahel.example/politique/">', clean],
    ['<link rel="canonical" href="https://www.sahel.example/politique/999999-autre-chose-encore.html">', clean],
    ['<link rel="canonical" href="https://other.example/politique/123456-les-puits-rouvrent.html">', clean],
    ['<link rel="canonical" href="javascript:alert(1)">', clean],
    ['<link rel="canonical" href="https://%%%">', clean],
    ['<link rel="canonical" href="https://sahel.example/les-puits-rouvrent-123456">', 'https://sahel.example/les-puits-rouvrent-123456'],
    [
      '<meta property="og:url" content="https://m.sahel.example/politique/123456-les-puits-rouvrent.html">',
      'https://m.sahel.example/politique/123456-les-puits-rouvrent.html',
    ],
  ])('%s', (head, url) => expect(read(head).url).toBe(url));
  it('has no address where the page has none', () => {
    const { document } = new JSDOM('<p>x</p>').window;
    expect(readMetadata(document).url).toBeUndefined();
  });
  it('lets an address with the article in its query be another’s path', () => {
    const to = (a: string, b: string): boolean => believable(new URL(a), new URL(b));
    expect(to('https://a.example/2026/03/les-puits-rouvrent/', 'https://a.example/?p=4711')).toBe(false);
    expect(to('https://a.example/spip.php?article12', 'https://a.example/spip.php?article12')).toBe(true);
    expect(to('https://a.example/spip.php?article13', 'https://a.example/spip.php?article12')).toBe(false);
  });
});

describe('language', () => {
  const fr = 'Le ministre de la Défense a déclaré que les troupes sont arrivées dans la région et qu’elles ne partiront pas avant la fin de l’année.';
  const en = 'The minister of defence said that the troops have arrived in the region and that they will not leave before the end of the year.';
  const ar = 'قال وزير الدفاع إن القوات وصلت إلى المنطقة ولن تغادرها قبل نهاية العام.';
  const de = 'Der Verteidigungsminister erklärte, die Truppen seien in der Region angekommen und würden sie vor Jahresende nicht verlassen.';
  it.each([
    [fr, 'fr'],
    [en, 'en'],
    [ar, 'ar'],
    [de, undefined],
    ['', undefined],
    ['وزیر دفاع گفت که نیروها به منطقه رسیده‌اند و پیش از پایان سال آنجا را ترک نخواهند کرد.', undefined],
  ])('%s', (text, language) => expect(languageOfText(text)).toBe(language));
  it('believes the text before the template', () => expect(languageOf(fr, 'en')).toBe('fr'));
  it('believes the page where the text says nothing', () => expect(languageOf(de, 'de')).toBe('de'));
  it('does not call a text French that is not', () => expect(languageOf(de.repeat(5), 'fr')).toBe('und'));
});
