import type { ActorType } from '../../../model/knowledge.ts';

/** Head nouns of bodies whose name may be written in lower case; folded. "armée malienne", "ministère de la justice". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    'gouvernement armee armees forces ministere police gendarmerie garde presidence primature parlement senat assemblee cour tribunal parquet conseil etat-major junte regime autorites autorite ' +
    'administration diplomatie executif operation force mission opposition justice marine aviation etat pouvoir chancellerie ambassade'
  ).split(' '),
);

/** Bodies of a state that the country alone makes a name ("armée malienne"), and the type of actor; folded. */
export const STATE_BODIES: ReadonlyMap<string, 'government' | 'armed_forces' | 'ministry' | 'court' | 'organisation'> = new Map(
  Object.entries({
    government: 'gouvernement presidence primature parlement senat assemblee junte regime autorites administration diplomatie executif etat chancellerie',
    armed_forces: 'armee armees forces police gendarmerie garde etat-major marine aviation',
    ministry: 'ministere',
    court: 'cour tribunal parquet justice',
    organisation: 'ambassade consulat',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as 'government'] as const)),
);
/** Of these, the ones that stand for the government itself. */
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set('gouvernement junte regime autorites administration executif etat'.split(' '));
export const ARMY_HEADS: ReadonlySet<string> = new Set('armee armees forces'.split(' '));

/** Bodies that are names without a country, of the article's own: "Gendarmerie nationale", "Cour constitutionnelle". Folded words. */
export const NATIONAL_BODIES: readonly string[] = [
  'commission electorale',
  ...[
    'gendarmerie nationale',
    'police nationale',
    'garde nationale',
    'armee nationale',
    'forces armees nationales',
    'forces armees',
    'garde presidentielle',
    'garde republicaine',
  ],
  ...[
    'forces speciales',
    'marine nationale',
    'armee de l air',
    'armee de terre',
    'etat major general des armees',
    'etat major des armees',
    'assemblee nationale',
    'cour supreme',
  ],
  ...[
    'cour constitutionnelle',
    'conseil constitutionnel',
    'cour d appel',
    'cour des comptes',
    'haute cour de justice',
    'assemblee legislative de transition',
    'assemblee nationale de transition',
  ],
  ...[
    'conseil superieur de la communication',
    'conseil superieur de la magistrature',
    'commission electorale nationale independante',
    'commission nationale des droits de l homme',
    'prefecture de police',
    'police judiciaire',
    'police municipale',
    'police federale',
    'police metropolitaine',
    'conseil federal',
    'haute cour',
    'defenseur des droits',
    'presidence de la republique',
  ],
];

/** Head nouns of named organisations, which then begin with a capital; folded. */
export const NAMED_HEADS: ReadonlySet<string> = new Set(
  (
    'agence alliance assemblee association autorite banque brigade bureau cadre caisse cellule centrale centre chambre coalition collectif comite commissariat commission communaute compagnie confederation congres conseil convention convergence ' +
    'coordination corps cour croix-rouge departement direction directoire dynamique federation fondation fonds force forces front gendarmerie groupe groupement haut-commissariat haut-conseil haute haut initiative inspection institut medecins reporters avocats jeunesse journal ligue mission mouvement ' +
    'laboratoire cooperative amicale observatoire office operation ordre organisation parti plateforme police programme rassemblement regiment reseau secretariat service societe syndicat tribunal union unite volontaires convergence regroupement mutuelle garde bataillon bataillons ministere brigades consortium pole bloc courant universite cercle congregation organisations representation eglise diocese archidiocese'
  ).split(' '),
);
/** Named things that begin alike and are no actors; folded. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'hopital league cup peuple ethnie tribu volcan ethnique aeroport stade ecole lycee college institut-francais hotel palais place rue avenue boulevard pont parc lac mont montagne fleuve riviere ile region province departement commune cercle district ville village quartier camp base ' +
    'accord accords traite convention-cadre charte constitution loi decret declaration forum sommet conference festival prix coupe journee semaine mois fete dialogue assises concertations etats-generaux processus plan strategie projet guerre bataille operation-retour ' +
    'route axe carrefour marche centre-ville musee mosquee eglise cathedrale secteur zone etat bassin delta golfe vallee desert aeroport cinema salle maison mine site gare port barrage cafe restaurant bar maquis usine bourg hameau gymnase residence navire cargo paquebot'
  ).split(' '),
);

/** Nouns that a name of a body follows directly: "l'ONG Internet sans frontières", "la société minière russe Nordgold". Folded. */
export const BODY_APPOSITIONS: ReadonlySet<string> = new Set(
  (
    'ong association organisation entreprise societe compagnie groupe firme cabinet banque parti mouvement front coalition collectif syndicat journal quotidien hebdomadaire magazine site chaine radio agence television groupement ' +
    'groupuscule commando publication revue laboratoire milice katiba brigade operation force mission fondation institut operateur multinationale start-up startup plateforme reseau club bureau holding consortium filiale rebellion think-tank editeur constructeur'
  ).split(' '),
);

