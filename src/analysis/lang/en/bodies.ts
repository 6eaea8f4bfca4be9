import { words } from '../roles.ts';

/** Words by which a body is told, and what may stand beside its name. All folded. */
export const BODIES = {
  FORCE: /^(?:military|police)$/,
  /** Forces without a country of their own, as written. */
  NO_FIELD: /^(?:operation|task force|force\b|mission|africa corps)/i,
  RULERS: /^(?:regime)$/,
  HOUSE_BEFORE: /^(?:hotel)$/,
  OF_MANY: /^(?:forces|nations|troops|authorities)$/,
  BODY_BEHIND: /^(?:party|movement|militia|group|newspaper|charity|ngo|company|network|faction|brigade|magazine|union|coalition|alliance|foundation)$/,
  KIND_OF_BODY: /^(?:opposition|political|ruling|rights|umbrella|youth|student|news)$/,
  OF_PEOPLES: /^(?:ethnic|tribal|language)$/,
  GROUP: /^group$/,
  KIND_OF_GROUP: /^(?:defense|medias?)$/,
  LEGAL_IN_CAPITALS: /^(?:fc|afc|fm)$/,
  LEGAL_SMALL: /^(?:plc|ltd)$/,
  COMPANY_HOUSE: /^(?:group|holdings?|industries|investments|ventures)$/,
  NAMED_INTERNATIONAL: /^(?:airport|stadium|hotel|forum|festival|school|university|conference|court|tribunal)$/,
  /** Behind a hyphen: US-led, Lagos-based. */
  LED_BY_SUFFIX: /^(?:based|led|backed|linked|run|owned)$/,
  BODY_OF_BODIES: /^(?:cooperation|services?|forces|international)$/,
  LISTED_PORTFOLIO: /^(?:ministry|department|commission|committee|office|institute|school|centre|center|college|council|bureau|faculty)$/,
  POSTED_BODY: /^(?:mission|association|operation)$/,
  /** Close a compound behind a name: Wagner-backed. */
  LINKED_TO: words('linked backed affiliated aligned led allied run sponsored brokered mediated supported funded controlled owned appointed inspired'),
  /** Nouns written small before a body's name. */
  KIND_BEFORE: words('force operation organisation magazine radio association group'),
  /** Nouns for a body beside its name. */
  BODY_NOUNS: words(
    'association organisation organization ngo coalition party movement union federation confederation network company firm group militia charity nonprofit watchdog cabinet newspaper weekly daily magazine radio broadcaster outlet website media agency foundation institute tank cooperative subsidiary conglomerate brigade faction front league',
  ),
  /** Titles that open a body's name: "Crown Prosecution Service". */
  TITLE_OPENS_A_BODY:
    /^(?:crown|premier|teacher|student|king|queen|prince|player|journalist|lawyer|resident|farmer|trader|engineer|artist|executive|principal)$/,
  DEPARTMENT: /^(?:department)$/,
  BEFORE_A_PARTY: /^(?:social|christian|liberal|new|national|united|popular|free|independent)$/,
  ADJECTIVE_OF_A_NATION: /(?:ish|elsh|[a-z]{3}an)$/,
  CHAMBER: /^(?:house|senate)$/,
  INSTITUTE: /^(?:institute|cent(?:er|re)|school|college|foundation)$/,
  FOR_OR_OF_ENGLISH: /^(?:for|of)$/,
  STUDY: /^(?:report|study|survey|poll|data|figures|research)$/,
  KIND_BEHIND: /^group$/,
  STANDS_FOR_ITS_BODY:
    /^(?:fund|commission|council|committee|authority|agency|foundation|institute|bank|league|alliance|board|union|department|mission|tribunal|brigade|court|command|corps|ministry|movement|front|bureau|forum|network|federation|directorate|secretariat|battalion|society|initiative|times|herald|tribune|gazette|telegraph|chronicle|courier)$/,
  LINKS_AN_ENGLISH_NAME: /^(?:of|for|and|the)$/,
  /** Heads that are no French words. */
  ENGLISH_ALONE:
    /^(?:agency|army|authority|bank|board|chamber|committee|council|department|foundation|fund|network|organi[sz]ation|society|trust|watch|university|school|college|institute|party|news|times|post|company|corporation|office|church|league|center)$/,
  /** Arms of a country's forces, behind its people's name. */
  FORCE_OF_AN_ARMY: /^(?:air force|special forces)$/,
  /** Before the number of a works or a team: "No. 9". */
  NUMBER_SIGN: /^no$/,
  HIGH_COMMAND: /^high command$/,
  UNIVERSITY: /^(?:university)$/,
  /** Legal forms: what stands before them is a company, whatever it looks like. */
  LEGAL_FORMS: words('ltd limited plc inc corp llc fc afc fm'),
  /** Trades and kinds of company that close a name of two words or more, in French texts too. */
  TRADES: words(
    'mining mines gold resources energy petroleum minerals telecom telecoms industries technologies logistics motors pharma investments ventures metals lithium uranium drilling steel cement foods farms international group solutions partners capital',
  ),
  /** What a company makes, behind its name: "Uber Eats". */
  PRODUCT_BEHIND: /^(?:eats|music|pay|maps|store|watch|cloud|play|prime|studio|pass|max)$/,
  /** Before ’s and a body: the People’s Bank. */
  WHOSE_BODY: /^(?:people|women|fishermen|herdsmen|youth|children|workers|farmers|men|teachers|nation|citizens|students|doctors|veterans|lord|king|queen)$/,
  GENERAL: /^(?:general)$/,
  INTERNATIONAL: /^(?:international)$/,
  MINING: /^(?:mining)$/,
  POOR: /^(?:poor)$/,
  TELEVISION: /^(?:tv)$/,
  NEWSPAPER: /^(?:newspaper)$/,
  /** Letters that stand for things, currencies and degrees, and for no body. */
  LETTERS_NO_BODY: words('tv ceo aids id ngo ngos ied covid km llc mr dr st can ist usa tests ltd plc inc an am'),
  /** Acronyms that are words as well. */
  ACRONYMS_AS_WORDS: words('ange who set seen her ans ant usa'),
  SMALL_ACRONYM: /^(?:nato|opec)$/,
  KNOWN_AS: /^(?:as|initials|acronym)$/,
  KNOWN_AS_PHRASE: /known (?:as|by its initials|by the acronym)$/,
  BEHIND_ACRONYM: /^(?:international|group|tv)$/,
  /** Verbs whose object is dealt with as somebody: "hit ICRISAT", "will meet the NUC". */
  DEALT_WITH:
    /^(?:meet|meets|met|hit|hits|hitting|join|joins|joined|sue|sues|sued|accuse|accuses|accused|urge|urges|urged|tell|tells|told|ask|asks|asked|blame|blames|blamed|petition|petitioned|quit|left|lead|leads|led|heads|headed|founded|chairs)$/,
  TOLD_TO: /^(?:told|tells)$/,
  /** "staff at", "cuts at": before the letters of a body. */
  AT_WORK: /^(?:at)$/,
  WHO_WORKS:
    /^(?:staff|cuts|officials?|researchers?|workers|experts?|funding|scientists?|sources?|analysts?|engineers?|economists?|specialists?|employees|managers?|directors?)$/,
  /** What such a body has, behind its letters. */
  OF_AN_AGENCY:
    /^(?:trucks|desk|officials?|staff|workers|agents|teams|officers|operatives|branch|branches|chapter|spokes\w+|chairman|chairwoman|leaders?|leadership|boss|chief|executives?|delegates|members|supporters|strike|headquarters)$/,
  /** What teams call themselves, behind their town: "Enugu Rangers". */
  TEAM: /^(?:rangers|eagles|patriots|wanderers|rovers|stars|lions|tigers|giants|bulls|hawks|warriors|pirates|falcons|leopards|sharks|seahawks|cubs|lakers|knicks|panthers|bears|cowboys|dolphins|steelers|packers|gunners|hotspur|sundowns|arrows|celtics|raptors|yankees|dodgers|mets|braves|gladiators|bombers|stallions|buffaloes|pillars|cranes)$/,
  OFFICE_OF_A_BODY: /^(?:office|service|centre|agency|regulator|authority|watchdog)$/,
  /** Behind these letters are a body's. */
  OF_A_BODY:
    /^(?:president|general|chef|leader|militants|militant|congres|section|agents|agent|statement|member|members|head|chief|director|spokesman|spokeswoman|spokesperson|leader|officials|official|conference|report|mission|decision|expert|experts|by|with)$/,
  BEFORE_A_BODY: /^(?:a|the|of|by|said|told|and|for|from|to|with|ex)$/,
  INTERNATIONAL_BEHIND: /^(?:international)$/,
  /** Bodies that are named by what they are, never by what they are for. */
  NO_PURPOSE: words('secretariat police gendarmerie forces force service tribunal congres'),
  BODY_OF_MEMBERS: /^(?:coalition|forum|alliance|front|union)$/,
  COUNTRY_NOUN: /^(?:pays)$/,
  /** Close a body's name that is written with capitals. */
  BODY_AT_THE_END: words(
    'agency army authority bank board chamber committee company council court department federation force forces foundation fund institute movement network office organization party panel society trust watch university corporation initiative survey group service services',
  ),
  /** Parties by what they want of their country: "Renew Gambia Now". */
  WISHES_A_COUNTRY:
    /^(?:renew|save|rise|build|free|reclaim|love|defend|fix|change|one|better|advance|forward|rescue|unite|heal|rebuild|transform|restore|believe)$/,
  WISHES_IT_NOW: /^(?:now|first|forward|together|again|rising|alive|tomorrow|alliance)$/,
  PORTFOLIO_BEHIND: /^(?:department|ministry)$/,
  MADE_BY_SUFFIX: /^(?:based|led|backed|linked|run|owned|made|born)$/,
  CHARITY: /^(?:ngo|charity|nonprofit)$/,
  BODY_IN_A_THING: /(?:corporation|force|party|union)/,
  CONTEST_WORD: /^(?:cabinet)$/,
  UNIT_OF_AN_ARMY: /^(?:brigade|division)$/,
  /** May stand between a court and its town. */
  SEATED_MORE: /^(?:police|general|commerce|federal|special|national)$/,
  BROADCASTER: /^(?:radio|studio|television)$/,
  NAMED_THING: /^(?:operation|force|mission|brigade)$/,
  RULING: /^(?:regime|administration)$/,
  STATE_BODY_ALONE: /^(?:tribunal)$/,
  /** The name of an army in the knowledge base, as written. */
  ARMY_NAME: /^armed forces/i,
  WITH_NAME: /^(?:centre|association|alliance|coalition|consortium)$/,
  BEHIND_A_NAME: /^(?:international|group)$/,
  ASSOCIATION: /^(?:organisation|association)$/,
  NAMED_BY_WHAT_IT_WANTS: /^(?:association|organisation|magazine)$/,
  ADJECTIVE_OF_STATE: /^(?:armed|military|transitional|ruling|federal|national|presidential|air|defence|defense|security|air|special|interim)$/,
  COURT_LEVEL: /^(?:high|supreme|regional|district|magistrates)$/,
  ORGANISATION: /^organi[sz]ation$/,
  /** What ministries are for. */
  PORTFOLIOS: words(
    'foreign affairs defence defense interior security finance economy justice education health agriculture energy mines mining oil petroleum communication communications information transport trade water environment labor labour planning culture sports youth territorial administration home public higher armed forces commerce industry intelligence tourism local government women religious internal external employment housing infrastructure lands land fisheries livestock works gender power digital technology science',
  ),
  OF_A_MINISTRY: /^(?:officials?|spokes\w+|sources?|building|headquarters|statement)$/,
  SERVICES: /^(?:services)$/,
  FORCES: /^(?:forces)$/,
  SIMPLE_ADJECTIVE: /^(?:transition|federal|civil)$/,
  COUNTRY_WORD: /^(?:pays)$/,
  NAMED_AFTER_PEOPLE: /^(?:brigade)$/,
  ADMINISTRATION: /^(?:administration)$/,
  ARMED: /^(?:armed|military)$/,
  FEDERAL: /^(?:federal)$/,
  GOVERNMENT: /^(?:government)$/,
  PRESIDENTIAL: /^(?:presidential)$/,
  FOUNDATION: /^(?:foundation)$/,
  CAMPAIGN: /^(?:campaign)$/,
};
