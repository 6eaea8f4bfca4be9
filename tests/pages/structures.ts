import { AR, BESIDE, EN, FR, TITLE } from './words.ts';

/** A page as a kind of site builds it, with what is true of it. */
export interface Structure {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** Null: the page does not say it for certain, and Griot must not. */
  readonly date: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  /** The paragraphs that are the article's; empty where the page holds none. */
  readonly body: readonly string[];
}

/** The reader's clock while these pages are read. */
export const NOW = '2024-05-14T12:00:00Z';

type Lang = 'fr' | 'en' | 'ar';
const WORDS = { fr: FR, en: EN, ar: AR };
const ps = (some: readonly string[], open = '<p>', close = '</p>'): string => some.map((one) => `${open}${one}${close}`).join('\n');
const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;
const meta = (name: string, content: string): string => `<meta ${/^(?:og|article|twitter):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`;
const teasers = (lang: Lang, time = true): string =>
  BESIDE[lang].map(([title, day]) => `<article class="item"><h3><a href="/autre">${title}</a></h3>${time ? `<time>${day}</time>` : ''}</article>`).join('');
const comments = `<section id="comments" class="comments"><h3>Commentaires</h3><article class="comment"><span class="author">Moussa le Sage</span> <time datetime="2023-11-09">9 novembre 2023</time><p>Le marché de mon village attend toujours, et personne n’est venu voir ce qui s’y passe depuis la pluie.</p></article></section>`;
const nav =
  '<header class="site-header"><div class="logo"><a href="/">Accueil</a></div><nav><a href="/mali">Mali</a> <a href="/niger">Niger</a> <a href="/tchad">Tchad</a></nav></header>';
const foot =
  '<footer class="site-footer"><p>Tous droits réservés. Société de presse au capital de dix millions de francs, siège à l’avenue de la Liberté.</p><p>© 2019-2024</p></footer>';

interface Parts {
  readonly lang?: Lang;
  readonly head?: string;
  readonly title?: string;
  readonly body: string;
}
const page = ({ lang = 'fr', head = '', title = TITLE[lang], body }: Parts): string =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

interface Draft extends Parts {
  readonly id: string;
  readonly url?: string;
  readonly date?: string | null;
  readonly author?: string | null;
  readonly outlet?: string | null;
  /** Its paragraphs; all of its language by default. */
  readonly text?: readonly string[];
}
const draft = ({ id, lang = 'fr', url, date = DAY, author = null, outlet = null, text, ...parts }: Draft): Structure => ({
  id,
  url: url ?? 'https://www.nouvelles-du-grain.example/actualites/marche-sindou-tanga',
  html: page({ lang, ...parts }),
  date,
  author,
  outlet,
  body: text ?? WORDS[lang],
});
const DAY = '2021-03-02';

const F = (from: number, to?: number): string => ps(FR.slice(from, to));
const LEAD_FR = 'Six semaines durant, les hangars étaient restés vides. Les vendeuses racontent un hiver sans clients et des stocks mangés.';

