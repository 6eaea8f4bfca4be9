import { words } from '../roles.ts';

// Where what was said begins and ends. Folded; verbs by their lemmas, with accents.

/** Before "que" that opens no complement: "depuis que", "ce que". */
export const OTHER_BEFORE_THAT = words(
  'depuis avant apres pour sans des pendant parce afin alors tandis bien ainsi tant plutot autant plus moins lors sitot aussitot ce celui celle ceux celles',
);
/** Of these, those that may stand between a verb and its own "que": "explique ainsi que". */
export const BEFORE_THAT = words('ainsi bien plus moins');
export const SOME = words('des un une plusieurs');
export const OF = words("de d'");
/** "a informé l’opinion de ce que A". */
export const WHAT_IS_TOLD = words('ce');
/** "regrette le fait que". */
export const THE_FACT = words('le');
export const FACT = words('fait');
/** "se disent convaincus que": what somebody says he is. */
export const SAYS_ONESELF = words('dire déclarer montrer avouer juger trouver estimer');
export const ENDS_ADJECTIVE = /(?:é|ée|és|ées|u|us|ue|ues|ain|ains|aine|eux|euse|[bi]le|[bi]les|[iq]que|istes?|ents?|al|ants?)$/;
/** Who hears it stands behind these: "a prévenu les autorités que". */
export const INFORMS = words('informer prévenir avertir assurer rassurer alerter notifier convaincre aviser');
export const TELLS_A_HEARER = new Set(['vouloir illustration']);
/** "a affirmé sur Twitter avoir été visé"; its "a" has an accent. */
export const WHERE_IT_WAS_SAID = words('sur dans devant lors via depuis au aux a');
export const HAS = words('a');
export const HELPER = words('avoir etre vouloir devoir');
export const BEFORE_HELPER = words("ne n' y l' en");
export const NEGATES = words('pas plus rien jamais');
/** "a dit aux enquêteurs ignorer si". */
export const TOLD_IN_INFINITIVE = words('ignorer connaitre savoir regretter pouvoir comprendre disposer posseder');
/** "indiquent de leur côté disposer". */
export const ON_HIS_PART = new Set(['de son cote', 'de leur cote', 'pour sa part', 'pour leur part', 'a son tour', 'a leur tour']);
export const OPENS_AN_INFINITIVE = words("ne n' se s' y en pas plus");
export const BEFORE_INFINITIVE =
  /^(?:ne|n'|pas|jamais|plus|rien|se|s'|me|m'|le|la|l'|les|lui|leur|en|y|nous|vous|tout|mal|bien|trop|toujours|deja|souvent|ainsi|aussi|egalement|meme)$|....ment$/;
