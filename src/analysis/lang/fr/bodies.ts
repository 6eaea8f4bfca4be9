/** Words by which a body is told, and what may stand beside its name. All folded. */

export const FORCE = /^(?:police)$/;

/** Forces without a country of their own, as written. */
export const NO_FIELD = /^(?:opération|operation|force\b|mission|groupe wagner)/i;

export const NATIONAL = /^nationale?$/;

export const RULERS = /^(?:autorites|gouvernement|regime|junte|dirigeants|pouvoir|responsables|armee)$/;

export const HOUSE_BEFORE = /^(?:palais|locataire|hotel)$/;

export const OF_MANY = /^(?:les|forces|autorites|nations|etats|troupes)$/;

export const BODY_BEHIND = /^(?:faction|brigade|magazine|union|coalition)$/;

export const OF_PEOPLES = /^(?:ethnique|linguistique)$/;

export const GROUP = /^groupe$/;

export const KIND_OF_GROUP = /^(?:armes?|defense|presse|reflexion|medias?)$/;

/** Legal forms that are words as well where they are not in capitals. */
export const LEGAL_IN_CAPITALS = /^(?:sa|sas)$/;

export const LEGAL_SMALL = /^sarl$/;

export const COMPANY_HOUSE = /^(?:groupe)$/;

export const NAMED_INTERNATIONAL = /^(?:aeroport|stade|hotel|forum|festival|salon|foire|lycee|ecole|universite|conference|cour|court|tribunal)$/;

export const BODY_OF_BODIES = /^(?:cooperation|services?|forces|international)$/;

export const LISTED_PORTFOLIO = /^(?:ministry|commission)$/;

export const POSTED_BODY = /^(?:mission|association|operation)$/;

/** Nouns written small before a body's name. */
export const KIND_BEFORE: ReadonlySet<string> = new Set(
  'groupe force operation mouvement organisation parti journal quotidien hebdomadaire magazine radio chaine site societe compagnie entreprise ong association'.split(
    ' ',
  ),
);

/** Nouns for a body beside its name. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'association ong organisation collectif coalition plateforme parti mouvement syndicat union federation confederation reseau entreprise societe compagnie groupe groupement milice cabinet journal quotidien hebdomadaire magazine radio media agence fondation institut laboratoire startup start-up filiale brigade katiba faction front ligue league'.split(
    ' ',
  ),
);

/** Legal forms: what stands before them is a company, whatever it looks like. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set('sa sarl sas sasu inc corp gmbh'.split(' '));

/** Trades and kinds of company that close a name of two words or more, in French texts too. */
export const TRADES: ReadonlySet<string> = new Set('holding holdings motors exploration foods semences international groupe'.split(' '));

export const GENERAL = /^(?:general)$/;

export const INTERNATIONAL = /^(?:international)$/;

export const TELEVISION = /^(?:tv)$/;

/** Letters that stand for things, currencies and degrees, and for no body. */
export const LETTERS_NO_BODY: ReadonlySet<string> = new Set(
  'fcfa cfa vpn pib sms gps adn vih sida tva pme pmi btp usd eur xof bac bepc pdg dg sg pm tv cd dvd icu hiv aids utc gmt cctv ong ongs osc suv eei ndlr pdi pdis idp idps covid fds ak kg km mw kw gdp pr mr dr st ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx xxi lbd mgf isf osint tatp afcon ddr rdr itie smig smic ppp vbg vff enr ptf tnt pac frs mst bts cap bem cmu amo pag otage usa nlf ulcc otr lgbt lgbtq pcr tests kwh gwh mwh hd fm vtc vtt ufr inc rn an ok faq url usb pdf html bbq vip rpg atm ai ia ecg irm tgv ras rdv ps nb cv nord sud est ouest urss'.split(
    ' ',
  ),
);

/** Acronyms that are words as well. */
export const ACRONYMS_AS_WORDS: ReadonlySet<string> = new Set('fama anse mena nafa sadi ange bad set ado saf alt far ans ant ami cap est nord usa'.split(' '));

