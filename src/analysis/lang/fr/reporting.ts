import { words } from '../roles.ts';

/** Words beside verbs of speech and what was said. Folded; verbs by their lemmas, with accents. */
export const REPORTING = {
  /** Where somebody speaks for a body: "à Matignon, on assure". */
  HOUSE: words('entourage rangs coulisses elysee matignon bercy quai hemicycle quartier etat-major siege couloirs palais camp'),
  /** Lead to one: "dans l’entourage", "chez Orabank". */
  LEADS_TO_A_HOUSE: words('dans chez au aux du'),
  /** The same, by lower case with its accent: "à Matignon". */
  AT_A_HOUSE: words('à'),
  /** "du côté de la présidence". */
  FROM: words('du'),
  SIDE: words('cote'),
  /** Verbs that tell how and why. */
  TELLS_HOW: new Set([...words('expliquer raconter détailler décrire relater révéler exposer préciser narrer dévoiler rapporter'), 'se souvenir']),
  HOW: words('comment pourquoi combien'),
  /** Behind these a verb is a relative’s own. */
  RELATIVE_OF_A_VERB: words('qui dont ou'),
  /** Verbs whose clause may stand without "que". */
  LEAVES_OUT_THAT: words('affirmer déclarer indiquer assurer préciser expliquer'),
  /** Nouns before the name of a medium. */
  MEDIUM: words('journal quotidien hebdomadaire magazine mensuel radio television chaine agence site portail media webzine bimensuel podcast emission'),
  /** What somebody appeals to, and does not claim. */
  LAW: words('article articles loi lois code constitution reglement traite convention charte jurisprudence clause dieu allah memoire esprit esprits nom'),
  /** Verbs of giving a reason; of them the one that takes it with "de". */
  GIVES_A_REASON: words('invoquer arguer prétexter alléguer'),
  REASONS_OF: words('arguer'),
  OF_A_REASON: words("de d' du des"),
  /** Verbs that say what something is. */
  JUDGES: words('qualifier taxer traiter décrire juger considérer trouver'),
  /** Those of them whose judgement stands with its object: "juge le texte « honteux »"; behind "a qualifié le texte de" the marks stand alone. */
  JUDGES_WITH_OBJECT: words('juger considérer trouver'),
  /** Of these, those behind which it needs no link. */
  JUDGES_BARE: words('juger trouver'),
  /** Speaks of something by its name. */
  EVOKES: words('évoquer'),
  /** Link what is judged to what it is called. */
  LINKS_A_JUDGEMENT: words("de d' comme"),
  AS: words('comme'),
  ONE: words('un une des'),
  /** Between two marked stretches of one object, beside a comma. */
  JOINS_MARKS: words("et un une des de d'"),
  /** Go on with a marked noun: "salue une « avancée » des siens". */
  COMPLETES_MARKS: words("de du des d' que qu' qui"),
  /** Articles that may look like prepositions before an object. */
  PARTITIVE: words('des du'),
  /** "balaie du revers de la main": how, and no object. */
  OPENS_A_MANNER: words('du'),
  /** "exprime son soutien au peuple « frère » de A": an adjective between marks stands within the object. */
  EXPRESSES: words('exprimer'),
  /** Marked words that open with an infinitive: "« ne pas signer »". */
  OPENS_INFINITIVE: /^(?:ne pas |s['’]|se )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
  /** Between two objects, and no words of their own: "à la paix, voire à l’« union »". */
  JOINT_OF_OBJECTS: words('a voire'),
};
