/** Words of newspapers about themselves. All folded. */
export const PRESS = {
  CHANNEL: /^(?:news|tv|radio|sport)$/,
  /** "Lire aussi": a line of the page's own. */
  BOILERPLATE: /^(?:read|watch|listen|see) (?:also|more)/,
  SIGNED_BY: /^(?:by)$/,
  BOILERPLATE_OPENS: /^(?:a|read|watch|listen|see)$/,
  OUTLET_BEFORE: /^(?:a)$/,
  OUTLET_SERVICE:
    /^(?:sport|sports|news|world|monitoring|africa|grands|pidgin|hausa|swahili|kiswahili|somali|mandarin|persian|arabic|turk|tv|radio|service|studio|online|international|english|bambara|mandenkan|fulfulde|france|24|plus|culture|verify|hindi|urdu|chinese|portuguese|brasil)$/,
};