export const SHORT_ACRONYM = /^(?:onu|oms|pam|fmi|hcr|oim|oif|oci|cpi|bce)$/;

export const KNOWN_AS = /^(?:nom|sigle|acronyme|de)$/;

export const KNOWN_AS_PHRASE = /sous (?:le|l) (?:nom|sigle|acronyme)(?: de)?$/;

export const BEHIND_ACRONYM = /^(?:international|internationale|sa|sarl|groupe|tv)$/;

export const OFFICE_OF_A_BODY = /^(?:office|institut|bureau|service|centre|autorite|regulateur|patronat)$/;

/** Behind these letters are a body's. */
export const OF_A_BODY =
  /^(?:president|presidente|secretaire|general|generale|membre|membres|porte-parole|parole|responsable|responsables|patron|chef|directeur|directrice|leader|militants|militant|cadre|cadres|delegue|representant|representants|communique|siege|congres|section|bureau|agents|agent|equipes|leader|conference|accord|assemblee|combattants|elements|rapport|report|mission|decision|appel|conseil|comite|fondateur|expert|experts|chercheur|chercheurs|analyste|avec|selon|par|entre|chez)$/;

export const BEFORE_A_BODY = /^(?:l|la|le|les|du|de|d|des|a|au|par|selon|et|que|qu|avec|pour|ex)$/;

export const INTERNATIONAL_BEHIND = /^(?:international|internationale)$/;

/** Adjectives that make one thing of two nouns: "anciens combattants". */
export const COMPOUND_ADJECTIVES: ReadonlySet<string> = new Set('combattants foncieres animales halieutiques maritime etrangeres etrangers armees'.split(' '));

export const PEOPLE_OF_A_BODY = /^(?:femmes|jeunes|filles|anciens|petits)$/;

/** Bodies that are named by what they are, never by what they are for. */
export const NO_PURPOSE: ReadonlySet<string> = new Set(
  'secretariat ministere police gendarmerie forces force banque journal bureau direction service cour tribunal garde etat congres assemblee senat parlement gouvernement'.split(
    ' ',
  ),
);

export const BODY_OF_MEMBERS = /^(?:mouvement|collectif|coalition|forum|plateforme|synergie|alliance|front|comite|union|parti|syndicats?)$/;

export const COUNTRY_NOUN = /^(?:pays|republique)$/;

export const PEOPLE_NOUN = /^(?:peuple|ethnie|tribu|clan)$/;

/** Close a body's name that is written with capitals. */
export const BODY_AT_THE_END: ReadonlySet<string> = new Set('bureau court federation force forces office panel initiative service services'.split(' '));

export const PORTFOLIO_BEHIND = /^(?:ministry)$/;

export const MADE_BY_SUFFIX = /^(?:born)$/;

export const BODY_IN_A_THING = /(?:force|union)/;

/** Behind "haut", "haute" these are a body. */
export const HIGH_BODY = /^(?:conseil|commissariat|autorite|comite|cour|haute)$/;

export const CONTEST_HEAD = /^(?:ligue|conseil)$/;

export const CONTEST_WORD = /^(?:des|champions|ministres|africaine|europeenne|cabinet|de)$/;

export const CONTEST = /^(?:des champions|africaine des champions|europeenne des champions|des ministres|de cabinet)/;

export const UNIT_OF_AN_ARMY = /^(?:brigade|division|corps)$/;

export const INTELLIGENCE = /^renseignements?$/;

export const UPPER_HOUSE = /^(?:senat|congres)$/;

export const MINISTRY_LETTERS = /^(?:mae|maeci|maec|maecmi)$/;

/** May stand between a court and its town. */
export const SEATED_MORE =
  /^(?:de|du|d|grande|instance|police|appel|assises|general|generale|judiciaire|locale|militaire|militaires|commerce|federal|federale|special|specialise|antiterroriste|national|cassation|travail|financier)$/;

export const BROADCASTER = /^(?:radio|studio|tele|television)$/;

