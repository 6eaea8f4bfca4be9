/** Words of newspapers about themselves. All folded. */

export const CHANNEL = /^(?:news|tv|radio|sport)$/;

/** "Lire aussi": a line of the page's own. */
export const BOILERPLATE = /^(?:read|watch|listen|see) (?:also|more)/;

export const SIGNED_BY = /^(?:by)$/;

export const BOILERPLATE_OPENS = /^(?:a|read|watch|listen|see)$/;

export const OUTLET_BEFORE = /^(?:a|de)$/;

export const OUTLET_SERVICE =
  /^(?:sport|sports|news|world|monitoring|africa|grands|pidgin|hausa|swahili|kiswahili|somali|mandarin|persian|arabic|turk|tv|radio|service|studio|online|international|english|bambara|mandenkan|fulfulde|france|24|plus|culture|verify|hindi|urdu|chinese|portuguese|brasil)$/;
