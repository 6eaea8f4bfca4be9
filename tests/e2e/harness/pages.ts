/** Small news pages written for the tests; everybody in them is invented. */
interface News {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language?: string;
  readonly date?: string;
  /** HTML for the head and for the end of the body. */
  readonly head?: string;
  readonly end?: string;
}

export const newsPage = ({ title, paragraphs, language = 'fr', date = '2024-11-18', head = '', end = '' }: News): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${date}T08:00:00Z">
<style>body{font:18px/1.6 serif;max-width:640px;margin:24px auto;padding:0 16px}</style>${head}</head>
<body><nav><a href="/">Accueil</a></nav><main><article><h1>${title}</h1>
${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}
</article></main>${end}</body></html>`;

/** Three direct quotes and an indirect one by two people, in plain frames: what the popup must show can be counted by hand. */
export const MARKET = {
  title: 'Mali : le marché de Dianbara rouvre jeudi',
  first: 'Les commerçants sont prêts',
  second: 'Il ne manque que le poisson',
  indirect: 'la lumière serait rétablie mercredi',
  third: 'Nous surveillerons les prix',
  trader: 'Ramatou Zinkaré',
  mayor: 'Souleymane Korofina',
  /** No part of any quote. */
  neutral: 'Les premiers étals ont été dressés',
} as const;

export const marketPage = (more: Partial<News> = {}): string =>
  newsPage({
    title: MARKET.title,
    paragraphs: [
      'Le marché de Dianbara, dans le centre du Mali, rouvrira jeudi après deux mois de travaux. Les ouvriers venus de Bamako, de Mopti et du Burkina Faso voisin ont refait les toits, les allées et les puits.',
      `« ${MARKET.first} », a déclaré ${MARKET.trader}, porte-parole de la Coordination des commerçants de Dianbara. « ${MARKET.second} », a ajouté ${MARKET.trader}.`,
      `Le maire de la ville, ${MARKET.mayor}, a affirmé que ${MARKET.indirect}.`,
      `« ${MARKET.third} », a promis ${MARKET.mayor} devant les habitants.`,
      `${MARKET.neutral} lundi, sous une pluie fine, le long de la route qui mène au fleuve. Le marché est l’un des plus grands du centre du Mali : on y vient de trois régions et des villages de la frontière avec le Niger.`,
    ],
    ...more,
  });

/** What stands in the article of such a page, as HTML. */
export const articleOf = (html: string): string => /<article>([\s\S]*)<\/article>/.exec(html)![1]!;
