import type { ActorType } from '../../../model/knowledge.ts';
import type { Grammar } from '../grammar.ts';
import { words } from '../roles.ts';
import { COMMON_FINITE } from './generated/finite-forms.ts';
import { SYNTAX } from './syntax.ts';
import { isTrade } from './trades.ts';

const people = words(`
assassin assassins meurtrier meurtriere meurtriers tueur tueurs ravisseur ravisseurs bourreau bourreaux tombeur agresseur agresseurs geolier geoliers complice complices
habitant habitants habitante habitantes temoin temoins resident residents residente riverain riverains source sources responsable responsables porte-parole
conferencier conferenciers intervenant intervenants participant participants manifestant manifestants militant militants militante eleve eleves etudiant etudiants
etudiante enseignant enseignants enseignante chercheur chercheurs chercheuse universitaire universitaires expert experts experte specialiste specialistes analyste analystes
observateur observateurs observatrice journaliste journalistes internaute internautes avocat avocats avocate medecin medecins docteur infirmier infirmiere agriculteur agriculteurs
eleveur eleveurs berger bergers commercant commercants commercante pecheur paysan paysans maire maires prefet gouverneur depute deputes senateur elu elus elue notable notables
chef chefs dirigeant dirigeants leader leaders opposant opposants opposante ministre ministres president presidente presidents secretaire directeur directrice directeurs coordinateur
coordonnateur coordinatrice coordonnatrice commandant officier officiers militaire militaires soldat soldats general colonel capitaine lieutenant gendarme gendarmes policier policiers procureur juge juges magistrat magistrats
ambassadeur ambassadrice ambassadeurs diplomate diplomates emissaire envoye envoyes mediateur representant representants representante delegue deleguee membre membres cadre cadres
fonctionnaire fonctionnaires agent agents employe employes syndicaliste syndicalistes syndicat syndicats autorite autorites pouvoir junte gouvernement armee opposition coalition
organisation organisations association associations ong collectif parti partis mouvement mouvements groupe groupes departement departements personnes justice police gendarmerie parquet etat-major presidence ministere
population populations victime victimes survivant survivants rescape rescapes refugie refugies deplace deplaces parent parents mere pere frere soeur fils fille epouse epoux mari femme
femmes homme hommes jeune jeunes vieux ancien ancienne voisin voisins proche proches famille familles client clients chauffeur conducteur passager passagers vendeur vendeuse boutiquier
entrepreneur investisseur economiste economistes politologue sociologue historien juriste politique politiques homme-politique ecrivain artiste musicien pasteur imam pretre eveque cardinal sultan emir roi reine prince
terroriste terroristes djihadiste djihadistes jihadiste jihadistes rebelle rebelles assaillant assaillants combattant combattants ravisseurs otage otages detenu detenus accuse accuses
interesse interessee interlocuteur interlocuteurs orateur oratrice auteur auteurs candidat candidats candidate premier premiere second patron patronne numero homologue homologues
institution institutions commission comite conseil assemblee cour tribunal union communaute federation confederation agence compagnie societe entreprise banque fonds mission force forces
entraineur selectionneur joueur capitaine arbitre ingenieur technicien formateur animateur conservateur guide consultant conseiller conseillere negociateur facilitateur doyen recteur proviseur
ambassade consulat centre institut universite office cabinet services etat mairie gouvernorat prefecture hopital eglise secretariat haut-commissariat observatoire centrale chambre federation reseau plateforme cadre front bloc camp
cercle clan majorite pays parquet chancellerie primature conference-episcopale antenne region-militaire regiment bataillon garnison troupes soldats insurges putschistes mutins marabout notables sages fils oncle tante cousin cousine
correspondant correspondante correspondants redacteur redactrice fondateur fondatrice cofondateur gerant gerante proprietaire proprietaires locataire visiteur touriste touristes fidele fideles croyants lecteur locuteur
auditeur mecanicien patriarche doyenne griot griots chanteur chanteuse acteurs actrice producteur productrice realisateur metteur sportif athlete champion championne joueurs entraineurs
procureure ministres-delegues premiers vice-president vice-presidente sous-secretaire inspecteur commissaire commissaires colonels generaux capitaines amiral marechal sergent caporal adjudant brigadier
donateurs humanitaire humanitaires secouriste secouristes pompier pompiers garde gardes douanier douaniers transporteur transporteurs orpailleur orpailleurs mineur mineurs ouvrier ouvriers docker
porteur porteuse porte-paroles communicant communicante attache attachee demandeur plaignant plaignante prevenu prevenue inculpe temoignage internes externes consommateur consommateurs citoyen citoyens citoyenne compatriote compatriotes
trentenaire trentenaires centenaire centenaires conferenciere oratrice commandante colonelle lieutenante sergente adjudante
reporter reporters speaker youtubeur blogueur blogueuse influenceur influenceuse activiste activistes
diplome diplomee pdg ceo dg fondation doctoresse alliance entourage partisans partisan scientifique scientifiques virologue usager usagers clinique equipage parties partie famille adolescent adolescents adolescente enfant enfants garcon fillette
lyceen lyceens lyceenne collegien musulman musulmans chretien chretiens catholique catholiques juif juifs religieux religieuse moine rabbin mufti grand-mere grand-pere belle-mere beau-pere veuve veuf compagnon compagne conjoint conjointe neveu niece ami amis amie amies
collegue collegues camarade camarades confrere confreres salarie salaries salariee cheminot taximan pilote enqueteur enqueteurs greffier huissier notaire bourgmestre municipalite mairesse avocate avocats republicains democrates separatistes mollah taliban talibans emirat
firme constructeur fabricant geant multinationale filiale laboratoire editeur club ligue instance instances organisme regulateur tutelle hierarchie commandement brigade sous-prefet gouverneure jury blesse blesses malade malades patient patients patiente soignant soignants
sage-femme chirurgien psychologue psychiatre pediatre veterinaire pharmacien photographe cameraman redaction lobby vice-premier chancelier chanceliere royaume republique diaspora peuple foule societe-civile cineaste romancier romanciere poete philosophe ecrivaine humoriste comedien comedienne danseur
footballeur footballeuse attaquant coach boxeur policiere serveur serveuse coiffeur coiffeuse maraicher maraichere cultivateur menuisier macon electricien boulanger boucher couturiere tailleur cuisinier femme-de-menage domestique gardien gardienne vigile portier apprenti stagiaire benevole benevoles
aucuns quelqu'un secours defense renseignements cooperative cooperatives mutuelle guilde interlocutrice interlocutrices bebe nourrice orphelin orphelins orpheline retraite retraites chomeur chomeurs abonne abonnes internaute cybermilitant tresorier tresoriere intendant logisticien prefete sous-officier sous-officiers legionnaire mercenaire mercenaires paramilitaire paramilitaires milicien miliciens milice milices bandits bandit
avion-taxi douane sante-publique hotesse entrepreneure negociants negociant grossiste detaillant distributeur importateur exportateur syndics syndic notables chefferie chefs-coutumiers imams pretres eveques archeveque pape vatican episcopat conference delegues comites conseils cabinet
premiere-dame vice-ministre ministre-conseiller chef-adjoint porte-voix conjoints belligerants belligerant signataire signataires mediation mediateurs negociateurs emissaires envoyee etats-membres etats occident occidentaux opposants detracteurs detracteur critiques-litteraires riverains sinistre sinistres successeur predecesseur hote rival rivaux adjoint adjointe administration delegation equipe bureau direction cellule regime executif legislateur parlement parlementaire parlementaires bailleurs partenaires allies allie voisine
`);

