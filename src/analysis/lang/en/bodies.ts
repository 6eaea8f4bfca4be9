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
  'linked backed affiliated aligned led allied run sponsored brokered mediated supported funded'.split(' '),
);

/** Nouns written small before a body's name. */
export const KIND_BEFORE: ReadonlySet<string> = new Set('force operation organisation magazine radio association group'.split(' '));

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

/** Letters that stand for things, currencies and degrees, and for no body. */
export const LETTERS_NO_BODY: ReadonlySet<string> = new Set(
  'vpn gps usd xof pm tv cd dvd icu ceo hiv aids utc gmt id cctv ngo ngos osc suv ied eei pdi pdis idp idps covid fds ak kg km mw kw gdp llc mr dr st ii iii iv vii viii ix xi xii xiii xiv xv xvi xix xx xxi can mgf osint tatp afcon ddr rdr ppp ist mst bts bem usa nlf ulcc otr lgbt lgbtq pcr tests gwh mwh hd fm vtt ltd plc inc rn an am ok url usb pdf html bbq vip rpg atm it ai ia ecg'.split(
    ' ',
  ),
);

/** Acronyms that are words as well. */
export const ACRONYMS_AS_WORDS: ReadonlySet<string> = new Set(
  'fact fama anse echo sens nafa sadi ange who set seen her ado saf alt far ans ant usa'.split(' '),
);

export const SMALL_ACRONYM = /^(?:nato|opec)$/;

export const KNOWN_AS = /^(?:as|initials|acronym)$/;

export const KNOWN_AS_PHRASE = /known (?:as|by its initials|by the acronym)$/;

export const BEHIND_ACRONYM = /^(?:international|group|tv)$/;

export const OFFICE_OF_A_BODY = /^(?:office|service|centre|agency|regulator|authority|watchdog)$/;

/** Behind these letters are a body's. */
export const OF_A_BODY =
  /^(?:president|general|chef|leader|militants|militant|congres|section|agents|agent|statement|member|members|head|chief|director|spokesman|spokeswoman|spokesperson|leader|officials|official|conference|report|mission|decision|expert|experts|by|with)$/;

export const BEFORE_A_BODY = /^(?:du|a|the|of|by|said|told|and|for|from|to|with|ex)$/;

export const INTERNATIONAL_BEHIND = /^(?:international)$/;

/** Bodies that are named by what they are, never by what they are for. */
export const NO_PURPOSE: ReadonlySet<string> = new Set('secretariat police gendarmerie forces force service tribunal congres'.split(' '));

export const BODY_OF_MEMBERS = /^(?:coalition|forum|alliance|front|union)$/;

export const COUNTRY_NOUN = /^(?:pays)$/;

/** Close a body's name that is written with capitals. */
export const BODY_AT_THE_END: ReadonlySet<string> = new Set(
  'agency army authority bank board chamber committee company council court department federation force forces foundation fund institute movement network office organization party panel society trust watch university corporation initiative survey group service services'.split(
    ' ',
  ),
);

export const PORTFOLIO_BEHIND = /^(?:department|ministry)$/;

export const MADE_BY_SUFFIX = /^(?:based|led|backed|linked|run|owned|made|born)$/;

export const CHARITY = /^(?:ngo|charity|nonprofit)$/;

export const BODY_IN_A_THING = /(?:corporation|force|party|union)/;

export const CONTEST_WORD = /^(?:cabinet)$/;

export const UNIT_OF_AN_ARMY = /^(?:brigade|division)$/;

export const UPPER_HOUSE = /^(?:congres|senate|congress)$/;

/** May stand between a court and its town. */
export const SEATED_MORE = /^(?:du|police|general|commerce|federal|special|national)$/;

export const BROADCASTER = /^(?:radio|studio|television)$/;

export const NAMED_THING = /^(?:operation|force|mission|brigade)$/;

export const RULING = /^(?:regime|administration)$/;

export const STATE_BODY_ALONE = /^(?:tribunal)$/;

/** The name of an army in the knowledge base, as written. */
export const ARMY_NAME = /^armed forces/i;

export const WITH_NAME = /^(?:centre|association|alliance|coalition|consortium)$/;

export const BEHIND_A_NAME = /^(?:international|group)$/;

export const ASSOCIATION = /^(?:organisation|association)$/;

export const NAMED_BY_WHAT_IT_WANTS = /^(?:association|organisation|magazine)$/;

export const ADJECTIVE_OF_STATE = /^(?:armed|military|transitional|ruling|federal|national|presidential|air|defence|defense|security|air|special|interim)$/;

export const COURT_LEVEL = /^(?:high|supreme|regional|district|magistrates)$/;

export const ORGANISATION = /^organi[sz]ation$/;

/** What ministries are for. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  'foreign affairs defence defense interior security finance economy justice education health agriculture energy mines mining oil petroleum communication communications information transport trade water environment labor labour planning culture sports youth territorial administration home public higher armed forces'.split(
    ' ',
  ),
);

export const OF_A_MINISTRY = /^(?:officials?|spokes\w+|sources?|building|headquarters|statement)$/;

export const SERVICES = /^(?:services)$/;

export const FORCES = /^(?:forces)$/;

export const SIMPLE_ADJECTIVE = /^(?:transition|federal|civil)$/;

export const COUNTRY_WORD = /^(?:pays)$/;

export const NAMED_AFTER_PEOPLE = /^(?:brigade)$/;

export const ADMINISTRATION = /^(?:administration)$/;

export const ARMED = /^(?:armed|military)$/;

export const FEDERAL = /^(?:federal)$/;

export const GOVERNMENT = /^(?:government)$/;

export const PRESIDENTIAL = /^(?:presidential)$/;

export const FOUNDATION = /^(?:foundation)$/;

export const CAMPAIGN = /^(?:campaign)$/;

export const SENATE = /^(?:senate)$/;
