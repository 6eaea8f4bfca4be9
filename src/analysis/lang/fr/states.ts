import { words } from '../roles.ts';

/** The words by which a country or capital is told to be its government, an agent, rather than a territory. All folded. */

const ER = 'er e ee es ees ent ait aient a erent era eront erait eraient ant';
const IR = 'ir it i ie is ies issent issait issaient ira iront irait issant irent';
/** Forms of regular verbs by their stems. */
const forms = (stems: string, endings: string): string[] => {
  const list = endings.split(' ');
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => list.map((ending) => stem + ending));
};

/** Where things are or go: a country behind them is a territory. */
export const LOCATIVE = words('en dans vers depuis chez hors parmi jusqu jusque sous devant derriere pres loin via travers traversant sud nord ouest');
export const TO = words('a au aux');
export const FROM = words('de du des d');
export const WITH = words('avec');
export const BETWEEN = words('entre');
export const BY = words('par');
export const AGAINST = words('contre');
export const FOR = words('pour');
export const ON = words('sur');
/** Behind them a country is somebody. */
export const TOWARDS_AGENT = words('envers selon malgre sauf sans excepte hormis moyennant');
/** Before "à", "de": face à la Russie, proche de Moscou, à l’égard de, vis-à-vis de, auprès de. */
export const TOWARDS = words('face grace quant rapport oppose opposee opposes opposition hostile hostilite vis');
export const CONJUNCTIONS = words(
  'que qu quoi qui lequel laquelle lesquels lesquelles si et mais ou car donc or puisque lorsque lorsqu quand comme ni alors pourquoi comment dont ainsi cependant toutefois pourtant tandis quoique puis notamment desormais surtout meme aussi parce',
);
export const ARTICLES = words('le la l les');
export const LISTED = words('et ou ni');

