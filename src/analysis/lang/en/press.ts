import { words } from '../roles.ts';

/** Words of newspapers about themselves. All folded. */
export const PRESS = {
  CHANNEL: /^(?:news|tv|radio|sport)$/,
  /** "Lire aussi": a line of the page's own. */
  BOILERPLATE: /^(?:read|watch|listen|see) (?:also|more)/,
  SIGNED_BY: /^(?:by)$/,
  BOILERPLATE_OPENS: /^(?:a|read|watch|listen|see)$/,
  OUTLET_BEFORE: /^(?:a)$/,
  TITLES_TAKEN_IN: /^(?:the)$/,
  ARTICLES_IN_TITLES: words('the'),
  TITLE_AND_THING: /^(?:sun|star|mirror|independent|post|nation|standard|herald|mail|express|observer|citizen|punch)$/,
  TELLS_A_TITLE: /^(?:told|tells|according|by|newspaper|said|in|reporter|correspondent|columnist|editor|cited)$/,
  OUTLET_SERVICE:
    /^(?:sport|sports|news|world|monitoring|africa|grands|pidgin|hausa|swahili|kiswahili|somali|mandarin|persian|arabic|turk|tv|radio|service|studio|online|international|english|bambara|mandenkan|fulfulde|france|24|plus|culture|verify|hindi|urdu|chinese|portuguese|brasil)$/,
};
