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
