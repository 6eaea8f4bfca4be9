/**
 * Words that may begin with a capital and are still no name: function words and others that open sentences, days, months,
 * common nouns that the press capitalises. Folded, without apostrophes.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont si s comme quand lorsque lorsqu puisque puisqu parce pourquoi comment combien ou quel quelle quels quelles lequel laquelle lesquels ' +
    'a au aux en dans par pour pres sur sous sans avec chez vers entre contre depuis pendant durant avant apres devant derriere des malgre selon suivant outre parmi hors sauf envers voici voila via jusque jusqu lors ' +
    'ce c cet cette ces cela ca ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs il elle ils elles je j nous vous tu on y se moi toi lui eux ' +
    'ne n pas plus point jamais rien aucun aucune nul nulle tout toute tous toutes chaque plusieurs certains certaines quelque quelques quiconque autre autres meme memes tel telle tels telles beaucoup peu trop assez tres bien mal mieux moins aussi ainsi alors apres encore deja toujours souvent parfois ' +
    'hier aujourdhui demain ici la bas puis ensuite enfin dabord cependant pourtant toutefois neanmoins sinon certes oui non soit est sont etait etaient sera seront fut furent serait seraient ete etre a ont avait avaient aura auront avoir ayant etant fait faire faut ' +
    'un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille premier premiere seconde second dernier derniere prochain prochaine ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'face grace suite quant loin proche fin debut faute afin ailleurs autant autour quelquun personne chacun chacune certes interroge interrogee joint jointe contacte contactee cite citee invite invitee ne nee age agee arrive arrivee accuse accusee connu connue elu elue nomme nommee reagissant sagissant concernant compte tenu vu etant donne pourvu bref or hormis excepte moyennant concernant notamment surtout seul seule seuls seules fort forte merci bonjour voir lire regarder ecouter ecoutez lisez voyez regardez telechargez cliquez photo photos video videos credit legende source sources image images reuters getty ' +
    'encore quoique bien tandis alors dorenavant desormais actuellement recemment finalement egalement notons rappelons precisons soulignons ajoutons signalons selon dapres ndlr ps nb'
  ).split(' '),
);

/** Common nouns and adjectives that are no part of a person's name; folded. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    'accord accords acte action activite affaire affaires afrique agence aide air alliance ambassade amerique an annee annees appel appui arabe arabie armee armees article asie assemblee association atlantique autorite autorites avenue aviation ' +
    'banque bassin base bloc bourse brigade budget bulletin bureau cabinet cadre camp campagne canal capitale carte cas cathedrale cellule centrale centre chambre champ charte chef cheffe ciel cite civil civile club coalition code collectif college colloque comite commandement commerce commissaire commissariat commission commune communaute communication communique compagnie concert confederation conference conflit congres conseil conseils constitution convention cooperation coordination corps cote coup coupe cour cours crise croix culture ' +
    'debat decret defense delegation democratie democratique departement developpement dialogue dieu diplomatie direction directeur division document droit droits ecole economie economique edition education eglise election elections elysee emission energie enfants enquete entreprise environnement espace est etat etats etude etudes europe evangile executif express ' +
    'famille faso fatwa federation feminin femme femmes festival fete fonction fonds football force forces forum foundation fondation france front frontiere garde gauche gaz gendarmerie general generale gouvernement gouvernorat grand grande grands grandes groupe guerre ' +
    'habitat haut haute hauts hauts-bassins histoire hopital hotel humanitaire ile iles independance industrie infanterie information initiative institut institution institutions inter international internationale internationales internet islam islamique islamiste ' +
    'jeu jeunes jeunesse jihad journal journee journees jury justice justices lac laboratoire langue lettre liberation liberte ligue liste livre loi lycee ' +
    'madame maison mairie maitre manifestation marche marine maroc master medecine medecins media medias mediterranee membre memoire mer message methode militaire militaires mine mines ministere ministeres ministre ministres mission missions mondial mondiale monde monsieur mont mosquee mouvement moyen musee musique ' +
    'nation nations national nationale nationaux nationales negociations nord nouveau nouvelle nouvelles objectif objectifs observatoire occident office officier ong operation opinion opposition ordre organe organisation organisations orient orientale ouest oriental occidental occidentale central centrale est sud nord-est nord-ouest sud-est sud-ouest ' +
    'pacte paix palais pape parc parlement parquet parti partis patrie patriotique patrimoine pays peche peuple peuples place plan plateforme point pole police politique politiques pont population populations port poste pouvoir prefecture premier premiere prefet presidence president presidente presse prison prix processus procureur produits professeur programme projet projets protection province public publique publics quartier question radio rapport rassemblement recherche reconciliation redaction reforme refugies region regions regiment regime relations religion renaissance representant republique reseau resistance resolution resultat revolution rive riviere route royaume rue ' +
    'sahara sahel saint sainte salle salon salut sante science sciences secretaire secretariat secteur securite seminaire senat serie service services sommet societe societes soldats solidarite sous special speciale stade station strategie strategique structure subsaharienne syndicat syndicats systeme table technique telephone television terre territoire territoriale theatre titre tour traite transition transport transports travail travaux tribunal tribune troupes ' +
    'union unis unies unite unites universite universitaire urgence usine vallee vice victimes vie vieux ville villes village villages voie voix volontaires vote zone ' +
    'coran islam ramadan tabaski noel paques aid allah dieu prophete bible covid ebola sida internet facebook twitter whatsapp youtube instagram tiktok telegram google wikipedia iphone android euro euros franc francs dollar dollars fcfa cfa xof'
  ).split(' '),
);

/** Adverbs and participles open sentences too: "Récemment", "Reconnaissant", "Interrogé". Folded endings. */
export const OPENING_ENDINGS = /(?:ment|ant|ees?|es|er|ir|tions?|ites?|eux|euses?|ives?|ifs?|ales?|aux|iques?|istes?|ismes?|elles?|iennes?|aines?)$/;