/** Houses: a body where it speaks or decides, else where something happens; folded. */
export const HOUSES: ReadonlySet<string> = new Set('ambassade consulat'.split(' '));

/** Before a name that is cited; folded. */
export const CITES: ReadonlySet<string> = new Set('selon affirme explique estime annonce indique precise assure confirme dixit'.split(' '));
/** Verbs behind a name that only somebody does. */
export const SPEAKS: ReadonlySet<string> = new Set(
  'a affirme explique estime annonce indique precise assure confirme dement refuse accuse reclame exige propose publie revele souhaite veut compte'.split(' '),
);
/** Say what a name right behind them is: a company, a medium, a club. */
export const COMPANY_BEFORE: ReadonlySet<string> = new Set(
  'fabricant geant constructeur operateur assureur editeur diffuseur exploitant distributeur fournisseur prestataire brasseur armateur transporteur minier petrolier club gang institut studio'.split(
    ' ',
  ),
);
/** Stand behind the name of a company or body. */
export const COMPANY_BEHIND: ReadonlySet<string> = new Set('ceo sarl'.split(' '));
/** Whoever leads or speaks for what "de" leads to. */
export const LEADS: ReadonlySet<string> = new Set(
  'porte-parole parole fondateur fondatrice cofondateur cofondatrice pdg patron patronne actionnaire actionnaires employe employes salarie salaries filiale filiales president presidente economistes analyste analystes journaliste correspondant correspondante coordonnateur coordonnatrice directrice leader militant militante militants'.split(
    ' ',
  ),
);
/** Before a people, a kind, a place. */
export const MANY = /^(?:les|des|aux|ces|ses|leurs|un|une|certains|plusieurs|en|dans)$/;
/** Behind them "à" leads to whoever is told or given something. */
export const TOLD: ReadonlySet<string> = new Set(
  'dit declare confie affirme raconte explique indique demande vendu vend achete confirme reproche repond appartient appartenant adresse face grace'.split(' '),
);
/** Many people by their name's ending. */
export const PEOPLES = /(?:istes|iens|iennes|ains|aines)$/;
/** Only English puts "military" before a noun. */
export const OF_FORCES: ReadonlySet<string> = new Set();
/** Names of houses that begin with "General": no officer. */
export const GENERAL_HOUSES = /^(?:motors|electric|mills|dynamics|foods|[a-z]{3,}mics)$/;

/** Heads that newsrooms write small in a body's full name. */
export const SMALL_HEADS: ReadonlySet<string> = new Set(
  'association syndicat collectif union federation coordination mouvement ligue reseau commandement centre comite conseil commission observatoire fondation institut agence office direction parti front alliance convention groupement plateforme synergie section centrale confederation'.split(
    ' ',
  ),
);

/** Open a body's name that goes on with “for”, “of”: Lawyers for Human Rights. */
export const LINKED_HEADS: ReadonlySet<string> = new Set();

/** Of these a country has one: “l’agence nationale de …”. */
export const NATIONAL_OFFICES: ReadonlySet<string> = new Set(
  'agence autorite office institut commission departement centre conseil direction laboratoire observatoire societe compagnie banque'.split(' '),
);

/** Bodies that are told by their seat: "le parquet de Niamey", "la préfecture de police de Paris". */
export const SEATED: ReadonlyMap<string, ActorType> = new Map([
  ['parquet', 'court'],
  ['tribunal', 'court'],
  ['cour', 'court'],
  ['prefecture', 'government'],
  ['police', 'armed_forces'],
  ['barreau', 'organisation'],
  ['conseil', 'court'],
  ['prudhommes', 'court'],
  ['diocese', 'organisation'],
  ['eveche', 'organisation'],
  ['archeveche', 'organisation'],
  ['sous-prefecture', 'government'],
  ['mairie', 'government'],
  ['municipalite', 'government'],
]);

/** The portfolio of a ministry that is meant by its letters, as the knowledge base names it in French. */
export const FOREIGN_AFFAIRS = 'affaires étrangères';

/** What kind of body a head noun tells. */
export const TYPE_OF_HEAD: Readonly<Record<string, ActorType>> = {
  parti: 'party',
  mouvement: 'party',
  syndicat: 'union',
  societe: 'company',
  compagnie: 'company',
  entreprise: 'company',
  banque: 'company',
  ong: 'ngo',
  association: 'ngo',
  federation: 'ngo',
  journal: 'media',
  quotidien: 'media',
  hebdomadaire: 'media',
  radio: 'media',
  chaine: 'media',
  site: 'media',
  magazine: 'media',
  television: 'media',
  tribunal: 'court',
  cour: 'court',
  ministere: 'ministry',
  katiba: 'armed_group',
  milice: 'armed_group',
  brigade: 'armed_forces',
  regiment: 'armed_forces',
  bataillon: 'armed_forces',
  police: 'armed_forces',
  gendarmerie: 'armed_forces',
};
