import { words } from '../roles.ts';

/** Where what was said begins and ends. Folded; verbs by their lemmas, with accents. */
export const BORDERS = {
  /** Before "que" that opens no complement: "depuis que", "ce que". */
  OTHER_BEFORE_THAT: words(
    'depuis avant apres pour sans des pendant parce afin alors tandis bien ainsi tant plutot autant plus moins lors sitot aussitot ce celui celle ceux celles',
  ),
  /** Of these, those that may stand between a verb and its own "que": "explique ainsi que". */
  BEFORE_THAT: words('ainsi bien plus moins'),
  /** "n’a concédé que deux buts": no more than. */
  RESTRICTS: words("ne n'"),
  SOME: words('des un une plusieurs'),
  OF: words("de d'"),
  /** "a informé l’opinion de ce que A". */
  WHAT_IS_TOLD: words('ce'),
  /** "regrette le fait que". */
  THE_FACT: words('le'),
  FACT: words('fait'),
  ENDS_ADVERB: /..ment$/,
  /** "se disent convaincus que": what somebody says he is. */
  SAYS_ONESELF: words('dire déclarer montrer avouer juger trouver estimer'),
  ENDS_ADJECTIVE: /(?:é|ée|és|ées|u|us|ue|ues|ain|ains|aine|eux|euse|[bi]le|[bi]les|[iq]que|istes?|ents?|al|ants?)$/,
  /** Who hears it stands behind these: "a prévenu les autorités que". */
  INFORMS: words('informer prévenir avertir assurer rassurer alerter notifier convaincre aviser'),
  TELLS_A_HEARER: new Set(['vouloir illustration']),
  /** "a affirmé sur Twitter avoir été visé"; its "a" has an accent. */
  WHERE_IT_WAS_SAID: words('sur dans devant lors via depuis au aux a'),
  HAS: words('a'),
  HELPER: words('avoir etre vouloir devoir'),
  BEFORE_HELPER: words("ne n' y l' en"),
  NEGATES: words('pas plus rien jamais'),
  /** "a dit aux enquêteurs ignorer si". */
  TOLD_IN_INFINITIVE: words('ignorer connaitre savoir regretter pouvoir comprendre disposer posseder'),
  /** "indiquent de leur côté disposer". */
  ON_HIS_PART: new Set(['de son cote', 'de leur cote', 'pour sa part', 'pour leur part', 'a son tour', 'a leur tour']),
  OPENS_AN_INFINITIVE: words("ne n' se s' y en pas plus"),
  BEFORE_INFINITIVE:
    /^(?:ne|n'|pas|jamais|plus|rien|se|s'|me|m'|le|la|l'|les|lui|leur|en|y|nous|vous|tout|mal|bien|trop|toujours|deja|souvent|ainsi|aussi|egalement|meme)$|....ment$/,
  TO_HAVE: words('avoir etre'),
  ENDS_INFINITIVE: /(?:er|ir|oir|re)$/,
  /** A noun for somebody as well. */
  ABLE: words('pouvoir'),
  ENDS_NOUN: /(?:oire|[^l]ure)$/,
  BELIEVE_OR_DRINK: words('croire boire'),
  NO_INFINITIVE: words(
    'hier entre contre outre autre autres notre votre quatre leur premier dernier cher mer affaire avenir plaisir faire-part genre guerre terre ordre titre membre nombre ministre maire proche',
  ),
  /** "annonce, elle, l’envoi". */
  HIMSELF: words('lui elle eux elles'),
  ALL: words('tout toute tous toutes'),
  ALL_OF_IT: words('tout toute'),
  /** "rejette en bloc". */
  IN_BULK: words('en'),
  TO_THE: words('du au aux'),
  /** Before a time: "le même jour". */
  SAME: words('meme premier premiere'),
  /** "appelle X à INFINITIVE", "demande de". */
  CALLED_TO: words("a de d'"),
  /** Nouns by which a writer takes up what was just reported: ", un chiffre que le parquet conteste". */
  COMMENT: words(
    'point recul sentiment premiere revirement affirmation accusation allegation version these argument information chiffre promesse critique hypothese annonce declaration explication nouveaute recit scenario chiffres propos affirmations accusations sujet dossier position posture phrase formule bilan estimation',
  ),
  ONE_OF_THEM: words('un une'),
  RELATIVE_OF_COMMENT: words("que qu' dont qui"),
  RELATIVE_OF_REPORT: words("que qu' dont"),
  /** ", sans toutefois préciser leur nombre": what a reporter was not told. */
  WITHOUT: words('sans'),
  BEFORE_UNTOLD: words("toutefois cependant jamais pour autant en y lui leur le la l' les vouloir pouvoir"),
  UNTOLD: words(
    'preciser donner fournir autre autres plus davantage dire nommer citer mentionner detailler apporter avancer indiquer expliquer chiffrer identifier commenter',
  ),
  GIVEN_A_NAME: /^(?:operations?|initiatives?|programmes?|projets?|campagnes?|collections?|series?|marques?|labels?)$/,
  /** Little words between a subject and its verb. */
  CLITIC: words("ne n' se s' y en l' le la les lui leur"),
  OBJECT_CLITIC: words("y en l' le la les lui leur"),
  REFLEXIVE_OR_NOT: words("ne n' se s'"),
  BEFORE_DOING: words("se s' ne n' y"),
  BEFORE_ITS_VERB: words("ne n' se s' n’ y en lui leur"),
  AUXILIARY: words('a ont avait avaient est sont etait etaient sera seront'),
  PRESENT_AUXILIARY: words('a ont est sont ai eut fut'),
  CARRIES: words('a est'),
  CARRY: words('ont sont'),
  BEEN: words('ete'),
  /** A finite verb by its ending, where a participle stands before it: "est coupé agite la ville". */
  ENDS_PRESENT: /(?:e|ent)$/,
  ENDS_NO_PRESENT: /(?:é|ée|ment)$/,
  ENDS_PARTICIPLE: /(?:é|ée|és|ées|i|ie|u|ue)$/,
  ENDS_COMPOUND: /..(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ort)$/,
  ENDS_ANY_PARTICIPLE: /..(?:é|ée|és|ées|i|ie|u|ue|s|t)$/,
  /** "Même si X assure que A, il précise que B". */
  OPENS_CONCESSION: words("si meme quand lorsque lorsqu' alors tandis bien quoique"),
  OPENS_ON_ADJUNCT: words('apres avant depuis malgre suite lors dans face contrairement grace en'),
  BEFORE_SUBORDINATE: words('et mais or'),
  /** "dénonce des rumeurs : il". */
  SAME_SPEAKER: words('il elle ils elles'),
  TELLS_OF: new Set(['faire etat']),
  BEFOREHAND: words('avant'),
  OPENS_BEFORE: /^avant/,
  AFTER: words('apres'),
  BEHIND_AFTER: words("que qu' avoir etre s'"),
  BLAMED_FOR: words('pour apres'),
  /** ", lui dont le frère". */
  RELATIVE_OF_HIMSELF: words('qui dont'),
  WHO: words('qui'),
  RELATIVE_OF_CUE: words('qui dont'),
  /** "Autant X affirme A, autant Y B". */
  AS_MUCH: words('autant'),
  BEHIND_AS_MUCH: words("que qu' de"),
  /** "alors que", which may be a part of a clause. */
  WHEREAS: words('alors tandis'),
  /** "tout en ajoutant". */
  WHILE_DOING: words('tout'),
  OPENS_BEHIND_SOURCE: words('car et mais puisque'),
  TELLS_OF_SOURCE: /^(?:qui|dont|cite|cites|citee|citees|joint|jointe|interroge|interrogee|relaye|publie|publies|publiee|publiees|recueilli)/,
  AND_BUT: words('et mais'),
  BUT_NOW: words('mais or'),
  YET: words('mais pourtant'),
  ANOTHER_DEED: words('et mais pourtant'),
  JOINS_PARTS: words('et mais car puis'),
  ADDS_MARKS: words('et puis'),
  INDEFINITE: words('un une'),
  /** Stand before marks and are no words of anybody: "que « A »". */
  OUTSIDE_MARKS: words("avoir etre de d' ne que qu'"),
  DIRE: words('dire'),
  /** A medium, which is who writes: "écrit le quotidien La Rive". */
  WHO_WRITES: words('journal quotidien hebdomadaire magazine mensuel bimensuel site agence radio chaine television revue presse media tabloid gazette webzine'),
  WRITES: words('écrire publier poster énoncer présenter diffuser'),
  OPENS_A_DOCUMENT: words("un une des le la l' son sa"),
  /** Where and how something is said. */
  SAID_WHERE: words(
    'propos micro antenne marge issue cours occasion sujet conference point-presse presse reseaux compte twitter facebook x telephone plateau terme sortie tribune visite ceremonie audience reunion discours allocution ondes entretien interview rencontre couvert condition ton voix sourire regard anonymat precaution attendant larmes colere avant-propos guise',
  ),
  OPENS_SAYING: words('lors devant aupres via suite selon concernant a-propos'),
  /** Open an adjunct of the clause before an incise: ", faute de moyens". */
  ADJOINS: words('bien faute surtout notamment meme'),
  /** Verbs that want more behind them. */
  COPULA: words('est sont etait etaient sera seront serait seraient a ont avait avaient aura auront reste restent'),
  IT_IS_ABOUT: words('agit agissait agirait agira'),
  /** "indique-t-on": anybody, behind the verb; and what he may say without being told. */
  ANYBODY_BEHIND: words('-on -t-on'),
  SAID_BY_ANYBODY: words('indiquer préciser expliquer ajouter souligner confier affirmer assurer annoncer confirmer'),
  /** "dit « MB »": a name by which somebody goes. */
  GOES_BY: /^(?:dite?s?|alias|surnommee?s?)$/,
  /** "ont rappelé leurs ambassadeurs". */
  CALLS_BACK: words('rappeler'),
  HOLDS: words('soutenir'),
  REASSURES: words('rassurer garantir prévenir alerter informer'),
  CLOSES_WITH: words("les le la l' des"),
  SEVERAL: words('les des'),
  OPENS_ONE: words("le la l' un une"),
  PART: words('majorite plupart moitie tiers dizaine centaine partie'),
  IT: words("le l'"),
  THUS_SAID: words('ainsi'),
  /** "c’est ce qu’a annoncé X". */
  THAT_IS_WHAT: new Set(["c' est ce que", "c' est ce qu'", "c' etait ce que", "c' etait ce qu'"]),
  SO_IT_IS: new Set([
    "c' est ce que",
    "c' est ce qu'",
    "c' etait ce que",
    "c' etait ce qu'",
    "c' est ainsi que",
    "c' est ainsi qu'",
    "c' etait ainsi que",
    "c' etait ainsi qu'",
  ]),
  /** "de même source", "à la présidence": who was asked. */
  FROM_WHOM: words('de'),
  SOURCES: words('source sources'),
  WHERE_ASKED: words('au aux dans chez aupres cote'),
  /** Noun and verb: "le prix du mil reste élevé". */
  NOUN_AND_VERB: words('reste restent porte portent compte manque manquent risque risquent part sort passe passent cesse marche marchent vit fait'),
  /** "Trop tard, répliquent les experts". */
  CURT: words('trop pas hors jamais aucun aucune nul rien'),
  BECAUSE: words('car'),
  WITHIN_DATELINE: /^(?:le|de|du|et|avec|\d+)$/,
};
