/** Little words by what they do in a sentence, and the ends of words. All folded. */

/** May stand between a noun and the country it is of: "la crise | en | au Mali". */
export const BEFORE_A_COUNTRY = /^(?:de|du|d|des|au|aux|en|etat|la|le|l)$/;

/** "du", "de la": before whose something is. */
export const OF_WITH_ARTICLE = /^(?:du|de|d|le|la|l)$/;

export const OF_OR_ARTICLE = /^(?:de|du|d|la|le|l)$/;

export const AND = /^(?:et)$/;

/** Whose, of one owner. */
export const THEIR_ONE = /^(?:son|sa)$/;

export const OF_A_PLACE = /^(?:de|d|du|des)$/;

export const DETERMINER_OF_A_THING = /^(?:le|la|l|les|du|des|un|une|a|an)$/;

/** Behind these a platform does nothing itself. */
export const NO_SUBJECT_BEFORE = /^(?:sur|via|dans|par|a|de|d|avec|et)$/;

export const OF_CONTRACTED = /^(?:de|du|d|des)$/;

export const ARTICLE_OF_ONE = /^(?:un|une|le|la|l|a|an)$/;

export const DEFINITE_OF_ONE = /^(?:le|la|l)$/;

/** Go on with another noun or clause: what is between commas is then more than a name. */
export const ENDS_AN_ASIDE = /^(?:de|du|des|d|qui|que|dans|a|au)$/;

export const GOES_ON_WITH_NOUN = /^(?:de|d|du|qui)$/;

export const OF_PLAIN = /^(?:de|d)$/;

export const BEFORE_A_NAMED_NOUN = /^(?:a)$/;

export const ENDS_AN_ADJECTIVE = /(?:an|ans|ni)$/;

export const LINKS_A_BODY = /^(?:on)$/;

export const ENDS_AN_ADVERB = /ment$/;

/** May stand between somebody and what was done to him. */
export const LEADS_TO_A_FATE = /^(?:en|aux|qui|a|ete|avait|est|fut|has)$/;

export const AFTER_ELECTED = /^(?:en|le|par|pour|a|on)$/;

export const AS_WELL_AS = /^(?:ainsi|que|qu|puis|aussi)$/;

export const THAN = /^qu?e?$/;

export const DEFINITE_BEHIND = /^(?:la)$/;

export const SUCH_AS = /^(?:que)$/;

export const AMONG_THEM = /^(?:comme|dont|notamment)$/;

export const SUCH = /^(?:tels?|telles?)$/;

export const WITHIN_A_PHRASE = /^(?:plusieurs|tres|de|longue)$/;

export const BEFORE_A_NOUN = /^(?:la|le|l|une|un|cette|des|les)$/;

export const ENDS_AN_INFINITIVE = /(?:er|ir|re|ant)$/;

export const WHO = /^(?:qui)$/;

export const BEFORE_A_VERB = /^(?:s|se|ne|n)$/;

export const ITSELF = /^se?$/;

export const BEEN = /^(?:ete)$/;

export const AUXILIARY_OF_WILL = /^(?:do|may|peut|doit|va|peuvent|doivent|vont)$/;

export const INVERTED_PRONOUN = /^-(?:t-)?(ils?|elles?|on)$/;

export const BEHIND_THE_VERB = /^(?:-(?:t-)?(?:ils?|elles?)|tous|toutes|deux)$/;

export const INTO_DEALINGS = /^(?:en|d)$/;

export const IN = /^(?:en)$/;

export const ABOUT_TO = /^(?:sur le point|a l origine|au c(?:oeur|œur))/;

export const ENDS_A_FINITE = /(?:e|ent|it)$/;

export const COMPLEMENT_OF_A_VERB =
  /^(?:de|du|des|d|a|au|aux|que|qu|un|une|son|sa|ses|leur|leurs|ce|cette|ces|plus|pas|en|dans|pour|toujours|deja|ainsi|aussi)$/;

export const PRONOUN_AS_WRITTEN = /^-?(?:t-)?(?:ils?|elles?|lui|eux|on|qui|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)$/iu;

export const WHO_ONLY = /^(?:qui)$/;

export const IS_OR_HAS = /^(?:s|se|ne|n|a|est|has|avait|etait)$/;

export const DETERMINER_OF_HER = /^(?:la|une)$/;

export const DETERMINER_OF_HIM = /^(?:le|un|du|au)$/;

/** Holds a preposition and an article. */
export const CONTRACTED = /^(?:du|au|des)$/;

export const ARTICLE_OF_MANY = /^(?:les)$/;

export const OU = /^(?:ou)$/;

export const WHERE_AS_WRITTEN = /^où$/;

export const OTHERS = /^(?:autres)$/;

export const BESIDE = /^(?:aupres)$/;

export const SEVERAL = /^(?:plusieurs)$/;

export const TIMES = /^(?:reprises)$/;

export const IN_FRENCH_ONLY = /^(?:en)$/;

export const SO = /^(?:ainsi)$/;

export const ONE_SUBJECT = /^on$/;

export const NEED = /^(?:besoin)$/;

export const AGREEMENT = /^(?:accord)$/;

export const ARTICLES_OF_NAMES: ReadonlySet<string> = new Set('le la l les'.split(' '));

export const ARTICLE_OF_A_BODY = /^(?:l|la|le|du|au)$/;

export const DEFINITE_ARTICLE = /^(?:l|la|le|les)$/;

