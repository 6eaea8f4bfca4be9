/** Words of newspapers about themselves. All folded. */
export const PRESS = {
  CHANNEL: /^(?:tv|radio|sport)$/,
  /** "Lire aussi": a line of the page's own. */
  BOILERPLATE: /^(?:lire|voir|regarder|ecouter|a lire|a voir|a surtout lire|a ecouter|lisez) (?:aussi|egalement|sur|plus)/,
  SIGNED_BY: /^(?:par)$/,
  BOILERPLATE_OPENS: /^(?:lire|voir|regarder|ecouter|a|lisez)$/,
  /** Before or behind an outlet that is quoted. */
  OUTLET_SOURCE: /^(?:selon|dans|par|sur|rapporte|rapportait|revele|titre|titrait|ecrit)$/,
  OUTLET_BEFORE: /^(?:a|sur|dans|selon|par|pour|de)$/,
  TITLE_ARTICLE: /^(?:le|la|les|l)$/,
  TITLE_ARTICLE_FEMININE: /^(?:la|l)$/,
  TITLE_HEAD: /^(?:journal|courrier|quotidien|canard|reveil|messager|republicain)$/,
  OUTLET_SERVICE: /^(?:sport|sports|afrique|grands|arabe|tv|radio|info|infos|service|studio|international|internationale|francais|france|24|plus|culture)$/,
  /** Le Journal du Dimanche. */
  SUNDAY: /^(?:dimanche)$/,
};
