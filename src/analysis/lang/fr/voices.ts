import { words } from '../roles.ts';

/** Words by which a text tells who may have said something. All folded. */

/** Before a noun for somebody met before: "le même responsable". */
export const AGAIN = words('meme');
/** "de même source": whoever spoke last. */
export const SPOKE_LAST = 'meme';
/** Before a noun an ordinal counts it: "le premier match". */
export const ORDINAL = words('premier premiers premiere premieres second seconds seconde secondes');
/** Alone behind an article: the one of several who was told of before. */
export const FIRST_OR_LAST = words('premier premiere premiers premieres second seconde dernier derniere');
/** "cette dernière", "celui-ci": whoever was named last. */
export const NAMED_LAST = words('ce cette ces celui-ci celle-ci ceux-ci celles-ci');
/** "Quant au maire, il": whom a sentence is about. */
export const AS_FOR = 'quant';
/** Between a pronoun for nobody and its verb: "il n’y a". */
export const CLITIC_OF_NOBODY = words("ne n' se s' en");
/** The same in quoted words, with those who speak and hear: "il nous faut". */
export const CLITIC_IN_SPEECH = words("ne n' se s' en nous vous lui leur");
/** Who asks, as the label of a turn: "Journaliste : …". */
export const ASKS = words('q question journaliste reporter moderateur');
/** Who answers. */
export const ANSWERS = words('r reponse');
/** Of somebody who speaks for himself; in lower case, accents and signs kept. */
export const SPEAKS_OF_HIMSELF = words("je j’ai j'ai j’ j' nous mon ma mes notre nos");
/** The lemma of "on apprend du rectorat que": what is learnt is told by somebody. */
export const LEARNT = 'appris';
/** Right before a verb: anybody, who is not named. */
export const ANYBODY = 'on';
/** Verbs by which what is known shows something: "Les données indiquent". Lemmas. */
export const SHOWS = words('indiquer montrer révéler suggérer');
/** "le chef de famille X": it names a trade where no article follows. */
export const OF_A_TRADE = words("de d'");
/** How the names of bodies begin that "il" stands for, and "elle". */
export const HE_BODY = /^(?:gouvernement|ministère|conseil|mouvement|groupe|parti|front|comité|syndicat|état|bureau|haut|parlement|tribunal|collectif)/;
export const SHE_BODY =
  /^(?:armée|force|commission|union|cour|coalition|coordination|communauté|organisation|assemblée|alliance|banque|mission|police|gendarmerie|présidence|junte|agence|société|confédération|fédération)/;
/** Words that without their accents would be articles: read as words of the same kind. In lower case. */
export const READ_AS: ReadonlyMap<string, string> = new Map([
  ['dès', 'depuis'],
  ['là', 'ici'],
]);
