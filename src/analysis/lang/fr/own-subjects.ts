import { words } from '../roles.ts';
import type { SubjectWords } from '../subjects.ts';
import { FUNCTION_WORDS } from './common-words.ts';
import { AND, NOT } from './subjects.ts';

/** See SubjectWords. */
export const OWN_SUBJECTS: SubjectWords = {
  AND,
  OPENS_NOBODY: words(
    'aussi peut-etre sans apparemment autrefois jadis naguere hier demain bientot parfois souvent jamais partout tant tellement loin pres moins et mais parce comme quand lorsque puisque si car dont ou comment combien pourquoi bref certes or ainsi alors apres encore deja toujours puis ensuite enfin cependant pourtant toutefois neanmoins sinon oui non grace suite faute afin ailleurs autant surtout notamment reagissant concernant compte vu etant pourvu hormis excepte quoique bien tandis dorenavant desormais actuellement recemment finalement egalement notons rappelons precisons soulignons ajoutons signalons selon difficile impossible possible inutile resultat autrement voila voici interroge interrogee contacte contactee joint jointe',
  ),
  NAMES_NOBODY: FUNCTION_WORDS,
  PARTITIVE_OF: words("de d'"),
  OPENS_ANEW: words('un une le la les'),
  ENDS_JOINED: /s$/,
  COMPARES: words('plus moins aussi'),
  BEFELL: /(?:é|ée|és|ées)$|^(?:paru|rendu|transmis|remis|émis|écrit|conduit|reçu|obtenu|tenu|sorti|réuni|fait|fourni|soumis|présent)e?s?$/,
  BEHIND_BEFELL: words('par en a au aux pour dans sur lors hier lundi mardi mercredi jeudi vendredi samedi dimanche le depuis public publique'),
  DATED: /^daté/,
  ADJECTIVE_ADVERB: /^meme$/,
  SUBJECT_RELATIVE: words('qui'),
  PERSON_RELATIVE: words('qui'),
  GOVERNED_RELATIVE: words('qui'),
  THE_ONE_WHO: words('celui celle'),
  THE_ONE_SHE: words('celle'),
  ASIDE_RELATIVE: words('qui dont ou lequel laquelle'),
  NOT,
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