export const STRUCTURES: readonly Structure[] = [
  draft({
    id: 'spip',
    url: 'https://lefaso.net/spip.php?article104211',
    outlet: 'Lefaso.net',
    author: 'Awa Traoré',
    text: [LEAD_FR, ...FR],
    body: `<div id="entete"><div class="date-du-jour">mardi 14 mai 2024</div><a href="/">Accueil</a></div>
<div id="hierarchie"><a href="/">Accueil</a> &gt; <a href="/r">Actualités</a> • mardi 2 mars 2021 à 22h30min</div>
<div class="cartouche"><h1 class="crayon article-titre-1">${TITLE.fr}</h1><p class="info-publi"><span class="auteurs">par <span class="vcard author"><a class="url fn" href="/a">Awa Traoré</a></span></span></p></div>
<div class="crayon chapo">${ps([LEAD_FR])}</div><div class="crayon texte">${F(0)}</div>
<ul class="forum"><li class="forum-fil"><div class="forum-chapo"><strong class="forum-titre">Le 9 octobre 2023 à 08:15, par Sagesse</strong></div><div class="forum-texte"><p>Que Dieu protège les vendeuses de notre pays, car la route est longue et la nuit tombe vite.</p></div></li></ul>${foot}`,
  }),
  draft({
    id: 'spip old, date as a line of text',
    url: 'http://www.lefaso.net/spip.php?article77345',
    outlet: 'Lefaso.net',
    body: `<table width="900"><tr><td class="menu"><a href="/">Accueil</a><br><a href="/p">Politique</a></td><td><div class="titre"><h1>${TITLE.fr}</h1></div><div>Publié le mardi 2 mars 2021 à 22h30min</div><div class="texte">${F(0)}</div><div class="comment"><div class="date">9 oct. 2023</div><p>Merci pour cet article qui dit enfin ce que nous vivons ici depuis des mois.</p></div></td></tr></table>`,
  }),
  draft({
    id: 'wordpress twenty twenty-one: dates below the text',
    url: 'https://www.studiotamani.org/marche-sindou-tanga',
    outlet: 'Studio Tamani',
    author: 'Issa Konaré',
    body: `${nav}<main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE.fr}</h1></header><div class="entry-content">${F(0)}</div>
<footer class="entry-footer"><div class="posted-by"><span class="posted-on">Publié le <time class="entry-date published" datetime="2021-03-02T09:00:00+00:00">2 mars 2021</time></span> <time class="updated" datetime="2022-01-15T09:00:00+00:00">15 janvier 2022</time><span class="byline">Par <a href="/a" rel="author">Issa Konaré</a></span></div></footer></article>
<nav class="post-navigation"><a href="/p">Article précédent : ${BESIDE.fr[0]![0]}</a></nav>${comments}</main>${foot}`,
  }),
  draft({
    id: 'wordpress tagdiv newspaper',
    url: 'https://www.maliweb.net/economie/marche-sindou-tanga-2931234.html',
    outlet: 'Maliweb',
    author: 'Awa Traoré',
    head: meta('og:site_name', 'maliweb.net'),
    title: `${TITLE.fr} - maliweb.net`,
    body: `<div class="td-header-top-menu"><div class="td_data_time">mardi, mai 14, 2024</div></div>${nav}<div class="td-block-trending-now">${teasers('fr')}</div><article class="post"><div class="td-post-header"><h1 class="entry-title">${TITLE.fr}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Par</div> <a href="/a">Awa Traoré</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2021-03-02T10:12:00+00:00">2 mars 2021</time></span></div></div><div class="td-post-content">${F(0, 4)}<div class="td-a-rec">Publicité</div>${F(4)}</div>
<div class="td-post-sharing"><a href="#">Facebook</a></div></article><div class="td_block_related_posts">${teasers('fr')}</div><aside class="td-ss-main-sidebar">${teasers('fr')}</aside>${comments}`,
  }),
  draft({
    id: 'wordpress generatepress: hidden change before publication',
    url: 'https://niger-lettres.example/2021/03/marche',
    author: 'Hadiza Boulama',
    outlet: 'Niger Lettres',
    title: `${TITLE.fr} – Niger Lettres`,
    body: `${nav}<div id="primary"><article><div class="inside-article"><header class="entry-header"><h1 class="entry-title">${TITLE.fr}</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="2023-06-01T10:00:00+01:00">1 juin 2023</time><time class="entry-date published" datetime="2021-03-02T10:00:00+01:00">2 mars 2021</time></span> <span class="byline">par <span class="author vcard"><a class="url fn n" rel="author"><span class="author-name">Hadiza Boulama</span></a></span></span></div></header><div class="entry-content">${F(0)}</div></div></article></div><div id="right-sidebar" class="widget-area sidebar"><aside class="widget">${teasers('fr')}</aside></div>`,
  }),
  draft({
    id: 'wordpress divi, months in English',
    url: 'https://sahelien.com/marche-sindou-tanga/',
    outlet: 'Sahelien.com',
    author: 'Moussa Bagayo',
    body: `${nav}<div id="main-content"><article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">${TITLE.fr}</h1><p class="post-meta">par <span class="author vcard"><a rel="author">Moussa Bagayo</a></span> | <span class="published">Mar 2, 2021</span> | <a rel="category tag">Économie</a> | 0 commentaires</p></div><div class="entry-content">${F(0)}</div></article><div id="sidebar"><div class="widget">${teasers('fr')}</div></div></div>`,
  }),
  draft({
    id: 'wordpress yoast graph, relative time shown',
    url: 'https://www.wakatsera.com/marche-sindou-tanga/',
    outlet: 'Wakat Séra',
    author: 'Bernard Ouédra',
    head: ld({
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://www.wakatsera.com/marche-sindou-tanga/#article',
          isPartOf: { '@id': 'https://www.wakatsera.com/marche-sindou-tanga/' },
          author: { '@id': '#p' },
          headline: TITLE.fr,
          datePublished: '2021-03-02T08:11:00+00:00',
          dateModified: '2024-05-13T08:11:00+00:00',
        },
        { '@type': 'WebPage', '@id': 'https://www.wakatsera.com/marche-sindou-tanga/', datePublished: '2021-03-02T08:11:00+00:00' },
        { '@type': 'Person', '@id': '#p', name: 'Bernard Ouédra' },
        { '@type': 'WebSite', name: 'Wakat Séra – la référence' },
      ],
    }),
    body: `${nav}<article id="the-post"><div class="entry-header"><h1>${TITLE.fr}</h1><div class="post-meta"><span class="date meta-item">il y a 3 ans</span></div></div><div class="entry-content">${F(0)}</div></article><div class="container-wrapper related-posts">${teasers('fr')}</div>`,
  }),
  draft({
    id: 'wordpress: sidebar of dates before the article',
    url: 'https://burkina24.com/marche-sindou-tanga/',
    outlet: 'Burkina 24',
    body: `<div class="left-col widget-area">${teasers('fr')}<time datetime="2024-05-13">13 mai 2024</time></div>${nav}<div id="content"><h1 class="title">${TITLE.fr}</h1><div class="meta">2 mars 2021 | Économie | 12 vues</div><div class="entry">${F(0)}</div></div>`,
  }),
  draft({
    id: 'arc: body in components, promotions between',
    lang: 'en',
    url: 'https://www.thecontinent-herald.example/news/2021/03/02/grain-market/',
    outlet: 'The Continent Herald',
    author: 'Jane Okello',
    head:
      meta('og:site_name', 'The Continent Herald') +
      ld({
        '@type': 'NewsArticle',
        headline: TITLE.en,
        datePublished: '2021-03-02T18:04:11.120Z',
        dateModified: '2021-03-05T08:00:00Z',
        author: [{ '@type': 'Person', name: 'Jane Okello' }],
        publisher: { '@type': 'Organization', name: 'The Continent Herald' },
      }),
    body: `<div id="fusion-app"><main class="b-right-rail"><h1 class="b-headline">${TITLE.en}</h1><div class="b-byline"><span class="b-byline__by">By</span> <a class="b-byline__author">Jane Okello</a></div><time class="b-date">March 2, 2021 at 6:04 p.m. GMT</time><article class="b-article-body">${ps(EN.slice(0, 3), '<p class="c-paragraph">')}<div class="b-article-body__interstitial-link"><i>[ <a href="/x">${BESIDE.en[0]![0]}</a> ]</i></div>${ps(EN.slice(3, 5), '<p class="c-paragraph">')}<div class="ad-container">Advertisement</div>${ps(EN.slice(5), '<p class="c-paragraph">')}</article><div class="b-author-bio"><h2>Jane Okello</h2><p>Jane Okello covers trade and farming in the region and has written two books about its markets.</p></div></main><aside>${teasers('en')}</aside></div>`,
  }),
  draft({
    id: 'drupal 7, in English order of words',
    url: 'https://www.ouestaf.com/node/22113',
    outlet: 'Ouestaf News',
    author: 'Awa Traoré',
    body: `${nav}<div id="content"><h1 class="title" id="page-title">${TITLE.fr}</h1><div class="node node-article"><div class="meta submitted">Soumis par <span class="username">Awa Traoré</span> le mar, 02/03/2021 - 10:32</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${F(0)}</div></div></div></div></div></div><div class="region-sidebar-first sidebar"><div class="views-row"><a href="/n">${BESIDE.fr[1]![0]}</a> <span class="date">13/05/2024</span></div></div>`,
  }),
  draft({
    id: 'drupal 9 with a created field',
    url: 'https://www.koulouba.ml/communiques/marche-sindou-tanga',
    outlet: 'Présidence du Mali',
    body: `${nav}<main role="main"><article role="article" class="node node--type-article"><h1><span class="field field--name-title">${TITLE.fr}</span></h1><footer class="node__meta"><div class="node__submitted">Par <span class="field--name-uid">admin</span>, <span class="field field--name-created"><time datetime="2021-03-02T10:32:00+00:00">2 mars 2021</time></span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body">${F(0)}</div></div></article></main>`,
  }),
  draft({
    id: 'amp',
    url: 'https://www.actuniger.com/economie/marche-sindou-tanga.html?amp=1',
    outlet: 'ActuNiger',
    author: 'Ibrahim Seyni',
    body: `<header class="amp-wp-header"><a href="/">ActuNiger</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${TITLE.fr}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Ibrahim Seyni</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2021-03-02T10:32:00+00:00">il y a 3 ans</time></div></header><div class="amp-wp-article-content">${F(0, 5)}<amp-ad width="300">Publicité</amp-ad>${F(5)}</div></article>`,
  }),
  draft({
    id: 'blogger',
    url: 'https://carnet-du-grain.blogspot.com/2021/03/marche.html',
    author: 'Adama Zerbo',
    outlet: null,
    head: meta('og:site_name', 'Blogger'),
    body: `<div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>mardi 2 mars 2021</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${TITLE.fr}</h3><div class="post-body entry-content">${F(0)}</div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Publié par <span class="fn">Adama Zerbo</span></span> <span class="post-timestamp">à <abbr class="published" title="2021-03-02T10:32:00+00:00">10:32</abbr></span></div></div></div><div class="comments" id="comments"><p class="comment-timestamp">9 octobre 2023 à 10:12</p><p>Très beau texte qui nous rappelle les marchés de notre enfance à tous.</p></div></div></div></div></div><div class="sidebar"><div class="widget BlogArchive"><ul><li>mai 2024 (3)</li></ul></div></div>`,
  }),
  draft({
    id: 'next.js single page with hashed classes',
    url: 'https://reporters-du-fleuve.example/fr/article/marche-sindou-tanga',
    outlet: 'Reporters du fleuve',
    author: 'Nana Sadio',
    head: meta('og:site_name', 'Reporters du fleuve'),
    body: `<div id="__next"><div class="Layout_root__x1"><header class="Header_x__9"><a href="/">Accueil</a></header><div class="Article_wrap__a2"><div class="Article_meta__k3"><span>Économie</span><span>2 mars 2021</span></div><h1 class="Article_title__b1">${TITLE.fr}</h1><div class="Article_by__q1">Par Nana Sadio</div><div class="Article_body__z9">${F(0)}</div></div><div class="Cards_list__p0">${teasers('fr')}</div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"date":"2024-05-13"}}</script>`,
  }),
  draft({
    id: 'hand-made, line breaks in a cell',
    url: 'http://www.echo-du-grain.example/page.php?id=311',
    body: `<center><font size="5"><b>Echo du grain</b></font></center><table><tr><td width="20%"><a href="1">Accueil</a><br><a href="2">Archives</a></td><td><h1>${TITLE.fr}</h1><font size="1">Mise en ligne : 02/03/2021</font><br><br>${FR.join('<br><br>')}<br><br></td></tr></table>`,
  }),
  draft({
    id: 'joomla k2',
    url: 'https://www.journaldutchad.com/economie/item/5521-marche',
    outlet: 'Journal du Tchad',
    author: 'Djimet Alladoum',
    text: [LEAD_FR, ...FR],
    body: `${nav}<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">mardi, 02 mars 2021 10:32</span><h2 class="itemTitle">${TITLE.fr}</h2><span class="itemAuthor">Écrit par <a rel="author" href="/a">Djimet Alladoum</a></span></div><div class="itemBody"><div class="itemIntroText">${ps([LEAD_FR])}</div><div class="itemFullText">${F(0)}</div></div><div class="itemRelated"><h3>Éléments similaires (par tag)</h3><ul><li><a href="/1">${BESIDE.fr[0]![0]}</a></li></ul></div></div>`,
  }),
  draft({
    id: 'joomla article info, changed later',
    url: 'https://www.tchadinfos.com/economie/5521-marche',
    outlet: 'Tchadinfos',
    author: 'Djimet Alladoum',
    body: `${nav}<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">${TITLE.fr}</h1></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="createdby" itemprop="author" itemscope>Écrit par <span itemprop="name">Djimet Alladoum</span></dd><dd class="modified"><time datetime="2022-05-05T10:00:00+00:00" itemprop="dateModified">Mis à jour : 5 mai 2022</time></dd><dd class="published"><time datetime="2021-03-02T10:00:00+00:00" itemprop="datePublished">Publié le : 2 mars 2021</time></dd><dd class="hits">Affichages : 1203</dd></dl><div itemprop="articleBody" class="com-content-article__body">${F(0)}</div></div>`,
  }),
  draft({
    id: 'signed by the house',
    url: 'https://bamada.net/marche-sindou-tanga',
    outlet: 'Bamada.net',
    author: null,
    head: meta('author', 'Bamada.net'),
    body: `${nav}<div class="single"><h1>${TITLE.fr}</h1><div class="single-meta">Par La Rédaction - 2 mars 2021</div><div class="single-content">${F(0)}<p>Source : L’Écho du grain</p></div></div>`,
  }),
  draft({
    id: 'signature below the text',
    url: 'https://lepays.bf/marche-sindou-tanga/',
    outlet: 'Le Pays',
    author: 'Salif Zougmoré',
    head: meta('author', 'Le Pays'),
    body: `${nav}<article><h1>${TITLE.fr}</h1><p class="date">2 mars 2021</p><div class="contenu">${F(0)}<p><strong>Salif Zougmoré (Correspondant à Banfora)</strong></p></div></article>${comments}`,
  }),
  draft({
    id: 'agency brief of two paragraphs',
    url: 'https://www.aib.media/2021/03/02/marche-sindou-tanga/',
    outlet: "Agence d'information du Burkina",
    text: FR.slice(0, 2),
    body: `${nav}<main><article><h1>${TITLE.fr}</h1>${F(0, 2)}<p>Agence d’information du Burkina</p></article></main>${foot}`,
  }),
  draft({
    id: 'agency with a dateline',
    url: 'https://fr.apanews.net/marche-sindou-tanga',
    outlet: 'APAnews',
    text: FR,
    body: `${nav}<main><h1>${TITLE.fr}</h1><div class="content"><p>Banfora, 2 mars 2021 (APA) – ${FR[0]}</p>${F(1)}</div></main>`,
  }),
  draft({
    id: 'xinhua: machine time beside the source',
    url: 'https://french.news.cn/20210302/4f1a/c.html',
    outlet: 'Xinhua',
    body: `<div class="header"><div class="header-time"><span class="year">2021</span></div></div><h1>${TITLE.fr}</h1><div class="info"><span class="source">French.news.cn</span> | <span class="time">2021-03-02 22:15:30</span></div><div id="detail">${F(0)}</div>`,
  }),
  draft({
    id: 'public radio: published and changed',
    url: 'https://www.rfi.fr/fr/afrique/20210302-marche-sindou-tanga',
    outlet: 'RFI Afrique',
    author: 'Charlotte Idrane',
    text: [LEAD_FR, ...FR],
    body: `${nav}<article class="t-content"><div class="t-content__header"><h1>${TITLE.fr}</h1></div><div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Publié le : <time pubdate="pubdate" datetime="2021-03-02T21:30:00+00:00">02/03/2021 - 22:30</time></span><span class="m-pub-dates__date">Modifié le : <time datetime="2021-03-04T08:00:00+00:00">04/03/2021 - 09:00</time></span></p></div><p class="t-content__chapo">${LEAD_FR}</p><div class="m-from-author"><a class="m-from-author__name" href="/a">Charlotte Idrane</a></div><div class="t-content__body">${F(0, 4)}<div class="o-self-promo"><p>À lire aussi <a href="/x">${BESIDE.fr[0]![0]}</a></p></div>${F(4)}<div class="o-self-promo"><p>Newsletter Recevez toute l'actualité internationale directement dans votre boîte mail</p><a href="/n">Je m'abonne</a></div></div></article>`,
  }),
  draft({
    id: 'british broadcaster',
    lang: 'en',
    url: 'https://www.bbc.com/news/articles/c51xnn2',
    outlet: 'BBC News',
    author: 'Nomsa Dlube',
    head: meta('og:site_name', 'BBC News'),
    body: `<header role="banner"><nav>Home News Sport</nav></header><main id="main-content"><article><div data-component="headline-block"><h1>${TITLE.en}</h1></div><div data-component="byline-block"><time>2 March 2021</time><div data-testid="byline-contributors"><span>Nomsa Dlube</span><span>BBC News, Ouagadougou</span></div></div><div data-component="text-block">${ps(EN.slice(0, 1), '<p><b>', '</b></p>')}${ps(EN.slice(1, 4))}</div><div data-component="links-block"><ul><li><a href="/1">${BESIDE.en[0]![0]}</a></li><li><a href="/2">${BESIDE.en[1]![0]}</a></li></ul></div><div data-component="text-block">${ps(EN.slice(4))}</div><section data-component="topic-list"><h2>More on this story</h2><a href="/x">${BESIDE.en[1]![0]}</a></section></article></main>`,
  }),
  draft({
    id: 'american broadcaster',
    lang: 'en',
    url: 'https://www.voanews.com/a/grain-market/5799312.html',
    outlet: 'Voice of America',
    author: 'Moki Edwards',
    body: `<div class="body-container"><h1 class="title pg-title">${TITLE.en}</h1><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2021-03-02T21:30:00+00:00">March 02, 2021 9:30 PM</time></span></div><div class="links"><ul class="links__list"><li><a class="links__item-link" href="/author">Moki Edwards</a></li></ul></div></div><div class="wsw">${ps(EN.slice(0, 4))}<div class="wsw__embed"><a href="/r"><span class="label">SEE ALSO:</span><h4>${BESIDE.en[0]![0]}</h4></a></div>${ps(EN.slice(4))}</div></div>`,
  }),
  draft({
    id: 'summary set as a heading',
    url: 'https://fr.euronews.com/2021/03/02/marche-sindou-tanga',
    outlet: 'Euronews',
    author: 'Vincenzo Ganci',
    text: [LEAD_FR, ...FR],
    head: meta('article:published_time', '2021-03-02T14:16:00+01:00'),
    body: `${nav}<main><article class="c-article"><h1 class="c-article-redesign-title">${TITLE.fr}</h1><div class="c-article-contributors">Par <b>Vincenzo Ganci</b></div><div class="c-article-publication-date">Publié le <time datetime="2021-03-02">02/03/2021 - 14:16 UTC+1</time> • Mis à jour <time datetime="2021-03-05">05/03/2021 - 15:00</time></div><h2 class="c-article-summary">${LEAD_FR}</h2><div class="c-article-content">${F(0)}</div></article></main>`,
  }),
  draft({
    id: 'agency page with boxes of bullets',
    lang: 'en',
    url: 'https://apnews.com/article/burkina-grain-market-ab12cd',
    outlet: 'Associated Press',
    author: 'Sam Mednick-Orr',
    head: meta('article:published_time', '2021-03-02T15:02:00Z') + meta('article:modified_time', '2021-03-05T15:02:00Z'),
    body: `<bsp-header><nav>Menu</nav></bsp-header><main class="Page-main"><h1 class="Page-headline">${TITLE.en}</h1><div class="Page-byline"><div class="Page-authors">By  <span class="Page-authorName">SAM MEDNICK-ORR</span></div><div class="Page-dateModified"><bsp-timestamp>Updated 3:02 PM GMT, March 5, 2021</bsp-timestamp></div></div><div class="RichTextStoryBody RichTextBody">${ps(EN.slice(0, 3))}<div class="HtmlModuleEnhancement"><h3>What to know about the harvest</h3><ul><li><a href="/1">${BESIDE.en[0]![0]}</a></li><li><a href="/2">${BESIDE.en[1]![0]}</a></li></ul></div>${ps(EN.slice(3))}</div></main>`,
  }),
  draft({
    id: 'arabic: digits and change of another day',
    lang: 'ar',
    url: 'https://www.saharamedias.net/news/marche',
    outlet: 'Sahara Médias',
    body: `<header><a href="/">الرئيسية</a></header><article><h1>${TITLE.ar}</h1><div class="post-meta"><span>نشر في ٢ مارس ٢٠٢١</span> <span>آخر تحديث ٥ مارس ٢٠٢١</span></div><div class="entry-content">${ps(AR)}</div></article><aside>${teasers('ar')}</aside>`,
  }),
  draft({
    id: 'arabic: drupal with a weekday',
    lang: 'ar',
    url: 'https://alakhbar.info/?q=node/33112',
    outlet: 'Al-Akhbar',
    body: `<div id="page"><h1 class="title">${TITLE.ar}</h1><div class="submitted"><span>ثلاثاء, 02/03/2021 - 22:30</span></div><div class="field-name-body">${ps(AR)}</div></div>`,
  }),
  draft({
    id: 'arabic: months of the Levant',
    lang: 'ar',
    url: 'https://aawsat.com/africa/3321',
    outlet: 'Asharq Al-Awsat',
    body: `<main><h1>${TITLE.ar}</h1><div class="article-info">الثلاثاء - 18 رجب 1442 هـ - 02 آذار 2021 م</div><div class="article-body">${ps(AR)}</div></main>`,
  }),
  draft({
    id: 'arabic: months of the Maghreb',
    lang: 'ar',
    url: 'https://zahraa.mr/node/20117',
    outlet: 'Zahraa',
    date: '2021-07-02',
    body: `<main><h1>${TITLE.ar}</h1><div class="date">2 جويلية 2021</div><div class="text">${ps(AR)}</div></main>`,
  }),
  draft({
    id: 'united nations news',
    url: 'https://news.un.org/fr/story/2021/03/1090712',
    outlet: 'ONU Info',
    text: [LEAD_FR, ...FR],
    body: `${nav}<main role="main"><article class="node node--type-un-news-story"><h1 class="page-header">${TITLE.fr}</h1><div class="field--name-field-news-date"><time datetime="2021-03-02T12:00:00Z">2 Mars 2021</time></div><div class="field--name-field-news-topics"><a href="/t">Aide humanitaire</a></div><p class="intro">${LEAD_FR}</p><div class="field--name-body">${F(0)}</div></article></main>`,
  }),
  draft({
    id: 'reports with definition lists',
    lang: 'en',
    url: 'https://reliefweb.int/report/burkina-faso/grain-market',
    outlet: 'ReliefWeb',
    body: `<main id="main-content"><article class="rw-report"><header><h1>${TITLE.en}</h1></header><dl class="rw-entity-meta"><dt>Format</dt><dd>News and Press Release</dd><dt>Source</dt><dd><a href="/o">Farmers’ Observatory</a></dd><dt>Posted</dt><dd class="rw-entity-meta__tag-value--posted"><time datetime="2021-03-03T00:00:00+00:00">3 Mar 2021</time></dd><dt>Originally published</dt><dd class="rw-entity-meta__tag-value--published"><time datetime="2021-03-02T00:00:00+00:00">2 Mar 2021</time></dd></dl><div class="rw-report__content">${ps(EN)}</div></article></main>`,
    date: null,
  }),
  draft({
    id: 'evening paper: changed and correspondent',
    url: 'https://www.lemonde.fr/afrique/article/2021/03/02/marche-sindou-tanga_6071_3212.html',
    outlet: 'Le Monde Afrique',
    author: 'Cyril Bensaké',
    text: [LEAD_FR, ...FR],
    head: meta('og:article:published_time', '2021-03-02T17:30:00+00:00') + meta('og:article:author', 'Cyril Bensaké(Dakar, correspondance)'),
    body: `${nav}<main><section class="zone zone--article"><header class="article__header"><h1 class="article__title">${TITLE.fr}</h1><p class="article__desc">${LEAD_FR}</p><p class="meta__authors">Par <a class="article__author-link">Cyril Bensaké(Dakar, correspondance)</a></p><p class="meta__date">Publié le 02 mars 2021 à 18h30, modifié le 03 mars 2021 à 08h00 • Lecture 3 min.</p></header><section class="article__content">${F(0, 2)}<section class="catcher"><h4 class="catcher__title"><span class="catcher__kicker">Lire aussi :</span> <a href="/x">${BESIDE.fr[0]![0]}</a></h4></section><section class="inread_nl"><h4>Suivez-nous sur WhatsApp</h4><p>Restez informés Recevez l’essentiel de l’actualité africaine sur WhatsApp</p></section>${F(2)}</section></section></main>`,
  }),
  draft({
    id: 'subscribers’ paper: every paragraph has the wall’s class',
    url: 'https://www.mediapart.fr/journal/international/020321/marche-sindou-tanga',
    outlet: 'Mediapart International',
    author: 'Rachida El Gnaoui',
    body: `${nav}<main><h1 class="title">${TITLE.fr}</h1><div class="news__heading"><a class="news__author" href="/b">Rachida El Gnaoui</a><p>2 mars 2021 à 18h30</p></div><div class="news__body">${ps(FR, '<p class="paywall dropcap-text">')}</div></main>`,
  }),
  draft({
    id: 'weekly: reading time and place behind the name',
    url: 'https://www.jeuneafrique.com/1130412/economie/marche-sindou-tanga/',
    outlet: 'Jeune Afrique',
    author: 'Aïssata Zerbo',
    text: [LEAD_FR, ...FR],
    body: `${nav}<article><div class="post-header"><h1>${TITLE.fr}</h1><div class="post-header__excerpt"><p>${LEAD_FR}</p></div><div class="post-header__metas"><span>Par <a href="/a">Aïssata Zerbo</a> - à Ouagadougou</span><span>Mis à jour le 5 mars 2021 à 10:12</span><span>Publié le 2 mars 2021</span><span>Lecture : 3 minutes.</span></div></div><div class="post-body">${F(0, 5)}<p><strong>[À lire]</strong> <a href="/x">${BESIDE.fr[2]![0]}</a></p>${F(5)}</div></article><div class="newsletter-box"><h2>La Matinale.</h2><p>Chaque matin, recevez les 10 informations clés de l’actualité africaine.</p></div>`,
  }),
  draft({
    id: 'live page: entries with their times',
    url: 'https://www.africanews.com/live/marche-sindou-tanga',
    outlet: 'Africanews',
    text: FR.flatMap((one, i) => [`1${9 - i}:05`, one]),
    head: meta('article:published_time', '2021-03-02T07:00:00+00:00'),
    body: `${nav}<main><article class="live"><h1>${TITLE.fr}</h1><div class="live-entries">${FR.map((one, i) => `<div class="live-entry"><div class="entry-time"><time datetime="2021-03-0${i < 4 ? 3 : 2}T1${9 - i}:05:00Z">1${9 - i}:05</time></div><div class="entry-body"><p>${one}</p></div></div>`).join('')}</div></article></main>`,
  }),
  draft({
    id: 'interview without marks',
    url: 'https://www.afriquexxi.info/Entretien-Ramata-Wobgo',
    outlet: 'Afrique XXI',
    author: 'Awa Traoré',
    body: `${nav}<article><h1>${TITLE.fr}</h1><p class="pub">2 mars 2021</p><div class="texte">${FR.map((one, i) => (i % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`)).join('')}<p><em>Propos recueillis par Awa Traoré</em></p></div></article>`,
  }),
  draft({
    id: 'the address alone',
    url: 'https://www.sidwaya.info/2021/03/02/marche-sindou-tanga/',
    outlet: 'Sidwaya',
    body: `${nav}<div class="post"><h1>${TITLE.fr}</h1><div class="post-content">${F(0)}</div></div>${foot}`,
  }),
  draft({
    id: 'nothing but a clock',
    url: 'https://www.anp.ne/article/marche-sindou-tanga',
    outlet: 'Agence nigérienne de presse',
    date: null,
    body: `<div class="top"><span class="today-date">Mardi 14 mai 2024</span></div><div>Mardi 14 mai 2024</div>${nav}<div class="post"><h1>${TITLE.fr}</h1><div class="post-content">${F(0)}</div></div>`,
  }),
  draft({
    id: 'nothing but a change',
    url: 'https://www.lesahel.org/marche-sindou-tanga/',
    outlet: 'Le Sahel',
    date: null,
    head: ld({ '@type': 'NewsArticle', headline: TITLE.fr, dateModified: '2023-08-09T10:00:00Z' }),
    body: `${nav}<article><h1>${TITLE.fr}</h1><p class="meta">Dernière mise à jour : 9 août 2023 à 10h00</p>${F(0)}</article>`,
  }),
  draft({
    id: 'nothing but readers’ days',
    url: 'https://www.cridem.org/C_Info.php?article=744123',
    outlet: 'Cridem',
    date: null,
    body: `${nav}<article><h1>${TITLE.fr}</h1>${F(0)}</article>${comments}<div class="aside-list sidebar"><time datetime="2024-05-13">13 mai 2024</time></div>`,
  }),
  draft({
    id: 'prose that speaks of days',
    url: 'https://www.benbere.org/terre-de-debats/marche-sindou-tanga/',
    outlet: 'Benbere',
    date: null,
    text: [
      'Retour sur la journée du 18 août 2020',
      'Le 18 août 2020, les militaires avaient pris la ville sans un coup de feu, et le marché avait fermé ses portes le soir même.',
      ...FR,
      'Le rapport publié le 3 avril 2019 par les paysans le disait déjà.',
    ],
    body: `${nav}<article><h1>${TITLE.fr}</h1><h2>Retour sur la journée du 18 août 2020</h2><p>Le 18 août 2020, les militaires avaient pris la ville sans un coup de feu, et le marché avait fermé ses portes le soir même.</p>${F(0)}<p>Le rapport publié le 3 avril 2019 par les paysans le disait déjà.</p></article>`,
  }),
  draft({
    id: 'statement dated where it is signed',
    url: 'https://www.fama.ml/communique-marche',
    outlet: 'Forces armées maliennes',
    body: `${nav}<article><h1>${TITLE.fr}</h1>${F(0)}<p>Bamako, le 2 mars 2021</p></article>`,
  }),
  draft({
    id: 'months of the head are English, the line is French',
    url: 'https://www.zoodomail.com/spip.php?article18344',
    outlet: 'Zoodomail',
    head: meta('date', 'Tue, 02 Mar 2021 10:00:00 GMT'),
    body: `${nav}<h1>${TITLE.fr}</h1><div class="surlignable">${F(0)}</div>`,
  }),
  draft({
    id: 'head changed by every save, line true',
    url: 'https://minute.bf/marche-sindou-tanga/',
    outlet: 'Minute.bf',
    head: meta('article:published_time', '2023-10-10T10:00:00+00:00') + meta('article:modified_time', '2023-10-10T10:00:00+00:00'),
    body: `${nav}<article><h1>${TITLE.fr}</h1><div class="entry-meta">Publié le 2 mars 2021</div>${F(0)}</article>`,
  }),
  draft({
    id: 'head and line of other days, nothing decides',
    url: 'https://libreinfo.net/marche-sindou-tanga/',
    outlet: 'Libreinfo.net',
    date: null,
    head: meta('date', '2023-10-10'),
    body: `${nav}<article><h1>${TITLE.fr}</h1><div class="entry-meta">2 mars 2021</div>${F(0)}</article>`,
  }),
  draft({
    id: 'defaults of a system in the head',
    url: 'https://www.rtb.bf/marche-sindou-tanga/',
    outlet: 'RTB',
    head: meta('article:published_time', '1970-01-01T00:00:00+00:00') + meta('date', '2031-01-01'),
    body: `${nav}<article><h1>${TITLE.fr}</h1><span class="date">02.03.2021</span>${F(0)}</article>`,
  }),
  draft({
    id: 'linked data of other articles first',
    url: 'https://kassataya.com/marche-sindou-tanga/',
    outlet: 'Kassataya',
    author: 'Bakari Guèye-Diop',
    head:
      ld([
        { '@type': 'NewsArticle', headline: BESIDE.fr[0]![0], datePublished: '2023-10-03', author: { name: 'Autre Plume' } },
        { '@type': 'NewsArticle', headline: BESIDE.fr[1]![0], datePublished: '2023-10-09' },
      ]) + ld({ '@type': 'NewsArticle', headline: TITLE.fr, datePublished: '2021-03-02', author: { name: 'Bakari Guèye-Diop' } }),
    body: `${nav}<article><h1>${TITLE.fr}</h1>${F(0)}</article>`,
  }),
  draft({
    id: 'linked data of another article alone',
    url: 'https://www.rimnow.net/marche-sindou-tanga',
    outlet: 'Rimnow',
    date: null,
    head: ld({
      '@type': 'NewsArticle',
      headline: BESIDE.fr[0]![0],
      url: 'https://www.rimnow.net/autre-article',
      datePublished: '2023-10-03',
      author: { name: 'Autre Plume' },
    }),
    body: `${nav}<article><h1>${TITLE.fr}</h1>${F(0)}</article>`,
  }),
  draft({
    id: 'notes, photographs and adverts in the text',
    url: 'https://www.jeune-grain.example/marche',
    author: 'Fanta Maïga-Sow',
    body: `${nav}<article><h1>${TITLE.fr}</h1><p class="byline">Par Fanta Maïga-Sow, envoyée spéciale à Banfora | 2 mars 2021</p><figure><img src="a.jpg"><figcaption>Des sacs de mil dans la cour de l’école. © Jeune Grain</figcaption></figure>${F(0, 3)}<p>Télécharger notre application mobile</p><p>WATCH | ${BESIDE.en[0]![0]}</p><p>RELATED: <a href="/r">${BESIDE.en[1]![0]}</a></p>${F(3, 6)}<div class="donate-box"><p>Soutenez une presse libre : faites un don à notre journal, même un petit montant nous aide.</p></div>${F(6)}<div class="author-box"><p>Fanta Maïga-Sow est journaliste et suit les marchés de la région depuis dix ans.</p></div></article>`,
  }),
  draft({
    id: 'ghost or medium',
    lang: 'en',
    url: 'https://letters-from-the-river.example/p/grain-market',
    outlet: 'Letters from the River',
    author: 'Kofi Anansi-Boateng',
    head: meta('og:site_name', 'Letters from the River'),
    body: `<div class="single-post"><article class="newsletter-post"><div class="post-header"><h1 class="post-title">${TITLE.en}</h1><div class="byline-wrapper"><div class="profile-hover"><a href="/@k">Kofi Anansi-Boateng</a></div><div class="pencraft">Mar 02, 2021</div></div></div><div class="available-content"><div class="body markup">${ps(EN)}</div></div></article><div class="subscription-widget"><p>Subscribe to Letters from the River</p></div></div>`,
  }),
  draft({
    id: 'wix',
    url: 'https://www.mondafrique.com/post/marche',
    outlet: 'Mondafrique',
    body: `<div id="SITE_CONTAINER"><div data-hook="post"><ul data-hook="post-metadata"><li><span data-hook="time-ago" class="post-metadata__date">2 mars 2021</span></li><li>3 min de lecture</li></ul><h1 data-hook="post-title">${TITLE.fr}</h1><div data-hook="post-description"><div class="rich">${ps(FR, '<div class="para"><span>', '</span></div>')}</div></div></div></div>`,
  }),
  draft({
    id: 'typo3',
    url: 'https://www.observatoire-du-grain.example/aktuelles/detail/marche',
    body: `${nav}<div class="news news-single"><div class="article"><div class="header"><h3 class="news-header">${TITLE.fr}</h3></div><div class="footer"><p><span class="news-list-date"><time datetime="2021-03-02">02.03.2021</time></span></p></div><div class="news-text-wrap">${F(0)}</div></div></div>`,
  }),
  draft({
    id: 'date in its own cell of a table',
    url: 'http://www.charilogone.com/article.php?id=991',
    outlet: 'CharilOgone',
    body: `<table><tr><td>Date de publication</td><td>02 mars 2021</td></tr><tr><td colspan="2"><h1>${TITLE.fr}</h1></td></tr><tr><td colspan="2">${F(0)}</td></tr></table>`,
  }),
  draft({
    id: 'template that no script has filled',
    url: 'https://www.tamtaminfo.com/{{slug}}',
    outlet: null,
    date: null,
    text: [],
    body: `<main><article><h1>{{ article.titre }}</h1><p>{{ article.chapo | limitTo: 300 }} {{ article.auteur.nom }} {{ article.date | date:'longDate' }} {{ article.rubrique }} {{ t('lire') }}</p><p ng-repeat="p in article.paragraphes">{{ p.texte | trusted }} {{ p.legende }} {{ p.credit }} {{ p.source }} {{ p.lien.titre }} {{ p.lien.adresse }} {{ t('suite') }} {{ p.note | limitTo: 200 }}</p><p>{{ article.signature }} {{ article.copyright }} {{ t('partager') }} {{ article.mots }} {{ article.tags | join }} {{ article.pays }} {{ commentaires.length }} {{ t('commentaires') }}</p></article></main>`,
  }),
  draft({
    id: 'american order of figures, in English',
    lang: 'en',
    url: 'https://www.ledger-of-grain.example/marche',
    date: null,
    body: `<article><h1>${TITLE.en}</h1><div class="date">03/02/2021</div>${ps(EN)}</article>`,
  }),
];