export const DIRECTORATE_LEVEL = /^(?:generale|regionale|nationale|departementale|provinciale|centrale)$/;

export const NAMED_THING = /^(?:operation|force|mission|brigade|site|publication|revue)$/;

export const GENERAL_ASSEMBLY = /^generale?s?$/;

export const RULING = /^(?:autorites|regime|junte|administration|diplomatie|executif)$/;

export const STATE_BODY_ALONE = /^(?:gouvernement|parlement|senat|assemblee|tribunal|cour|parquet|presidence)$/;

/** The name of an army in the knowledge base, as written. */
export const ARMY_NAME = /^(?:forces armées|armée)/i;

/** A country has one such body. */
export const ONE_OF_ITS_KIND = /electorale|electoral|nationale|superieur|constitutionnel|supreme|republicaine|presidentielle|etat major/;

export const ARMY_SAID = /^(?:forces armees|armee nationale)/;

export const CONVENTION_OF_STATES = /^(?:internationale|europeenne|africaine|collective|fiscale|relative|cadre)$/;

export const CURRENT = /^(?:pole|bloc|courant)$/;

export const RELIGIOUS = /^(?:musulmane|islamique|catholique|evangelique|protestante)$/;

export const WITH_NAME =
  /^(?:centre|institut|fondation|groupe|agence|association|collectif|mouvement|reseau|societe|compagnie|syndicat|parti|alliance|journal|banque|plateforme|observatoire|ligue|coalition|consortium|universite)$/;

export const BEHIND_A_NAME = /^(?:international|internationale|groupe|sa|sarl)$/;

export const PARTY = /^(?:parti|mouvement|collectif)$/;

export const PARTY_NAME = /^(?:citoyen|debout|ensemble|autrement|unie?s?|libres?|nouveau|nouvelle|vert|verts)$/;

export const ASSOCIATION = /^(?:organisation|ong|association|collectif|fondation|mouvement)$/;

export const NAMED_BY_WHAT_IT_WANTS = /^(?:ong|association|organisation|mouvement|collectif|journal|quotidien|magazine|site|parti|syndicat)$/;

export const ADJECTIVE_OF_STATE = /^(?:federal|national|defense|special|interim)$/;

export const COURT_LEVEL = /^(?:supreme|district)$/;

/** What ministries are for. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  'defense finance justice education mines communication communications information transport culture sports administration public forces'.split(' '),
);

export const OF_A_MINISTRY = /^(?:sources?)$/;

export const STATE_NOUN = /^(?:etat)$/;

export const HIGH = /^haute?$/;

export const HEAD_WITH_HYPHEN = /^(?:etat|haut|croix)$/;

export const CORPS = /^(?:corps)$/;

export const GUARD = /^(?:garde)$/;

export const SEALS = /^(?:sceaux)$/;

export const COMMUNITY = /^(?:communaute)$/;

export const DIRECTORATE = /^(?:direction)$/;

export const SERVICES = /^(?:services)$/;

export const SECRET = /^(?:secrets)$/;

export const MAJOR = /^(?:major)$/;

export const OFFICE_OF_SOMETHING = /^(?:presidence|diplomatie)$/;

export const ASSEMBLY = /^(?:assemblee)$/;

export const FORCES = /^(?:forces)$/;

export const ARMY = /^(?:armee)$/;

export const SIMPLE_ADJECTIVE = /^(?:armees|militaire|transition|federal|civil|actuel)$/;

export const COUNTRY_WORD = /^(?:pays)$/;

export const COUNCIL = /^(?:conseil)$/;

export const CONVENTION = /^(?:convention)$/;

export const PARTY_ONLY = /^(?:parti)$/;

export const BUREAU = /^(?:bureau)$/;

export const SOCIETY = /^(?:societe)$/;

export const NAMED_AFTER_PEOPLE = /^(?:fondation|brigade)$/;

export const ADMINISTRATION = /^(?:administration)$/;

export const FEDERAL = /^(?:federal)$/;
