import { words } from '../roles.ts';

/** Words by which a body is told, and what may stand beside its name. All folded. */
export const BODIES = {
  UNIVERSITY: /^universite$/,
  /** Nouns that "à la", "à l’" lead on from inside a body's name: "l’appel à l’Islam". */
  CALLS_ON: /^(?:appel|lutte|aide|acces|appui|soutien|initiation|formation|education|droit|preparation|sensibilisation)$/,
  /** … and "en": "appui en santé". */
  SUBJECTS_IN: /^(?:appui|formation|recherche|recherches|sciences|etudes|communication|technologies|experts|education|specialistes)$/,
  /** "de fer", "de foyer" are no infinitives. */
  NOUN_IN_ER: /^(?:foyers?|hiver|cancer|enfer|univers|revolver|leader|manager|reporter|reporters|diner|gouter)$/,
  FORCE: /^(?:police)$/,
  /** Forces without a country of their own, as written. */
  NO_FIELD: /^(?:opération|operation|force\b|mission|groupe wagner)/i,
  NATIONAL: /^nationale?$/,
  RULERS: /^(?:autorites|gouvernement|regime|junte|dirigeants|pouvoir|responsables|armee)$/,
  HOUSE_BEFORE: /^(?:palais|locataire|hotel)$/,
  OF_MANY: /^(?:les|forces|autorites|nations|etats|troupes)$/,
  BODY_BEHIND: /^(?:faction|brigade|magazine|union|coalition)$/,
  OF_PEOPLES: /^(?:ethnique|linguistique)$/,
  STANDS_FOR_ITS_BODY:
    /^(?:fonds|commission|conseil|comite|autorite|agence|fondation|institut|banque|ligue|alliance|union|mission|tribunal|office|observatoire|coordination|cour|ministere|front|mouvement|federation|syndicat|cooperative|reseau|collectif|bureau|direction|brigade|pole|rassemblement|racing)$/,
  /** Of an army, and not the whole of it, as written. */
  ARMY_BRANCH: /^armée de (?:l|terre)/i,
  GROUP: /^groupe$/,
  NAMED_BEHIND_ADJECTIVES: /^(?:centre|institut|fondation|association|agence|banque)$/,
  COMMISSION: /^commission$/,
  ARTICLE_FEMININE: /^la$/,
  STUDY: /^(?:rapport|etude|enquete|sondage|donnees|chiffres)$/,
  ARMY_PLURAL: /^armees$/,
  OPERATION: /^operation$/,
  PARTY_BY_ADJECTIVE: /^(?:republicain|democrate|socialiste|communiste|travailliste|conservateur|liberal)$/,
  RELATIONS: /^relations$/,
  BODY_AFTER_AND: /^(?:ministere|mairie|gouvernement|ambassade|prefecture|delegation|municipalite)$/,
  FRIENDSHIP: /^amitie$/,
  /** May be a name with its country alone: "Institut français". */
  NAMED_BY_COUNTRY: /^(?:institut|alliance|agence|croix-rouge)$/,
  KIND_OF_GROUP: /^(?:armes?|defense|presse|reflexion|medias?)$/,
  /** Legal forms that are words as well where they are not in capitals. */
  LEGAL_IN_CAPITALS: /^(?:sa|sas|fc|fm|bv|nv|spa|oy|kk|gie|scoop)$/,
  LEGAL_SMALL: /^sarl$/,
  COMPANY_HOUSE: /^(?:groupe)$/,
  NAMED_INTERNATIONAL: /^(?:aeroport|stade|hotel|forum|festival|salon|foire|lycee|ecole|universite|conference|cour|court|tribunal)$/,
  BODY_OF_BODIES: /^(?:cooperation|services?|forces|international)$/,
  LISTED_PORTFOLIO: /^(?:ministry|commission)$/,
  POSTED_BODY: /^(?:mission|association|operation)$/,
  /** Nouns written small before a body's name. */
  KIND_BEFORE: words(
    'groupe force operation mouvement organisation parti journal quotidien hebdomadaire magazine radio chaine site societe compagnie entreprise ong association agence',
  ),
  /** Nouns for a body beside its name. */
  BODY_NOUNS: words(
    'association ong organisation collectif coalition plateforme parti mouvement syndicat union federation confederation reseau entreprise societe compagnie groupe groupement milice cabinet journal quotidien hebdomadaire magazine radio media agence fondation institut laboratoire startup start-up filiale brigade katiba faction front ligue league',
  ),
  /** Legal forms: what stands before them is a company, whatever it looks like. */
  LEGAL_FORMS: words('sa sarl sas sasu inc corp gmbh fc fm bv nv spa oy llc llp kk gie scoop'),
  /** Trades and kinds of company that close a name of two words or more, in French texts too. */
  TRADES: words('holding holdings motors exploration foods semences international groupe'),
  GENERAL: /^(?:general)$/,
  INTERNATIONAL: /^(?:international)$/,
  TELEVISION: /^(?:tv)$/,
  /** Letters that stand for things, currencies and degrees, and for no body. */
  LETTERS_NO_BODY: words(
    'fcfa cfa vpn pib sms gps adn vih sida tva pme pmi btp usd eur xof bac bepc pdg dg sg pm tv cd dvd icu hiv aids utc gmt cctv ong ongs osc suv eei ndlr pdi pdis idp idps covid fds ak kg km mw kw gdp pr mr dr st ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx xxi lbd mgf isf osint tatp afcon ddr rdr itie smig smic ppp vbg vff enr ptf tnt pac frs mst bts cap bem cmu amo pag otage nlf ulcc otr lgbt lgbtq pcr tests kwh gwh mwh hd fm vtc vtt ufr inc rn an ok faq url usb pdf html bbq vip rpg atm it ai ia ecg irm tgv ras rdv ps nb cv nord sud est ouest urss',
  ),
  /** Acronyms that are words as well. */
  ACRONYMS_AS_WORDS: words('fact fama anse echo mena sens nafa sadi ange bad set ado saf alt far ans ant ami cap est nord'),
  SHORT_ACRONYM: /^(?:onu|oms|pam|fmi|hcr|oim|oif|oci|cpi|bce)$/,
  KNOWN_AS: /^(?:nom|sigle|acronyme|de)$/,
  KNOWN_AS_PHRASE: /sous (?:le|l) (?:nom|sigle|acronyme)(?: de)?$/,
  BEHIND_ACRONYM: /^(?:international|internationale|sa|sarl|groupe|tv)$/,
  /** Verbs whose object is dealt with as somebody: "accuse la COTECNA". */
  DEALT_WITH:
    /^(?:rencontre|rencontrer|accuse|accuser|poursuit|poursuivre|rejoint|rejoindre|interpelle|interpeller|saisit|saisir|dirige|diriger|preside|fonde|quitte|quitter)$/,
  AT_WORK: /^(?:chez)$/,
  WHO_WORKS: /^(?:agents?|employes?|salaries|ouvriers|ingenieurs?|economistes?|analystes?|chercheurs?|specialistes?|greve|licenciements?)$/,
  /** Nouns of Arabic that open the name of a group. */
  ARABIC_BODY: /^(?:jamaat|jamaatu|jamaa|ansar|ansarou?l|harakat|hizb|hezb|liwa|jaish|jaysh|jund|katibat|katiba|lashkar|saraya)$/,
  /** Letters before a club's name: "AS Douanes". */
  CLUB_LETTERS: /^(?:as|fc|rc|js|sc|asc|ac|afc|usm|asec|ascc|csm|rcd)$/,
  /** One word that is a bank's name: "Orabank". */
  ENDS_A_BANK: /[a-z]{3}(?:bank|banque)$/,
  OFFICE_OF_A_BODY: /^(?:office|institut|bureau|service|centre|autorite|regulateur|patronat)$/,
  /** Behind these letters are a body's. */
  OF_A_BODY:
    /^(?:president|presidente|secretaire|general|generale|membre|membres|porte-parole|parole|responsable|responsables|patron|chef|directeur|directrice|leader|militants|militant|cadre|cadres|delegue|representant|representants|communique|siege|congres|section|bureau|agents|agent|equipes|leader|conference|accord|assemblee|combattants|elements|rapport|report|mission|decision|appel|conseil|comite|fondateur|expert|experts|chercheur|chercheurs|analyste|avec|selon|par|entre|chez)$/,
  BEFORE_A_BODY: /^(?:l|la|le|les|du|de|d|des|a|au|par|selon|et|que|qu|avec|pour|ex)$/,
  INTERNATIONAL_BEHIND: /^(?:international|internationale)$/,
  /** Adjectives that make one thing of two nouns: "anciens combattants". */
  COMPOUND_ADJECTIVES: words('combattants foncieres animales halieutiques maritime etrangeres etrangers armees'),
  PEOPLE_OF_A_BODY: /^(?:femmes|jeunes|filles|anciens|petits)$/,
  /** Bodies that are named by what they are, never by what they are for. */
  NO_PURPOSE: words(
    'secretariat ministere police gendarmerie forces force banque journal bureau direction service cour tribunal garde etat congres assemblee senat parlement gouvernement',
  ),
  BODY_OF_MEMBERS: /^(?:mouvement|collectif|coalition|forum|plateforme|synergie|alliance|front|comite|union|parti|syndicats?)$/,
  COUNTRY_NOUN: /^(?:pays|republique)$/,
  PEOPLE_NOUN: /^(?:peuple|ethnie|tribu|clan)$/,
  /** Close a body's name that is written with capitals. */
  BODY_AT_THE_END: words('bureau court federation force forces office panel initiative service services'),
  PORTFOLIO_BEHIND: /^(?:ministry)$/,
  MADE_BY_SUFFIX: /^(?:born)$/,
  BODY_IN_A_THING: /(?:force|union)/,
  /** Behind "haut", "haute" these are a body. */
  /** Bodies that are named by what they are charged with: "Commissariat à l’énergie", "Délégation aux sports". */
  CHARGED_BODY: /^(?:commissariat|delegation|secretariat)$/,
  TO_CONTRACTED: /^(?:au|aux)$/,
  /** Behind these a school is one of higher learning: "École supérieure". */
  HIGHER_SCHOOL: /^(?:superieure|nationale|normale|polytechnique|doctorale|centrale|militaire|inter-etats|africaine)$/,
  SCHOOL: /^(?:ecole)$/,
  /** Adjectives before the noun of a body's name: "la Nouvelle Société". */
  BEFORE_A_HEAD: /^(?:nouvelle|nouveau|nouvel|grande?|jeune|petite?)$/,
  /** What allied forces call themselves, before what they fight for. */
  ALLIED_FORCES: /^(?:unies|alliees|democratiques|patriotiques|populaires|revolutionnaires|nouvelles|rassemblees)$/,
  /** Members by whom a body is called: "les Femmes solidaires de …". */
  MEMBERS: /^(?:femmes|jeunes|amis|amies|meres|filles|artisans|eleveurs|artistes|etudiants)$/,
  /** What clubs call themselves: "Racing Club", "Étoile du Sahel". */
  CLUB_NAME: /^(?:racing|sporting|etoile|esperance|olympique|athletic|football|rotary|lions|leo|yacht)$/,
  CLUB: /^(?:club)$/,
  HIGH_BODY: /^(?:conseil|commissariat|autorite|comite|cour|haute)$/,
  CONTEST_HEAD: /^(?:ligue|conseil)$/,
  CONTEST_WORD: /^(?:des|champions|ministres|africaine|europeenne|cabinet|de)$/,
  CONTEST: /^(?:des champions|africaine des champions|europeenne des champions|des ministres|de cabinet)/,
  UNIT_OF_AN_ARMY: /^(?:brigade|division|corps)$/,
  INTELLIGENCE: /^renseignements?$/,
  MINISTRY_LETTERS: /^(?:mae|maeci|maec|maecmi)$/,
  /** May stand between a court and its town. */
  SEATED_MORE:
    /^(?:de|du|d|grande|instance|police|appel|assises|general|generale|judiciaire|locale|correctionnel|administratif|administrative|prudhommes|municipal|regional|departemental|enfants|premiere|militaire|militaires|commerce|federal|federale|special|specialise|antiterroriste|national|cassation|travail|financier)$/,
  BROADCASTER: /^(?:radio|studio|tele|television)$/,
  DIRECTORATE_LEVEL: /^(?:generale|regionale|nationale|departementale|provinciale|centrale)$/,
  NAMED_THING: /^(?:operation|force|mission|brigade|site|publication|revue)$/,
  GENERAL_ASSEMBLY: /^generale?s?$/,
  RULING: /^(?:autorites|regime|junte|administration|diplomatie|executif)$/,
  STATE_BODY_ALONE: /^(?:gouvernement|parlement|senat|assemblee|tribunal|cour|parquet|presidence)$/,
  /** The name of an army in the knowledge base, as written. */
  ARMY_NAME: /^(?:forces armées|armée)/i,
  /** A country has one such body. */
  ONE_OF_ITS_KIND:
    /electorale|electoral|nationale|superieur|constitutionnel|supreme|republicaine|presidentielle|etat major|municipale|federale?$|judiciaire|metropolitaine|prefecture|defenseur|haute cour|presidence/,
  ARMY_SAID: /^(?:forces armees|armee nationale)/,
  CONVENTION_OF_STATES: /^(?:internationale|europeenne|africaine|collective|fiscale|relative|cadre)$/,
  CURRENT: /^(?:pole|bloc|courant)$/,
  RELIGIOUS: /^(?:musulmane|islamique|catholique|evangelique|protestante)$/,
  WITH_NAME:
    /^(?:centre|institut|fondation|groupe|agence|association|collectif|mouvement|reseau|societe|compagnie|syndicat|parti|alliance|journal|banque|plateforme|observatoire|ligue|coalition|consortium|universite)$/,
  BEHIND_A_NAME: /^(?:international|internationale|groupe|sa|sarl)$/,
  PARTY: /^(?:parti|mouvement|collectif|plateforme|coalition|liste)$/,
  /** "le centre de réflexion", "le cabinet d’études". */
  THINKING_BODY: /^(?:centre|cercle|cabinet|bureau|laboratoire|club|groupe)$/,
  WHAT_IT_THINKS: /^(?:reflexion|recherche|recherches|etudes|analyse|pensee|idees|prospective|conseil|audit|sondage|sondages)$/,
  PARTY_NAME:
    /^(?:citoyen|debout|ensemble|autrement|unie?s?|libres?|nouveau|nouvelle|vert|verts|utile|propre|maintenant|demain|solidaires?|possible|durable|pluriel|vivante?)$/,
  ASSOCIATION: /^(?:organisation|ong|association|collectif|fondation|mouvement)$/,
  NAMED_BY_WHAT_IT_WANTS: /^(?:ong|association|organisation|mouvement|collectif|journal|quotidien|magazine|site|parti|syndicat)$/,
  ADJECTIVE_OF_STATE: /^(?:federal|national|defense|special|interim)$/,
  COURT_LEVEL: /^(?:supreme|district)$/,
  /** What ministries are for. */
  PORTFOLIOS: words('defense finance justice education mines communication communications information transport culture sports administration public forces'),
  OF_A_MINISTRY: /^(?:sources?)$/,
  STATE_NOUN: /^(?:etat)$/,
  HIGH: /^haute?$/,
  HEAD_WITH_HYPHEN: /^(?:etat|haut|croix)$/,
  CORPS: /^(?:corps)$/,
  GUARD: /^(?:garde)$/,
  SEALS: /^(?:sceaux)$/,
  COMMUNITY: /^(?:communaute)$/,
  DIRECTORATE: /^(?:direction)$/,
  SERVICES: /^(?:services)$/,
  SECRET: /^(?:secrets)$/,
  MAJOR: /^(?:major)$/,
  OFFICE_OF_SOMETHING: /^(?:presidence|diplomatie)$/,
  ASSEMBLY: /^(?:assemblee)$/,
  FORCES: /^(?:forces)$/,
  ARMY: /^(?:armee)$/,
  SIMPLE_ADJECTIVE: /^(?:armees|militaire|transition|federal|civil|actuel)$/,
  COUNTRY_WORD: /^(?:pays)$/,
  COUNCIL: /^(?:conseil)$/,
  CONVENTION: /^(?:convention)$/,
  PARTY_ONLY: /^(?:parti)$/,
  BUREAU: /^(?:bureau|fonds)$/,
  SOCIETY: /^(?:societe)$/,
  NAMED_AFTER_PEOPLE: /^(?:fondation|brigade|commando)$/,
  OFFICE_OF_A_NATION: /^(?:agence|autorite|office|institut|commission|centre|conseil|observatoire|bureau|commandement|federation|comite|ligue|chambre)$/,
  ADMINISTRATION: /^(?:administration)$/,
  FEDERAL: /^(?:federal)$/,
};
