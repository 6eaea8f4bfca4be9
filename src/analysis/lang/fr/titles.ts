/** Words that stand before a person's name and are no part of it; folded. */
export const CIVIL_TITLES: ReadonlySet<string> = new Set(
  'm mm mr sir mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle me maitre dr dre docteur docteure pr pre prof professeure professeur mgr monseigneur feu honorable sem'.split(
    ' ',
  ),
);

/** Ranks and functions that may stand directly before a name: "le colonel Assimi Goïta", "imam Dicko"; folded. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'excellence general gen generaux colonel col colonel-major lieutenant-colonel lieutenant lt commandant cdt capitaine cne cap sergent sergent-chef adjudant adj adjudant-chef caporal ' +
    'amiral vice-amiral contre-amiral marechal brigadier inspecteur commissaire controleur intendant medecin-colonel ' +
    'president presidente vice-president vice-presidente ex-president ex-presidente ministre ministres secretaire gouverneur gouverneure maire depute deputee senateur senatrice ' +
    'ambassadeur ambassadrice juge procureur procureure avocat avocate imam cheikh cheick sheikh emir sultan roi reine prince princesse pape cardinal archeveque eveque abbe pere frere soeur ' +
    'pasteur pretre el-hadj el-adj elhadj elhadji hadj hadji hadja cheik pdg alhaji chef cheffe leader opposant opposante activiste militant militante journaliste chroniqueur analyste economiste politologue sociologue ' +
    'historien historienne chercheur chercheuse professeur enseignant enseignante ingenieur architecte docteur directeur directrice coordinateur coordinatrice coordonnateur coordonnatrice ' +
    'porte-parole representant representante envoye mediateur negociateur conseiller conseillere prefet sous-prefet haut-commissaire consul premier candidat candidate artiste chanteur chanteuse ' +
    'musicien rappeur comedien acteur actrice ecrivain ecrivaine romancier cineaste realisateur realisatrice entraineur selectionneur capitaine footballeur joueur athlete homme femme ' +
    'blogueur blogueuse cyberactiviste syndicaliste pharmacien medecin infirmier infirmiere agriculteur eleveur commercant commercante magistrat magistrate magistrat-colonel inspecteur-colonel ayatollah baron comte'
  ).split(' '),
);

/** End an office that is written with capitals, before its holder's name. */
export const OFFICE_ENDS = /^(?:exterieur|interieur|defense|justice|finances)$/;

/** Ranks behind which a particle begins a family name: le général de Gaulle. */
export const NOBLE_AFTER = /^(?:general|marechal|marshal|colonel|capitaine|captain|comte|baron)$/;

export const MALE_TITLES = /^(?:m|monsieur)$/;
export const FEMALE_TITLES = /^(?:mme|mlle|madame)$/;
