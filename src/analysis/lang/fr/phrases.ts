import { words } from '../roles.ts';

// Words by which a phrase tells whom it means. Folded.

/** Places and houses that go by a name which may look like a person's. */
export const NAMED_AFTER = words(
  'quartier village commune ville rue avenue place boulevard secteur faubourg cite banlieue district canton arrondissement lycee college ecole mosquee eglise paroisse hopital clinique universite stade camp marche port gare aeroport navire bateau hotel restaurant salle centre fondation institut cabinet societe plateforme',
);
/** Before a name they only say what kind it is: "l’opération Barkhane". */
export const KIND_OF_NAME = words('groupe mouvement organisation reseau operation ong');
/** "Un certain « Abou Zeyd »". */
export const NAMELY = /^(?:certaine?|(?:de|sur)?nommee?)$/;
export const JOINS_TWO = words('et');
export const OPENS_HER = words('la une cette sa');
export const OPENS_HIM = words('le un ce');
export const OPENS_SEVERAL = words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre cinq six dix tous toutes nos vos');
export const OPENS_ONE_HEAD = words("le la l' un une ce cet cette son sa du");
export const THE_ONE = words("le la l'");
export const ENDS_S = /s$/;
/** "notre interlocutrice": who just spoke, or was met; a woman by its end. */
export const SPOKE_WITH_US = /^interlocut/;
export const ENDS_HER = /trice$/;
export const SOURCE = words('source');
/** Of bodies that help: "l’organisation de défense des droits humains". */
export const BODY_OF_AID = words('organisation ong association');
export const NGO = words('ong');
export const OF_AID = words('humanitaire humanitaires caritative defense droits humains homme medias presse internationale medicale');
export const POINTING = words('ce cet cette');
/** "l’orateur du jour". */
export const THE_DAY = words('jour soir');
export const TO_HIM = words('lui leur');
export const ARMED_MEMBERS = words('combattants rebelles insurges hommes jihadistes djihadistes terroristes miliciens');
export const EMBASSY = /^(?:ambassade|consulat)\b/i;
/** "dans un communiqué": whose document it is. */
export const IN_A_DOCUMENT = words('dans par via');
/** Titles that say nothing of what somebody does. */
export const COURTESY = words('m mm mme mmes mlle me mes dr pr st monsieur madame maitre docteur professeur');
/** Stand between a comma and the name of somebody: title, article, rank. */
export const RANK = words(
  "m mme mlle le la l' dr pr de d' me capitaine colonel general commandant lieutenant lieutenant-colonel colonel-major fregate vaisseau corvette corps armee division brigade amiral docteur professeur cheikh imam",
);
/** "le paysage politique". */
export const NO_POLITICIAN = words('politique politiques');
