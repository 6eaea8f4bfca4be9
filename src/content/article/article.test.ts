import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle, findArticles, findArticlesGently, looksLikeNews } from './index.ts';

const SENTENCES = [
  'Le gouverneur de la région a annoncé mardi la réouverture de onze puits, fermés depuis l’attaque du mois de mars.',
  '« L’eau n’attend pas la fin de la guerre », a déclaré le colonel Sadou Koné lors d’une visite dans la commune.',
  'Selon un communiqué du ministère, les forages ont été remis en état par des équipes venues de Gao, sous escorte.',
  'Les éleveurs, eux, restent prudents, car trois promesses semblables leur ont déjà été faites, sans aucun effet.',
  'Une présidente d’association affirme que quarante familles ont quitté le site pour rejoindre la frontière voisine.',
];
const TITLE = 'À Ménaka, les puits rouvrent sous la garde de l’armée';
const paragraphs = (n = 6, mark = ''): string => Array.from({ length: n }, (_, i) => `<p>${mark}${SENTENCES[i % 5]} ${SENTENCES[(i + 2) % 5]}</p>`).join('');
const dom = (html: string, url = 'https://www.sahel.example/2026/03/les-puits-rouvrent/'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
const page = (body: string, head = `<title>${TITLE} | Le Sahel</title><meta property="og:site_name" content="Le Sahel">`): Document =>
  dom(`<html lang="fr"><head>${head}</head><body>${body}</body></html>`);

describe('a usual news page', () => {
  const document = page(`
    <header><nav><a href="/">Accueil</a><a href="/mali">Mali</a></nav></header>
    <div id="cookie-banner" class="cookie-consent"><p>Nous utilisons des cookies pour améliorer votre expérience, mesurer l’audience et vous proposer des contenus adaptés.</p></div>
    <main><article>
      <p class="kicker">Mali</p>
      <h1>${TITLE}</h1>
      <p class="standfirst">Onze forages ont été remis en service au nord-est du pays, mais les éleveurs attendent de voir l’eau couler.</p>
      <div class="byline">Par Awa Traoré, le 2 mars 2026</div>
      <div class="share-bar"><a href="#">Partager</a></div>
      ${paragraphs(2)}
      <div class="lire-aussi"><p>Lire aussi : <a href="/x">Le Niger suspend un accord minier signé l’an dernier</a></p></div>
      <p><strong>À lire aussi :</strong> <a href="/y">Trois villages évacués dans la région</a></p>
      <h2>Des promesses anciennes</h2>
      ${paragraphs(3)}
      <figure><img src="x.jpg"><figcaption>Un puits près de Ménaka</figcaption></figure>
      <blockquote><p>« Nous avons marché deux jours pour trouver des pompes cassées. »</p></blockquote>
      <h3>Articles liés</h3><ul><li><a href="/1">Premier autre article de la rubrique</a></li><li><a href="/2">Second autre article</a></li></ul>
    </article>
    <section class="comments"><h3>Commentaires</h3><p>Toto : je ne suis pas du tout d’accord avec cet article, qui oublie beaucoup de choses importantes à mes yeux.</p></section></main>
    <footer><p>Tous droits réservés Le Sahel, société de presse au capital de dix millions de francs, siège à Bamako.</p></footer>`);
  const before = document.documentElement.outerHTML;
  const found = findArticle(document, { now: new Date('2026-11-23') })!;

  it('finds the text, with its headline and lead first', () => {
    expect(found.article.blocks[0]?.kind).toBe('title');
    expect(found.article.text.startsWith(`${TITLE}\n\nOnze forages`)).toBe(true);
    for (const sentence of SENTENCES) expect(found.article.text).toContain(sentence);
    expect(found.article.blocks.map((b) => b.kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
    ]);
  });
  it.each([
    'cookies',
    'Accueil',
    'Lire aussi',
    'À lire',
    'Trois villages',
    'Articles liés',
    'Premier autre',
    'Toto',
    'droits réservés',
    'Partager',
    'Awa Traoré',
    'Un puits près de',
  ])('leaves out %s', (words) => expect(found.article.text).not.toContain(words));
  it('knows what the page says of it', () => {
    expect(found.article).toMatchObject({
      title: TITLE,
      author: 'Awa Traoré',
      outlet: 'Le Sahel',
      date: '2026-03-02',
      language: 'fr',
      url: 'https://www.sahel.example/2026/03/les-puits-rouvrent/',
    });
  });
  it('maps to the live nodes', () => {
    const at = found.article.text.indexOf('a déclaré');
    const [range] = found.map.ranges({ start: at, end: at + 9 });
    expect(range!.toString()).toBe('a déclaré');
    expect(document.contains(range!.startContainer)).toBe(true);
    expect(found.root.tagName).toBe('ARTICLE');
  });
  it('does not touch the page', () => expect(document.documentElement.outerHTML).toBe(before));
  it('is found as well in steps, and in linkedom', async () => {
    expect((await findArticlesGently(document, { now: new Date('2026-11-23') })).map((f) => f.article)).toEqual([found.article]);
    const other = parseHTML(before).document as unknown as Document;
    expect(findArticle(other, { url: document.location.href, now: new Date('2026-11-23') })!.article).toEqual(found.article);
  });
  it('looks like news', () => expect(looksLikeNews(document)).toBe(true));
});

describe('several articles on a page', () => {
  const one = (title: string, id: string, mark: string): string =>
    `<article id="${id}" data-url="/2026/03/${id}/"><h1>${title}</h1><time datetime="2026-03-0${mark}">x</time>${paragraphs(5, `${mark}. `)}</article>`;
  const document = page(
    `<main>${one(TITLE, 'a', '1')}${one('Sommet de Niamey : une force commune sans chef', 'b', '2')}${one('Radio fermée à Djibo', 'c', '3')}</main>`,
  );
  const found = findArticles(document);
  it('are found each for itself', () => {
    expect(found.map((f) => f.article.title)).toEqual([TITLE, 'Sommet de Niamey : une force commune sans chef', 'Radio fermée à Djibo']);
    found.forEach((f, i) => {
      const marks = new Set([...f.article.text.matchAll(/^(\d)\. /gm)].map((m) => m[1]));
      expect([...marks]).toEqual([String(i + 1)]);
    });
  });
  it('have addresses and dates of their own', () => {
    expect(found.map((f) => f.article.url)).toEqual([
      'https://www.sahel.example/2026/03/les-puits-rouvrent/',
      'https://www.sahel.example/2026/03/b/',
      'https://www.sahel.example/2026/03/c/',
    ]);
    expect(found.map((f) => f.article.date)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
  });
  it('do not include teasers', () => {
    const teaser =
      '<article><h2>Un titre de plus</h2><p>Une phrase d’accroche un peu longue pour donner envie de lire la suite de cet autre article.</p></article>';
    expect(findArticles(page(`<main>${one(TITLE, 'a', '1')}${teaser.repeat(8)}</main>`))).toHaveLength(1);
  });
});

describe('pages that are no article', () => {
  it.each([
    ['nothing', ''],
    ['a login', '<h1>Connexion</h1><form><input name="user"><button>Entrer</button></form>'],
    ['a list of links', `<ul>${'<li><a href="/x">Un titre d’article parmi beaucoup d’autres titres de la page</a></li>'.repeat(60)}</ul>`],
    ['a 404', '<h1>Page introuvable</h1><p>La page que vous cherchez n’existe plus.</p>'],
  ])('%s', (_, body) => {
    expect(findArticle(page(body))).toBeNull();
    expect(looksLikeNews(page(body))).toBe(false);
  });
});

describe('pages set without paragraphs', () => {
  it('are read by their line breaks', () => {
    const document = page(
      `<table><tr><td><h1>${TITLE}</h1>${Array.from({ length: 8 }, (_, i) => `${SENTENCES[i % 5]} ${SENTENCES[(i + 1) % 5]}`).join('<br><br>')}</td></tr></table>`,
    );
    expect(looksLikeNews(document)).toBe(true);
    expect(findArticle(document)!.article.blocks.filter((b) => b.kind === 'paragraph')).toHaveLength(8);
  });
});

describe('broken and hostile pages', () => {
  it('has no body', () => {
    const document = page('');
    document.body.remove();
    expect(findArticles(document)).toEqual([]);
    expect(looksLikeNews(document)).toBe(false);
    expect(findArticles(dom('<frameset><frame src="x"></frameset>'))).toEqual([]);
  });
  it('has no document element', () => {
    const document = page('');
    document.documentElement.remove();
    expect(() => findArticles(document)).not.toThrow();
  });
  it('has invalid JSON-LD', () => {
    const found = findArticle(
      page(`<h1>${TITLE}</h1>${paragraphs()}`, `<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle",,,</script>`),
    );
    expect(found?.article.title).toBe(TITLE);
  });
  it('shadows properties by the names of its fields', () => {
    const fields = [
      'firstChild',
      'childNodes',
      'parentNode',
      'nextSibling',
      'nodeType',
      'getAttribute',
      'children',
      'textContent',
      'id',
      'className',
      'tagName',
      'ownerDocument',
    ]
      .map((n) => `<input name="${n}">`)
      .join('');
    const found = findArticles(page(`<form>${fields}</form><h1>${TITLE}</h1><article>${paragraphs()}</article>`));
    expect(found[0]?.article.text).toContain(SENTENCES[0]);
  });
  it('names elements like properties of the document', () => {
    const found = findArticles(page(`<img name="location"><img name="title"><img name="implementation"><h1>${TITLE}</h1><article>${paragraphs()}</article>`));
    expect(Array.isArray(found)).toBe(true);
  });
  it('sets its text in one frame of its own origin', () => {
    const document = page(`<h1>${TITLE}</h1><iframe></iframe>`);
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = `<div>${paragraphs()}</div>`;
    expect(findArticle(document)?.article.text).toContain(SENTENCES[1]);
  });
  it('sets its text in an open shadow root', () => {
    const document = page(`<h1>${TITLE}</h1><news-body></news-body>`);
    document.querySelector('news-body')!.attachShadow({ mode: 'open' }).innerHTML = `<div>${paragraphs()}</div>`;
    expect(findArticle(document)?.article.text).toContain(SENTENCES[1]);
  });
  it('has 10 MB of text', { timeout: 60_000 }, () => {
    const word = `${SENTENCES.join(' ')} `;
    const found = findArticle(page(`<h1>${TITLE}</h1><article><p>${word.repeat(Math.ceil(10_000_000 / word.length))}</p></article>`));
    expect(found).not.toBeNull();
    expect(found!.map.text.length).toBeGreaterThan(1_000_000);
    expect(found!.map.text.length).toBeLessThan(1_600_000);
  });
  it('has 5,000 paragraphs', { timeout: 60_000 }, () => {
    const found = findArticle(
      page(`<nav><a href="/">Accueil</a></nav><h1>${TITLE}</h1><article>${paragraphs(5000)}</article><footer><p>${SENTENCES[0]} Pied de page</p></footer>`),
    )!;
    expect(found.article.blocks.length).toBe(5001);
    expect(found.article.text).not.toContain('Pied de page');
  });
  it('nests deeply', { timeout: 60_000 }, () => {
    const document = page(`<h1>${TITLE}</h1>`);
    let at: Element = document.body;
    for (let i = 0; i < 800; i++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = paragraphs();
    expect(findArticle(document)?.article.text).toContain(SENTENCES[0]);
  });
});

describe('briefs', () => {
  const brief = `<nav><a href="/">Accueil</a></nav><main><article><h1>${TITLE}</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></article></main>`;
  it('of two paragraphs are news on a listed outlet, and nowhere else', () => {
    expect(looksLikeNews(dom(brief, 'https://www.aib.media/2026/03/02/puits/'))).toBe(true);
    expect(looksLikeNews(dom(brief, 'https://www.sahel.example/2026/03/02/puits/'))).toBe(false);
    expect(findArticle(dom(brief, 'https://www.aib.media/2026/03/02/puits/'))?.article.text).toContain(SENTENCES[1]);
  });
});

describe('paragraphs with the names of boxes', () => {
  const named = (names: readonly string[], shape: (name: string, words: string) => string): string =>
    `<main><article><h1>${TITLE}</h1>${SENTENCES.map((one, i) => shape(names[i % names.length]!, `${one} ${SENTENCES[(i + 2) % 5]}`)).join('')}</article></main>`;
  const NAMES =
    'paywall no-ads text-with-ads has-pub subscription restricted js-share social-text sponsor-free tooltip popular bio copyright tags-mali gdpr-hidden signature'.split(
      ' ',
    );
  it.each(NAMES)('%s on each, on wrappers, on two', (name) => {
    for (const shape of [
      (one: string, words: string) => `<p class="${one}">${words}</p>`,
      (one: string, words: string) => `<div class="${one}"><p>${words}</p></div>`,
    ]) {
      const text = findArticle(page(named([name], shape)))?.article.text ?? '';
      for (const sentence of SENTENCES) expect(text).toContain(sentence);
    }
    const two = findArticle(page(named([name, 'p', 'p'], (one, words) => `<p class="${one}">${words}</p>`)))?.article.text ?? '';
    for (const sentence of SENTENCES) expect(two).toContain(sentence);
  });
  it.each(['aside', 'footer', 'form', 'dialog open'])('<%s> around one', (tag) => {
    const html = named(['x'], (_, words) => (words.startsWith(SENTENCES[2]!) ? `<${tag}><p>${words}</p></${tag.split(' ')[0]}>` : `<p>${words}</p>`));
    expect(findArticle(page(html))?.article.text).toContain(`${SENTENCES[2]} ${SENTENCES[4]}`);
  });
  it.each([
    '<aside class="related"><h3>Lire aussi</h3><p>Le pont de la commune sera refait avant la saison des pluies, a promis le conseil.</p></aside>',
    '<div class="newsletter"><p>Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail, sans rien payer et sans publicité.</p></div>',
    '<div class="paywall"><p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés du journal et à leurs proches.</p></div>',
    '<p>WATCH | Ce que deviennent les puits abandonnés de la région</p>',
    '<p>12 commentaires</p>',
    '<figure><img><figcaption>Un puits, photo d’archives. © Le Sahel</figcaption></figure>',
  ])('but not %s', (box) => {
    const found = findArticle(page(named(['x'], (_, words) => `<p>${words}</p>`).replace('</p><p>', `</p>${box}<p>`)))!.article.text;
    expect(found).toContain(SENTENCES[3]);
    for (const words of ['pont de la commune', 'Recevez', 'Il vous reste', 'WATCH', '12 comm', 'archives']) expect(found).not.toContain(words);
  });
});