export const TO_HAVE = words('avoir etre');
export const ENDS_INFINITIVE = /(?:er|ir|oir|re)$/;
/** A noun for somebody as well. */
export const ABLE = words('pouvoir');
export const ENDS_NOUN = /(?:oire|[^l]ure)$/;
export const BELIEVE_OR_DRINK = words('croire boire');
export const NO_INFINITIVE = words(
  'hier entre contre outre autre autres notre votre quatre leur premier dernier cher mer affaire avenir plaisir faire-part genre guerre terre ordre titre membre nombre ministre maire proche',
);
/** "annonce, elle, l’envoi". */
export const HIMSELF = words('lui elle eux elles');
export const ALL_OF_IT = words('tout toute');
/** "rejette en bloc". */
export const IN_BULK = words('en');
export const TO_THE = words('du au aux');
/** Before a time: "le même jour". */
export const SAME = words('meme premier premiere');
/** "appelle X à INFINITIVE", "demande de". */
export const CALLED_TO = words("a de d'");
/** Nouns by which a writer takes up what was just reported: ", un chiffre que le parquet conteste". */
export const COMMENT = words(
  'point recul sentiment premiere revirement affirmation accusation allegation version these argument information chiffre promesse critique hypothese annonce declaration explication nouveaute recit scenario chiffres propos affirmations accusations sujet dossier position posture phrase formule bilan estimation',
);
export const ONE_OF_THEM = words('un une');
export const RELATIVE_OF_COMMENT = words("que qu' dont qui");
export const RELATIVE_OF_REPORT = words("que qu' dont");
/** ", sans toutefois préciser leur nombre": what a reporter was not told. */
export const WITHOUT = words('sans');
export const BEFORE_UNTOLD = words("toutefois cependant jamais pour autant en y lui leur le la l' les vouloir pouvoir");
export const UNTOLD = words(
  'preciser donner fournir autre autres plus davantage dire nommer citer mentionner detailler apporter avancer indiquer expliquer chiffrer identifier commenter',
);
export const GIVEN_A_NAME = /^(?:operations?|initiatives?|programmes?|projets?|campagnes?|collections?|series?|marques?|labels?)$/;
/** Little words between a subject and its verb. */
export const CLITIC = words("ne n' se s' y en l' le la les lui leur");
export const OBJECT_CLITIC = words("y en l' le la les lui leur");
export const REFLEXIVE_OR_NOT = words("ne n' se s'");
export const BEFORE_DOING = words("se s' ne n' y");
export const BEFORE_ITS_VERB = words("ne n' se s' n’ y en lui leur");
export const AUXILIARY = words('a ont avait avaient est sont etait etaient sera seront');
export const PRESENT_AUXILIARY = words('a ont est sont ai eut fut');
export const CARRIES = words('a est');
export const CARRY = words('ont sont');
export const BEEN = words('ete');
/** A finite verb by its ending, where a participle stands before it: "est coupé agite la ville". */
export const ENDS_PRESENT = /(?:e|ent)$/;
export const ENDS_NO_PRESENT = /(?:é|ée|ment)$/;
export const ENDS_PARTICIPLE = /(?:é|ée|és|ées|i|ie|u|ue)$/;
export const ENDS_COMPOUND = /..(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ort)$/;
export const ENDS_ANY_PARTICIPLE = /..(?:é|ée|és|ées|i|ie|u|ue|s|t)$/;
/** "Même si X assure que A, il précise que B". */
export const OPENS_CONCESSION = words("si meme quand lorsque lorsqu' alors tandis bien quoique");
export const OPENS_ON_ADJUNCT = words('apres avant depuis malgre suite lors dans face contrairement grace en');
export const BEFORE_SUBORDINATE = words('et mais or');
/** "dénonce des rumeurs : il". */
export const SAME_SPEAKER = words('il elle ils elles');
export const TELLS_OF = new Set(['faire etat']);
export const BEFOREHAND = words('avant');
export const OPENS_BEFORE = /^avant/;
export const AFTER = words('apres');
export const BEHIND_AFTER = words("que qu' avoir etre s'");
export const BLAMED_FOR = words('pour apres');
/** ", lui dont le frère". */
export const RELATIVE_OF_HIMSELF = words('qui dont');
export const WHO = words('qui');
export const RELATIVE_OF_CUE = words('qui dont');
/** "Autant X affirme A, autant Y B". */
export const AS_MUCH = words('autant');
export const BEHIND_AS_MUCH = words("que qu' de");
/** "alors que", which may be a part of a clause. */
export const WHEREAS = words('alors tandis');
/** "tout en ajoutant". */
export const WHILE_DOING = words('tout');
export const OPENS_BEHIND_SOURCE = words('car et mais puisque');
export const TELLS_OF_SOURCE = /^(?:qui|dont|cite|cites|citee|citees|joint|jointe|interroge|interrogee|relaye|publie|publies|publiee|publiees|recueilli)/;
export const AND_BUT = words('et mais');
export const BUT_NOW = words('mais or');
export const YET = words('mais pourtant');
export const ANOTHER_DEED = words('et mais pourtant');
export const JOINS_PARTS = words('et mais car puis');
export const ADDS_MARKS = words('et puis');
export const INDEFINITE = words('un une');
/** Stand before marks and are no words of anybody: "que « A »". */
export const OUTSIDE_MARKS = words("avoir etre de d' ne que qu'");
export const DIRE = words('dire');
/** A medium, which is who writes: "écrit le quotidien La Rive". */
export const WHO_WRITES = words(
  'journal quotidien hebdomadaire magazine mensuel bimensuel site agence radio chaine television revue presse media tabloid gazette webzine',
);
export const WRITES = words('écrire publier poster énoncer présenter diffuser');
export const OPENS_A_DOCUMENT = words("un une des le la l' son sa");
/** Where and how something is said. */
export const SAID_WHERE = words(
  'propos micro antenne marge issue cours occasion sujet conference point-presse presse reseaux compte twitter facebook x telephone plateau terme sortie tribune visite ceremonie audience reunion discours allocution ondes entretien interview rencontre couvert condition ton voix sourire regard anonymat precaution attendant larmes colere avant-propos guise',
);
export const OPENS_SAYING = words('lors devant aupres via suite selon concernant a-propos');
/** Open an adjunct of the clause before an incise: ", faute de moyens". */
export const ADJOINS = words('bien faute surtout notamment meme');
/** Verbs that want more behind them. */
export const COPULA = words('est sont etait etaient sera seront serait seraient a ont avait avaient aura auront reste restent');
export const IT_IS_ABOUT = words('agit agissait agirait agira');
/** "indique-t-on": anybody, behind the verb; and what he may say without being told. */
export const ANYBODY_BEHIND = words('-on -t-on');
export const SAID_BY_ANYBODY = words('indiquer préciser expliquer ajouter souligner confier affirmer assurer annoncer confirmer');
/** "dit « MB »": a name by which somebody goes. */
export const GOES_BY = /^(?:dite?s?|alias|surnommee?s?)$/;
/** "ont rappelé leurs ambassadeurs". */
export const CALLS_BACK = words('rappeler');
export const HOLDS = words('soutenir');
export const REASSURES = words('rassurer garantir prévenir alerter informer');
export const CLOSES_WITH = words("les le la l' des");
export const SEVERAL = words('les des');
export const OPENS_ONE = words("le la l' un une");
export const PART = words('majorite plupart moitie tiers dizaine centaine partie');
export const IT = words("le l'");
export const THUS_SAID = words('ainsi');
/** "c’est ce qu’a annoncé X". */
export const THAT_IS_WHAT = new Set(["c' est ce que", "c' est ce qu'", "c' etait ce que", "c' etait ce qu'"]);
export const SO_IT_IS = new Set([
  "c' est ce que",
  "c' est ce qu'",
  "c' etait ce que",
  "c' etait ce qu'",
  "c' est ainsi que",
  "c' est ainsi qu'",
  "c' etait ainsi que",
  "c' etait ainsi qu'",
]);
/** "de même source", "à la présidence": who was asked. */
export const FROM_WHOM = words('de');
export const SOURCES = words('source sources');
export const WHERE_ASKED = words('au aux dans chez aupres cote');
/** Noun and verb: "le prix du mil reste élevé". */
export const NOUN_AND_VERB = words('reste restent porte portent compte manque manquent risque risquent part sort passe passent cesse marche marchent vit fait');
/** "Trop tard, répliquent les experts". */
export const CURT = words('trop pas hors jamais aucun aucune nul rien');
export const BECAUSE = words('car');
export const WITHIN_DATELINE = /^(?:le|de|du|et|avec|\d+)$/;
