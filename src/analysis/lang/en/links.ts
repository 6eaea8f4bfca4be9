/** Little words by what they do in a sentence, and the ends of words. All folded. */

/** May stand between a noun and the country it is of: "la crise | en | au Mali". */
export const BEFORE_A_COUNTRY = /^(?:de|du|in|of|the)$/;

/** "du", "de la": before whose something is. */
export const OF_WITH_ARTICLE = /^(?:du|de)$/;

export const OF_OR_ARTICLE = /^(?:de|du)$/;

export const AND = /^(?:and)$/;

/** Whose, of one owner. */
export const THEIR_ONE = /^(?:his|her)$/;

export const OF_A_PLACE = /^(?:de|du|of)$/;

/** A way to or from, of people as of places. */
export const GOING = /^(?:to|from)$/;

export const DETERMINER_OF_A_THING = /^(?:du|a|an)$/;

/** Behind these a platform does nothing itself. */
export const NO_SUBJECT_BEFORE = /^(?:on|via|in|a|of|through|with|and)$/;

export const OF_CONTRACTED = /^(?:de|du)$/;

export const ARTICLE_OF_ONE = /^(?:a|an|the)$/;

export const DEFINITE_OF_ONE = /^(?:the)$/;

/** Go on with another noun or clause: what is between commas is then more than a name. */
export const ENDS_AN_ASIDE = /^(?:de|du|of|who|which|in|a|whose|where)$/;

export const GOES_ON_WITH_NOUN = /^(?:de|du|of|that)$/;

export const OF_PLAIN = /^(?:de|of)$/;

export const BEFORE_A_NAMED_NOUN = /^(?:the|of|a)$/;

export const ENDS_AN_ADJECTIVE = /(?:ist|ists|ite|ites|an|ans|ese|ish|ic|ical|nal|ian|era|based|led|linked|backed|wing|style)$/;

export const LINKS_A_BODY = /^(?:of|for|and|to|in|against)$/;

export const OF_THE = /^(?:the|of)$/;

export const PLAIN_AND = /^and$/;

export const ENDS_AN_ADVERB = /ly$/;

/** May stand between somebody and what was done to him. */
export const LEADS_TO_A_FATE = /^(?:a|who|was|is|had|been|has|being)$/;

export const AFTER_ELECTED = /^(?:in|a|by|as)$/;

export const OF_OR_FOR = /^(?:of|for)$/;

export const THE = /^the$/;

export const AS_WELL_AS = /^(?:as|well|also)$/;

export const DEFINITE_BEHIND = /^(?:the)$/;

export const SUCH_AS = /^(?:as)$/;

export const AMONG_THEM = /^(?:including|like)$/;

export const SUCH = /^(?:such)$/;

export const WITHIN_A_PHRASE = /^(?:de)$/;

export const WHO = /^(?:which|who)$/;

export const BEFORE_A_VERB = /^(?:s)$/;

export const BEEN = /^(?:been)$/;

export const AUXILIARY_OF_WILL = /^(?:does|did|do|will|would|can|could|may|might|must|should)$/;

export const BEHIND_THE_VERB = /^(?:both|all)$/;

export const INTO_DEALINGS = /^(?:in)$/;

export const IN = /^(?:in)$/;

export const ABOUT_TO = /^(?:on the verge|about to|behind the)/;

export const ENDS_A_PAST = /ed$/;

export const COMPLEMENT_OF_A_VERB = /^(?:de|du|a|plus)$/;

export const PRONOUN_AS_WRITTEN = /^(?:he|she|they|it|him|her|them|who)$/iu;

export const WHO_ONLY = /^(?:who)$/;

export const IS_OR_HAS = /^(?:s|a|is|was|has|had)$/;

export const DETERMINER_OF_HIM = /^(?:du)$/;

/** Holds a preposition and an article. */
export const CONTRACTED = /^(?:du)$/;

export const FROM_ONLY = /^(?:from)$/;

export const TO_ONLY = /^(?:to)$/;

export const IN_ENGLISH_ONLY = /^(?:in)$/;

export const AS = /^(?:as)$/;

export const WELL = /^(?:well)$/;

export const OF_ONLY = /^(?:of)$/;

export const ARTICLES_OF_NAMES: ReadonlySet<string> = new Set('the'.split(' '));