const BODIES: readonly (readonly [nouns: string, types: readonly ActorType[]])[] = [
  ['armee etat-major hierarchie-militaire forces troupes', ['armed_forces']],
  ['gouvernement autorites pouvoir junte executif regime administration', ['government']],
  ['etat', ['government', 'state']],
  ['ministere departement chancellerie', ['ministry']],
  ['ambassade consulat presidence primature', ['ministry', 'government', 'state']],
  ['organisation institution bloc union communaute commission mission', ['igo', 'ngo', 'union']],
  ['ong association collectif', ['ngo', 'group', 'organisation']],
  ['parti', ['party']],
  ['syndicat centrale federation confederation', ['union']],
  ['mouvement groupe front', ['armed_group', 'group', 'party', 'pmc', 'organisation']],
  ['entreprise societe compagnie firme', ['company']],
  ['tribunal cour justice parquet', ['court']],
  ['agence journal chaine radio quotidien media', ['media']],
];
const bodies = new Map<string, readonly ActorType[]>(BODIES.flatMap(([nouns, types]) => nouns.split(' ').map((noun) => [noun, types] as const)));

/** Nouns of documents with their plurals. */
const withPlurals = (nouns: readonly (readonly [string, 'm' | 'f'])[]): ReadonlyMap<string, 'm' | 'f'> =>
  new Map(
    nouns.flatMap(
      ([noun, gender]) =>
        (noun.endsWith('s')
          ? [[noun, gender]]
          : [
              [noun, gender],
              [`${noun}s`, gender],
            ]) as [string, 'm' | 'f'][],
    ),
  );

