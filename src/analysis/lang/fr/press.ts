/** Words of newspapers about themselves. All folded. */

export const CHANNEL = /^(?:tv|radio|sport)$/;

/** "Lire aussi": a line of the page's own. */
export const BOILERPLATE = /^(?:lire|voir|regarder|ecouter|a lire|a voir|a surtout lire|a ecouter|lisez) (?:aussi|egalement|sur|plus)/;

export const SIGNED_BY = /^(?:par)$/;

export const BOILERPLATE_OPENS = /^(?:lire|voir|regarder|ecouter|a|lisez)$/;

/** Before or behind an outlet that is quoted. */
export const OUTLET_SOURCE = /^(?:selon|dans|par|sur|rapporte|rapportait|revele|titre|titrait|ecrit)$/;

export const OUTLET_BEFORE = /^(?:a|sur|dans|selon|par|pour|de)$/;

export const TITLE_ARTICLE = /^(?:le|la|les|l)$/;

export const TITLE_ARTICLE_FEMININE = /^(?:la|l)$/;

export const TITLE_HEAD = /^(?:journal|courrier|quotidien|canard|reveil|messager|republicain)$/;

export const OUTLET_SERVICE =
  /^(?:sport|sports|afrique|grands|arabe|tv|radio|info|infos|service|studio|international|internationale|francais|france|24|plus|culture)$/;

/** Le Journal du Dimanche. */
export const SUNDAY = /^(?:dimanche)$/;
