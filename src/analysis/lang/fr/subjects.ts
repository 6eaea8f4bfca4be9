import { words } from '../roles.ts';

// Words by which the subject of a verb is found, asked of any text. Folded unless said.

/** Titles that are written short: a full stop behind them ends no phrase. */
export const SHORT_TITLE = words('gen col lt cdt cne dr pr st mgr me cpl');
/** Right before a name, beside titles. */
export const ADDRESS = words('m mme mlle');
/** Within a name, behind an initial: "A. ag Bah". */
export const NAME_PARTICLE = words("de d' el al ag ould");
/** Prepositions with their article in them. */
export const WITH_ARTICLE = words('du au aux');
export const OF_SEVERAL = words('des');
/** Before a noun, behind "de": "de nombreux éleveurs". */
export const BEFORE_NOUN = words(
  'nombreux nombreuses nouveaux nouvelles autres anciens anciennes hauts hautes jeunes petits grands grandes aucuns aucunes multiples tels telles rares plus simples bons vieux',
);
/** "où", and "ou" between two nouns. */
export const OR_WHERE = words('ou');
export const AND = words('et');
export const AND_OR = words('et ou');
/** What goes with an office without an article. */
export const SET_TAIL = new Set([
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
]);
export const OPENS_SET_TAIL = words('en par a de');
/** Adjectives of an office that go on with it: "ministre délégué à la …". */
export const OF_OFFICE = words('charge chargee delegue deleguee adjoint adjointe');
/** Offices that take a complement with these prepositions. */
export const OPEN_OFFICE = words(
  'charge chargee delegue deleguee adjoint adjointe conseiller conseillere ambassadeur ambassadrice candidat candidate etat envoye lie liee lies liees affilie affiliee affilies affiliees rattache rattachee fidele fideles hostile favorable oppose opposee opposes opposees etranger proche proches opposant opposants opposante opposantes hostiles favorables adversaires representant representante enseignant professeur chercheur avocat correspondant correspondante expert experts experte consultant consultante chercheuse chercheurs docteur doctorant etudiant etudiante specialiste specialistes ingenieur responsable responsables officier fonctionnaire',
);
export const OFFICE_PREPOSITION = words('au aux a aupres en');
/** Behind a comparison: "aussi anciens que lui". */
export const STRESSED = words('lui elle eux elles moi nous');
/** Ages: "41 ans". */
export const YEARS = words('an ans');
/** Behind these a determiner goes on with the phrase. */
export const LEADS_TO_ARTICLE = words('et a');
export const JOINS_ARTICLE = words('et ou a');
export const ENDS_PHRASE = words("tout lui-meme elle-meme eux-memes se s' ne n' lui y");
/** "non aligné": a participle within its phrase. */
export const DENIES_PARTICIPLE = words('non');
/** Lower case, accents kept. */
export const ENDS_PARTICIPLE = /(?:é|ée|és|ées)$/;
export const AUXILIARY = words('avoir etre');
export const NEVER_LAST = words("et a au aux en l' la le les ce cet cette ces son sa ses");
/** "le même reconnaît": whoever spoke. */
export const THE_SAME = words('meme');
export const BEFORE_SAME = words('le la');
export const FEMININE = words('la');
/** No subjects right before a verb. */
export const NO_SUBJECT = words('lui eux');
/** "ce dernier": its gender and number. */
export const LATTER = /^dernier(e?)(s?)$/;
export const BEFORE_LATTER = words('ce cette ces');
/** Right before a verb: the subject of the verb before. */
export const SAME_SUBJECT = words('et puis or ou mais');
/** Counts in words: "Sept blessés à Dori" is no speaker. */
export const NUMERAL = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille plusieurs plus pres environ aucun',
);
export const SINGULAR = words("le la l' un une ce cet cette son sa mon ma");
/** "comme": opens no clause where it compares. */
export const LIKE = words('comme');
export const OBJECT_THAT = words("que qu'");
/** "pour que", "parce que"; of these, those that tell no relative where no verb follows. */
export const BEFORE_THAT = words('pour afin avant sans bien ce parce alors apres pendant depuis');
export const REASON_OR_TIME = words('parce apres alors bien pendant depuis');
/** Relatives whose clause is open until its verb comes. */
export const OPEN_RELATIVE = words('dont ou');
/** "une médaille d’or" joins nothing. */
export const GOLD = words('or');
export const NOT = words("ne n'");
/** Between a verb and its negation; between it and who speaks. */
export const CLITIC_OF_NOT = words("y en l' le la les lui leur se s' me m' nous vous");
export const CLITIC_OF_SPEAKER = words("ne n' y en le la les l' lui leur me m'");
/** Never the verb behind its negation; nor an infinitive: "ne pas couler". */
export const NO_VERB = words("pas plus jamais rien point que qu' se s' y en l' le la les lui leur il ils elle elles");
export const ENDS_INFINITIVE = /..(?:er|ir|oir|re)$|ant$/;
/** Behind these a form of a verb is a noun. */
export const BEFORE_NOUN_FORM = words("le la les l' un une de d' des");
/** "plus de quarante". */
export const COUNTS = words('plus moins environ pres');
export const BEHIND_COUNTS = /^(?:de|d')$/;
/** Adverbs by their ending; longer ones that open a sentence. */
export const ENDS_ADVERB = /..ment$/;
export const ENDS_LONG_ADVERB = /....ment$/;
/** "c’est X qui". */
export const IT = words("c'");
export const IS = words('est etait sont fut');
/** Participles that open a sentence: "Joint au téléphone, …". */
export const ENDS_SCENE = /(?:e|ee|es|ees|i|is|ie|u|us|ue|int|ints|ert)$/;
/** "il y a un an". */
export const THERE = words('il');
export const IS_THERE = words('y');
/** "tout fier", "tout sourire". */
export const ALL = words('tout toute tous toutes');
/** "un peu plus tôt". */
export const A = words('un');
export const LITTLE = words('peu');
export const BEHIND_A_LITTLE = words('plus moins tot tard avant apres');
/** "estiment certains": determiners that stand alone. */
export const ALONE = words('certains certaines beaucoup plusieurs');
/** Points to the noun behind it, though alone it is nobody. */
export const POINTS = words('ce');