/** See Grammar. Folded: no accents. */
export const GRAMMAR: Grammar = {
  ...SYNTAX,
  determiners: words(
    "le la l' les un une des differents differentes ce cet cette ces son sa ses leur leurs notre nos votre mon ma mes plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix chaque tous toutes aucun aucune divers autre autres beaucoup maints maintes toute tout du au aux",
  ),
  definite: words("le la l' les ce cet cette ces son sa ses leur leurs"),
  prepositions: words(
    "a au aux dans en pour par sur sous lors apres avant depuis pendant face selon avec sans chez vers entre malgre suite devant contre durant des jusqu' jusque outre concernant quant aupres parmi via hors relativement grace afin contrairement conformement hormis excepte lors de du d' a-propos",
  ),
  complement: words("de du des d'"),
  adverbs: words(`
egalement aussi toutefois cependant ensuite ainsi donc alors meme lui-meme elle-meme eux-memes elles-memes deja encore d'ailleurs neanmoins pourtant enfin notamment surtout recemment
clairement bien toujours souvent jamais pas plus point rien tout tres simplement officiellement publiquement immediatement aussitot tantot auparavant finalement formellement vivement fermement longuement
brievement maintenant juste longtemps longuement parallelement davantage desormais partout mutuellement paradoxalement entretemps rapidement systematiquement categoriquement vigoureusement implicitement explicitement directement indirectement solennellement sobrement justement precisement vraiment tot tard jadis naguere la-dessus plutot pratiquement volontiers hier aujourd'hui demain bientot prochainement ici par ailleurs en outre vite
`),
  pronouns: new Map([
    ['il', { gender: 'm', plural: false }],
    ['elle', { gender: 'f', plural: false }],
    ['ils', { gender: 'm', plural: true }],
    ['elles', { gender: 'f', plural: true }],
    ['lui', { gender: 'm', plural: false }],
    ['eux', { gender: 'm', plural: true }],
    ['celui-ci', { gender: 'm', plural: false }],
    ['celle-ci', { gender: 'f', plural: false }],
    ['ceux-ci', { gender: 'm', plural: true }],
    ['celles-ci', { gender: 'f', plural: true }],
    ['celui-la', { gender: 'm', plural: false }],
    ['-il', { gender: 'm', plural: false }],
    ['-t-il', { gender: 'm', plural: false }],
    ['-elle', { gender: 'f', plural: false }],
    ['-t-elle', { gender: 'f', plural: false }],
    ['-ils', { gender: 'm', plural: true }],
    ['-elles', { gender: 'f', plural: true }],
  ]),
  nobody: words("on je j' tu nous vous ce c' cela ca -on -t-on -je -nous -vous -ce rien personne chacun quiconque"),
  clitics: words("ne n' se s' m' me le la l' les lui leur en y nous vous"),
  negation: words('pas jamais plus rien guere aucunement nullement'),
  temporal: words(`
lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin soir midi nuit
apres-midi soiree matinee journee semaine mois annee week-end jour jour-la soir-la moment-la fois instant moment veille lendemain debut fin mi courant mi-janvier mi-fevrier mi-mars mi-avril mi-mai mi-juin heure heures jours semaines annees an ans minute minutes secondes trimestre decennie decennies siecle mi-juillet mi-aout mi-septembre mi-octobre mi-novembre mi-decembre dernier derniere prochain prochaine recemment
`),
  complementisers: words("que qu'"),
  relatives: words("qui que qu' dont ou lequel laquelle lesquels lesquelles auquel duquel"),
  subordinators: words("que qu' si alors lorsque lorsqu' quand puisque puisqu' car comme quoique quoiqu' dont ou tandis"),
  coordinators: words('et mais ou or puis'),
  degrees: words('tel telle tels telles tellement si tant'),
  joints: words('et mais car or puis qui dont puisque'),
  connectives: words('mais et or donc car ainsi toutefois cependant pourtant neanmoins enfin alors aussi ensuite puis egalement certes meme si'),
  breaks: ['alors que', "alors qu'", 'tandis que', "tandis qu'", 'au moment ou', 'quand bien meme', 'tout en', 'avant de', "avant d'"],
  finite: new Set(COMMON_FINITE.filter((form) => !people.has(form.normalize('NFD').replace(/\p{M}/gu, '')))),
  mayBeFinite: () => false,
  endsFinite: (lower) =>
    /..(?:aient|èrent|eront|iront|urent|irent)$|...issent$|...(?:era|ira|dra|ait)$/.test(lower) &&
    !/^(?:(?:re|por|ex|abs|dis|at)?trait|souhait|portrait|extrait|parfait|imparfait|bienfait|méfait|forfait|surfait|satisfait|insatisfait|stupéfait|distrait|concurrent|récurrent)$/.test(
      lower,
    ),
  nounLike: words(`
note notes cite rapport annonce annonces demande demandes juge juges critique critiques temoigne menace menaces accuse accuses conteste crie traite commente trouve releve alerte lance presse reprise charge interroge crie conseil conseille guide propose reproche avance commerce tonne appel cri cris plainte dit dite dits dites dispute signe promis publie publies poste postes entame entames promesse resume appuie article conclu soupconne garantie garanties alertes juges critique traites relance
`),
  openers: [
    ['si'],
    ["s'"],
    ['meme', 'si'],
    ['quand'],
    ['lorsque'],
    ["lorsqu'"],
    ...['alors', 'apres', 'bien', 'tandis', 'etant donne', 'vu', 'depuis', 'avant', 'pendant', 'des lors', 'attendu', 'sachant'].flatMap((words) => [
      [...words.split(' '), 'que'],
      [...words.split(' '), "qu'"],
    ]),
    ['au', 'moment', 'ou'],
    ['puisque'],
    ["puisqu'"],
    ['parce', 'que'],
    ['parce', "qu'"],
    ['quoique'],
    ["quoiqu'"],
  ],
  isGerund: (fold) =>
    fold.length > 4 &&
    fold.endsWith('ant') &&
    !/^(?:avant|pendant|durant|devant|enfant|autant|pourtant|cependant|maintenant|suivant|commandant|lieutenant|representant|habitant|manifestant|combattant|important|restant|instant|montant|gouvernant|dirigeant|enseignant|militant|participant|intervenant|exposant|opposant|assaillant|etudiant|croissant|inquietant)$/.test(
      fold,
    ),
  according: [
    ['selon'],
    ['a', 'ses', 'yeux'],
    ['a', 'leurs', 'yeux'],
    ['a', 'les', 'entendre'],
    ['a', "l'", 'ecouter'],
    ['a', 'les', 'ecouter'],
    ['a', 'ses', 'dires'],
    ['a', 'leurs', 'dires'],
    ['aux', 'yeux', 'de'],
    ['aux', 'yeux', 'du'],
    ['aux', 'yeux', 'des'],
    ['aux', 'yeux', "d'"],
    ['au', 'dire', 'de'],
    ['au', 'dire', 'du'],
    ['au', 'dire', 'des'],
    ['a', 'entendre'],
    ['a', 'ecouter'],
    ['a', "l'", 'entendre'],
    ['a', "l'", 'en', 'croire'],
    ["d'", 'apres'],
    ['a', 'en', 'croire'],
    ['a', 'lire'],
    ['a', 'suivre'],
    ['a', 'en', 'juger', 'par'],
    ...["l' on en croit", 'on en croit', "l' on suit", 'on suit', "l' on en juge par", 'on en juge par'].map((words) => ['si', ...words.split(' ')]),
    ["s'", 'il', 'faut', 'en', 'croire'],
    ['aux', 'dires', 'de'],
    ['aux', 'dires', 'du'],
    ['aux', 'dires', 'des'],
    ['aux', 'dires', "d'"],
    ['de', "l'", 'avis', 'de'],
    ['de', "l'", 'avis', 'du'],
    ['de', "l'", 'avis', 'des'],
    ['de', "l'", 'avis', "d'"],
    ...['analyse', 'opinion', 'lecture', 'estimation', 'observation', 'aveu', 'aveu meme'].flatMap((noun) =>
      ['de', 'du', 'des', "d'"].map((of) => ['de', "l'", ...noun.split(' '), of]),
    ),
    ...['constat', 'temoignage', 'recit', 'propre aveu'].flatMap((noun) => ['de', 'du', 'des', "d'"].map((of) => ['du', ...noun.split(' '), of])),
    ...['de', 'du', 'des', "d'"].map((of) => ['il', 'ressort', of]),
    ['foi', 'de'],
    ['foi', "d'"],
    ['de', 'leur', 'avis'],
    ['de', 'son', 'avis'],
    ['a', 'leur', 'avis'],
    ['a', 'son', 'avis'],
    ['de', "l'", 'aveu', 'de'],
    ['de', "l'", 'aveu', 'du'],
    ['de', 'meme', 'source'],
    ['de', 'source'],
    ['de', 'sources'],
    ['suivant'],
    ['dixit'],
  ],
  viewpoint: ['pour'],
  notSources: words(
    'cas besoins besoin calendrier tradition traditions regles moyens habitudes modalites principes principe saison criteres tours tour type zones regions region convenance gouts age humeur toute vraisemblance que certain ordre ainsi',
  ),
  documents: withPlurals([
    ['communique', 'm'],
    ['plan', 'm'],
    ['ordonnance', 'f'],
    ['memo', 'm'],
    ['jugement', 'm'],
    ['proces-verbaux', 'm'],
    ['compte-rendu', 'm'],
    ['audit', 'm'],
    ['accord', 'm'],
    ['traite', 'm'],
    ['convention', 'f'],
    ['protocole', 'm'],

    ['contrat', 'm'],
    ['statuts', 'm'],
    ['reglement', 'm'],
    ['dictionnaire', 'm'],
    ['encyclopedie', 'f'],
    ['avenant', 'm'],
    ['clause', 'f'],
    ['code', 'm'],
    ['directive', 'f'],
    ['bible', 'f'],
    ['coran', 'm'],
    ['evangile', 'm'],
    ['torah', 'f'],
    ['verset', 'm'],
    ['sourate', 'f'],
    ['hadith', 'm'],
    ['manuel', 'm'],
    ['notice', 'f'],
    ['affiche', 'f'],
    ['brochure', 'f'],
    ['depliant', 'm'],
    ['panneau', 'm'],
    ['registre', 'm'],
    ['preambule', 'm'],
    ['manifeste', 'm'],
    ['sms', 'm'],
    ['texto', 'm'],
    ['archives', 'f'],
    ['notification', 'f'],
    ['attestation', 'f'],
    ['certificat', 'm'],
    ['ouvrage', 'm'],
    ['livre', 'm'],
    ['memoire', 'm'],
    ['these', 'f'],
    ['feuille-de-route', 'f'],
    ['plainte', 'f'],
    ['amendement', 'm'],
    ['loi', 'f'],
    ['recensement', 'm'],
    ['barometre', 'm'],
    ['statistiques', 'f'],
    ['estimations', 'f'],
    ['estimation', 'f'],
    ['previsions', 'f'],
    ['bulletin', 'm'],
    ['depeche', 'f'],
    ['circulaire', 'f'],
    ['requisitoire', 'm'],
    ['verdict', 'm'],
    ['conclusions', 'f'],
    ['analyse', 'f'],
    ['analyses', 'f'],
    ['expertise', 'f'],
    ['autopsie', 'f'],
    ['projections', 'f'],
    ['memorandum', 'm'],
    ['biographie', 'f'],
    ['mail', 'm'],
    ['e-mail', 'm'],
    ['courriel', 'm'],
    ['missive', 'f'],
    ['tract', 'm'],
    ['petition', 'f'],
    ['tribune', 'f'],
    ['editorial', 'm'],
    ['interview', 'f'],
    ['entretien', 'm'],
    ['podcast', 'm'],
    ['blog', 'm'],
    ['allegations', 'f'],
    ['accusations', 'f'],
    ['affirmations', 'f'],
    ['revelations', 'f'],
    ['hebdomadaire', 'm'],
    ['mensuel', 'm'],
    ['magazine', 'm'],
    ['television', 'f'],
    ['tele', 'f'],
    ['webzine', 'm'],
    ['portail', 'm'],
    ['constitution', 'f'],
    ['fiche', 'f'],
    ['calculs', 'm'],
    ['requete', 'f'],
    ['commentaires', 'm'],
    ['chronique', 'f'],
    ['version', 'f'],
    ['revue', 'f'],
    ['releve', 'm'],
    ['proces-verbal', 'm'],
    ['charte', 'f'],
    ['echange', 'm'],
    ['confession', 'f'],
    ['propos', 'm'],
    ['dires', 'm'],
    ['explications', 'f'],
    ['precisions', 'f'],
    ['confidences', 'f'],
    ['declarations', 'f'],
    ['temoignage', 'm'],
    ['temoignages', 'm'],
    ['recit', 'm'],
    ['informations', 'f'],
    ['declaration', 'f'],
    ['rapport', 'm'],
    ['tweet', 'm'],
    ['message', 'm'],
    ['lettre', 'f'],
    ['note', 'f'],
    ['discours', 'm'],
    ['document', 'm'],
    ['texte', 'm'],
    ['post', 'm'],
    ['publication', 'f'],
    ['decret', 'm'],
    ['arrete', 'm'],
    ['bilan', 'm'],
    ['etude', 'f'],
    ['enquete', 'f'],
    ['sondage', 'm'],
    ['article', 'm'],
    ['video', 'f'],
    ['courrier', 'm'],
    ['motion', 'f'],
    ['resolution', 'f'],
    ['chiffres', 'm'],
    ['donnees', 'f'],
    ['media', 'm'],
    ['medias', 'm'],
    ['presse', 'f'],
    ['journal', 'm'],
    ['quotidien', 'm'],
    ['radio', 'f'],
    ['chaine', 'f'],
    ['site', 'm'],
    ['agence', 'f'],
  ]),
  utterances: words(
    'recit recits temoignage temoignages declaration declarations propos dires explications explication precisions confidences confidence affirmations affirmation informations information sources chiffres donnees estimations estimation version allegation accusation annonce promesse these theorie argument conviction position allegations accusations revelations mots avis aveux suggestion idee confession confessions noms bilan decompte calculs assertions assertion termes observations constatations rumeur rumeurs hypothese analyse pronostics previsions',
  ),
  ours: words('nos notre mes ma mon'),
  firstPersons: words("je j' nous notre nos mon ma mes moi -je -nous"),
  people,
  isPerson: (fold) =>
    people.has(fold) ||
    isTrade(fold) ||
    (fold.endsWith('s') && fold !== 'cours' && people.has(fold.slice(0, -1))) ||
    (/(?:teur|teurs|trice|trices|iste|istes|logue|logues|icien|iciens|icienne|adaire|adaires|genaire|genaires|onnaire|onnaires|ateur|eresse|easte|eastes)$/.test(
      fold,
    ) &&
      !/^(?:secteur|secteurs|moteur|moteurs|facteur|facteurs|hauteur|vecteur|indicateur|indicateurs|liste|listes|piste|pistes|dialogue|dialogues|catalogue|ordinateur|questionnaire|dictionnaire|partenariat|quantite|centriste|insiste|existe|consiste|persiste|resiste|assiste|subsiste|desiste|coexiste|attriste|triste|tristes)$/.test(
        fold,
      )),
  genderOf: (fold) =>
    /(?:trice|euse|iere|ienne|esse|ante|ente|deputee|elue|avocate|magistrate|experte|militante|chargee|deleguee|candidate|mere|soeur|fille|epouse|femme|reine|veuve|tante|cousine|procureure)$/.test(
      fold,
    ) && !/(?:vente|attente|entente)$/.test(fold)
      ? 'f'
      : /(?:teur|eur|ier|icien|ancien|president|habitant|etudiant|enseignant|militant|commercant|representant|adjoint|pere|frere|fils|epoux|mari|roi|imam|sultan|oncle|cousin|avocat|magistrat)$/.test(
            fold,
          ) && !/(?:procureur|professeur|docteur|auteur|ingenieur|gouverneur|ambassadeur|senateur|successeur|predecesseur)$/.test(fold)
        ? 'm'
        : undefined,
  inquiries: words('recherches essai essais travaux simulations tests modeles experiences resultats'),
  evidence: words(
    'adage proverbe dicton legende rumeur rumeurs chiffres donnees informations resultats indices faits images photos photographies cliches releves',
  ),
  quantities: words(
    'centaines centaine milliers millier dizaines dizaine vingtaine trentaine cinquantaine quinzaine plupart majorite partie nombre foule certains certaines plusieurs beaucoup ensemble poignee',
  ),
  generic: words(
    'chercheur chercheuse universitaire expert experte specialiste analyste economiste politologue sociologue historien juriste responsable elu elue depute maire ministre president chef officier general colonel capitaine commandant lieutenant diplomate ambassadeur avocat avocate magistrat procureur journaliste militant militante activiste opposant leader dirigeant directeur directrice coordonnateur secretaire porte-parole conferencier orateur interesse interessee homme femme enseignant professeur docteur medecin syndicaliste entrepreneur candidat imam sultan emir patron patronne gouverneur prefet ingenieur consultant guide correspondant correspondante redacteur redactrice gestionnaire coordinatrice coordinateur procureure representant representante delegue deleguee senateur parlementaire politique homme-politique conferenciere oratrice trentenaire quadragenaire quinquagenaire sexagenaire septuagenaire octogenaire nonagenaire centenaire',
  ),
  bodies,
  reportNouns: words(''),
  issuing: words(''),
  accusations: words(
    'accusation accusations allegation allegations affirmation affirmations reproche reproches rumeur rumeurs soupcon soupcons version insinuations',
  ),
  offices: words(
    'maire ministre president presidente depute deputee senateur gouverneur prefet imam sultan emir roi procureur procureure ambassadeur ambassadrice general colonel capitaine commandant lieutenant avocat avocate medecin candidat candidate cardinal eveque pasteur secretaire porte-parole patron',
  ),
  around: words(''),
  near: words(''),
  attached: words(''),
  met: words(
    'joint jointe joints jointes rencontre rencontree rencontres rencontrees interroge interrogee interroges interrogees contacte contactee contactes contactees reuni reunie reunis reunies interviewe interviewee croise croisee sonde sondes installe installee installes installees base basee bases basees implante implantee implantes implantees situe situee situes situees presents presentes citee cites citees',
  ),
  supports: words('borner contenter limiter hesiter empresser finir commencer tenir'),
  setPhrases: [
    ['la', 'main', 'sur', 'le', 'coeur'],
    ['noir', 'sur', 'blanc'],
    ['haut', 'et', 'fort'],
    ['a', 'cor', 'et', 'a', 'cri'],
    ['sur', 'tous', 'les', 'tons'],
    ...[
      'mordicus',
      'dur comme fer',
      'bec et ongles',
      'haut et clair',
      'ses grands dieux',
      'leurs grands dieux',
      'urbi et orbi',
      'mine de rien',
      'ni plus ni moins',
      'tout net',
      'tout de go',
      'tout cru',
      'mot pour mot',
      'preuves en main',
      'chiffres en main',
      'documents en main',
      'croix de bois croix de fer',
      'cash',
      'mezza voce',
    ].map((phrase) => phrase.split(' ')),
    ['a', 'qui', 'veut', "l'", 'entendre'],
  ],
  answers: words('mensonge mensonges foutaises faux non oui exact vrai impossible jamais absurde'),
  qualifiers: words(
    'ancien ancienne anciens anciennes jeune jeunes vieux vieille premier premiere autre autres ex principal defunt defunte feu actuel actuelle futur future',
  ),
  possessives: words('son sa ses leur leurs'),
  impersonal: words(
    'y faut fallait faudra faudrait agit existe existait semble semblerait parait convient reste restait suffit importe est etait serait sera va',
  ),
  anyDocument: words('texte document communique note message lettre declaration courrier'),
  deeds: words(
    'attaque attaques attentat attentats assaut assauts raid raids incursion meurtre meurtres sabotage bombardement bombardements responsabilite paternite assassinat enlevement embuscade explosion operation operations tir tirs frappe frappes prise mort victoire',
  ),
  agents: words('par'),
  hearers: words('a au aux aupres'),
  plurals: words('les des ces ses leurs plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix tous toutes nos vos mes'),
  themes: words(
    'theme themes thematique thematiques sous-theme intitule intitulee intitules intitulees intitulent panel colloque atelier seminaire rubrique principes titre',
  ),
  labels: words(`
mot mots terme termes expression notion concept titre intitule intitulee intitules film livre roman ouvrage ouvrages essai recueil memoires documentaire poeme tableau exposition chanson album emission serie rubrique operation programme projet surnom surnomme surnommee alias dit dite dits baptise baptisee denomme denommee
appele appelee appelle appellent surnomment connu connue connus nomme nommee pseudonyme slogan devise banderole pancarte inscription lettre lettres marque label theme mention formule code type tel telle mouvement groupe association parti collectif prix coupable coupables
`),
};
