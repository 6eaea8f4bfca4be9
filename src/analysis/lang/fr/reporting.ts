import { words } from '../roles.ts';

/** Words beside verbs of speech and what was said. Folded; verbs by their lemmas, with accents. */

/** Where somebody speaks for a body: "à Matignon, on assure". */
export const HOUSE = words('entourage rangs coulisses elysee matignon bercy quai hemicycle quartier etat-major siege couloirs palais camp');
/** Lead to one: "dans l’entourage", "chez Orabank". */
export const LEADS_TO_A_HOUSE = words('dans chez au aux du');
/** The same, by lower case with its accent: "à Matignon". */
export const AT_A_HOUSE = 'à';
/** "du côté de la présidence". */
export const FROM = 'du';
export const SIDE = 'cote';
/** Verbs that tell how and why. */
export const TELLS_HOW = new Set([...words('expliquer raconter détailler décrire relater révéler exposer préciser narrer dévoiler rapporter'), 'se souvenir']);
export const HOW = words('comment pourquoi combien');
/** Behind these a verb is a relative’s own. */
export const RELATIVE_OF_A_VERB = words('qui dont ou');
/** Verbs whose clause may stand without "que". */
export const LEAVES_OUT_THAT = words('affirmer déclarer indiquer assurer préciser expliquer');
/** Nouns before the name of a medium. */
export const MEDIUM = words(
  'journal quotidien hebdomadaire magazine mensuel radio television chaine agence site portail media webzine bimensuel podcast emission',
);
/** What somebody appeals to, and does not claim. */
export const LAW = words(
  'article articles loi lois code constitution reglement traite convention charte jurisprudence clause dieu allah memoire esprit esprits nom',
);
/** Verbs of giving a reason; of them the one that takes it with "de". */
export const GIVES_A_REASON = words('invoquer arguer prétexter alléguer');
export const REASONS_OF = 'arguer';
export const OF_A_REASON = words("de d' du des");
/** Verbs that say what something is. */
export const JUDGES = words('qualifier taxer traiter décrire juger considérer trouver');
/** Those of them whose judgement stands with its object: "juge le texte « honteux »"; behind "a qualifié le texte de" the marks stand alone. */
export const JUDGES_WITH_OBJECT = words('juger considérer trouver');
/** Of these, those behind which it needs no link. */
export const JUDGES_BARE = words('juger trouver');
/** Speaks of something by its name. */
export const EVOKES = 'évoquer';
/** Link what is judged to what it is called. */
export const LINKS_A_JUDGEMENT = words("de d' comme");
export const AS = 'comme';
export const ONE = words('un une des');
/** Between two marked stretches of one object, beside a comma. */
export const JOINS_MARKS = words("et un une des de d'");
/** Go on with a marked noun: "salue une « avancée » des siens". */
export const COMPLETES_MARKS = words("de du des d' que qu' qui");
/** Articles that may look like prepositions before an object. */
export const PARTITIVE = words('des du');
/** "balaie du revers de la main": how, and no object. */
export const OPENS_A_MANNER = 'du';
/** "exprime son soutien au peuple « frère » de A": an adjective between marks stands within the object. */
export const EXPRESSES = 'exprimer';
/** Marked words that open with an infinitive: "« ne pas signer »". */
export const OPENS_INFINITIVE = /^(?:ne pas |s['’]|se )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u;
/** Between two objects, and no words of their own: "à la paix, voire à l’« union »". */
export const JOINT_OF_OBJECTS = words('a voire');
