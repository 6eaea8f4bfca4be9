import { words } from '../roles.ts';

/** Words by which a sentence beside marked words tells whose they are: « … ». C’est le constat de X. Folded. */

/** Nouns for what somebody says of a matter. */
export const VERDICT = words(
  'constat conclusion conclusions avis opinion verdict analyse sentiment message cri appel reponse explication explications version mot mots temoignage reaction position credo diagnostic accusation promesse declaration declarations engagement serment souhait voeu conviction certitude plaidoyer formule phrase consigne conseil recommandation question interrogation refrain leitmotiv argument theorie these hypothese propos paroles precision mise affirmation lecture pronostic regret priere invite aveu confession confidence confidences considerations interpellation avertissement annonce lecon recit',
);
/** Of them, those for what was just said, with an article: "Les mots d’Awa Bah résonnent". */
export const SAYING = words('mots propos paroles phrase formule cri declaration declarations confidence confidences aveu temoignage');
/** Nouns for what people want, before a colon. */
export const CALL = words(
  'revendication revendications demande slogan exigence objectif priorite crainte commentaire commentaires replique remarque observation',
);
/** "Ainsi parle X", with what may stand before its verb, and the verbs. */
export const THUS = 'ainsi';
export const THUS_AUXILIARY = words("se s' est a etait avait");
export const THUS_SPEAKS = words('parle parlait parla exprime exprimait resume resumait temoigne temoignait commente reagit conclut commence decrit');
/** Before the noun: "ces mots", "les mots". */
export const THESE = words('ce cet cette ces');
export const THE = words("le la l' les");
/** Between the noun and whose it is: "L’appel est de X". */
export const IS_SOMEBODYS = words('est sont vient viennent emane emanent etait');
/** Two words that open on it: "c’est", "tel est", "voilà le". */
export const PRESENTS = new Set("c' est|c' etait|tel est|telle est|tels sont|telles sont|voila le|voila la|voila l'|voila ce|voila les".split('|'));
/** Of them, those behind which the noun stands before a colon too. */
export const THIS_IS = new Set("c' est|c' etait".split('|'));
/** Opens a relative that is the verdict: "ce qu’affirme X". */
export const WHAT = 'ce';
/** Before the verb of a relative, and its auxiliaries, accents kept. */
export const CLITIC_OF_A_RELATIVE = words("ne n' se s' nous en y");
export const HAS = words('a ont avait avaient');
/** Behind the preposition of an agent, and no agent: "par intérim". */
export const NO_AGENT = words('interim ailleurs la exemple');
/** Whose of several. */
export const THEIR = words('leur leurs');