/** What an agent does, wants or has: "la décision de la Russie", "allié de Moscou", "de la part de". */
export const STANCES = words(`
action actions decision decisions choix demande demandes exigence exigences requete accusation accusations allegation allegations declaration declarations annonce annonces communique position positions posture
attitude ligne plan plans hegemonie primaute suprematie domination encontre politique politiques intervention interventions ingerence ingerences invasion agression attaque attaques menace menaces reaction reponse refus rejet soutien soutiens appui aide
assistance participation adhesion candidature retrait depart sortie volonte souhait souhaits ambition ambitions objectif objectifs but buts intention intentions strategie interet interets influence role
engagement engagements initiative initiatives mediation proposition propositions offre offres promesse promesses pression pressions colere inquietude inquietudes preoccupation preoccupations hostilite
ennemi ennemis allie allies alliee partenaire partenaires rival rivaux adversaire adversaires ami amis amie espion espions agent agents complice complices complicite responsabilite obligation obligations vote veto
reconnaissance part egard vis nom solde mains profit compte cote parole mainmise implication rapprochement rivalite jeu griefs grief plainte avertissement avertissements mefiance silence critiques critique
reproches reproche motivation motivations provocation provocations capacite tentative tentatives tentation revendication revendications ultimatum mise demarche demarches ordre ordres instruction instructions injonction injonctions
cessez-le-feu feu engagement condamnation contribution contributions troupes mercenaires armements sortie dissuasion emissaire emissaires pertes paiements confiance maneuvres manoeuvres campagne urging calcul calculs
suspension exclusion tutelle victoire defaite priorites sanctions negociations deploiement ambition offensive operations presence
aveu dementi dementis invitation pression soumission contre-attaque isolement chantage double-jeu main bras
`);
/** Behind "au service de", "l'appui de" the noun of the state; before "de" verbs that lead to somebody: "dépendre des États-Unis". */
/** What somebody sends: "une aide de" is read by STANCES; only English parts from and of. */
export const SENT = words('');
export const VERBS_OF = new Set([
  ...forms('rapproch eloign mefi distanci desolidaris reclam', ER),
  ...'depend dependre dependent dependait dependant se-mefier emaner emane emanant obtenir obtenu obtient recu recoit recevoir exiger exige attend attendre attendent proche proches'.split(
    ' ',
  ),
]);
/** Whom one accuses, urges, supports, recognises … is somebody. */
export const TARGETED: ReadonlySet<string> = new Set([
  ...forms(
    'accus critiqu soupconn exhort press somm menac sanctionn isol aid arm financ appuy affront condamn denonc blam provoqu rassur remerci felicit invit pouss oblig forc encourag dissuad empech autoris priv consult inform ' +
      'inquiet irrit alarm agac menag interpell vis laiss retir ray exclu reintegr reintrodui trait consider qualifi represent salu humili insult denigr ridiculis diabolis marginalis contourn concurrenc apais courtis conseill associ impliqu ' +
      'offens contact bloqu encercl amadou implor suppli incit engag defi contest tromp piegn espionn espionn fustig tanc vilipend appel rappel charg indemnis endett approch fach alert ralli incrimin mobilis amen punir remis',
    ER,
  ),
  ...forms('enhard pun avert trah affaibl sais investi bann envah', IR),
  ...(
    'soutenir soutient soutiennent soutenu soutenait soutenant contraindre contraint contraignant convaincre convaincu convainc defendre defend defendent defendu defendant reconnaitre reconnait reconnaissent reconnu reconnaissant appelle appellent appelant rappelle ' +
    'decrire decrit decrivant voir voit voient vu admettre admet admis suspendre suspend suspendu inscrire inscrit combattre combat combattent combattu combattant mettre permettre prevenir previent prevenu vaincre vaincu craindre craint craignent perdre surprendre surpris ' +
    'detruire detruit comprendre poursuivre poursuit poursuivi servir sert desservir dessert contenir retenir atteindre enfreindre aider'
  ).split(' '),
]);
/** "mettre en garde la Finlande", "en cause", "en demeure". */
export const PUT_IN = words('garde cause demeure accusation');
/** Given, said or done to somebody: "a fourni des missiles à la Corée du Nord", "message à la France". */
export const GIVEN: ReadonlySet<string> = new Set([
  ...forms('reproch ordonn propos impos livr don pret vers octroi reclam rembours accord imput signifi notifi', ER),
  ...forms('fourn', IR),
  ...(
    'enjoint enjoindre enjoignait promet promettre promis promettent interdit interdire offre offrir offert offrent permet permettre permis permettent repond repondre repondu repondent remet remettre remis appartient appartenir profite nuit nuire nuisible tend tendre tendu ' +
    'oppose opposer inflige infliger aide soutien appui message lettre reponse ultimatum appel appels reconnaissance gratitude merci hommage livraison livraisons pret dette don dons assistance fourniture menace avertissement hostile favorable fideles fidele loyal due dues destinee destines destine infligee reserve'
  ).split(' '),
]);
/** Borders, roads, distances: "la frontière avec le Bénin", "la route entre Paris et Lyon". */
/** "demander au Mali de …". */
export const ASKED = words(
  'demande demander demandent demandait demandant enjoint enjoignait enjoindre ordonne ordonner ordonnait reproche reprochait propose proposer proposait promis interdit impose permis permet permettre suggere suggerer conseille recommande',
);
export const BORDERS = words(
  'frontiere frontieres frontalier frontaliere frontaliers limite limites limitrophe limitrophes route routes axe trajet vol vols liaison liaisons distance km kilometres situe situee corridor corridors autoroute train bus navette match rencontre-match localite village villages ville zone bande region confins ligne lignes voyage voyages trajets axes trafic convoi convois navettes camions',
);
/** Of a road: "passer par le Mali". */
export const PASSING = words('passer passe passent passant passait passes transiter transite transitent transitant venir entrer entre entres sortir traverser');
/** Attacks that strike a place: "blocus contre Bamako". */
export const STRIKES = words(
  'blocus attaque attaques obus tir tirs raid raids offensive offensives roquettes roquette missile missiles drones drone bombardement bombardements assaut assauts attentat attentats frappe frappes siege embuscade',
);
/** What a capital too may be the object of. */
export const COMPLAINTS = words(
  'sanctions sanction accusations accusation plainte plaintes campagne mobilisation colere griefs critiques charge embargo mesures mesure proces action recours guerre hostilite vent front rhetorique',
);
/** Before "pour": on whose side, at whose cost. */
export const SAKE = words(
  'combattre combat combattent combattu battre bat travaille travailler travaillent espionner espion mercenaires mercenaire roule voter vote milite victoire menace danger defi revers humiliation affront gifle succes echec aubaine opportunite cadeau important importante essentiel crucial probleme dilemme inacceptable bonne mauvaise',
);
/** "pression sur l’Ukraine". */
export const PRESSED = words('pression pressions sanctions influence embargo emprise mainmise tutelle chantage');
/** Movements to a place, before "à la". */
export const MOVES = words(
  'relie relier reliant relient frontiere frontieres limite voisin voisine comparable compare comparee appliquee limitrophe retour arrivee arrive voyage visite etendu etend jusqu acces venue interieur exterieur nord sud est ouest',
);
/** Nouns before "dont", "comme", "tels que": who does things together. */
export const CIRCLES = words(
  'membres membre puissances puissance allies partenaires signataires etats gouvernements capitales parties nations acteurs donateurs bailleurs pays',
);

