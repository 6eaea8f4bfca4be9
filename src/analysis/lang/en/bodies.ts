/** Words by which a body is told, and what may stand beside its name. All folded. */

export const FORCE = /^(?:military|police)$/;

/** Forces without a country of their own, as written. */
export const NO_FIELD = /^(?:operation|task force|force\b|mission|africa corps)/i;

export const RULERS = /^(?:regime)$/;

export const HOUSE_BEFORE = /^(?:hotel)$/;

export const OF_MANY = /^(?:forces|nations|troops|authorities)$/;

export const BODY_BEHIND = /^(?:party|movement|militia|group|newspaper|charity|ngo|company|network|faction|brigade|magazine|union|coalition|foundation)$/;

export const OF_PEOPLES = /^(?:ethnic|tribal|language)$/;

export const GROUP = /^group$/;

export const KIND_OF_GROUP = /^(?:defense|medias?)$/;

export const LEGAL_SMALL = /^(?:plc|ltd)$/;

export const COMPANY_HOUSE = /^(?:group|holdings?|industries|investments|ventures)$/;

export const NAMED_INTERNATIONAL = /^(?:airport|stadium|hotel|forum|festival|school|university|conference|court|tribunal)$/;

/** Behind a hyphen: US-led, Lagos-based. */
export const LED_BY_SUFFIX = /^(?:based|led|backed|linked|run|owned)$/;

export const BODY_OF_BODIES = /^(?:cooperation|services?|forces|international)$/;

export const LISTED_PORTFOLIO = /^(?:ministry|department|commission|committee)$/;

export const POSTED_BODY = /^(?:mission|association|operation)$/;

/** Close a compound behind a name: Wagner-backed. */
export const LINKED_TO: ReadonlySet<string> = new Set(
  'linked backed affiliated aligned led allied run sponsored brokered mediated supported funded controlled owned appointed inspired'.split(' '),
);

/** Nouns written small before a body's name. */
export const KIND_BEFORE: ReadonlySet<string> = new Set('force operation organisation magazine radio site association group'.split(' '));

/** Nouns for a body beside its name. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'association organisation organization ngo coalition party movement union federation confederation network company firm group militia charity nonprofit watchdog cabinet newspaper magazine radio broadcaster outlet website media agency foundation institute tank cooperative subsidiary conglomerate brigade faction front league'.split(
    ' ',
  ),
);

export const UNIVERSITY = /^(?:university)$/;

/** Legal forms: what stands before them is a company, whatever it looks like. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set('ltd limited plc inc corp llc gmbh'.split(' '));

/** Trades and kinds of company that close a name of two words or more, in French texts too. */
export const TRADES: ReadonlySet<string> = new Set(
  'mining gold resources energy petroleum minerals telecom telecoms industries technologies logistics motors pharma investments ventures metals lithium uranium drilling steel cement foods farms international group solutions partners capital'.split(
    ' ',
  ),
);

export const GENERAL = /^(?:general)$/;

export const INTERNATIONAL = /^(?:international)$/;

export const MINING = /^(?:mining)$/;

export const POOR = /^(?:poor)$/;

export const TELEVISION = /^(?:tv)$/;

export const NEWSPAPER = /^(?:newspaper)$/;
