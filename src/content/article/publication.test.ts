import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayInAddress, dayOf, writtenDates } from './dates.ts';
import { findArticle } from './index.ts';

const TITLE = 'Sindou-Tanga : le marché aux grains rouvre';
const BODY =
  '<p>Le marché aux grains a rouvert mardi après six semaines, et les commerçants venus de la ville voisine ont retrouvé des hangars repeints.</p>'.repeat(5);
const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;
const NOW = '2024-12-01T12:00:00Z';

interface Page {
  readonly head?: string;
  readonly before?: string;
  readonly over?: string;
  readonly between?: string;
  readonly after?: string;
  readonly beside?: string;
  readonly lang?: string;
  readonly url?: string;
}
function day({
  head = '',
  before = '',
  over = '',
  between = '',
  after = '',
  beside = '',
  lang = 'fr',
  url = 'https://www.grain.example/marche',
}: Page): string | undefined {
  const html = `<html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>${before}<nav><a href="/">Accueil</a></nav><main><article>${over}<h1>${TITLE}</h1>${between}<div>${BODY}</div>${after}</article></main>${beside}</body></html>`;
  return findArticle(new JSDOM(html, { url }).window.document, { url, now: new Date(NOW) })!.article.date;
}

describe('the day of publication', () => {
  it.each<[string, Page]>([
    ['published before changed, in words', { between: '<p class="meta">Publié le 19 novembre 2024 à 08h12, mis à jour le 25 novembre 2024</p>' }],
    [
      'changed first',
      {
        between:
          '<div class="meta">Mis à jour <time datetime="2024-11-25T09:00">25/11/2024</time> – Publié <time datetime="2024-11-19T08:00">19/11/2024</time></div>',
      },
    ],
    [
      'properties, changed first',
      { between: '<time itemprop="dateModified" datetime="2024-11-25">25</time><time itemprop="datePublished" datetime="2024-11-19">19</time>' },
    ],
    [
      'linked data of a change, and a line',
      { head: ld({ '@type': 'NewsArticle', headline: TITLE, dateModified: '2024-11-25' }), between: '<p>Publié le 19 novembre 2024</p>' },
    ],
    [
      'linked data against the head',
      { head: `<meta property="article:published_time" content="2024-11-25">${ld({ '@type': 'NewsArticle', datePublished: '2024-11-19' })}` },
    ],
    [
      'a clock before it',
      { before: '<header><div class="date-du-jour">Dimanche 1er décembre 2024</div></header>', between: '<p>Publié le mardi 19 novembre 2024</p>' },
    ],
    ['a clock without a name', { before: '<div>Dimanche 1er décembre 2024</div>', between: '<span>19 novembre 2024</span>' }],
    [
      'teasers before it',
      {
        before: '<section><article><a href="/x">Autre titre</a><time datetime="2024-11-30">30 nov.</time></article></section>',
        between: '<p class="date">19 novembre 2024</p>',
      },
    ],
    [
      'readers below it',
      { between: '<span class="published">19 novembre 2024</span>', beside: '<div class="comments"><time datetime="2024-11-28">hier</time></div>' },
    ],
    [
      'readers inside it',
      { between: '<span>19 nov. 2024</span>', after: '<ol class="commentlist"><li class="comment"><p class="comment-date">28 novembre 2024</p></li></ol>' },
    ],
    ['relative words', { between: '<time>il y a 12 jours</time><span class="date">19 nov. 2024</span>' }],
    ['milliseconds', { head: ld({ '@type': 'NewsArticle', datePublished: 1732003200000 }) }],
    ['a day to come in the head', { head: '<meta property="article:published_time" content="2031-01-31">', between: '<p class="date">19 novembre 2024</p>' }],
    [
      'the day that systems fill in',
      { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">', between: '<p class="date">19 novembre 2024</p>' },
    ],
    ['figures, the day first', { head: '<meta name="date" content="19/11/2024">' }],
    ['Arabic figures', { lang: 'ar', between: '<p class="date">١٩ نوفمبر ٢٠٢٤</p>' }],
    ['the Maghreb', { lang: 'ar', between: '<p>نشر يوم ١٩ نونبر ٢٠٢٤</p>' }],
    ['the Levant', { lang: 'ar', between: '<p>الثلاثاء ١٩ تشرين الثاني ٢٠٢٤</p>' }],
    ['the address', { url: 'https://www.grain.example/2024/11/19/marche' }],
    ['over the headline', { over: '<div class="kicker">Économie | 19 novembre 2024</div>' }],
    ['below the text', { after: '<p class="post-info">Posté le 19 novembre 2024 par la rédaction</p>' }],
    ['a label in a line of its own', { between: '<dl><dt>Date de publication</dt><dd>19 novembre 2024</dd></dl>' }],
    ['spans that only style parts', { between: '<div><span>Économie</span><span>19 novembre 2024</span><span>3 min</span></div>' }],
    [
      'the outlet’s midnight',
      { head: ld({ '@type': 'NewsArticle', datePublished: '2024-11-18T23:30:00Z' }), between: '<p>Publié le 19 novembre 2024 à 00h30</p>' },
    ],
  ])('%s', (_, page) => expect(day(page)).toBe('2024-11-19'));

  it.each<[string, Page]>([
    ['only a change', { between: '<p>Mis à jour le 25 novembre 2024</p>' }],
    [
      'only a change, for machines',
      { head: '<meta property="article:modified_time" content="2024-11-25">', between: '<time class="updated" datetime="2024-11-25">25</time>' },
    ],
    ['only readers', { beside: '<div class="comments"><time datetime="2024-11-28">hier</time><p>Publié le 28 novembre 2024</p></div>' }],
    ['only teasers', { beside: '<aside><time datetime="2024-11-28">28</time></aside><div class="related"><span class="date">28 novembre 2024</span></div>' }],
    ['only the reader’s clock', { before: '<div class="heure">1er décembre 2024</div>', over: '<div>dimanche 1er décembre 2024</div>' }],
    ['prose', { between: '<p>Selon un rapport publié le 3 avril 2019, le marché avait déjà fermé deux fois en dix ans, toujours à la même saison.</p>' }],
    ['a subtitle of another day', { between: '<h2>Retour sur la journée du 18 août 2020</h2>' }],
    ['American or not, in English', { lang: 'en', between: '<span class="date">05/11/2024</span>' }],
    ['two days and nothing that decides', { between: '<p>Publié le 12 novembre 2024 – Publié le 19 novembre 2024</p>' }],
    ['a month alone', { between: '<p class="date">novembre 2024</p>' }],
    ['the founding of the paper', { after: '<p>© 1998-2024 Le Grain, fondé le 3 mars 1998</p>' }],
  ])('is none: %s', (_, page) => {
    if (page.lang === 'en') {
      const english =
        '<p>The market reopened on Tuesday after six weeks, and the traders who had come from the town nearby found that the sheds had been painted.</p>';
      const html = `<html lang="en"><head><title>The market reopens</title></head><body><h1>The market reopens</h1>${page.between}${english.repeat(5)}</body></html>`;
      const { document } = new JSDOM(html, { url: 'https://www.grain.example/x' }).window;
      expect(findArticle(document, { now: new Date(NOW) })?.article.date).toBeUndefined();
    } else expect(day(page)).toBeUndefined();
  });

  it('is what readers are told where the head is only the last save', () =>
    expect(
      day({
        head: '<meta property="article:published_time" content="2024-11-30"><meta property="article:modified_time" content="2024-11-30">',
        between: '<p>19 novembre 2024</p>',
      }),
    ).toBe('2024-11-19'));
});

describe('dates of machines and addresses', () => {
  it.each([
    ['2024-11-19T08:00', '2024-11-19'],
    ['20241119', '2024-11-19'],
    ['1732003200', '2024-11-19'],
    ['Tue, 19 Nov 2024 08:00:00 +0000', '2024-11-19'],
    ['11/19/2024 8:00:00 AM', '2024-11-19'],
    ['05/11/2024 8:00:00 AM', undefined],
    ['0001-01-01', undefined],
  ])('%s → %s', (value, expected) => expect(dayOf(value, 'fr')).toBe(expected));
  it.each([
    ['https://x.example/2024/11/19/titre', '2024-11-19'],
    ['https://x.example/article/20241119-titre', '2024-11-19'],
    ['https://x.example/2024/11/titre', undefined],
    ['https://x.example/12345678', undefined],
    ['https://x.example/20240203-apres-le-20231119', undefined],
  ])('%s → %s', (value, expected) => expect(dayInAddress(value)).toBe(expected));
  it.each(['tel 05 11 2024', '192.168.2020', 'version 31.2.2024', 'marsupial 3 2021'])('%s is no date', (text) => expect(writtenDates(text)).toEqual([]));
});
