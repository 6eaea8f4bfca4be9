import { words } from '../roles.ts';
import type { SubjectWords } from '../subjects.ts';
import { FUNCTION_WORDS } from './common-words.ts';

/** Words by which the subject of a verb is found, asked of any text. Folded unless said. */
export const SUBJECTS = {
  /** Titles that are written short: a full stop behind them ends no phrase. */
  SHORT_TITLE: words('gen col lt cdt cne dr pr st mgr me cpl'),
  /** Right before a name, beside titles. */
  ADDRESS: words('m mme mlle'),
  /** Within a name, behind an initial: "A. ag Bah". */
  NAME_PARTICLE: words("de d' el al ag ould"),
  /** Prepositions with their article in them. */
  WITH_ARTICLE: words('du au aux'),
  OF_SEVERAL: words('des'),
  /** Before a noun, behind "de": "de nombreux éleveurs". */
  BEFORE_NOUN: words(
    'nombreux nombreuses nouveaux nouvelles autres anciens anciennes hauts hautes jeunes petits grands grandes aucuns aucunes multiples tels telles rares plus simples bons vieux',
  ),
  /** "où", and "ou" between two nouns. */
  OR_WHERE: words('ou'),
  AND: words('et'),
  AND_OR: words('et ou'),
  /** What goes with an office without an article. */
  SET_TAIL: new Set([
    'en chef',
    'par interim',
    'a vie',
    'en exercice',
    'en titre',
    'en poste',
    'en retraite',
    'a pied',
    'en fonction',
    'de facto',
    'a la retraite',
  ]),
  OPENS_SET_TAIL: words('en par a de'),
  /** Adjectives of an office that go on with it: "ministre délégué à la …". */
  OF_OFFICE: words('charge chargee delegue deleguee adjoint adjointe'),
  /** Offices that take a complement with these prepositions. */
  OPEN_OFFICE: words(
    'charge chargee delegue deleguee adjoint adjointe conseiller conseillere ambassadeur ambassadrice candidat candidate etat envoye lie liee lies liees affilie affiliee affilies affiliees rattache rattachee fidele fideles hostile favorable oppose opposee opposes opposees etranger proche proches opposant opposants opposante opposantes hostiles favorables adversaires representant representante enseignant professeur chercheur avocat correspondant correspondante expert experts experte consultant consultante chercheuse chercheurs docteur doctorant etudiant etudiante specialiste specialistes ingenieur responsable responsables officier fonctionnaire',
  ),
  OFFICE_PREPOSITION: words('au aux a aupres en'),
  /** Behind a comparison: "aussi anciens que lui". */
  STRESSED: words('lui elle eux elles moi nous'),
  /** Ages: "41 ans". */
  YEARS: words('an ans'),
  /** Behind these a determiner goes on with the phrase. */
  LEADS_TO_ARTICLE: words('et a'),
  JOINS_ARTICLE: words('et ou a'),
  ENDS_PHRASE: words("tout lui-meme elle-meme eux-memes se s' ne n' lui y"),
  /** "non aligné": a participle within its phrase. */
  DENIES_PARTICIPLE: words('non'),
  /** Lower case, accents kept. */
  ENDS_PARTICIPLE: /(?:é|ée|és|ées)$/,
  AUXILIARY: words('avoir etre'),
  NEVER_LAST: words("et a au aux en l' la le les ce cet cette ces son sa ses"),
  /** "le même reconnaît": whoever spoke. */
  THE_SAME: words('meme'),
  BEFORE_SAME: words('le la'),
  FEMININE: words('la'),
  /** No subjects right before a verb. */
  NO_SUBJECT: words('lui eux'),
  /** "ce dernier": its gender and number. */
  LATTER: /^dernier(e?)(s?)$/,
  BEFORE_LATTER: words('ce cette ces'),
  /** Right before a verb: the subject of the verb before. */
  SAME_SUBJECT: words('et puis or ou mais'),
  /** Counts in words: "Sept blessés à Dori" is no speaker. */
  NUMERAL: words(
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille plusieurs plus pres environ aucun',
  ),
  SINGULAR: words("le la l' un une ce cet cette son sa mon ma"),
  /** "comme": opens no clause where it compares. */
  LIKE: words('comme'),
  OBJECT_THAT: words("que qu'"),
  /** "pour que", "parce que"; of these, those that tell no relative where no verb follows. */
  BEFORE_THAT: words('pour afin avant sans bien ce parce alors apres pendant depuis'),
  REASON_OR_TIME: words('parce apres alors bien pendant depuis'),
  /** Relatives whose clause is open until its verb comes. */
  OPEN_RELATIVE: words('dont ou'),
  /** "une médaille d’or" joins nothing. */
  GOLD: words('or'),
  NOT: words("ne n'"),
  /** Between a verb and its negation; between it and who speaks. */
  CLITIC_OF_NOT: words("y en l' le la les lui leur se s' me m' nous vous"),
  CLITIC_OF_SPEAKER: words("ne n' y en le la les l' lui leur me m'"),
  /** Never the verb behind its negation; nor an infinitive: "ne pas couler". */
  NO_VERB: words("pas plus jamais rien point que qu' se s' y en l' le la les lui leur il ils elle elles"),
  ENDS_INFINITIVE: /..(?:er|ir|oir|re)$|ant$/,
  /** Behind these a form of a verb is a noun. */
  BEFORE_NOUN_FORM: words("le la les l' un une de d' des"),
  /** "plus de quarante". */
  COUNTS: words('plus moins environ pres'),
  BEHIND_COUNTS: /^(?:de|d')$/,
  /** Adverbs by their ending; longer ones that open a sentence. */
  ENDS_ADVERB: /..ment$/,
  ENDS_LONG_ADVERB: /....ment$/,
  /** "c’est X qui". */
  IT: words("c'"),
  IS: words('est etait sont fut'),
  /** Participles that open a sentence: "Joint au téléphone, …". */
  ENDS_SCENE: /(?:e|ee|es|ees|i|is|ie|u|us|ue|int|ints|ert)$/,
  /** "il y a un an". */
  THERE: words('il'),
  IS_THERE: words('y'),
  /** "tout fier", "tout sourire". */
  ALL: words('tout toute tous toutes'),
  /** "un peu plus tôt". */
  A: words('un'),
  LITTLE: words('peu'),
  BEHIND_A_LITTLE: words('plus moins tot tard avant apres'),
  /** "estiment certains": determiners that stand alone. */
  ALONE: words('certains certaines beaucoup plusieurs'),
  /** Points to the noun behind it, though alone it is nobody. */
  POINTS: words('ce'),
};

/** See SubjectWords. */
export const OWN_SUBJECTS: SubjectWords = {
  AND: words('et'),
  OPENS_NOBODY: words(
    'aussi peut-etre sans apparemment autrefois jadis naguere hier demain bientot parfois souvent jamais partout tant tellement loin pres moins et mais parce comme quand lorsque puisque si car dont ou comment combien pourquoi bref certes or ainsi alors apres encore deja toujours puis ensuite enfin cependant pourtant toutefois neanmoins sinon oui non grace suite faute afin ailleurs autant surtout notamment reagissant concernant compte vu etant pourvu hormis excepte quoique bien tandis dorenavant desormais actuellement recemment finalement egalement notons rappelons precisons soulignons ajoutons signalons selon difficile impossible possible inutile resultat autrement voila voici interroge interrogee contacte contactee joint jointe',
  ),
  NAMES_NOBODY: FUNCTION_WORDS,
  PARTITIVE_OF: words("de d'"),
  OPENS_ANEW: words('un une le la les'),
  ENDS_JOINED: /s$/,
  COMPARES: words('plus moins aussi'),
  BEFELL: /(?:é|ée|és|ées)$|^(?:paru|rendu|transmis|remis|émis|écrit|conduit|reçu|obtenu|tenu|sorti|réuni|fait|fourni|soumis)e?s?$/,
  BEHIND_BEFELL: words('par en a au aux pour dans sur lors hier lundi mardi mercredi jeudi vendredi samedi dimanche le depuis'),
  DATED: /^daté/,
  ADJECTIVE_ADVERB: /^meme$/,
  SUBJECT_RELATIVE: words('qui'),
  PERSON_RELATIVE: words('qui'),
  GOVERNED_RELATIVE: words('qui'),
  THE_ONE_WHO: words('celui celle'),
  THE_ONE_SHE: words('celle'),
  ASIDE_RELATIVE: words('qui dont ou lequel laquelle'),
  NOT: words("ne n'"),
  ONESELF: words("se s'"),
  SPEAKS_OR_HEARS: words("je j' tu nous vous"),
  FIRST_OR_SECOND: /^(?:ai|suis|vais|peux|veux|dois|sais|crois|vois|fais|dis|es|as|sommes|êtes|étais|avais|serai|aurai)$|..(?:ons|ez)$/,
  DATELINE_BAR: words('|'),
  READ_ALSO: words('lire voir ecouter revoir relire'),
  ENDS_LISTED: /[sx]$/,
  OPENING_GERUND: /...ant$/,
  BEFORE_GERUND: words("s' se en tout"),
  BEHIND_GERUND: words("le la l' les au aux un une ce cette son sa ses"),
  SETS_SCENE: /(?:é|reçu)(?:e|s|es)?$/,
  DAILY: words('soir matin jour midi siecle'),
  NO_ADVERB: words('en'),
  OPENS_WHEN: words('en lors depuis dans au aux sur lundi mardi hier'),
  NAMED_BY_MARKS: words('hebdomadaire quotidien journal magazine mensuel bimensuel site chaine radio revue media gazette agence tabloid tabloide'),
  CLITIC_OF_MARKED: words("ne n' se s' en y lui leur"),
};