export const LEADS_TO_A_BODY = /^(?:le|la|l|les|du|de|d|des)$/;

export const MANY = /^(?:les|des|aux|ces)$/;

export const MANY_OF_THEM = /^(?:les|des|ces|aux)$/;

export const UPON = /^(?:sur|on)$/;

export const OF_AND_ARTICLE = /^(?:du|de|d|la|l)$/;

/** Behind these or at the head of a sentence. */
export const OPENS_A_CLAUSE = /^(?:|que|qu|et|mais)$/;

export const THE_ONE = /^(?:celui|celle|le|la)$/;

export const AND_OR = /^(?:et|ou|or)$/;

export const OF_AN_OWNER = /^(?:de|du|d)$/;

export const SOURCE_BEFORE = /^(?:selon|pour|apres)$/;

export const POSSESSIVE = /^(?:son|sa|leur|mon|ma|notre|votre|our)$/;

export const ARTICLES_OF_NOUNS: ReadonlySet<string> = new Set('la le l les'.split(' '));

/** Prepositions of what a body is for. */
export const PURPOSE: ReadonlySet<string> = new Set('pour contre sans sur pres aupres entre'.split(' '));

export const AT_A_PLACE: ReadonlySet<string> = new Set('au aux en a dans'.split(' '));

/** Verbs and little words that end as adjectives do. */
export const VERBS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  'explique indique critique revendique communique implique applique complique appelle rappelle interpelle renouvelle revele insiste assiste persiste existe resiste consiste arrive prive tienne vienne tient vient detient maintient soutient appartient faire taire accable etable exercable entraine laisse avait avaient etait etaient elle elles eux aux avant devant durant pendant maintenant cependant pourtant autant tant ayant etant disant'.split(
    ' ',
  ),
);

export const INFINITIVE_OF_A_NOUN = /(?:[^i]er|[^o]ir)$/;

export const SET_PHRASE_BEHIND_OF = /^(?:nouveau|sorte|meme|fait|suite)$/;

export const ADJECTIVE_BEFORE_NOUN = /^(?:haut|haute|premier|premiere|grande?|bonne?)$/;

export const ENDS_AN_ADVERB_ONLY = /ment$/;

export const ADJECTIVE_OF_KIND = /(?:ique|aire)$/;

export const ET = /^(?:et)$/;

export const WITHOUT = /^(?:sans)$/;

export const POUR = /^(?:pour)$/;

export const LINE = /^(?:ligne)$/;

export const CHARGE = /^(?:charge)$/;

export const LINKS_A_NAMED_BODY = /^(?:on)$/;

export const LINKS_ON = /^(?:on)$/;

export const BEFORE_A_BODY_SMALL = /^(?:du|au|selon|de|d|a)$/;

export const OF_A_FRENCH_NAME = /^(?:de|d|du)$/;

export const THE_OR_WHOSE = /^(?:s)$/;

export const IS = /^(?:est|etait)$/;

export const ARTICLE_OF_ONE_BEHIND = /^(?:un|une|le|la|l|a|an)$/;

export const INDEFINITE = /^(?:un|une|a|an)$/;

export const NO_ASIDE = /^(?:et|ou|or|mais|but|ni|le|la|les)$/;

export const AUXILIARY = /^(?:a|avait|has|est)$/;

export const BEFORE_A_PARTICIPLE = /^(?:ete|aussi|six)$/;

export const POSSESSIVE_OF_HER = /^(?:ma|sa|ta)$/;

export const ARTICLE_BEFORE_NICKNAME = /^(?:le|la|l)$/;

export const ANY_DETERMINER = /^(?:le|la|l|les|un|une|des|du|aux|a|an|ces|ce|cet|cette)$/;

export const SIDE_OR_NUMBER = /^(?:central|second)$/;

export const ARTICLE_OF_ONE_BODY = /^(?:l|la|le)$/;

export const OF_A_BODY_LED = /^(?:des|pour|nationale|national)$/;

export const ARTICLES_OF_MANY = /^(?:les|des|aux)$/;

export const ARTICLE_OR_CONTRACTED = /^(?:l|la|le|du|au)$/;

export const ARTICLE_OF_A_HOUSE = /^(?:le|du|au)$/;

export const ARTICLE_OF_A_SEAT = /^(?:le|la|l|du|au)$/;

export const SPOKEN = /^(?:je|j|nous|on|il|ils|elle|elles|c|ce|vous)$/;

export const INDEFINITE_STATE = /^(?:un|d|tout|chaque|autre)$/;

export const OF_FRENCH = /^(?:de|d)$/;

export const OF_FRENCH_CONTRACTED = /^(?:de|du|d)$/;

export const OF_BEFORE = /^(?:d|de)$/;

export const ARTICLE_FRENCH = /^(?:la|l|le)$/;

export const OF_SOMETHING = /^(?:de|d|du|a|au|sous)$/;

export const OF_MINISTERS = /^(?:des|de)$/;

export const POSSESSIVE_OF_BODIES = /^(?:ses|leurs|nos|vos|mes|sa|leur)$/;

export const BEFORE_THE_FAITHFUL = /^(?:la|de)$/;

export const ARTICLE_BEHIND_OF = /^(?:la|le|l|les)$/;

export const LINKS_A_WISH = /^(?:sans|du|des|pour|de|d)$/;

export const DU = /^(?:du)$/;

export const DE = /^(?:de)$/;

export const DES = /^(?:des)$/;