/** What is told of a territory or a people, not of an agent; folded finite forms or participles. */
export const TERRITORIAL = words(`
compte comptait comptent comptaient connait connaissait connaitra abrite abritait abritent borde relie relient subit subissait subissent enregistre enregistrait vit vivait vivent souffre souffrait souffrent figure figurait regorge recele produit
exporte importe est-situe situe situee situes trouve situent possedait comptera traverse traversait jouit fete celebre herite herberge cultive frontalier frontaliere
`);
/** After "est", "a été": what is done to an agent or what it is as one. */
export const BEING = words(`
suspendu suspendue exclu exclue accuse accusee accuses condamne condamnee sanctionne sanctionnee invite invitee contraint contrainte oblige obligee force forcee associe associee represente representee soupconne soupconnee prie priee
isole isolee tenu tenue represente pret prete prets oppose opposee opposes favorable hostile intervenu intervenue intervenus dispose disposee decide decidee determine determinee engage engagee convaincu convaincue persuade persuadee
inquiet inquiete soucieux soucieuse conscient consciente responsable responsables parvenu parvenue revenu revenue alle allee venu venue sorti sortie reste restee devenu devenue membre signataire allie alliee partenaire candidat candidate
coupable complice attentif attentive felicite felicitee vigilant vigilante solidaire honore honoree ravi ravie fier fiere heureux heureuse victorieux perdant gagnant leader absente absent presente preoccupe preoccupee satisfait satisfaite furieux furieuse mecontent prudent prudente ferme
`);
/** After "est un", "est le": the noun of an agent. */
export const ROLES_OF_STATES = words(
  'menace allie alliee partenaire ennemi ennemie leader membre membres signataire signataires partenaires allies acteur adversaire rival mediateur mediatrice garant garante complice agresseur victime premier principal principale plus',
);
/** After "en": "en pourparlers", "en guerre". */
export const IN_DEALINGS = words(
  'pourparlers guerre discussion discussions negociation negociations train recherche mesure droit position desaccord conflit contact quete faveur',
);
/** Words of time or manner that may stand between a verb and its object, a subject and its verb. */
export const BETWEEN_WORDS = words(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourdhui ans annees mois jours semaines plutot egalement publiquement regulierement directement aussi ainsi toujours deja officiellement vivement jamais pas plus fermement a-nouveau encore formellement elle lui quant',
);
export const CLITICS = words('qui ne n se s lui leur y en l le la les');
/** Before a subject that follows its verb: "affirme Séoul". */
export const SAID_BEFORE = words(
  'selon annonce affirme accuse assure repond retorque replique martele insiste estime indique declare precise souligne rappelle denonce regrette deplore previent promet dit juge explique ajoute reconnait admet confirme demande reclame',
);
/** Dealings between states: "accord entre Paris et Bamako". */
export const DEALINGS = words(
  'accord accords cooperation cooperer coopere partenariat partenariats pourparlers tension confrontation bataille discussion affrontement discussions discuter discute negociations negocier relations relation tensions crise dialogue rupture rompre contrat alliance traite guerre differend entretiens echanges conflit bras brouille rapprochement diplomatiques diplomatique conclu conclure negociation concertation rivalite mediation',
);
