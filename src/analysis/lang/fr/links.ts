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
export const LEADS_TO_A_FATE = /^(?:en|aux|qui|a|ete|avait|est|fut|is|has)$/;

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

export const IS_OR_HAS = /^(?:s|se|ne|n|a|est|is|has|avait|etait)$/;

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
