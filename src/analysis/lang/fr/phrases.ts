import { words } from '../roles.ts';

/** Words by which a phrase tells whom it means. Folded. */
export const PHRASES = {
  /** Places and houses that go by a name which may look like a person's. */
  NAMED_AFTER: words(
    'quartier village commune ville rue avenue place boulevard secteur faubourg cite banlieue district canton arrondissement lycee college ecole mosquee eglise paroisse hopital clinique universite stade camp marche port gare aeroport navire bateau hotel restaurant salle centre fondation institut cabinet societe plateforme',
  ),
  /** Before a name they only say what kind it is: "l’opération Barkhane". */
  KIND_OF_NAME: words('groupe mouvement organisation reseau operation ong'),
  /** "Un certain « Abou Zeyd »". */
  NAMELY: /^(?:certaine?|(?:de|sur)?nommee?)$/,
  JOINS_TWO: words('et'),
  OPENS_HER: words('la une cette sa'),
  OPENS_HIM: words('le un ce'),
  OPENS_SEVERAL: words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre cinq six dix tous toutes nos vos'),
  OPENS_ONE_HEAD: words("le la l' un une ce cet cette son sa du"),
  THE_ONE: words("le la l'"),
  ENDS_S: /s$/,
  /** "notre interlocutrice": who just spoke, or was met; a woman by its end. */
  SPOKE_WITH_US: /^interlocut/,
  ENDS_HER: /trice$/,
  SOURCE: words('source'),
  /** Of bodies that help: "l’organisation de défense des droits humains". */
  BODY_OF_AID: words('organisation ong association'),
  NGO: words('ong'),
  OF_AID: words('humanitaire humanitaires caritative defense droits humains homme medias presse internationale medicale'),
  POINTING: words('ce cet cette'),
  /** "l’orateur du jour". */
  THE_DAY: words('jour soir'),
  TO_HIM: words('lui leur'),
  ARMED_MEMBERS: words('combattants rebelles insurges hommes jihadistes djihadistes terroristes miliciens'),
  EMBASSY: /^(?:ambassade|consulat)\b/i,
  /** "dans un communiqué": whose document it is. */
  IN_A_DOCUMENT: words('dans par via'),
  /** Titles that say nothing of what somebody does. */
  COURTESY: words('m mm mme mmes mlle me mes dr pr st monsieur madame maitre docteur professeur'),
  /** Stand between a comma and the name of somebody: title, article, rank. */
  RANK: words(
    "m mme mlle le la l' dr pr de d' me capitaine colonel general commandant lieutenant lieutenant-colonel colonel-major fregate vaisseau corvette corps armee division brigade amiral docteur professeur cheikh imam",
  ),
  /** "le paysage politique". */
  NO_POLITICIAN: words('politique politiques'),
};
