import { words } from '../roles.ts';

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
  /** Hold the article of a title: "au Monde", "du Figaro", "le Guardian". */
  TITLES_TAKEN_IN: /^(?:au|du|le|la|l|aux|des|les)$/,
  ARTICLES_IN_TITLES: words('le la les l the'),
  /** Titles that are words as well. */
  TITLE_AND_THING:
    /^(?:monde|point|temps|pays|soir|devoir|parisien|calame|sahel|essor|matinal|independant|republicain|express|croix|tribune|reporter|opinion|evenement|observateur|economiste|times|sun|star|post|nation)$/,
  /** Behind or before these a title is read or told something. */
  TELLS_A_TITLE:
    /^(?:dit|declare|confie|explique|affirme|raconte|indique|assure|precise|accorde|accordee|journaliste|journalistes|correspondant|correspondante|redaction|directeur|colonnes|site|chronique|edito|editorial|enquete|interview|entretien|tribune|une|lecteurs|quotidien|journal|selon|dans|repondu|interroge|avoue|revele|editorialiste|reporter|hebdomadaire|magazine|publie|lu)$/,
  TITLE_HEAD: /^(?:journal|courrier|quotidien|canard|reveil|messager|republicain)$/,
  OUTLET_SERVICE: /^(?:sport|sports|afrique|grands|arabe|tv|radio|info|infos|service|studio|international|internationale|francais|france|24|plus|culture)$/,
  /** Le Journal du Dimanche. */
  SUNDAY: /^(?:dimanche)$/,
};
