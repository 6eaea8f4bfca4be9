import { words } from '../roles.ts';

/** Words by which a text tells who may have said something. All folded. */
export const VOICES = {
  /** Before a noun for somebody met before: "le même responsable". */
  AGAIN: words('meme'),
  /** "de même source": whoever spoke last. */
  SPOKE_LAST: words('meme'),
  /** Before a noun an ordinal counts it: "le premier match". */
  ORDINAL: words('premier premiers premiere premieres second seconds seconde secondes'),
  /** Alone behind an article: the one of several who was told of before. */
  FIRST_OR_LAST: words('premier premiere premiers premieres second seconde dernier derniere'),
  /** "cette dernière", "celui-ci": whoever was named last. */
  NAMED_LAST: words('ce cette ces celui-ci celle-ci ceux-ci celles-ci'),
  /** "Quant au maire, il": whom a sentence is about. */
  AS_FOR: words('quant'),
  /** Between a pronoun for nobody and its verb: "il n’y a". */
  CLITIC_OF_NOBODY: words("ne n' se s' en"),
  /** The same in quoted words, with those who speak and hear: "il nous faut". */
  CLITIC_IN_SPEECH: words("ne n' se s' en nous vous lui leur"),
  /** "le chef de famille X": it names a trade where no article follows. */
  OF_A_TRADE: words("de d'"),
  /** How the names of bodies begin that "il" stands for, and "elle". */
  HE_BODY: /^(?:gouvernement|ministère|conseil|mouvement|groupe|parti|front|comité|syndicat|état|bureau|haut|parlement|tribunal|collectif)/,
  SHE_BODY:
    /^(?:armée|force|commission|union|cour|coalition|coordination|communauté|organisation|assemblée|alliance|banque|mission|police|gendarmerie|présidence|junte|agence|société|confédération|fédération)/,
};
